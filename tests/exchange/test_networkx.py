"""networkx, GraphML, GEXF and node-link: what is written is what networkx reads again."""

import io
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import networkx as nx
import pytest

from graphmodel.exchange import export, to_networkx
from graphmodel.exchange.graphs import _flat
from graphmodel.model import Model, model_of
from graphmodel.model.graph import Link, Node, Value
from graphmodel.schema import BY_LABEL, LINK_TYPES, VOCABULARY_LABELS

from ..generate.models import random_model
from .hostile import hostile, models, seed

Attributes = Mapping[str, object]
READERS: Mapping[str, Callable[..., Any]] = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}


def back(graph: "nx.Graph[str]", key: str) -> Model:
    """The model in a graph, without the shared vocabulary."""
    nodes = [_node(name, attributes) for name, attributes in graph.nodes(data=True)]
    links = [
        Link(str(found["type"]), _end(start), _end(end), _properties(found, "type"))
        for start, end, found in graph.edges(data=True)
    ]
    own = (node for node in nodes if node.label not in VOCABULARY_LABELS)
    return model_of(key, own, links)


def _node(name: str, attributes: Attributes) -> Node:
    label, id = _end(name)
    assert attributes["label"] == label
    return Node(label, id, _properties(attributes, "label"))


def _end(name: str) -> tuple[str, str]:
    label, _, id = name.partition(":")
    return label, id


def _properties(attributes: Attributes, left_out: str) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for name, value in attributes.items():
        if isinstance(value, list):
            found[name] = tuple(value)
        elif name.endswith("[]"):
            found[name.removesuffix("[]")] = tuple(json.loads(str(value)))
        elif name != left_out:
            assert isinstance(value, str | int)
            found[name] = value
    return found


@pytest.mark.parametrize("model", models(), ids=lambda model: str(model.key))
def test_networkx_holds_all_of_a_model(model: Model) -> None:
    graph = to_networkx(model)
    assert back(graph, model.key) == model
    assert graph.graph["name"] == model.nodes[0].properties["name"]


@pytest.mark.parametrize("model", models(), ids=lambda model: str(model.key))
def test_graphml_comes_back_as_it_was(model: Model) -> None:
    text = export(model, "graphml")
    assert isinstance(text, str)
    assert (
        back(nx.read_graphml(io.BytesIO(text.encode()), force_multigraph=True), model.key) == model
    )


@pytest.mark.parametrize("model", models(), ids=lambda model: str(model.key))
def test_gexf_comes_back_as_it_was(model: Model) -> None:
    text = export(model, "gexf")
    assert isinstance(text, str)
    graph = nx.read_gexf(io.BytesIO(text.encode()))
    for _, found in graph.nodes(data=True):
        assert found.pop("viz")["color"]
        assert found["label"] == found["name"]
        found["label"] = found.pop("kind_of_node")
    for *_, found in graph.edges(data=True):
        found["type"] = found.pop("label")
        del found["id"]
    assert back(graph, model.key) == model


@pytest.mark.parametrize("model", models(), ids=lambda model: str(model.key))
def test_node_link_comes_back_as_it_was(model: Model) -> None:
    text = export(model, "node-link")
    assert isinstance(text, str)
    assert back(nx.node_link_graph(json.loads(text), edges="edges"), model.key) == model


def test_a_key_names_the_type_and_the_market() -> None:
    graph = to_networkx(seed("tonewood"))
    keys = {key for *_, key, found in graph.edges(keys=True, data=True)}
    assert {"PART_OF", "HAS_TOPIC"} < keys
    assert any(key.startswith("DEPENDS_ON tonewood/") for key in keys)


def test_parallel_links_stay_apart() -> None:
    model = seed("tonewood")
    (first, *_) = (link for link in model.links if link.type == "DEPENDS_ON")
    other = replace(first, properties={**first.properties, "market": "tonewood/other"})
    doubled = replace(model, links=(*model.links, other))
    ends = [f"{label}:{id}" for label, id in (first.start, first.end)]
    assert (
        to_networkx(doubled).number_of_edges(*ends) == to_networkx(model).number_of_edges(*ends) + 1
    )


def test_signs_that_xml_cannot_hold_are_replaced() -> None:
    model = hostile()
    root = replace(model.nodes[0], properties={**model.nodes[0].properties, "name": "a\x01\ufffe"})
    bad = replace(model, nodes=(root, *model.nodes[1:]))
    for form in ("graphml", "gexf"):
        text = export(bad, form)
        assert isinstance(text, str)
        graph = READERS[form](io.BytesIO(text.encode()))
        assert graph.nodes["Model:rope-maker"]["name"] == "a\ufffd\ufffd"


def test_no_declared_property_has_a_name_that_a_format_keeps_for_itself() -> None:
    nodes = {each.name for kind in BY_LABEL.values() for each in kind.properties}
    links = {each.name for link in LINK_TYPES.values() for each in link.properties}
    assert not nodes & {"id", "label", "viz", "start", "end", "pid"}
    assert not links & {"id", "key", "label", "type", "source", "target", "weight", "start", "end"}


def test_one_type_for_each_property_in_gexf() -> None:
    """GEXF declares an attribute once, by the first value that the writer meets."""
    for at in range(20):
        types: dict[str, set[type]] = {}
        for _, found in _flat(to_networkx(random_model(at))).nodes(data=True):
            for name, value in found.items():
                types.setdefault(name, set()).add(type(value))
        assert Counter(map(len, types.values())).keys() == {1}
