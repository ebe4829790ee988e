"""Everything that can be wrong with a list of conflicts, and with what is asked of one."""

from graphmodel.words import Words

# The file.
NO_ENDING = Words(
    "{path}: the ending must be one of {known}", "{path}: die Endung muss eine von {known} sein"
)
NO_UTF8 = Words("{path}: must be text in UTF-8", "{path}: muss Text in UTF-8 sein")
TOO_DEEP = Words(
    "{path}: is nested too deeply for a list of pairs",
    "{path}: ist für eine Liste von Paaren zu tief verschachtelt",
)
NO_TABLE = Words(
    "{path}:{line}: no well-formed table: {why}", "{path}:{line}: keine wohlgeformte Tabelle: {why}"
)
TOO_WIDE = Words(
    "{place}: {count} values; a line holds a pair or a lone segment",
    "{place}: {count} Werte; in einer Zeile steht ein Paar oder ein einzelnes Segment",
)
NUL = Words(
    "{place}: holds a NUL character; a list of pairs is plain text",
    "{place}: enthält ein NUL-Zeichen; eine Liste von Paaren ist reiner Text",
)
ITSELF = Words(
    "{place}: {name!r} is in conflict with itself",
    "{place}: {name!r} steht mit sich selbst im Konflikt",
)
NO_XML = Words("{path}:{line}: no well-formed XML", "{path}:{line}: kein wohlgeformtes XML")
NO_GRAPHML_TYPE = Words(
    "{path}: a key of the GraphML has the attr.type {given}; "
    "it must be boolean, int, long, float, double or string",
    "{path}: ein Schlüssel des GraphML hat den attr.type {given}; "
    "erlaubt sind boolean, int, long, float, double und string",
)
NO_GRAPHML = Words(
    "{path}: no GraphML that can be read: {why}", "{path}: kein lesbares GraphML: {why}"
)
NO_DIMACS = Words(
    "{path}:{line}: {given!r} is no line of DIMACS: c, p or e",
    "{path}:{line}: {given!r} ist keine Zeile von DIMACS: c, p oder e",
)
DIMACS_WANTED = Words(
    "{place}: should be `p edge NODES EDGES` or `e ONE OTHER`",
    "{place}: hierher gehört `p edge KNOTEN KANTEN` oder `e EINES ANDERES`",
)
DIMACS_HEAD = Words(
    "{place}: one line `p` with at most {most:,} nodes",
    "{place}: eine einzige Zeile `p` mit höchstens {most} Knoten",
)
OUT_OF_RANGE = Words(
    "{place}: a number that the line `p` does not allow for",
    "{place}: eine Zahl, die die Zeile `p` nicht vorsieht",
)
NO_JSON = Words(
    "{path}:{line}: no well-formed JSON: {why}", "{path}:{line}: kein wohlgeformtes JSON: {why}"
)
STRANGE_KEY = Words(
    "{path}: {given!r} is neither `segments` nor `conflicts`",
    "{path}: {given!r} ist weder `segments` noch `conflicts`",
)
PAIRS_WANTED = Words(
    "{path}: should hold a list of pairs, or `segments` and `conflicts`",
    "{path}: hierher gehört eine Liste von Paaren, oder `segments` und `conflicts`",
)
NO_PAIR = Words(
    "{path}: pair {number} of the conflicts should be two texts",
    "{path}: Paar {number} der Konflikte müssen zwei Texte sein",
)

# The graph of conflicts, and what comes with it.
ID_NO_TEXT = Words(
    "a segment's id must be a text, not {given!r}",
    "die id eines Segments muss ein Text sein, nicht {given!r}",
)
LOOP = Words(
    "{name!r} is in conflict with itself; a conflict needs two segments",
    "{name!r} steht mit sich selbst im Konflikt; ein Konflikt braucht zwei Segmente",
)
NO_OPEN_PAIR = Words(
    "an open pair needs two segments of the graph, not {one!r} and {other!r}",
    "ein offenes Paar braucht zwei Segmente des Graphen, nicht {one!r} und {other!r}",
)
NOT_OPEN = Words(
    "{one!r} and {other!r} are in conflict, so they are no open pair",
    "{one!r} und {other!r} stehen im Konflikt, sind also kein offenes Paar",
)
NO_SHARED_PAIR = Words(
    "shared topics need two segments, not {one!r} and {other!r}",
    "gemeinsame Themen brauchen zwei Segmente, nicht {one!r} und {other!r}",
)
SHARED_TWICE = Words(
    "{one!r} and {other!r} have shared topics given twice",
    "für {one!r} und {other!r} sind gemeinsame Themen zweimal angegeben",
)
STRANGE_PRIORITY = Words(
    "a priority is given for {name!r}, which is no segment",
    "eine Priorität ist für {name!r} angegeben, das kein Segment ist",
)
NEGATIVE = Words(
    "shared topics and priorities count from 0 up",
    "gemeinsame Themen und Prioritäten zählen ab 0",
)
PRIORITY_TOO_HIGH = Words(
    "a priority of {highest} is above the highest level, {top}",
    "eine Priorität von {highest} liegt über der höchsten Stufe, {top}",
)
STRANGE_REQUIRED = Words(
    "{name!r} is required, but is no segment", "{name!r} ist verlangt, aber kein Segment"
)

# What is asked.
TOO_FEW_STRATEGIES = Words(
    "there can be 0 strategies or more, not {k}",
    "möglich sind 0 Strategien oder mehr, nicht {k}",
)
TOO_FEW_FOR_A_SET = Words(
    "a critical set needs 1 strategy or more, not {k}",
    "eine kritische Menge braucht mindestens 1 Strategie, nicht {k}",
)
FEWER_ARE_ENOUGH = Words(
    "no set of segments needs {k} strategies: {enough} are enough",
    "keine Menge von Segmenten braucht {k} Strategien: {enough} genügen",
)
NOT_PROVEN = Words(
    "the fewest strategies are not proven, so nothing is known to be critical",
    "die kleinste Zahl der Strategien ist nicht bewiesen; so ist auch nicht bekannt, "
    "was kritisch ist",
)
NEED_UNKNOWN = Words(
    "the budget does not suffice to know if {k} are needed",
    "das Budget reicht nicht, um zu wissen, ob {k} nötig sind",
)
CRITICAL_UNKNOWN = Words(
    "the budget does not suffice to find what is critical",
    "das Budget reicht nicht, um zu finden, was kritisch ist",
)
