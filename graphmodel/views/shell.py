"""The page around the drawings: answer, controls, walk, panel, tables, queries, all facts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from graphmodel.schema import Words

from . import limits, texts
from .behind import queries, table
from .filters import FILTERS, filters
from .page import page
from .section import Filter, Section, Step
from .spoken import capital, key, named, said, text
from .study import Study, Thing


def compose(study: Study, title: Words, sections: Sequence[Section], language: str) -> str:
    """The HTML file with these sections; `language` is the one that it opens in."""
    name = study.name(study.model)
    things = _merged(thing for part in sections for thing in part.things)
    wanted = dict.fromkeys(each for part in sections for each in part.filters)
    offered = filters(study, wanted, [thing.id for thing in things])
    offered = _once([*offered, *(each for part in sections for each in part.offered)])
    full = Words(f"{name.en} – {title.en}", f"{name.de} – {title.de}")
    data = {
        "title": [full.en, full.de],
        "found": [texts.FOUND.en, texts.FOUND.de],
        "copied": [texts.COPIED.en, texts.COPIED.de],
        "file": f"{study.model}-",
        "filters": [each.name for each in offered],
        "sections": {part.name: part.data for part in sections if part.data},
    }
    body = f"""\
<header>
<div class="top"><div><p class="view-name">{said(title)}</p>
<h1>{named(name)}</h1></div>{_buttons()}</div>
{_answer(sections[0])}
{_controls(offered, bool(things))}{_hint() if things else ""}
</header>
{_walk(_told_once(step for part in sections for step in part.walk))}
<main>
{"".join(_section(study, part, index) for index, part in enumerate(sections))}</main>
{_panel() if things else ""}
<footer>{_facts(things, offered)}</footer>"""
    return page(full, language, body, data, [file for part in sections for file in part.parts])


def _merged(things: Iterable[Thing]) -> list[Thing]:
    """Each thing once, with everything that one section or another tells of it."""
    found: dict[str, Thing] = {}
    for thing in things:
        known = found.get(thing.id, thing)
        facts = [*known.facts, *(each for each in thing.facts if each not in known.facts)]
        near = dict.fromkeys([*known.near, *thing.near])
        found[thing.id] = replace(known, facts=facts, near=list(near))
    return list(found.values())


def _once(offered: Iterable[Filter]) -> list[Filter]:
    """Each filter once: what several sections offer under one name is one."""
    found: dict[str, Filter] = {}
    for each in offered:
        known = found.setdefault(each.name, each)
        found[each.name] = replace(known, choices={**known.choices, **each.choices})
    return list(found.values())


def _controls(offered: Iterable[Filter], pointable: bool) -> str:
    """Search and filters; useless without scripts, so hidden until these run."""
    search = (
        f'<label class="search"><span class="word">{said(texts.SEARCH)}</span>'
        '<input id="q" type="search" autocomplete="off"></label>'
        if pointable
        else ""
    )
    chosen = "".join(_filter(each) for each in offered)
    return (
        f'<div class="controls" hidden>{search}{chosen}'
        '<output id="found" aria-live="polite"></output></div>'
    )


def _buttons() -> str:
    return (
        f'<p class="buttons" hidden><button type="button" id="start">{said(texts.WALK)}</button>'
        f'<a id="link" href="#">{said(texts.LINK)}</a>'
        f'<button type="button" id="language">{said(texts.OTHER_LANGUAGE)}</button></p>'
    )


def _filter(offered: Filter) -> str:
    choices = {"": texts.ALL, **{choice_of(each): words for each, words in offered.choices.items()}}
    options = "".join(
        f'<option value="{text(value)}" data-en="{text(words.en)}" data-de="{text(words.de)}">'
        f"{text(words.en)}</option>"
        for value, words in choices.items()
    )
    word = said(capital(FILTERS[offered.name]))
    return (
        f'<label><span class="word">{word}</span>'
        f'<select id="{offered.name}">{options}</select></label>'
    )


def choice_of(value: str) -> str:
    """A value of a filter as the page knows it: ids of the model without the model."""
    return key(value) if "/" in value else value


def _told_once(steps: Iterable[Step]) -> list[Step]:
    """The steps without repetition: what is told for several drawings shows things in all."""
    shown: dict[Words, list[str]] = {}
    for step in steps:
        shown.setdefault(step.said, []).extend(step.shown)
    return [Step(told, list(dict.fromkeys(ids))) for told, ids in shown.items()]


def _walk(steps: Sequence[Step]) -> str:
    """Each step a sentence; without scripts all of them stand there as a list."""
    if not steps:
        return ""
    items = "".join(
        f'<li data-show="{text(" ".join(key(id) for id in step.shown))}">{said(step.said)}</li>'
        for step in steps
    )
    moves = "".join(
        f'<button type="button" data-move="{move}">{said(words)}</button>'
        for move, words in (("-1", texts.BACK), ("1", texts.NEXT), ("0", texts.CLOSE))
    )
    return (
        f'<section id="walk" aria-labelledby="walk-head"><h2 id="walk-head">{said(texts.WALK)}</h2>'
        f'<ol aria-live="polite">{items}</ol>'
        f'<small id="undrawn" hidden>{said(texts.NOT_DRAWN)}</small>'
        f'<p class="moves" hidden>{moves}<output id="at"></output></p></section>'
    )


def _section(study: Study, part: Section, index: int) -> str:
    """A drawing under its heading; the first one's heading and answer stand on top of the page."""
    head = (
        f'<h2 id="{part.name}-head"{" class=hidden" if index == 0 else ""}>{said(part.title)}</h2>'
    )
    answer = _answer(part) if index else ""
    legend = f'<div class="legend">{part.legend}</div>' if part.legend else ""
    title = texts.AS_TABLE if part.pictured else texts.ROWS
    rows = part.asked if part.rows is None else part.rows
    shown = table(study, rows, part.table, title)
    behind = shown + queries(study, part.asked)
    return f"""\
<section class="view {part.name}" id="{part.name}" aria-labelledby="{part.name}-head">
{head}{answer}
<figure class="picture">{legend}<div class="drawing">{part.drawing}</div></figure>
{_downloads() if part.pictured else ""}{part.below}{behind}
</section>
"""


