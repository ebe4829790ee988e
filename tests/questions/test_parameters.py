"""Parameters: what is accepted, what it becomes, and what is said otherwise."""

from dataclasses import replace
from pathlib import Path

import pytest

from graphmodel.errors import UsageError
from graphmodel.questions.declared import Parameter, Question
from graphmodel.questions.parameters import Known, bind, find_model, known_models
from graphmodel.schema import Words
from graphmodel.store import Store

WORDS = Words("a", "b")
MODELS = (Known("cafe", "Café", "en"), Known("bar", "Bar am Eck", "de"), Known("bar2", "Bar", "de"))


def asking(*parameters: Parameter) -> Question:
    model = Parameter("model", "model", WORDS, required=True)
    return Question("mine own", Path("x"), "", WORDS, WORDS, "", (model, *parameters), (), (), {})


def bound(store: Store, parameter: Parameter, value: object) -> object:
    return bind(asking(parameter), {parameter.name: value}, "cafe", store)[parameter.name]


def test_models_are_known_by_key_and_name(store: Store) -> None:
    assert known_models(store) == (Known("cafe", "Café", "en"),)


@pytest.mark.parametrize(
    ("said", "key"),
    [("cafe", "cafe"), ("Café", "cafe"), ("CAFE", "cafe"), ("bar am eck", "bar"), ("bar", "bar")],
)
def test_a_model_is_found_by_key_or_name(said: str, key: str) -> None:
    assert find_model(said, MODELS).key == key


def test_the_only_model_needs_no_name() -> None:
    assert find_model(None, MODELS[:1]).key == "cafe"


@pytest.mark.parametrize(
    ("said", "models", "english", "german"),
    [
        (
            "caffe",
            MODELS,
            "There is no model 'caffe'. Did you mean 'cafe'?",
            "Modell 'caffe' gibt es nicht. Gemeint ist wohl 'cafe'.",
        ),
        (
            "zzz",
            MODELS,
            "There is no model 'zzz'; there are: bar, bar2, cafe.",
            "Modell 'zzz' gibt es nicht; es gibt: bar, bar2, cafe.",
        ),
        (None, MODELS, "Say which model: cafe, bar, bar2.", "Das Modell nennen: cafe, bar, bar2."),
        (
            "cafe",
            (),
            "The store holds no model yet: `graphmodel load FILE` puts one in.",
            "Der Speicher enthält noch kein Modell: `graphmodel load DATEI` lädt eines.",
        ),
        (
            "B-A-R",
            (MODELS[1], replace(MODELS[2], key="x"), MODELS[2]),
            "Several models are called 'B-A-R': bar, x, bar2.",
            "Mehrere Modelle heißen 'B-A-R': bar, x, bar2.",
        ),
    ],
)
def test_otherwise_the_message_helps(
    said: str | None, models: tuple[Known, ...], english: str, german: str
) -> None:
    with pytest.raises(UsageError) as error:
        find_model(said, models)
    assert (str(error.value), error.value.say("de")) == (english, german)


NUMBER = Parameter("n", "integer", WORDS, default=2, minimum=1, maximum=9)
FLAG = Parameter("f", "boolean", WORDS, default=False)
HOW = {"must": Words("must", "muss"), "helps": Words("helps", "hilft")}
CHOICE = Parameter("c", "choice", WORDS, default="must", choices=HOW)
TEXT = Parameter("t", "text", WORDS)
SEGMENT = Parameter("s", "segment", WORDS)
SEGMENTS = Parameter("s", "segments", WORDS, minimum=2)


@pytest.mark.parametrize(
    ("parameter", "said", "value"),
    [
        (NUMBER, "3", 3),
        (NUMBER, 3, 3),
        (NUMBER, " 4 ", 4),
        (NUMBER, None, 2),
        (FLAG, True, True),
        (FLAG, "ja", True),
        (FLAG, "No", False),
        (CHOICE, "muss", "must"),
        (CHOICE, "MUST", "must"),
        (TEXT, "any text", "any text"),
        (TEXT, None, None),
        (SEGMENT, None, None),
        (SEGMENT, "students", "cafe/students"),
        (SEGMENT, "cafe/students", "cafe/students"),
        (SEGMENT, "Students", "cafe/students"),
        (SEGMENT, "pupils", "cafe/students"),
        (SEGMENT, "all day sitters", "cafe/sitters"),
        (SEGMENTS, None, None),
        (SEGMENTS, "students, sitters", ["cafe/sitters", "cafe/students"]),
        (SEGMENTS, ["Students", "sitters", "students"], ["cafe/sitters", "cafe/students"]),
        (SEGMENTS, ("sitters", "students"), ["cafe/sitters", "cafe/students"]),
    ],
)
def test_values_become_what_the_query_takes(
    store: Store, parameter: Parameter, said: object, value: object
) -> None:
    assert bound(store, parameter, said) == value


