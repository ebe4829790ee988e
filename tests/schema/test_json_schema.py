"""The JSON Schema of the model file accepts what is right and refuses what is plainly wrong."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from graphmodel.files.new import template
from graphmodel.schema import KINDS, LANGUAGES, VOCABULARY_LABELS
from graphmodel.schema.json_schema import json_schema

ROOT = Path(__file__).parent.parent
GOOD = [
    *sorted((ROOT / "files" / "examples").glob("*.yaml")),
    *sorted((ROOT.parent / "seeds").glob("*.yaml")),
]


SCHEMA = json_schema()


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    return Draft202012Validator(SCHEMA)


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


def test_it_defines_every_kind_that_a_file_can_hold() -> None:
    definitions = SCHEMA["$defs"]
    assert isinstance(definitions, dict)
    hidden = (*VOCABULARY_LABELS, "Model", "Rating")
    assert {kind.label for kind in KINDS if kind.label not in hidden} <= set(definitions)


@pytest.mark.parametrize("file", GOOD, ids=lambda file: file.stem)
def test_it_accepts_good_files(validator: Draft202012Validator, file: Path) -> None:
    value = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
    assert [error.message for error in validator.iter_errors(value)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_accepts_the_template(validator: Draft202012Validator, language: str) -> None:
    value = yaml.safe_load(template(language))
    assert [error.message for error in validator.iter_errors(value)] == []


@pytest.mark.parametrize(
    "text",
    [
        "langauge: en",
        "segments: [a]",
        "segments: {a: {prioritty: high}}",
        "segments: {a: {horizon: futur}}",
        "segments: {a: {pays: perhaps}}",
        "segments: {a: {size: -1}}",
        "segments: {a: {priority: {level: high, wy: x}}}",
        "segments: {a: {topics: {t: {priorty: high}}}}",
        "segments: {a: {formats: {t: {audience: 4}}}}",
        "segments: {a: {formats: {t: {comunity: 2}}}}",
        "segments: {a: {criteria: {c: {offer: produkt}}}}",
        "need communities: {c: {reaches: {a: 120}}}",
        "judgements: {a: b}",
    ],
)
def test_it_refuses_what_is_plainly_wrong(validator: Draft202012Validator, text: str) -> None:
    assert not validator.is_valid({"model": "m", **yaml.safe_load(text)})


def test_what_is_meant_is_said_in_the_language_asked_for() -> None:
    def told(part: object) -> Iterator[object]:
        if isinstance(part, dict):
            yield from (value for key, value in part.items() if key == "description")
            yield from (each for value in part.values() for each in told(value))
        elif isinstance(part, list):
            yield from (each for value in part for each in told(value))

    german = json_schema("de")
    meanings = {entry.meaning.de for kind in KINDS for entry in kind.entries}
    assert meanings <= set(map(str, told(german)))
    assert len(list(told(german))) == len(list(told(SCHEMA)))
    assert set(map(str, told(german))).isdisjoint(
        entry.meaning.en for kind in KINDS for entry in kind.entries
    )
