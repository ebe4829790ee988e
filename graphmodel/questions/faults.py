"""Everything that can be wrong with what is asked: names, parameters, values."""

from graphmodel.words import Words

# What a name may be of.
MODEL = Words("model", "Modell")
SEGMENT = Words("segment", "Segment")
QUESTION = Words("question", "Frage")
PARAMETER = Words("parameter", "Parameter")
LANGUAGE = Words("language", "Sprache")

OF_QUESTION = Words.alike("{question}: {fault}")
EMPTY_STORE = Words(
    "The store holds no model yet: `graphmodel load FILE` puts one in.",
    "Der Speicher enthält noch kein Modell: `graphmodel load DATEI` lädt eines.",
)
WHICH_MODEL = Words("Say which model: {keys}.", "Das Modell nennen: {keys}.")
SEVERAL_MODELS = Words(
    "Several models are called {given!r}: {keys}.", "Mehrere Modelle heißen {given!r}: {keys}."
)
SEVERAL_SEGMENTS = Words(
    "Several segments are called {given!r}; give the key: {keys}.",
    "Mehrere Segmente heißen {given!r}; den Schlüssel angeben: {keys}.",
)
NO_FOLDER = Words(
    "There is no folder of questions {given!r}.", "Den Ordner mit Fragen {given!r} gibt es nicht."
)
NEEDED = Words(
    "{question} needs the parameter {name!r}.", "{question} braucht den Parameter {name!r}."
)
NO_TEXT = Words(
    "{name} must be a text, not {given!r}.", "{name} muss ein Text sein, nicht {given!r}."
)
NO_WHOLE = Words(
    "{name} must be a whole number, not {given!r}.",
    "{name} muss eine ganze Zahl sein, nicht {given!r}.",
)
TOO_SMALL = Words(
    "{name} must be at least {least}, not {given}.",
    "{name} muss mindestens {least} sein, nicht {given}.",
)
TOO_BIG = Words(
    "{name} must be at most {most}, not {given}.",
    "{name} darf höchstens {most} sein, nicht {given}.",
)
NO_YES = Words(
    "{name} must be yes or no, not {given!r}.", "{name} muss ja oder nein sein, nicht {given!r}."
)
NO_SEGMENTS = Words(
    "{name} must be a list of segments, not {given!r}.",
    "{name} muss eine Liste von Segmenten sein, nicht {given!r}.",
)
TOO_FEW = Words(
    "{name} must be at least {least} segments.", "{name} braucht mindestens {least} Segmente."
)
ONE_SEGMENT = Words(
    "segments why compares two segments; a and b are the same one.",
    "segments why vergleicht zwei Segmente; a und b sind dasselbe.",
)
