"""The page docs/schema.md and its diagram."""

import re
from pathlib import Path

import graphmodel
from graphmodel.schema import KINDS, LINK_TYPES, VOCABULARY_NODES
from graphmodel.schema.reference import mermaid, page

ROOT = Path(__file__).parent.parent.parent
PAGE, SEEDS = ROOT / "docs" / "schema.md", ROOT / "seeds"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "write graphmodel.schema.reference.page()"


def test_it_tells_every_kind_with_all_that_is_declared() -> None:
    text = page()
    for kind in KINDS:
        section = text.split(f"### {kind.label}\n")[1].split("\n### ")[0]
        assert kind.words.de in section
        assert kind.meaning.en in section
        assert kind.colour in section
        assert kind.shape in section
        for entry in kind.entries:
            assert entry.words.de in section, entry.words
            assert entry.meaning.en in section


def test_it_says_all_of_it_in_german() -> None:
    text = page("de")
    for kind in KINDS:
        section = text.split(f"### {kind.label}\n")[1].split("\n### ")[0]
        assert kind.meaning.de in section
        for entry in kind.entries:
            assert entry.meaning.de in section, entry.words
    english = re.compile(r"\b(of the|which|required|meaning|key in a file|drawn as)\b", re.I)
    assert english.findall(re.sub("`[^`]*`", "", text)) == []
    assert english.findall(page()) != []


def test_it_tells_units_choices_and_the_vocabulary() -> None:
    text = page()
    assert "whole number (people or organisations)" in text
    assert "support / unterstützen; advertise only / nur werben" in text
    for term in VOCABULARY_NODES:
        assert f"| `{term.key}` | {term.words.en} | {term.words.de} |" in text


def test_tables_are_whole() -> None:
    rows = [line for line in page().splitlines() if line.startswith("|")]
    blocks = re.findall(r"(?m)^\|.*\|$", page())
    assert rows == blocks
    for table in re.findall(r"(?m)(?:^\|.*\n)+", page()):
        assert len({line.count(" | ") for line in table.splitlines()}) == 1


def test_the_diagram_has_every_kind_and_every_type_of_link() -> None:
    lines = mermaid().splitlines()
    assert lines[0] == "flowchart LR"
    for kind in KINDS:
        assert any(
            line.startswith(f"  {kind.label}") and f'"{kind.label}"' in line for line in lines
        )
    shown = {name for line in lines for name in re.findall("[A-Z_]{2,}", line.partition("-->")[2])}
    assert shown == set(LINK_TYPES) - {"PART_OF", "IN_MODULE"}


def test_it_names_every_property_that_a_node_can_have() -> None:
    beside = ("_why", "_by", "_on", "_top", "_labels", "_reasons")
    told = page().split("## Diagram")[0]
    for node in graphmodel.read(SEEDS / "tonewood.yaml").nodes:
        section = page().split(f"### {node.label}\n")[1].split("\n### ")[0]
        for name in node.properties:
            assert f"`{name}`" in told + section or name.endswith(beside), name
