"""What all pages have from one place: facts, filters, walk, queries, both languages, size."""

import html
import re

import pytest

from graphmodel.errors import UsageError
from graphmodel.model import read
from graphmodel.questions import question
from graphmodel.store import connect
from graphmodel.views import VIEWS, draw

from .pages import SEEDS, drawn, drawn_of, of_text, shipped
from .sizes import grown


def fact(page: str, id: str, word: str, language: str = "en") -> list[str]:
    """What a page tells about a thing under a word."""
    (article,) = re.findall(rf'<article data-of="{re.escape(id)}".*?</article>', page)
    told = in_language(article, language)
    facts = re.findall(r"<div><dt>(.*?)</dt>(.*?)</div>", told)
    found = [values for name, values in facts if html.unescape(name) == word]
    return [
        html.unescape(each) for values in found for each in re.findall("<dd>(.*?)</dd>", values)
    ]


def in_language(page: str, language: str) -> str:
    """The page with the words of one language alone."""
    other = {"en": "de", "de": "en"}[language]
    without = re.sub(rf'<t-{other}>.*?</t-{other}>|<tspan class="{other}">.*?</tspan>', "", page)
    return re.sub(rf"</?t-{language}>", "", without)


def test_facts_say_levels_choices_and_reasons_in_the_readers_words() -> None:
    page = drawn("canvas", "rope-maker", "de")
    assert fact(page, "climbers", "Priorität", "de") == [
        "hoch – most of the profit comes from climbing ropes"
    ]
    assert fact(page, "climbers", "category") == ["segmented"]
    assert "Rope safety (Priorität hoch, Affinität hoch)" in fact(page, "climbers", "Themen", "de")
    formats = fact(page, "climbers", "formats")
    assert "Mountain sport, community: 2 (suitable, users exchange about it)" in formats


def test_levels_of_an_own_scale_keep_their_labels() -> None:
    assert fact(drawn("canvas", "hofkiste"), "hoefe", "priority") == ["spürbar"]


def test_judgements_for_two_purposes_say_which() -> None:
    told = fact(drawn("canvas", "tonewood"), "help-pages", "formats")
    assert any("adds benefit" in each for each in told)
    assert any("raises product benefit" in each for each in told)


def test_a_link_says_in_words_how_two_hang_together() -> None:
    page = drawn("markets", "card-company")
    reason = "a card that no shop takes is of no use"
    assert fact(page, "cardholders", "depends on") == [f"Merchants (necessary – {reason})"]
    assert fact(page, "cardholders", "hängt ab von", "de") == [f"Merchants (notwendig – {reason})"]
    assert any("depends on: necessary" in each for each in fact(page, "cardholders", "segment"))


def test_sides_of_which_any_one_is_enough_name_their_group() -> None:
    page = drawn("markets", "tonewood")
    enough = "any one of the group pupils is enough"
    assert any(enough in each for each in fact(page, "teachers", "depends on"))


def test_a_link_that_can_be_no_other_is_not_named_at_its_end() -> None:
    page = drawn("canvas", "rope-maker")
    assert any("(priority high" in each for each in fact(page, "rope-safety", "segment"))


def test_several_questions_stand_in_one_part_that_opens() -> None:
    page = in_language(drawn("topics", "tonewood"), "en")
    (inside,) = re.findall(r'<details class="queries"><summary>(.*?)</summary>', page)
    assert inside == "The 3 questions and their queries"
    assert page.count('<details class="query">') == 3


def test_filters_offer_what_the_things_have() -> None:
    page = in_language(drawn("canvas", "hofkiste", "de"), "de")
    (priorities,) = re.findall(r'<select id="priority">(.*?)</select>', page)
    assert re.findall('data-de="(.*?)"', priorities) == [
        "alle",
        "tragend",
        "spürbar",
        "gering",
        "nicht erfasst",
    ]
    (article,) = re.findall('<article data-of="hoefe".*?>', page)
    assert 'data-strategy="1"' in article
    assert 'data-module="customer-segments"' in article


def test_a_filter_that_parts_nothing_is_left_out() -> None:
    model = of_text("model: m\nsegments: {a: {name: A, horizon: now}, b: {name: B, horizon: now}}")
    assert "<select" not in drawn_of("canvas", model)


