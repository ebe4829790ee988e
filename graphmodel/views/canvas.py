"""The canvas: nine blocks with their elements, and on each element the topics that it carries."""

from collections.abc import Mapping
from dataclasses import dataclass

from graphmodel.model.graph import Node
from graphmodel.questions import Answer, ask, question
from graphmodel.schema import BY_LABEL, VOCABULARY_NODES
from graphmodel.store import Store

from . import texts
from .facts import Recorded, facts, recorded
from .page import page, text

# Shapes in a box of 12 by 12, drawn rather than written, since not every font has such signs.
SHAPES = (
    "M6 1a5 5 0 1 0 .01 0z",
    "M2 2h8v8H2z",
    "M6 1l5 9.5H1z",
    "M6 .5L11.5 6L6 11.5L.5 6z",
    "M4.5 1h3v3.5H11v3H7.5V11h-3V7.5H1v-3h3.5z",
    "M1 2h10L6 11z",
    "M3.5 1.5h5L11 6l-2.5 4.5h-5L1 6z",
    "M1 4.5h10v3H1z",
)
COLOURS = 7
CARRIERS = ("segments", "relationships", "others")


@dataclass(frozen=True)
class Canvas:
    """What the page shows: everything recorded, the shared topics, and their rank by id."""

    known: Recorded
    shared: Answer
    ranks: Mapping[str, int]


def canvas(store: Store, model: str, language: str = "en") -> str:
    """The nine-block canvas of one model as an HTML file, readable offline and without scripts.

    Raises `UsageError` for a model that the store does not hold.
    """
    shared = ask(store, "topics shared", {"model": model}, language)
    known = recorded(store.model(shared.model), language)
    ranks = {str(row["topic"]): rank for rank, row in enumerate(shared.rows)}
    shown = Canvas(known, shared, ranks)
    title = f"{known.names[known.model.key]} – {texts.CANVAS.say(language)}"
    body, data = _body(shown), _data(known)
    return page(title, language, body, data, style="canvas.css", script="canvas.js")


def _sign(rank: int) -> str:
    """The shape that stands for a shared topic; the first 56 differ in shape or colour."""
    path = f'<path d="{SHAPES[rank % len(SHAPES)]}"/>'
    return f'<svg class="sign" viewBox="0 0 12 12" aria-hidden="true">{path}</svg>'


def _body(shown: Canvas) -> str:
    say = shown.known.language
    return f"""\
<header>
<h1><bdi>{text(shown.known.names[shown.known.model.key])}</bdi></h1>
<p class="answer">{text(shown.shared.sentence)}</p>
<p class="search"><label for="search">{text(texts.SEARCH.say(say))}</label>
<input id="search" type="search" autocomplete="off"><output id="found" for="search"></output></p>
</header>
{_legend(shown)}
<main class="canvas" id="canvas">
<svg id="lines" aria-hidden="true"></svg>
{"".join(_block(shown, term.id) for term in VOCABULARY_NODES if term.label == "Module")}
</main>
<aside id="panel" aria-live="polite" tabindex="0" aria-label="{text(texts.FACTS.say(say))}">
<p>{text(texts.HINT.say(say))}</p></aside>
<footer>{_table(shown)}
<details><summary>{text(texts.QUERY.say(say))}</summary>
<pre tabindex="0">{text(question(shown.shared.question).text)}</pre></details></footer>"""


def _legend(shown: Canvas) -> str:
    """The shared topics, most modules first; each is a button that shows its carriers."""
    say = shown.known.language
    items = "".join(
        f"<li>{_chip(shown, str(row['topic']), 'button', _counted(row, say))}</li>"
        for row in shown.shared.rows
    )
    head = f'<h2 id="shared">{text(texts.SHARED.say(say))}</h2>'
    said = f"<p>{text(texts.LINES.say(say))}</p>"
    return (
        f'<section class="legend" aria-labelledby="shared">{head}<ul>{items}</ul>{said}</section>'
    )


