"""What a model must be before a store takes it: declared, its own, and whole."""

from collections import defaultdict
from collections.abc import Mapping
from operator import attrgetter

from graphmodel.errors import StoreError
from graphmodel.model.graph import Model
from graphmodel.schema import LINK_TYPES, NODE_LABELS, VOCABULARY_LABELS, VOCABULARY_NODES

from . import faults


def check(model: Model) -> None:
    """Raise `StoreError` for a label or type that is not declared, or a thing of another model."""
    _check_nodes(model)
    if undeclared := set(map(attrgetter("type"), model.links)) - set(LINK_TYPES):
        raise StoreError(faults.NO_TYPE, key=model.key, type=min(undeclared))
    own = {(node.label, node.id) for node in model.nodes}
    if ("Model", model.key) not in own:
        raise StoreError(faults.NO_ROOT, key=model.key)
    parts = {link.start for link in model.links if link.type == "PART_OF"}
    if loose := own - parts - {("Model", model.key)}:
        raise StoreError(faults.LOOSE, key=model.key, id=min(loose)[1])


def ends_of(model: Model) -> Mapping[str, set[str]]:
    """The ids of each label where its links may begin and end: its own and the vocabulary's."""
    ids: dict[str, set[str]] = defaultdict(set)
    for node in model.nodes:
        ids[node.label].add(node.id)
    for term in VOCABULARY_NODES:
        ids[term.label].add(term.id)
    return ids


def _check_nodes(model: Model) -> None:
    prefix = f"{model.key}/"
    for node in model.nodes:
        if node.label not in NODE_LABELS or node.label in VOCABULARY_LABELS:
            raise StoreError(faults.FOREIGN_LABEL, key=model.key, label=node.label)
        if node.id != model.key if node.label == "Model" else not node.id.startswith(prefix):
            raise StoreError(faults.FOREIGN_ID, key=model.key, id=node.id)
