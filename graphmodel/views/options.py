"""The options for action: a row for each topic, those with most leverage first, with their gaps."""

from collections.abc import Iterator

from graphmodel.questions.answer import Row
from graphmodel.schema import Words

from . import legends, limits, texts
from .facts import Fact
from .formats_cells import LOOKS
from .headlines import ids, walk
from .section import Section
from .spoken import capital, listed, mark, named, said, text
from .study import Asked, Study, Thing

TITLE = texts.OPTIONS
# The levels of an option, in the words of the gaps.
LEVELS = (
    "carrier",
    "priority",
    "affinity",
    "formats",
    "competition",
    "user benefits",
    "participation",
    "motivation",
    "company benefits",
)
LISTS = ("formats", "user_benefits", "participation", "motivation", "company_benefits")
# The questions of the guided walk, with the columns whose ids they speak of.
TOLD_IN_WALK = {"options overview": ["topic"], "options gaps": []}


def sections(study: Study) -> tuple[Section, ...]:
    """The table of options; each heading sorts."""
    options, gaps = study.ask("options overview"), study.ask("options gaps")
    drawn = Section(
        "options",
        TITLE,
        [options, gaps],
        _table(study, options) if options.rows else f"<p>{said(options.sentence)}</p>",
        _legend(gaps) if options.rows else "",
        list(_things(study, options)),
        ("priority", "area", "strategy"),
        walk(study, TOLD_IN_WALK),
        ("formats.css", "options.css", "options.js"),
        rows=[gaps],
        further=[gaps.sentence],
    )
    return (drawn,)


def _table(study: Study, options: Asked) -> str:
    heads = (texts.LEVERAGE, texts.TOPIC, texts.WEIGHT, texts.COMPETITION, texts.GAPS)
    cells = "".join(
        f'<th scope="col"><button type="button" class="sort" data-column="{at}">'
        f"{said(capital(words))}</button></th>"
        for at, words in enumerate((*heads, *_words(options)))
    )
    shown, left = limits.first(options.rows, limits.OPTIONS)
    rows = "".join(_row(study, options, number, row) for number, row in enumerate(shown, 1))
    rest = limits.left_out(study, left, texts.MANY_OPTIONS, "options overview")
    return (
        f'<div class="scroll"><table class="options-table"><thead><tr>{cells}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>{rest}"
    )


def _words(options: Asked) -> list[Words]:
    return [options.word(name) for name in LISTS]


def _row(study: Study, options: Asked, number: int, row: Row) -> str:
    topic = str(row["topic"])
    modules = len(ids(row["modules"]))
    count = texts.MODULES.filled(count=modules) if modules != 1 else texts.ONE_MODULE
    option = f"<small>{said(options.cell(row, 'option'))}</small>" if row["option"] else ""
    name = (
        f'<button type="button" class="option" {mark(topic)}><b>{named(study.name(topic))}</b>'
        f"<small>{said(count)}</small>{option}</button>"
    )
    weight = -1 if row["weight"] is None else int(str(row["weight"]))
    verdict = str(row["verdict"] or "open")
    lists = "".join(_listed(options, row, each) for each in LISTS)
    return (
        f'<tr {mark(topic)}>{_cell(number, str(number))}<th scope="row" '
        f'data-sort="{text(study.name(topic).en.casefold())}">{name}</th>'
        f"{_cell(-weight, '–' if weight < 0 else str(weight))}"
        f"{_cell(list(LOOKS).index(verdict), _verdict(options, row, verdict))}"
        f"{_cell(len(_missing(row)), _levels(options, row))}{lists}</tr>"
    )


def _cell(order: int, inside: str) -> str:
    return f'<td data-sort="{order}">{inside}</td>'


def _verdict(options: Asked, row: Row, verdict: str) -> str:
    look = LOOKS[verdict]
    return f'<span class="verdict {look}">{said(options.cell(row, "verdict"))}</span>'


def _listed(options: Asked, row: Row, name: str) -> str:
    """The members of a list below each other; most first when sorted."""
    told = options.members(row, name)
    items = "".join(f"<li>{said(each)}</li>" for each in told)
    return _cell(-len(told), f"<ul>{items}</ul>" if items else "–")


def _missing(row: Row) -> list[str]:
    """The levels of which nothing is known; asked for or not, since one rests on another."""
    gaps = [each.partition("@")[0] for each in ids(row["gaps"])]
    if "carrier" in gaps:
        return list(LEVELS)
    return [*gaps, "competition"] if row["verdict"] is None else gaps


def _levels(options: Asked, row: Row) -> str:
    """A mark for each level of the option: full where it is known, hollow where it is missing."""
    missing = _missing(row)
    marks = "".join(f'<i class="{"gap" if level in missing else "known"}"></i>' for level in LEVELS)
    told = texts.KNOWN_LEVELS.filled(
        known=sum(level not in missing for level in LEVELS),
        all=len(LEVELS),
    )
    return (
        f'<span class="levels-known" aria-hidden="true">{marks}</span><small>{said(told)}</small>'
    )


def _legend(gaps: Asked) -> str:
    levels = listed(gaps.cell({"level": level}, "level") for level in LEVELS)
    return (
        f'<ul><li><i class="known"></i> {said(legends.KNOWN_LEVEL)}</li>'
        f'<li><i class="gap"></i> {said(legends.MISSING_LEVEL)}</li></ul>'
        f"<p>{said(legends.LEVELS.filled(levels=levels))}</p>"
        f"<p>{said(legends.WEIGHED)}</p><p>{said(legends.CONTESTED)}</p>"
        f'<p class="sorts">{said(legends.SORTS)}</p>'
    )


def _things(study: Study, options: Asked) -> Iterator[Thing]:
    for row in options.rows[: limits.OPTIONS]:
        yield study.thing(str(row["topic"])).with_facts(_facts(options, row))


def _facts(options: Asked, row: Row) -> Iterator[Fact]:
    """Every level of an option, each member on a line of its own."""
    for name in ("modules", "segments", "relationships", "option_why", *LISTS, "gaps", "ask"):
        value = row[name]
        kept, rest = (
            limits.first(value, limits.NAMES) if isinstance(value, list | tuple) else (value, 0)
        )
        if told := options.members({**row, name: kept}, name):
            yield options.word(name), [*told, *limits.more(rest)]
