"""YAML, workbook, CSV and store lose nothing to each other."""

import json
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from graphmodel.files import Document, Place, Text
from graphmodel.files.cells import joined, own_cell, own_text, split
from graphmodel.files.columns import columns, plain
from graphmodel.files.dump import yaml_text
from graphmodel.files.folder import write_folder
from graphmodel.files.gather import gather
from graphmodel.files.grids import Grid
from graphmodel.files.pages import Page
from graphmodel.files.sheets import SHEETS, Sheet
from graphmodel.files.spread import spread
from graphmodel.model import Model, Report, check, check_text
from graphmodel.model.read import checked as checked_document
from graphmodel.model.written import language_of, written
from graphmodel.schema import KINDS, LANGUAGES, fold
from graphmodel.store import connect

from ..generate import random_model
from .worksheets import SEEDS, bound, order, sayable, seed, settled

# Two of the shipped files define a thing where it is first used, which gives it another number.
INLINE = ("retail-bank", "rope-maker")
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")))


PAGES = spread(written(seed("tonewood")), "en")


def from_yaml(model: Model, language: str = "") -> Report:
    return check_text(yaml_text(written(model, language)).encode(), "m.yaml")


def pages_of(model: Model, language: str) -> tuple[Page, ...]:
    return spread(written(model, language), language)


def read_pages(pages: tuple[Page, ...]) -> Document:
    """The document in sheets that have never been a file."""
    return gather("m.xlsx", [_grid(page) for page in pages])


def _grid(page: Page) -> Grid:
    rows = {
        number: {
            index: Text(str(cell), Place("m.xlsx", number, index, page.name))
            for index, cell in enumerate(row, 1)
            if cell != ""
        }
        for number, row in enumerate((page.headings, *page.rows), 1)
    }
    return Grid(page.name, rows)


def same(report: Report, model: Model) -> None:
    """The model that was read is that model, in the same order."""
    assert [problem.say() for problem in report.errors] == []
    assert report.model is not None
    assert settled(report.model) == settled(model)
    assert order(report.model) == order(model)


@pytest.mark.parametrize("name", [file.stem for file in SEEDS])
def test_yaml_says_the_same_model(name: str) -> None:
    model = seed(name)
    report = from_yaml(model)
    same(report, model)
    assert (report.model == model) == (name not in INLINE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [file.stem for file in SEEDS])
def test_worksheets_say_the_same_model_and_come_back_cell_for_cell(
    name: str, language: str
) -> None:
    model = seed(name)
    pages = pages_of(model, language)
    report = checked_document(read_pages(pages), in_folder=False)
    same(report, model)
    assert report.model is not None
    assert pages_of(report.model, language) == pages


@pytest.mark.parametrize("name", ["tonewood", "hofkiste"])
def test_workbook_csv_and_store_pass_it_on(name: str, tmp_path: Path) -> None:
    model = seed(name)
    from_workbook = check_text(bound(model), "m.xlsx")
    same(from_workbook, model)
    assert from_workbook.model is not None
    language = language_of(model)
    write_folder(tmp_path / "sheets", pages_of(from_workbook.model, language))
    from_csv = check(tmp_path / "sheets")
    same(from_csv, model)
    assert from_csv.model is not None
    with connect(str(tmp_path / "store.kgl")) as store:
        store.load(from_csv.model)
        back = store.model(model.key)
    assert back == from_csv.model
    assert pages_of(back, language) == pages_of(from_workbook.model, language)


@settings(max_examples=8)
@given(st.integers(0, 100_000), st.sampled_from(LANGUAGES))
def test_random_models_lose_nothing(number: int, language: str) -> None:
    model = sayable(random_model(number))
    report = from_yaml(model, language)
    # A reader refuses a community that suits beside one of its kinds that does not.
    assume("contradictory-codes" not in {problem.code for problem in report.problems})
    same(report, model)
    pages = pages_of(model, language)
    same(checked_document(read_pages(pages), in_folder=False), model)


MUTATIONS = st.sampled_from(
    ("", "none", "x", "climbers", "topic: x", '"', ";", "a: b; c", "own:", "yes", "99", "by topic")
)


@settings(max_examples=60)
@given(st.data())
def test_no_change_of_a_cell_ends_in_a_traceback(data: st.DataObject) -> None:
    grids = [_grid(page) for page in PAGES]
    for _ in range(data.draw(st.integers(1, 6))):
        grid = data.draw(st.sampled_from(grids))
        row = data.draw(st.integers(1, max(grid.rows) + 1))
        index = data.draw(st.integers(1, max(grid.rows[1])))
        cell = Text(data.draw(MUTATIONS), Place("m.xlsx", row, index, grid.name))
        cells = dict(grid.rows.get(row, {})) | {index: cell}
        changed = {**grid.rows, row: {k: v for k, v in cells.items() if v.text}}
        grids[grids.index(grid)] = Grid(grid.name, {k: v for k, v in changed.items() if v})
    report = checked_document(gather("m.xlsx", grids), in_folder=False)
    assert (report.model is None) == bool(report.errors)
    assert all(problem.place.sheet for problem in report.problems)


@given(st.lists(TEXTS.map(str.strip)))
def test_a_list_in_a_cell_comes_back(items: list[str]) -> None:
    assert split(joined(items), commas=True) == items
    assert split(joined(items)) == items


@given(TEXTS.map(str.strip))
def test_a_text_of_ones_own_comes_back(text: str) -> None:
    assert own_cell(text)
    assert own_text(Text(own_cell(text), Place("", 1, 1))).text == text


@pytest.mark.parametrize(
    "text", ["=1+1", "+49", "-5", "@home", "'=1", "#N/A", "1e5", "TRUE", "007", '"a"', "a, b; c"]
)
def test_a_text_stays_a_text(text: str, tmp_path: Path) -> None:
    said = json.dumps(text)
    file = f"model: m\nneeds: {{n: {{name: {said}, own: {{mark: {said}, blank: }}}}}}\n"
    model = check_text(file.encode(), "m.yaml").model
    assert model is not None
    same(from_yaml(model), model)
    same(check_text(bound(model), "m.xlsx"), model)
    write_folder(tmp_path, pages_of(model, "en"))
    same(check(tmp_path), model)


def test_everything_that_is_declared_has_a_column() -> None:
    filled = {(label, sheet.entry) for sheet in SHEETS for label in sheet.owners if sheet.entry}
    for kind in KINDS:
        wide = [link for link in kind.links if not plain(link)]
        names = [*(link.name for link in wide), *(table.name for table in kind.ratings)]
        assert [name for name in names if (kind.label, name) not in filled] == []
    inner = {(sheet.entry, sheet.inner) for sheet in SHEETS if sheet.inner}
    links = [link for kind in KINDS for link in kind.links]
    assert {(link.name, each.name) for link in links for each in link.links} == inner


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.words.en)
def test_no_two_columns_of_a_sheet_have_the_same_heading(sheet: Sheet) -> None:
    words = [fold(word) for each in columns(sheet) for word in {*map(fold, each.words.every)}]
    assert len(words) == len(set(words))
    assert all(len(word) <= 31 for word in sheet.words.every)  # longer ones no spreadsheet takes
