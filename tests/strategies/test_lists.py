"""Bare lists of conflicts: every format, and what is wrong with a file."""

from pathlib import Path

import networkx as nx
import pytest

from graphmodel.errors import FileError
from graphmodel.strategies.lists import read_conflicts

PAIRS = {("pros", "sailors"), ("pros", "climbers")}


def read(folder: Path, name: str, text: str) -> tuple[set[str], set[tuple[str, str]]]:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    conflicts = read_conflicts(path)
    return set(conflicts), {(max(pair), min(pair)) for pair in conflicts.edges}


def wanted(*lone: str) -> tuple[set[str], set[tuple[str, str]]]:
    pairs = {(max(pair), min(pair)) for pair in PAIRS}
    return {name for pair in PAIRS for name in pair} | set(lone), pairs


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plain.csv", "pros,sailors\npros,climbers\nalone\n"),
        ("headed.csv", "segment,conflicts with\npros,sailors\n\npros,climbers\nalone,\n"),
        ("semicolons.csv", "\ufeffpros;sailors\nclimbers;pros\nalone\n"),
        ("tabs.tsv", "pros\tsailors\npros\tclimbers\nalone\n"),
        ("pairs.txt", "pros, sailors\npros, climbers\nalone\n"),
        (
            "object.json",
            '{"segments": ["alone"], "conflicts": [["pros", "sailors"], ["pros", "climbers"]]}',
        ),
    ],
)
def test_the_same_conflicts_from_every_text(tmp_path: Path, name: str, text: str) -> None:
    assert read(tmp_path, name, text) == wanted("alone")


@pytest.mark.parametrize("line", ["a,b", "left,right", "one,other", "from,sailors", "x"])
def test_a_first_line_that_could_be_a_pair_is_one(tmp_path: Path, line: str) -> None:
    segments, pairs = read(tmp_path, "first.csv", f"{line}\npros,sailors\n")
    assert set(line.split(",")) <= segments
    assert len(pairs) == 1 + line.count(",")


@pytest.mark.parametrize("line", ["from,to", "Von,Nach", "Segment 1,Segment 2", "source,target"])
def test_headings_are_no_pair_unless_they_occur_again(tmp_path: Path, line: str) -> None:
    assert read(tmp_path, "first.csv", f"{line}\npros,sailors\npros,climbers\n") == wanted()
    first = line.split(",")[0]
    segments, pairs = read(tmp_path, "first.csv", f"{line}\n{first},sailors\n")
    assert (len(segments), len(pairs)) == (3, 2)


def test_a_list_in_json(tmp_path: Path) -> None:
    text = '[["pros", "sailors"], ["pros", "climbers"]]'
    assert read(tmp_path, "list.json", text) == wanted()


def test_graphml(tmp_path: Path) -> None:
    drawn: nx.Graph[str] = nx.Graph(sorted(PAIRS))
    drawn.add_node("alone")
    nx.write_graphml(drawn, tmp_path / "drawn.graphml")
    conflicts = read_conflicts(tmp_path / "drawn.graphml")
    assert nx.utils.graphs_equal(conflicts, drawn)


def test_dimacs_ids_sort_as_the_numbers_do(tmp_path: Path) -> None:
    segments, pairs = read(tmp_path, "ten.col", "c a comment\np edge 10 2\ne 1 10\ne 2 1\ne 2 2\n")
    assert segments == {f"{i:02}" for i in range(1, 11)}
    assert pairs == {("10", "01"), ("02", "01")}


