"""The page that compares two versions of a model."""

from pathlib import Path

from playwright.sync_api import Page

from graphmodel.model import read_text
from graphmodel.questions.versions import diff
from graphmodel.views.versions import compared

from ..browser.pages import violations
from .pages import HOSTILE, HOSTILE_MODEL

NOW = b"model: m\nlanguage: en\nsegments: {a: {name: A, priority: low}, b: {name: B}}\n"
LATER = NOW.replace(b"low", b"high")


def versions(language: str = "en", before: bytes = NOW, after: bytes = LATER) -> str:
    return compared(diff(read_text(before, "a.yaml"), read_text(after, "b.yaml"), language))


def test_changed_facts_and_answers_stand_in_both_languages() -> None:
    page = versions()
    assert "facts changed: 1;" in page
    assert "geänderte Angaben: 1;" in page
    assert "<t-en>low</t-en><t-de>niedrig</t-de>" in page
    assert "<t-en>The segments at a glance</t-en>" in page
    assert "<t-en>Topics shared across modules</t-en>" not in page


def test_it_opens_in_the_language_of_the_comparison_and_says_the_same() -> None:
    german = versions("de")
    assert '<html lang="de">' in german
    body = german.partition("<body>")[2]
    assert body == versions("en").partition("<body>")[2]


def test_versions_without_a_difference_say_so() -> None:
    assert "facts changed: 0; questions answered otherwise: 0" in versions(after=NOW)


def test_hostile_names_show_as_text_and_nothing_shuts_anybody_out(
    page: Page, tmp_path: Path
) -> None:
    before = HOSTILE_MODEL.encode()
    file = tmp_path / "page.html"
    file.write_text(
        versions("en", before, before.replace(b"priority: {level: high", b"priority: {level: low")),
        "utf-8",
    )
    page.goto(file.as_uri())
    assert page.locator("img").count() == 0
    assert HOSTILE[:20] in page.locator("h1").inner_text()
    assert violations(page) == []
    page.locator("#language").click()
    assert page.locator("html").get_attribute("lang") == "de"
