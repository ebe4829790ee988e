"""What is recorded: every fact of the model, with its reason, who agreed, and one's own columns."""

from collections.abc import Sequence

from graphmodel.model.compare import Change
from graphmodel.model.facts import SCALE, THERE, Fact, Values, facts
from graphmodel.model.graph import Model
from graphmodel.questions.plain import clean
from graphmodel.questions.tables import Sheet
from graphmodel.questions.versions_facts import reader, told

from . import texts

Recorded = tuple[Fact, Values]


def annex(model: Model, language: str, told_of: Sequence[Recorded] | None = None) -> Sheet:
    """A row for each fact in the order of the model: the thing, what is told of it, the values.

    With `told_of`, for these of the `recorded` facts alone.
    """
    known = reader(model, language)
    rows = []
    for fact, values in recorded(model) if told_of is None else told_of:
        thing, about, _, said = told(Change(fact, None, values), known, known)
        rows.append(tuple(map(clean, (thing, about, said))))
    heads = [words.say(language) for words in (texts.THING, texts.FACT, texts.RECORDED)]
    return Sheet(["thing", "fact", "recorded"], rows, heads, rows, [False] * len(heads))


def recorded(model: Model) -> list[Recorded]:
    """The facts that have a row: a thing of which only the name is recorded has one for that."""
    found = facts(model)
    more = {(fact.label, fact.key) for fact in found if fact.about != THERE}
    return [
        (fact, values)
        for fact, values in found.items()
        if ((fact.label, fact.key) not in more if fact.about == THERE else not _usual(fact, values))
    ]


def _usual(fact: Fact, values: Values) -> bool:
    """Whether it is a scale that the model takes as it is given."""
    return fact.about.startswith(SCALE) and not any(name.endswith("_labels") for name in values)
