"""A model's own scales, categories and choices are followed by worksheets, answers and pages."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from graphmodel.files.writing import workbook
from graphmodel.model import Model, check_text, model_of, read, read_text
from graphmodel.model.written import written
from graphmodel.questions import ask, files, question
from graphmodel.questions.tables import Sheet, sheet
from graphmodel.schema import DEFAULT_SCALE, LANGUAGES, SCALES
from graphmodel.store import connect
from graphmodel.views import draw

from .files.worksheets import settled

SEEDS = Path(__file__).parents[1] / "seeds"
TEXT = """
Modell: wanderladen
Sprache: de
Skalen:
  Priorität: {keine: nie, am Rand: bis 5 %, tragend: ab 20 %}
  Affinität: {keine: stumm, still: manchmal, laut: ständig}
Kategorien:
  vereinsgebunden: entscheidet der Vorstand
  saisonal: nur im Sommer
Segmente:
  vereine:
    Kategorie: [vereinsgebunden, Masse]
    Priorität: tragend
    Kriterien:
      lager: {Art: eigener Kanal, betrifft: {Kanal: depot}, Motiv: Lagerplatz,
        Anforderungen: [Abnahmemenge, Frostschutz], Affinität: laut}
    Themen: {wege: {Priorität: am Rand, Affinität: laut}}
Themen: {wege: {Feld: berge}}
Themenfelder: {berge: {Name: Berge}}
Kanäle: {depot: {Name: Depot}}
Kundenbeziehungen:
  treff:
    mit: [vereine]
    Priorität: am Rand
    Ursachen: [Wetter, Kosten]
    Nutzen: {Unternehmen: [{Name: Ideen, Art: Ideenvorrat}]}
"""


@cache
def model() -> Model:
    return read_text(TEXT.encode(), "wanderladen.yaml")


@cache
def book() -> Workbook:
    return load_workbook(BytesIO(workbook(written(model(), "de"), "de")))


def offered(name: str, heading: str) -> Sequence[str]:
    """What the drop-down of a column offers."""
    page = book()[name]
    letter = next(cell.column_letter for cell in page[1] if cell.value == heading)
    rules = page.data_validations.dataValidation
    found = [rule.formula1 for rule in rules if str(rule.sqref).startswith(f"{letter}2")]
    return str(found[0]).strip('"').split(",") if found else ()


@pytest.mark.parametrize(
    ("name", "heading", "words"),
    [
        ("Segmente", "Priorität", ["keine", "am Rand", "tragend"]),
        ("Segmentthemen", "Affinität", ["keine", "still", "laut"]),
        ("Kundenbeziehungen", "Priorität", ["keine", "am Rand", "tragend"]),
    ],
)
def test_drop_downs_offer_the_levels_of_an_own_scale(
    name: str, heading: str, words: list[str]
) -> None:
    assert offered(name, heading) == words


@pytest.mark.parametrize(
    ("name", "heading", "own", "declared"),
    [
        ("Segmente", "Kategorie", ["vereinsgebunden", "saisonal"], "Masse"),
        ("Kriterien", "Motiv", ["Lagerplatz"], "Preisspielraum"),
        ("Kriterien", "Anforderungen", ["Frostschutz"], "Abnahmemenge"),
        ("Kundenbeziehungen", "Ursachen", ["Wetter"], "Kosten"),
        ("Nutzen", "Art", ["Ideenvorrat"], "Empfehlung"),
    ],
)
def test_drop_downs_offer_own_words_beside_the_declared_ones(
    name: str, heading: str, own: list[str], declared: str
) -> None:
    words = offered(name, heading)
    assert words[-len(own) :] == own
    assert words.count(declared) == 1
    page = book()[name]
    note = next(cell.comment for cell in page[1] if cell.value == heading)
    assert note is not None
    assert all(word in note.text for word in own)


def test_the_workbook_gives_back_every_own_word() -> None:
    for language in LANGUAGES:
        again = check_text(workbook(written(model(), language), language), "wanderladen.xlsx")
        assert again.model is not None
        assert settled(again.model) == settled(model())


def answered(store_model: Model, language: str) -> Mapping[str, Sheet]:
    """The rows in words of every question that can be asked of it."""
    with connect(":memory:") as store:
        store.load(store_model)
        free = [name for name in files() if not any(o.required for o in question(name).options)]
        given = {"model": store_model.key}
        return {name: sheet(ask(store, name, given, language)) for name in free}


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_say_own_words_whatever_the_language(language: str) -> None:
    told = answered(model(), language)
    (overview,) = told["segments overview"].cells
    assert "tragend" in overview
    assert any("vereinsgebunden" in cell for cell in overview)
    assert any("entscheidet der Vorstand" in cell for cell in overview)
    assert "am Rand" in told["relationships overview"].cells[0]
    assert any("Wetter" in cell for cell in told["relationships causes"].cells[0])
    assert any("laut" in cell for cell in told["segments affinity"].cells[0])


def scaled() -> Model:
    """A large example with words of its own for every level of every scale."""
    own, *nodes = read(SEEDS / "hofkiste.yaml").nodes
    labels = {f"{name}_labels": tuple(f"{name}-{level}" for level in range(4)) for name in SCALES}
    tops = {f"{name}_top": 3 for name in SCALES}
    properties = {**own.properties, **labels, **tops}
    links = read(SEEDS / "hofkiste.yaml").links
    return model_of(own.id, (replace(own, properties=properties), *nodes), links)


USUAL = {level.say(language) for level in DEFAULT_SCALE[1:] for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_says_a_level_in_the_usual_words(language: str) -> None:
    told = answered(scaled(), language)
    for name, rows in told.items():
        cells = [part for row in rows.cells for cell in row for part in re.split(r"[,:–] ?", cell)]
        assert {part.strip() for part in cells} & USUAL == set(), name
    assert any("priority-3" in cell for row in told["segments overview"].cells for cell in row)


def shown(page: str) -> Iterator[str]:
    for text in re.findall(r">([^<]+)<", page):
        yield from (part.strip() for part in re.split(r"[,:–()] ?", text))


@pytest.mark.parametrize("view", ["canvas", "topics", "formats", "options", "markets"])
def test_pages_say_the_levels_in_the_models_own_words(view: str) -> None:
    with connect(":memory:") as store:
        store.load(scaled())
        page = draw(store, view, "hofkiste", "de")
    said = set(shown(page.partition('<script type="application/json"')[0]))
    assert any(f"{name}-{level}" in said for name in SCALES for level in range(4))
    assert said & USUAL == set()
