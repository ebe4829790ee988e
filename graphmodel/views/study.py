"""One model under study: what it records, and the answers to questions about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from graphmodel.model.called import with_key
from graphmodel.questions import Answer, question
from graphmodel.questions.answer import Row
from graphmodel.questions.asking import Gathering, ask_in_each
from graphmodel.questions.declared import Column, Question
from graphmodel.questions.wording import cell, members, sentence, sentence_without
from graphmodel.schema import BY_LABEL, Words
from graphmodel.store import Limits, Store, Table

from .facts import Fact, Recorded, facts, near, recorded
from .spoken import plain

PROVABLE = 60  # segments; up to so many, the fewest strategies are found and proven in seconds
_NONE: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True)
class Asked:
    """The answer to one question, in both languages; rows and facts are the same in both."""

    en: Answer
    de: Answer

    @property
    def rows(self) -> Sequence[Row]:
        """Raw rows: ids, numbers, yes or no, lists of them, None for what is not recorded."""
        return self.en.rows

    @property
    def facts(self) -> Mapping[str, object]:
        """What the step found besides the rows."""
        return self.en.facts

    @property
    def sentence(self) -> Words:
        """The answer in words."""
        return Words(self.en.sentence, self.de.sentence)

    def only(self, *cases: str) -> Words:
        """What the answer says of these cases alone; empty where none of them is so."""
        kept = [case for case in self.en.case.split() if case in cases]
        if not kept:
            return plain("")
        told = " ".join(kept), self.question.sentences, self.question.always
        return Words(sentence(self.en, *told), sentence(self.de, *told))

    def without(self, *cases: str) -> Words:
        """The answer in words, less what the page tells in another place."""
        return Words(sentence_without(self.en, *cases), sentence_without(self.de, *cases))

    @property
    def question(self) -> Question:
        """What was asked: its words, source and query."""
        return question(self.en.question)

    def word(self, name: str) -> Words:
        """What a column is called."""
        return self._column(name).words

    def cell(self, row: Row, name: str) -> Words:
        """A value of a row in words: names for ids, "not recorded" for None."""
        column = self._column(name)
        return Words(cell(self.en, column, row), cell(self.de, column, row))

    def members(self, row: Row, name: str) -> list[Words]:
        """A value of a row in words, each member of a list by itself; nothing for None."""
        both = (members(answer, self._column(name), row) for answer in (self.en, self.de))
        return [Words(*pair) for pair in zip(*both, strict=True)]

    def _column(self, name: str) -> Column:
        return next(each for each in self.en.columns if each.name == name)


@dataclass(frozen=True)
class Thing:
    """What can be pointed at on a page: its name, its facts, and the ids of what hangs on it.

    `id` and `near` are ids of the model; what is not in the model has an id made of such ids, as
    `a|b` for a pair or `topic@module`.
    """

    id: str
    name: Words
    kind: Words
    facts: Sequence[Fact] = ()
    near: Sequence[str] = ()

    def with_facts(self, more: Iterable[Fact]) -> "Thing":
        """The thing with further facts in front of what is recorded."""
        return replace(self, facts=[*more, *self.facts])


@dataclass(frozen=True)
class _Patient:
    """A store whose answers may take long; a query that several questions need runs once."""

    store: Store
    tables: dict[tuple[str, str], Table] = field(default_factory=dict)

    def read(self, text: str, parameters: Mapping[str, object]) -> Table:
        asked = (text, repr(sorted(parameters.items())))
        if asked not in self.tables:
            self.tables[asked] = self.store.read(text, parameters, Limits(600, 1_000_000))
        return self.tables[asked]


@dataclass
class Study:
    """A model in an open store; each question is asked once however many views need it.

    Raises `UsageError` for a model that the store does not hold.
    """

    store: Store
    model: str
    _asked: dict[tuple[str, str], Asked] = field(default_factory=dict)

    @cached_property
    def _gathering(self) -> Gathering:
        return Gathering(_Patient(self.store))

    @cached_property
    def known(self) -> Recorded:
        """Everything that the model records."""
        return recorded(self.store.model(self.model))

    def ask(self, name: str, parameters: Mapping[str, object] = _NONE) -> Asked:
        """The answer to a shipped question about this model, in both languages."""
        asked = (name, repr(sorted(parameters.items())))
        if asked not in self._asked:
            found = ask_in_each(self._gathering, name, {"model": self.model, **parameters})
            self._asked[asked] = Asked(self._called(found["en"]), self._called(found["de"]))
        return self._asked[asked]

    def _called(self, answer: Answer) -> Answer:
        """The answer with names as the page has them, though nothing else in it has the name."""
        keyed = {id: with_key(name, id) for id, name in answer.names.items()}
        shared = {id: told for id, told in keyed.items() if self.name(id).en == told}
        if not shared:
            return answer
        told, asked = replace(answer, names={**answer.names, **shared}), question(answer.question)
        return replace(told, sentence=sentence(told, told.case, asked.sentences, asked.always))

    def has_asked(self, name: str) -> bool:
        """Whether the question has been asked as it is without parameters."""
        return (name, repr([])) in self._asked

    @cached_property
    def provable(self) -> bool:
        """Whether there are so few segments that they are split in seconds."""
        segments = (node for node in self.known.model.nodes if node.label == "Segment")
        return sum(1 for _ in segments) <= PROVABLE

    def split(self) -> Asked | None:
        """The split into fewest strategies; None for more segments than are split in seconds."""
        return self.ask("segments strategies") if self.provable else None

    def name(self, id: str) -> Words:
        """What a thing or a word of a vocabulary is called."""
        return self.known.names.get(id, plain(id))

    def thing(self, id: str) -> Thing:
        """A thing of the model, or a word of a vocabulary, with all that is recorded about it."""
        node = self.known.nodes.get(id)
        if node is None:
            return Thing(id, self.name(id), Words("vocabulary", "Vokabular"))
        kind = BY_LABEL[node.label].words
        return Thing(id, self.name(id), kind, facts(self.known, node), near(self.known, id))
