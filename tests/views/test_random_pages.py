"""Every view of random models in a real browser: a file may hold whatever the schema allows."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from graphmodel.schema import LANGUAGES
from graphmodel.store import connect
from graphmodel.views import VIEWS, draw

from ..generate import random_model
from . import shared

FEW, MANY = 2, 60  # models in each run, and in a long one
SEEDS = [
    pytest.param(seed, marks=[pytest.mark.soak] if seed >= FEW else []) for seed in range(MANY)
]


@pytest.mark.parametrize("seed", SEEDS)
def test_every_view_is_whole_and_open_to_all(page: Page, tmp_path: Path, seed: int) -> None:
    model = random_model(seed)
    with connect(":memory:") as store:
        store.load(model)
        for view in VIEWS:
            content = draw(store, view, model.key, LANGUAGES[seed % 2])
            shared.opened(page, tmp_path, content)
            shared.whole(page)
            shared.whole(page, 390, "dark")
            shared.open_to_all(page)
