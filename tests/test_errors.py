"""Errors: said in both languages, whole after a copy or a pickle, with the code of a command."""

import copy
import pickle

import pytest

import graphmodel
from graphmodel import errors
from graphmodel.model import ModelFileError, read_text
from graphmodel.words import Words

GONE = Words("{name!r} is gone", "{name!r} ist weg")
CODES = {
    errors.GraphmodelError: 1,
    errors.FileError: 1,
    errors.UsageError: 2,
    errors.QuestionError: 2,
    errors.QueryError: 1,
    errors.StoreError: 3,
}


@pytest.mark.parametrize(("kind", "code"), CODES.items())
def test_an_error_is_said_in_both_languages(kind: type[errors.GraphmodelError], code: int) -> None:
    error = kind(GONE, name="Price")
    assert (error.say("en"), error.say("de")) == ("'Price' is gone", "'Price' ist weg")
    assert str(error) == "'Price' is gone"
    assert error.exit_code == code


def test_every_error_of_the_tree_is_tested_and_public() -> None:
    assert {*CODES} == {errors.GraphmodelError, *errors.GraphmodelError.__subclasses__()}
    assert {each.__name__ for each in CODES} <= set(graphmodel.__all__)


@pytest.mark.parametrize("kind", CODES)
def test_an_error_is_the_same_after_a_copy_or_a_pickle(
    kind: type[errors.GraphmodelError],
) -> None:
    error = kind(GONE, name="{x}")
    for other in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301
        assert type(other) is kind
        assert (other.say("en"), other.say("de")) == ("'{x}' is gone", "'{x}' ist weg")


def test_what_an_engine_says_keeps_its_braces() -> None:
    error = errors.QueryError(Words.alike("no value for {name} in (n {id: $id})"))
    assert error.say("de") == str(error) == "no value for {name} in (n {id: $id})"


BAD = b"model: x\nsegmnets: {a: {name: A}}\ntopics: {t: {priority: 9}}\n"


def test_the_problems_of_a_model_file_are_told_in_both_languages() -> None:
    with pytest.raises(ModelFileError) as caught:
        read_text(BAD, "x.yaml")
    error = caught.value
    english, german = error.say("en").splitlines(), error.say("de").splitlines()
    assert len(english) == len(german) == len(error.problems) > 1
    assert english[0].startswith("x.yaml:2:1: unknown section 'segmnets' (did you mean 'segments'")
    assert german[0].startswith("x.yaml:2:1: unbekannter Abschnitt 'segmnets' (gemeint ist wohl")
    assert str(error) == error.say("en")


def test_a_model_file_error_keeps_its_problems_after_a_pickle() -> None:
    with pytest.raises(ModelFileError) as caught:
        read_text(BAD, "x.yaml")
    other = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert other.problems == caught.value.problems
    assert other.say("de") == caught.value.say("de")
