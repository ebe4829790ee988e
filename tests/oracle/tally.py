"""How often random models have an answer to a question, and how each rule comes out on pairs."""

from collections import Counter
from collections.abc import Iterable

from . import QUESTIONS, RULES, Facts, Model
from .rules import CLEAR, FIRES, NOT_ASKED, OPEN, verdicts

# Rules that nothing unknown can make fire; pairs that they are not for count as clear.
NEVER_OPEN = {"treated-apart", "value-apart", "diversified"}
Tally = Counter[tuple[str, str]]  # a question with `answered`, or a rule with an outcome


def tally(models: Iterable[Model]) -> Tally:
    """Count the models in which a question has rows, and the pairs of each outcome of a rule."""
    counts: Tally = Counter()
    for facts in map(Facts, models):
        counts.update((name, "answered") for name, asked in QUESTIONS.items() if asked(facts))
        for rule in RULES:
            counts.update((rule, said.outcome) for said in verdicts(facts, rule).values())
    return counts


def seldom(counts: Tally, models: int, pairs: int) -> list[str]:
    """What is answered in less than a fifth of so many models, or comes out for too few pairs."""
    questions = [name for name in QUESTIONS if counts[name, "answered"] < models / 5]
    outcomes = [
        f"{rule} {outcome}"
        for rule in RULES
        for outcome in ((FIRES, NOT_ASKED) if rule in NEVER_OPEN else (FIRES, CLEAR, OPEN))
        if counts[rule, outcome] < pairs
    ]
    return questions + outcomes
