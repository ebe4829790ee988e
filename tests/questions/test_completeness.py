"""How complete a study is: which cells count, by docs/definitions.md 10."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from graphmodel.files.sheets import SHEETS
from graphmodel.files.spread import spread
from graphmodel.model.written import written
from graphmodel.questions import ask, question
from graphmodel.questions.lacks import say_lack, say_worksheet
from graphmodel.questions.steps.cells import NEVER, ONLY
from graphmodel.schema import BY_LABEL, LINK_TYPES
from graphmodel.store import Store, connect

from ..files.worksheets import seed
from ..servers.address import Address
from .cases import rows, stored

MODELS = {
    "bare": "",
    "settled": "about: x\nmedia experience: no\nmedia organisation: no\ninnovation: yes\n",
    "segment": "segments: {a: {}}\n",
    "nones": "topics: {t: {}}\nsegments: {a: {needs: none, topics: none, criteria: none, "
    "channels: none, target groups: none, customer relationships: none, formats: none, "
    "user benefits: none, company benefits: none, effects: none, offers: none, "
    "participation: none, motivation: none}}\n",
    "paying": "segments: {a: {pays: yes, value: high}, b: {pays: no, value: {level: low, "
    "realised: yes}}}\n",
    "excluded": "segments: {a: {decision: leave out, criteria: {c: {}}}, b: {horizon: past}, "
    "c: {decision: advertise only}, d: {decision: undecided, criteria: {e: {}}}}\n",
    "criteria": "segments: {a: {criteria: {need: {kind: own need}, way: {kind: own channel}, "
    "worth: {kind: different value}, bare: {}}}}\n",
    "topics": "topics: {t: {}, u: {}, v: {}}\n"
    "segments: {a: {topics: {t: none, u: , v: {priority: high, affinity: low}}}}\n",
    "benefits": "user benefits: {x: {}, y: {}}\nsegments: {a: {user benefits: "
    "{x: {level: high, origin: new through social media}}}, b: {user benefits: {y: none}}}\n"
    "value propositions: {v: {}, w: {user benefits: {x: low}}}\n",
    "held": "customer relationships: {r: {benefits: {customer: [{name: x}], "
    "company: [{name: y, kind: cost}]}}, s: {benefits: none}}\n",
    "changes": "segments: {a: {}}\nchange potential: [{of: {segment: a}, mechanism: need, "
    "level: none}, {of: {segment: a}, mechanism: value}]\n",
    "pairs": "segments: {a: {kept apart from: {b: }}, b: {}, c: {}}\n",
    "market": "segments: {a: {}, b: {}}\nmarkets: {m: {sides: {a: {role: buy, "
    "depends on: {b: must}}, b: {}}}}\n",
    "twins": "needs: {x: {}}\ntopics: {x: {presence: low}}\nsegments: {x: {needs: [x]}}\n",
    "codes": "topic areas: {x: {}}\ntopics: {t: {area: x}}\nsegments: {a: {topics: [t], "
    "formats: {x: {audience: 3, community: 0}}}}\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


@cache
def sheets(store: Store, key: str) -> Mapping[str, Mapping[str, Any]]:
    return {row["sheet"]: row for row in rows(store, "study completeness", key)}


def sheet(store: Store, key: str, name: str) -> Mapping[str, Any]:
    return sheets(store, key)[name]


def counted(store: Store, key: str, name: str) -> tuple[int, int]:
    row = sheet(store, key, name)
    return row["recorded"], row["total"]


def lacks(store: Store, key: str, name: str) -> dict[str, int]:
    """How often each sort of value is missing."""
    told = (each.partition("@") for each in sheet(store, key, name)["missing"])
    return {what: int(rest.partition("|")[0]) for what, _, rest in told}


def test_an_empty_model_lacks_what_is_asked_of_the_company_alone(store: Store) -> None:
    answer = ask(store, "study completeness", {"model": "bare"})
    assert [(row["sheet"], row["recorded"], row["total"]) for row in answer.rows][:2] == [
        ("Model", 0, 4),
        ("Segments", 0, 0),
    ]
    assert {row["state"] for row in answer.rows[1:]} == {"no rows"}
    assert answer.sentence == (
        "0 of 4 values of a complete study are recorded (0 %). Most is missing on the sheet "
        f"Model: 4 of 4. {len(SHEETS)} sheets have no rows yet."
    )


def test_what_is_asked_of_the_company_can_be_complete(store: Store) -> None:
    answer = ask(store, "study completeness", {"model": "settled"}, "de")
    assert answer.rows[0]["state"] == "complete"
    assert answer.sentence.startswith(
        "Die Untersuchung ist vollständig: alle 4 Werte sind erfasst."
    )


def test_a_bare_segment_is_asked_for_its_values_and_lists(store: Store) -> None:
    assert counted(store, "segment", "Segments") == (0, 14)
    for name, lacking in (("Criteria", "FORMED_BY"), ("Segment topics", "HAS_TOPIC")):
        assert lacks(store, "segment", name) == {f"Segment.{lacking}": 1}
    assert lacks(store, "segment", "Formats") == {"Segment.formats": 1}
    assert lacks(store, "segment", "Company benefits") == {"Segment.company_benefits": 6}
    assert lacks(store, "segment", "Participation") == {"Segment.participation": 1}
    assert sheet(store, "segment", "Services")["state"] == "no rows"


def test_known_none_counts_as_recorded(store: Store) -> None:
    assert counted(store, "nones", "Segments") == (4, 14)
    for name in ("Criteria", "Segment topics", "Strategy benefits", "Segment offers"):
        assert (counted(store, "nones", name), sheet(store, "nones", name)["missing"]) == (
            (1, 1),
            [],
        )
    for name, cells in (("Company benefits", 6), ("Effects", 6), ("Motivation", 1)):
        assert counted(store, "nones", name) == (cells, cells)
    assert sheet(store, "nones", "Formats")["state"] == "complete"


def test_values_that_hang_on_another_are_asked_for_with_it(store: Store) -> None:
    found = lacks(store, "paying", "Segments")
    assert found["Segment.pays_for"] == 1  # of the one that pays
    assert found["Segment.value_realised"] == 1  # of the one whose value is known
    criteria = lacks(store, "criteria", "Criteria")
    assert [criteria[f"Criterion.{name}"] for name in ("offer", "offer_is", "cause")] == [1, 1, 1]
    assert (criteria["Criterion.kind"], criteria["Criterion.changeable"]) == (1, 4)
    assert "Criterion.motive" not in criteria
    assert lacks(store, "held", "Benefits") == {"Benefit.state": 2}
    assert counted(store, "held", "Benefits") == (5, 7)


def test_segments_that_are_not_considered_are_not_asked_for(store: Store) -> None:
    assert counted(store, "excluded", "Segments") == (1, 14)
    assert counted(store, "excluded", "Criteria")[0] == 1  # the list of d, not that of a
    answer = ask(store, "study completeness", {"model": "excluded"})
    for told in ("a (leave out)", "c (advertise only)", "b (past)"):
        assert told in answer.sentence


def test_of_what_is_rated_none_no_more_is_asked(store: Store) -> None:
    assert lacks(store, "topics", "Segment topics") == {
        "Segment.HAS_TOPIC.affinity": 1,
        "Segment.HAS_TOPIC.priority": 1,
    }
    assert counted(store, "topics", "Segment topics") == (1 + 1 + 2, 1 + 1 + 2 + 2)
    assert counted(store, "changes", "Change potential")[0] == 3 + 2
    assert lacks(store, "changes", "Change potential")["ChangePotential.level"] == 1


def test_every_benefit_is_rated_for_every_segment(store: Store) -> None:
    found = lacks(store, "benefits", "Strategy benefits")
    assert found["Segment.user_benefits"] == 2  # y for a, x for b; a proposition is asked nothing
    assert found["Segment.user_benefits.origin"] == 1  # of the proposition's rating
    assert found["Segment.user_benefits.FOR"] == 2  # nothing beside a rating of none
    assert lacks(store, "benefits", "Participation") == {"Segment.participation": 2}


def test_things_of_one_key_are_told_apart_by_their_kind(store: Store) -> None:
    assert [counted(store, "twins", name) for name in ("Segments", "Needs", "Topics")] == [
        *((1, 14), (0, 4), (1, 3)),
    ]


def test_facts_about_pairs_are_not_missing(store: Store) -> None:
    assert sheet(store, "market", "Kept apart")["state"] == "no rows"
    assert lacks(store, "pairs", "Kept apart") == {
        "Segment.KEPT_APART_FROM.by": 1,
        "Segment.KEPT_APART_FROM.why": 1,
    }
    assert "Segment.KEPT_APART_FROM" not in lacks(store, "pairs", "Segments")


def test_pairs_of_segments_are_known_or_open(store: Store) -> None:
    assert counted(store, "pairs", "Judgements") == (1, 3)
    (missing,) = sheet(store, "pairs", "Judgements")["missing"]
    assert missing == "Judgement.compatible@2|a|b"


def test_sides_and_what_they_depend_on_are_rows_of_the_market(store: Store) -> None:
    assert counted(store, "market", "Sides") == (2, 11)  # the list, and the role of one of two
    assert lacks(store, "market", "Dependencies") == {"Market.DEPENDS_ON.why": 1}
    assert sheet(store, "market", "Markets")["state"] == "complete"  # but for a name, nothing
    assert sheet(store, "market", "Network effects")["state"] == "no rows"


def test_a_format_that_is_occupied_asks_by_whom(store: Store) -> None:
    assert counted(store, "codes", "Formats") == (2, 4)
    assert lacks(store, "codes", "Formats") == {"Segment.formats": 1, "Competitor.OCCUPIES": 1}


def test_the_answer_names_sheets_and_values_in_the_language(store: Store) -> None:
    answer = ask(store, "study completeness", {"model": "paying"}, "de")
    shown = str(answer)
    assert "auf dem Blatt Segmente" in answer.sentence
    assert "zahlt für (1): a" in shown
    assert "Nutzungsformate" in shown


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Segment.priority@2|a|b", "Priorität (2): A, b"),
        ("Segment.value_realised@1|a", "realisiert (1): A"),
        ("Segment.HAS_TOPIC.affinity@9|a|", "Affinität (9): A, …"),
        ("Market.DEPENDS_ON.need@1|a", "Art (1): A"),
        ("Segment.user_benefits.FOR@1|a", "Themen (1): A"),
        ("Unheard.of@1|a", "Unheard.of (1): A"),
    ],
)
def test_what_is_missing_in_words(said: str, told: str) -> None:
    assert say_lack(said, "de", {"a": "A"}) == told
    assert say_worksheet("Segment topics", "de") == "Segmentthemen"


def test_what_need_not_be_there_is_declared_in_the_schema() -> None:
    declared = {
        *(f"{kind.label}.{each.name}" for kind in BY_LABEL.values() for each in kind.properties),
        *(f"{kind.label}.{each.name}" for kind in BY_LABEL.values() for each in kind.links),
        *(f"{name}.{each.name}" for name, link in LINK_TYPES.items() for each in link.properties),
    }
    assert {*NEVER, *ONLY} - declared == set()
    assert {f"{what.partition('.')[0]}.{on}" for what, (on, _) in ONLY.items()} <= declared


# Headings of cells that do not count; the key and the name say what a row is about.
ASIDE = {"name", "also", "to", "affinity", "general", "comparable to", "aspect of", "related to"}
THINGS = [each.words.en for each in SHEETS if not each.entry and each.label != "Judgement"]
BOTH = ("Segments", "Relationships", "Channels")  # each says who is kept by whom, or what is apart


@pytest.mark.parametrize("key", ["hofkiste", "search-engine", "car-maker"])
def test_filled_cells_of_the_workbook_are_what_is_recorded(key: str) -> None:
    model = seed(key)
    with connect(":memory:") as store:
        store.load(model)
        answer = ask(store, "study completeness", {"model": key})
    recorded = {str(row["sheet"]): row["recorded"] for row in answer.rows}
    pages = {page.name: page for page in spread(written(model, "en"), "en")}
    for name in set(THINGS) - set(BOTH):
        page = pages[name]
        heads = [
            at
            for at, head in enumerate(page.columns)
            if head.role == "value" and not head.reason
            if head.words.en not in ASIDE - ({"affinity"} if name != "Topics" else set())
        ]
        filled = sum(row[at] != "" for row in page.rows for at in heads)
        assert recorded[name] == filled, name


def test_every_sheet_of_the_layout_has_its_row() -> None:
    with connect(":memory:") as store:
        store.load(seed("rope-maker"))
        answer = ask(store, "study completeness", {"model": "rope-maker"})
    assert [row["sheet"] for row in answer.rows] == ["Model", *(each.words.en for each in SHEETS)]
    assert question("study completeness").columns[0].form == "worksheet"
