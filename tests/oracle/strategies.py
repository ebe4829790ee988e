"""Section 3 of the page: the fewest strategies, and the best split, by trying every split."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from .conflicts import in_state
from .facts import Facts, Pair, Row
from .rules import counting_topics

Split = list[list[str]]


def splits(segments: Sequence[str], conflicts: Iterable[Pair], count: int) -> Iterator[Split]:
    """Every split of sorted segments into exactly `count` strategies without a conflict inside."""
    apart = {frozenset(pair) for pair in conflicts}

    def extend(split: Split, left: Sequence[str]) -> Iterator[Split]:
        if not left:
            if len(split) == count:
                yield split
            return
        first, *rest = left
        for place, strategy in enumerate(split):
            if not any(frozenset((first, other)) in apart for other in strategy):
                yield from extend([*split[:place], [*strategy, first], *split[place + 1 :]], rest)
        if len(split) < count:
            yield from extend([*split, [first]], rest)

    yield from extend([], segments)


def fewest(segments: Sequence[str], conflicts: Iterable[Pair]) -> int:
    """The smallest number of strategies that hold no conflict."""
    apart = list(conflicts)
    numbers = range(len(segments) + 1)
    return next(n for n in numbers if next(splits(segments, apart, n), None) is not None)


def raising(
    segments: Sequence[str], conflicts: Sequence[Pair], opened: Sequence[Pair]
) -> list[Pair]:
    """The smallest set of open pairs that would raise the figure by one, equals by ids."""
    least = fewest(segments, conflicts)
    if fewest(segments, [*conflicts, *opened]) > least:
        for size in range(1, len(opened) + 1):
            for chosen in combinations(sorted(opened), size):
                if fewest(segments, [*conflicts, *chosen]) > least:
                    return list(chosen)
    return []


def considered(facts: Facts, everyone: bool = False) -> list[str]:
    """The segments that count."""
    return [s for s in facts.ids("Segment") if everyone or facts.considered(s)]


def figure(facts: Facts, threshold: int = 2, everyone: bool = False) -> Row:
    """The range of the core figure, and what would raise it."""
    segments = considered(facts, everyone)
    conflicts = in_state(facts, "conflict", threshold, everyone)
    opened = in_state(facts, "open", threshold, everyone)
    return {
        "lower": fewest(segments, conflicts),
        "upper": fewest(segments, [*conflicts, *opened]),
        "raised_by": ["|".join(pair) for pair in raising(segments, conflicts, opened)],
        "considered": len(segments),
        "excluded": [s for s in facts.ids("Segment") if s not in segments],
    }


def strategies(facts: Facts, threshold: int = 2, everyone: bool = False) -> list[Row]:
    """The best split among the fewest, in working order."""
    segments = considered(facts, everyone)
    conflicts = in_state(facts, "conflict", threshold, everyone)
    every = splits(segments, conflicts, fewest(segments, conflicts))
    ordered = (sorted(split, key=lambda s: (-_priority(facts, s), s)) for split in every)
    best = min(ordered, key=lambda split: _order(facts, split))
    return [
        {
            "strategy": place,
            "segments": strategy,
            "shared_topics": _shared(facts, strategy),
            "priority": _priority(facts, strategy),
            "unknown_priorities": [
                s for s in strategy if facts.level("Segment", s, "priority") is None
            ],
        }
        for place, strategy in enumerate(best, 1)
    ]


def _order(facts: Facts, split: Split) -> tuple[object, ...]:
    """Most shared topics, then the greatest sequence of priorities, then ids."""
    shared = sum(_shared(facts, strategy) for strategy in split)
    return (-shared, [-_priority(facts, strategy) for strategy in split], split)


def _shared(facts: Facts, strategy: list[str]) -> int:
    topics = {segment: counting_topics(facts, segment) for segment in strategy}
    return sum(len(topics[a] & topics[b]) for a, b in combinations(strategy, 2))


def _priority(facts: Facts, strategy: list[str]) -> int:
    return sum(facts.level("Segment", segment, "priority") or 0 for segment in strategy)