def _counted(row: Mapping[str, object], language: str) -> str:
    return texts.MODULES.say(language).format(count=len(_ids(row, "modules")))


def _chip(shown: Canvas, topic: str, tag: str, more: str = "") -> str:
    """One topic as a chip: coloured and with its sign where several modules share it."""
    rank = shown.ranks.get(topic)
    style = "chip" if rank is None else f"chip c{rank % COLOURS}"
    sign = "" if rank is None else _sign(rank)
    name = f"<bdi>{text(shown.known.names.get(topic, topic))}</bdi>"
    counted = f" <small>{text(more)}</small>" if more else ""
    return f'<{tag} class="{style}" data-id="{text(topic)}">{sign}{name}{counted}</{tag}>'


def _block(shown: Canvas, module: str) -> str:
    elements = [node for node in shown.known.model.nodes if BY_LABEL[node.label].module == module]
    cards = "".join(_card(shown, node) for node in sorted(elements, key=_place))
    empty = f'<p class="empty">{text(texts.EMPTY.say(shown.known.language))}</p>'
    head = f'<h2 id="{module}">{text(shown.known.names[module])}</h2>'
    inside = f"<ul>{cards}</ul>" if cards else empty
    return f'<section class="block {module}" aria-labelledby="{module}">{head}{inside}</section>\n'


def _place(node: Node) -> tuple[int, str]:
    position = node.properties.get("position")
    return (position if isinstance(position, int) else 0, node.id)


def _card(shown: Canvas, node: Node) -> str:
    carried = [
        link.end[1]
        for link in shown.known.links.get(node.id, ())
        if link.type == "HAS_TOPIC" and link.properties.get("priority") != 0
    ]
    ranked = sorted(carried, key=lambda topic: (shown.ranks.get(topic, len(shown.ranks)), topic))
    chips = "".join(_chip(shown, topic, "span") for topic in ranked)
    name = f'<span class="name"><bdi>{text(shown.known.names[node.id])}</bdi></span>'
    inside = f'{name}<span class="chips">{chips}</span>' if chips else name
    return (
        f'<li><button type="button" class="card" data-id="{text(node.id)}">{inside}</button></li>'
    )


def _table(shown: Canvas) -> str:
    say = shown.known.language
    heads = (texts.TOPIC, texts.IN_MODULES, texts.CARRIED_BY)
    head = "".join(f"<th scope=col>{text(words.say(say))}</th>" for words in heads)
    rows = "".join(_row(shown, row) for row in shown.shared.rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    return f"<details><summary>{text(texts.AS_TABLE.say(say))}</summary>{table}</details>"


def _row(shown: Canvas, row: Mapping[str, object]) -> str:
    carriers = [each for column in CARRIERS for each in _ids(row, column)]
    named = (
        ", ".join(shown.known.names[i] for i in ids) for ids in (_ids(row, "modules"), carriers)
    )
    cells = "".join(f"<td>{text(cell)}</td>" for cell in (row["name"], *named))
    return f"<tr>{cells}</tr>"


def _ids(row: Mapping[str, object], column: str) -> list[str]:
    found = row[column]
    return [str(each) for each in found] if isinstance(found, list | tuple) else []


def _data(known: Recorded) -> dict[str, object]:
    """What the script needs: facts and neighbours of everything that can be pointed at."""
    say = known.language
    return {
        "found": texts.FOUND.say(say),
        "hint": texts.HINT.say(say),
        "nothing": texts.NOTHING.say(say),
        "things": {
            node.id: {
                "name": known.names[node.id],
                "kind": BY_LABEL[node.label].words.say(say),
                "facts": facts(known, node),
                "near": _near(known, node.id),
            }
            for node in known.model.nodes
            if BY_LABEL[node.label].module or node.label == "Topic"
        },
    }


def _near(known: Recorded, thing: str) -> list[str]:
    ends = (end for link in known.links.get(thing, ()) for end in (link.start[1], link.end[1]))
    return sorted({end for end in ends if end != thing})
