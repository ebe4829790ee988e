"""Bad calls, each answered in the reader's language, and with a code of its own."""

from pathlib import Path

import pytest

from graphmodel.errors import UsageError
from graphmodel.words import Words

from ..questions.cafe import SHARED, write
from .conftest import Run, failing

GERMAN, ENGLISH = "de_AT.UTF-8", "en_GB.UTF-8"
ROPE = ("-m", "rope-maker")

FILES = [
    (
        ("load", "missing.yaml"),
        "missing.yaml:1:1: there is no such file",
        "missing.yaml:1:1: diese Datei gibt es nicht",
    ),
    (
        ("segments", "conflicts", "--with", "missing.yaml"),
        "missing.yaml:1:1: there is no such file",
        "missing.yaml:1:1: diese Datei gibt es nicht",
    ),
    (
        ("diff", "missing.yaml", "there.yaml"),
        "There is no file missing.yaml.",
        "Die Datei missing.yaml gibt es nicht.",
    ),
    (
        ("new", "mine.docx"),
        "mine.docx: name a .yaml or a .xlsx",
        "mine.docx: eine .yaml oder eine .xlsx nennen",
    ),
    (
        ("new", "there.yaml"),
        "there.yaml is there already; --force writes over it",
        "there.yaml gibt es schon; mit --force überschreiben",
    ),
    (
        ("export", "there.yaml", *ROPE),
        "there.yaml is there already; --force writes over it",
        "there.yaml gibt es schon; mit --force überschreiben",
    ),
    (
        ("export", "there.dot", *ROPE),
        "there.dot is there already; --force writes over it",
        "there.dot gibt es schon; mit --force überschreiben",
    ),
    (
        ("export", "no/such.yaml", *ROPE),
        "no/such.yaml: cannot be written: No such file or directory",
        "no/such.yaml: lässt sich nicht schreiben: Datei oder Ordner gibt es nicht",
    ),
    (
        ("topics", "shared", "-o", "no/such.csv"),
        "no/such.csv: cannot be written: No such file or directory",
        "no/such.csv: lässt sich nicht schreiben: Datei oder Ordner gibt es nicht",
    ),
    (
        ("report", *ROPE, "-o", "no/such.md"),
        "no/such.md: cannot be written: No such file or directory",
        "no/such.md: lässt sich nicht schreiben: Datei oder Ordner gibt es nicht",
    ),
    (
        ("demo", "-o", "there.dot"),
        "there.dot: cannot be written: File exists",
        "there.dot: lässt sich nicht schreiben: gibt es schon",
    ),
    (
        ("strategies", "missing.csv"),
        "missing.csv: cannot be read: No such file or directory",
        "missing.csv: lässt sich nicht lesen: Datei oder Ordner gibt es nicht",
    ),
    (
        ("report", *ROPE, "-o", "x.pdf"),
        "x.pdf: write a .html, a .md or a .xlsx",
        "x.pdf: eine .html, eine .md oder eine .xlsx schreiben",
    ),
    (
        ("export", "x.pdf", *ROPE),
        "x.pdf: write a .yaml, a .xlsx, or a folder of CSV files (no ending)",
        "x.pdf: eine .yaml, eine .xlsx oder einen Ordner mit CSV-Dateien (ohne Endung) schreiben",
    ),
]
NAMES = [
    (
        ("topics", "shared", "-m", "rope-makr"),
        "There is no model 'rope-makr'. Did you mean 'rope-maker'?",
        "Modell 'rope-makr' gibt es nicht. Gemeint ist wohl 'rope-maker'.",
    ),
    (
        ("models", "rm", "zzz"),
        "There is no model 'zzz'; there are: free-newspaper, rope-maker.",
        "Modell 'zzz' gibt es nicht; es gibt: free-newspaper, rope-maker.",
    ),
    (
        ("show", "canvas"),
        "Say which model: free-newspaper, rope-maker.",
        "Das Modell nennen: free-newspaper, rope-maker.",
    ),
    (
        ("topics", "shared", "--db", "empty.kgl"),
        "The store holds no model yet: `graphmodel load FILE` puts one in.",
        "Der Speicher enthält noch kein Modell: `graphmodel load DATEI` lädt eines.",
    ),
    (
        ("ask", "topic", "shard"),
        "There is no question 'topic shard'. Did you mean 'topics shared'?",
        "Frage 'topic shard' gibt es nicht. Gemeint ist wohl 'topics shared'.",
    ),
    (
        ("ask", "topics", "shared", *ROPE, "-p", "min_module=3"),
        "topics shared: There is no parameter 'min_module'. Did you mean 'min_modules'?",
        "topics shared: Parameter 'min_module' gibt es nicht. Gemeint ist wohl 'min_modules'.",
    ),
    (
        ("topics", "shared", *ROPE, "--min-modules", "two"),
        "min_modules must be a whole number, not 'two'.",
        "min_modules muss eine ganze Zahl sein, nicht 'two'.",
    ),
    (
        ("segments", "why", "climbers", "xyz", *ROPE),
        "There is no segment 'xyz' in rope-maker; there are: climbers, sailors.",
        "Segment 'xyz' gibt es in rope-maker nicht; es gibt: climbers, sailors.",
    ),
    (
        ("segments", "why", "climbers", "climbers", *ROPE),
        "segments why compares two segments; a and b are the same one.",
        "segments why vergleicht zwei Segmente; a und b sind dasselbe.",
    ),
    (
        ("ask", "segments", "why", *ROPE, "-p", "a=climbers"),
        "segments why needs the parameter 'b'.",
        "segments why braucht den Parameter 'b'.",
    ),
    (
        ("topics", "shared", "--queries", "nowhere"),
        "There is no folder of questions 'nowhere'.",
        "Den Ordner mit Fragen 'nowhere' gibt es nicht.",
    ),
]
STORES = [
    (
        "bolt://user:secret@host",
        "a login does not belong into the address of a store: "
        "set NEO4J_USERNAME and NEO4J_PASSWORD instead",
        "Anmeldedaten gehören nicht in die Adresse eines Speichers: "
        "stattdessen NEO4J_USERNAME und NEO4J_PASSWORD setzen",
    ),
    (
        "bolt://",
        "bolt:// is no address of a store without a server's name",
        "bolt:// ist ohne den Namen eines Servers keine Adresse eines Speichers",
    ),
    (
        "bolt://[",
        "the address of the store is no URL of a server",
        "die Adresse des Speichers ist keine URL eines Servers",
    ),
    (
        "bolt://127.0.0.1:1",
        "no Neo4j answers at bolt://127.0.0.1:1: is it running?",
        "unter bolt://127.0.0.1:1 antwortet kein Neo4j: läuft es?",
    ),
]
QUERIES = [
    (
        ("CREATE (n:Segment {id: 'a'})",),
        "the statement writes, but only reading is allowed here: `graphmodel cypher --write` may "
        "write",
        "die Anweisung schreibt, hier ist aber nur Lesen erlaubt: `graphmodel cypher --write` darf "
        "es",
    ),
    (
        ("LOAD CSV FROM 'x' AS r RETURN r",),
        "LOAD CSV reads files outside the store: it is not allowed",
        "LOAD CSV liest Dateien außerhalb des Speichers: das ist nicht erlaubt",
    ),
    (
        ("MATCH (n) RETURN n FORMAT CSV",),
        "FORMAT CSV is not supported: choose the format of the output instead",
        "FORMAT CSV gibt es nicht: stattdessen das Format der Ausgabe wählen",
    ),
    (
        ("MATCH (n) RETURN n.id", "--rows", "2"),
        "the answer has more than 2 rows: add a LIMIT, or allow more",
        "die Antwort hat mehr Zeilen als die erlaubten 2: ein LIMIT ergänzen oder mehr erlauben",
    ),
    (
        ("MATCH (a), (b), (c), (d) RETURN count(*)", "--seconds", "0.000001"),
        "the query ran longer than allowed: ask for less, or allow more seconds",
        "die Abfrage lief länger als erlaubt: weniger verlangen oder mehr Sekunden erlauben",
    ),
]


