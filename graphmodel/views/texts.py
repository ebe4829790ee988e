"""What pages say around the answers, in both languages."""

from graphmodel.schema import Words

CANVAS = Words("Business Model Canvas", "Business Model Canvas")
EMPTY = Words("nothing recorded", "nichts erfasst")
SEARCH = Words("Search names and facts", "Namen und Angaben durchsuchen")
FOUND = Words("{found} of {all} match", "{found} von {all} passen")
SHARED = Words("Topics that several modules share", "Themen, die mehrere Module teilen")
MODULES = Words("{count} modules", "{count} Module")
HINT = Words(
    "Point at a part of the canvas, or move there with the Tab key: what hangs together stands "
    "out. Press Enter to keep it.",
    "Zeigen Sie auf einen Teil der Canvas oder gehen Sie mit der Tabulatortaste hin: was "
    "zusammenhängt, tritt hervor. Mit Enter bleibt es stehen.",
)
FACTS = Words("What is recorded", "Was erfasst ist")
NOTHING = Words("Nothing is recorded beyond the name.", "Außer dem Namen ist nichts erfasst.")
AS_TABLE = Words("The same as a table", "Dasselbe als Tabelle")
QUERY = Words("The query behind it", "Die Abfrage dahinter")
TOPIC = Words("topic", "Thema")
IN_MODULES = Words("modules", "Module")
CARRIED_BY = Words("carried by", "getragen von")
LINES = Words(
    "Coloured signs mark shared topics; lines join what is linked with the chosen part.",
    "Farbige Zeichen markieren gemeinsame Themen; Linien führen zu dem, was mit dem gewählten "
    "Teil verbunden ist.",
)
CURVE = Words("What each further strategy brings", "Was jede weitere Strategie bringt")
PRIORITY = Words("Priority {level}: {segments} segments", "Priorität {level}: {segments} Segmente")
ONE_OF_PRIORITY = Words("Priority {level}: 1 segment", "Priorität {level}: 1 Segment")
AXES = Words(
    "Across: strategies; up: segments supported.",
    "Waagerecht: Strategien; senkrecht: unterstützte Segmente.",
)
IMPOSSIBLE = Words("impossible", "unmöglich")
