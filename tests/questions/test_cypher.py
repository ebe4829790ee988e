"""The parts of a Cypher text."""

from graphmodel.questions.cypher import Item, blocks, last_return, outer, scan


def test_the_scan_keeps_every_place() -> None:
    text = "MATCH (a) // one (\nWHERE a.name = 'x)\\'y' RETURN a.id AS x"
    query = scan(text)
    assert len(query.plain) == len(text) == len(query.around)
    assert "one" not in query.plain
    assert "y" not in query.plain
    assert query.line(text.index("RETURN")) == 2


def test_around_is_the_innermost_bracket() -> None:
    query = scan("f(a, [b])")
    assert query.around == (-1, -1, 1, 1, 1, 1, 5, 5 - 4, -1)
    assert outer(query) == "f(      )"
    assert outer(query, 1).strip() == "a, [ ]"


def test_a_bracket_too_many_does_no_harm() -> None:
    assert scan("a) b").around == (-1, -1, -1, -1)


def test_the_last_return_outside_brackets() -> None:
    query = scan(
        "MATCH (n) WITH n RETURN 1 AS a UNION CALL (n) { RETURN 2 AS b } "
        "RETURN DISTINCT n.id AS x, [1, 2] AS list, y ORDER BY size(f(x, y)) DESC, x ASC, y LIMIT 3"
    )
    items, keys, at = last_return(query)
    assert [(item.expression, item.name) for item in items] == [
        ("n.id", "x"),
        ("[1, 2]", "list"),
        ("y", "y"),
    ]
    assert keys == ["size(f(x, y))", "x", "y"]
    assert query.plain[at:].startswith("RETURN DISTINCT")


def test_a_return_without_order_or_name() -> None:
    assert last_return(scan("MATCH (n) RETURN count(n)")) == ([Item("count(n)", "", 16)], [], 10)
    assert last_return(scan("MATCH (n)")) == ([], [], -1)


def test_blocks_after_a_word() -> None:
    query = scan("EXISTS { (a) } OR COUNT {(b)} > 0")
    assert [query.plain[at + 1 :].strip()[:3] for at in blocks(query, r"\b(EXISTS|COUNT)")] == [
        "(a)",
        "(b)",
    ]
