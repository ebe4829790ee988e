"""The reference of the questions: a Markdown page from the headers of the shipped files."""

from collections.abc import Iterator, Mapping

from graphmodel.schema import Words

from .declared import RULES, Column, Parameter, Question
from .registry import files, question

_HEAD = """\
# Questions

Made from the headers in `cypher/` by `python docs`; a test compares. What an answer means is said
in [definitions.md](definitions.md). Each question is a command, `graphmodel topics shared`, and a
call, `store.ask("topics shared", {"model": "rope-maker"})`. The parameter `model` is common to all.
"""
_RULES_HEAD = """\
# Rules of compatibility

Each rule is asked for every pair of segments by `segments conflicts`; alone by
`graphmodel ask rules topics-unrelated`.
"""


def page() -> str:
    """The whole page, questions first, then rules."""
    found = [question(name) for name in files()]
    asked = [each for each in found if each.area != RULES]
    rules = sorted(
        (each for each in found if each.area == RULES), key=lambda each: (-each.strength, each.name)
    )
    return "\n".join([_HEAD, *map(_section, asked), _RULES_HEAD, *map(_section, rules)])


def _section(each: Question) -> str:
    """A question or rule: what it asks, takes and returns."""
    lines = [
        f"## {each.name}\n",
        f"{_both(each.title)}. {each.question.en} _{each.question.de}_\n",
        f"Defined in: {each.source}.{f' Strength {each.strength}.' if each.strength else ''}\n",
        *_parameters(each.options),
        *_columns(each.columns),
        *_texts("Reason", each.because),
        *_texts("What may be missing", each.missing),
    ]
    return "\n".join(lines)


def _parameters(parameters: tuple[Parameter, ...]) -> Iterator[str]:
    if parameters:
        yield "| parameter | type | default | meaning |\n| --- | --- | --- | --- |"
        for each in parameters:
            default = "required" if each.required else _default(each.default)
            place = ["by place"] if each.positional else []
            form = " ".join([each.form, *place, *(f"`{key}`" for key in each.choices)])
            yield f"| `{each.name}` | {form} | {default} | {_both(each.help)} |"
        yield ""


def _default(value: object) -> str:
    return "–" if value is None else f"`{str(value).lower()}`"


def _columns(columns: tuple[Column, ...]) -> Iterator[str]:
    yield "| column | type | words | meaning |\n| --- | --- | --- | --- |"
    for each in columns:
        meaning = _both(each.help) if each.help else ""
        yield f"| `{each.name}` | {_type(each)} | {_both(each.words)} | {meaning} |"
    yield ""


def _type(column: Column) -> str:
    form = f"{'id of ' if column.form == 'id' else column.form} {column.of}".strip()
    kind = {"": "", " → ": "path of "}.get(column.join, "list of ")
    return " ".join([kind + " ".join(form.split()), *(f"`{key}`" for key in column.choices)])


def _texts(head: str, texts: Mapping[str, Words]) -> Iterator[str]:
    if texts:
        yield f"| {head} | in words |\n| --- | --- |"
        yield from (f"| `{key}` | {_both(words)} |" for key, words in texts.items())
        yield ""


def _both(words: Words) -> str:
    english, german = (text.replace("|", "\\|") for text in (words.en, words.de))
    return english if english == german else f"{english} / _{german}_"
