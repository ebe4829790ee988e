"""What is said about names that are not known."""

import pytest

from graphmodel.questions.nearest import unknown


@pytest.mark.parametrize(
    ("word", "names", "said"),
    [
        (
            "climbrs",
            ["sailors", "climbers"],
            "There is no side 'climbrs'. Did you mean 'climbers'?",
        ),
        ("CLIMBERS", ["climbers"], "There is no side 'CLIMBERS'. Did you mean 'climbers'?"),
        ("hoefe", ["Höfe"], "There is no side 'hoefe'. Did you mean 'Höfe'?"),
        ("xyz", ["b", "a"], "There is no side 'xyz'; there are: a, b."),
        ("xyz", [f"name{at}" for at in range(20)], "There is no side 'xyz'."),
        ("xyz", [], "There is no side 'xyz'."),
    ],
)
def test_the_nearest_or_all_of_a_few(word: str, names: list[str], said: str) -> None:
    assert unknown("side", word, names) == said


def test_the_order_of_the_names_does_not_matter() -> None:
    names = ["alpha-a", "alpha-b", "alpha-c"]
    assert unknown("x", "alpha", names) == unknown("x", "alpha", reversed(names))
