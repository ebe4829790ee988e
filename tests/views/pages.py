"""Models and pages that the tests of views share."""

from functools import cache
from pathlib import Path

from graphmodel.model import Model, read, read_text
from graphmodel.store import connect
from graphmodel.views import draw

SEEDS = Path(__file__).parents[2] / "seeds"
HOSTILE = "</script><img src=x onerror=alert(1)> &amp; \"'`"
_QUOTED = HOSTILE.replace("'", "''")
HOSTILE_MODEL = f"""\
model: hostile
name: '{_QUOTED}'
language: en
topic areas:
  field: {{name: '{_QUOTED} area'}}
topics:
  evil: {{name: '{_QUOTED} topic', area: field}}
  evils: {{name: '{_QUOTED} topics'}}
segments:
  first:
    name: '{_QUOTED} segment'
    priority: {{level: high, why: '{_QUOTED}'}}
    topics: [evil, evils]
    pays for: '<b>bold</b>'
    offers: [offer]
    formats: {{field: {{community: 2, audience: 3}}}}
  second:
    name: '{"Wide" * 60}'
    topics: [evil]
    formats: {{field: {{community: 0, audience: 1}}}}
value propositions:
  offer: {{name: '{"Long" * 60}', topics: [evil]}}
competitors:
  rival: {{name: '{_QUOTED} rival', kind: media house, occupies: {{field: audience}}}}
markets:
  place:
    name: '{_QUOTED} market'
    sides: {{first: {{depends on: {{second: {{why: '{_QUOTED}'}}}}}}, second: {{role: buys}}}}
need communities:
  circle: {{name: '{_QUOTED} circle', reaches: [first]}}
"""


def shipped() -> list[str]:
    """The key of each shipped model."""
    return sorted(path.stem for path in SEEDS.glob("*.yaml"))


def of_text(written: str) -> Model:
    """The model that a file with this text holds."""
    return read_text(written.encode(), "model.yaml")


def drawn_of(view: str, model: Model, language: str = "en") -> str:
    """A view of any model."""
    with connect(":memory:") as store:
        store.load(model)
        return draw(store, view, model.key, language)


@cache
def drawn(view: str, key: str, language: str = "en") -> str:
    """A view of a shipped model, or of one whose names try to leave their place: `hostile`."""
    model = of_text(HOSTILE_MODEL) if key == "hostile" else read(SEEDS / f"{key}.yaml")
    return drawn_of(view, model, language)
