"""What is recorded: every fact of the model, with its reason, who agreed, and one's own columns."""

from graphmodel.model.compare import Change
from graphmodel.model.facts import SCALE, THERE, Fact, Values, facts
from graphmodel.model.graph import Model
from graphmodel.questions.plain import clean
from graphmodel.questions.tables import Sheet
from graphmodel.questions.versions_facts import reader, told

from . import texts


def annex(model: Model, language: str) -> Sheet:
    """A row for each fact in the order of the model: the thing, what is told of it, the values.

    A thing of which only the name is recorded has a row for its name.
    """
    known = reader(model, language)
    recorded = facts(model)
    more = {(fact.label, fact.key) for fact in recorded if fact.about != THERE}
    rows = []
    for fact, values in recorded.items():
        named_only = fact.about == THERE and (fact.label, fact.key) not in more
        if named_only or (fact.about != THERE and not _usual(fact, values)):
            thing, about, _, said = told(Change(fact, None, values), known, known)
            rows.append(tuple(map(clean, (thing, about, said))))
    heads = [words.say(language) for words in (texts.THING, texts.FACT, texts.RECORDED)]
    return Sheet(["thing", "fact", "recorded"], rows, heads, rows, [False] * len(heads))


def _usual(fact: Fact, values: Values) -> bool:
    """Whether it is a scale that the model takes as it is given."""
    return fact.about.startswith(SCALE) and not any(name.endswith("_labels") for name in values)
