"""What is wrong with a question's file, as a German reader is told; each in a file that has it."""

from pathlib import Path

import pytest

from graphmodel.errors import QuestionError
from graphmodel.questions import file_faults, subset_faults
from graphmodel.questions.check import check_query
from graphmodel.questions.header import read_question
from graphmodel.words import Words

from .cafe import SHARED, write

CHOICE = "type: choice, choices: {a: {en: a, de: a}}"
HEADER = [
    ("// title:", "// titel:", 1, "der Kopf: Schlüssel 'titel' gibt es nicht. Gemeint ist wohl 't"),
    ("// source: docs/definitions.md 1\n", "", 1, "der Kopf: 'source' fehlt"),
    ("type: text, words", "type: text, wrods", 9, "Spalte name: Schlüssel 'wrods' gibt es nicht"),
    (", help: {en: few, de: wenig}", "", 6, "Parameter min_modules: 'help' fehlt"),
    ("title: {en: Shared topics", "title: {en: [a]", 1, "title.en muss ein Text sein"),
    ("{en: few, de: wenig}", "few", 6, "help muss eine Tabelle aus Schlüsseln und Werten sein"),
    ("{en: few,", "{en: few, many,", 6, "help: 'many' hat keinen Wert; ein Text mit Komma brauc"),
    ("\nMATCH", "\n// always: none\nMATCH", 16, "always muss eine Liste sein"),
    ("\nMATCH", "\n// always: [nobody]\nMATCH", 16, "`always` nennt Fälle eines Satzes; 'nobody"),
    ("// title", "// question: {en: a, de: b}\n// title", 3, "der Schlüssel 'question' steht hi"),
    ("// source", "// step: x\n// source", 1, "die Schlüssel des Kopfes stehen in dieser Reihenf"),
    ("type: integer", "type: number", 6, "Typ eines Parameters 'number' gibt es nicht; es gibt:"),
    ("default: 2", "default: two", 6, "'two' ist keine ganze Zahl"),
    ("default: 2", "default: [2]", 6, "eine Zahl muss ein Text sein"),
    ("default: 2", "positional: perhaps", 6, "positional muss yes oder no sein, nicht 'perhaps'"),
    ("  model: {type: model}", "  firm: {type: model}", 5, "jede Frage gilt einem Modell: `model:"),
    ("model: {type: model}", "model: {type: text}", 5, "der Parameter `model` hat den Typ model"),
    ("type: text,", "type: choice,", 9, "`choices` gehört zu choice und change, und nur dazu"),
    ("type: text,", "type: texts,", 9, "Typ 'texts' gibt es nicht. Gemeint ist wohl 'text'."),
    ("id of Topic", "id of Topics", 8, "Label 'Topics' gibt es nicht. Gemeint ist wohl 'Topic'."),
    ("level priority", "level priorty", 11, "Skala 'priorty' gibt es nicht. Gemeint ist wohl"),
    ("//   none:", "//   zero:", 13, "die Fälle eines Satzes sind: none, one, many"),
    ("// columns:", "// gathers: [a]\n// columns:", 1, "`step` und `gathers` stehen beide da oder"),
    ("// title: {en: Shared", "// title: {en: Shared: x", 1, "der Kopf ist kein YAML: "),
    ("// title", "MATCH (n)\n// title", 1, "die Datei muss mit einem Kopf in `// `-Kommentaren"),
]
STEP = "// gathers: [topic, name, modules, priority]\n// step: cycles\n// columns:"
QUERY = [
    ("// columns:", STEP, 1, "nur mitgelieferte Fragen nennen einen Schritt in Python"),
    ("$min_modules\n", "$min_module\n", 19, "der Parameter $min_module steht nicht im Kopf"),
    (">= $min_modules", ">= 2", 1, "der Parameter 'min_modules' steht im Kopf und wird nie verw"),
    ("t.name AS name", "t.name AS nam", 20, "RETURN ergibt topic, nam, modules, priority, im Kop"),
    ("DESC, topic", "DESC", 20, "die Reihenfolge ist nicht vollständig: in ORDER BY fehlt topic"),
    ("{topic} in", "{topics} in", 1, "Satz many: Platzhalter 'topics' gibt es nicht. Gemeint ist"),
    ("No topic in", "No {topic} in", 1, "Satz none: es gibt keine Zeile, aus der 'topic' komm"),
    ("RETURN t.id AS", "WITH * UNWIND [t.id] AS", 1, "die Abfrage hat kein RETURN"),
    ("(t:Topic", "(t:Topik", 16, "Label 'Topik' gibt es nicht. Gemeint ist wohl 'Topic'."),
    (":HAS_TOPIC", ":HAS_TOPICS", 16, "Art von Verbindung 'HAS_TOPICS' gibt es nicht. Gemeint"),
    ("link.priority", "link.priorty", 17, "Eigenschaft 'priorty' gibt es nicht. Gemeint ist wohl"),
    (
        "t.name AS name",
        "`t`.name AS name",
        20,
        "```: Namen in Backticks werden nicht verwendet",
    ),
    ("RETURN t.id", "WHERE t.id > 1 > 0 RETURN t.id", 20, "Vergleiche hintereinander: mit AND"),
    ("\nMATCH", "\nMATCH (a:Topic {general: 1})\nMATCH", 16, "'general' gibt es vielleicht an ke"),
]


def refused(folder: Path, text: str) -> QuestionError:
    with pytest.raises(QuestionError) as caught:
        check_query(read_question(write(folder, "mine shared", text), "mine shared"))
    return caught.value


@pytest.mark.parametrize(("old", "new", "line", "said"), [*HEADER, *QUERY])
def test_what_is_wrong_is_told_in_german(
    tmp_path: Path, old: str, new: str, line: int, said: str
) -> None:
    assert old in SHARED
    error = refused(tmp_path, SHARED.replace(old, new, 1))
    place = f"{tmp_path}/mine/shared.cypher:{line}: "
    assert error.say("de").startswith(f"{place}{said}")
    assert str(error).startswith(place)
    assert str(error) != error.say("de")


def test_a_rule_and_an_empty_header_are_told_in_german(tmp_path: Path) -> None:
    path = write(tmp_path, "mine shared", "//\n")
    with pytest.raises(QuestionError) as caught:
        read_question(path, "mine shared")
    assert caught.value.say("de") == f"{path}:1: der Kopf ist leer"
    rule = SHARED.replace("// columns:", "// strength: 4\n// columns:")
    rule = rule[: rule.index("// sentence:")] + rule[rule.index("MATCH") :]
    with pytest.raises(QuestionError) as caught:
        read_question(write(tmp_path, "rules one", rule), "rules one")
    assert caught.value.say("de").endswith("rules/one.cypher:7: eine Stärke ist 1, 2 oder 3")


@pytest.mark.parametrize("room", [file_faults, subset_faults])
def test_nothing_is_said_that_is_not_translated(room: object) -> None:
    alike = {"AT", "IN", "SAID", "LABEL"}
    for name, words in vars(room).items():
        if isinstance(words, Words) and name not in alike:
            assert words.en != words.de, name
