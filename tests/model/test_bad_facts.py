"""Bad files whose facts contradict each other, or lead back to themselves."""

import pytest

from .marked import Bad, assert_told, bad

HEAD = "model: m\n"
PAIR = "segments: {a: {name: A}, b: {name: B}}\n"
CASES = (
    bad(
        "the same link twice",
        HEAD + PAIR + "customer relationships: {c: {with: [a, »A]}}\n",
        "linked-twice",
        "keep one",
    ),
    bad(
        "a side in two groups",
        HEAD + PAIR + "markets:\n  m:\n    sides:\n      b: {role: buys}\n"
        "      a: {depends on: {b: {group: x}, »B: {group: y}}}\n",
        "linked-twice",
        "keep one",
    ),
    bad(
        "two ends that disagree",
        HEAD + "segments:\n  a: {kept apart from: {b: sales}}\n"
        "  b: {kept apart from: {»a: marketing}}\n",
        "conflicting-link",
        "write it once",
    ),
    bad(
        "none at one end, one at the other",
        HEAD + "segments: {a: {customer relationships: »none}}\n"
        "customer relationships: {c: {with: [a]}}\n",
        "none-but-linked",
        "change one",
    ),
    bad(
        "a community ruled out whose kind suits",
        HEAD + "topic areas: {x: {name: X}}\n"
        "segments: {a: {formats: {x: {community: 0, »brand community: 2}}}}\n",
        "contradictory-codes",
        "only there",
    ),
    bad(
        "a community that suits though neither kind does",
        HEAD + "topic areas: {x: {name: X}}\nsegments:\n"
        "  a: {formats: {x: {brand community: 0, topic community: 0, »community: 1}}}\n",
        "contradictory-codes",
        "only there",
    ),
    bad(
        "an offer like itself",
        HEAD + "value propositions: {v: {comparable to: [»v]}}\n",
        "itself",
        "another",
    ),
    bad(
        "a side that needs itself",
        HEAD + PAIR + "markets: {m: {sides: {a: {depends on: [»a]}}}}\n",
        "itself",
        "another",
    ),
    bad(
        "an aspect of itself",
        HEAD + "value propositions: {v: {aspect of: »v}}\n",
        "itself",
        "another",
    ),
    bad(
        "aspects in a circle",
        HEAD + "value propositions:\n  a: {aspect of: b}\n  b: {aspect of: c}\n"
        "  c: {aspect of: »a}\n",
        "circle",
        "leave one of them out",
    ),
    bad(
        "money from a side that does not pay",
        HEAD + "segments: {a: {pays: no}}\nrevenue streams: {r: {from: [»a]}}\n",
        "paid-by-free-side",
        "change one",
    ),
    bad(
        "a judgement over one segment",
        HEAD + PAIR + "judgements:\n  - »{between: [a], compatible: yes, why: x}\n",
        "too-few",
        "between: [a, b]",
    ),
    bad(
        "a judgement of a segment with itself",
        HEAD + PAIR + "judgements:\n  - {between: [a, »a], compatible: yes, why: x}\n",
        "linked-twice",
        "keep one",
    ),
    bad(
        "judgements that contradict each other",
        HEAD + PAIR + "judgements:\n"
        "  - {between: [a, b], compatible: yes, why: x}\n"
        "  - »{between: [b, a], compatible: no, why: y}\n",
        "contradiction",
        "keep one",
    ),
    bad(
        "the same rating twice",
        HEAD + "topics: {t: {name: T}}\nsegments:\n"
        "  a: {formats: {t: {audience: 1, »Publikum: 2}}}\n",
        "rated-twice",
        "keep one",
    ),
    bad(
        "one code for all and one for a purpose",
        HEAD + "topics: {t: {name: T}}\n"
        "customer relationships:\n  c: {formats: {t: {»audience: {code: 1, adds benefit: 2}}}}\n",
        "value-and-purposes",
        "one way",
    ),
    bad(
        "a text from memory that extends",
        "extends: »other.yaml\nmodel: m\n",
        "extends-nowhere",
        "from a file",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_the_place_and_the_advice(case: Bad) -> None:
    assert_told(case)
