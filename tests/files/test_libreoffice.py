"""A workbook that LibreOffice has worked in and saved says the same; by `make soak` alone."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from graphmodel.files.writing import write_file
from graphmodel.model import Model, check
from graphmodel.model.written import written
from graphmodel.report import options_page
from graphmodel.store import connect

from .libreoffice import Office
from .worksheets import order, seed, settled

pytestmark = pytest.mark.soak


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="module")
def saved(office: Office) -> Path:
    """A large example once somebody sorted it and put a column and a sheet into it."""
    return office.run("WorkIn", exported(seed("tonewood"), office.folder / "company.xlsx"))


def exported(model: Model, file: Path) -> Path:
    """The file after the model went through the store, over what it held."""
    with connect(":memory:") as store:
        store.load(model)
        options = options_page(store, model.key, "en")
        document = written(store.model(model.key), "en")
    write_file(file, document, "en", derived=[options], force=True)
    return file


def said(file: Path) -> Model:
    report = check(file)
    assert [problem.say() for problem in report.problems] == []
    assert report.model is not None
    return report.model


def colours(model: Model) -> list[tuple[str, object]]:
    return [
        (node.id, node.properties["own_values"])
        for node in model.nodes
        if node.label == "Topic" and node.properties.get("own_keys") == ("Colour",)
    ]


def test_rows_were_sorted_by_libreoffice(saved: Path) -> None:
    names = [cell.value for cell in load_workbook(saved)["Segments"]["B"][1:]]
    assert names == sorted(names, key=str, reverse=True)
    before, after = order(seed("tonewood")), order(said(saved))
    assert after != before
    assert {key: sorted(ids) for key, ids in after.items()} == {
        key: sorted(ids) for key, ids in before.items()
    }


def test_what_libreoffice_saves_is_the_same_model(saved: Path) -> None:
    model, found = seed("tonewood"), said(saved)
    assert colours(found) == [(order(found)["Topic", ""][0], ("blue",))]
    before, after = facts(model), facts(found)
    assert after == before
    assert found.links == model.links


def facts(model: Model) -> dict[tuple[str, str], object]:
    """What is recorded of each thing, without one's own column.

    A judgement without a name is called by its segments, in the order of their rows.
    """
    found: dict[tuple[str, str], object] = {}
    for node in settled(model).nodes:
        hidden = {"own_keys", "own_values"} | ({"name"} if node.label == "Judgement" else set())
        found[node.label, node.id] = {k: v for k, v in node.properties.items() if k not in hidden}
    return found


def test_it_goes_through_the_store_and_comes_back(saved: Path, office: Office) -> None:
    found = said(saved)
    file = office.folder / "again.xlsx"
    file.write_bytes(saved.read_bytes())
    again = said(exported(found, file))
    assert (again.nodes, again.links) == (found.nodes, found.links)
    book = load_workbook(file)
    assert book["Notes"]["A1"].value == "=1+1"
    assert [sheet.title for sheet in book if sheet.title != "Notes"][-1] == "Options"
    assert said(office.run("SaveAgain", file)) == found
