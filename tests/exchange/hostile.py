"""A model whose texts try to leave their place in every format."""

from dataclasses import replace
from functools import cache
from itertools import cycle
from pathlib import Path

from graphmodel.model import Model, Node, Value, model_of, read

from ..generate.models import random_model

SEEDS = Path(__file__).parents[2] / "seeds"
NAMES = (
    '"',
    "'",
    "\\",
    "\\' + 1 + '",
    "\\u0027}) MATCH (n) DETACH DELETE n //",
    "'}) MATCH (n) DETACH DELETE n; //",
    "a;\nMATCH (n) DETACH DELETE n;\nb",
    "`) DETACH DELETE n //",
    "$rows [$0] %s {} {0}",
    "</script><img src=x onerror=alert(1)>",
    "<b>bold</b> &amp; &lt; ]]> -->",
    '%%{init: {"theme": "dark"}}%%',
    "click n1 call alert(1)",
    "1. list # title *bold* _x_",
    "\\N \\G \\l \\",
    'end"];\n}',
    "#quot; #35;",
    "اسم עברית",
    "\u202eleft\u202c",
    "😀 👩‍👩‍👧 é",
    '["a", "b"]',
    "=1+1",
    "a;b,c\td",
    "null",
)


@cache
def seed(key: str) -> Model:
    """A shipped model."""
    return read(SEEDS / f"{key}.yaml")


@cache
def hostile() -> Model:
    """The rope maker, everything in it with another name, reason and alias."""
    model = seed("rope-maker")
    texts = cycle(NAMES)
    nodes = [_renamed(node, next(texts), next(texts)) for node in model.nodes]
    links = [
        replace(link, properties={**link.properties, "priority_why": next(texts)})
        if link.type == "HAS_TOPIC"
        else link
        for link in model.links
    ]
    return model_of(model.key, nodes, links)


def _renamed(node: Node, name: str, also: str) -> Node:
    more: dict[str, Value] = {"name": name, "own_keys": (also, name), "own_values": (name, also)}
    return replace(node, properties={**node.properties, **more})


def drawn() -> tuple[Model, ...]:
    """What drawings are tried with: a browser takes its time over each."""
    return hostile(), seed("hofkiste"), random_model(7)


def models() -> tuple[Model, ...]:
    """What each format must bring back: every kind of thing, and every text."""
    return (*drawn(), seed("tonewood"))