@pytest.mark.parametrize(
    ("name", "text", "english", "german"),
    [
        (
            "a.csv",
            "a,b\na,b,c\n",
            "a.csv:2: 3 values",
            "a.csv:2: 3 Werte; in einer Zeile steht ein Paar",
        ),
        (
            "a.csv",
            "a,b\nb,b\n",
            "a.csv:2: 'b' is in conflict with itself",
            "a.csv:2: 'b' steht mit sich selbst im Konflikt",
        ),
        (
            "a.col",
            "p edge 3 1\ne 1\n",
            "a.col:2: should be",
            "a.col:2: hierher gehört `p edge KNOTEN KANTEN` oder `e EINES ANDERES`",
        ),
        (
            "a.col",
            "p edge 3 1\ne 1 4\n",
            "a.col:2: a number",
            "a.col:2: eine Zahl, die die Zeile `p` nicht vorsieht",
        ),
        (
            "a.col",
            "e 1 2\n",
            "a.col:1: a number",
            "a.col:1: eine Zahl, die die Zeile `p` nicht vorsieht",
        ),
        (
            "a.col",
            "hello\n",
            "a.col:1: 'hello' is no line of DIMACS",
            "a.col:1: 'hello' ist keine Zeile von DIMACS: c, p oder e",
        ),
        ("a.json", "{\n[", "a.json:2: no well-formed JSON", "a.json:2: kein wohlgeformtes JSON: "),
        (
            "a.json",
            "5",
            "a.json: should hold a list of pairs",
            "a.json: hierher gehört eine Liste von Paaren",
        ),
        (
            "a.json",
            '[["a", "b"], ["a"]]',
            "a.json: pair 2",
            "a.json: Paar 2 der Konflikte müssen zwei Texte sein",
        ),
        (
            "a.json",
            '[["a", "a"]]',
            "a.json: 'a' is in conflict with itself",
            "a.json: 'a' steht mit sich selbst im Konflikt",
        ),
        (
            "a.graphml",
            "<graphml>\n<",
            "a.graphml:2: no well-formed XML",
            "a.graphml:2: kein wohlgeformtes XML",
        ),
        (
            "a.csv",
            'a,b\nc,"d\n',
            "a.csv:2: no well-formed table",
            "a.csv:2: keine wohlgeformte Tabelle: ",
        ),
        (
            "a.csv",
            "a" * 200_000,
            "a.csv:1: no well-formed table",
            "a.csv:1: keine wohlgeformte Tabelle: ",
        ),
        (
            "a.col",
            "p edge 99999999999 1\n",
            "a.col:1: one line `p`",
            "a.col:1: eine einzige Zeile `p` mit höchstens",
        ),
        (
            "a.col",
            "p edge 2 1\np edge 2 1\n",
            "a.col:2: one line `p`",
            "a.col:2: eine einzige Zeile `p` mit höchstens",
        ),
        (
            "a.json",
            "[" * 100_000,
            "a.json: is nested too deeply",
            "a.json: ist für eine Liste von Paaren zu tief verschachtelt",
        ),
        (
            "a.json",
            '{"segmets": ["c"], "conflicts": []}',
            "'segmets' is neither",
            "a.json: 'segmets' ist weder `segments` noch `conflicts`",
        ),
        (
            "a.json",
            '[["a", " "]]',
            "a.json: pair 1",
            "a.json: Paar 1 der Konflikte müssen zwei Texte sein",
        ),
        (
            "a.graphml",
            "<html/>",
            "a.graphml: no GraphML that can be read",
            "a.graphml: kein lesbares GraphML: ",
        ),
        ("a.pdf", "", "the ending must be one of", "a.pdf: die Endung muss eine von .col, .csv"),
    ],
)
def test_what_is_wrong_and_where(
    tmp_path: Path, name: str, text: str, english: str, german: str
) -> None:
    with pytest.raises(FileError) as caught:
        read(tmp_path, name, text)
    assert english in str(caught.value)
    assert caught.value.say("de").startswith(f"{tmp_path}/{german}")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="cannot be read"):
        read_conflicts(tmp_path / "missing.csv")
    (tmp_path / "latin.csv").write_bytes("käufer,b\n".encode("latin-1"))
    with pytest.raises(FileError, match="UTF-8"):
        read_conflicts(tmp_path / "latin.csv")


def test_a_key_of_unknown_type_is_told(tmp_path: Path) -> None:
    path = tmp_path / "typed.graphml"
    path.write_text(
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
        '<key id="k" for="node" attr.name="x" attr.type="foo"/><graph/></graphml>'
    )
    with pytest.raises(FileError, match=r"attr\.type 'foo'; it must be boolean, int") as caught:
        read_conflicts(path)
    assert "hat den attr.type 'foo'; erlaubt sind boolean, int" in caught.value.say("de")


@pytest.mark.parametrize(
    ("name", "text"),
    [("nul.csv", "a,b\nc\0d,e\n"), ("nul.json", '{"segments": ["a\\u0000"], "conflicts": []}')],
)
def test_a_nul_character_is_no_part_of_a_name(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(FileError, match=r"NUL|should hold"):
        read(tmp_path, name, text)
