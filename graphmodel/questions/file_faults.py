"""Everything that can be wrong with the file of a question: its header, its query, their fit."""

from graphmodel.words import Words

# Parts of a header, and what a name in it may be of.
HEADER = Words("the header", "der Kopf")
COLUMN = Words("column {name}", "Spalte {name}")
PARAMETER = Words("parameter {name}", "Parameter {name}")
SENTENCE = Words("sentence {name}", "Satz {name}")
NUMBER = Words("a number", "eine Zahl")
KEY = Words("key", "Schlüssel")
TYPE = Words("type", "Typ")
PARAMETER_TYPE = Words("type of parameter", "Typ eines Parameters")
SCALE = Words("scale", "Skala")
LABEL = Words("label", "Label")
LINK_TYPE = Words("type of link", "Art von Verbindung")
PROPERTY = Words("property", "Eigenschaft")
STEP = Words("step", "Schritt")
PLACEHOLDER = Words("placeholder", "Platzhalter")

# Where it stands.
AT = Words.alike("{file}:{line}: {fault}")
IN = Words.alike("{what}: {fault}")

# The header.
NO_HEADER = Words(
    "the file must begin with a header in `// ` comments",
    "die Datei muss mit einem Kopf in `// `-Kommentaren beginnen",
)
NO_YAML = Words("the header is no YAML: {why}", "der Kopf ist kein YAML: {why}")
EMPTY = Words("the header is empty", "der Kopf ist leer")
TWICE = Words("the key {name!r} stands here twice", "der Schlüssel {name!r} steht hier zweimal")
TEXT_WANTED = Words("{what} must be a text", "{what} muss ein Text sein")
LIST_WANTED = Words("{what} must be a list", "{what} muss eine Liste sein")
TABLE_WANTED = Words(
    "{what} must be a table of keys and values",
    "{what} muss eine Tabelle aus Schlüsseln und Werten sein",
)
NO_VALUE = Words(
    "{what}: {key!r} has no value; a text with a comma needs quotes",
    "{what}: {key!r} hat keinen Wert; ein Text mit Komma braucht Anführungszeichen",
)
LACKING = Words("{what} lacks {key!r}", "{what}: {key!r} fehlt")
ORDER = Words(
    "the keys of the header stand in this order: {keys}",
    "die Schlüssel des Kopfes stehen in dieser Reihenfolge: {keys}",
)
GATHERED = Words(
    "`step` and `gathers` stand together or not at all",
    "`step` und `gathers` stehen beide da oder keines von beiden",
)
CHOICES = Words(
    "a choice or change, and nothing else, has `choices`",
    "`choices` gehört zu choice und change, und nur dazu",
)
MODEL_WANTED = Words(
    "every question is about one model: declare `model: {type: model}`",
    "jede Frage gilt einem Modell: `model: {type: model}` angeben",
)
MODEL_ONLY = Words(
    "the parameter `model` has the type model, and no other has",
    "der Parameter `model` hat den Typ model, und kein anderer hat ihn",
)
NO_YES = Words(
    "{what} is yes or no, not {given!r}", "{what} muss yes oder no sein, nicht {given!r}"
)
NO_WHOLE = Words("{given!r} is not a whole number", "{given!r} ist keine ganze Zahl")
NO_CASE = Words(
    "`always` names the cases of a sentence; {case!r} is none",
    "`always` nennt Fälle eines Satzes; {case!r} ist keiner",
)
CASES = Words(
    "the cases of a sentence are: none, one, many",
    "die Fälle eines Satzes sind: none, one, many",
)
STRENGTH = Words("a strength is 1, 2 or 3", "eine Stärke ist 1, 2 oder 3")
TAKEN = Words("{other} is the question {name!r} already", "{other} ist schon die Frage {name!r}")

# Header and query together.
SHIPPED_ONLY = Words(
    "only shipped questions name a Python step",
    "nur mitgelieferte Fragen nennen einen Schritt in Python",
)
NOT_DECLARED = Words(
    "the parameter ${name} is not declared in the header",
    "der Parameter ${name} steht nicht im Kopf",
)
NOT_USED = Words(
    "the parameter {name!r} is declared and never used",
    "der Parameter {name!r} steht im Kopf und wird nie verwendet",
)
NO_RETURN = Words("the query has no RETURN", "die Abfrage hat kein RETURN")
UNION = Words(
    "a UNION has no total order: put it into CALL (x) { … }",
    "ein UNION hat keine vollständige Reihenfolge: in CALL (x) { … } setzen",
)
COLUMNS = Words(
    "RETURN gives {given}, the header says {wanted}",
    "RETURN ergibt {given}, im Kopf steht {wanted}",
)
NO_ORDER = Words(
    "the order is not total: ORDER BY lacks {names}",
    "die Reihenfolge ist nicht vollständig: in ORDER BY fehlt {names}",
)
NO_ROW = Words(
    "sentence none: there is no row to take {name!r} from",
    "Satz none: es gibt keine Zeile, aus der {name!r} kommen könnte",
)

# What a step gives, and what a sentence is made of.
STEP_COLUMNS = Words("{file}: the step gives {given}", "{file}: der Schritt ergibt {given}")
NO_SENTENCE = Words(
    "{question}: there is no sentence for the case {case!r}",
    "{question}: für den Fall {case!r} gibt es keinen Satz",
)
NOT_FILLED = Words(
    "{question}: nothing fills {{{name}}} of the sentence",
    "{question}: nichts füllt {{{name}}} im Satz",
)
