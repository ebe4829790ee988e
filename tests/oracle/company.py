"""Section 3 of the page: the rules about offers and prices, treatment, value and category."""

from collections.abc import Callable, Iterable

from .facts import Facts, number, texts

Truth = bool | None  # None: unknown
Possible = set[int] | None


def both(*truths: Truth) -> Truth:
    """Whether all hold, unknown if that hangs on something unknown."""
    if False in truths:
        return False
    return None if None in truths else True


def either(*truths: Truth) -> Truth:
    """Whether one holds, unknown if that hangs on something unknown."""
    if True in truths:
        return True
    return None if None in truths else False


def possible(truth: Truth, strength: int) -> set[int]:
    """The strengths that a rule may have."""
    return {0, strength} if truth is None else {strength if truth else 0}


def prices_apart(facts: Facts, a: str, b: str) -> Possible:
    """Same or comparable offer at different prices, formed for that or by channels kept apart."""
    if not _has_offers(facts, a) and not _has_offers(facts, b):
        return None
    comparable = facts.joined("COMPARABLE_TO", "ValueProposition")
    reason = either(_latitude(facts, a), _latitude(facts, b), _channels_apart(facts, a, b))
    differ = _prices_differ(facts, a, b, lambda x, y: x == y or (x, y) in comparable)
    return possible(both(differ, reason, not facts.one_market(a, b)), 3)


def pays_for_what_is_free(facts: Facts, a: str, b: str) -> Possible:
    """The same proposition, and one pays more for it."""
    if not _has_offers(facts, a) and not _has_offers(facts, b):
        return None
    differ = _prices_differ(facts, a, b, lambda x, y: x == y)
    return possible(both(differ, not facts.one_market(a, b)), 2)


def _has_offers(facts: Facts, segment: str) -> bool:
    return facts.recorded("OFFERED", segment, "offers")


def _prices_differ(facts: Facts, a: str, b: str, alike: Callable[[str, str], bool]) -> Truth:
    """Whether alike offers of two segments stand at different prices."""
    if facts.known_none("Segment", a, "offers") or facts.known_none("Segment", b, "offers"):
        return False
    if not _has_offers(facts, a) or not _has_offers(facts, b):
        return None
    prices = [
        (one.properties.get("price"), other.properties.get("price"))
        for one in facts.out("OFFERED", "Segment", a)
        for other in facts.out("OFFERED", "Segment", b)
        if alike(one.end[1], other.end[1])
    ]
    return either(*(None if None in pair else pair[0] != pair[1] for pair in prices))


def _latitude(facts: Facts, segment: str) -> Truth:
    """Whether a segment is formed for price latitude; a criterion without a motive has none."""
    if not facts.recorded("FORMED_BY", segment, "criteria"):
        return None
    return "price latitude" in _of_criteria(facts, segment, "motive")


def _of_criteria(facts: Facts, segment: str, name: str) -> Iterable[object]:
    criteria = facts.ends("FORMED_BY", "Segment", segment)
    return [facts.value("Criterion", criterion, name) for criterion in criteria]


def _channels_apart(facts: Facts, a: str, b: str) -> Truth:
    """Whether a channel of one is kept apart from one of the other, and they share none."""
    apart = facts.joined("KEPT_APART_FROM", "Channel")
    sets = [
        (first, second) for first in _channel_sets(facts, a) for second in _channel_sets(facts, b)
    ]
    found = {
        not first & second and any((x, y) in apart for x in first for y in second)
        for first, second in sets
    }
    return None if len(found) > 1 else found == {True}


def _channel_sets(facts: Facts, segment: str) -> list[set[str]]:
    """Its channels; if none are recorded, they may be none or any one of the model's."""
    if facts.recorded("REACHED_THROUGH", segment, "channels"):
        return [set(facts.ends("REACHED_THROUGH", "Segment", segment))]
    return [set(), *({channel} for channel in facts.ids("Channel"))]


def treated_apart(facts: Facts, a: str, b: str) -> Possible:
    """Recorded as kept apart."""
    return {2} if (a, b) in facts.joined("KEPT_APART_FROM", "Segment") else None


def value_apart(facts: Facts, a: str, b: str) -> Possible:
    """Value levels half the scale apart, and one has a criterion of value."""
    first, second = facts.level("Segment", a, "value"), facts.level("Segment", b, "value")
    top = number(facts.value("Model", facts.model.key, "value_top"))
    if first is None or second is None or top is None:
        return None
    formed = any("different value" in _of_criteria(facts, segment, "kind") for segment in (a, b))
    return {1} if formed and 2 * abs(first - second) >= top else None


def diversified(facts: Facts, a: str, b: str) -> Possible:
    """One is diversified, and they do not meet in a market."""
    kinds = [texts(facts.value("Segment", segment, "categories")) for segment in (a, b)]
    found = any("diversified" in kind for kind in kinds)
    return {1} if found and not facts.one_market(a, b) else None
