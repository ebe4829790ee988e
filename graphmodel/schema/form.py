"""Words of the model file that belong to no kind: reasons, own facts, scales, changes."""

from graphmodel.words import Words

from .declare import Property, Type
from .values import TEXT

WHY = Words("why", "Grund", ("warum",))
BY = Words("by", "durch", ("von",))
ON = Words("on", "am")
OWN = Property(
    "own",
    Words("own", "eigene"),
    Type("own"),
    Words(
        "what has no place of its own, as `word: text`",
        "was keinen eigenen Platz hat, als `Wort: Text`",
    ),
)
EXTENDS = Words("extends", "erweitert")
SCALES = Words("scales", "Skalen")
REMOVE = Words("remove", "entfernen")
UNKNOWN = Words("unknown", "unbekannt")
BY_ROWS = Words("by", "nach")  # the rows of a grid of one kind: `by topic`, `nach Thema`


def reasons(declared: Property) -> tuple[Property, ...]:
    """Why a value is as it is, with whom that was agreed, and when: texts beside the value."""
    return (
        Property(f"{declared.name}_why", WHY, TEXT, Words("the reason", "der Grund")),
        Property(
            f"{declared.name}_by",
            BY,
            TEXT,
            Words("with whom it was agreed", "mit wem es abgestimmt ist"),
        ),
        Property(
            f"{declared.name}_on", ON, TEXT, Words("when it was agreed", "wann es abgestimmt wurde")
        ),
    )
