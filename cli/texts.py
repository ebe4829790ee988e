"""What commands tell people beside the data, in both languages; `output.say` and `told` say it."""

from graphmodel.words import Words

EXPORTED = Words(
    "Written: {file}. Change it, then: graphmodel load {file}",
    "Geschrieben: {file}. Ändern, dann: graphmodel load {file}",
)
FILL_IN = Words(
    "Written: {file}. Fill it in, then: graphmodel check {file}",
    "Geschrieben: {file}. Ausfüllen, dann: graphmodel check {file}",
)
NO_TEMPLATE = Words("{file}: name a .yaml or a .xlsx", "{file}: eine .yaml oder eine .xlsx nennen")
DRAWN = Words("Written: {file}; open it in a browser.", "Geschrieben: {file}; im Browser öffnen.")
ONE_ROW = Words("1 row.", "1 Zeile.")
ROWS = Words("{count} rows.", "{count} Zeilen.")
MORE_ROWS = Words(
    "… {count} more rows; --all shows them", "… {count} weitere Zeilen; --all zeigt sie"
)
REMOVED = Words("{model}: removed.", "{model}: entfernt.")
STOPPED = Words("Stopped.", "Abgebrochen.")
ERROR = Words("Error: {error}", "Fehler: {error}")
FAILED = Words(
    "graphmodel failed: {kind}: {error}", "graphmodel ist fehlgeschlagen: {kind}: {error}"
)
OWN_FAULT = Words(
    "This is a fault of graphmodel; -v says where it is.",
    "Das ist ein Fehler in graphmodel; -v zeigt, an welcher Stelle.",
)

ONE_NODE = Words("1 node", "1 Knoten")
NODES = Words("{count} nodes", "{count} Knoten")
ONE_LINK = Words("1 link", "1 Verbindung")
LINKS = Words("{count} links", "{count} Verbindungen")
ADDED = Words("{what} added", "{what} hinzugefügt")
UPDATED = Words("{what} updated", "{what} geändert")
TAKEN_OUT = Words("{what} removed", "{what} entfernt")
AND = Words("and", "und")
UNCHANGED = Words("nothing has changed", "nichts hat sich geändert")

ONE_ERROR = Words("1 error", "1 Fehler")
ERRORS = Words("{count} errors", "{count} Fehler")
ONE_WARNING = Words("1 warning", "1 Warnung")
WARNINGS = Words("{count} warnings", "{count} Warnungen")
FINE = Words("fine, {size}", "in Ordnung, {size}")

DEMO_LOADED = Words(
    "The {count} shipped models are loaded into {store}.",
    "Die {count} mitgelieferten Modelle sind in {store} geladen.",
)
DEMO_PAGES = Words("Pages to open in a browser:", "Seiten für den Browser:")
DEMO_ASK = Words("Ask on:", "Weiter fragen:")
DEMO_OWN = Words("Your own company:", "Ihr eigenes Unternehmen:")
REPORTED = Words("Written: {file}", "Geschrieben: {file}")
NO_REPORT = Words(
    "{path}: write a .html, a .md or a .xlsx",
    "{path}: eine .html, eine .md oder eine .xlsx schreiben",
)
NO_FILE = Words("There is no file {file}.", "Die Datei {file} gibt es nicht.")
CHANGED_FACTS = Words("Changed facts: {count}", "Geänderte Angaben: {count}")
ALIKE = Words(
    "{count} further questions are answered alike.",
    "{count} weitere Fragen werden gleich beantwortet.",
)
ALL_ALIKE = Words(
    "All {count} questions asked are answered alike.",
    "Alle {count} gestellten Fragen werden gleich beantwortet.",
)
