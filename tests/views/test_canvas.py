"""The canvas as text: every element, every topic, in both languages."""

import html
import json
import re

import pytest

from graphmodel.errors import UsageError
from graphmodel.model import read, read_text
from graphmodel.schema import BY_LABEL, VOCABULARY_NODES
from graphmodel.store import connect
from graphmodel.views import canvas

from .pages import SEEDS, canvas_of, hostile_canvas, shipped

MODULES = [term for term in VOCABULARY_NODES if term.label == "Module"]


def cards(page: str) -> list[str]:
    """The ids of the cards, as they stand."""
    return re.findall(r'class="card" data-id="([^"]*)"', page)


@pytest.mark.parametrize("key", shipped())
def test_every_element_of_the_nine_modules_is_a_card_once(key: str) -> None:
    nodes = read(SEEDS / f"{key}.yaml").nodes
    elements = sorted(node.id for node in nodes if BY_LABEL[node.label].module)
    assert sorted(cards(canvas_of(key))) == elements


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_nine_blocks_stand_in_the_order_of_the_canvas(language: str) -> None:
    page = canvas_of("rope-maker", language)
    heads = re.findall(r'<h2 id="([^"]*)">([^<]*)</h2>', page)
    blocks = [(key, said) for key, said in heads if key != "shared"]
    assert blocks == [(term.id, term.words.say(language)) for term in MODULES]
    assert f'<html lang="{language}">' in page


def test_a_card_shows_its_topics_shared_ones_with_a_sign() -> None:
    page = canvas_of("rope-maker")
    (climbers,) = re.findall(r'data-id="rope-maker/climbers">(.*?)</button>', page)
    assert [html.unescape(name) for name in re.findall(r"<bdi>(.*?)</bdi>", climbers)] == [
        "Climbers",
        "Rope safety",
        "Delivery time",
        "Knots",
    ]
    signs = re.findall(r'chip( c\d)?" data-id="rope-maker/(\w[\w-]*)"', climbers)
    assert signs == [(" c0", "rope-safety"), (" c1", "delivery"), ("", "knots")]


def test_a_topic_with_priority_none_is_not_on_the_card() -> None:
    model = (
        b"model: m\nname: M\ntopics: {t: {name: T}}\nsegments: {a: {name: A, topics: {t: none}}}"
    )
    with connect(":memory:") as store:
        store.load(read_text(model, "m.yaml"))
        page = canvas(store, "m")
    assert 'class="chip' not in page.split("<main")[1].split("</main>")[0]


def test_the_answer_stands_above_the_drawing() -> None:
    page = canvas_of("rope-maker")
    (answer,) = re.findall(r'<p class="answer">(.*?)</p>', page)
    assert "Rope safety" in html.unescape(answer)


def test_facts_say_levels_choices_and_reasons_in_the_readers_words() -> None:
    (inside,) = re.findall(r'id="data">(.*?)</script>', canvas_of("rope-maker", "de"), re.DOTALL)
    climbers = json.loads(inside)["things"]["rope-maker/climbers"]["facts"]
    assert ["Priorität", ["hoch – most of the profit comes from climbing ropes"]] in climbers
    assert ["Kategorie", ["segmentiert"]] in climbers
    (topics,) = [values for word, values in climbers if word == "Themen"]
    assert "Rope safety (hoch, hoch)" in topics
    (formats,) = [values for word, values in climbers if word == "Nutzungsformate"]
    assert "Mountain sport, Community: 2 (geeignet, Nutzer tauschen sich aus)" in formats


def test_levels_of_an_own_scale_keep_their_labels() -> None:
    (inside,) = re.findall(r'id="data">(.*?)</script>', canvas_of("hofkiste", "en"), re.DOTALL)
    facts = json.loads(inside)["things"]["hofkiste/hoefe"]["facts"]
    assert ["priority", ["spürbar"]] in facts


def test_hostile_names_are_text() -> None:
    page = hostile_canvas()
    assert "<img" not in page
    assert "<b>bold" not in page
    assert page.count("</script>") == 2


def test_an_unknown_model_is_a_usage_error() -> None:
    with connect(":memory:") as store, pytest.raises(UsageError):
        canvas(store, "nowhere")


def test_the_same_model_gives_the_same_bytes() -> None:
    assert canvas_of("tonewood") == canvas_of("tonewood")


def test_a_small_page_is_small() -> None:
    assert len(canvas_of("tonewood").encode()) < 120_000
