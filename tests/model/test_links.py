"""How links are written, and what the graph holds of them."""

import pytest

from .graphs import link_set, links, model_of_text, node

TOPICS = "topics: {t: {name: Safety, also: {de: Sicherheit}}, u: {name: Knots}}\n"


@pytest.mark.parametrize("written", ["t", "[t]", "{t: }", "Safety", "[sicherheit]", "[{t: }]"])
def test_a_reference_by_key_name_or_alias(written: str) -> None:
    model = model_of_text(f"{TOPICS}segments: {{a: {{topics: {written}}}}}")
    assert links(model, "HAS_TOPIC") == [("a", "t", {})]


@pytest.mark.parametrize(
    "written", ["high", "{priority: high}", "{Priorität: hoch}", "{priority: {level: 3}}"]
)
def test_a_scalar_is_the_main_property_of_a_link(written: str) -> None:
    model = model_of_text(f"{TOPICS}segments: {{a: {{topics: {{t: {written}}}}}}}")
    assert links(model, "HAS_TOPIC") == [("a", "t", {"priority": 3})]


def test_a_reason_beside_the_main_property_is_its_reason() -> None:
    model = model_of_text(f"{TOPICS}segments: {{a: {{topics: {{t: {{priority: low, why: w}}}}}}}}")
    assert links(model, "HAS_TOPIC") == [("a", "t", {"priority": 1, "priority_why": "w"})]


def test_a_key_goes_before_a_name() -> None:
    model = model_of_text("topics: {t: {name: u}, u: {name: t}}\nsegments: {a: {topics: [t]}}")
    assert links(model, "HAS_TOPIC") == [("a", "t", {})]


def test_links_without_direction_are_stored_once_smaller_id_first() -> None:
    model = model_of_text("value propositions: {b: {comparable to: [a]}, a: {comparable to: [b]}}")
    assert links(model, "COMPARABLE_TO") == [("a", "b", {})]


def test_what_both_ends_say_of_a_link_is_put_together() -> None:
    model = model_of_text(
        "segments: {a: {kept apart from: {b: {by: sales, why: w}}}, b: {kept apart from: [a]}}"
    )
    assert links(model, "KEPT_APART_FROM") == [("a", "b", {"by": "sales", "why": "w"})]


def test_a_relationship_may_be_written_at_either_end() -> None:
    model = model_of_text(
        "segments: {a: {customer relationships: [c, d]}}\n"
        "customer relationships: {c: {with: [a]}, d: {name: D}, e: {with: none}}"
    )
    assert links(model, "KEPT_BY") == [("a", "c", {}), ("a", "d", {})]
    assert node(model, "CustomerRelationship", "e")["known_none"] == ("with",)


@pytest.mark.parametrize("written", ["c", "{channel: c}", "{Kanal: c}", "{channel: [c]}", "Shop"])
def test_a_reference_that_says_its_kind(written: str) -> None:
    model = model_of_text(
        "channels: {c: {name: Shop}}\n"
        f"segments: {{a: {{criteria: {{x: {{kind: own channel, about: {written}}}}}}}}}"
    )
    assert links(model, "ABOUT") == [("a.x", "c", {})]


def test_a_thing_is_defined_at_its_first_use() -> None:
    model = model_of_text(
        "segments:\n  a: {target groups: {g: {name: Boulderers, size: 5}}}\n"
        "  b: {target groups: [g], topics: {t: {priority: high, presence: low}}}"
    )
    assert node(model, "TargetGroup", "g") == {"name": "Boulderers", "size": 5}
    assert node(model, "Topic", "t") == {"name": "t", "presence": 1}
    assert links(model, "CONTAINS") == [("a", "g", {}), ("b", "g", {})]
    assert links(model, "HAS_TOPIC") == [("b", "t", {"priority": 3})]
    assert [each.id for each in model.nodes] == ["m", "m/a", "m/g", "m/b", "m/t"]
    assert [each.properties.get("position") for each in model.nodes] == [None, 1, 2, 3, 4]


def test_parts_belong_to_their_owner() -> None:
    model = model_of_text(
        "segments: {a: {criteria: {x: {kind: own need}}},"
        " b: {criteria: {x: {name: X, kind: own need}}}}"
    )
    assert node(model, "Criterion", "a.x") == {"name": "x", "kind": "own need"}
    assert node(model, "Criterion", "b.x") == {"name": "X", "kind": "own need"}
    assert links(model, "FORMED_BY") == [("a", "a.x", {}), ("b", "b.x", {})]


