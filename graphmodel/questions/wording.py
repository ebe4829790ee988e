"""Values and sentences in the reader's language."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from graphmodel.errors import QuestionError
from graphmodel.schema import Words
from graphmodel.schema.say import NOT_RECORDED, join, say_level, say_number, say_value
from graphmodel.schema.values import YES

from .answer import Answer, Row
from .declared import RULES, Column
from .facts import say_fact
from .file_faults import NO_SENTENCE, NOT_FILLED
from .lacks import say_lack, say_worksheet
from .plain import NOTHING, wrap
from .registry import question

LONGEST = 5  # members of a list that a sentence names
PAIRS = 3  # if each is a pair
LINES, WIDTH = 4, 80  # of a terminal; an answer that would be longer says less
# Sentences of many questions, and why a segment is not considered.
EXCLUDED = "excluded"
EVERYWHERE = {
    "more": Words("The table tells more.", "Mehr steht in der Tabelle."),
    EXCLUDED: Words("Not considered: {excluded}.", "Nicht berücksichtigt: {excluded}."),
}
_EXCLUDED = {
    "left_out": Words("leave out", "weglassen"),
    "advertised": Words("advertise only", "nur werben"),
    "past": Words("past", "vergangen"),
}
# Forms whose values need the words of a header or of the schema.
SPOKEN = ("because", "missing", "change", "worksheet", "lack", "fact")
_MORE = Words("and {} more", "und {} weitere")
_PLACES = ("{first}", "{second}", "{third}")
_PLACE = re.compile(r"\{(\w+)\}")
_NUMBERS = re.compile(r"\d+(?:/\d+)*")
_COUNTS = re.compile(r"\[(.+?)\]")


def cell(answer: Answer, column: Column, row: Row) -> str:
    """A value of a row in words: names for ids, "not recorded" for null, a list joined.

    What a list leaves empty, to keep in step with another, is not told.
    """
    value = row[column.name]
    if value is None:
        return (column.absent or NOT_RECORDED).say(answer.language)
    if isinstance(value, list | tuple):
        said = [_said(answer, column, row, each) for each in value if each != ""]
        shown = said if column.join == " → " else dict.fromkeys(said)
        return column.join.join(shown) or NOTHING
    return _said(answer, column, row, value)


def members(answer: Answer, column: Column, row: Row) -> list[str]:
    """A value of a row in words, each member of a list by itself; nothing where it is null."""
    value = row[column.name]
    if isinstance(value, list | tuple):
        return [cell(answer, column, {**row, column.name: [each]}) for each in value]
    return [] if value is None else [cell(answer, column, row)]


def sentence(
    answer: Answer, case: str, sentences: Mapping[str, Words], always: Collection[str] = ()
) -> str:
    """The sentence of a case with its placeholders filled from the facts and the first row.

    `case` may name several, separated by spaces; empty, it follows from the number of rows. The
    first sentence is the answer itself and names most; those behind it name as few members of
    their lists as it takes to stay short, and the last ones are left to the table, but for those
    that are to be told `always`. Segments that are not considered are always named. Of what stands
    in brackets, the parts between commas whose count is 0 are not said.

    Raises:
        QuestionError: the case has no sentence, or nothing is known under a placeholder.
    """
    if not sentences:
        return ""
    usual = ("none", "one", "many")[min(len(answer.rows), 2)]
    cases = case.split() or [usual if usual in sentences else "many"]
    known = {**EVERYWHERE, **sentences}
    for each in cases:
        if each not in known:
            raise QuestionError(NO_SENTENCE, question=answer.question, case=each)
    said = ""
    for told in _shorter(cases, {*always, *EVERYWHERE}):
        said = " ".join(_told(answer, known[each], longest) for each, longest in told.items())
        if len(wrap(said, WIDTH)) <= LINES:
            break
    return said


def sentence_without(answer: Answer, *cases: str) -> str:
    """The sentence less the cases that are told elsewhere; whole if it has no other."""
    kept = [case for case in answer.case.split() if case not in cases]
    asked = question(answer.question)
    if not kept:
        return answer.sentence
    return sentence(answer, " ".join(kept), asked.sentences, asked.always)


def _shorter(cases: Sequence[str], always: Collection[str]) -> Iterator[Mapping[str, int]]:
    """The cases to tell, with how many members of a list each names: ever fewer, then fewer cases.

    The first names most in any case; what is never left out are the first two, and those that are
    `always` told.
    """
    first, *rest = cases
    for longest in range(LONGEST, 1, -1):
        yield {first: LONGEST, **dict.fromkeys(rest, longest)}
    kept = [each for each in rest if each in always]
    others = [each for each in rest if each not in always]
    for shown in range(len(others) - 1, 0, -1):
        yield {first: LONGEST, **dict.fromkeys([*others[:shown], "more", *kept], 2)}


def _told(answer: Answer, words: Words, longest: int) -> str:
    """A sentence with its placeholders filled; of a list it names so many members."""
    text = _COUNTS.sub(lambda parts: _counting(answer, parts.group(1)), words.say(answer.language))
    return _PLACE.sub(lambda place: _filled(answer, place.group(1), longest), text)


def _counting(answer: Answer, text: str) -> str:
    """What stands in brackets, less the parts between commas of which there are none."""
    parts = text.split(", ")
    return ", ".join(p for p in parts if all(answer.facts[n] for n in _PLACE.findall(p)))


def enumerate_texts(texts: Sequence[str], language: str, longest: int = LONGEST) -> str:
    """Texts as a sentence lists them: "a, b and c"; a long list ends in "and 4 more"."""
    if len(texts) > longest:
        *named, rest = _shortened(texts, language, longest)
        return f"{', '.join(named)} {rest}"
    return join(texts, language) or NOTHING


def _shortened(texts: Sequence[str], language: str, longest: int) -> Sequence[str]:
    """The texts as they are; the end of a long list becomes "and 4 more"."""
    if len(texts) <= longest:
        return texts
    left = say_number(len(texts) - longest + 1, language)
    return *texts[: longest - 1], _MORE.say(language).format(left)


def _filled(answer: Answer, name: str, longest: int) -> str:
    if name == EXCLUDED:
        return _excluded(answer, longest)
    columns = {column.name: column for column in answer.columns}
    if name in answer.facts:
        if name in columns and columns[name].form in SPOKEN:
            texts = answer.facts[name]
            said = texts if isinstance(texts, list | tuple) else [texts]
            spoken = [_said(answer, columns[name], answer.facts, each) for each in said]
            return "; ".join(_shortened(spoken, answer.language, longest))
        return _fact(answer, answer.facts[name], longest)
    if name == "count":
        return say_number(len(answer.rows), answer.language)
    if name in columns and answer.rows:
        return _first(answer, columns[name], answer.rows[0], longest)
    if name in answer.parameters:
        return _fact(answer, answer.parameters[name], longest)
    raise QuestionError(NOT_FILLED, question=answer.question, name=name)


def _excluded(answer: Answer, longest: int) -> str:
    """The segments that do not count, each with its decision."""
    return "; ".join(
        f"{_fact(answer, answer.facts[name], longest)} ({why.say(answer.language)})"
        for name, why in _EXCLUDED.items()
        if answer.facts[name]
    )


def _first(answer: Answer, column: Column, row: Row, longest: int) -> str:
    value = row[column.name]
    if isinstance(value, list | tuple) and column.join != " → ":
        said = [_said(answer, column, row, each) for each in value]
        if column.form in SPOKEN:
            return "; ".join(said)
        return enumerate_texts(said, answer.language, longest)
    return cell(answer, column, row)


def _fact(answer: Answer, value: object, longest: int) -> str:
    """A fact in words; it has no declared type, so ids are known by their look.

    Two ids are a pair; numbers behind an id stand in brackets.
    """
    if value is None:
        return NOT_RECORDED.say(answer.language)
    if isinstance(value, list | tuple):
        pairs = any("|" in str(each) for each in value)
        told = [_fact(answer, each, longest) for each in value]
        return enumerate_texts(told, answer.language, min(longest, PAIRS) if pairs else longest)
    if isinstance(value, int | float):
        return _plain(answer, value)
    first, *others = str(value).split("|")
    said = answer.names.get(first, first)
    for each in others:
        number = each not in answer.names and _NUMBERS.fullmatch(each)
        said += f" ({each})" if number else f" – {answer.names.get(each, each)}"
    return said


def _said(answer: Answer, column: Column, row: Row, value: object) -> str:
    if column.form == "id":
        return answer.names.get(str(value), str(value))
    if column.form == "choice" and str(value) in column.choices:
        return column.choices[str(value)].say(answer.language)
    if column.form == "level" and isinstance(value, int):
        return say_level(column.of, value, answer.language, answer.levels)
    if column.form == "rule":
        return question(f"{RULES} {value}").title.say(answer.language)
    if column.form == "change":
        what, _, rest = str(value).partition("@")
        known = what in column.choices
        return _spoken(answer, column.choices, what, rest.split("|")) if known else str(value)
    if column.form == "fact":
        return say_fact(str(value), answer.language, answer.names, answer.levels)
    if column.form == "because":
        return _because(answer, row, str(value))
    if column.form == "missing":
        return _missing(answer, column, row, str(value))
    if column.form == "worksheet":
        return say_worksheet(str(value), answer.language)
    if column.form == "lack":
        return say_lack(str(value), answer.language, answer.names)
    return _plain(answer, value)


def _plain(answer: Answer, value: object) -> str:
    if isinstance(value, bool):
        return say_value(YES, value, answer.language, {})
    return say_number(value, answer.language) if isinstance(value, int | float) else str(value)


def _because(answer: Answer, row: Row, value: str) -> str:
    """The reason behind `rule:code`, or behind a bare code of the rule that was asked."""
    rule, _, code = value.rpartition(":")
    spoken = question(f"{RULES} {rule}" if rule else answer.question).because
    pair = (row.get(end) or answer.parameters.get(end) for end in ("a", "b"))
    return _spoken(answer, spoken, code, [str(end) for end in pair])


def _missing(answer: Answer, column: Column, row: Row, value: str) -> str:
    """What `what@id|id` asks for, in the words of the first open rule or question that knows it.

    `question:what@id|id` names the question.
    """
    said, _, rest = value.partition("@")
    source, _, what = said.rpartition(":")
    listed = row.get("open", [row.get("rule")] if row.get("rule") else None)
    rules = [f"{RULES} {rule}" for rule in listed] if isinstance(listed, list | tuple) else []
    own = [answer.question, *([column.of] if column.of else [])]
    for name in [source] if source else rules or own:
        if what in question(name).missing:
            return _spoken(answer, question(name).missing, what, rest.split("|"))
    return " ".join([what, *(answer.names.get(id, id) for id in rest.split("|"))])


def _spoken(answer: Answer, texts: Mapping[str, Words], code: str, ids: Sequence[str]) -> str:
    if code not in texts:
        return code
    said = texts[code].say(answer.language)
    for place, id in zip(_PLACES, ids, strict=False):
        said = said.replace(place, answer.names.get(id, id))
    return said
