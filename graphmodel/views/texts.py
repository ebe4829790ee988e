"""What pages say around the answers, in both languages."""

from graphmodel.schema import Words

# Of every page
SEARCH = Words("Search names and facts", "Namen und Angaben durchsuchen")
FOUND = Words("{found} of {all} match", "{found} von {all} passen")
ALL = Words("all", "alle")
MODULE = Words("module", "Modul")
AREA = Words("topic area", "Themenfeld")
STRATEGY = Words("strategy", "Strategie")
STRATEGY_NUMBER = Words("strategy {number}", "Strategie {number}")
WALK = Words("Guided walk", "Rundgang")
BACK = Words("Back", "Zurück")
NEXT = Words("Next", "Weiter")
NOT_DRAWN = Words("Not drawn on this page.", "Auf dieser Seite nicht gezeichnet.")
CLOSE = Words("Close", "Schließen")
LINK = Words("Link to this state", "Link auf diesen Stand")
COPIED = Words("Link copied", "Link kopiert")
OTHER_LANGUAGE = Words("Deutsch", "English")
HINT = Words(
    "Point at anything: what hangs together stands out. Click it for all its facts. "
    "Keys: Tab or arrows, Enter, Escape.",
    "Zeigen Sie auf etwas: Was zusammenhängt, tritt hervor. Ein Klick zeigt alle Angaben dazu. "
    "Tasten: Tab oder Pfeile, Enter, Escape.",
)
FACTS = Words("What is recorded", "Was erfasst ist")
ALL_FACTS = Words("All facts, thing by thing", "Alle Angaben, eine Sache nach der anderen")
NOTHING = Words("Nothing is recorded beyond the name.", "Außer dem Namen ist nichts erfasst.")
AS_TABLE = Words("The same as a table", "Dasselbe als Tabelle")
ROWS = Words("The answers as tables", "Die Antworten als Tabellen")
EVERY_ROW = Words("In every row: {said}", "In jeder Zeile: {said}")
QUERY = Words("Question and query", "Frage und Abfrage")
QUERIES = Words("The {count} questions and their queries", "Die {count} Fragen mit ihren Abfragen")
DEFINED = Words("Definition: {source}", "Definition: {source}")
DOWNLOAD = Words("Download the drawing as", "Zeichnung herunterladen als")

# Canvas
CANVAS = Words("Business Model Canvas", "Business Model Canvas")
EMPTY = Words("nothing recorded", "nichts erfasst")
SHARED = Words("Topics that several modules share", "Themen, die mehrere Module teilen")
NOT_SHARED = Words("Other topics", "Weitere Themen")
MODULES = Words("{count} modules", "{count} Module")
WITHOUT_TOPICS = Words("no topic recorded yet", "noch kein Thema erfasst")
NO_TOPICS = Words("carries no topics", "trägt keine Themen")
ONE_MODULE = Words("1 module", "1 Modul")
CARRIED = Words(
    "{topic} joins {count} elements of {modules}.",
    "{topic} verbindet {count} Elemente aus: {modules}.",
)

# Large models
ALL_TOPICS = Words("Topics", "Themen")
THINGS = Words("things", "Sachen")
LINKED_WITH = Words("links with", "Verbindungen mit")
STRONGEST_TOPICS = Words("Topics that most modules share", "Themen, die die meisten Module teilen")
NONE_SHARED = Words("no shared topic", "kein gemeinsames Thema")
BETWEEN = Words("Links between the blocks", "Verbindungen zwischen den Bausteinen")
CLOSER = Words("closer", "näher")
FARTHER = Words("farther", "weiter weg")
WHOLE = Words("everything", "alles")
CELL_AT = Words("{name}, {block}, {number} of {count}", "{name}, {block}, {number} von {count}")
CELL_HELP = Words(
    "Each cell is an element, its sign the shared topic that most modules carry. Drag to move; "
    "Ctrl with the wheel, or + and −, come closer; 0 shows everything. Arrow keys lead from cell "
    "to cell, with Shift they move the view. Point at a heading for the links between blocks.",
    "Jede Zelle ist ein Element, ihr Zeichen das gemeinsame Thema, das die meisten Module tragen. "
    "Ziehen verschiebt; Strg mit Mausrad, oder + und −, holen näher; 0 zeigt alles. Pfeiltasten "
    "führen von Zelle zu Zelle, mit Umschalt verschieben sie die Ansicht. Zeigen Sie auf eine "
    "Überschrift: Verbindungen zwischen den Bausteinen.",
)
TOO_MANY = Words(
    "The model has {count} elements and topics. More than {most} are not drawn one by one: this "
    "page leaves out each of them and each link, and shows how many there are. All of them:",
    "Das Modell hat {count} Elemente und Themen. Mehr als {most} werden nicht einzeln gezeichnet: "
    "Diese Seite lässt jedes einzelne und jede Verbindung weg und zeigt, wie viele es sind. Alle:",
)
MORE_BY_COMMAND = Words(
    "Further {things}, not shown here: {count}. All:",
    "Weitere {things}, die hier nicht stehen: {count}. Alle:",
)
MANY_ROWS = Words("rows", "Zeilen")
MANY_FACTS = Words("facts", "Angaben")
MANY_OPTIONS = Words("options", "Optionen")
MANY_STRATEGIES = Words("strategies", "Strategien")
PUT_OFF = Words(
    "For so large a model this page does not wait for the other answers: {commands}.",
    "Bei einem so großen Modell wartet diese Seite nicht auf die übrigen Antworten: {commands}.",
)

