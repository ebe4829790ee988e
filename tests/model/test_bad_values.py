"""Bad files with a value that its key cannot take."""

import pytest

from .marked import Bad, assert_told, bad

HEAD = "model: m\n"
PAIR = "segments: {a: {name: A}, b: {name: B}}\n"
CASES = (
    bad("a level off the scale", HEAD + "segments: {a: {priority: »hihg}}\n", "off-scale", "high"),
    bad("a level of 4", HEAD + "segments: {a: {priority: »4}}\n", "off-scale", "none, low, medium"),
    bad("a negative level", HEAD + "segments: {a: {priority: »-1}}\n", "off-scale", "none, low"),
    bad(
        "a level that the own scale lacks",
        HEAD + "scales: {priority: [none, minor, major]}\nsegments: {a: {priority: »medium}}\n",
        "off-scale",
        "minor",
    ),
    bad("a misspelt choice", HEAD + "segments: {a: {horizon: »futur}}\n", "unknown-word", "future"),
    bad("a choice unheard of", HEAD + "segments: {a: {horizon: »x}}\n", "unknown-word", "now, fut"),
    bad(
        "neither yes nor no", HEAD + "segments: {a: {pays: »perhaps}}\n", "unknown-word", "yes, no"
    ),
    bad(
        "a category that is not declared",
        HEAD + "segments: {a: {category: »segmentd}}\n",
        "undeclared-word",
        "'segmented'",
    ),
    bad("a number with a dot", HEAD + "segments: {a: {size: »40.000}}\n", "not-whole", "40000"),
    bad("a number with a comma", HEAD + "segments: {a: {size: »'1,5'}}\n", "not-whole", "digits"),
    bad("a number in words", HEAD + "segments: {a: {size: »many}}\n", "not-whole", "digits only"),
    bad("a negative number", HEAD + "segments: {a: {size: »-5}}\n", "not-whole", "digits only"),
    bad("foreign digits", HEAD + "segments: {a: {size: »४०}}\n", "not-whole", "digits only"),
    bad("a huge number", HEAD + f"segments: {{a: {{size: »{'9' * 400}}}}}\n", "too-big", "15"),
    bad("a number in exponents", HEAD + "segments: {a: {size: »1e9}}\n", "not-whole", "digits"),
    bad(
        "more than all",
        HEAD + "segments: {a: {name: A}}\nneed communities: {c: {reaches: {a: »120}}}\n",
        "not-percent",
        "0 to 100",
    ),
    bad(
        "a code of 4",
        HEAD + "topics: {t: {name: T}}\nsegments: {a: {formats: {t: {audience: »4}}}}\n",
        "not-code",
        "3 occupied",
    ),
    bad(
        "a code in words",
        HEAD + "topics: {t: {name: T}}\nsegments: {a: {formats: {t: {audience: »high}}}}\n",
        "not-code",
        "3 occupied",
    ),
    bad(
        "a format that is none",
        HEAD + "topics: {t: {name: T}}\nsegments: {a: {formats: {t: {»comunity: 1}}}}\n",
        "unknown-term",
        "'community'",
    ),
    bad("a language that is none", HEAD + "language: »fr\n", "unknown-word", "en, de"),
    bad(
        "an alias in no language",
        HEAD + "topics: {t: {also: {»fr: prix}}}\n",
        "unknown-word",
        "en, de",
    ),
    bad(
        "a line break in a name", HEAD + 'topics: {t: {name: »"A\\nB"}}\n', "line-break", "one line"
    ),
    bad("a bell in a text", HEAD + 'about: »"a\\ab"\n', "hidden-sign", "delete"),
    bad("a null in a text", HEAD + 'about: »"a\\0b"\n', "hidden-sign", "delete"),
    bad("a name of 2,000", HEAD + f"topics: {{t: {{name: »{'x' * 2000}}}}}\n", "too-long", "1000"),
    bad("a text of 1 MB", HEAD + f"about: »{'x' * 1_000_000}\n", "too-long", "at most 100000"),
    bad("a scale that is none", HEAD + "scales: {»prio: [a, b]}\n", "unknown-scale", "'priority'"),
    bad("a scale of none", HEAD + "scales: {»priority: [none]}\n", "short-scale", "[none, minor"),
    bad(
        "a scale with a level twice",
        HEAD + "scales: {priority: [none, some, »Some]}\n",
        "label-twice",
        "own label",
    ),
    bad(
        "a judgement without a reason",
        HEAD + PAIR + "judgements:\n  - »{between: [a, b], compatible: no}\n",
        "missing-value",
        "the reason",
    ),
    bad(
        "a judgement with a blank reason",
        HEAD + PAIR + "judgements:\n  - »{between: [a, b], compatible: no, why: }\n",
        "missing-value",
        "the reason",
    ),
    bad(
        "a judgement with an empty reason",
        HEAD + PAIR + "judgements:\n  - »{between: [a, b], compatible: no, why: ' '}\n",
        "missing-value",
        "the reason",
    ),
    bad(
        "a change of nothing",
        HEAD + "change potential:\n  - »{mechanism: need, level: high}\n",
        "missing-value",
        "the thing that social media may change",
    ),
    bad(
        "a judgement that does not judge",
        HEAD + PAIR + "judgements:\n  - »between: [a, b]\n    why: x\n",
        "missing-value",
        "whether they can share",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_the_place_and_the_advice(case: Bad) -> None:
    assert_told(case)
