"""One suite for every engine: what is loaded comes back, and nothing else changes."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from graphmodel.errors import StoreError, UsageError
from graphmodel.model.graph import Link, Model
from graphmodel.schema import SCHEMA_VERSION, VOCABULARY_NODES
from graphmodel.store import Changes, Store, Summary

from ..refusing import refused
from ..servers.address import Address
from .conftest import opened
from .samples import ODD_TEXTS, models, small, thing, whole

SHARED_STORE = settings(
    max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def test_an_empty_store_has_no_models(store: Store) -> None:
    assert store.models() == ()


def test_what_is_loaded_comes_back(store: Store) -> None:
    assert store.load(small()) == Changes(nodes_added=3, links_added=6)
    assert store.model("rope") == small()


def test_loading_again_changes_nothing(store: Store) -> None:
    store.load(small())
    assert not store.load(small())
    assert store.model("rope") == small()


def test_exactly_what_differs_is_counted_and_written(store: Store) -> None:
    store.load(small(why="old", level=1))
    after = small(why="new")
    segment, wind = after.nodes[2], thing("Need", "rope/wind", 3)
    kept = [link for link in after.links if link.type in ("DEPENDS_ON", "IN_MODULE")]
    kept[0] = replace(kept[0], properties={**kept[0].properties, "group": "a"})
    wish = Link("HAS_NEED", (segment.label, segment.id), (wind.label, wind.id), {})
    changed = whole("rope", (segment, wind), (*kept, wish))
    assert store.load(changed) == Changes(
        nodes_added=1,
        nodes_updated=1,
        nodes_removed=1,
        links_added=2,
        links_updated=1,
        links_removed=2,
    )
    assert store.model("rope") == changed


def test_a_property_that_is_gone_disappears(store: Store) -> None:
    store.load(small(why="because"))
    assert store.load(small()) == Changes(nodes_updated=1)
    keys = store.read("MATCH (n:Segment) RETURN n.why AS why, n.name AS name")
    assert keys.rows == [(None, "sailors")]


def test_parallel_links_are_told_apart_by_their_market(store: Store) -> None:
    store.load(small())
    model = small()
    fewer = [link for link in model.links if link.properties.get("market") != "rope/a"]
    assert store.load(replace(model, links=tuple(fewer))) == Changes(links_removed=1)
    needs = store.read("MATCH ()-[r:DEPENDS_ON]->() RETURN r.need AS need")
    assert needs.rows == [("helps",)]


def test_a_thing_may_become_another_kind(store: Store) -> None:
    node = thing("Topic", "rope/wind")
    store.load(whole("rope", (node,), ()))
    changed = whole("rope", (replace(node, label="Need"),), ())
    expected = Changes(nodes_added=1, nodes_removed=1, links_added=1, links_removed=1)
    assert store.load(changed) == expected
    assert store.model("rope") == changed


@pytest.mark.parametrize("text", [*ODD_TEXTS, "</script>", "\u202e", "' OR 1=1 //", "x" * 100_000])
def test_any_text_comes_back(store: Store, text: str) -> None:
    model = small(why=text, aliases=(text, "other"), categories=())
    store.load(model)
    assert store.model("rope") == model


def test_models_do_not_mix(store: Store) -> None:
    for key in ("rope", "rope-maker", "ropes"):
        store.load(small(key))
    store.load(small("rope", why="changed"))
    store.remove("ropes")
    assert store.model("rope-maker") == small("rope-maker")
    assert [summary.key for summary in store.models()] == ["rope", "rope-maker"]


def test_the_vocabulary_is_there_once(store: Store) -> None:
    store.load(small("one"))
    store.load(small("two"))
    store.remove("one")
    rows = store.read("MATCH (n) WHERE n.model IS NULL RETURN n.id AS id").rows
    vocabulary = [term.id for term in VOCABULARY_NODES]
    assert sorted(str(row[0]) for row in rows) == sorted([*vocabulary, "two"])


def test_a_changed_vocabulary_is_mended(store: Store) -> None:
    store.load(small())
    store.cypher("MATCH (n:Module) SET n.name_de = 'falsch', n.more = 1", write=True)
    assert not store.load(small())
    rows = store.read("MATCH (n:Module) WHERE n.name_de = 'falsch' OR n.more = 1 RETURN n.id").rows
    assert rows == []


def test_summaries_name_and_count(store: Store) -> None:
    store.load(small("two"))
    store.load(small("one"))
    assert store.models() == (
        Summary("one", "One", "en", nodes=3, links=6),
        Summary("two", "Two", "en", nodes=3, links=6),
    )


def test_removing_leaves_nothing(store: Store) -> None:
    store.load(small())
    store.remove("rope")
    assert store.models() == ()
    assert store.read("MATCH (n) WHERE n.model = 'rope' RETURN n").rows == []


@pytest.mark.parametrize("call", [Store.model, Store.remove])
def test_an_unknown_model_gets_the_nearest_one(store: Store, call: object) -> None:
    assert callable(call)
    with refused(UsageError, "the store is empty", "der Speicher ist leer"):
        call(store, "rope")
    store.load(small("rope-maker"))
    with refused(UsageError, ": did you mean rope-maker?", ": gemeint ist wohl rope-maker"):
        call(store, "rope-makr")
    assert [summary.key for summary in store.models()] == ["rope-maker"]


def test_an_older_model_wants_loading_again(store: Store, engine_address: Address) -> None:
    store.load(small())
    store.load(small("other"))
    older = "MATCH (m:Model {id: 'rope'}) SET m.schema_version = $version"
    store.cypher(older, {"version": SCHEMA_VERSION - 1}, write=True)
    with opened(engine_address) as later:
        for ask in (lambda: later.model("other"), lambda: later.read("RETURN 1 AS one")):
            with refused(
                StoreError, "older graphmodel: rope; load it", "graphmodel gespeichert: ro"
            ):
                ask()
        assert later.load(small()) == Changes(nodes_updated=1)
        assert later.model("rope") == small()


@SHARED_STORE
@given(before=models(), after=models(), other=models("other"))
def test_any_change_ends_in_the_new_model(
    store: Store, before: Model, after: Model, other: Model
) -> None:
    store.load(other)
    store.load(before)
    store.load(after)
    assert store.model("rope") == after
    assert not store.load(after)
    assert store.model("other") == other
