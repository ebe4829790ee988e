"""The file around every view: its policy allows exactly what it holds, its data cannot get out."""

import base64
import hashlib
import json
import re

import pytest

from graphmodel.views.page import page, text


def written(data: object = None, title: str = "Title") -> str:
    """A page with the style and script of the canvas."""
    return page(title, "en", "<p>body</p>", data, style="canvas.css", script="canvas.js")


@pytest.mark.parametrize(("tag", "directive"), [("style", "style-src"), ("script", "script-src")])
def test_the_policy_names_the_hash_of_what_the_page_holds(tag: str, directive: str) -> None:
    inside = re.findall(rf"<{tag}>(.*?)</{tag}>", written(), re.DOTALL)
    (only,) = inside
    digest = base64.b64encode(hashlib.sha256(only.encode()).digest()).decode()
    assert f"{directive} 'sha256-{digest}'" in written()


def test_the_policy_allows_nothing_else() -> None:
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', written())
    kinds = [part.split()[0] for part in policy.split("; ")]
    assert kinds == ["default-src", "style-src", "script-src", "base-uri", "form-action"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


@pytest.mark.parametrize("evil", ["</script>", "<!--", "&", "\u2028", "\u2029", "]]>"])
def test_data_cannot_leave_its_element(evil: str) -> None:
    found = written({"name": evil})
    (inside,) = re.findall(r'id="data">(.*?)</script>', found, re.DOTALL)
    assert json.loads(inside) == {"name": evil}
    assert not set("<>&\u2028\u2029") & set(inside)


def test_a_title_is_text() -> None:
    assert "<title>&lt;b&gt;</title>" in written(title="<b>")


def test_text_may_stand_in_quoted_attributes() -> None:
    assert text("\"'<>&") == "&quot;&#x27;&lt;&gt;&amp;"


def test_a_page_names_no_address() -> None:
    addresses = re.findall(r"https?://[^\s\"'<]+", written())
    assert set(addresses) <= {"http://www.w3.org/2000/svg"}


def test_the_same_input_gives_the_same_bytes() -> None:
    assert written({"b": 1, "a": [2]}) == written({"b": 1, "a": [2]})