@pytest.mark.parametrize(
    ("parameter", "said", "english", "german"),
    [
        (
            NUMBER,
            "two",
            "n must be a whole number, not 'two'",
            "n muss eine ganze Zahl sein, nicht 'two'",
        ),
        (NUMBER, "1.5", "n must be a whole number", "n muss eine ganze Zahl sein, nicht"),
        (NUMBER, True, "n must be a whole number", "n muss eine ganze Zahl sein, nicht"),
        (NUMBER, "9" * 30, "n must be a whole number", "n muss eine ganze Zahl sein, nicht"),
        (NUMBER, "0", "n must be at least 1, not 0", "n muss mindestens 1 sein, nicht 0."),
        (NUMBER, "10", "n must be at most 9, not 10", "n darf höchstens 9 sein, nicht 10."),
        (
            FLAG,
            "maybe",
            "f must be yes or no, not 'maybe'",
            "f muss ja oder nein sein, nicht 'maybe'.",
        ),
        (
            CHOICE,
            "mist",
            "There is no c 'mist'. Did you mean 'must'?",
            "c 'mist' gibt es nicht. Gemeint ist wohl 'must'.",
        ),
        (
            CHOICE,
            "hilf",
            "There is no c 'hilf'. Did you mean 'hilft'?",
            "c 'hilf' gibt es nicht. Gemeint ist wohl 'hilft'.",
        ),
        (
            CHOICE,
            "xyz",
            "There is no c 'xyz'; there are: helps, must.",
            "c 'xyz' gibt es nicht; es gibt: hilft, muss.",
        ),
        (TEXT, 3, "t must be a text, not 3", "t muss ein Text sein, nicht 3."),
        (
            SEGMENT,
            "studens",
            "There is no segment 'studens' in cafe. Did you mean 'students'?",
            "Segment 'studens' gibt es in cafe nicht. Gemeint ist wohl 'students'.",
        ),
        (
            SEGMENT,
            "Studens",
            "There is no segment 'Studens' in cafe. Did you mean 'Students'?",
            "Segment 'Studens' gibt es in cafe nicht. Gemeint ist wohl 'Students'.",
        ),
        (
            SEGMENT,
            "pupls",
            "There is no segment 'pupls' in cafe. Did you mean 'pupils'?",
            "Segment 'pupls' gibt es in cafe nicht. Gemeint ist wohl 'pupils'.",
        ),
        (SEGMENT, ["students"], "s must be a text", "s muss ein Text sein, nicht ['students']."),
        (
            SEGMENTS,
            "students, sittrs",
            "There is no segment 'sittrs' in cafe",
            "Segment 'sittrs' gibt es in cafe nicht. Gemeint",
        ),
        (
            SEGMENTS,
            "students,students",
            "s must be at least 2 segments",
            "s braucht mindestens 2 Segmente.",
        ),
        (
            SEGMENTS,
            [],
            "s must be a list of segments",
            "s muss eine Liste von Segmenten sein, nicht [",
        ),
        (
            SEGMENTS,
            3,
            "s must be a list of segments, not 3",
            "s muss eine Liste von Segmenten sein, nicht 3.",
        ),
        (
            SEGMENTS,
            ["students", 3],
            "s must be a list of segments",
            "s muss eine Liste von Segmenten sein, nicht [",
        ),
    ],
)
def test_values_that_do_not_fit_are_told(
    store: Store, parameter: Parameter, said: object, english: str, german: str
) -> None:
    with pytest.raises(UsageError) as error:
        bound(store, parameter, said)
    assert str(error.value).startswith(english)
    assert error.value.say("de").startswith(german)


def test_an_unknown_parameter_gets_the_nearest(store: Store) -> None:
    parameter = replace(NUMBER, name="min_modules")
    with pytest.raises(UsageError, match=r"no parameter 'min_module'\. Did you mean 'min_modules'"):
        bind(asking(parameter), {"min_module": 1}, "cafe", store)


def test_a_required_parameter_is_missed(store: Store) -> None:
    with pytest.raises(UsageError, match="mine own needs the parameter 's'"):
        bind(asking(replace(SEGMENT, required=True)), {}, "cafe", store)
