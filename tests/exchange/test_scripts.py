"""The Cypher script on real engines: it gives the same model, and no value is ever run."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphmodel.exchange import export
from graphmodel.exchange.cypher_script import literal, statements
from graphmodel.model import Model
from graphmodel.store import Store, connect
from graphmodel.store.engine import UNLIMITED, Run

from ..questions.small import opened
from ..servers.address import Address
from .hostile import NAMES, hostile, models, seed


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    """A store that holds another model before a script is run."""
    with opened(module_address) as found:
        found.load(seed("card-company"))
        yield found


def script(model: Model) -> str:
    text = export(model, "cypher")
    assert isinstance(text, str)
    return text


def run(store: Store, text: str) -> None:
    """Run a script one statement after the other, all data in one transaction to be quicker."""
    bare = re.sub(r"^//.*\n", "", text, flags=re.MULTILINE)
    parts = [part.strip() for part in bare.split(";\n") if part.strip()]
    made = [part for part in parts if part.startswith("CREATE CONSTRAINT")]
    for part in made:
        store.cypher(part, write=True)

    def work(run: Run) -> None:
        for part in parts[len(made) :]:
            run(part, {})

    store._engine.write(work, UNLIMITED)


def test_a_script_replaces_what_was_there_and_can_be_run_again(store: Store) -> None:
    store.load(seed("rope-maker"))
    for _ in range(2):
        run(store, script(hostile()))
        assert store.model("rope-maker") == hostile()
    assert store.model("card-company") == seed("card-company")
    assert not store.load(hostile())


@pytest.mark.parametrize("model", models(), ids=lambda model: str(model.key))
def test_a_script_gives_the_same_model_in_an_empty_store(model: Model) -> None:
    with connect(":memory:") as memory:
        run(memory, script(model))
        assert memory.model(model.key) == model
        assert not memory.load(model)


def test_every_text_is_a_value_and_nothing_more(store: Store) -> None:
    texts = [*NAMES, "".join(NAMES), *map(chr, (1, 8, 12, 13, 127, 133, 0x2028, 0xFEFF))]
    texts += ["\\u0041", "\\\\u0041", "\\", "\\\\", "\\'", "'", "''", '"""']
    table = store.cypher(f"UNWIND {literal(texts)} AS text RETURN text")
    assert [row[0] for row in table.rows] == texts


def test_other_values(store: Store) -> None:
    values = [True, False, None, 0, -7, 2**62, ["a", "'"], []]
    table = store.cypher(
        f"RETURN {', '.join(f'{literal(v)} AS v{at}' for at, v in enumerate(values))}"
    )
    assert list(table.rows[0]) == values


@given(st.text())
def test_any_text_is_a_value_of_the_embedded_engine(text: str) -> None:
    with connect(":memory:") as memory:
        assert memory.cypher(f"RETURN {literal(text)} AS text").rows == [(text,)]


def test_a_semicolon_ends_a_line_only_where_a_statement_ends() -> None:
    found = list(statements(hostile()))
    assert script(hostile()).count(";\n") == len(found)


def test_a_key_cannot_leave_the_comment() -> None:
    model = Model("x\nMATCH (n) DETACH DELETE n;\n", hostile().nodes[:0], ())
    (title, *_) = script(model).split("\n")
    assert title == "// The business model x_MATCH__n__DETACH_DELETE_n__, as graphmodel stores it."
