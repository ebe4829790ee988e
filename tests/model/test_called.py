"""What things are called, above all criteria that have no name of their own."""

from graphmodel.model import read_text
from graphmodel.model.called import called, unnamed
from graphmodel.model.ids import key_of
from graphmodel.questions.names import look_up
from graphmodel.store import connect

WRITTEN = """\
model: m
language: en
needs: {teacher: {name: Find a teacher}}
segments:
  schools:
    name: Music schools
    criteria:
      tender: {kind: own channel, about: {channel: visits}}
      pupils: {kind: own need, about: {need: teacher}}
      worth: {kind: different value}
      named: {kind: own need, name: Quiet rooms}
channels: {visits: {name: Visits}}
change potential:
  - {of: {criterion: tender}, mechanism: transparency, level: high}
  - {of: {channel: visits}, mechanism: value, level: low}
  - {of: {channel: visits}, level: low}
  - {of: {segment: schools}, mechanism: need, level: low, name: Videos first}
"""
CHANGE = "ChangePotential"
CRITERIA = {
    "tender": ("own channel (Visits)", "eigener Kanal (Visits)"),
    "pupils": ("own need (Find a teacher)", "eigenes Bedürfnis (Find a teacher)"),
    "worth": ("different value", "andere Wertigkeit"),
}


def test_a_criterion_without_a_name_is_called_by_segment_kind_and_what_it_is_about() -> None:
    names = called(read_text(WRITTEN.encode(), "m.yaml"))
    for key, said in CRITERIA.items():
        words = names["Criterion", f"m/schools.{key}"]
        assert (words.en, words.de) == tuple(f"Music schools – {each}" for each in said)
    assert names["Criterion", "m/schools.named"].de == "Quiet rooms"
    assert names["Module", "channels"].de == "Kanäle"


FINDINGS = {
    "change.schools.tender.transparency": (
        "Music schools – own channel (Visits): transparency",
        "Music schools – eigener Kanal (Visits): Transparenz",
    ),
    "change.visits.value": ("Visits: value", "Visits: Wertigkeit"),
    "change.visits": ("Visits", "Visits"),
    "change.schools.need": ("Videos first", "Videos first"),
}


def test_a_finding_without_a_name_is_called_by_what_it_is_about_in_each_language() -> None:
    names = called(read_text(WRITTEN.encode(), "m.yaml"))
    found = {key_of(id): words for (label, id), words in names.items() if label == CHANGE}
    assert {key: (words.en, words.de) for key, words in found.items()} == FINDINGS


def test_a_name_that_two_of_a_kind_have_is_followed_by_the_key() -> None:
    written = "model: m\nsegments: {a: {name: Oak}, b: {name: Oak}, c: {name: Ash}}\n"
    names = called(read_text(f"{written}topics: {{a: {{name: Oak}}}}\n".encode(), "m.yaml"))
    told = {(label, key_of(id)): words.de for (label, id), words in names.items()}
    assert [told["Segment", key] for key in "abc"] == ["Oak (a)", "Oak (b)", "Ash"]
    assert told["Topic", "a"] == "Oak"


def test_answers_call_everything_as_pages_do() -> None:
    model = read_text(WRITTEN.encode(), "m.yaml")
    names = called(model)
    with connect(":memory:") as store:
        store.load(model)
        for label in ("Criterion", CHANGE):
            called_so = {id: words for (one, id), words in names.items() if one == label}
            assert look_up(store, {label: set(called_so)}) == called_so


def test_a_name_that_is_not_the_key_is_a_name() -> None:
    assert unnamed("m/schools.tender", "tender")
    assert unnamed("m/tender", "tender")
    assert not unnamed("m/schools.tender", "Tender")
