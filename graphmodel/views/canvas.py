"""The canvas: nine blocks with their elements, and on each element the topics that it carries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphmodel.model.graph import Node
from graphmodel.schema import BY_LABEL, VOCABULARY_NODES, Words

from . import field, limits, texts
from .headlines import headlines, ids
from .section import Section, Step
from .signs import colour, sign
from .spoken import capital, filled, mark, named, plain, said
from .study import Asked, Study

TITLE = texts.CANVAS
MODULES = tuple(term for term in VOCABULARY_NODES if term.label == "Module")
CARRIERS = ("segments", "relationships", "others")


@dataclass(frozen=True)
class Canvas:
    """What the drawing shows: everything recorded, the shared topics, and their rank by id."""

    study: Study
    shared: Asked
    ranks: Mapping[str, int]


def sections(study: Study) -> tuple[Section, ...]:
    """The nine blocks, topics that modules share standing out; a field of cells for many."""
    if len(field.drawn(study)) > limits.CARDS:
        return field.sections(study)
    shared = study.ask("topics shared")
    ranks = {str(row["topic"]): rank for rank, row in enumerate(shared.rows)}
    shown = Canvas(study, shared, ranks)
    blocks = "".join(_block(shown, term.id) for term in MODULES)
    things = [
        study.thing(node.id)
        for node in study.known.model.nodes
        if BY_LABEL[node.label].module or node.label == "Topic"
    ]
    drawn = Section(
        "canvas",
        TITLE,
        [shared],
        f'<div class="blocks"><svg class="lines" aria-hidden="true"></svg>{blocks}</div>',
        _legend(shown),
        things,
        ("module", "priority", "area", "strategy", "horizon"),
        [*_walk(shown), *headlines(study, ["topics shared"])],
        ("canvas.css", "canvas.js"),
    )
    return (drawn,)


def _legend(shown: Canvas) -> str:
    """All topics, those of most modules first; each is a button that shows its carriers."""
    shared = [_counted(shown, str(row["topic"]), row) for row in shown.shared.rows]
    nodes = shown.study.known.model.nodes
    other = [
        _chip(shown, node.id, 'button type="button"')
        for node in nodes
        if node.label == "Topic" and node.id not in shown.ranks
    ]
    lists = (_listed(texts.SHARED, shared), _listed(texts.NOT_SHARED, other))
    return f"{''.join(lists)}<p>{said(texts.LINES)}</p>"


def _listed(title: Words, chips: Sequence[str]) -> str:
    items = "".join(f"<li>{chip}</li>" for chip in chips)
    return f"<div><h2>{said(title)}</h2><ul>{items}</ul></div>" if chips else ""


def _counted(shown: Canvas, topic: str, row: Mapping[str, object]) -> str:
    count = filled(texts.MODULES, count=plain(len(ids(row["modules"]))))
    return _chip(shown, topic, 'button type="button"', f" <small>{said(count)}</small>")


def _chip(shown: Canvas, topic: str, tag: str, more: str = "") -> str:
    """One topic as a chip: coloured and with its sign where several modules share it."""
    rank = shown.ranks.get(topic)
    style = "chip" if rank is None else f"chip {colour(rank)}"
    before = "" if rank is None else sign(rank)
    name = named(shown.study.name(topic))
    return f'<{tag} class="{style}" {mark(topic)}>{before}{name}{more}</{tag.split()[0]}>'


def _block(shown: Canvas, module: str) -> str:
    nodes = shown.study.known.model.nodes
    elements = [node for node in nodes if BY_LABEL[node.label].module == module]
    cards = "".join(_card(shown, node) for node in sorted(elements, key=_place))
    inside = f"<ul>{cards}</ul>" if cards else f'<p class="empty">{said(texts.EMPTY)}</p>'
    head = f'<h2 id="{module}">{said(capital(shown.study.name(module)))}</h2>'
    return f'<section class="block {module}" aria-labelledby="{module}">{head}{inside}</section>\n'


def _place(node: Node) -> tuple[int, str]:
    position = node.properties.get("position")
    return (position if isinstance(position, int) else 0, node.id)


def _card(shown: Canvas, node: Node) -> str:
    carried = [
        link.end[1]
        for link in shown.study.known.links.get(node.id, ())
        if link.type == "HAS_TOPIC" and link.properties.get("priority") != 0
    ]
    ranked = sorted(carried, key=lambda topic: (shown.ranks.get(topic, len(shown.ranks)), topic))
    chips = "".join(_chip(shown, topic, "span") for topic in ranked)
    name = f'<span class="name">{named(shown.study.name(node.id))}</span>'
    inside = f'{name}<span class="chips">{chips}</span>' if chips else name
    return f'<li><button type="button" class="card" {mark(node.id)}>{inside}</button></li>'


def _walk(shown: Canvas) -> list[Step]:
    """The answer, and then the topics that carry most, one by one."""
    rows = shown.shared.rows
    steps = [Step(shown.shared.sentence, [str(row["topic"]) for row in rows])]
    for row in rows[:3] if len(rows) > 1 else ():
        topic = str(row["topic"])
        told = filled(
            texts.CARRIED, topic=shown.study.name(topic), modules=shown.shared.cell(row, "modules")
        )
        carriers = [id for each in CARRIERS for id in ids(row[each])]
        steps.append(Step(told, [topic, *carriers]))
    return steps
