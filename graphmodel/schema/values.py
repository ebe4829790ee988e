"""The types that values have, and the scales that levels stand on."""

from graphmodel.words import Words

from .declare import Property, Type

SCALES = {
    "priority": Words("priority", "Priorität"),
    "affinity": Words("affinity", "Affinität"),
    "presence": Words("presence", "Präsenz"),
    "change": Words("change potential", "Veränderungspotenzial"),
    "value": Words("value", "Wertigkeit"),
    "intensity": Words("intensity", "Intensität"),
    "price": Words("price", "Preis"),
    "rating": Words("rating", "Bewertung"),
}
DEFAULT_SCALE = (
    Words("none", "keine", ("kein", "keinen", "keiner", "keines", "nichts")),
    Words("low", "niedrig", ("gering",)),
    Words("medium", "mittel"),
    Words("high", "hoch"),
)
NONE = DEFAULT_SCALE[0]

TEXT = Type("text")
TEXTS = Type("texts")
WHOLE = Type("whole")
PERCENT = Type("percent")
CODES = (
    Words("unsuitable", "ungeeignet"),
    Words("suitable, nobody there yet", "geeignet, noch niemand da"),
    Words("suitable, users exchange about it", "geeignet, Nutzer tauschen sich aus"),
    Words("suitable, occupied by others", "geeignet, von anderen besetzt"),
)
CODE = Type("code", {str(code): words for code, words in enumerate(CODES)})
YES = Type("yes", {"yes": Words("yes", "ja", ("true",)), "no": Words("no", "nein", ("false",))})


def choice(*choices: Words, own: bool = False, many: bool = False) -> Type:
    """One of a few, or several of them; the English word is the value in the graph."""
    return Type("choices" if many else "choice", {words.en: words for words in choices}, own=own)


def text(name: str, en: str, de: str, meaning: Words, *, required: bool = False) -> Property:
    """A property that holds any text."""
    return Property(name, Words(en, de), TEXT, meaning, required=required)


def texts(name: str, en: str, de: str, meaning: Words) -> Property:
    """A property that holds several texts."""
    return Property(name, Words(en, de), TEXTS, meaning)


def whole(name: str, en: str, de: str, meaning: Words, unit: Words) -> Property:
    """A property that holds a whole number from 0."""
    return Property(name, Words(en, de), WHOLE, meaning, unit=unit)


def yes(name: str, en: str, de: str, meaning: Words) -> Property:
    """A property that is yes or no."""
    return Property(name, Words(en, de), YES, meaning, reasoned=True)


def level(
    name: str, en: str, de: str, scale: str, meaning: Words, parts: tuple[Property, ...] = ()
) -> Property:
    """A property on one of the scales, with its reason where one is given."""
    words, key = Words(en, de), Words("level", "Stufe")
    of_scale = Type("level", scale=scale)
    return Property(name, words, of_scale, meaning, reasoned=True, parts=parts, value_key=key)


def one_of(
    name: str,
    en: str,
    de: str,
    meaning: Words,
    *choices: Words,
    own: bool = False,
    many: bool = False,
) -> Property:
    """A property that holds one of a few words, or several; `own` ones may hold others too."""
    return Property(
        name, Words(en, de), choice(*choices, own=own, many=many), meaning, reasoned=not many
    )


NAME = text(
    "name",
    "name",
    "Name",
    Words(
        "for people; the key stands in where it is left out",
        "für Menschen; fehlt er, steht der Schlüssel dafür",
    ),
)
ALIASES = Property(
    "aliases",
    Words("also", "auch"),
    Type("aliases"),
    Words("other names of the same thing, by language", "andere Namen derselben Sache, je Sprache"),
)
DIRECTION = one_of(
    "direction",
    "direction",
    "Richtung",
    Words("for the company", "für das Unternehmen"),
    Words("chance", "Chance"),
    Words("risk", "Risiko"),
)
