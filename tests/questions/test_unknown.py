"""Knowing less makes no conflict and raises no figure, whatever is forgotten of whatever model."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from graphmodel.model import Model
from graphmodel.questions import ask
from graphmodel.store import connect

from ..generate import random_model
from ..generate.forgotten import forgettings

FEW = 5  # segments; larger models take longer and show nothing more
EXAMPLES = 25


def certain(model: Model) -> tuple[set[tuple[object, object]], object]:
    """The pairs in conflict and the lower figure."""
    with connect(":memory:") as store:
        store.load(model)
        pairs = ask(store, "segments conflicts", {"model": model.key}).rows
        figure = ask(store, "segments strategies", {"model": model.key}).facts["lower"]
    return {(row["a"], row["b"]) for row in pairs if row["state"] == "conflict"}, figure


@settings(max_examples=EXAMPLES)
@given(seed=st.integers(0, 100_000), place=st.integers(0, 10_000))
def test_forgetting_makes_no_conflict_and_raises_no_figure(seed: int, place: int) -> None:
    model = random_model(seed)
    assume(sum(node.label == "Segment" for node in model.nodes) <= FEW)
    ways = list(forgettings(model))
    what, less = ways[place % len(ways)]
    before, after = certain(model), certain(less)
    assert after[0] <= before[0], f"{what} forgotten makes a conflict"
    assert int(str(after[1])) <= int(str(before[1])), f"{what} forgotten raises the figure"
