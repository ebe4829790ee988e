"""Reports that the tests share, each asked once."""

from functools import cache
from pathlib import Path

from graphmodel.model import Model, read, read_text
from graphmodel.report import Report, report
from graphmodel.store import connect

from ..views.pages import HOSTILE_MODEL

SEEDS = Path(__file__).parents[2] / "seeds"
LARGE = {"tonewood": "en", "hofkiste": "de"}
MARKED = ("# head", "- item", "1. first", "=cmd|' /C calc'!A0", "[x](y)", "a | b", "&copy; `c` *d*")
MARKED_MODEL = "model: marked\nsegments:\n" + "".join(
    f'  s{number}: {{name: "{name}", priority: {{level: high, why: "{name}"}}}}\n'
    for number, name in enumerate(MARKED)
)
SMALL = {"hostile": HOSTILE_MODEL, "marked": MARKED_MODEL, "empty": "model: empty\n"}


def model(key: str) -> Model:
    """A large example, or a small model of names that look like markup."""
    if key in LARGE:
        return read(SEEDS / f"{key}.yaml")
    return read_text(SMALL[key].encode(), f"{key}.yaml")


@cache
def reported(key: str) -> Report:
    """Its report in its own language."""
    with connect(":memory:") as store:
        store.load(model(key))
        return report(store, key, LARGE.get(key, "en"))