# Topics
TOPICS = Words("Topics and modules", "Themen und Module")
TOPICS_PER_MODULE = Words("Topics per module", "Themen je Modul")
TOPICS_OF = Words("topics", "Themen")
WEIGHT = Words("weight", "Gewicht")
BY_MANY = Words("Carried by {count} modules", "Von {count} Modulen getragen")
BY_ONE = Words("Carried by one module", "Von einem Modul getragen")
BY_NONE = Words("Carried by no module", "Von keinem Modul getragen")
TWIN_OF = Words("{topic} ({kind})", "{topic} ({kind})")
PROBABLY = Words("probably the same as", "wohl dasselbe wie")
MISSING_IN = Words("missing in", "fehlt in")
MISSING_CORNER = Words("missing corner", "fehlende Ecke")
CROSSING = Words("topic in a module", "Thema in einem Modul")
CARRIED_BY = Words("carried by", "getragen von")
COULD_CARRY = Words("could carry it", "könnte es tragen")
COULD = Words(
    "{element}: {state} (linked to {through})", "{element}: {state} (verbunden mit {through})"
)
COULD_NOBODY = Words("{state}: {through}", "{state}: {through}")
NOBODY_COULD = Words("nothing recorded so far", "nichts bisher Erfasstes")
WITH = Words("{name} ({more})", "{name} ({more})")
MODULE_NAMES = {
    "customer-segments": Words("Customer segments", "Kunden\u00adsegmente"),
    "value-propositions": Words("Value propositions", "Wert\u00adangebote"),
    "channels": Words("Channels", "Kanäle"),
    "customer-relationships": Words("Customer relationships", "Kunden\u00adbeziehungen"),
    "revenue-streams": Words("Revenue streams", "Einnahme\u00adquellen"),
    "key-resources": Words("Key resources", "Schlüssel\u00adressourcen"),
    "key-activities": Words("Key activities", "Schlüssel\u00adaktivitäten"),
    "key-partnerships": Words("Key partnerships", "Schlüssel\u00adpartner\u00adschaften"),
    "cost-structure": Words("Cost structure", "Kosten\u00adstruktur"),
}

# Curve
CURVE = Words("What each further strategy brings", "Was jede weitere Strategie bringt")
PRIORITY = Words(
    "Priority {level}: {segments}\u00a0segments", "Priorität {level}: {segments}\u00a0Segmente"
)
ONE_OF_PRIORITY = Words("Priority {level}: 1\u00a0segment", "Priorität {level}: 1\u00a0Segment")
STRATEGIES = Words("Number of strategies", "Zahl der Strategien")
SUPPORTED = Words("supported", "unterstützt")
SUPPORTED_WITH = Words(
    "supported with this many strategies", "unterstützt bei so vielen Strategien"
)
GIVEN_UP = Words("given up", "aufgegeben")
NOT_POSSIBLE = Words("not possible", "nicht möglich")
TAKES_MINUTES = Words(
    "For so many segments this takes minutes, so this page does not wait for it:",
    "Bei so vielen Segmenten dauert das Minuten, daher wartet diese Seite nicht darauf:",
)
NO_CURVE = Words(
    "What each further strategy brings is not on this page.",
    "Was jede weitere Strategie bringt, steht nicht auf dieser Seite.",
)
IMPOSSIBLE = Words("impossible", "unmöglich")

