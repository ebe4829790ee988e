"""A tree of tables in the making: values are put under paths of keys."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from . import sheet_faults as faults
from .problems import Problem
from .values import Blank, Items, Place, Table, Text, Value


@dataclass
class Branch:
    """A table that still grows; each key stands once, with the place where it was first met."""

    place: Place
    rows: dict[str, tuple[Text, "Branch | Several | Value"]] = field(default_factory=dict)

    def under(self, path: Sequence[Text], problems: list[Problem]) -> "Branch":
        """The table under a path of keys; where a value stands there, that is a problem."""
        here = self
        for key in path:
            _, found = here.rows.setdefault(key.text, (key, Branch(key.place)))
            if not isinstance(found, Branch):
                problems.append(Problem(key.place, faults.SAID_BEFORE, {"first": found.place}))
                return Branch(key.place)
            here = found
        return here

    def put(self, path: Sequence[Text], value: Value, problems: list[Problem]) -> None:
        """A value under a path of keys; where something else stands there, that is a problem."""
        *above, last = path
        branch = self.under(above, problems)
        if last.text in branch.rows:
            first = branch.rows[last.text][1].place
            problems.append(Problem(value.place, faults.SAID_BEFORE, {"first": first}))
        else:
            branch.rows[last.text] = (last, value)

    def append(self, path: Sequence[Text], value: Value, problems: list[Problem]) -> None:
        """One more value of the list under a path; where a table stands, that is a problem."""
        *above, last = path
        branch = self.under(above, problems)
        _, found = branch.rows.setdefault(last.text, (last, Several(last.place)))
        if isinstance(found, Several):
            found.values.append(value)
        else:
            problems.append(Problem(value.place, faults.SAID_BEFORE, {"first": found.place}))

    def table(self) -> Table:
        """The tree as it has grown."""
        return Table(tuple((key, _grown(value)) for key, value in self.rows.values()), self.place)


@dataclass
class Several:
    """A list that still grows."""

    place: Place
    values: list[Value] = field(default_factory=list)


def _grown(value: Branch | Several | Value) -> Value:
    match value:
        case Branch(place=place, rows=rows):
            return value.table() if rows else Blank(place)
        case Several(place=place, values=values):
            return Items(tuple(values), place)
        case _:
            return value
