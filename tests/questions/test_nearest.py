"""What is said about names that are not known."""

import pytest

from graphmodel.questions.nearest import unknown
from graphmodel.words import Words

SIDE = Words("side", "Seite")


@pytest.mark.parametrize(
    ("word", "names", "english", "german"),
    [
        (
            "climbrs",
            ["sailors", "climbers"],
            "There is no side 'climbrs'. Did you mean 'climbers'?",
            "Seite 'climbrs' gibt es nicht. Gemeint ist wohl 'climbers'.",
        ),
        (
            "CLIMBERS",
            ["climbers"],
            "There is no side 'CLIMBERS'. Did you mean 'climbers'?",
            "Seite 'CLIMBERS' gibt es nicht. Gemeint ist wohl 'climbers'.",
        ),
        (
            "hoefe",
            ["Höfe"],
            "There is no side 'hoefe'. Did you mean 'Höfe'?",
            "Seite 'hoefe' gibt es nicht. Gemeint ist wohl 'Höfe'.",
        ),
        (
            "left",
            ["left bank", "left wing", "lefty", *(f"name{at}" for at in range(20))],
            "There is no side 'left'; there are: left bank, left wing.",
            "Seite 'left' gibt es nicht; es gibt: left bank, left wing.",
        ),
        (
            "xyz",
            ["b", "a"],
            "There is no side 'xyz'; there are: a, b.",
            "Seite 'xyz' gibt es nicht; es gibt: a, b.",
        ),
        (
            "xyz",
            [f"name{at}" for at in range(20)],
            "There is no side 'xyz'.",
            "Seite 'xyz' gibt es nicht.",
        ),
        ("xyz", [], "There is no side 'xyz'.", "Seite 'xyz' gibt es nicht."),
    ],
)
def test_the_nearest_or_all_of_a_few(
    word: str, names: list[str], english: str, german: str
) -> None:
    assert unknown(SIDE, word, names) == Words(english, german)


def test_where_it_was_looked_for_is_told_and_other_names_only_if_near() -> None:
    assert unknown(SIDE, "seglr", ["sailors"], "cafe", ["Segler"]) == Words(
        "There is no side 'seglr' in cafe. Did you mean 'Segler'?",
        "Seite 'seglr' gibt es in cafe nicht. Gemeint ist wohl 'Segler'.",
    )
    assert unknown(SIDE, "xyz", ["sailors"], "cafe", ["Segler"]).de == (
        "Seite 'xyz' gibt es in cafe nicht; es gibt: sailors."
    )


def test_the_order_of_the_names_does_not_matter() -> None:
    names = ["alpha-a", "alpha-b", "alpha-c"]
    assert unknown(SIDE, "alpha", names) == unknown(SIDE, "alpha", reversed(names))