@pytest.mark.parametrize(
    "written",
    [
        "{customer: [{name: Cheap & good}, {name: Cheap & good}], company: {loyal: {kind: cost}}}",
        "{Kunde: [Cheap & good, Cheap & good], Unternehmen: {loyal: {Art: Kosten}}}",
        "[{name: Cheap & good, side: customer}, {name: Cheap & good, side: customer},"
        " {name: loyal, side: company, kind: cost}]",
    ],
)
def test_parts_in_groups_and_keys_from_names(written: str) -> None:
    model = model_of_text(f"customer relationships: {{c: {{benefits: {written}}}}}")
    cheap = {"name": "Cheap & good", "side": "customer"}
    assert node(model, "Benefit", "c.cheap-good") == cheap
    assert node(model, "Benefit", "c.cheap-good-2") == cheap
    loyal = {"name": "loyal", "side": "company", "kind": "cost"}
    assert node(model, "Benefit", "c.loyal") == loyal


def test_one_group_of_parts_can_be_known_to_be_empty() -> None:
    model = model_of_text("customer relationships: {c: {benefits: {customer: none, company: [x]}}}")
    assert node(model, "CustomerRelationship", "c")["known_none"] == ("benefits customer",)


def test_the_sides_of_a_market() -> None:
    model = model_of_text(
        "segments: {a: {name: A}, b: {name: B}, c: {name: C}}\n"
        "markets:\n  k:\n    sides:\n"
        "      a: {role: buys, brings: [money, reach], "
        "depends on: {b: {group: x}, c: {group: x}}}\n"
        "      b: {depends on: {a: helps}, attracts: {b: negative, a: {sign: positive, why: w}}}\n"
        "      c: {depends on: a, attracts: none}\n"
    )
    assert links(model, "SIDE_OF") == [
        ("a", "k", {"role": "buys", "brings": ("money", "reach")}),
        ("b", "k", {}),
        ("c", "k", {}),
    ]
    assert links(model, "DEPENDS_ON") == [
        ("a", "b", {"need": "must", "group": "x", "market": "m/k"}),
        ("a", "c", {"need": "must", "group": "x", "market": "m/k"}),
        ("b", "a", {"need": "helps", "market": "m/k"}),
        ("c", "a", {"need": "must", "group": "a", "market": "m/k"}),
    ]
    assert links(model, "ATTRACTS") == [
        ("b", "a", {"sign": "positive", "sign_why": "w", "market": "m/k"}),
        ("b", "b", {"sign": "negative", "market": "m/k"}),
    ]


def test_the_same_pair_may_meet_in_two_markets() -> None:
    sides = "{sides: {a: {depends on: [b]}, b: {role: x}}}"
    model = model_of_text(f"segments: {{a: {{name: A}}, b: }}\nmarkets: {{k: {sides}, l: {sides}}}")
    markets = [properties["market"] for _, _, properties in links(model, "DEPENDS_ON")]
    assert markets == ["m/k", "m/l"]


def test_a_competitor_occupies_an_area_in_several_formats() -> None:
    model = model_of_text(
        "topic areas: {x: {name: X}}\n"
        "competitors: {c: {occupies: {x: [audience, Brand Community]}}}"
    )
    formats = [properties["format"] for _, _, properties in links(model, "OCCUPIES")]
    assert formats == ["audience", "brand-community"]


def test_every_node_belongs_to_the_model_and_nine_kinds_to_a_module() -> None:
    model = model_of_text(
        "segments: {a: {criteria: {x: {kind: own need}}}}\nchannels: {c: {name: C}}\n"
        "key partners: {p: {name: P}}\nneeds: {n: {name: N}}"
    )
    assert [start for start, _, _ in links(model, "PART_OF")] == ["c", "a.x", "p", "n", "a"]
    assert links(model, "IN_MODULE") == [
        ("c", "channels", {}),
        ("p", "key-partnerships", {}),
        ("a", "customer-segments", {}),
    ]


def test_judgements_and_changes_are_known_by_what_they_say() -> None:
    model = model_of_text(
        "segments: {b: {name: Bs}, a: {name: As}}\n"
        "judgements:\n- {between: [b, a], compatible: no, why: w}\n"
        "- {between: [a, b], compatible: no, why: v, name: Again}\n"
        "change potential:\n- {of: {segment: a}, mechanism: need, level: none}\n- {of: b}\n"
    )
    assert node(model, "Judgement", "judgement.a.b")["name"] == "Bs, As"
    assert node(model, "Judgement", "judgement.a.b-2")["name"] == "Again"
    change = {"name": "As: need", "mechanism": "need", "level": 0}
    assert node(model, "ChangePotential", "change.a.need") == change
    assert node(model, "ChangePotential", "change.b") == {"name": "Bs"}
    assert ("CHANGES", "change.a.need", "a") in link_set(model)
