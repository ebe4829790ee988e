"""What the questions about formats and change gather is the same on every engine."""

from collections.abc import Iterator

import pytest

from graphmodel.store import Store

from ..servers.address import Address
from . import test_change, test_change_changers, test_change_signs, test_community, test_formats
from .cases import embedded, rows, stored

# Question -> the models to ask it about, and of which tests they are.
ASKED = {
    "segments formats": (
        test_formats.TEXTS,
        ("topic-and-area", "purposes", "none-suit", "nothing", "decided", "on-both", "presence"),
    ),
    "segments community": ({"to-win": test_community.CASES["to-win"].text}, ("to-win",)),
    "change criteria": (test_change.TEXTS, ("facts", "past-one", "own-scale")),
    "change segments": (test_change.TEXTS, ("facts", "itself")),
    "change modules": (test_change.TEXTS, ("direct", "outside", "past-one")),
    "change categories": (test_change.TEXTS, ("direct",)),
    "change game-changers": (
        test_change_changers.TEXTS,
        ("by-criterion", "by-object", "ask-by-link"),
    ),
    "change new-segments": (test_change_signs.TEXTS, ("study", "own-scale")),
}
TEXTS = {
    f"{name.replace(' ', '-')}-{key}": texts[key]
    for name, (texts, keys) in ASKED.items()
    for key in keys
}


@pytest.fixture(scope="module")
def reference() -> Iterator[Store]:
    with embedded(TEXTS) as found:
        yield found


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, TEXTS) as found:
        yield found


@pytest.mark.parametrize("name", ASKED)
def test_every_engine_answers_as_the_embedded_one(
    store: Store, reference: Store, name: str
) -> None:
    for key in ASKED[name][1]:
        model = f"{name.replace(' ', '-')}-{key}"
        found = rows(store, name, model)
        assert found == rows(reference, name, model)
        assert found
