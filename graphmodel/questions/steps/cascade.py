"""What falls if a side of a market leaves, step by step, and which revenue goes with it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graphmodel.questions.answer import Findings, Inquiry, Row

from .collapse import Dependency, Gone, Groups, collapse, groups
from .markets import recorded
from .paths import shortest_paths

Streams = Mapping[str, frozenset[str]]  # stream -> the segments that pay into it, or PARTNER

PARTNER = ""  # a key partner pays, too: no segment, so it never goes


@dataclass(frozen=True)
class Loss:
    """One side that is gone or weakened, and the chain of sides from the first to it."""

    side: str
    effect: str
    step: int
    chain: tuple[str, ...]
    reasons: tuple[str, ...]


def cascade(inquiry: Inquiry) -> Findings:
    """Return what follows if the side in question leaves, or each side in turn.

    What does not fall but has lost something is weakened.
    """
    links = recorded(inquiry)
    needs = groups(links)
    streams = _streams(inquiry.rows)
    rows: list[Row] = []
    for leaving in sorted({str(row["side"]) for row in inquiry.rows if row["leaves"]}):
        gone = collapse(leaving, needs)
        felling = _felling(gone, links, needs)
        losses = sorted(
            _losses(leaving, gone, links, felling),
            key=lambda loss: (loss.step, loss.effect, loss.side),
        )
        rows += [_row(leaving, loss, gone, streams) for loss in losses]
    one = inquiry.parameters.get("leaving") is not None
    return _about_one(rows) if one and rows else _about_each(rows)


def _streams(rows: Iterable[Row]) -> Streams:
    found: dict[str, frozenset[str]] = {}
    for row in rows:
        payers = row["payers"]
        if row["stream"] is not None and isinstance(payers, list | tuple):
            partner = [PARTNER] if row["kept"] else []
            found[str(row["stream"])] = frozenset([*payers, *partner])
    return found


def _losses(
    leaving: str, gone: Gone, links: Sequence[Dependency], felling: Sequence[Dependency]
) -> Iterable[Loss]:
    """Everything gone, in the chains that felled it, and everything weakened by what is gone."""
    why = {(link.on, link.side): link.why for link in reversed(felling)}
    chains = shortest_paths(_follows(felling), leaving)
    for side, chain in chains.items():
        effect = "falls" if gone[side] else "leaves"
        yield Loss(side, effect, gone[side], tuple(chain), _reasons(chain, why))
    weakening = [link for link in links if link.on in gone and link.side not in gone]
    why |= {(link.on, link.side): link.why for link in reversed(weakening)}
    for side in sorted({link.side for link in weakening}):
        causes = {link.on for link in weakening if link.side == side}
        step = 1 + min(gone[cause] for cause in causes)
        _, chain = min((len(chains[cause]), [*chains[cause], side]) for cause in causes)
        yield Loss(side, "weakened", step, tuple(chain), _reasons(chain, why))


def _felling(gone: Gone, links: Sequence[Dependency], needs: Groups) -> list[Dependency]:
    """The links of each group that was gone as a whole before the side that needed it fell."""
    last = {
        key: max(gone[member] for member in members)
        for key, members in needs.items()
        if members <= gone.keys()
    }
    return [
        link
        for link in links
        if link.must
        and last.get((link.market, link.side, link.group), len(links)) < gone.get(link.side, 0)
    ]


def _follows(links: Iterable[Dependency]) -> Mapping[str, set[str]]:
    follows = defaultdict(set)
    for link in links:
        follows[link.on].add(link.side)
    return follows


def _reasons(chain: Sequence[str], why: Mapping[tuple[str, str], str]) -> tuple[str, ...]:
    return tuple(why[link] for link in pairwise(chain))


def _row(leaving: str, loss: Loss, gone: Gone, streams: Streams) -> Row:
    paid = [stream for stream, payers in sorted(streams.items()) if loss.side in payers]
    paid = paid if loss.side in gone else []
    lost = [stream for stream in paid if _lost_in(gone, streams[stream]) == loss.step]
    return {
        "leaving": leaving,
        "side": loss.side,
        "effect": loss.effect,
        "step": loss.step,
        "chain": list(loss.chain),
        "reasons": list(loss.reasons),
        "lost": lost,
        "reduced": [stream for stream in paid if stream not in lost],
    }


def _lost_in(gone: Gone, payers: frozenset[str]) -> int | None:
    """The step in which the last payer goes, or None if one stays."""
    return max(gone[payer] for payer in payers) if payers <= gone.keys() else None


def _about_one(rows: Sequence[Row]) -> Findings:
    """The sentence says what this loss brings about."""
    facts = {
        "leaving": rows[0]["leaving"],
        "fallen": [row["side"] for row in rows if row["effect"] == "falls"],
        "weakened": [row["side"] for row in rows if row["effect"] == "weakened"],
    }
    lost = _every(rows, "lost")
    facts |= {"lost": lost, "reduced": [r for r in _every(rows, "reduced") if r not in lost]}
    said = ["falls" if facts["fallen"] else "stays"]
    said += [case for case in ("weakened", "lost", "reduced") if facts[case]]
    return Findings(rows, facts, " ".join(said))


def _every(rows: Sequence[Row], column: str) -> list[str]:
    """Each stream of a column once, by id."""
    found: set[str] = set()
    for row in rows:
        streams = row[column]
        found |= set(streams) if isinstance(streams, list) else set()
    return sorted(found)


def _about_each(rows: Sequence[Row]) -> Findings:
    """The sentence names the sides that others fall with."""
    fatal = sorted({str(row["leaving"]) for row in rows if row["effect"] == "falls"})
    case = ("fatal" if fatal else "harmless") if rows else "none"
    return Findings(rows, {"fatal": fatal}, case)
