"""One id means one thing of a model, also where things of several kinds have one key."""

from graphmodel.model import Model, check_text
from graphmodel.model.compare import compare
from graphmodel.model.ids import ids, key_of
from graphmodel.model.written import written

from ..same_key import NAMES, WRITTEN
from .graphs import model_of_text


def _pumps() -> Model:
    model = check_text(WRITTEN.encode(), "pumps.yaml").model
    assert model is not None
    return model


def test_a_key_that_one_thing_has_is_its_id() -> None:
    known = ids("m", [("Model", "m"), ("Segment", "a"), ("Topic", "b")])
    assert known == {("Model", "m"): "m", ("Segment", "a"): "m/a", ("Topic", "b"): "m/b"}


def test_a_key_that_several_kinds_have_stands_before_the_kind() -> None:
    found = {node.label: node.id for node in _pumps().nodes if node.properties["name"] != "Farmers"}
    assert {label: found[label] for label in NAMES} == {
        label: f"pumps/water:{label}" for label in NAMES
    }


def test_a_thing_may_have_the_key_of_the_model() -> None:
    assert ids("m", [("Model", "m"), ("Segment", "m")])["Segment", "m"] == "m/m"


def test_every_id_is_of_one_thing_and_leads_back_to_its_key() -> None:
    nodes = _pumps().nodes
    assert len({node.id for node in nodes}) == len(nodes)
    assert {key_of(node.id) for node in nodes if node.label in NAMES} == {"water", "land"}
    assert [key_of(id) for id in ("m", "m/a", "m/a.b", "m/a.b:Segment", "audience")] == [
        *("m", "a", "a.b", "a.b", "audience")
    ]


def test_links_lead_to_the_thing_of_their_kind() -> None:
    model = _pumps()
    known = {(node.label, node.id) for node in model.nodes}
    own = [end for each in model.links for end in (each.start, each.end) if "/" in end[1]]
    assert set(own) <= known
    markets = {x.properties["market"] for x in model.links if x.type == "DEPENDS_ON"}
    assert markets == {"pumps/water:Market"}


def test_a_link_without_direction_begins_at_the_smaller_id() -> None:
    model = model_of_text(
        "topics: {b: {name: B}}\ntopic areas: {a: {name: A, related to: [b]}, b: {name: Both}}"
    )
    [link] = [each for each in model.links if each.type == "RELATED_TO"]
    assert (link.start[1], link.end[1]) == ("m/a", "m/b:TopicArea")


def test_the_model_is_written_with_its_keys() -> None:
    told = repr(written(_pumps()))
    assert "'water'" in told
    assert "water:Segment" not in told


def test_a_second_thing_with_a_key_changes_nothing_about_the_first() -> None:
    before = model_of_text("segments: {water: {name: Sailors, priority: high}}")
    after = model_of_text(
        "segments: {water: {name: Sailors, priority: high}}\ntopics: {water: {name: Water}}"
    )
    assert [(each.fact.label, each.kind) for each in compare(before, after)] == [("Topic", "added")]
