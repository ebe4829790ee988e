"""The canvas: nine blocks with their elements, and on each element the topics that it carries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphmodel.model.graph import Node
from graphmodel.schema import BY_LABEL, VOCABULARY_NODES, Words

from . import field, legends, limits, texts
from .headlines import headlines, ids
from .section import Section, Step
from .signs import colour, sign
from .spoken import capital, enumerated, listed, mark, named, plain, said
from .study import Asked, Study

TITLE = texts.CANVAS
MODULES = tuple(term for term in VOCABULARY_NODES if term.label == "Module")
CORNERS = ("customer-segments", "value-propositions", "customer-relationships")
HEADS = (texts.MODULE, Words("element", "Element"), texts.TOPICS_OF)
NONE = plain("–")
OPEN = ("missing", "duplicates")
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
        further=_open(study),
        table=_table(shown),
    )
    return (drawn,)


def _open(study: Study) -> list[Words]:
    """What is still open about the topics, unless the model is large and that takes long."""
    asked = [] if limits.large(study) else [study.ask(f"topics {name}") for name in OPEN]
    return [each.sentence for each in asked if each.rows or each.facts.get("topics")]


def _table(shown: Canvas) -> str:
    """Every element with its topics, block by block."""
    heads = "".join(f'<th scope="col">{said(capital(each))}</th>' for each in HEADS)
    blocks = "".join(_rows(shown, term.id) for term in MODULES)
    table = f"<caption>{said(TITLE)}</caption><thead><tr>{heads}</tr></thead>{blocks}"
    return f'<div class="scroll" tabindex="0"><table>{table}</table></div>' if blocks else ""


def _rows(shown: Canvas, module: str) -> str:
    elements = _elements(shown, module)
    name = said(capital(shown.study.name(module)))
    head = f'<th scope="rowgroup" rowspan="{len(elements)}">{name}</th>'
    rows = "</tr><tr>".join(
        f"<td>{named(shown.study.name(node.id))}</td><td>{said(_topics(shown, node))}</td>"
        for node in elements
    )
    return f"<tbody><tr>{head}{rows}</tr></tbody>" if elements else ""


def _topics(shown: Canvas, node: Node) -> Words:
    carried = _carried(shown, node)
    if carried:
        return listed(map(shown.study.name, carried))
    if _recorded(shown, node):
        return texts.NO_TOPICS
    return texts.WITHOUT_TOPICS if _open_topics(shown, node) else NONE


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
    open_ = any(_open_topics(shown, node) for node in nodes)
    dashed = f'<i class="card open"></i>{said(legends.SHOULD_CARRY)}'
    return "".join(lists) + (f'<p class="dashed">{dashed}</p>' if open_ else "")


def _listed(title: Words, chips: Sequence[str]) -> str:
    """Topics under a heading; of very many the first, and all others in a part that opens."""
    if not chips:
        return ""
    _, rest = limits.first(chips, limits.STRONGEST)
    shown = len(chips) - rest
    more = "".join(
        f"<details><summary>{said(words)}</summary>{_items(chips[shown:])}</details>"
        for words in limits.more(rest)
    )
    return f"<div><h2>{said(title)}</h2>{_items(chips[:shown])}{more}</div>"


def _items(chips: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{chip}</li>' for chip in chips)}</ul>"


def _counted(shown: Canvas, topic: str, row: Mapping[str, object]) -> str:
    count = texts.MODULES.filled(count=len(ids(row["modules"])))
    return _chip(shown, topic, 'button type="button"', f" <small>{said(count)}</small>")


def _chip(shown: Canvas, topic: str, tag: str, more: str = "") -> str:
    """One topic as a chip: coloured and with its sign where several modules share it."""
    rank = shown.ranks.get(topic)
    style = "chip" if rank is None else f"chip {colour(rank)}"
    before = "" if rank is None else sign(rank)
    name = named(shown.study.name(topic))
    return f'<{tag} class="{style}" {mark(topic)}>{before}{name}{more}</{tag.split()[0]}>'


def _block(shown: Canvas, module: str) -> str:
    cards = "".join(_card(shown, node) for node in _elements(shown, module))
    inside = f"<ul>{cards}</ul>" if cards else f'<p class="empty">{said(texts.EMPTY)}</p>'
    head = f'<h2 id="{module}">{said(capital(shown.study.name(module)))}</h2>'
    return f'<section class="block {module}" aria-labelledby="{module}">{head}{inside}</section>\n'


def _elements(shown: Canvas, module: str) -> list[Node]:
    nodes = shown.study.known.model.nodes
    return sorted((node for node in nodes if BY_LABEL[node.label].module == module), key=_place)


def _place(node: Node) -> tuple[int, str]:
    position = node.properties.get("position")
    return (position if isinstance(position, int) else 0, node.id)


def _card(shown: Canvas, node: Node) -> str:
    chips = "".join(_chip(shown, topic, "span") for topic in _carried(shown, node))
    none = f"<small>{said(texts.NO_TOPICS)}</small>" if _recorded(shown, node) else ""
    below = f'<span class="chips">{chips}</span>' if chips else none
    name = f'<span class="name">{named(shown.study.name(node.id))}</span>'
    style = "card open" if _open_topics(shown, node) else "card"
    return f'<li><button type="button" class="{style}" {mark(node.id)}>{name}{below}</button></li>'


def _carried(shown: Canvas, node: Node) -> list[str]:
    """The topics that an element carries, those of most modules first."""
    carried = [
        link.end[1]
        for link in shown.study.known.links.get(node.id, ())
        if link.type == "HAS_TOPIC" and link.properties.get("priority") != 0
    ]
    return sorted(carried, key=lambda topic: (shown.ranks.get(topic, len(shown.ranks)), topic))


def _open_topics(shown: Canvas, node: Node) -> bool:
    """Whether something that should carry topics has none recorded, not even that it has none."""
    return BY_LABEL[node.label].module in CORNERS and not _recorded(shown, node)


def _recorded(shown: Canvas, node: Node) -> bool:
    """Whether it is recorded which topics an element has, if only as none."""
    none = node.properties.get("known_none")
    known = isinstance(none, tuple) and "topics" in none
    return known or any(x.type == "HAS_TOPIC" for x in shown.study.known.links.get(node.id, ()))


def _walk(shown: Canvas) -> list[Step]:
    """The answer, and then the topics that carry most, one by one."""
    rows = shown.shared.rows
    steps = [Step(shown.shared.sentence, [str(row["topic"]) for row in rows])]
    for row in rows[:3] if len(rows) > 1 else ():
        topic = str(row["topic"])
        carriers = [id for each in CARRIERS for id in ids(row[each])]
        told = texts.CARRIED.filled(
            topic=shown.study.name(topic),
            count=len(carriers),
            modules=enumerated(shown.shared.members(row, "modules")),
        )
        steps.append(Step(told, [topic, *carriers]))
    return steps
