"""What a report says around the answers, in both languages."""

from graphmodel.schema import Words

TITLE = Words("{name}: report", "{name}: Bericht")
BRIEF = Words("In brief", "Das Wichtigste")
DECISIONS = Words("Decision paper", "Entscheidungsvorlage")
PREPARED = Words(
    "Recommended is what follows from the recorded facts; management decides.",
    "Empfohlen ist, was aus den erfassten Angaben folgt; die Leitung entscheidet.",
)
FEWER = Words(
    "The strategies here hold only the segments that the course keeps; "
    "their numbers can differ from those for all segments considered.",
    "Die Strategien hier enthalten nur die Segmente, die der Kurs behält; "
    "ihre Nummern können von denen für alle berücksichtigten Segmente abweichen.",
)
DECIDED = Words("decision", "Beschluss")
DECIDED_BY = Words("by whom", "von wem")
DIFFERS = Words("not as recommended", "anders als empfohlen")
OPEN = Words("Still open", "Noch offen")
MORE = Words("and {count} more", "und {count} weitere")
QUERY = Words("The query behind it", "Die Abfrage dahinter")
QUERIES = Words("Queries", "Abfragen")
QUESTION = Words("question", "Frage")
ANSWER = Words("answer", "Antwort")
PROFILES = Words("Each segment on one page", "Jedes Segment auf einer Seite")
RECORD = Words("What is recorded", "Was erfasst ist")
COUNTED = Words(
    "{count} facts are recorded, each with its reason and who agreed, where that was told.",
    "{count} Angaben sind erfasst, jede mit Grund und mit wem abgestimmt, wo das gesagt wurde.",
)
THING = Words("of", "von")
FACT = Words("fact", "Angabe")
RECORDED = Words("recorded", "erfasst")
