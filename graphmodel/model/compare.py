"""What two versions of a model record differently."""

from dataclasses import dataclass

from .facts import Fact, Values, facts
from .graph import Model


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that was added (`before` is None), removed (`after` is None), or has other values."""

    fact: Fact
    before: Values | None
    after: Values | None

    @property
    def kind(self) -> str:
        """`added`, `removed` or `changed`."""
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "changed"


def compare(before: Model, after: Model) -> tuple[Change, ...]:
    """Every fact in which two versions differ, whatever keys the versions themselves have.

    Things are matched by label and key, in the order of the first version and then of the second;
    positions do not count.
    """
    old, new = facts(before), facts(after)
    order: dict[tuple[str, str], int] = {}
    for fact in (*old, *new):
        order.setdefault((fact.label, fact.key), len(order))
    both = dict.fromkeys((*old, *new))
    changes = [
        Change(fact, old.get(fact), new.get(fact))
        for fact in both
        if old.get(fact) != new.get(fact)
    ]
    return tuple(sorted(changes, key=lambda each: order[each.fact.label, each.fact.key]))
