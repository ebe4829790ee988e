"""Bad files with a reference that leads nowhere, or to the wrong thing."""

import pytest

from .marked import Bad, assert_told, bad

HEAD = "model: m\n"
PAIR = "segments: {a: {name: A}, b: {name: B}}\n"
CASES = (
    bad(
        "a misspelt key",
        HEAD + "topics: {t: {area: »sprot}}\ntopic areas: {sport: {name: S}}\n",
        "unknown-reference",
        "'sport'",
    ),
    bad(
        "a reference to nothing",
        HEAD + "topics: {t: {area: »x}}\n",
        "unknown-reference",
        "define it under `topic areas`",
    ),
    bad(
        "a misspelt name",
        HEAD + "topics: {t: {area: »Snw sports}}\ntopic areas: {x: {name: Snow sports}}\n",
        "unknown-reference",
        "did you mean 'Snow sports'?",
    ),
    bad(
        "a reference to nothing where several kinds may stand",
        HEAD + "revenue streams: {r: {for: »x}}\n",
        "unknown-reference",
        "define it under `value propositions`, `channels` or `key activities`",
    ),
    bad(
        "a list with a reference to nothing",
        HEAD + PAIR + "customer relationships:\n  c: {with: [a, »c]}\n",
        "wrong-kind",
        "one of: ",
    ),
    bad(
        "a thing of another kind",
        HEAD + PAIR + "topics: {t: {area: »a}}\n",
        "wrong-kind",
        "name a topic area",
    ),
    bad(
        "a name that two have",
        HEAD + "topic areas: {x: {name: S}, y: {name: T, also: S}}\ntopics: {t: {area: »S}}\n",
        "ambiguous-reference",
        "write its key here",
    ),
    bad(
        "a key that two kinds have",
        HEAD + "needs: {x: {name: X}}\nchannels: {x: {name: X}}\n"
        "segments: {a: {criteria: {c: {kind: own need, about: »x}}}}\n",
        "ambiguous-reference",
        "{kind: key}",
    ),
    bad(
        "a row that two kinds have",
        HEAD + "topics: {x: {name: X}}\ntopic areas: {x: {name: X}}\n"
        "segments: {a: {formats: {»x: {audience: 1}}}}\n",
        "ambiguous-reference",
        "{kind: key}",
    ),
    bad(
        "a topic that is not defined",
        HEAD + "segments: {a: {topics: {»price: high}}}\n",
        "unknown-reference",
        "define it under `topics`",
    ),
    bad(
        "the same thing defined twice",
        HEAD + "topics: {t: {name: T}}\n"
        "segments: {a: {topics: {»t: {priority: high, presence: high}}}}\n",
        "defined-twice",
        "define it once",
    ),
    bad(
        "a definition that could be of two kinds",
        HEAD + "need communities:\n  c: {shares: {»x: {name: X}}}\n",
        "unclear-kind",
        "needs, topics",
    ),
    bad(
        "two where one belongs",
        HEAD + "topic areas: {x: {name: X}, y: {name: Y}}\ntopics: {t: {area: [x, »y]}}\n",
        "only-one",
        "keep one",
    ),
    bad(
        "a value where nothing is recorded",
        HEAD + "topics: {t: {name: T}}\nneeds: {n: {name: N}}\n"
        "segments: {a: {needs: {n: »high}}}\n",
        "no-value-here",
        "[a, b]",
    ),
    bad(
        "a part without a name",
        HEAD + "customer relationships:\n  c: {benefits: {customer: [»{state: current}]}}\n",
        "no-name",
        "name:",
    ),
    bad(
        "a part with a bad key",
        HEAD + "segments: {a: {criteria: {»a b: {kind: own need}}}}\n",
        "bad-key",
        "a-b",
    ),
    bad(
        "a part in the wrong place",
        HEAD + "»criteria: {c: {kind: own need}}\n",
        "unknown-section",
        "an entry of: segment",
    ),
    bad(
        "a misspelt part",
        HEAD + "segments: {a: {criteria: {c: {kind: own need}}}}\n"
        "change potential:\n  - {of: {criterion: »a.d}, level: low}\n",
        "unknown-reference",
        "'a.c'",
    ),
    bad(
        "a side of another market",
        HEAD + PAIR + "markets:\n  m: {sides: {a: {depends on: [»b]}}}\n",
        "foreign-side",
        "add it to the sides",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_the_place_and_the_advice(case: Bad) -> None:
    assert_told(case)
