"""The needs' cut of the customers beside the company's own: communities, and where they differ."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.schema import fold

from .rules import ids

# What in the words for a place tells that people come there for help with a product.
SUPPORT = (
    *("support", "help desk", "help forum", "help pages", "customer service", "hotline"),
    *("Kundendienst", "Kundenservice", "Hilfeforum", "Hilfeseiten", "Hilfebereich"),
)
# Each finding, in the order of the answer -> the fact, and the sentence, that name such things.
FINDINGS = {
    "cut through": "cut",
    "shared": "shared",
    "without segment": "left",
    "community without segment": "nobody",
    "reach not recorded": "unknown",
}


@dataclass(frozen=True)
class Community:
    """People with shared needs: what they have in common, and the segments they belong to.

    `shares` holds percent by segment, None where not recorded; it is None itself where not
    recorded at all, and empty where the community is known to reach no segment. The same holds
    for `matters`, ids of needs and topics.
    """

    id: str
    row: Row
    matters: tuple[str, ...] | None
    shares: Mapping[str, int | None] | None

    @property
    def reached(self) -> list[str]:
        """The segments that its people belong to, by id; a share of 0 takes one back."""
        return sorted(id for id, share in (self.shares or {}).items() if share != 0)

    @property
    def complete(self) -> bool:
        """Whether its size is recorded, and all its shares are."""
        shares = self.shares
        return self.row["size"] is not None and shares is not None and None not in shares.values()


def communities(inquiry: Inquiry) -> Findings:
    """Return every need community, the largest first, those of unknown size last."""
    found = sorted(recorded(inquiry.rows), key=_by_size)
    rows = [_row(each) for each in found]
    names = [row["community"] for row in rows]
    facts: dict[str, object] = {
        "communities": names,
        "support": [row["community"] for row in rows if row["observation"] == "support"],
        "nowhere": [row["community"] for row in rows if row["observation"] is None],
        "nothing": [each.id for each in found if each.matters is None],
        "unknown": [each.id for each in found if not each.complete],
    }
    said = [each for each in ("support", "nowhere", "nothing", "unknown") if facts[each]]
    return Findings(rows, facts, " ".join((("none", "one", "many")[min(len(rows), 2)], *said)))


def recorded(rows: Sequence[Row]) -> Iterator[Community]:
    """The communities in what a query gathers, by id: a row for each segment that one reaches."""
    for id, group in groupby(rows, key=lambda row: str(row["community"])):
        of_one = list(group)
        first, none = of_one[0], ids(of_one[0]["known_none"])
        matters = (*sorted(ids(first.get("needs"))), *sorted(ids(first.get("topics"))))
        shares = {str(row["segment"]): _share(row) for row in of_one if row["segment"] is not None}
        yield Community(
            id,
            first,
            matters if matters or "shares" in none else None,
            shares if shares or "reaches" in none else None,
        )


def _share(row: Row) -> int | None:
    return row["share"] if isinstance(row["share"], int) else None


def _by_size(each: Community) -> tuple[bool, int, str]:
    size = each.row["size"]
    return size is None, -size if isinstance(size, int) else 0, each.id


def _row(each: Community) -> Row:
    known = each.matters is not None
    return {
        "community": each.id,
        "needs": sorted(ids(each.row["needs"])) if known else None,
        "topics": sorted(ids(each.row["topics"])) if known else None,
        "ties": each.row["ties"],
        "observed_in": each.row["observed_in"],
        "observation": _observation(each.row["observed_in"]),
        "size": each.row["size"],
        "reach": None if each.shares is None else [_told(*item) for item in each.shares.items()],
        "outside": _outside(each.shares),
    }


def _observation(place: object) -> str | None:
    if not isinstance(place, str):
        return None
    told = fold(place).replace("supporter", "")  # a club of supporters is no help desk
    return "support" if any(fold(word) in told for word in SUPPORT) else "elsewhere"


def _told(segment: str, share: int | None) -> str:
    return f"unknown@{segment}" if share is None else f"share@{segment}|{share}"


def _outside(shares: Mapping[str, int | None] | None) -> int | None:
    """Percent of its people that are in no segment; None if not known, or if segments overlap."""
    if shares is None or None in shares.values():
        return None
    rest = 100 - sum(share or 0 for share in shares.values())
    return rest if rest >= 0 else None


def cuts(inquiry: Inquiry) -> Findings:
    """Return where the segments and the need communities cut the customers differently."""
    found = list(recorded(inquiry.gather("communities overview")))
    rows = [*_cut_through(found), *_matters(inquiry.rows, found), *_unreached(found)]
    rows.sort(key=_order)
    facts = {
        name: [row["thing"] for row in rows if row["finding"] == finding]
        for finding, name in FINDINGS.items()
    }
    said = [] if found else ["nothing"]
    said += [name for name, things in facts.items() if things]
    return Findings(rows, facts, " ".join(said) or "alike")


def _order(row: Row) -> tuple[int, int, str]:
    return list(FINDINGS).index(str(row["finding"])), -len(ids(row["segments"])), str(row["thing"])


def _cut_through(found: Sequence[Community]) -> Iterator[Row]:
    through: dict[str, list[Community]] = defaultdict(list)
    for each in found:
        for segment in each.reached:
            through[segment].append(each)
    for segment, several in through.items():
        if len(several) > 1:
            yield _finding("cut through", segment, [segment], several)


def _matters(rows: Sequence[Row], found: Sequence[Community]) -> Iterator[Row]:
    """Needs, and topics that communities share, that several segments have, or none."""
    own: dict[tuple[str, str], set[str]] = defaultdict(set)
    silent: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row["matter"] is None:
            silent[str(row["kind"])].add(str(row["segment"]))
        else:
            own[str(row["kind"]), str(row["matter"])] |= ids([row["segment"]]) - {None}
    for (kind, matter), recorded_at in own.items():
        sharing = [each for each in found if matter in ids(each.row[f"{kind}s"])]
        segments = sorted(recorded_at.union(*(each.reached for each in sharing)))
        if len(segments) > 1:
            unseen = sorted(set(segments) - recorded_at)
            yield _finding("shared", matter, segments, sharing) | {"unseen": unseen}
        elif not segments:
            row = _finding("without segment", matter, [], sharing)
            yield row | {"unrecorded": sorted(silent[kind])}


def _unreached(found: Sequence[Community]) -> Iterator[Row]:
    for each in found:
        if not each.reached:
            known = each.shares is not None
            finding = "community without segment" if known else "reach not recorded"
            yield _finding(finding, each.id, [], [each])


def _finding(
    finding: str, thing: str, segments: Sequence[str], found: Sequence[Community]
) -> dict[str, object]:
    shared = chain.from_iterable(each.matters or () for each in found)
    return {
        "finding": finding,
        "thing": thing,
        "segments": segments,
        "communities": [each.id for each in found],
        "matters": sorted(set(shared)),
        "unseen": [],
        "unrecorded": [],
    }
