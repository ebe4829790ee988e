"""What stands in the legends of the drawings: their signs, and words that need explaining."""

from graphmodel.schema import Words

# Canvas
SHOULD_CARRY = Words(
    "segment, value proposition or relationship: no topic recorded yet",
    "Segment, Wertangebot oder Beziehung: noch kein Thema erfasst",
)

# Large models
OTHER_SHARED = Words("another shared topic", "ein anderes gemeinsames Thema")

# Topics
DOT = Words(
    "a module carries the topic, by so many elements; the line joins its modules",
    "ein Modul trägt das Thema, mit so vielen Elementen; die Linie verbindet seine Module",
)
RING = Words(
    "missing corner: of segments, value propositions and relationships only this one lacks it",
    "fehlende Ecke: von Segmenten, Wertangeboten und Beziehungen fehlt es nur hier",
)
TWIN = Words("probably the same topic, recorded twice", "wohl dasselbe Thema, zweimal erfasst")
WEIGHS = Words(
    "priority × affinity to social media, where they are highest; at most {most}; –: not known",
    "Priorität × Affinität zu Social Media, wo sie am höchsten sind; höchstens {most}; "
    "–: nicht bekannt",
)

# Curve
ALL_SEGMENTS = Words("all segments of a priority", "alle Segmente einer Priorität")
AXES = Words(
    "Across: the number of strategies; up: how many segments of a priority they support. "
    "High priorities come first.",
    "Waagerecht: die Zahl der Strategien; senkrecht: wie viele Segmente einer Priorität sie "
    "unterstützen. Hohe Prioritäten gehen vor.",
)

# Markets
MUST = Words("needs the side it points to", "braucht die Seite am Pfeil")
HELPS = Words("is helped by it", "hat Nutzen von ihr")
ANY_ONE = Words("any one with a ring is enough", "eine mit Ring genügt")
PAYS = Words("pays, broader for a larger share", "zahlt, breiter bei größerem Anteil")
CARRIES = Words("others pay for it", "andere zahlen für sie")
FALLS = Words(
    "Falls, step 1: at once; step 2: because of step 1, and so on.",
    "Fällt, Schritt 1: sofort; Schritt 2: wegen Schritt 1 und so weiter.",
)
WEAKENED = Words(
    "Weakened: loses something, but goes on.", "Geschwächt: verliert etwas, bleibt aber."
)
CHANGE_POTENTIAL = Words(
    "Change potential: how much social media can change in what sets a segment apart, such as its "
    "need, channel, price or relationship.",
    "Veränderungspotenzial: wie viel Social Media an dem ändern kann, was ein Segment ausmacht, "
    "etwa Bedarf, Kanal, Preis oder Beziehung.",
)

# Compatibility
OPEN_PAIR = Words("open: a missing fact decides", "offen: eine fehlende Angabe entscheidet")
HINTED = Words("compatible, with a hint", "verträglich, mit Hinweis")
JUDGED_FIT = Words("judged by a person: compatible", "von einem Menschen beurteilt: verträglich")
JUDGED_APART = Words("judged by a person: conflict", "von einem Menschen beurteilt: Konflikt")
FITS = Words("compatible", "verträglich")
TOGETHER = Words("framed: both in one strategy", "gerahmt: beide in einer Strategie")
PROOF = Words(
    "why not fewer: these alone need as many; arcs join those in conflict",
    "warum nicht weniger: schon diese brauchen so viele; Bögen verbinden Konflikte",
)
WORKING_ORDER = Words(
    "The strategies hold all segments considered, in the order in which to work them out.",
    "Die Strategien enthalten alle berücksichtigten Segmente, in der Reihenfolge der Bearbeitung.",
)
FIGURES = Words(
    "The figure of a conflict is its strength; 2 is enough to need two strategies.",
    "Die Zahl eines Konflikts ist seine Stärke; schon bei 2 braucht es zwei Strategien.",
)
COLUMNS = Words(
    "The number at the end of a row is that of its column.",
    "Die Zahl am Ende einer Zeile ist die ihrer Spalte.",
)

# Communities
BANDS = Words(
    "A band: the people of a community who are in a segment, the more the broader. At a segment "
    "stands how many such people it has in all. Dashed: not recorded how many.",
    "Ein Band: die Menschen einer Gemeinschaft, die in einem Segment sind, je mehr, desto breiter. "
    "Am Segment steht, wie viele solche Menschen es insgesamt hat. Gestrichelt: nicht erfasst, "
    "wie viele.",
)

# Options
KNOWN_LEVEL = Words(
    "level of the option is known, at least in part",
    "Ebene der Option ist bekannt, zumindest teilweise",
)
MISSING_LEVEL = Words("level is still missing", "Ebene fehlt noch")
LEVELS = Words(
    "The levels, in this order: {levels}.", "Die Ebenen, in dieser Reihenfolge: {levels}."
)
SORTS = Words(
    "The first row has most leverage. A heading sorts by its column.",
    "Die erste Zeile hat den größten Hebel. Eine Überschrift sortiert nach ihrer Spalte.",
)
WEIGHED = Words(
    "Weight: priority × affinity (how well it suits social media), the highest that a carrier of "
    "the topic has, such as a segment or an offer; –: not known.",
    "Gewicht: Priorität × Affinität (wie gut es zu Social Media passt), die höchste bei einem "
    "Träger des Themas, etwa einem Segment oder Angebot; –: nicht bekannt.",
)
CONTESTED = Words(
    "Competition: how hard the easiest suitable format is to win; free: no competitor is there; "
    "open: a fact that decides it is missing.",
    "Wettbewerb: wie schwer das leichteste geeignete Nutzungsformat zu gewinnen ist; frei: dort "
    "ist kein Wettbewerber; offen: eine entscheidende Angabe fehlt.",
)
