"""The file around every view: its policy allows exactly what it holds, its data cannot get out."""

import base64
import hashlib
import json
import re

import pytest

from graphmodel.schema import Words
from graphmodel.views.page import page
from graphmodel.views.spoken import (
    capital,
    enumerated,
    key,
    listed,
    mark,
    named,
    plain,
    said,
    said_in_svg,
    text,
)


def written(data: object = None, title: str = "Title") -> str:
    """A page with the style and script of the canvas."""
    parts = ["canvas.css", "canvas.js", "canvas.css"]
    return page(Words(title, title), "en", "<p>body</p>", data, parts)


@pytest.mark.parametrize(("tag", "directive"), [("style", "style-src"), ("script", "script-src")])
def test_the_policy_names_the_hash_of_what_the_page_holds(tag: str, directive: str) -> None:
    inside = re.findall(rf"<{tag}>(.*?)</{tag}>", written(), re.DOTALL)
    (only,) = inside
    digest = base64.b64encode(hashlib.sha256(only.encode()).digest()).decode()
    assert f"{directive} 'sha256-{digest}'" in written()


def test_the_policy_allows_nothing_else() -> None:
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', written())
    kinds = [part.split()[0] for part in policy.split("; ")]
    assert kinds == [
        "default-src",
        "style-src",
        "script-src",
        "img-src",
        "base-uri",
        "form-action",
    ]
    assert "img-src data:;" in policy
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


def test_what_both_languages_say_alike_stands_there_once() -> None:
    assert said(Words("Topic", "Thema")) == ("<t-en>Topic</t-en><t-de>Thema</t-de>")
    assert said_in_svg(Words("Topic", "Thema")) == (
        '<tspan class="en">Topic</tspan><tspan class="de">Thema</tspan>'
    )
    assert said(Words("Canvas <1>", "Canvas <1>")) == "Canvas &lt;1&gt;"
    assert named(plain("a&b")) == "<bdi>a&amp;b</bdi>"


def test_words_are_put_together_in_both_languages() -> None:
    two = [Words("topic", "Thema"), Words("area", "Feld")]
    assert listed(two, " – ") == Words("topic – area", "Thema – Feld")
    assert enumerated([*two, plain("x")]) == Words("topic, area and x", "Thema, Feld und x")
    assert enumerated(two[:1]) == two[0]
    assert capital(two[0]) == Words("Topic", "Thema")
    braces = Words("a {x}", "ein {x}").filled(x=plain("{x} {y}"))
    assert braces == Words("a {x} {y}", "ein {x} {y}")


@pytest.mark.parametrize(
    ("id", "known"),
    [
        ("rope-maker/climbers", "climbers"),
        ("rope-maker/climbers.formats.x", "climbers.formats.x"),
        ("channels", ":channels"),
        ("m/a|m/b", "a|b"),
        ("m/a@channels", "a@channels"),
        ("m/a@m/b@audience", "a@b@audience"),
    ],
)
def test_a_page_knows_things_without_their_model(id: str, known: str) -> None:
    assert key(id) == known
    assert mark(id) == f'data-id="{known}"'


def test_each_part_stands_there_once() -> None:
    assert written().count(".lines path{") == 1


def test_a_page_names_no_address() -> None:
    addresses = re.findall(r"https?://[^\s\"'<]+", written())
    assert set(addresses) <= {"http://www.w3.org/2000/svg"}


def test_the_same_input_gives_the_same_bytes() -> None:
    assert written({"b": 1, "a": [2]}) == written({"b": 1, "a": [2]})


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (Words("Maple (high)", "Maple (hoch)"), "Maple <t-en>(high)</t-en><t-de>(hoch)</t-de>"),
        (Words("in Maple", "bei Maple"), "<t-en>in</t-en><t-de>bei</t-de> Maple"),
        (Words("a b", "a b c"), "<t-en>a b</t-en><t-de>a b c</t-de>"),
        (Words("Oak Oak", "Oak Oak Oak"), "<t-en>Oak Oak</t-en><t-de>Oak Oak Oak</t-de>"),
        (Words("", "nichts"), "<t-en></t-en><t-de>nichts</t-de>"),
        (Words("Maple y z", "Maple z"), "Maple <t-en>y z</t-en><t-de>z</t-de>"),
    ],
)
def test_words_that_both_languages_share_stand_there_once(words: Words, told: str) -> None:
    written = said(words)
    for language in ("en", "de"):
        other = "de" if language == "en" else "en"
        without = re.sub(rf"<t-{other}>.*?</t-{other}>", "", written)
        assert re.sub(r"</?t-..>", "", without) == words.say(language)
    assert written == told
