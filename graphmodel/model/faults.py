"""Everything that can be wrong with the keys, values and references of a model file."""

from dataclasses import replace

from graphmodel.files import Fault
from graphmodel.schema import Words

NO_MODEL = Fault(
    "no-model",
    Words("the file does not say which model it is", "die Datei nennt ihr Modell nicht"),
    Words("begin it with `model: my-company`", "mit `model: meine-firma` beginnen"),
)
NO_TABLE = Fault(
    "no-table",
    Words("a model file holds keys with values", "eine Modelldatei hat Schlüssel mit Werten"),
    Words("begin it with `model: my-company`", "mit `model: meine-firma` beginnen"),
)
TABLE_WANTED = Fault(
    "table-wanted",
    Words("'{key}' needs a table, not '{given}'", "'{key}' braucht eine Tabelle, nicht '{given}'"),
    Words("write `key: value` below it", "darunter `Schlüssel: Wert` schreiben"),
)
LIST_WANTED = Fault(
    "list-wanted",
    Words("the entries of '{key}' form a list", "die Einträge von '{key}' sind eine Liste"),
    Words("begin each with `- `", "jeden mit `- ` beginnen"),
)
ONE_VALUE = Fault(
    "one-value",
    Words("'{key}' takes one value", "'{key}' nimmt einen Wert"),
    Words("write a text or a number", "einen Text oder eine Zahl schreiben"),
)
TEXTS_WANTED = Fault(
    "texts-wanted",
    Words("'{key}' takes a text or a list of texts", "'{key}' nimmt einen Text oder eine Liste"),
    Words("write [a, b]", "[a, b] schreiben"),
)
UNKNOWN_KEY = Fault(
    "unknown-key",
    Words("unknown key '{given}' in: {where}", "unbekannter Schlüssel '{given}' in: {where}"),
    Words("what is your own goes under `own:`", "Eigenes gehört unter `eigene:`"),
)
UNKNOWN_SECTION = Fault(
    "unknown-section",
    Words("unknown section '{given}'", "unbekannter Abschnitt '{given}'"),
    Words("`graphmodel schema` lists all of them", "`graphmodel schema` zählt alle auf"),
)
KEY_ELSEWHERE = Fault(
    "unknown-key",
    UNKNOWN_KEY.message,
    Words("it belongs to: {homes}", "er gehört zu: {homes}"),
)
SECTION_ELSEWHERE = Fault(
    "unknown-section",
    UNKNOWN_SECTION.message,
    Words("it belongs into an entry of: {homes}", "er gehört in einen Eintrag von: {homes}"),
)
SAID_TWICE = Fault(
    "said-twice",
    Words(
        "'{given}' says again what stands at {first} as '{other}'",
        "'{given}' sagt noch einmal, was in {first} unter '{other}' steht",
    ),
    Words("keep one of them", "eines davon behalten"),
)
BAD_KEY = Fault(
    "bad-key",
    Words("'{given}' cannot be a key", "'{given}' kann kein Schlüssel sein"),
    Words(
        "letters, digits, _ and -, at most 64, such as {near_key}; the name goes under `name:`",
        "Buchstaben, Ziffern, _ und -, höchstens 64, etwa {near_key}; der Name steht in `name:`",
    ),
)
DEFINED_TWICE = Fault(
    "defined-twice",
    Words(
        "the {kind} '{given}' is defined here and at {first}",
        "{kind} '{given}' ist hier und in {first} festgelegt",
    ),
    Words("define it once, refer to it by its key", "einmal festlegen, sonst nur nennen"),
)
MISSING_VALUE = Fault(
    "missing-value",
    Words("the {kind} has no '{wanted}'", "{kind}: '{wanted}' fehlt"),
    Words("add it: {meaning}", "ergänzen: {meaning}"),
)
NO_LEVEL = Fault(
    "off-scale",
    Words("'{given}' is no level of '{key}'", "'{given}' ist keine Stufe von '{key}'"),
)
NO_CHOICE = Fault(
    "unknown-word",
    Words("'{given}' is not known as '{key}'", "'{given}' gibt es nicht als '{key}'"),
)
NO_OWN_CHOICE = Fault(
    "undeclared-word",
    Words("'{given}' is not known as '{key}'", "'{given}' gibt es nicht als '{key}'"),
    Words(
        "an own one is declared first: `{section}: {{{given}: its consequence}}`",
        "Eigenes erst festlegen: `{section}: {{{given}: die Folge}}`",
    ),
)
NEARLY_KNOWN = Fault(
    "nearly-known",
    Words("'{given}' is taken as an own word", "'{given}' gilt als eigenes Wort"),
    severity="warning",
)
NO_WHOLE = Fault(
    "not-whole",
    Words("'{given}' is no whole number", "'{given}' ist keine ganze Zahl"),
    Words("digits only, such as {digits}", "nur Ziffern, zum Beispiel {digits}"),
)
TOO_BIG = Fault(
    "too-big",
    Words("the number '{given}' is too big", "die Zahl '{given}' ist zu groß"),
    Words("at most 15 digits", "höchstens 15 Ziffern"),
)
NO_PERCENT = Fault(
    "not-percent",
    Words("'{given}' is no percentage", "'{given}' ist keine Prozentzahl"),
    Words("a whole number from 0 to 100", "eine ganze Zahl von 0 bis 100"),
)
NO_CODE = Fault(
    "not-code",
    Words("'{given}' is no code", "'{given}' ist kein Code"),
    Words(
        "0 unsuitable, 1 nobody there yet, 2 users exchange about it, 3 occupied by others",
        "0 ungeeignet, 1 noch niemand dort, 2 Nutzer tauschen sich aus, 3 von anderen besetzt",
    ),
)
TOO_LONG = Fault(
    "too-long",
    Words("a text of {length} characters", "ein Text mit {length} Zeichen"),
    Words("at most {most}", "höchstens {most}"),
)
LINE_BREAK = Fault(
    "line-break",
    Words("a line break in a name", "ein Zeilenumbruch in einem Namen"),
    Words("write the name on one line", "den Namen in eine Zeile schreiben"),
)
HIDDEN_SIGN = Fault(
    "hidden-sign",
    Words("the control character {sign} in a text", "das Steuerzeichen {sign} in einem Text"),
    Words("delete it", "löschen"),
)
UNKNOWN_REFERENCE = Fault(
    "unknown-reference",
    Words("there is no {kind} '{given}'", "{kind} '{given}' gibt es nicht"),
    Words("define it under {section}", "unter {section} festlegen"),
)
LIST_AS_TEXT = Fault(
    "unknown-reference",
    Words("there is no {kind} '{given}'", "{kind} '{given}' gibt es nicht"),
    Words("write several as a list: [a, b]", "mehrere als Liste schreiben: [a, b]"),
)
UNKNOWN_PART = Fault(
    "unknown-reference",
    Words("there is no {kind} '{given}'", "{kind} '{given}' gibt es nicht"),
)
WRONG_KIND = Fault(
    "wrong-kind",
    Words(
        "'{given}' is a {found} ({first}); here belongs: {kind}",
        "'{given}' ist: {found} ({first}); hierher gehört: {kind}",
    ),
    Words("name a {kind}", "hierher: {kind}"),
)
AMBIGUOUS = Fault(
    "ambiguous-reference",
    Words("'{given}' could be {found}", "'{given}' könnte sein: {found}"),
    Words(
        "rename one of {where}, or write its key here",
        "eines von {where} umbenennen, oder hier den Schlüssel schreiben",
    ),
)
AMBIGUOUS_KIND = replace(
    AMBIGUOUS,
    hint=Words(
        "rename one of {where}, or write `{form}` here",
        "eines von {where} umbenennen, oder hier `{form}` schreiben",
    ),
)
SAME_NAME = Fault(
    "same-name",
    Words(
        "another {kind} is called '{given}', too: {first}",
        "auch anderes ({kind}) heißt '{given}': {first}",
    ),
    Words(
        "keep one of them, or give them different names",
        "eines davon behalten oder verschiedene Namen geben",
    ),
    severity="warning",
)
UNCLEAR_KIND = Fault(
    "unclear-kind",
    Words("'{given}' could be of several kinds", "'{given}' könnte von mehreren Arten sein"),
    Words("define it in its section: {kind}", "im Abschnitt festlegen: {kind}"),
)
ONLY_ONE = Fault(
    "only-one",
    Words("'{key}' takes one only", "'{key}' nimmt nur eines"),
    Words("keep one of them", "eines davon behalten"),
)
NO_PROPERTIES = Fault(
    "no-value-here",
    Words("'{key}' records nothing about '{given}'", "'{key}' hält zu '{given}' nichts fest"),
    Words("write a list: [a, b]", "eine Liste schreiben: [a, b]"),
)
NO_NAME = Fault(
    "no-name",
    Words("an entry of '{key}' without a name", "ein Eintrag von '{key}' ohne Namen"),
    Words("give it a `name:`", "einen `name:` angeben"),
)
LINKED_TWICE = Fault(
    "linked-twice",
    Words("'{given}' stands here and at {first}", "'{given}' steht hier und in {first}"),
    Words("keep one of them", "eines davon behalten"),
)
CONFLICTING = Fault(
    "conflicting-link",
    Words(
        "what joins '{a}' and '{b}' is recorded otherwise at {first}",
        "was '{a}' und '{b}' verbindet, steht anders in {first}",
    ),
    Words("write it once", "einmal schreiben"),
)
NONE_BUT_LINKED = Fault(
    "none-but-linked",
    Words(
        "'{key}: none' here, but one is named at {first}",
        "'{key}: keine' hier, aber {first} nennt etwas",
    ),
    Words("change one of them", "eines davon ändern"),
)
ITSELF = Fault(
    "itself",
    Words("'{given}' refers to itself", "'{given}' verweist auf sich selbst"),
    Words("name another", "ein anderes nennen"),
)
CIRCLE = Fault(
    "circle",
    Words("a circle of '{key}': {chain}", "ein Kreis von '{key}': {chain}"),
    Words("leave one of them out", "eines davon weglassen"),
)
PAID_BY_FREE = Fault(
    "paid-by-free-side",
    Words(
        "money from '{given}', which is recorded as not paying at {first}",
        "Geld von '{given}', das laut {first} nicht zahlt",
    ),
    Words("change one of them", "eines davon ändern"),
)
FOREIGN_SIDE = Fault(
    "foreign-side",
    Words("'{given}' is no side of '{market}'", "'{given}' ist keine Seite von '{market}'"),
    Words("add it to the sides", "bei den Seiten ergänzen"),
)
TOO_FEW = Fault(
    "too-few",
    Words("a judgement needs two segments or more", "ein Urteil braucht mindestens zwei Segmente"),
    Words("write `between: [a, b]`", "`between: [a, b]` schreiben"),
)
CONTRADICTION = Fault(
    "contradiction",
    Words(
        "'{a}' and '{b}': the opposite is judged at {first}",
        "'{a}' und '{b}': {first} urteilt umgekehrt",
    ),
    Words("keep one of them", "eines davon behalten"),
)
RATED_TWICE = Fault(
    "rated-twice",
    Words("'{given}' is rated here and at {first}", "'{given}' ist hier und in {first} bewertet"),
    Words("keep one of them", "eines davon behalten"),
)
COMMUNITIES = Fault(
    "contradictory-codes",
    Words(
        "'{given}' contradicts the code at {first}", "'{given}' widerspricht dem Code in {first}"
    ),
    Words(
        "a community suits where a brand or topic community does, and only there",
        "eine Community eignet sich genau da, wo eine Marken- oder Themen-Community es tut",
    ),
)
VALUE_AND_PURPOSES = Fault(
    "value-and-purposes",
    Words("one value for all and one for each purpose", "ein Wert für alle und je Zweck einer"),
    Words("keep one way", "bei einer Art bleiben"),
)
UNKNOWN_TERM = Fault(
    "unknown-term",
    Words("'{given}' is no {kind}", "'{given}' ist kein {kind}"),
)
UNKNOWN_SCALE = Fault(
    "unknown-scale",
    Words("there is no scale '{given}'", "es gibt keine Skala '{given}'"),
)
SHORT_SCALE = Fault(
    "short-scale",
    Words("a scale needs a level above none", "eine Skala braucht eine Stufe über keine"),
    Words("write [none, minor, major]", "[keine, klein, groß] schreiben"),
)
LABEL_TWICE = Fault(
    "label-twice",
    Words("the level '{given}' stands here twice", "die Stufe '{given}' steht zweimal hier"),
    Words("give each level its own label", "jeder Stufe ein eigenes Wort geben"),
)
EXTENDS_CIRCLE = Fault(
    "extends-circle",
    Words("{chain} extend each other in a circle", "{chain} erweitern einander im Kreis"),
    Words("one of them must stand alone", "eine davon muss für sich stehen"),
)
EXTENDS_MISSING = Fault(
    "extends-missing",
    Words("there is no file '{given}' to extend", "es gibt keine Datei '{given}' zum Erweitern"),
    Words("the path counts from this file", "der Pfad zählt ab dieser Datei"),
)
EXTENDS_NOWHERE = Fault(
    "extends-nowhere",
    Words(
        "a text without a folder cannot extend a file",
        "ein Text ohne Ordner kann keine Datei erweitern",
    ),
    Words("read it from a file", "aus einer Datei lesen"),
)
NOTHING_TO_REMOVE = Fault(
    "nothing-to-remove",
    Words("there is no '{given}' to remove", "es gibt kein '{given}' zum Entfernen"),
    Words("look at the extended file", "die erweiterte Datei ansehen"),
)
MORE_THAN_ALL = Fault(
    "more-than-all",
    Words("{given} customers of a size of {size}", "{given} Kunden bei einer Größe von {size}"),
    Words("the size counts all of them", "die Größe zählt sie alle"),
    severity="warning",
)
NO_KIND = Fault(
    "criterion-without-kind",
    Words(
        "the criterion '{given}' does not say its kind",
        "das Kriterium '{given}' nennt seine Art nicht",
    ),
    Words("without it no rule counts it", "ohne sie zählt keine Regel es"),
    severity="warning",
)
