"""Everything by which a query can depart from the Cypher that each engine answers alike."""

from graphmodel.words import Words

COMMENT = Words("write comments as `//`", "Kommentare mit `//` schreiben")
# What is not used: a pattern for each, and what is said of it.
NOT_USED = (
    (r"/\*", COMMENT),
    (r"`", Words("names in backticks are not used", "Namen in Backticks werden nicht verwendet")),
    (
        r"\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|DROP)\b",
        Words("a question only reads", "eine Frage liest nur"),
    ),
    (r"\bLOAD\s+CSV\b", Words("LOAD CSV is not used", "LOAD CSV wird nicht verwendet")),
    (
        r"\bIN\s+TRANSACTIONS\b",
        Words("IN TRANSACTIONS is not used", "IN TRANSACTIONS wird nicht verwendet"),
    ),
    (
        r"\bCALL\b(?!\s*\([\w\s,]*\)\s*\{)",
        Words(
            "of CALL only `CALL (x) { … }` is used", "von CALL wird nur `CALL (x) { … }` verwendet"
        ),
    ),
    (r"\bCOLLECT\s*\{", Words("COLLECT { } is not used", "COLLECT { } wird nicht verwendet")),
    (
        r"(?<![\w.])CYPHER\s+\d",
        Words("the CYPHER prefix is not used", "das Präfix CYPHER wird nicht verwendet"),
    ),
    (
        r"(?<![.\w])(id|elementId)\s*\(",
        Words(
            "use the property id, not the function", "die Eigenschaft id nehmen, nicht die Funktion"
        ),
    ),
    (
        r"=~",
        Words("match regular expressions in a step", "reguläre Ausdrücke in einem Schritt prüfen"),
    ),
    (
        r"\b(percentile\w+|stDevP|isEmpty|nullIf)\s*\(",
        Words("engines differ here", "hier unterscheiden sich die Engines"),
    ),
    (
        r"\b(round|toString|toInteger|toFloat|toBoolean)\w*\s*\(",
        Words("do this in a step", "das in einem Schritt tun"),
    ),
    (
        r"\b(date|time|datetime|localtime|localdatetime|duration)\s*[(.]",
        Words("dates are text", "ein Datum ist Text"),
    ),
    (
        r"\.\s*(title|type|label|node_type)\b",
        Words("no property has this name", "keine Eigenschaft heißt so"),
    ),
    (
        r"\bIN\s*\[[^\]]*\bnull\b",
        Words("no null in a list after IN", "kein null in einer Liste nach IN"),
    ),
    (
        r"\(\s*\w*\s*:\s*[^)\s{]*[|&!%]",
        Words(
            "one label a node, no label expressions",
            "ein Label je Knoten, keine Ausdrücke aus Labels",
        ),
    ),
    (
        r"[(\[]\s*\w*\s*(:[\w|]+)?\s*(\{[^{}]*\})?\s*WHERE\b",
        Words("WHERE stands after the pattern", "WHERE steht hinter dem Muster"),
    ),
    (
        r"(?:\bMATCH|->|\)-|=|,)\s*\(\s*\((?=[^()]*\)\s*<?-)",
        Words("no quantified paths", "keine quantifizierten Pfade"),
    ),
    (
        r"->\s*(\+\s*\(|\{\s*\d)|-\s*\{\s*\d",
        Words("no quantified paths", "keine quantifizierten Pfade"),
    ),
    (
        r"\[[\w\s:|]*\*(?!\d+\.\.\d+)[^\]]*\]\s*-",
        Words("a path has bounds: `*1..8`", "ein Pfad hat Grenzen: `*1..8`"),
    ),
)
SAID = Words.alike("`{said}`: {hint}")
IN_A_ROW = Words(
    "comparisons in a row: join them with AND", "Vergleiche hintereinander: mit AND verbinden"
)
NO_RETURN = Words(
    "no RETURN inside EXISTS { } or COUNT { }", "kein RETURN in EXISTS { } oder COUNT { }"
)
IN_CALL = Words(
    "inside CALL: `WITH … ORDER BY … LIMIT n RETURN …`",
    "in CALL: `WITH … ORDER BY … LIMIT n RETURN …`",
)
ALONE = Words("an aggregate stands alone in a WITH", "ein Aggregat steht allein in einem WITH")
ON_NO_NODE = Words(
    "{name!r} may be on no node: test it in WHERE",
    "{name!r} gibt es vielleicht an keinem Knoten: in WHERE prüfen",
)
SHADOW = Words(
    "the alias {name!r} has the name of a variable", "der Alias {name!r} heißt wie eine Variable"
)
NAMELESS = Words("`{item}` needs a name: `… AS name`", "`{item}` braucht einen Namen: `… AS name`")
WHOLE = Words(
    "return properties of {item!r}, not the whole",
    "Eigenschaften von {item!r} zurückgeben, nicht das Ganze",
)
ENDS = Words(
    "say that {one!r} and {other!r} differ: `<>`",
    "angeben, dass {one!r} und {other!r} verschieden sind: `<>`",
)
