"""Everything that can be wrong with worksheets as such, before their cells mean anything."""

from graphmodel.schema import Words

from .problems import Fault

NO_WORKBOOK = Fault(
    "no-workbook",
    Words("this is no workbook: {detail}", "das ist keine Arbeitsmappe: {detail}"),
    Words("save it as .xlsx", "als .xlsx speichern"),
)
NO_CSV = Fault(
    "no-csv",
    Words("this is no CSV from here on: {detail}", "das ist ab hier kein CSV: {detail}"),
    Words("save the sheet as CSV, in UTF-8", "das Blatt als CSV in UTF-8 speichern"),
)
TOO_BIG = Fault(
    "workbook-too-large",
    Words(
        "unpacked, the workbook is larger than {most}",
        "entpackt ist die Arbeitsmappe größer als {most}",
    ),
    Words("delete pictures and unused sheets", "Bilder und ungenutzte Tabellenblätter entfernen"),
)
FORMULA = Fault(
    "formula",
    Words("the formula {given} is not calculated", "die Formel {given} wird nicht berechnet"),
    Words("write the value", "den Wert schreiben"),
)
ERROR_VALUE = Fault(
    "error-value",
    Words("the cell holds the error {given}", "die Zelle enthält den Fehler {given}"),
    Words("write the value", "den Wert schreiben"),
)
ONE_SHEET = Fault(
    "one-sheet",
    Words("a CSV file is one sheet of a model", "eine CSV-Datei ist nur ein Blatt eines Modells"),
    Words(
        "name the folder that holds all of them: {folder}",
        "den Ordner nennen, in dem alle liegen: {folder}",
    ),
)
NO_SHEET = Fault(
    "no-sheet",
    Words("no sheet here is one of a model", "kein Tabellenblatt hier gehört zu einem Modell"),
    Words(
        "`graphmodel new company.xlsx` writes all of them",
        "`graphmodel new firma.xlsx` legt alle an",
    ),
)
NEARLY_SHEET = Fault(
    "unknown-sheet",
    Words("the sheet '{given}' is not read", "das Blatt '{given}' wird nicht gelesen"),
    severity="warning",
)
SHEET_TWICE = Fault(
    "sheet-twice",
    Words("the sheet '{given}' is there twice", "das Blatt '{given}' ist zweimal da"),
    Words("keep one of them", "eines davon behalten"),
)
DERIVED_CHANGED = Fault(
    "derived-changed",
    Words(
        "this row of '{given}' was changed; the sheet is derived and is not read",
        "diese Zeile von '{given}' wurde geändert; das Blatt ist abgeleitet und wird nicht gelesen",
    ),
    Words("change it where it comes from, then export again", "dort ändern, woher es kommt"),
    severity="warning",
)
NO_HEADING = Fault(
    "no-heading",
    Words("'{given}' stands in a column without a heading", "'{given}' steht ohne Überschrift"),
    Words("name the column", "die Spalte benennen"),
)
HEADING_TWICE = Fault(
    "heading-twice",
    Words("the heading '{given}' is there already: {first}", "'{given}' steht schon in {first}"),
    Words("keep one of them", "eine davon behalten"),
)
TITLE_ABOVE = Fault(
    "title-above",
    Words(
        "'{given}' stands above the headings, which are in row {row}",
        "'{given}' steht über den Überschriften, die in Zeile {row} stehen",
    ),
    Words("delete the rows above the headings", "die Zeilen über den Überschriften löschen"),
)
MERGED = Fault(
    "merged-cells",
    Words(
        "of the merged cells {given} only the first is read",
        "von den verbundenen Zellen {given} wird nur die erste gelesen",
    ),
    Words(
        "separate them, and write what each row says",
        "die Verbindung aufheben und in jede Zeile schreiben, was gilt",
    ),
    severity="warning",
)
NEARLY_HEADING = Fault(
    "unknown-heading",
    Words("unknown heading '{given}'", "unbekannte Überschrift '{given}'"),
    Words("a heading of your own begins with `own:`", "eine eigene beginnt mit `eigene:`"),
)
NO_OWN_HERE = Fault(
    "unknown-heading",
    Words("this sheet has no column '{given}'", "dieses Blatt hat keine Spalte '{given}'"),
    Words(
        "write what is your own on the sheet of the model, in a row",
        "Eigenes auf dem Blatt des Modells in eine Zeile schreiben",
    ),
)
MISSING_CELL = Fault(
    "missing-cell",
    Words("the row does not say: {wanted}", "in der Zeile fehlt: {wanted}"),
    Words("fill in that cell, or delete the row", "die Zelle füllen oder die Zeile löschen"),
)
BESIDE_NONE = Fault(
    "beside-none",
    Words(
        "'{given}' stands beside '{none}' and is not read",
        "'{given}' steht neben '{none}' und wird nicht gelesen",
    ),
    Words("delete one of the two", "eines von beiden löschen"),
    severity="warning",
)
UNKNOWN_THING = Fault(
    "unknown-reference",
    Words("there is no '{given}' in: {sheets}", "'{given}' gibt es nicht in: {sheets}"),
    Words("write it there first", "dort zuerst eintragen"),
)
AMBIGUOUS = Fault(
    "ambiguous",
    Words("'{given}' may mean: {found}", "'{given}' kann bedeuten: {found}"),
    Words(
        "rename one of {where}, or write its key here",
        "eines von {where} umbenennen, oder hier den Schlüssel schreiben",
    ),
)
SAID_BEFORE = Fault(
    "said-twice",
    Words("this is said at {first} already", "das steht schon in {first}"),
    Words("keep one of them", "eines davon behalten"),
)
NO_PURPOSE = Fault(
    "unknown-choice",
    Words("'{given}' is no purpose", "'{given}' ist kein Zweck"),
)
