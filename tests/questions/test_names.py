"""Ids and what they are called."""

from pathlib import Path

from graphmodel.model import Link, Node, model_of, read
from graphmodel.questions.answer import Row
from graphmodel.questions.declared import Column
from graphmodel.questions.names import ids_among, ids_in, look_up, scale_labels
from graphmodel.schema import Words
from graphmodel.store import Store, connect

WORDS = Words("x", "x")


def test_ids_are_taken_from_columns_of_ids_and_of_what_is_missing() -> None:
    columns = (
        Column("topic", "id", WORDS, of="Topic"),
        Column("others", "id", WORDS, of="any", join=", "),
        Column("missing", "missing", WORDS, join=", "),
        Column("name", "text", WORDS),
    )
    rows: list[Row] = [
        {"topic": "m/t", "others": ["m/a", "m/b"], "missing": ["price@m/c|m/d"], "name": "m/no"},
        {"topic": None, "others": [], "missing": ["all@"], "name": None},
    ]
    assert ids_in(columns, rows) == {"Topic": {"m/t"}, "any": {"m/a", "m/b", "m/c", "m/d"}}


def test_facts_are_ids_where_they_look_like_it() -> None:
    facts = {"one": "m/a", "pairs": ["m/b|m/c"], "text": "no id", "number": 3, "other": "n/a"}
    assert ids_among(facts, "m") == {"m/a", "m/b", "m/c"}


def test_names_are_looked_up_by_label_or_everywhere(store: Store) -> None:
    ids = {"Topic": {"cafe/beans"}, "any": {"cafe/shop", "cafe", "channels", "cafe/none"}}
    assert {id: words.de for id, words in look_up(store, ids).items()} == {
        "cafe/beans": "Beans",
        "cafe/shop": "Shop",
        "cafe": "Café",
        "channels": "Kanäle",
    }


def test_an_id_of_another_label_than_declared_is_found_all_the_same(store: Store) -> None:
    assert look_up(store, {"Topic": {"cafe/shop"}}) == {"cafe/shop": Words.alike("Shop")}


def test_two_of_one_name_are_told_apart_by_their_keys() -> None:
    def node(label: str, key: str, name: str, position: int) -> Node:
        return Node(label, f"m/{key}", {"name": name, "model": "m", "position": position})

    twins = (node("Topic", "a", "Ropes", 1), node("Topic", "b", "Ropes", 2))
    all_of_it = (*twins, node("Topic", "c", "Knots", 3), node("Segment", "s", "Ropes", 4))
    head = Node("Model", "m", {"name": "M", "language": "en", "schema_version": 1})
    with connect(":memory:") as store:
        parts = [Link("PART_OF", (each.label, each.id), ("Model", "m"), {}) for each in all_of_it]
        store.load(model_of("m", (head, *all_of_it), parts))
        ids = {"Topic": {"m/a", "m/b", "m/c"}, "any": {"m/s"}}
        assert {id: words.en for id, words in look_up(store, ids).items()} == {
            "m/a": "Ropes (a)",
            "m/b": "Ropes (b)",
            "m/c": "Knots",
            "m/s": "Ropes",
        }


def test_a_rating_is_called_by_what_it_rates_and_of_what_and_for_what() -> None:
    path = Path(__file__).parents[2] / "seeds" / "financial-services.yaml"
    with connect(":memory:") as rated:
        rated.load(read(path))
        rows = rated.read("MATCH (r:Rating) RETURN r.id AS id ORDER BY id").rows
        names = look_up(rated, {"any": {str(id) for (id,) in rows}})
    assert Words.alike("Advised clients: community (Wealth)") in names.values()
    assert len(names) == len(rows)


def test_scales_without_own_labels_are_left_out(store: Store) -> None:
    columns = (Column("x", "level", WORDS, of="priority"),)
    assert scale_labels(store, columns, "cafe") == {}
    assert scale_labels(store, (), "cafe") == {}