def test_a_filter_is_left_out_where_all_things_have_each_of_its_choices() -> None:
    written = "model: m\ntopics: {x: {name: X}, y: {name: Y}}\nsegments:\n"
    written += "  a: {name: A, horizon: now, topics: [x, y]}\n"
    horizon = '<select id="horizon"'
    both = f"{written}  b: {{name: B, horizon: fading, topics: [x, y]}}\n"
    assert horizon not in drawn_of("topics", of_text(both))
    assert horizon in drawn_of(
        "topics", of_text(both.replace("fading, topics: [x, y]", "fading, topics: [x]"))
    )


@pytest.mark.parametrize("view", VIEWS)
def test_each_page_tells_the_headline_answers_on_a_walk(view: str) -> None:
    page = in_language(drawn(view, "tonewood"), "en")
    steps = [html.unescape(each) for each in re.findall(r"<li data-show.*?>(.*?)</li>", page)]
    for said in (
        "9 topics are shared",
        "5 topics lack one of",
        "4 strategies are enough for the 8",
    ):
        assert any(said in step for step in steps), said
    assert len(steps) == len(set(steps))


@pytest.mark.parametrize("view", VIEWS)
def test_each_page_shows_the_questions_behind_it_with_their_queries(view: str) -> None:
    page = drawn(view, "rope-maker")
    asked = re.findall(r"<code>graphmodel (\w+ [\w-]+) -m rope-maker</code>", page)
    assert asked
    for name in asked:
        assert html.escape(question(name).text.strip()) in page


@pytest.mark.parametrize("view", VIEWS)
def test_both_languages_are_in_one_file_that_opens_in_either(view: str) -> None:
    en, de = drawn(view, "rope-maker", "en"), drawn(view, "rope-maker", "de")
    assert '<html lang="de">' in de
    assert en.split("</title>")[1] == de.split("</title>")[1]
    assert en.count("<t-en>") == en.count("<t-de>") > 20


@pytest.mark.parametrize("view", VIEWS)
def test_every_shipped_model_is_drawn(view: str) -> None:
    for key in shipped():
        assert drawn(view, key).startswith("<!doctype html>")


@pytest.mark.parametrize("view", VIEWS)
def test_hostile_names_are_text(view: str) -> None:
    page = drawn(view, "hostile")
    assert "<img" not in page
    assert "<b>bold" not in page


@pytest.mark.parametrize("view", VIEWS)
def test_a_model_of_fifty_nodes_is_a_small_page(view: str) -> None:
    largest = 650_000 if view == "report" else 120_000  # the report holds all the others
    assert len(drawn_of(view, grown(50)).encode()) <= largest


@pytest.mark.parametrize("view", VIEWS)
def test_the_same_model_gives_the_same_bytes(view: str) -> None:
    again = drawn_of(view, read(SEEDS / "rope-maker.yaml"))
    assert again == drawn(view, "rope-maker")


@pytest.mark.parametrize("view", VIEWS)
def test_an_unknown_model_is_a_usage_error(view: str) -> None:
    with connect(":memory:") as store, pytest.raises(UsageError):
        draw(store, view, "nowhere")


def test_an_unknown_view_is_none_of_the_table() -> None:
    with connect(":memory:") as store, pytest.raises(KeyError):
        draw(store, "hairball", "nowhere")


def test_a_share_bears_its_unit() -> None:
    assert "Hobby players (share 70 %)" in fact(
        drawn("communities", "tonewood"), "tinkerers", "reaches"
    )


def test_a_status_or_a_finding_is_told_without_the_word_of_its_column() -> None:
    page = drawn("markets", "tonewood")
    assert fact(page, "teachers", "Who pays and who is subsidised") == [
        "Lessons; subsidised; paid for by: Learners"
    ]
    assert fact(page, "teachers", "Sides that hold a market together") == [
        "Lessons; its loss splits the market; parts: 2"
    ]
    assert fact(page, "teachers", "Uncovered sides") == ["Lessons; change potential: not recorded"]


def test_that_an_affinity_is_known_goes_without_saying() -> None:
    page = drawn("formats", "tonewood")
    word = "what is known"
    assert fact(page, "learners", word) == []
    assert fact(page, "booking-customers", word) == ["unknown"]


def test_a_judgement_says_with_whom_a_segment_fits_why_and_who_decided() -> None:
    page = drawn("markets", "tonewood")
    assert fact(page, "sellers", "judgement") == [
        "compatible with Second-hand buyers – both meet in the same market "
        "(by management, on 2026-03-01)"
    ]
    assert fact(page, "schools", "Urteil", "de") == [
        "unverträglich mit: Professional musicians – tenders must not show what artists pay"
    ]