# Markets
MARKETS = Words("Markets and their sides", "Märkte und ihre Seiten")
CIRCLE = Words("Each depends on the others: {sides}.", "Jede hängt von den anderen ab: {sides}.")
BOTH_NEEDED = Words(
    "Each depends on the other: {sides}.", "Jede hängt von der anderen ab: {sides}."
)
CIRCLE_HOLDS = Words(
    "They need each other, though some can do with another side instead: {sides}.",
    "Sie brauchen einander, doch manche kommen auch mit einer anderen Seite aus: {sides}.",
)
BRINGS = Words("brings {what}", "bringt {what}")
DECIDED = Words("decided: {what}", "entschieden: {what}")
LACKS = Words("lacks: {what}", "fehlt: {what}")
FATE = Words("{effect}, step {step}", "{effect}, Schritt {step}")
IF_LEAVES = Words("If a side leaves", "Wenn eine Seite geht")
NOTHING_FALLS = Words("nothing else changes", "sonst ändert sich nichts")
GETS = Words("gets: {what}", "bekommt: {what}")
NEEDING = Words("needs {on}", "braucht {on}")
HELPED = Words("is helped by {on}", "hat Nutzen von {on}")
OR = Words("{one} or {other}", "{one} oder {other}")
PAYS_UNKNOWN = Words("whether it pays: not recorded", "ob sie zahlt: nicht erfasst")
NO_MARKET = Words(
    "A market joins sides that need each other, such as cardholders and merchants.",
    "Ein Markt verbindet Seiten, die einander brauchen, etwa Karteninhaber und Händler.",
)
FALLS_WITH = Words("if it leaves", "wenn sie geht")
FALL = Words(
    "{side}: {effect}, step {step} ({chain})", "{side}: {effect}, Schritt {step} ({chain})"
)
REASONED = Words("{said}: {reasons}", "{said}: {reasons}")
OF = Words("{word}: {said}", "{word}: {said}")
PAID_BY = Words("{status} by {by}", "{status} von: {by}")
NEEDS = Words("{side} needs {on}", "{side} braucht {on}")
DEPENDENCY = Words("dependency", "Abhängigkeit")

# Compatibility
COMPATIBILITY = Words("Segments and strategies", "Segmente und Strategien")
STRATEGY_OF = Words("Strategy {number}", "Strategie {number}")
SEGMENT_COUNT = Words("{count} segments", "{count} Segmente")
SPLIT = Words(
    "{upper} strategies are enough for the {segments} segments considered; at least {lower} are "
    "needed. Whether fewer than {upper} are enough would take minutes to prove.",
    "{upper} Strategien genügen für die {segments} berücksichtigten Segmente; mindestens {lower} "
    "sind nötig. Ob weniger als {upper} genügen, dauerte Minuten zu beweisen.",
)
SPLIT_BEST = Words(
    "{upper} strategies are enough for the {segments} segments considered; fewer are not.",
    "{upper} Strategien genügen für die {segments} berücksichtigten Segmente, weniger nicht.",
)
CONFLICTS_BETWEEN = Words(
    "Pairs in conflict between the strategies", "Paare im Konflikt zwischen den Strategien"
)
PROVES = Words("(proves the figure)", "(belegt die Zahl)")
PAIR = Words("pair of segments", "Paar von Segmenten")
CONFLICT_3 = Words("strong conflict", "starker Konflikt")
CONFLICT_2 = Words("conflict", "Konflikt")
JUDGED = Words("judged by a person", "von einem Menschen beurteilt")
IN_CONFLICT = Words("in conflict with", "im Konflikt mit")
STILL_OPEN = Words("still open with", "noch offen mit")
PRIORITY_SUM = Words("priorities in sum", "Prioritäten in Summe")
PRIORITY_UNKNOWN = Words("priority not recorded", "Priorität nicht erfasst")
OPEN_PAIRS = Words("To find out: open pairs", "Zu klären: offene Paare")
COULD_MOVE = Words("Could move", "Könnten wechseln")
AND_QUESTIONS = Words("{first} (and {count}\u00a0more)", "{first} (und {count}\u00a0weitere)")