def _answer(part: Section) -> str:
    """The answer in a sentence, and what else there is to tell as lines below it."""
    lines = "".join(f"<li>{said(each)}</li>" for each in part.further)
    further = f'<ul class="further">{lines}</ul>' if lines else ""
    return f'<p class="answer">{said(part.sentence)}</p>{further}'


def _downloads() -> str:
    return (
        f'<p class="downloads" hidden>{said(texts.DOWNLOAD)}\n'
        '<button type="button" data-download="svg">SVG</button>\n'
        '<button type="button" data-download="png">PNG</button></p>\n'
    )


def _hint() -> str:
    return f'<p id="hint" hidden>{said(texts.HINT)}</p>'


def _panel() -> str:
    return (
        f'<aside id="panel" hidden aria-labelledby="panel-head"><h2 id="panel-head" class="hidden">'
        f'{said(texts.FACTS)}</h2><button type="button" id="close">{said(texts.CLOSE)}</button>'
        f'<div id="told" aria-live="polite" tabindex="0" role="group" aria-labelledby="panel-head">'
        "</div></aside>"
    )


def _facts(things: Sequence[Thing], offered: Sequence[Filter]) -> str:
    """All facts as text: what the panel shows and the search looks into, and anybody can read."""
    if not things:
        return ""
    known = {thing.id for thing in things}
    most = limits.in_list(len(things))
    articles = "".join(_article(thing, offered, known, most) for thing in things)
    return f'<details id="facts"><summary>{said(texts.ALL_FACTS)}</summary>{articles}</details>'


def _article(thing: Thing, offered: Sequence[Filter], known: set[str], most: int) -> str:
    near = " ".join(sorted({key(id) for id in thing.near if id in known}))
    values = "".join(
        f' data-{each.name}="{text(" ".join(choice_of(value) for value in each.values[thing.id]))}"'
        for each in offered
        if each.values.get(thing.id)
    )
    few = [(word, limits.names(values, most)) for word, values in thing.facts]
    lines = "".join(
        f"<div><dt>{said(word)}</dt>{''.join(f'<dd>{said(each)}</dd>' for each in values)}</div>"
        for word, values in few
    )
    told = f"<dl>{lines}</dl>" if lines else f"<p>{said(texts.NOTHING)}</p>"
    return (
        f'<article data-of="{text(key(thing.id))}" data-near="{text(near)}"{values}>'
        f"<h3>{named(thing.name)} <small>{said(thing.kind)}</small></h3>{told}</article>"
    )
