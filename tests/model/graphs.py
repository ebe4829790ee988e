"""Short ways to read a text and to look at what became of it."""

from graphmodel.model import Link, Model, Value, check_text


def model_of_text(text: str) -> Model:
    """The model in a text whose first line, the model's key, is added."""
    report = check_text(f"model: m\n{text}\n".encode(), "m.yaml")
    assert [each.say() for each in report.problems] == []
    assert report.model is not None
    return report.model


def node(model: Model, label: str, key: str) -> dict[str, Value]:
    """What is recorded about one node, without what every node has."""
    [found] = [each for each in model.nodes if (each.label, each.id) == (label, f"m/{key}")]
    common = ("model", "position")
    return {name: value for name, value in found.properties.items() if name not in common}


def links(model: Model, type_: str) -> list[tuple[str, str, dict[str, Value]]]:
    """Start, end and properties of every link of a type, without the model's key."""
    return [
        (_short(each.start), _short(each.end), dict(each.properties))
        for each in model.links
        if each.type == type_
    ]


def _short(end: tuple[str, str]) -> str:
    return end[1].removeprefix("m/")


def link_set(model: Model) -> set[tuple[str, str, str]]:
    """Type and ends of every link that the file says."""
    return {_ends(each) for each in model.links if each.type not in ("PART_OF", "IN_MODULE")}


def _ends(link: Link) -> tuple[str, str, str]:
    return link.type, _short(link.start), _short(link.end)
