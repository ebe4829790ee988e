"""Every view of every shipped model, in both languages, light and dark; by `make soak` alone."""

from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Page

from . import shared
from .pages import drawn, shipped

PAGES = list(product(shared.BROWSED, shipped(), ("en", "de")))


@pytest.mark.soak
@pytest.mark.parametrize(("view", "key", "language"), PAGES)
def test_it_is_whole_and_open_to_all(
    page: Page, tmp_path: Path, view: str, key: str, language: str
) -> None:
    shared.opened(page, tmp_path, drawn(view, key, language))
    assert page.locator("html").get_attribute("lang") == language
    shared.whole(page)
    shared.open_to_all(page)
    shared.whole(page, 390, "dark")
    shared.open_to_all(page)
