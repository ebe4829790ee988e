"""How values are written, and what the graph holds of them."""

import pytest

from graphmodel.model import Value, read_text

from .graphs import model_of_text, node


@pytest.mark.parametrize(
    ("written", "level"),
    [("high", 3), ("hoch", 3), ("Gering", 1), ("0", 0), ("none", 0), ("keine", 0), ("2", 2)],
)
def test_a_level_in_either_language_or_as_a_digit(written: str, level: int) -> None:
    model = model_of_text(f"segments: {{a: {{priority: {written}}}}}")
    assert node(model, "Segment", "a") == {"name": "a", "priority": level}


def test_a_level_with_its_reason() -> None:
    model = model_of_text(
        "segments: {a: {priority: {level: high, why: profit, by: sales, on: 2026-02-01}}}"
    )
    reason = {"priority_why": "profit", "priority_by": "sales", "priority_on": "2026-02-01"}
    assert node(model, "Segment", "a") == {"name": "a", "priority": 3, **reason}


def test_a_reason_without_a_level_leaves_the_level_unknown() -> None:
    model = model_of_text("segments: {a: {priority: {why: nobody knows yet}}}")
    assert node(model, "Segment", "a") == {"name": "a", "priority_why": "nobody knows yet"}


@pytest.mark.parametrize("written", ["", "~", "unknown", "unbekannt", " # later"])
def test_what_is_left_blank_or_called_unknown_is_not_recorded(written: str) -> None:
    keys = ("priority", "size", "category", "topics", "formats", "user benefits", "criteria")
    entries = "".join(f"    {key}: {written}\n" for key in keys)
    model = model_of_text(f"segments:\n  a:\n{entries}")
    assert node(model, "Segment", "a") == {"name": "a"}


def test_an_empty_text_is_not_recorded_and_any_text_may_say_unknown() -> None:
    model = model_of_text("segments: {a: {name: '', pays for: ' '}, b: {pays for: unknown}}")
    assert node(model, "Segment", "a") == {"name": "a"}
    assert node(model, "Segment", "b") == {"name": "b", "pays_for": "unknown"}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("size: 40000", {"size": 40000}),
        ("size: 007", {"size": 7}),
        ("pays: no", {"pays": False}),
        ("zahlt: Ja", {"pays": True}),
        ("pays: true", {"pays": True}),
        ("pays: {value: no, why: by law}", {"pays": False, "pays_why": "by law"}),
        ("category: niche", {"categories": ("niche",)}),
        ("Kategorie: [Nische, mehrseitig, niche]", {"categories": ("niche", "multi-sided")}),
        ("horizon: künftig", {"horizon": "future"}),
        ("value: {level: low, realised: potential}", {"value": 1, "value_realised": "potential"}),
        ("pays for: 'no'", {"pays_for": "no"}),
        (
            "own: {shoe: 43, colours: [red, blue], blank: }",
            {"own_keys": ("shoe", "colours", "blank"), "own_values": ("43", "red, blue", "")},
        ),
        ("also: Kletterer", {"aliases": ("Kletterer",), "alias_languages": ("en",)}),
        (
            "also: {de: [Kletterer, Bergsteiger], en: alpinists}",
            {
                "aliases": ("Kletterer", "Bergsteiger", "alpinists"),
                "alias_languages": ("de", "de", "en"),
            },
        ),
    ],
)
def test_a_value(written: str, value: dict[str, Value]) -> None:
    model = model_of_text(f"segments:\n  a:\n    {written}")
    assert node(model, "Segment", "a") == {"name": "a", **value}


@pytest.mark.parametrize(
    "name",
    [
        'It\'s "so"',
        "שלום עולם",
        "<b>x</b>",
        "a`}) DETACH DELETE n //",
        "yes",
        "12",
        "🧗 🧗‍♀️",
        "null",
    ],
)
def test_a_strange_name_is_kept_as_it_is(name: str) -> None:
    quoted = name.replace("'", "''")
    model = model_of_text(f"segments: {{a: {{name: '{quoted}'}}}}")
    assert node(model, "Segment", "a") == {"name": name}


def test_what_is_known_to_be_empty_differs_from_what_is_not_recorded() -> None:
    model = model_of_text(
        "segments: {a: {topics: none, Angebote: keine, user benefits: none, needs: }}"
    )
    known = ("offers", "topics", "user benefits")
    assert node(model, "Segment", "a") == {"name": "a", "known_none": known}


def test_own_scales_replace_the_levels_and_say_so() -> None:
    model = model_of_text(
        "language: de\nSkalen:\n  Priorität: {keine: trägt nichts bei, "
        "Neben: gut zu haben, Kern: }\n"
        "  affinity: [schwach, stark]\nSegmente: {a: {Priorität: kern}, b: {Priorität: 1}}\n"
        "Themen: {t: {Affinität: stark}, u: {Affinität: keine}}"
    )
    [own] = [each.properties for each in model.nodes if each.label == "Model"]
    assert own["priority_labels"] == ("keine", "Neben", "Kern")
    assert own["priority_reasons"] == ("trägt nichts bei", "gut zu haben", "")
    assert own["affinity_labels"] == ("keine", "schwach", "stark")
    assert (own["priority_top"], own["affinity_top"], own["price_top"]) == (2, 2, 3)
    assert node(model, "Segment", "a")["priority"] == 2
    assert node(model, "Segment", "b")["priority"] == 1
    assert node(model, "Topic", "t")["affinity"] == 2
    assert node(model, "Topic", "u")["affinity"] == 0


def test_own_categories_are_declared_with_their_consequence() -> None:
    model = model_of_text(
        "categories: {Premium: an adviser for each}\nsegments: {a: {category: [premium, mass]}}"
    )
    [own] = [each.properties for each in model.nodes if each.label == "Model"]
    assert own["own_categories"] == ("Premium",)
    assert own["own_categories_why"] == ("an adviser for each",)
    assert node(model, "Segment", "a")["categories"] == ("Premium", "mass")


def test_the_model_says_what_it_is() -> None:
    model = model_of_text(
        "name: My company\nlanguage: Deutsch\nmedia experience: yes\nrules off: x"
    )
    properties = dict(model.nodes[0].properties)
    tops = {name: value for name, value in properties.items() if name.endswith("_top")}
    assert model.nodes[0].label == "Model"
    assert set(tops.values()) == {3}
    assert len(tops) == 8
    assert {name: value for name, value in properties.items() if name not in tops} == {
        "name": "My company",
        "language": "de",
        "media_experience": True,
        "rules_off": ("x",),
        "schema_version": 1,
    }


@pytest.mark.parametrize(
    ("word", "language"),
    [("model", "en"), ("business model", "en"), ("Modell", "de"), ("Geschaeftsmodell", "de")],
)
def test_without_a_language_the_word_for_the_model_tells(word: str, language: str) -> None:
    model = read_text(f"{word}: m\n".encode(), "m.yaml")
    assert model.nodes[0].properties["language"] == language
