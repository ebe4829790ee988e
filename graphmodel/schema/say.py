"""Values in the reader's words: levels by the labels of their scale, choices in either language."""

from collections.abc import Mapping, Sequence

from graphmodel.words import Words

from .declare import Type
from .values import DEFAULT_SCALE, YES

NOT_RECORDED = Words("not recorded", "nicht erfasst")
AND = Words("and", "und")
OR = Words("or", "oder")
_GERMAN = str.maketrans(",.", ".,")


def say_value(kind: Type, value: object, language: str, own: Mapping[str, Sequence[str]]) -> str:
    """`value` as a reader of `language` says it; `own` holds the labels of a model's own scales."""
    if value is None:
        return NOT_RECORDED.say(language)
    if isinstance(value, list | tuple):
        return ", ".join(say_value(kind, item, language, own) for item in value)
    if isinstance(value, bool):
        return YES.choices["yes" if value else "no"].say(language)
    if kind.form == "level" and isinstance(value, int):
        return say_level(kind.scale, value, language, own)
    if kind.form == "code":
        return f"{value} ({kind.choices[str(value)].say(language)})"
    if isinstance(value, str) and value in kind.choices:
        return kind.choices[value].say(language)
    if kind.form == "percent" and isinstance(value, int):
        return f"{value} %"
    return say_number(value, language) if isinstance(value, int) else str(value)


def say_number(value: float, language: str) -> str:
    """A number with its thousands set apart and at most two decimals: 10,000; 0.5 (10.000; 0,5)."""
    said = f"{value:,.2f}".rstrip("0").rstrip(".")
    return said.translate(_GERMAN) if language == "de" else said


def say_level(scale: str, value: int, language: str, own: Mapping[str, Sequence[str]]) -> str:
    """The label of a level: of the model's own scale where it has one, else the default."""
    if scale in own:
        return own[scale][value]
    return DEFAULT_SCALE[value].say(language) if value < len(DEFAULT_SCALE) else str(value)


def join(texts: Sequence[str], language: str, last: Words = AND) -> str:
    """Texts in one phrase: commas, and the word for "and" or another before the last."""
    if len(texts) < 2:
        return "".join(texts)
    return f"{', '.join(texts[:-1])} {last.say(language)} {texts[-1]}"


def either(choices: Sequence[Words], mark: str = "") -> Words:
    """What is one of several, in one phrase in both languages; `mark` stands around each."""
    return Words.in_each(
        lambda language: join(
            [f"{mark}{words.say(language)}{mark}" for words in choices], language, OR
        )
    )