# Affinity and formats
NOT_KNOWN = Words("Not yet known", "Noch nicht bekannt")
FORMATS = Words("Affinity and usage formats", "Affinität und Nutzungsformate")
SEGMENT = Words("segment", "Segment")
TOPIC_AREA = Words("topic area", "Themenfeld")
NO_AREA = Words(
    "no topic area to rate a format for", "kein Themenfeld, für das ein Format zu bewerten wäre"
)
THOUGH = Words("yet there: {who}", "doch dort: {who}")
ADVISED = Words("recommended", "empfohlen")
ADVISED_BRAND = Words("recommended: brand community", "empfohlen: Marken-Community")
ADVISED_TOPIC = Words("recommended: topic community", "empfohlen: Themen-Community")
TO_NOTE = Words("To be noted", "Zu beachten")
AFFINITY = Words("affinity", "Affinität")
CAN_BE_LEFT_OUT = Words("can be left out", "kann wegbleiben")
FORMAT_OF = Words("usage format of a segment", "Nutzungsformat eines Segments")
EASY = Words("free, or winnable", "frei oder zu gewinnen")
EFFORT = Words("a contest, or hard", "offener Wettkampf oder schwer")
HARDLY = Words("occupied: very hard to unlikely", "besetzt: sehr schwer bis unwahrscheinlich")
OPEN_FORMAT = Words("open: something is not recorded", "offen: etwas ist nicht erfasst")
CODES = (
    Words("0: does not suit", "0: ungeeignet"),
    Words("1: suits, nobody is there yet", "1: geeignet, noch ist niemand da"),
    Words("2: suits, users meet there", "2: geeignet, Nutzer tauschen sich aus"),
    Words("3: suits, others are there", "3: geeignet, von anderen besetzt"),
)
UNSUITABLE = Words("does not suit", "ungeeignet")

# Communities
COMMUNITIES = Words("Segments and need communities", "Segmente und Bedürfnisgemeinschaften")
NEED_CUT = Words("How people group themselves", "Wie Menschen sich gruppieren")
COMPANY_CUT = Words("How the company groups them", "Wie das Unternehmen gruppiert")
NO_SEGMENT = Words("in no segment", "in keinem Segment")
PEOPLE = Words("{size} people", "{size} Menschen")
AT_LEAST = Words("at least {size} people", "mindestens {size} Menschen")
OUTSIDERS = Words("people of communities", "Menschen aus Gemeinschaften")
PEOPLE_WORD = Words("people", "Menschen")
UNKNOWN_SHARE = Words("not recorded how many", "nicht erfasst, wie viele")
BAND = Words("part of a community in a segment", "Teil einer Gemeinschaft in einem Segment")
AGREE = Words(
    "Segments match communities by {agreement} (0: not at all, 1: fully).",
    "Segmente und Gemeinschaften decken sich zu {agreement} (0: gar nicht, 1: ganz).",
)
UNSEEN = Words("the company does not see them", "das Unternehmen sieht sie nicht")
NEEDS_ACROSS = Words("Needs and topics across segments", "Bedürfnisse und Themen quer zu Segmenten")
UNREACHED = Words("Segments without a community", "Segmente ohne Gemeinschaft")
NO_COMMUNITY = Words(
    "Once need communities are recorded, with their needs and the segments that they reach, this "
    "page shows how they run through the segments.",
    "Sobald Bedürfnisgemeinschaften erfasst sind, mit ihren Bedürfnissen und den Segmenten, die "
    "sie erreichen, zeigt diese Seite, wie sie durch die Segmente laufen.",
)

# Options
OPTIONS = Words("Options for action", "Handlungsoptionen")
LEVERAGE = Words("leverage", "Hebel")
TOPIC = Words("topic", "Thema")
COMPETITION = Words("competition", "Wettbewerb")
GAPS = Words("levels known", "bekannte Ebenen")
KNOWN_LEVELS = Words("{known} of {all}", "{known} von {all}")

# Report
REPORT = Words("Report", "Bericht")
CONTENTS = Words("Contents", "Inhalt")
FURTHER = Words("Further answers", "Weitere Antworten")
FACTS_AS_TABLE = Words("All facts as a table", "Alle Angaben als Tabelle")
AND_MORE = Words("and {count} more", "und {count} weitere")
MORE_OPEN = Words("and more; all of it tells", "und mehr; alles davon nennt")

# Versions
VERSIONS = Words("Two versions compared", "Zwei Fassungen verglichen")
CHANGED_FACTS = Words("Changed facts", "Geänderte Angaben")
CHANGES = Words(
    "Compared with {before}: facts changed: {facts}; questions answered otherwise: {answers}, "
    "alike: {same}.",
    "Verglichen mit {before}: geänderte Angaben: {facts}; anders beantwortete Fragen: {answers}, "
    "gleich: {same}.",
)
