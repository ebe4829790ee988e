"""How ratings are written, and what the graph holds of them."""

import pytest

from graphmodel.model import Model, Value

from .graphs import link_set, links, model_of_text, node

HEAD = "topic areas: {x: {name: X}}\ntopics: {t: {name: T}}\n"


def ratings(model: Model) -> dict[str, dict[str, Value]]:
    ids = [each.id.removeprefix("m/") for each in model.nodes if each.label == "Rating"]
    return {id_: node(model, "Rating", id_) for id_ in ids}


def test_codes_for_an_area() -> None:
    model = model_of_text(
        HEAD + "segments: {a: {formats: {x: {audience: 3, soziales Netzwerk: 0, community: }}}}"
    )
    assert ratings(model) == {
        "a.formats.x.audience": {"name": "audience", "level": 3},
        "a.formats.x.social-network": {"name": "social network", "level": 0},
    }
    assert ("RATES", "a.formats.x.audience", "a") in link_set(model)
    assert ("OF", "a.formats.x.audience", "audience") in link_set(model)
    assert ("FOR", "a.formats.x.audience", "x") in link_set(model)


@pytest.mark.parametrize("row", ["t", "by topic: {t", "nach Thema: {T"])
def test_codes_for_a_topic(row: str) -> None:
    cells = "{audience: {code: 1, why: w}}" + "}" * row.count("{")
    model = model_of_text(HEAD + f"segments: {{a: {{formats: {{{row}: {cells}}}}}}}")
    assert ratings(model) == {
        "a.formats.t.audience": {"name": "audience", "level": 1, "level_why": "w"}
    }


@pytest.mark.parametrize("wrapper", ["by area", "by topic area", "nach Themenfeld", "nach Feld"])
def test_by_topic_and_by_area_side_by_side(wrapper: str) -> None:
    model = model_of_text(
        "topic areas: {t: {name: X}}\ntopics: {t: {name: T}}\n"
        f"segments: {{a: {{formats: {{{wrapper}: {{t: {{audience: 1}}}},"
        " by topic: {t: {audience: 2}}}}}"
    )
    assert [each["level"] for each in ratings(model).values()] == [1, 2]
    assert list(ratings(model)) == ["a.formats.t.audience", "a.formats.t.audience-2"]
    assert [end for _, end, _ in links(model, "FOR")] == ["t:TopicArea", "t:Topic"]


def test_codes_for_two_purposes() -> None:
    model = model_of_text(
        HEAD + "customer relationships:\n"
        "  c: {formats: {t: {audience: {"
        "adds benefit: 2, raises product benefit: {code: 0, why: w}}}}}"
    )
    start = "c.formats.t.audience"
    assert ratings(model) == {
        f"{start}.adds-benefit": {"name": "audience", "purpose": "additional benefit", "level": 2},
        f"{start}.raises-product-benefit": {
            "name": "audience",
            "purpose": "product benefit",
            "level": 0,
            "level_why": "w",
        },
    }


def test_a_benefit_with_its_topics_defined_in_place() -> None:
    model = model_of_text(
        HEAD + "segments:\n  a:\n    user benefits:\n"
        "      tips: {name: Tips, level: high, why: w, origin: new through social media,"
        " equals product benefit: no, topics: [t, x]}\n      jokes: none\n"
        "user benefits: {jokes: {name: Jokes, serves: strategy}}"
    )
    assert node(model, "UserBenefit", "tips") == {"name": "Tips"}
    assert ratings(model) == {
        "a.user_benefits.tips": {
            "name": "Tips",
            "level": 3,
            "level_why": "w",
            "origin": "new through social media",
            "equals_product": False,
        },
        "a.user_benefits.jokes": {"name": "Jokes", "level": 0},
    }
    assert {end for start, end, _ in links(model, "FOR")} == {"t", "x"}
    assert ("OF", "a.user_benefits.tips", "tips") in link_set(model)


def test_a_list_names_without_rating() -> None:
    model = model_of_text("user benefits: {b: {name: B}}\nsegments: {a: {user benefits: [b]}}")
    assert ratings(model) == {"a.user_benefits.b": {"name": "B"}}


def test_words_of_a_vocabulary_are_said_in_the_language_of_the_model() -> None:
    model = model_of_text(
        "language: de\nSegmente: {a: {Unternehmensnutzen: {Marktzugang: "
        "{Stufe: hoch, gewünscht: ja}},"
        " Wirkungen: {Information: mittel}}}"
    )
    assert ratings(model) == {
        "a.company_benefits.market-access": {"name": "Marktzugang", "level": 3, "wanted": True},
        "a.effects.information": {"name": "Information", "level": 2},
    }