def both(run: Run, monkeypatch: pytest.MonkeyPatch, *args: str) -> tuple[int, str, str]:
    """The code of a call, and what it says on the standard error in English and in German."""
    monkeypatch.setenv("LC_ALL", ENGLISH)
    english = run(*args)
    monkeypatch.setenv("LC_ALL", GERMAN)
    german = run(*args)
    assert english.exit_code == german.exit_code
    assert english.stdout == german.stdout == ""
    return german.exit_code, english.stderr, german.stderr


@pytest.mark.parametrize(("args", "english", "german"), [*FILES, *NAMES])
def test_a_bad_call_is_told_in_the_language_of_the_environment(
    loaded: Run, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], english: str, german: str
) -> None:
    Path("there.yaml").write_text("model: x\n")
    Path("there.dot").touch()
    _, *said = both(loaded, monkeypatch, *args)
    assert said == [f"Error: {english}\n", f"Fehler: {german}\n"]


@pytest.mark.parametrize(("address", "english", "german"), STORES)
def test_a_store_that_is_none_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, address: str, english: str, german: str
) -> None:
    told = both(run, monkeypatch, "models", "--db", address)
    assert told == (3, f"Error: {english}\n", f"Fehler: {german}\n")


@pytest.mark.parametrize(("args", "english", "german"), QUERIES)
def test_a_query_that_is_refused_is_told(
    loaded: Run, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], english: str, german: str
) -> None:
    told = both(loaded, monkeypatch, "cypher", *args)
    assert told == (1, f"Error: {english}\n", f"Fehler: {german}\n")


