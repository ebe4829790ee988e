"""Models and pages that the tests of views share."""

from functools import cache
from pathlib import Path

from graphmodel.model import read, read_text
from graphmodel.store import connect
from graphmodel.views import canvas

SEEDS = Path(__file__).parents[2] / "seeds"
HOSTILE = "</script><img src=x onerror=alert(1)> \u202e&amp; \"'`"
HOSTILE_MODEL = f"""\
model: hostile
name: '{HOSTILE.replace("'", "''")}'
language: en
topics:
  evil: {{name: '{HOSTILE.replace("'", "''")} topic'}}
segments:
  first: {{name: '{HOSTILE.replace("'", "''")} segment', topics: [evil], pays for: '<b>bold</b>'}}
value propositions:
  offer: {{name: '{"Long" * 60}', topics: [evil]}}
"""


def shipped() -> list[str]:
    """The key of each shipped model."""
    return sorted(path.stem for path in SEEDS.glob("*.yaml"))


@cache
def canvas_of(key: str, language: str = "en") -> str:
    """The canvas of a shipped model."""
    with connect(":memory:") as store:
        store.load(read(SEEDS / f"{key}.yaml"))
        return canvas(store, key, language)


def hostile_canvas() -> str:
    """The canvas of a model whose names try to leave their place."""
    with connect(":memory:") as store:
        store.load(read_text(HOSTILE_MODEL.replace("\u202e", "").encode(), "hostile.yaml"))
        return canvas(store, "hostile")
