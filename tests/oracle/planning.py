"""Section 3 of the page: what to support with few strategies, what the figure hangs on, hints."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from .conflicts import conflicts, in_state
from .facts import Facts, Pair, Row
from .rules import counting_topics
from .strategies import Split, considered, fewest, raising, splits

Given = tuple[int, bool]  # threshold, everyone


def _level(facts: Facts, segment: str) -> int | None:
    return facts.level("Segment", segment, "priority")


def _shared(facts: Facts, split: Split) -> int:
    pairs = (pair for strategy in split for pair in combinations(strategy, 2))
    return sum(len(counting_topics(facts, a) & counting_topics(facts, b)) for a, b in pairs)


def _required(facts: Facts, segments: Sequence[str]) -> list[str]:
    return [s for s in segments if facts.value("Segment", s, "decision") == "support"]


def _levels(facts: Facts, segments: Sequence[str]) -> list[int | None]:
    """The priorities that occur, highest first, unknown last."""
    known = {_level(facts, s) for s in segments}
    return sorted(known, key=lambda level: 1 if level is None else -level)


def _sums(facts: Facts, split: Split) -> list[tuple[int, list[str]]]:
    return sorted((-sum(_level(facts, s) or 0 for s in each), each) for each in split)


def best(facts: Facts, k: int, given: Given) -> Split | None:
    """The best split of the best selection into at most k strategies; None if it is impossible."""
    segments = considered(facts, given[1])
    apart = in_state(facts, "conflict", *given)
    required = _required(facts, segments)
    if fewest(required, _within(apart, required)) > k:
        return None
    levels = _levels(facts, segments)

    def counts(chosen: Sequence[str]) -> list[int]:
        return [-sum(_level(facts, s) == level for s in chosen) for level in levels]

    chosen = [
        list(some)
        for size in range(len(segments) + 1)
        for some in combinations(segments, size)
        if set(required) <= set(some)
    ]
    chosen.sort(key=counts)
    first = next(some for some in chosen if fewest(some, _within(apart, some)) <= k)
    found = [
        split
        for some in chosen
        if counts(some) == counts(first)
        for size in range(k + 1)
        for split in splits(some, _within(apart, some), size)
    ]
    return min(found, key=lambda split: _worth(facts, split))


def _worth(facts: Facts, split: Split) -> tuple[object, ...]:
    """Shared topics, then whose ids come first, then few strategies, then as for the best split."""
    ordered = _sums(facts, split)
    return (
        -_shared(facts, split),
        sorted(s for strategy in split for s in strategy),
        len(split),
        [priority for priority, _ in ordered],
        [strategy for _, strategy in ordered],
    )


def _within(pairs: Sequence[Pair], segments: Sequence[str]) -> list[Pair]:
    return [pair for pair in pairs if set(pair) <= set(segments)]


def selection(facts: Facts, k: int = 1, threshold: int = 2, everyone: bool = False) -> list[Row]:
    """Every segment, supported or given up."""
    split = best(facts, k, (threshold, everyone))
    if split is None:
        return []
    segments = considered(facts, everyone)
    apart = in_state(facts, "conflict", threshold, everyone)
    ordered = [strategy for _, strategy in _sums(facts, split)]
    chosen = [s for strategy in ordered for s in strategy]
    lost = [s for level in _levels(facts, segments) for s in segments if _level(facts, s) == level]
    rows: list[Row] = [
        {"segment": s, "course": "support", "strategy": number, "against": []}
        for number, strategy in enumerate(ordered, 1)
        for s in strategy
    ]
    rows += [
        {
            "segment": s,
            "course": "advertise only",
            "strategy": None,
            "against": [x for x in sorted(chosen) if tuple(sorted((s, x))) in apart],
        }
        for s in lost
        if s not in chosen
    ]
    required = _required(facts, segments)
    return [
        row | {"priority": _level(facts, s), "decided": s in required}
        for row in rows
        if (s := str(row["segment"]))
    ]


def curve(facts: Facts, threshold: int = 2, everyone: bool = False) -> list[Row]:
    """What is supported of each priority, with one strategy, two, until all are."""
    segments = considered(facts, everyone)
    enough = fewest(segments, in_state(facts, "conflict", threshold, everyone))
    return [
        row
        for k in range(1, enough + 1)
        for row in _of_count(facts, segments, k, best(facts, k, (threshold, everyone)))
    ]


def _of_count(facts: Facts, segments: Sequence[str], k: int, split: Split | None) -> Iterator[Row]:
    chosen = [s for strategy in split or [] for s in strategy]
    for level in _levels(facts, segments):
        those = [s for s in segments if _level(facts, s) == level]
        lost = [s for s in those if s not in chosen]
        yield {
            "strategies": k,
            "priority": level,
            "supported": None if split is None else len(those) - len(lost),
            "segments": len(those),
            "given_up": [] if split is None else lost,
            "shared_topics": None if split is None else _shared(facts, split),
        }


def critical(facts: Facts, threshold: int = 2, everyone: bool = False) -> list[Row]:
    """Segments and conflicts that would save a strategy, open pairs that would cost one."""
    segments = considered(facts, everyone)
    apart = in_state(facts, "conflict", threshold, everyone)
    opened = in_state(facts, "open", threshold, everyone)
    now = fewest(segments, apart)
    rows: list[tuple[str, str, str | None, int]] = []
    for s in segments if now > 1 else []:
        others = [x for x in segments if x != s]
        if fewest(others, _within(apart, others)) < now:
            rows.append(("without the segment", s, None, now - 1))
    rows += [
        ("without the conflict", *pair, now - 1)
        for pair in apart
        if fewest(segments, [x for x in apart if x != pair]) < now
    ]
    alone = [pair for pair in opened if fewest(segments, [*apart, pair]) > now]
    rows += [("open pair", *pair, now + 1) for pair in alone]
    if not alone:
        together = raising(segments, apart, opened)
        rows += [("open pairs together", *pair, now + 1) for pair in together]
    return [dict(zip(("change", "a", "b", "strategies"), row, strict=True)) for row in rows]


def hints(facts: Facts, threshold: int = 2, everyone: bool = False) -> list[Row]:
    """How few hints speak against pairs in one strategy, from the fewest strategies up."""
    segments = considered(facts, everyone)
    apart = in_state(facts, "conflict", threshold, everyone)
    against = {
        (row["a"], row["b"]): len(row["hints"])
        for row in conflicts(facts, threshold, everyone)
        if row["judgement"] is None and isinstance(row["hints"], list)
    }

    def inside(split: Split) -> int:
        return sum(against.get(pair, 0) for strategy in split for pair in combinations(strategy, 2))

    rows: list[Row] = []
    for k in range(fewest(segments, apart), len(segments) + 1) if segments else []:
        sizes = range(1, k + 1)
        least = min(inside(x) for size in sizes for x in splits(segments, apart, size))
        rows.append({"strategies": k, "hints": least, "at_least": least})
        if not least:
            break
    return rows
