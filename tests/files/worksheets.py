"""Workbooks at hand for the tests: made from a model, changed as a person would, read again."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from graphmodel.files.writing import workbook
from graphmodel.model import Model, Node, Report, Value, check_text, model_of, read
from graphmodel.model.read import located
from graphmodel.model.written import language_of, written

from ..generate.renamed import as_read

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.yaml"))
Change = Callable[[Workbook], object]


@cache
def seed(name: str) -> Model:
    """A shipped model."""
    return read(next(file for file in SEEDS if file.stem == name))


def bound(model: Model, language: str = "") -> bytes:
    """The workbook of a model."""
    return workbook(written(model, language), language or language_of(model))


@cache
def of_seed(name: str, language: str = "") -> bytes:
    """The workbook of a shipped model."""
    return bound(seed(name), language)


def changed(data: bytes, change: Change) -> bytes:
    """The same workbook after somebody worked in it."""
    book = load_workbook(BytesIO(data))
    change(book)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def checked(change: Change, name: str = "rope-maker") -> Report:
    """What a check finds in the workbook of a shipped model once somebody worked in it."""
    return check_text(changed(of_seed(name), change), "company.xlsx")


def says(report: Report) -> list[str]:
    """Every problem with its place."""
    return [located(problem) for problem in report.problems]


def column(sheet: Worksheet, heading: str) -> int:
    """The column under a heading."""
    return next(cell.column for cell in sheet[1] if cell.value == heading)


def put(book: Workbook, sheet: str, heading: str, row: int, value: object) -> None:
    """Write a value into a cell."""
    cell = book[sheet].cell(row, column(book[sheet], heading))
    cell.value = value  # type: ignore[assignment]  # any value that a person could type


def settled(model: Model) -> Model:
    """The model without what a form of file does not say: the running numbers of its nodes.

    A rating's name follows from what it rates.
    """
    return model_of(model.key, map(_settled, model.nodes), model.links)


def _settled(node: Node) -> Node:
    hidden = ("position", "name") if node.label == "Rating" else ("position",)
    said: Mapping[str, Value] = {k: v for k, v in node.properties.items() if k not in hidden}
    return replace(node, properties=dict(sorted(said.items())))


def order(model: Model) -> dict[tuple[str, str], list[str]]:
    """The ids of things by label and owner in the order of the file."""
    found: dict[tuple[str, str], list[str]] = {}
    for node in model.nodes:
        if node.label != "Rating":
            owner = node.id.rpartition(".")[0] if node.label != "ChangePotential" else ""
            found.setdefault((node.label, owner), []).append(node.id)
    return found


def sayable(model: Model) -> Model:
    """A random model as a file could say it: level 0 is none, own categories are declared."""
    own, *nodes = model.nodes
    none = "none" if language_of(model) == "en" else "keine"
    said = {
        name: (none, *value[1:]) if name.endswith("_labels") and isinstance(value, tuple) else value
        for name, value in own.properties.items()
    }
    said |= {"own_categories": ("our own word",), "own_categories_why": ("with care",)}
    return as_read(Model(model.key, (replace(own, properties=said), *nodes), model.links))
