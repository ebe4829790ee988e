"""German and English say the same: equal rows, and no text that was left untranslated."""

import html
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

import graphmodel.cli
import pytest

import graphmodel
from graphmodel.files.spread import spread
from graphmodel.model import read
from graphmodel.model.written import written
from graphmodel.questions import Answer, ask, files, question
from graphmodel.schema import LANGUAGES, Words
from graphmodel.store import connect
from graphmodel.views import VIEWS, draw

SEEDS = Path(__file__).parents[1] / "seeds"
LARGE = ("tonewood", "hofkiste")
# What people who speak German say as well, and templates without a word of their own.
ALIKE = {
    *("business model canvas", "definition", "motivation", "chance", "code", "community"),
    *(
        "distribution",
        "element",
        "format",
        "game changer",
        "information",
        "innovation",
        "marketing",
    ),
    *("label", "name", "option", "parameter", "segment", "social media", "status", "text"),
}
FILES = {"docs", "definitions", "md", "svg", "png"}  # names of files and of their formats
ENGLISH = {"the", "and", "of", "is", "are", "with", "which", "what", "not", "from", "by", "to"}
GERMAN = {"der", "die", "das", "und", "ist", "sind", "mit", "nicht", "von", "aus", "welche"}


def words_in(thing: object, seen: set[int]) -> Iterator[Words]:
    """Every text in both languages that a declaration holds."""
    if isinstance(thing, Words):
        yield thing
    elif id(thing) not in seen:
        seen.add(id(thing))
        for part in parts(thing):
            yield from words_in(part, seen)


def parts(thing: object) -> Iterator[object]:
    if isinstance(thing, Mapping):
        yield from thing.values()
    elif isinstance(thing, list | tuple | set | frozenset):
        yield from thing
    elif is_dataclass(thing) and not isinstance(thing, type):
        yield from (getattr(thing, field.name) for field in fields(thing))


@cache
def declared() -> Mapping[Words, str]:
    """Every text of the program and of the questions, with where it is found."""
    found: dict[Words, str] = {}
    rooms = pkgutil.walk_packages(graphmodel.__path__, "graphmodel.")
    modules = (*rooms, *pkgutil.walk_packages(graphmodel.cli.__path__, "graphmodel.cli."))
    for name in (each.name for each in modules if not each.name.endswith("__main__")):
        told = words_in(dict(vars(importlib.import_module(name))), set())
        found |= dict.fromkeys(told, name)
    for name in files():
        found |= dict.fromkeys(words_in(question(name), set()), name)
    return found


def bare(text: str) -> str:
    """The words of a text, without placeholders, code and signs."""
    told = re.sub(r"`[^`]*`|'[^']*'|\{[^}]*\}", " ", text)
    return " ".join(re.findall(r"[\w-]+", told.casefold()))


def test_every_text_is_said_in_both_languages() -> None:
    assert len(declared()) > 1500
    missing = [
        f"{where}: {each}" for each, where in declared().items() if not each.en != "" < each.de
    ]
    assert [each for each in missing if "Words(en='', de=''" not in each] == []


def test_no_german_text_is_the_english_one() -> None:
    alike = {bare(each.de) for each in declared() if bare(each.en) == bare(each.de)}
    assert alike - ALIKE - {""} == set()


def test_both_languages_ask_for_the_same_values() -> None:
    unlike = {
        each: where
        for each, where in declared().items()
        if set(re.findall(r"(?<!\{)\{(\w+)", each.en))
        != set(re.findall(r"(?<!\{)\{(\w+)", each.de))
    }
    assert unlike == {}


@pytest.mark.parametrize(("language", "foreign"), [("de", ENGLISH), ("en", GERMAN)])
def test_no_text_mixes_the_languages(language: str, foreign: set[str]) -> None:
    mixed = {
        text: where
        for each, where in declared().items()
        if len(foreign & set(bare(text := each.say(language)).split())) > 1
    }
    assert mixed == {}


@cache
def asked(key: str) -> Mapping[str, Mapping[str, Answer]]:
    """Every answer about a large example, in each language."""
    free = [name for name in files() if not any(o.required for o in question(name).options)]
    with connect(":memory:") as store:
        store.load(read(SEEDS / f"{key}.yaml"))
        return {
            name: {code: ask(store, name, {"model": key}, code) for code in LANGUAGES}
            for name in free
        }


@pytest.mark.parametrize("key", LARGE)
def test_both_languages_give_the_same_rows_and_facts(key: str) -> None:
    for name, answers in asked(key).items():
        assert answers["en"].rows == answers["de"].rows, name
        assert answers["en"].facts == answers["de"].facts, name


@pytest.mark.parametrize("key", LARGE)
def test_every_sentence_is_said_in_the_readers_language(key: str) -> None:
    for name, answers in asked(key).items():
        if question(name).sentences:
            assert answers["en"].sentence != answers["de"].sentence, name


@pytest.mark.parametrize("key", LARGE)
def test_every_sheet_and_heading_is_in_the_language_of_the_file(key: str) -> None:
    model = read(SEEDS / f"{key}.yaml")
    english, german = (spread(written(model, code), code) for code in LANGUAGES)
    for en, de in zip(english, german, strict=True):
        assert len(en.rows) == len(de.rows)
        pairs = [(en.name, de.name), *zip(en.headings, de.headings, strict=True)]
        own = len(en.columns)
        same = {bare(a) for a, b in pairs[: own + 1] if bare(a) == bare(b)}
        assert same <= ALIKE, en.name


def in_one_language(page: str) -> Iterator[str]:
    """What a page shows, or tells to those who listen, whatever language it is in."""
    both = re.sub(r"<(t-en|t-de)>.*?</\1>|<tspan class=\"(en|de)\">.*?</tspan>", "", page)
    shown = re.sub(r"<(style|script|pre|code|title|option)\b.*?</\1>", "", both, flags=re.DOTALL)
    yield from (html.unescape(each).strip() for each in re.findall(r">([^<]+)<", shown))
    named = r'(?:aria-label|title|alt|placeholder)="([^"]*)"'
    yield from map(html.unescape, re.findall(named, shown))


@cache
def owned() -> frozenset[str]:
    """Every word that the model under test brings itself, or that both languages share."""
    model = read(SEEDS / "tonewood.yaml")
    own = [model.key, *(each.id for each in model.nodes)]
    for node in model.nodes:
        for value in node.properties.values():
            own += value if isinstance(value, tuple) else [str(value)]
    for link in model.links:
        own += map(str, link.properties.values())
    shared = (set(bare(each.en).split()) & set(bare(each.de).split()) for each in declared())
    return frozenset(word for text in own for word in bare(text).split()).union(*shared)


def untranslated(page: str) -> set[str]:
    """Words that a page shows in one language only and that neither are the model's own nor such
    as both languages say."""
    told = {word for text in in_one_language(page) for word in bare(text).split()}
    return {word for word in told - owned() - FILES if not word.strip("-_").isdigit()} - {""}


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_no_page_shows_a_text_in_one_language_only(view: str) -> None:
    with connect(":memory:") as store:
        store.load(read(SEEDS / "tonewood.yaml"))
        page = draw(store, view, "tonewood", "de")
    assert untranslated(page) == set()
    assert page.count("<t-en>") == page.count("<t-de>") > 0


@pytest.mark.parametrize("planted", ["<h3>Contents</h3>", '<nav aria-label="Weiteres"></nav>'])
def test_a_text_in_one_language_would_be_found(planted: str) -> None:
    assert untranslated(f"<main>{planted}</main>") != set()
