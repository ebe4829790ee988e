"""What no single entry shows: facts that contradict each other, or lead back to themselves."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from graphmodel.files import Place
from graphmodel.schema import BY_LABEL

from . import faults
from .join import Joined, Scored
from .reading import Reading, Thing


def check_facts(reading: Reading, joined: Sequence[Joined], scored: Sequence[Scored]) -> None:
    """Note every contradiction; both places are named."""
    _check_names(reading)
    _check_sizes(reading)
    _check_repeated(reading, joined)
    _check_circles(reading, joined)
    _check_nones(reading, joined)
    _check_payers(reading, joined)
    _check_sides(reading, joined)
    _check_judgements(reading, joined)
    _check_rated(reading, scored)
    _check_communities(reading, scored)
    for thing in reading.things.values():
        if thing.label == "Criterion" and "kind" not in thing.properties:
            reading.report(thing.place, faults.NO_KIND, given=thing.name)


def _check_names(reading: Reading) -> None:
    """A name that another of the same kind has already; parts of a thing may have one name."""
    first: dict[tuple[str, str], Thing] = {}
    for thing in reading.things.values():
        declared = BY_LABEL[thing.label]
        if declared.section and not declared.listed and "name" in thing.properties:
            other = first.setdefault((thing.label, thing.name.casefold()), thing)
            if other is not thing:
                kind, given = declared.words, thing.name
                reading.report(
                    thing.place, faults.SAME_NAME, kind=kind, given=given, first=other.place
                )


def _check_sizes(reading: Reading) -> None:
    """More customers than a segment has people: often a separator of thousands read as a point."""
    for thing in reading.things.values():
        size, customers = (thing.properties.get(each) for each in ("size", "customers"))
        if isinstance(size, int) and isinstance(customers, int) and customers > size:
            place = thing.places.get("customers", thing.place)
            reading.report(place, faults.MORE_THAN_ALL, given=customers, size=size)


def _check_repeated(reading: Reading, joined: Sequence[Joined]) -> None:
    """The same link twice at one entry, or with other properties at the other end."""
    written: dict[object, Place] = {}
    stored: dict[object, Joined] = {}
    for each in joined:
        here = (each.start, each.link.name, each.link.backwards, each.identity)
        other = stored.setdefault(each.identity, each)
        if here in written:
            given, first = each.end.key, written[here]
            reading.report(each.place, faults.LINKED_TWICE, given=given, first=first)
        elif each.properties and other.properties and each.properties != other.properties:
            ends = {"a": each.start.key, "b": each.end.key}
            reading.report(each.place, faults.CONFLICTING, first=other.place, **ends)
        written.setdefault(here, each.place)


def _check_circles(reading: Reading, joined: Sequence[Joined]) -> None:
    """A link of a thing to itself, and a circle of links that lead upwards."""
    upwards: dict[Thing, list[Joined]] = defaultdict(list)
    for each in joined:
        if each.start is each.end and not each.link.reflexive:
            reading.report(each.place, faults.ITSELF, given=each.end.key)
        elif each.link.acyclic:
            upwards[each.start].append(each)
    done: set[Thing] = set()
    for thing in list(upwards):
        for circle in _circle(upwards, thing, done):
            key = circle[0].link.words
            chain = tuple(each.start.key for each in circle)
            reading.report(circle[-1].place, faults.CIRCLE, key=key, chain=chain)


def _circle(
    upwards: dict[Thing, list[Joined]], first: Thing, done: set[Thing]
) -> Iterator[list[Joined]]:
    """The circles met on the way up from a thing, without recursion."""
    path: list[Joined] = []
    step_of: dict[Thing, int] = {first: 0}
    todo = [iter(upwards.get(first, ()) if first not in done else ())]
    while todo:
        each = next(todo[-1], None)
        if each is None:
            todo.pop()
            last = path.pop().end if path else first
            done.add(last)
            step_of.pop(last)
        elif each.end in step_of:
            yield [*path[step_of[each.end] :], each]
        elif each.end not in done:
            path.append(each)
            step_of[each.end] = len(path)
            todo.append(iter(upwards.get(each.end, ())))


def _check_nones(reading: Reading, joined: Sequence[Joined]) -> None:
    """A list that is said to be empty at one end, and filled from the other."""
    for each in joined:
        for link in BY_LABEL[each.end.label].links:
            mirrored = link.undirected or link.backwards != each.link.backwards
            none = each.end.nones.get(link.words.en)
            if none and mirrored and link.name == each.link.name:
                key = link.words
                reading.report(none, faults.NONE_BUT_LINKED, key=key, first=each.place)


def _check_payers(reading: Reading, joined: Sequence[Joined]) -> None:
    """A stream from a segment that is recorded as not paying."""
    for each in joined:
        if each.link.name == "FROM" and each.end.properties.get("pays") is False:
            first = each.end.places["pays"]
            reading.report(each.place, faults.PAID_BY_FREE, given=each.end.key, first=first)


def _check_sides(reading: Reading, joined: Sequence[Joined]) -> None:
    """Sides depend on and attract sides of their own market."""
    sides: dict[Thing, set[Thing]] = defaultdict(set)
    for each in joined:
        if each.link.links:
            sides[each.start].add(each.end)
    for each in joined:
        if each.within and each.end not in sides[each.within]:
            market = each.within.key
            reading.report(each.place, faults.FOREIGN_SIDE, given=each.end.key, market=market)


def _check_judgements(reading: Reading, joined: Sequence[Joined]) -> None:
    """Two judgements of the same pair that do not agree, or one about a single segment.

    Segments that are named but not found have been reported already.
    """
    between: dict[Thing, list[Thing]] = defaultdict(list)
    for each in joined:
        if each.link.name == "BETWEEN":
            between[each.start].append(each.end)
    judgements = [each for each in reading.things.values() if each.label == "Judgement"]
    written = Counter(use.start.thing for use in reading.uses if use.link.name == "BETWEEN")
    for judgement in judgements:
        if written[judgement] < 2:
            reading.report(judgement.place, faults.TOO_FEW)
    if len({_verdict(judgement) for judgement in judgements}) > 1:
        _check_verdicts(reading, {each: between[each] for each in judgements})


def _check_verdicts(reading: Reading, between: Mapping[Thing, list[Thing]]) -> None:
    first: dict[tuple[Thing, ...], Thing] = {}
    for judgement, ends in between.items():
        for pair in combinations(sorted(set(ends), key=lambda end: end.key), 2):
            other = first.setdefault(pair, judgement)
            if _verdict(other) != _verdict(judgement):
                said = {"a": pair[0].key, "b": pair[1].key}
                reading.report(judgement.place, faults.CONTRADICTION, first=other.place, **said)


def _verdict(judgement: Thing) -> object:
    return judgement.properties.get("compatible")


def _check_rated(reading: Reading, scored: Sequence[Scored]) -> None:
    """The same thing rated twice for the same row and purpose."""
    first: dict[object, Place] = {}
    for each in scored:
        rated = each.rated
        purpose = rated.purpose.name if rated.purpose else ""
        same = (rated.owner, rated.ratings.name, each.row, each.of or rated.term, purpose)
        if same in first:
            place, given = rated.of.place, rated.of.text
            reading.report(place, faults.RATED_TWICE, given=given, first=first[same])
        first.setdefault(same, rated.of.place)


def _check_communities(reading: Reading, scored: Sequence[Scored]) -> None:
    """A community ruled out though one of its two kinds suits, or the other way round."""
    cells: dict[object, dict[str, Scored]] = defaultdict(dict)
    for each in scored:
        purpose = each.rated.purpose.name if each.rated.purpose else ""
        cells[each.rated.owner, each.row, purpose].setdefault(each.rated.term, each)
    for codes in cells.values():
        if "community" in codes:
            whole = codes["community"]
            kinds = [
                codes[term] for term in ("brand-community", "topic-community") if term in codes
            ]
            suited = [each for each in kinds if _code(each)]
            if (_code(whole) == 0 and suited) or (_code(whole) and len(kinds) == 2 and not suited):
                last, first = max(whole, *kinds, key=_position), min(whole, *kinds, key=_position)
                place, given = last.rated.of.place, last.rated.of.text
                reading.report(place, faults.COMMUNITIES, given=given, first=first.rated.of.place)


def _code(scored: Scored) -> object:
    return scored.rated.properties.get("level")


def _position(scored: Scored) -> int:
    return scored.rated.position
