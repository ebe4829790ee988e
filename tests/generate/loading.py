"""Many models into one store at once: a load for each would take most of a run."""

from collections import defaultdict
from collections.abc import Sequence

from graphmodel.model.graph import Link, Model, Node
from graphmodel.store import Store
from graphmodel.store.changes import Difference
from graphmodel.store.check import ends_of
from graphmodel.store.engine import UNLIMITED, Run
from graphmodel.store.statements import batches


def load_all(store: Store, models: Sequence[Model]) -> None:
    """The first model as anybody would load it, the others together in one transaction."""
    first, *others = models
    store.load(first)
    nodes: list[Node] = [node for model in others for node in model.nodes]
    links: list[Link] = [link for model in others for link in model.links]

    new = Difference(nodes_added=tuple(nodes), links_added=tuple(links))
    ends: dict[str, set[str]] = defaultdict(set)
    for model in models:
        for label, ids in ends_of(model).items():
            ends[label] |= ids

    def work(run: Run) -> None:
        for batch in batches(new, ends):
            run(batch.statement, {"rows": batch.rows})

    store._engine.write(work, UNLIMITED)
