"""Texts in both languages as HTML: a page holds both, and its `lang` decides which one shows."""

import html
import re
from collections.abc import Iterable

from graphmodel.schema import Words
from graphmodel.schema.say import join, say_number

WORTH = 4  # signs that both languages share; fewer are not written apart


def text(value: object) -> str:
    """A text as it may stand in HTML, between tags and in quoted attributes."""
    return html.escape(str(value))


def said(words: Words) -> str:
    """Words as HTML; what both languages say alike stands there once.

    Elements of our own, with short names, since a page says thousands of words in both languages.
    """
    if words.en == words.de:
        return text(words.en)
    before, after = _alike(words)
    en, de = (each[before : len(each) - after] for each in (words.en, words.de))
    front, back = words.en[:before], words.en[len(words.en) - after :]
    return f"{text(front)}<t-en>{text(en)}</t-en><t-de>{text(de)}</t-de>{text(back)}"


def _alike(words: Words) -> tuple[int, int]:
    """How many signs in front and at the end both share, as whole words; some word is left."""
    en, de = words.en.split(" "), words.de.split(" ")
    most = min(len(en), len(de)) - 1
    before = next((at for at in range(most) if en[at] != de[at]), most)
    after = next((at for at in range(most - before) if en[-1 - at] != de[-1 - at]), most - before)
    front = sum(len(each) + 1 for each in en[:before])
    back = sum(len(each) + 1 for each in en[len(en) - after :])
    return front * (front > WORTH), back * (back > WORTH)


def said_in_svg(words: Words) -> str:
    """Words as they stand in a `<text>` of SVG."""
    if words.en == words.de:
        return text(words.en)
    return f'<tspan class="en">{text(words.en)}</tspan><tspan class="de">{text(words.de)}</tspan>'


def named(words: Words) -> str:
    """A name as HTML: whatever its script, it leaves the direction of what stands around alone."""
    return f"<bdi>{said(words)}</bdi>"


def plain(value: object) -> Words:
    """What is the same in both languages."""
    return Words.alike(str(value))


def counted(value: float) -> Words:
    """A number in words, its thousands set apart."""
    return Words.in_each(lambda language: say_number(value, language))


def listed(items: Iterable[Words], separator: str = ", ") -> Words:
    """Several words in one line."""
    each = list(items)
    return Words(
        separator.join([words.en for words in each]), separator.join([words.de for words in each])
    )


def capital(words: Words) -> Words:
    """The words with a capital in front, as a heading begins."""
    return Words.in_each(lambda language: words.say(language)[:1].upper() + words.say(language)[1:])


def enumerated(items: Iterable[Words]) -> Words:
    """Several words as a sentence lists them: commas, and "and" before the last."""
    each = list(items)
    return Words.in_each(lambda language: join([words.say(language) for words in each], language))


def key(id: str) -> str:
    """An id as a page knows it: without the model, and a vocabulary's own with a colon in front.

    Works on what a view makes of several ids, too: `m/sound@channels`, `m/a|m/b`.
    """
    return re.sub(r"[^/|@]+/", "", id) if "/" in id else f":{id}"


def mark(id: str) -> str:
    """The attribute by which a page finds what stands for the thing; see `key`."""
    return f'data-id="{text(key(id))}"'
