"""What the product answers, ready to be compared with the oracle."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from graphmodel.questions import Answer, ask, question
from graphmodel.store import Store
from graphmodel.store.engine import Run

from ..remembering import Remembering
from . import QUESTIONS, RULES
from .conflicts import in_state
from .facts import Facts, Row
from .rules import FIRES, OPEN, verdicts
from .strategies import fewest, figure

Parameters = Mapping[str, object]
NAMES = (*QUESTIONS, *(f"rules {rule}" for rule in RULES))
VARIANTS: tuple[tuple[str, Parameters], ...] = (
    ("topics shared", {"min_modules": 3}),
    ("topics areas", {"min_modules": 1}),
    ("markets cycles", {"helps": True}),
    ("segments conflicts", {"threshold": 3}),
    ("segments conflicts", {"all": True}),
    ("segments clusters", {"threshold": 3, "all": True}),
    ("segments strategies", {"threshold": 3, "all": True}),
    ("segments selection", {"k": 2}),
    ("segments selection", {"k": 3, "threshold": 3, "all": True}),
    ("segments curve", {"all": True}),
    ("segments critical", {"threshold": 3, "all": True}),
    ("segments hints", {"threshold": 3, "all": True}),
    ("segments formats", {"all": True}),
    ("segments community", {"all": True}),
    ("options overview", {"all": True}),
)
ASKED: tuple[tuple[str, Parameters], ...] = (*((name, {}) for name in NAMES), *VARIANTS)


def answers(
    store: Store, model: str, asked: Iterable[tuple[str, Parameters]] = ASKED
) -> Iterator[tuple[Parameters, Answer]]:
    """What a store answers to each question about a model, with the parameters that were given."""
    reads = Remembering(store)
    for name, parameters in asked:
        yield parameters, ask(reads, name, {"model": model, **parameters})


def gathered(run: Run, model: str) -> Iterator[tuple[str, list[list[object]]]]:
    """What the query alone of each question returns; a step takes the lists in it as sets."""
    for name in NAMES:
        asked = _read(name)
        bound = {each.name: each.default for each in asked.options}
        rows = run(asked.text, {"model": model, **bound}).rows
        yield name, [[_as_set(value) if asked.step else value for value in row] for row in rows]


_read = cache(question)  # the folder of questions stays as it is while the tests run


def _as_set(value: object) -> object:
    return sorted(map(repr, value)) if isinstance(value, list) else value


def disagreements(facts: Facts, parameters: Parameters, answer: Answer) -> list[str]:
    """Where an answer is not what the oracle says, each a line of text; empty if it is."""
    found = [{name: _listed(value) for name, value in row.items()} for row in answer.rows]
    given = {{"all": "everyone"}.get(name, name): value for name, value in parameters.items()}
    if answer.question.startswith("rules "):
        rule = answer.question.removeprefix("rules ")
        unlike = _unlike(_of_rule(facts, rule), found) + _unfit(facts, found)
    else:
        unlike = _unlike(list(QUESTIONS[answer.question](facts, **given)), found)
    if answer.question == "segments strategies":
        unlike += _unlike_figure(facts, given, dict(answer.facts))
    return [f"{answer.model}: {answer.question} {dict(parameters)}: {line}" for line in unlike]


def _listed(value: object) -> object:
    """A value with its lists as lists: a tuple says the same."""
    return list(value) if isinstance(value, tuple) else value


def _unlike(wanted: list[Row], found: list[Row]) -> list[str]:
    """Rows that are wanted or found, not both, in the columns of the oracle."""
    columns = list(wanted[0]) if wanted else []
    shown = [{name: row.get(name) for name in columns} if columns else row for row in found]
    if shown == wanted:
        return []
    lost = [f"wanted {row}" for row in wanted if row not in shown]
    more = [f"found  {row}" for row in shown if row not in wanted]
    return lost + more or [f"another order: wanted {wanted}"]


def _of_rule(facts: Facts, rule: str) -> list[Row]:
    return [
        {"a": a, "b": b, "outcome": verdict.outcome, "strength": verdict.strength}
        for (a, b), verdict in verdicts(facts, rule).items()
        if verdict.outcome in (FIRES, OPEN)
    ]


def _unfit(facts: Facts, rows: list[Row]) -> list[str]:
    """Rows that fire without a reason, are open for nothing, or rest on what is not there."""
    ids = {key for _, key in facts.nodes}
    unfit = []
    for row in rows:
        evidence, missing = row["evidence"], row["missing"]
        assert isinstance(evidence, list)
        reasoned = bool(row["because"]) if row["outcome"] == FIRES else bool(missing)
        if not reasoned or not set(evidence) <= ids:
            unfit.append(f"without reason: {row}")
    return unfit


def _unlike_figure(facts: Facts, given: Mapping[str, object], found: Row) -> list[str]:
    """The figure, what raises it, and whether the proof proves it."""
    threshold, everyone = int(str(given.get("threshold", 2))), bool(given.get("everyone"))
    wanted = figure(facts, threshold, everyone)
    unlike = [
        f"{name}: wanted {value}, found {found.get(name)}"
        for name, value in wanted.items()
        if _listed(found.get(name)) != value
    ]
    return unlike + _unproven(found, in_state(facts, "conflict", threshold, everyone))


def _unproven(found: Row, conflicts: list[tuple[str, str]]) -> list[str]:
    """A proof: segments that need as many strategies; in a minimal one none can be spared."""
    proof = found["proof"]
    assert isinstance(proof, list | tuple)

    def needed(segments: list[str]) -> int:
        inside = [pair for pair in conflicts if set(pair) <= set(segments)]
        return fewest(sorted(segments), inside)

    if needed(list(proof)) != found["lower"]:
        return [f"no proof of {found['lower']}: {proof}"]
    spare = [s for s in proof if needed([x for x in proof if x != s]) == found["lower"]]
    return [f"not minimal: {proof} without {spare[0]}"] if spare and found.get("minimal") else []
