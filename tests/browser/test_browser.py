"""The browser works, and notices what a page of ours must not do."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from .chromium import packages
from .pages import PageError, quiet_page, violations

PAGE = """\
<!doctype html><html lang=en><meta charset=utf-8><title>Test</title>
<main><h1>Test</h1><div>{}</div></main>
"""


def written(folder: Path, body: str) -> str:
    file = folder / "page.html"
    file.write_text(PAGE.format(body), "utf-8")
    return file.as_uri()


def test_a_file_is_shown(page: Page, tmp_path: Path) -> None:
    page.goto(written(tmp_path, "Größe & <em>Maß</em>"))
    assert page.inner_text("div") == "Größe & Maß"


def test_texts_are_as_wide_as_on_every_machine(page: Page, tmp_path: Path) -> None:
    page.goto(written(tmp_path, "<span style='font: 16px sans-serif'>Usage format</span>"))
    box = page.locator("span").bounding_box()
    assert box is not None
    assert box["width"] == pytest.approx(103, abs=1)  # in Open Sans, the one font that it brings


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("<script>throw new Error('broken')</script>", "broken"),
        ("<script>console.error('told')</script>", "told"),
        ("<img alt='' src='https://example.invalid/x.png'>", "request: https://example.invalid"),
    ],
)
def test_what_a_page_must_not_do(
    browser: Browser, tmp_path: Path, body: str, complaint: str
) -> None:
    with pytest.raises(PageError, match=complaint), quiet_page(browser) as page:
        page.goto(written(tmp_path, body))


def test_a_page_that_shuts_nobody_out(page: Page, tmp_path: Path) -> None:
    page.goto(written(tmp_path, "Topics"))
    assert violations(page) == []


def test_what_shuts_people_out_is_found(page: Page, tmp_path: Path) -> None:
    page.goto(written(tmp_path, "<button></button><p style='color:#bbb'>pale</p>"))
    assert {each.split(":")[0] for each in violations(page)} == {"button-name", "color-contrast"}


def test_packages_are_those_of_the_lock(tmp_path: Path) -> None:
    folder = packages()
    installed = folder / "node_modules" / ".package-lock.json"
    assert installed.exists()
    assert (folder / "package-lock.json").read_bytes() == (
        Path(__file__).parent / "package-lock.json"
    ).read_bytes()
