"""The canvas of a large model: every element a small cell, coloured by its strongest topic.

Nothing links across the blocks at rest; a table counts the links between them, and the links of a
thing appear when it is pointed at. What a script needs for it are numbers; see `field_data`.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from graphmodel.model.graph import Node
from graphmodel.schema import BY_LABEL, VOCABULARY_NODES, Words
from graphmodel.schema.say import NOT_RECORDED, say_level
from graphmodel.schema.segments import HORIZON

from . import legends, limits, texts
from .field_data import Packing
from .field_layout import layouts
from .filters import UNKNOWN
from .headlines import headline, ids, put_off
from .section import Filter, Section, Step
from .signs import COLOURS, SHAPES, colour, sign
from .spoken import capital, counted, key, mark, named, plain, said
from .study import Asked, Study, Thing

SHARED, PLAIN = (
    limits.STRONGEST,
    limits.STRONGEST + 1,
)  # what has another shared topic, and what has none
TOPICS = "topics"
MODULES = tuple(term.id for term in VOCABULARY_NODES if term.label == "Module")
BLOCKS = (*MODULES, TOPICS)


@dataclass(frozen=True)
class Field:
    """What the drawing shows: things by block, those of one sign together, links between blocks.

    `strongest` are the topics with a sign; `signs` holds the number of each thing's sign.
    """

    study: Study
    shared: Asked
    strongest: Sequence[str]
    blocks: Mapping[str, Sequence[Node]]
    signs: Mapping[str, int]
    between: Mapping[tuple[str, str], int]

    @property
    def things(self) -> list[Node]:
        """Everything that is drawn, block by block."""
        return [node for block in self.blocks.values() for node in block]


def drawn(study: Study) -> list[Node]:
    """The elements of the nine blocks, and the topics."""
    return [node for node in study.known.model.nodes if _block(node.label)]


def sections(study: Study) -> tuple[Section, ...]:
    """The field, or its numbers alone where even cells would be too many."""
    shown = _gathered(study)
    single = len(shown.things) <= limits.CELLS
    section = Section(
        "canvas",
        texts.CANVAS,
        [shown.shared],
        f"{_pane(shown) if single else _too_many(shown)}{_numbers(shown)}{_between(shown)}",
        _legend(shown, single),
        list(_things(shown)),
        (),
        list(_walk(shown)),
        ("canvas.css", "field.css", *(_SCRIPTS if single else ())),
        _data(shown) if single else {},
        offered=_filters(shown) if single else (),
    )
    return (section,)


_SCRIPTS = ("field.js", "field_draw.js", "field_move.js")


def _block(label: str) -> str:
    return TOPICS if label == "Topic" else BY_LABEL[label].module


def _gathered(study: Study) -> Field:
    shared = study.ask("topics shared")
    ranks = {str(row["topic"]): rank for rank, row in enumerate(shared.rows)}
    signs, between = _linked(study, ranks)
    blocks: dict[str, list[Node]] = {name: [] for name in BLOCKS}
    for node in drawn(study):
        blocks[_block(node.label)].append(node)
    for nodes in blocks.values():
        nodes.sort(key=lambda node: (signs.get(node.id, PLAIN), ranks.get(node.id, 0)))
    return Field(study, shared, list(ranks)[: limits.STRONGEST], blocks, signs, between)


def _linked(
    study: Study, ranks: Mapping[str, int]
) -> tuple[dict[str, int], dict[tuple[str, str], int]]:
    """The sign of each thing that has a shared topic, and the number of links between blocks."""
    signs = {topic: min(rank, SHARED) for topic, rank in ranks.items()}
    between: Counter[tuple[str, str]] = Counter()
    links = study.known.model.links
    for labels, count in Counter((link.start[0], link.end[0]) for link in links).items():
        one, other = sorted(map(_block, labels))
        if one and other:
            between[one, other] += count
    for link in links:
        topic = link.end[1]
        if link.type == "HAS_TOPIC" and topic in ranks and link.properties.get("priority") != 0:
            best = min(ranks[topic], SHARED)
            signs[link.start[1]] = min(best, signs.get(link.start[1], PLAIN))
    return signs, between


def name_of(block: str) -> Words:
    """What a block is called; it may be broken at the soft hyphens."""
    return texts.MODULE_NAMES.get(block, texts.ALL_TOPICS)


def _data(shown: Field) -> dict[str, object]:
    """What the script draws and tells; see `field_data.Packing`."""
    counts = [len(nodes) for nodes in shown.blocks.values()]
    kinds = {name: nodes[0].label for name, nodes in shown.blocks.items() if nodes}
    packing = Packing(shown.study.known, shown.things)
    words = [BY_LABEL[kinds[name]].words if name in kinds else plain("") for name in BLOCKS]
    return {
        **packing.packed(),
        "blocks": [
            [key(_module(name)), *_pair(name_of(name)), count]
            for name, count in zip(BLOCKS, counts, strict=True)
        ],
        "kinds": [_pair(each) for each in words],
        "signs": "".join(chr(97 + shown.signs.get(node.id, PLAIN)) for node in shown.things),
        "shapes": SHAPES,
        "colours": COLOURS,
        "layouts": layouts(counts),
        "between": [[*(BLOCKS.index(end) for end in ends), n] for ends, n in shown.between.items()],
        "has": _has(shown),
        "says": {"at": _pair(texts.CELL_AT), "nothing": _pair(texts.NOTHING)},
    }


def _pair(words: Words) -> list[str]:
    return [words.en, words.de]


def _has(shown: Field) -> dict[str, object]:
    """What filters look at: own priorities, areas of topics, horizons of segments, by number."""
    areas = {
        link.start[1]: key(link.end[1])
        for link in shown.study.known.model.links
        if link.type == "IN_AREA"
    }
    own = {
        label for label in BY_LABEL if any(p.name == "priority" for p in BY_LABEL[label].properties)
    }
    found: dict[str, dict[int, str]] = {"priority": {}, "area": {}, "horizon": {}}
    for at, node in enumerate(shown.things):
        if node.label in own:
            found["priority"][at] = str(node.properties.get("priority", UNKNOWN))
        if node.label == "Topic":
            found["area"][at] = areas.get(node.id, UNKNOWN)
        if node.label == "Segment":
            found["horizon"][at] = str(node.properties.get("horizon", UNKNOWN))
    return {name: list(map(list, each.items())) for name, each in found.items()}


def _filters(shown: Field) -> list[Filter]:
    """The filters of a usual page; which things have what, the script works out."""
    known = shown.study.known
    own = known.scales
    levels = len(own.get("priority", "----"))
    priorities = {
        str(level): Words.in_each(partial(say_level, "priority", level, own=own))
        for level in reversed(range(levels))
    }
    areas = {n.id: shown.study.name(n.id) for n in known.model.nodes if n.label == "TopicArea"}
    choices: dict[str, Mapping[str, Words]] = {
        "module": {name: shown.study.name(name) for name in MODULES if shown.blocks[name]},
        "priority": {**priorities, UNKNOWN: NOT_RECORDED},
        "area": {**areas, UNKNOWN: NOT_RECORDED},
        "horizon": {**HORIZON.type.choices, UNKNOWN: NOT_RECORDED},
    }
    return [Filter(name, each, {}) for name, each in choices.items() if len(each) > 1]


def _pane(shown: Field) -> str:
    """Where the script draws: useless without it, so hidden until it runs."""
    moves = "".join(
        f'<button type="button" data-zoom="{by}">{said(capital(words))}</button>'
        for by, words in (("1.5", texts.CLOSER), (".667", texts.FARTHER), ("0", texts.WHOLE))
    )
    return (
        f'<div class="pane" hidden><p class="zoom">{moves}</p><canvas tabindex="0" '
        'role="application" aria-labelledby="canvas-head" aria-describedby="cell-help"></canvas>'
        f'<p id="cell-help">{said(texts.CELL_HELP)}</p>'
        '<p id="cell" class="hidden" aria-live="polite"></p></div>'
    )


def _too_many(shown: Field) -> str:
    """Which things are not drawn one by one, and how to come to them."""
    told = texts.TOO_MANY.filled(count=counted(len(shown.things)), most=counted(limits.CELLS))
    how = limits.command(shown.study, "export --format node-link")
    return f'<p class="more">{said(told)} {how}</p>'


def _numbers(shown: Field) -> str:
    """The nine blocks and the topics, each with its number of things and its strongest topics."""
    blocks = "".join(_summed(shown, name) for name in BLOCKS)
    return f'<div class="blocks summed">{blocks}</div>'


def _summed(shown: Field, name: str) -> str:
    count = len(shown.blocks[name])
    chips = "".join(
        f'<li class="{colour(rank)}">{sign(rank)}{named(shown.study.name(shown.strongest[rank]))} '
        f"<b>{said(counted(times))}</b></li>"
        for rank, times in _strong(shown, name)[:3]
    )
    title = f'<button type="button" {mark(_module(name))}>{said(name_of(name))}</button>'
    return (
        f'<section class="block {name}" aria-labelledby="sum-{name}"><h2 id="sum-{name}">{title} '
        f"<b>{said(counted(count))}</b></h2><ul>{chips}</ul></section>"
    )


def _module(name: str) -> str:
    return name if name in MODULES else "all-topics"


def _strong(shown: Field, name: str) -> list[tuple[int, int]]:
    """Signs of a block with how often each occurs, most often first."""
    if name == TOPICS:
        return []
    found = Counter(shown.signs.get(node.id, PLAIN) for node in shown.blocks[name])
    known = [(sign, times) for sign, times in found.items() if sign < len(shown.strongest)]
    return sorted(known, key=lambda each: (-each[1], each[0]))


def _between(shown: Field) -> str:
    """How many links join each block with each other."""
    heads = "".join(f'<th scope="col">{said(name_of(name))}</th>' for name in BLOCKS)
    most = max(shown.between.values(), default=1)
    rows = "".join(
        f'<tr><th scope="row">{said(name_of(one))}</th>'
        f"{''.join(_joined(shown, one, other, most) for other in BLOCKS)}</tr>"
        for one in BLOCKS
    )
    return (
        f'<h3 id="between">{said(texts.BETWEEN)}</h3><div class="scroll" tabindex="0" role="group" '
        f'aria-labelledby="between"><table class="between"><thead><tr><td></td>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _joined(shown: Field, one: str, other: str, most: int) -> str:
    count = shown.between.get((min(one, other), max(one, other)), 0)
    level = 0 if not count else 1 + (4 * count > most) + (2 * count > most)
    return f'<td class="l{level}">{said(counted(count)) if count else "–"}</td>'


def _legend(shown: Field, single: bool) -> str:
    items = "".join(
        f'<li><button type="button" class="chip {colour(rank)}" {mark(topic)}>{sign(rank)}'
        f"{named(shown.study.name(topic))} <small>{said(_modules(row))}</small></button></li>"
        for rank, (topic, row) in enumerate(zip(shown.strongest, shown.shared.rows, strict=False))
    )
    lists = f"<div><h2>{said(texts.STRONGEST_TOPICS)}</h2><ul>{items}</ul></div>" if items else ""
    others = (("ring", legends.OTHER_SHARED), ("dot", texts.NONE_SHARED)) if single else ()
    rest = "".join(f'<li><i class="{style}"></i> {said(words)}</li>' for style, words in others)
    return f"{lists}<ul>{rest}</ul>" if rest else lists


def _modules(row: Mapping[str, object]) -> Words:
    return texts.MODULES.filled(count=len(ids(row["modules"])))


def _things(shown: Field) -> Iterator[Thing]:
    """The blocks and the strongest topics; all others are told by the script."""
    for name in BLOCKS:
        facts = [(texts.THINGS, [counted(len(shown.blocks[name]))])]
        topics = [shown.study.name(shown.strongest[rank]) for rank, _ in _strong(shown, name)]
        if topics:
            facts.append((texts.STRONGEST_TOPICS, topics))
        joined = [
            texts.OF.filled(word=name_of(other), said=counted(count))
            for other in BLOCKS
            if (count := shown.between.get((min(name, other), max(name, other)), 0))
        ]
        if joined:
            facts.append((texts.LINKED_WITH, joined))
        yield Thing(_module(name), capital(name_of(name)), texts.MODULE, facts)
    carried = {str(row["topic"]): row for row in shown.shared.rows[: limits.STRONGEST]}
    for topic, row in carried.items():
        facts = [
            (shown.shared.word(name), [shown.shared.cell(row, name)])
            for name in ("modules", "carriers")
        ]
        yield Thing(topic, shown.study.name(topic), BY_LABEL["Topic"].words, facts)


def _walk(shown: Field) -> Iterator[Step]:
    """The answer, the strongest topics one by one, and where the other answers are to be had."""
    if shown.shared.rows:
        yield headline(shown.study, "topics shared", ["topic"])
    for row in shown.shared.rows[:3] if len(shown.shared.rows) > 1 else ():
        told = texts.CARRIED.filled(
            topic=shown.study.name(str(row["topic"])),
            count=shown.shared.cell(row, "carriers"),
            modules=shown.shared.cell(row, "modules"),
        )
        yield Step(told, [str(row["topic"])])
    yield from put_off(shown.study, ["topics shared"])
