"""The V-measure of two cuts: published examples, other software's values, small models."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

import pytest

from graphmodel.questions import ask
from graphmodel.questions.steps.agreement import Agreement, v_measure
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, short, stored

# Rosenberg and Hirschberg (2007), figure 2: three classes of five in three clusters.
SOLUTION_A = [(3, 1, 1), (1, 3, 1), (1, 1, 3)]
SOLUTION_B = [(3, 2, 0), (0, 3, 2), (2, 0, 3)]


def table(counts: Sequence[Sequence[float]]) -> dict[tuple[str, str], float]:
    """A row for each community, a column for each segment."""
    return {
        (f"c{row}", f"s{column}"): count
        for row, line in enumerate(counts)
        for column, count in enumerate(line)
    }


def measured(counts: Sequence[Sequence[float]]) -> Agreement:
    found = v_measure(table(counts))
    assert found
    return found


@pytest.mark.parametrize(("counts", "v"), [(SOLUTION_A, 0.14), (SOLUTION_B, 0.39)])
def test_the_figures_of_the_paper(counts: Sequence[Sequence[float]], v: float) -> None:
    assert round(measured(counts).v, 2) == v


@pytest.mark.parametrize(
    ("counts", "homogeneity", "completeness", "v"),
    [
        ([(2, 0), (0, 2)], 1.0, 1.0, 1.0),
        ([(0, 2), (2, 0)], 1.0, 1.0, 1.0),  # names do not matter
        ([(2, 0, 0), (0, 1, 1)], 1.0, 2 / 3, 0.8),
        ([(1, 1, 0, 0), (0, 0, 1, 1)], 1.0, 0.5, 2 / 3),
        ([(2,), (2,)], 0.0, 1.0, 0.0),
        ([(1, 1, 1, 1)], 1.0, 0.0, 0.0),
        ([(1, 1), (1, 1)], 0.0, 0.0, 0.0),
    ],
)
def test_values_that_scikit_learn_documents(
    counts: Sequence[Sequence[float]], homogeneity: float, completeness: float, v: float
) -> None:
    found = measured(counts)
    assert found.homogeneity == pytest.approx(homogeneity)
    assert found.completeness == pytest.approx(completeness)
    assert found.v == pytest.approx(v)


@pytest.mark.parametrize(
    ("counts", "values"),
    [
        ([(20, 30, 0), (21, 0, 9)], (0.4632629877020665, 0.32052168683329735, 0.37889445683209727)),
        ([(1, 1, 2), (12, 0, 0)], (0.6081671798303451, 0.5681677339383561, 0.587487397297179)),
    ],
)
def test_values_that_scikit_learn_1_9_1_computes(
    counts: Sequence[Sequence[float]], values: tuple[float, float, float]
) -> None:
    found = measured(counts)
    assert (found.homogeneity, found.completeness, found.v) == pytest.approx(values)


def test_only_proportions_count_and_neither_cut_comes_first() -> None:
    counts = [(20, 30, 0), (21, 0, 9)]
    weighted = [[count * 0.125 for count in line] for line in counts]
    assert measured(weighted).v == pytest.approx(measured(counts).v)
    turned = measured(list(zip(*counts, strict=True)))
    assert turned.v == pytest.approx(measured(counts).v)
    assert turned.homogeneity == pytest.approx(measured(counts).completeness)


def test_every_order_of_rows_gives_the_same_figure_within_its_bounds() -> None:
    for lines in permutations([(3, 0, 1), (0, 7, 0), (1, 1, 5)]):
        found = measured(lines)
        assert 0 <= found.v <= 1
        assert found.v == pytest.approx(measured([(3, 0, 1), (0, 7, 0), (1, 1, 5)]).v)


def test_nobody_makes_no_figure() -> None:
    assert v_measure({}) is None
    assert v_measure({("c", "s"): 0.0}) is None


SEGMENTS = "segments: {a: {}, b: {}}\n"
MODELS = {
    "nobody": SEGMENTS,
    "alone": SEGMENTS + "need communities: {x: {size: 10, reaches: {a: 40, b: 60}}}\n",
    "apart": SEGMENTS
    + "need communities: {x: {size: 10, reaches: {a: 100}}, y: {size: 90, reaches: {b: 50}}}\n",
    "mixed": SEGMENTS
    + "need communities: {x: {size: 5, reaches: {a: 50, b: 50}}, y: {size: 7, reaches: [a, b]},"
    " z: {reaches: {a: 100}}, w: {size: 5, reaches: {a: 60, b: 60}},"
    " v: {}, u: {size: 9, reaches: none}}\n",
    "empty": SEGMENTS
    + "need communities: {x: {size: 0, reaches: {a: 100}}, y: {size: 9, reaches: {b: 100}}}\n",
}
INDEX = ("agreement", "homogeneity", "completeness")


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def facts(store: Store, key: str) -> Mapping[str, object]:
    found = ask(store, "communities agreement", {"model": key}).facts
    return {name: short(value, key) for name, value in found.items()}


def test_without_communities_there_is_nothing_to_compare(store: Store) -> None:
    answer = ask(store, "communities agreement", {"model": "nobody"})
    assert answer.rows == ()
    assert answer.sentence.startswith("No need community is recorded")


@pytest.mark.parametrize("key", ["alone", "empty"])
def test_one_community_with_people_makes_no_cut(store: Store, key: str) -> None:
    assert [facts(store, key)[name] for name in INDEX] == [None, None, None]
    sentence = ask(store, "communities agreement", {"model": key}).sentence
    assert sentence.startswith("How far the two cuts agree cannot be said")


def test_people_outside_every_segment_are_not_compared(store: Store) -> None:
    assert [facts(store, "apart")[name] for name in INDEX] == [1.0, 1.0, 1.0]
    found = rows(store, "communities agreement", "apart")
    assert [(row["community"], row["people"], row["counted"]) for row in found] == [
        ("x", 10.0, True),
        ("y", 45.0, True),
    ]


def test_what_is_not_known_is_named_and_not_counted(store: Store) -> None:
    found = rows(store, "communities agreement", "mixed")
    told = [(row["community"], row["segment"], row["people"], row["counted"]) for row in found]
    assert told == [
        ("w", "a", 3.0, True),
        ("w", "b", 3.0, True),
        ("x", "a", 2.5, True),
        ("x", "b", 2.5, True),
        ("y", "a", None, False),
        ("y", "b", None, False),
        ("z", "a", None, False),
    ]
    known = facts(store, "mixed")
    assert known["left"] == ["v", "y", "z"]  # u is known to reach no segment
    assert known["overlap"] == ["w"]
    assert known["agreement"] == 0
    sentence = ask(store, "communities agreement", {"model": "mixed"}, "de").sentence
    assert "Zugehörigkeiten, nicht Personen" in sentence
    assert sentence.endswith("Mehr steht in der Tabelle.")
