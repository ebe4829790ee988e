"""A YAML text becomes values with places; every problem is kept, nothing hostile is built."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import yaml
from yaml.error import Mark
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from . import faults
from .advice import syntax_problem
from .problems import Fault, Problem, Said, ordered
from .source import Source
from .values import Blank, Document, Items, Place, Table, Text, Value

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MAX_DEPTH = 20
MAX_VALUES = 1_000_000
_SWALLOWED = re.compile(r"[ \t]+(#[^\s#][^\r\n]*)")
_NO_COLON = re.compile(r"\s*[,}]")


def parsed(source: Source) -> Document:
    """The document in a text. Never raises: whatever is wrong is among its problems."""
    if source.text is None:
        return Document(source.file, None, tuple(source.problems))
    value: Value | None = None
    builder = _Builder(source, source.text)
    try:
        value = builder.document(iter(yaml.parse(source.text, Loader=_LOADER)))
    except _RefusedError:
        pass
    except yaml.MarkedYAMLError as error:
        source.problems.append(syntax_problem(source.file, source.text, error))
    return Document(source.file, value, ordered(source.problems))


class _RefusedError(Exception):
    """The text cannot be read any further; the problem is noted."""


@dataclass
class _Builder:
    """Turns the events of one text into values."""

    source: Source
    text: str
    count: int = 0
    events: Iterator[Event] = field(default_factory=lambda: iter(()))

    def document(self, events: Iterator[Event]) -> Value:
        """The one value of the text."""
        self.events = events
        value: Value | None = None
        for event in events:
            if isinstance(event, DocumentStartEvent) and value is not None:
                self.refuse(event, faults.SECOND_DOCUMENT)
            elif isinstance(event, NodeEvent):
                value = self.value(event, 1)
        if value is None or isinstance(value, Blank):
            self.source.report(1, 1, faults.EMPTY_FILE)
            raise _RefusedError
        return value

    def value(self, event: Event, depth: int) -> Value:
        self.count += 1
        if self.count > MAX_VALUES:
            self.refuse(event, faults.TOO_MANY_VALUES, most=MAX_VALUES)
        if isinstance(event, ScalarEvent):
            return self.scalar(event)
        if depth > MAX_DEPTH:
            self.refuse(event, faults.TOO_DEEP, most=MAX_DEPTH)
        self.check_marks(event)
        match event:
            case SequenceStartEvent():
                return self.items(event, depth)
            case MappingStartEvent():
                return self.table(event, depth)
            case _:
                return Blank(self.place(event))

    def scalar(self, event: ScalarEvent) -> Value:
        place = self.place(event)
        if event.anchor or event.tag:
            self.check_marks(event)
        if event.style:
            return Text(event.value, place, plain=False)
        end = cast(Mark, event.end_mark)
        lost = _SWALLOWED.match(self.text, end.index)
        if lost:
            column = end.column + lost.start(1) - lost.start() + 1
            self.source.report(end.line + 1, column, faults.SWALLOWED, given=lost[1])
        return Blank(place) if event.value in ("", "~") else Text(event.value, place)

    def items(self, start: SequenceStartEvent, depth: int) -> Items:
        found: list[Value] = []
        while not isinstance(event := next(self.events), SequenceEndEvent):
            found.append(self.value(event, depth + 1))
        if not found:
            self.report(start, faults.EMPTY_COLLECTION, given="[]")
        return Items(tuple(found), self.place(start))

    def table(self, start: MappingStartEvent, depth: int) -> Table:
        rows: list[tuple[Text, Value]] = []
        first: dict[str, Place] = {}
        while not isinstance(event := next(self.events), MappingEndEvent):
            key = self.key(event, depth)
            end = cast(Mark, event.end_mark).index
            bare = start.flow_style and key and _NO_COLON.match(self.text, end)
            value = self.value(next(self.events), depth + 1)
            if key is None:
                continue
            if key.text in first:
                self.report(event, faults.DUPLICATE_KEY, given=key.text, first=first[key.text])
            elif bare:
                self.report(event, faults.BARE_KEY, given=key.text)
            else:
                rows.append((key, value))
            first.setdefault(key.text, key.place)
        if not first:
            self.report(start, faults.EMPTY_COLLECTION, given="{}")
        return Table(tuple(rows), self.place(start))

    def key(self, event: Event, depth: int) -> Text | None:
        if isinstance(event, ScalarEvent):
            if event.anchor or event.tag:
                self.check_marks(event)
            return Text(event.value, self.place(event), not event.style)
        self.report(event, faults.KEY_NOT_TEXT)
        self.value(event, depth + 1)
        return None

    def check_marks(self, event: Event) -> None:
        """Note anchors, aliases and tags: a model file has none."""
        if isinstance(event, AliasEvent):
            self.report(event, faults.ALIAS, given=str(event.anchor))
        elif isinstance(event, ScalarEvent | SequenceStartEvent | MappingStartEvent):
            if event.anchor:
                self.report(event, faults.ANCHOR, given=str(event.anchor))
            if event.tag not in (None, "!"):
                tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
                self.report(event, faults.TAG, given=tag)

    def place(self, event: Event) -> Place:
        mark = cast(Mark, event.start_mark)
        return Place(self.source.file, mark.line + 1, mark.column + 1)

    def report(self, event: Event, fault: Fault, **values: Said) -> None:
        self.source.problems.append(Problem(self.place(event), fault, values))

    def refuse(self, event: Event, fault: Fault, **values: Said) -> None:
        self.report(event, fault, **values)
        raise _RefusedError
