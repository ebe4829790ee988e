"""The usage formats of one segment in one area as cells: how hard to win, and who is there."""

from collections.abc import Iterator, Sequence

from graphmodel.questions.answer import Row
from graphmodel.schema import VOCABULARY_NODES

from . import texts
from .headlines import ids
from .spoken import capital, listed, mark, named, said
from .study import Asked, Study

USAGES = tuple(term.id for term in VOCABULARY_NODES if term.label == "UsageFormat")
PLAIN = "community"
KINDS = ("brand-community", "topic-community")  # each of them a community
ADVISED_AS = dict(zip(KINDS, (texts.ADVISED_BRAND, texts.ADVISED_TOPIC), strict=True))
# How a verdict looks: won easily, with effort, hardly; what is open or does not suit stands apart.
LOOKS = {
    "free": "easy",
    "winnable": "easy",
    "contest": "effort",
    "hard": "effort",
    "possible only so": "hardly",
    "very hard": "hardly",
    "unlikely": "hardly",
    "open": "open",
    "unsuitable": "unsuitable",
}
# Discs as full as the chance is good, in a box of 12 by 12.
_RING = '<circle cx="6" cy="6" r="4.75"/>'
_BALLS = {
    "easy": _RING.replace("/>", ' class="full"/>'),
    "effort": f'{_RING}<path class="full" d="M6 1.25a4.75 4.75 0 0 0 0 9.5z"/>',
    "hardly": _RING,
    "open": _RING.replace("/>", ' stroke-dasharray="2.5 2.5"/>'),
    "unsuitable": '<path d="M2 6h8"/>',
}


def ball(look: str) -> str:
    """The sign of a look; with its colour, since colour is never the only sign."""
    return f'<svg class="ball {look}" viewBox="0 0 12 12" aria-hidden="true">{_BALLS[look]}</svg>'


def heads(study: Study, usages: Sequence[str]) -> str:
    """Two rows of headings: the kinds of community stand below one."""
    kinds = [usage for usage in usages if usage in KINDS]
    deep = ' rowspan="2"' if kinds else ""
    places = (texts.SEGMENT, texts.TOPIC_AREA)
    first = [f'<th scope="col"{deep}>{said(capital(words))}</th>' for words in places]
    first += [
        f'<th scope="col"{deep}>{said(capital(study.name(usage)))}</th>'
        for usage in usages
        if usage not in (PLAIN, *KINDS)
    ]
    if kinds:
        head = said(capital(study.name(PLAIN)))
        first.append(f'<th scope="colgroup" colspan="{len(kinds)}" class="kinds">{head}</th>')
    elif PLAIN in usages:
        first.append(f'<th scope="col">{said(capital(study.name(PLAIN)))}</th>')
    below = "".join(f'<th scope="col">{said(capital(study.name(usage)))}</th>' for usage in kinds)
    return f"<tr>{''.join(first)}</tr>{f'<tr>{below}</tr>' if below else ''}"


def columns(usages: Sequence[str]) -> list[str]:
    """The formats that have a column; where its kinds have, the plain community has none."""
    kinds = [usage for usage in usages if usage in KINDS]
    return [usage for usage in usages if usage != PLAIN or not kinds]


def cells(
    formats: Asked, study: Study, rows: Sequence[Row], usages: Sequence[str], best: str
) -> Iterator[str]:
    """A cell for each column; one across the kinds where a plain community is rated.

    `best` is the kind of community that is recommended, if one is.
    """
    by: dict[str, list[Row]] = {}
    for row in rows:
        by.setdefault(str(row["format"]), []).append(row)
    kinds = [usage for usage in usages if usage in KINDS]
    for usage in columns(usages):
        if usage not in kinds or PLAIN not in by:
            yield f"<td>{_format(formats, study, by.get(usage, []), best)}</td>"
    if kinds and PLAIN in by:
        rated = (by[usage] for usage in (PLAIN, *kinds) if usage in by)
        inside = "".join(_format(formats, study, each, best) for each in rated)
        yield f'<td colspan="{len(kinds)}">{inside}</td>'


def cell_id(row: Row) -> str:
    """The id of a format of a segment in an area."""
    return "@".join(str(row[name]) for name in ("segment", "area", "format"))


def _format(formats: Asked, study: Study, rows: Sequence[Row], best: str) -> str:
    """The verdict, for each purpose where they are told apart; who is there; what is advised."""
    if not rows:
        return ""
    look = LOOKS[min((str(row["verdict"]) for row in rows), key=list(LOOKS).index)]
    inside = "<br>".join(_verdict(formats, row) for row in rows)
    usage = f'<small class="usage">{said(study.name(str(rows[0]["format"])))}</small>'
    lines = [*_there(study, rows), *_advised(str(rows[0]["format"]), best)]
    return (
        f'<button type="button" class="verdict {look}" {mark(cell_id(rows[0]))}>'
        f"{ball(look)}<span>{usage}{inside}{''.join(lines)}</span></button>"
    )


def _verdict(formats: Asked, row: Row) -> str:
    told = formats.cell(row, "verdict")
    if row["purpose"]:
        told = texts.OF.filled(word=formats.cell(row, "purpose"), said=told)
    return said(told)


def _there(study: Study, rows: Sequence[Row]) -> Iterator[str]:
    """Who is there; that somebody is although the format is coded as free, is to be seen."""
    who = [study.name(each) for row in rows for each in ids(row["occupants"])]
    if who:
        names = listed(dict.fromkeys(who))
        doubt = any(row["verdict"] == "free" and row["occupants"] for row in rows)
        told = said(texts.THOUGH.filled(who=names)) if doubt else named(names)
        yield f"<small{' class=doubt' if doubt else ''}>{told}</small>"


def _advised(usage: str, best: str) -> Iterator[str]:
    if usage == best:
        yield f'<small class="best">{said(texts.ADVISED)}</small>'
    elif usage == PLAIN and best:
        yield f'<small class="best">{said(ADVISED_AS[best])}</small>'