def test_what_the_engine_says_itself_stays_as_it_is(
    loaded: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, english, german = both(loaded, monkeypatch, "cypher", "MATCH (n {id: 1} RETURN n")
    assert "MATCH (n {id: 1} RETURN n" in german
    assert english.removeprefix("Error: ") == german.removeprefix("Fehler: ")


@pytest.mark.parametrize(
    ("version", "english", "german"),
    [
        (99, "was stored by a newer graphmodel (schema 99", "stammt von einem neueren graphmodel"),
        (0, "stored by an older graphmodel: rope-maker", "von einem älteren graphmodel gesp"),
    ],
)
def test_a_store_of_another_version_is_told(
    loaded: Run, monkeypatch: pytest.MonkeyPatch, version: int, english: str, german: str
) -> None:
    change = f"MATCH (m:Model {{id: 'rope-maker'}}) SET m.schema_version = {version}"
    assert loaded("cypher", "--write", change).exit_code == 0
    told = both(loaded, monkeypatch, "export", "-", *ROPE)
    assert told[0] == 3
    assert english in told[1]
    assert german in told[2]


def test_a_question_of_ones_own_is_told_with_its_line(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(Path("own"), "mine shared", SHARED.replace("// source: docs/definitions.md 1\n", ""))
    code, english, german = both(run, monkeypatch, "ask", "mine shared", "--queries", "own")
    assert code == 2
    assert english == "Error: own/mine/shared.cypher:1: the header lacks 'source'\n"
    assert german == "Fehler: own/mine/shared.cypher:1: der Kopf: 'source' fehlt\n"


@pytest.mark.parametrize(
    "args",
    [
        ("topics", "shared", "--lang", "de", "-m", "zzz"),
        ("topics", "shared", "-m", "zzz", "--lang", "de"),
        ("export", "-", "-m", "zzz", "--language", "de"),
        ("show", "canvas", "-m", "zzz", "--lang=de"),
    ],
)
def test_the_language_of_the_call_comes_before_that_of_the_environment(
    loaded: Run, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    monkeypatch.setenv("LC_ALL", ENGLISH)
    assert loaded(*args).stderr.startswith("Fehler: Modell 'zzz' gibt es nicht")
    monkeypatch.setenv("LC_ALL", GERMAN)
    english = [each.replace("de", "en") if "de" in each else each for each in args]
    assert loaded(*english).stderr.startswith("Error: There is no model 'zzz'")


def test_an_error_within_a_call_is_cleaned_line_by_line(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, UsageError(Words("one\x1b[31m\ntwo", "eins\x1b[31m\nzwei")))
    assert both(run, monkeypatch, "schema") == (2, "Error: one\ntwo\n", "Fehler: eins\nzwei\n")


@pytest.mark.parametrize(
    ("error", "english", "german"),
    [
        (
            ZeroDivisionError("oh {x}"),
            "graphmodel failed: ZeroDivisionError: oh {x}\n"
            "This is a fault of graphmodel; -v says where it is.\n",
            "graphmodel ist fehlgeschlagen: ZeroDivisionError: oh {x}\n"
            "Das ist ein Fehler in graphmodel; -v zeigt, an welcher Stelle.\n",
        ),
        (KeyboardInterrupt(), "Stopped.\n", "Abgebrochen.\n"),
    ],
)
def test_a_fault_of_the_program_and_a_stop_are_told_too(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, english: str, german: str
) -> None:
    failing(monkeypatch, error)
    _, *said = both(run, monkeypatch, "schema")
    assert [each.lstrip() for each in said] == [english, german]
