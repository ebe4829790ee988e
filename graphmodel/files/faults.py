"""Everything that can be wrong with a file as such, before its keys mean anything."""

from graphmodel.schema import Words

from .problems import Fault

MISSING_FILE = Fault(
    "missing-file",
    Words("there is no such file", "diese Datei gibt es nicht"),
)
FOLDER = Fault(
    "folder",
    Words("this is a folder", "das ist ein Ordner"),
    Words("name a file in it", "eine Datei darin nennen"),
)
UNREADABLE_FILE = Fault(
    "unreadable-file",
    Words("the file cannot be read: {reason}", "die Datei ist nicht lesbar: {reason}"),
    Words("look at its permissions", "die Zugriffsrechte prüfen"),
)
TOO_LARGE = Fault(
    "too-large",
    Words(
        "the file is larger than {most} bytes",
        "die Datei ist größer als {most} Bytes",
    ),
    Words("split the model into several", "das Modell auf mehrere aufteilen"),
)
WRONG_ENCODING = Fault(
    "wrong-encoding",
    Words("the byte {byte} is not UTF-8", "das Byte {byte} ist kein UTF-8"),
    Words("save the file as UTF-8", "die Datei als UTF-8 speichern"),
)
CONTROL_CHARACTER = Fault(
    "control-character",
    Words("the control character {sign} stands here", "hier steht das Steuerzeichen {sign}"),
    Words("delete it", "löschen"),
)
EMPTY_FILE = Fault(
    "empty-file",
    Words("the file is empty", "die Datei ist leer"),
    Words("`graphmodel new FILE` writes one to fill in", "`graphmodel new DATEI` legt eine an"),
)
NOT_YAML = Fault(
    "not-yaml",
    Words("this is not YAML: {detail}", "das ist kein YAML: {detail}"),
    Words(
        "look at indentation, quotes and brackets here and just above",
        "Einrückung, Anführungszeichen und Klammern hier und kurz davor prüfen",
    ),
)
TAB = Fault(
    "tab",
    Words("a tab stands where YAML wants spaces", "ein Tabulator steht, wo YAML Leerzeichen will"),
    Words("indent with spaces", "mit Leerzeichen einrücken"),
)
COLON_IN_TEXT = Fault(
    "colon-in-text",
    Words("a second ': ' on this line", "ein zweites ': ' in dieser Zeile"),
    Words("put a text that holds ': ' in quotes", "Text mit ': ' in Anführungszeichen setzen"),
)
SIGN_FIRST = Fault(
    "sign-first",
    Words("a text cannot begin with {sign}", "ein Text kann nicht mit {sign} beginnen"),
    Words("put it in quotes", "in Anführungszeichen setzen"),
)
OPEN_QUOTE = Fault(
    "open-quote",
    Words(
        "the quote that begins here does not end", "das Anführungszeichen von hier endet nirgends"
    ),
    Words("close it, or double a quote inside", "schließen, oder eines darin verdoppeln"),
)
OPEN_BRACKET = Fault(
    "open-bracket",
    Words(
        "a comma or a closing bracket is missing since {first}",
        "seit {first} fehlt ein Komma oder eine schließende Klammer",
    ),
    Words("close every [ and {{", "jedes [ und {{ schließen"),
)
INDENTATION = Fault(
    "indentation",
    Words(
        "this line is indented unlike the others of its table",
        "diese Zeile ist anders eingerückt als die übrigen ihrer Tabelle",
    ),
    Words(
        "give all keys of a table the same indentation, and a colon after each",
        "alle Schlüssel einer Tabelle gleich einrücken, hinter jeden einen Doppelpunkt",
    ),
)
NO_COLON = Fault(
    "no-colon",
    Words("this line has no colon", "in dieser Zeile fehlt der Doppelpunkt"),
    Words("write `key: value`", "`Schlüssel: Wert` schreiben"),
)
SECOND_DOCUMENT = Fault(
    "second-document",
    Words("'---' begins a second document", "'---' beginnt ein zweites Dokument"),
    Words("one file, one model", "eine Datei, ein Modell"),
)
ANCHOR = Fault(
    "anchor",
    Words("the anchor &{given} is not allowed", "der Anker &{given} ist nicht erlaubt"),
    Words("leave it out, or quote the text", "weglassen oder in Anführungszeichen setzen"),
)
ALIAS = Fault(
    "alias",
    Words("the alias *{given} is not allowed", "der Verweis *{given} ist nicht erlaubt"),
    Words("write the value itself, or quote the text", "den Wert selbst schreiben, oder in '…'"),
)
TAG = Fault(
    "tag",
    Words("the tag {given} is not allowed", "das Tag {given} ist nicht erlaubt"),
    Words("leave it out, or quote the text", "weglassen oder in Anführungszeichen setzen"),
)
TOO_DEEP = Fault(
    "too-deep",
    Words("more than {most} levels deep", "tiefer als {most} Ebenen"),
    Words("a model file needs six", "eine Modelldatei braucht sechs"),
)
TOO_MANY_VALUES = Fault(
    "too-many-values",
    Words("more than {most} values", "mehr als {most} Werte"),
    Words("split the model into several", "das Modell auf mehrere aufteilen"),
)
DUPLICATE_KEY = Fault(
    "duplicate-key",
    Words("'{given}' stands here again, first at {first}", "'{given}' steht schon in {first}"),
    Words("keep one of them", "eines davon behalten"),
)
KEY_NOT_TEXT = Fault(
    "key-not-text",
    Words("a key must be a text", "ein Schlüssel muss ein Text sein"),
    Words("write `key: value`", "`Schlüssel: Wert` schreiben"),
)
BARE_KEY = Fault(
    "bare-key",
    Words(
        "'{given}' has no value: a comma in {{…}} begins a new key",
        "'{given}' hat keinen Wert: ein Komma in {{…}} beginnt einen neuen Schlüssel",
    ),
    Words(
        "put a text with a comma in quotes; write a list as [a, b]",
        "Text mit Komma in Anführungszeichen; eine Liste als [a, b] schreiben",
    ),
)
SWALLOWED = Fault(
    "swallowed-comment",
    Words(
        "'{given}' is taken for a comment and gets lost",
        "'{given}' gilt als Kommentar und geht verloren",
    ),
    Words(
        "put the text in quotes; write a comment as `# …`",
        "den Text in Anführungszeichen setzen; einen Kommentar als `# …` schreiben",
    ),
)
EMPTY_COLLECTION = Fault(
    "empty-collection",
    Words("{given} says neither none nor unknown", "{given} heißt weder keine noch unbekannt"),
    Words(
        "write `none` if there are none, leave the key out if it is not known",
        "`keine` schreiben, wenn es keine gibt; den Schlüssel weglassen, wenn unbekannt",
    ),
)
