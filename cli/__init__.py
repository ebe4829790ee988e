"""The command line: click, options, output and exit codes; no logic of its own."""

from graphmodel.words import Words

from .language import reader
from .program import Program, Root

COMMANDS = {
    "demo": (
        ".demo",
        Words(
            "Load the shipped models, print the headline answers, write pages.",
            "Die mitgelieferten Modelle laden, die Kernfragen beantworten, Seiten schreiben.",
        ),
    ),
    "new": (
        ".new",
        Words(
            "Write a model file or worksheets to fill in.",
            "Eine Modelldatei oder Arbeitsblätter zum Ausfüllen schreiben.",
        ),
    ),
    "check": (
        ".check",
        Words(
            "Report every problem of model files, with what would be right.",
            "Jedes Problem in Modelldateien melden, mit dem, was richtig wäre.",
        ),
    ),
    "load": (
        ".load",
        Words(
            "Put model files into the store; again = update in place.",
            "Modelldateien in den Speicher laden; nochmals = auf den neuen Stand bringen.",
        ),
    ),
    "export": (
        ".export",
        Words(
            "Write a model as workbook, CSV, YAML, or for other programs.",
            "Ein Modell als Arbeitsmappe, CSV, YAML oder für andere Programme schreiben.",
        ),
    ),
    "diff": (
        ".diff",
        Words(
            "Compare two versions of a model: changed facts, changed answers.",
            "Zwei Fassungen eines Modells vergleichen: geänderte Angaben und Antworten.",
        ),
    ),
    "models": (
        ".models",
        Words(
            "List what is in the store; `models rm` takes a model out.",
            "Auflisten, was im Speicher ist; `models rm` nimmt ein Modell heraus.",
        ),
    ),
    "topics": (
        ".topics",
        Words(
            "Which topics carry several modules, and where one is missing.",
            "Welche Themen mehrere Module tragen, und wo eines fehlt.",
        ),
    ),
    "markets": (
        ".markets",
        Words(
            "Which sides of a market need each other, and who pays.",
            "Welche Seiten eines Marktes einander brauchen, und wer zahlt.",
        ),
    ),
    "segments": (
        ".segments",
        Words(
            "Which segments must be kept apart; how few strategies do.",
            "Welche Segmente getrennt bleiben müssen; wie wenige Strategien genügen.",
        ),
    ),
    "relationships": (
        ".relationships",
        Words(
            "What keeps customers, and what social media adds.",
            "Was Kunden hält, und was Social Media hinzufügt.",
        ),
    ),
    "change": (
        ".change",
        Words(
            "How far social media can change the business model.",
            "Wie weit Social Media das Geschäftsmodell verändern kann.",
        ),
    ),
    "communities": (
        ".communities",
        Words(
            "How users group themselves, beside the segments.",
            "Wie sich Nutzer selbst gruppieren, neben den Segmenten.",
        ),
    ),
    "options": (
        ".actions",
        Words(
            "The options for action, with the gaps that are left.",
            "Die Handlungsoptionen, mit den Lücken, die noch bleiben.",
        ),
    ),
    "study": (
        ".study",
        Words(
            "How far the study has come, and what to find out next.",
            "Wie weit die Untersuchung ist, und was als Nächstes zu klären ist.",
        ),
    ),
    "strategies": (
        ".strategies",
        Words(
            "Split a bare list of conflicts into fewest strategies.",
            "Eine bloße Liste von Konflikten in die wenigsten Strategien aufteilen.",
        ),
    ),
    "ask": (
        ".ask",
        Words(
            "Ask any question by its name; without a name, list them.",
            "Eine Frage mit ihrem Namen stellen; ohne Namen alle auflisten.",
        ),
    ),
    "cypher": (
        ".cypher",
        Words(
            "Run your own Cypher, read-only unless told otherwise.",
            "Eigenes Cypher ausführen, nur lesend, wenn nicht anders verlangt.",
        ),
    ),
    "show": (
        ".show",
        Words(
            "Draw a model as one HTML page.",
            "Ein Modell als eine HTML-Seite zeichnen.",
        ),
    ),
    "report": (
        ".report",
        Words(
            "Write the whole study as one file for management.",
            "Die ganze Untersuchung als eine Datei für die Leitung schreiben.",
        ),
    ),
    "schema": (
        ".schema",
        Words(
            "Print the JSON Schema of model files, or the reference.",
            "Das JSON-Schema der Modelldateien oder die Referenz ausgeben.",
        ),
    ),
    "completion": (
        ".completion",
        Words(
            "Print the completion script for bash, zsh or fish.",
            "Das Skript zum Vervollständigen für bash, zsh oder fish ausgeben.",
        ),
    ),
}

HELP = Words(
    """The graph of a company's business model.

    \b
    Start here:
      graphmodel demo                    the shipped models and their answers
      graphmodel new my-company.yaml     a model file to fill in
      graphmodel new my-company.xlsx     the same as worksheets
      graphmodel check my-company.yaml   what is still wrong in it
      graphmodel load my-company.yaml    into the store
      graphmodel topics shared           the first answer

    The store is --db, else GRAPHMODEL_DB, else NEO4J_URI (with NEO4J_USERNAME and
    NEO4J_PASSWORD), else the file graphmodel.kgl in this folder.

    \b
    Exit codes: 0 fine · 1 the answer is a problem · 2 wrong usage · 3 no store.
    """,
    """Der Graph des Geschäftsmodells eines Unternehmens.

    \b
    So geht es los:
      graphmodel demo                     die mitgelieferten Modelle mit Antworten
      graphmodel new meine-firma.yaml     eine Modelldatei zum Ausfüllen
      graphmodel new meine-firma.xlsx     dasselbe als Arbeitsblätter
      graphmodel check meine-firma.yaml   was daran noch falsch ist
      graphmodel load meine-firma.yaml    in den Speicher
      graphmodel topics shared            die erste Antwort

    Der Speicher ist --db, sonst GRAPHMODEL_DB, sonst NEO4J_URI (mit NEO4J_USERNAME und
    NEO4J_PASSWORD), sonst die Datei graphmodel.kgl in diesem Ordner.

    \b
    Exit-Codes: 0 gut · 1 die Antwort ist ein Problem · 2 falscher Aufruf
                3 kein Speicher
    """,
)


def commands() -> Root:
    """The group of every command, in the language of who reads."""
    return Root("graphmodel", COMMANDS, help=HELP.say(reader()))


main = Program(commands)
