"""From a difference to statements: what enters them, in which order, in which batches."""

import pytest

from graphmodel.errors import StoreError
from graphmodel.model.graph import Link, Model, Node
from graphmodel.store.changes import Changes, Difference, difference
from graphmodel.store.check import ends_of
from graphmodel.store.statements import BATCH, FEW, Batch, ahead, batches, upsert_nodes

from .samples import head, large, small, thing, whole


def written(before: Model, after: Model) -> list[Batch]:
    """Every batch that turns one model into another."""
    return list(batches(difference(before, after), ends_of(after)))


def test_nothing_to_write_for_equal_models() -> None:
    assert not difference(small(), small()).changes
    assert written(small(), small()) == []


def test_an_empty_store_takes_all() -> None:
    counted = difference(Model("rope", (), ()), small()).changes
    assert counted == Changes(nodes_added=3, links_added=6)


def test_rows_are_sorted_and_in_batches() -> None:
    model = large(nodes=BATCH * 5)
    made = list(upsert_nodes((None, node) for node in reversed(model.nodes)))
    topics = [batch for batch in made if "(n:Topic " in batch.statement]
    assert [len(batch.rows) for batch in topics] == [BATCH, 2_499]
    ids = [str(row[0]) for batch in topics for row in batch.rows]
    assert ids == sorted(ids)


def test_few_rows_hold_a_map_so_that_the_statement_is_always_the_same() -> None:
    nodes = (thing("Topic", "m/a", why="x"), thing("Topic", "m/b"))
    (batch,) = upsert_nodes((None, node) for node in nodes)
    assert batch.statement == "UNWIND $rows AS row MERGE (n:Topic {id: row[0]}) SET n += row[1]"
    common = {"model": "m", "position": 1}
    a, b = {"name": "a", "why": "x", **common}, {"name": "b", "why": None, **common}
    assert batch.rows == [("m/a", a), ("m/b", b)]


def test_many_rows_hold_lists_and_null_where_something_is_absent() -> None:
    nodes = [thing("Topic", f"m/{at:04}") for at in range(FEW)] + [thing("Topic", "m/x", why="x")]
    (batch,) = upsert_nodes((None, node) for node in nodes)
    sets = "SET n.model = row[1], n.name = row[2], n.position = row[3], n.why = row[4]"
    assert batch.statement == f"UNWIND $rows AS row MERGE (n:Topic {{id: row[0]}}) {sets}"
    assert batch.rows[0] == ("m/0000", "m", "0000", 1, None)
    assert batch.rows[-1] == ("m/x", "m", "x", 1, "x")


def test_many_links_without_properties_are_only_created() -> None:
    model = large(nodes=5_000)
    new = Difference(links_added=model.links)
    made = [each.statement for each in batches(new, ends_of(model))]
    assert len(made) == 4
    assert all(statement.endswith("CREATE (a)-[r:PART_OF]->(b)") for statement in made)


def test_what_goes_is_deleted_first_and_links_of_nodes_that_go_are_not_deleted_twice() -> None:
    before = small()
    after = whole("rope", before.nodes[2:], ())
    statements = [batch.statement for batch in written(before, after)]
    kinds = ["DETACH" if "DETACH DELETE n" in text else "DELETE" for text in statements]
    assert kinds == ["DELETE", "DELETE", "DETACH"]


def test_a_node_without_properties_is_only_merged() -> None:
    (batch,) = upsert_nodes([(None, Node("Topic", "m/a", {}))])
    assert batch == Batch("UNWIND $rows AS row MERGE (n:Topic {id: row[0]})", [("m/a",)])


@pytest.mark.parametrize(
    "node",
    [
        Node("Topic) DETACH DELETE (n", "m/a", {}),
        Node("Topic", "m/a", {"why = 1 //": "x"}),
        Node("Topic", "m/a", {"WHY": "x"}),
        Node("Topic", "m/a", {"größe": "x"}),
    ],
)
def test_only_declared_labels_and_plain_names_enter(node: Node) -> None:
    with pytest.raises(StoreError, match=r"declared label|name of a property"):
        list(upsert_nodes([(None, node)]))


def test_a_link_to_nowhere_is_refused() -> None:
    lost = Link("HAS_TOPIC", ("Model", "rope"), ("Topic", "rope/lost"), {})
    model = whole("rope", (), (lost,))
    with pytest.raises(StoreError, match=r"HAS_TOPIC has an end outside its model: rope/lost"):
        list(batches(Difference(links_added=(lost,)), ends_of(model)))


def test_batches_made_ahead_are_the_same() -> None:
    model = large(nodes=50, links=200)
    new = Difference(nodes_added=model.nodes, links_added=model.links)
    assert list(ahead(batches(new, ends_of(model)))) == list(batches(new, ends_of(model)))


def test_an_error_ahead_comes_through() -> None:
    nodes = [(None, head("m")), (None, Node("Unknown", "m/a", {}))]
    with pytest.raises(StoreError, match="Unknown"):
        list(ahead(upsert_nodes(nodes)))
