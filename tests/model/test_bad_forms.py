"""Bad files whose keys are wrong, or hold the wrong form of value."""

import pytest

from .marked import Bad, assert_told, bad

HEAD = "model: m\n"
CASES = (
    bad("no model", "»name: My company\n", "no-model", "begin it with"),
    bad("a model without a key", "»model:\nname: A\n", "no-model", "begin it with"),
    bad("a model that is a list", "model: »[a]\n", "one-value", "write a text"),
    bad("a model key with a space", "model: »my company\n", "bad-key", "such as my-company"),
    bad("a model key with a slash", "model: »a/b\n", "bad-key", "such as a-b"),
    bad("a misspelt head", "model: m\n»langauge: en\n", "unknown-section", "'language'"),
    bad("a misspelt section", HEAD + "»segmets: {a: {name: A}}\n", "unknown-section", "'segments'"),
    bad("an unheard-of section", HEAD + "»xyzzy: 1\n", "unknown-section", "graphmodel schema"),
    bad(
        "the same section in two languages",
        HEAD + "topics: {a: {name: A}}\n»Themen: {b: {name: B}}\n",
        "said-twice",
        "keep one",
    ),
    bad(
        "the same entry in two languages",
        HEAD + "topics: {a: {name: A, »Name: B}}\n",
        "said-twice",
        "keep one",
    ),
    bad("a section that is a text", HEAD + "topics: »price\n", "table-wanted", "key: value"),
    bad("a section that is a list", HEAD + "topics: »[price]\n", "table-wanted", "key: value"),
    bad("an entry that is a text", HEAD + "topics: {price: »Price}\n", "table-wanted", "`key: "),
    bad("judgements without a list", HEAD + "judgements: »yes\n", "list-wanted", "- "),
    bad("a key with a dot", HEAD + "topics: {»a.b: {name: A}}\n", "bad-key", "a-b"),
    bad("a key of quotes", HEAD + "topics: {»'\"': {name: A}}\n", "bad-key", "my-key"),
    bad("a key of HTML", HEAD + "topics: {»'<b>x</b>': {name: A}}\n", "bad-key", "b-x-b"),
    bad(
        "a key of Cypher",
        HEAD + "topics: {»'a`}) DETACH DELETE': {name: A}}\n",
        "bad-key",
        "a-detach-delete",
    ),
    bad("a key of 65 letters", HEAD + f"topics: {{»{'k' * 65}: {{name: A}}}}\n", "bad-key", "64"),
    bad("an empty key", HEAD + "topics: {»'': {name: A}}\n", "bad-key", "my-key"),
    bad(
        "an unknown entry",
        HEAD + "segments: {a: {»prioritty: high}}\n",
        "unknown-key",
        "did you mean 'priority'",
    ),
    bad("an entry of one's own", HEAD + "segments: {a: {»shoe: 43}}\n", "unknown-key", "own:"),
    bad(
        "a value that is a table",
        HEAD + "segments: {a: {size: »{of: all}}}\n",
        "one-value",
        "a text or a number",
    ),
    bad("a value that is a list", HEAD + "segments: {a: {size: »[1]}}\n", "one-value", "a number"),
    bad(
        "a reason with an unknown key",
        HEAD + "segments: {a: {priority: {level: high, »wy: x}}}\n",
        "unknown-key",
        "did you mean 'why'",
    ),
    bad("texts that are tables", HEAD + "rules off: [»{a: b}]\n", "texts-wanted", "[a, b]"),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_the_place_and_the_advice(case: Bad) -> None:
    assert_told(case)
