"""What comes out: values only, shared by the search and by the checker that does not trust it."""

from dataclasses import dataclass
from typing import Literal

Status = Literal["optimal", "feasible", "infeasible"]
ProofKind = Literal["clique", "critical set", "solver"]
Strategy = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """Why fewer strategies cannot do: segments that need that many on their own.

    `clique`: all of them conflict with each other. `critical set`: no split of them into one
    strategy fewer keeps every conflicting pair apart. `solver`: the same, found by a solver and
    not made smaller. `minimal` says that without any one of the members the proof would fail.
    `weights`, if any, are a certificate: one for each member, such that no strategy without a
    conflict weighs more than `limit`. Either all weigh more than one strategy fewer can hold, or
    each of those would have to be nearly as heavy as can be, so that all such splits can be tried.
    """

    kind: ProofKind
    members: tuple[str, ...]
    minimal: bool
    weights: tuple[int, ...] = ()
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """A segment that could go to another strategy, and how many shared topics that would cost."""

    segment: str
    strategy: int  # position in the split, from 0
    loss: int


@dataclass(frozen=True, slots=True)
class Result:
    """A split of the segments into strategies, and what is known about doing with fewer.

    `lower_bound` and `upper_bound` enclose the fewest strategies; they are equal if and only if
    `status` is `optimal`. `deterministic` is false where a clock could end the search.
    `checked` is the verdict of the independent checker on split and proof.
    `shared` counts the shared topics over pairs within a strategy and `shared_bound` says how many
    there could be at most with as many strategies; `best` says that the order is the exact one.
    """

    status: Status
    strategies: tuple[Strategy, ...]
    lower_bound: int
    upper_bound: int
    deterministic: bool
    proof: Proof | None
    checked: bool = False
    shared: int = 0
    shared_bound: int = 0
    best: bool = False
    elsewhere: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Cluster:
    """A connected part of the conflict graph and the largest set in mutual conflict within it.

    No such set within it has more than `at_most` members.
    """

    segments: tuple[str, ...]
    clique: tuple[str, ...]
    at_most: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the checker found: `problems` in words, none if all is right, and how it was checked."""

    problems: tuple[str, ...]
    method: str

    @property
    def right(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class Level:
    """How many segments of a priority level (None: unknown) are supported, of how many."""

    level: int | None
    supported: int
    segments: int


@dataclass(frozen=True, slots=True)
class Selection:
    """Which segments to support with at most k strategies, which not, and the split of them.

    `optimal`: no selection is better. `feasible`: valid, but the allowance did not suffice to
    know. `infeasible`: the required segments alone need more, as `proof` shows; `unknown`: the
    allowance did not suffice to tell if they do. In both cases nothing is selected. `levels` are
    from the top priority down, unknown last.
    """

    k: int
    status: Status | Literal["unknown"]
    supported: tuple[str, ...]
    given_up: tuple[str, ...]
    strategies: tuple[Strategy, ...]
    levels: tuple[Level, ...]
    shared: int
    deterministic: bool
    proof: Proof | None
