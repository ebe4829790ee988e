"""How far two cuts of the same people agree, by the V-measure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import fsum, log

from graphmodel.questions.answer import Findings, Inquiry, Row

from .communities import Community, recorded

Contingency = Mapping[tuple[str, str], float]  # people by community and segment
DIGITS = 2


@dataclass(frozen=True)
class Agreement:
    """Three numbers between 0 and 1; see `v_measure`."""

    homogeneity: float
    completeness: float
    v: float


def v_measure(people: Contingency) -> Agreement | None:
    """The agreement of two cuts, communities as classes and segments as clusters.

    From the entropies of the table of people: homogeneity is 1 − H(community | segment) /
    H(community), completeness 1 − H(segment | community) / H(segment), each 1 where the entropy
    below is 0; V is their harmonic mean, which equals the mutual information over the arithmetic
    mean of the two entropies. Only proportions count, so people may be weighted.

    Source: Rosenberg, A. and Hirschberg, J. (2007): V-Measure: A conditional entropy-based external
    cluster evaluation measure. EMNLP-CoNLL 2007, 410–420; beta = 1.

    Returns:
        None where nobody is counted.
    """
    whole = fsum(people.values())
    if not whole:
        return None
    sums: tuple[dict[str, float], ...] = (defaultdict(float), defaultdict(float))
    for ends, count in people.items():
        for each, end in zip(sums, ends, strict=True):
            each[end] += count
    joint = _entropy(people.values(), whole)
    communities, segments = (_entropy(each.values(), whole) for each in sums)
    mutual = max(0.0, communities + segments - joint)
    homogeneity = min(1.0, mutual / communities) if communities else 1.0
    completeness = min(1.0, mutual / segments) if segments else 1.0
    both = homogeneity + completeness
    v = 2 * homogeneity * completeness / both if both else 0.0
    return Agreement(homogeneity, completeness, v)


def _entropy(counts: Iterable[float], whole: float) -> float:
    return fsum(-count / whole * log(count / whole) for count in counts if count)


def agreement(inquiry: Inquiry) -> Findings:
    """Return how many people of each community are in each segment, and how far the cuts agree.

    Counted are communities whose size and shares are all recorded; the others are named. A figure
    is given from two counted communities on, since one alone makes no cut.
    """
    communities = list(recorded(inquiry.rows))
    rows = [row for each in communities for row in _rows(each)]
    people = {ends: count for each in communities if each.complete for ends, count in _people(each)}
    cut = {community for (community, _), count in people.items() if count}
    found = v_measure(people) if len(cut) > 1 else None
    facts: dict[str, object] = {
        "agreement": round(found.v, DIGITS) if found else None,
        "homogeneity": round(found.homogeneity, DIGITS) if found else None,
        "completeness": round(found.completeness, DIGITS) if found else None,
        "overlap": [each.id for each in communities if each.complete and _sum(each) > 100],
        "left": [each.id for each in communities if not each.complete],
    }
    said = ["index" if found else "few" if communities else "nothing"]
    said += [name for name in ("overlap", "left") if facts[name]]
    return Findings(rows, facts, " ".join(said))


def _rows(each: Community) -> Iterator[Row]:
    people = {segment: count for (_, segment), count in _people(each)}
    for segment, share in (each.shares or {}).items():
        yield {
            "community": each.id,
            "segment": segment,
            "share": share,
            "people": people.get(segment),
            "counted": each.complete,
        }


def _people(each: Community) -> Iterator[tuple[tuple[str, str], float]]:
    """The people of a community in each segment, where its size and the share are recorded."""
    size = each.row["size"]
    for segment, share in (each.shares or {}).items():
        if isinstance(size, int) and share is not None:
            yield (each.id, segment), size * share / 100


def _sum(each: Community) -> int:
    """The shares of a community together; over 100 where its people are in several segments."""
    return sum(share or 0 for share in (each.shares or {}).values())
