"""A page about a large model shows the first things, and says what it leaves out."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from graphmodel.schema import Words
from graphmodel.store import connect
from graphmodel.views import draw, limits
from graphmodel.views.study import Study

from .pages import drawn_of, of_text
from .shared import opened, whole
from .sizes import grown
from .test_pages import in_language

SIZE = 700  # nodes, with more segments than a split is proven for in seconds
# View -> the limits that its drawing has; the command that tells the rest; what is counted.
CUT = {
    "topics": ({"TOPICS": 7}, "topics shared", r'<div class="row c\d'),
    "options": ({"OPTIONS": 7}, "options overview", r'class="option"'),
    "formats": ({"SEGMENTS": 7}, "segments formats", r'class="segment"'),
    "markets": ({"MARKETS": 1, "SIDES": 2}, "markets sides", r'class="side"'),
    "communities": ({"COMMUNITIES": 1}, "communities overview", r'class="cut'),
}


@pytest.mark.parametrize("view", CUT)
def test_a_drawing_shows_the_first_and_tells_how_to_get_the_rest(
    monkeypatch: pytest.MonkeyPatch, view: str
) -> None:
    most, question, shown = CUT[view]
    for name, value in most.items():
        monkeypatch.setattr(limits, name, value)
    page = in_language(drawn_of(view, grown(400)), "en")
    drawing = page.split("<figure")[1].split("</figure>")[0]
    assert 0 < len(re.findall(shown, drawing)) <= 7
    told = re.search(
        r'class="more">Further [a-z ]+, not shown here: (\d+)\..*?<code>(.*?)</code>', drawing
    )
    assert told
    assert int(told[1]) > 0
    assert told[2] == f"graphmodel {question} -m grown-400"


def test_a_long_table_ends_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ROWS", 3)
    page = in_language(drawn_of("topics", grown(50)), "en")
    first = re.findall(r"<tbody>(.*?)</tbody>", page.split('<details class="table">')[1])[0]
    assert first.count("<tr>") == 3
    assert "Further rows, not shown here: 7." in page


def test_a_long_list_ends_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "NAMES", 2)
    page = in_language(drawn_of("topics", grown(50)), "en")
    assert re.search(r"<dd>and \d+ more</dd>", page)
    lists = re.findall(r"(?:<dd>(?:(?!</dd>).)*</dd>)+", page)
    assert max(each.count("<dd>") for each in lists) == 3


def test_no_comma_stands_before_what_a_line_leaves_out() -> None:
    four = [Words(each, each) for each in "abcd"]
    told = limits.in_one_line(four, 2)
    assert (told.en, told.de) == ("a, b and 2 more", "a, b und 2 weitere")
    assert limits.in_one_line(four, 4).en == "a, b, c, d"


def test_needs_across_segments_end_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "NAMES", 2)
    beside = in_language(drawn_of("communities", grown(400)), "en").split('class="beside"')[1]
    needs = beside.split("<section>")[1]
    assert needs.count('class="finding') == 2
    assert re.search(r"</button></li><li>and \d+ more</li></ul>", needs)


@pytest.mark.parametrize(("size", "expected"), [(5, []), (50, [])])
def test_a_small_model_is_there_whole(size: int, expected: list[str]) -> None:
    for view in CUT:
        assert re.findall('class="more"', drawn_of(view, grown(size))) == expected


def test_very_many_segments_are_strategies_with_counts(page: Page, tmp_path: Path) -> None:
    content = drawn_of("compatibility", grown(SIZE))
    told = in_language(content, "en")
    answer, further = re.findall(r'class="(?:answer|further)">(.*?)</(?:p|ul)>', told)[:2]
    assert re.match(r"\d+ strategies are enough for the \d+ segments considered", answer)
    assert re.search(r"should not share a strategy.*</li><li>Not considered: ", further)
    assert "graphmodel segments curve -m grown-700" in told
    assert '<table class="pairs' not in told
    between = told.split('class="between numbers"')[1].split("</table>")[0]
    rows = [re.findall(r"<td>(.*?)</td>", row) for row in between.split("<tr")[2:]]
    assert [row[at] for at, row in enumerate(rows)] == ["–"] * len(rows)
    assert all(rows[a][b] == rows[b][a] for a in range(len(rows)) for b in range(a))
    opened(page, tmp_path, content)
    whole(page)
    whole(page, 390, "dark")


def test_what_takes_minutes_is_asked_only_where_it_does_not() -> None:
    names = ["topics shared", "segments strategies"]
    with connect(":memory:") as store:
        for size, quick in ((50, names), (SIZE, names[:1])):
            store.load(grown(size))
            study = Study(store, grown(size).key)
            assert limits.quick(study, names) == quick
            assert ("segments strategies" in limits.put_off(study, names)) == (quick != names)


def test_headlines_that_a_large_page_does_not_wait_for_are_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "LARGE", 40)
    page = in_language(drawn_of("markets", grown(50)), "en")
    assert "does not wait for the other answers" in page
    assert "graphmodel topics missing -m grown-50" in page


# View -> what its page about a large model says of what it leaves out.
LEFT_OUT = {
    "report": ("and more; all of it tells", "segments conflicts"),
    "options": ("does not wait for the other answers", "topics shared"),
    "topics": ("does not wait for the other answers", "markets payers"),
    "formats": ("does not wait for the other answers", "topics missing"),
}


@pytest.mark.parametrize("view", LEFT_OUT)
def test_a_page_about_a_large_model_is_short_and_says_what_it_leaves_out(
    monkeypatch: pytest.MonkeyPatch, view: str
) -> None:
    for name, value in {
        "LARGE": 100,
        "MANY": 10,
        "FEW": 1,
        "FIRST_ROWS": 4,
        "VERY_MANY": 100,
        "FACTS": 20,
    }.items():
        monkeypatch.setattr(limits, name, value)
    page = in_language(drawn_of(view, grown(200)), "en")
    sentence, question = LEFT_OUT[view]
    assert sentence in page
    assert f"graphmodel {question} -m grown-200" in page.split(sentence, 1)[1]
    tables = re.findall(r'<details class="table">.*?</details>', page)
    bodies = [body for each in tables for body in re.findall(r"<tbody>(.*?)</tbody>", each)]
    assert max(body.count("<tr>") for body in bodies) == 4
    assert re.search(r'class="more">Further [a-z]+, not shown here: \d+\.', page)
    lists = re.findall(
        r"<dt>[^<]*</dt>((?:<dd>(?:(?!</dd>).)*</dd>)+)", page.split('id="facts"')[1]
    )
    assert max(each.count("<dd>") for each in lists) == 2  # one, and how many more
    if view == "report":
        record = page.split('<table class="record">')[1].split("</table>")[0]
        assert record.count("<tr>") == 1 + 20


def test_a_model_without_anything_is_drawn_without_limits() -> None:
    with connect(":memory:") as store:
        store.load(of_text("model: m\nsegments: {a: {name: A}}"))
        assert 'class="more"' not in draw(store, "canvas", "m")
