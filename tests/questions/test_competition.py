"""Every cell of the table of docs/definitions.md 6, and every fact that may be missing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest

from graphmodel.questions.steps.competition import VERDICTS, Company, Occupant, against, settle
from graphmodel.store import Store

from .cases import embedded, rows

FORMATS = ("audience", "social-network", "community", "brand-community", "topic-community")
STRUCTURES = FORMATS[1:]
SOCIAL = ("social-media company", "existing community", "other")


@dataclass(frozen=True)
class Cell:
    """Who occupies a format, what is recorded, and what follows; `missing` makes it open."""

    kinds: tuple[str, ...]
    formats: tuple[str, ...]
    theirs: Mapping[str, str]
    ours: Mapping[str, bool]
    verdict: str | None
    missing: tuple[str, ...] = ()

    def __str__(self) -> str:
        """How a test names it."""
        facts = [*self.theirs.values(), *(f"{name} {yes}" for name, yes in self.ours.items())]
        return f"{self.kinds[0]}, {self.formats[0]}: {', '.join(facts)}"


def cell(
    kinds: str | tuple[str, ...],
    formats: str | tuple[str, ...],
    verdict: str | None,
    *missing: str,
    ours: Mapping[str, bool] | None = None,
    **theirs: str,
) -> Cell:
    each = (kinds,) if isinstance(kinds, str) else kinds
    every = (formats,) if isinstance(formats, str) else formats
    return Cell(each, every, theirs, ours or {}, verdict, missing)


KNOWS = {"media_experience": True}
KNOWS_NOT = {"media_experience": False}
RUNS = {"media_organisation": True}
RUNS_NOT = {"media_organisation": False}
NEW = {"innovation": True}
OLD = {"innovation": False}
MEDIA, DIRECT = "media house", "direct competitor"
CELLS = (
    # a media house on content
    cell(MEDIA, "audience", "contest", ours=KNOWS | RUNS),
    cell(MEDIA, "audience", "very hard", ours=KNOWS_NOT | RUNS),
    cell(MEDIA, "audience", "very hard", ours=KNOWS | RUNS_NOT),
    cell(MEDIA, "audience", "very hard", ours=KNOWS_NOT | RUNS_NOT),
    cell(MEDIA, "audience", "very hard", ours=KNOWS_NOT),
    cell(MEDIA, "audience", "very hard", ours=RUNS_NOT),
    cell(MEDIA, "audience", None, "media_organisation", ours=KNOWS),
    cell(MEDIA, "audience", None, "media_experience", ours=RUNS),
    cell(MEDIA, "audience", None, "media_experience", "media_organisation", competence="lower"),
    # a media house where users make the content
    cell(MEDIA, STRUCTURES, "winnable", competence="lower"),
    cell(MEDIA, STRUCTURES, "winnable", competence="comparable", ours=KNOWS_NOT | RUNS_NOT),
    cell(MEDIA, STRUCTURES, "hard", competence="higher", ours=KNOWS | RUNS),
    cell(MEDIA, STRUCTURES, None, "competence", ours=KNOWS | RUNS, resources="fewer"),
    # a direct competitor with far more resources
    *(
        cell(DIRECT, FORMATS, verdict, ours=ours, competence=competence, resources="far more")
        for competence, ours, verdict in (
            ("lower", NEW, "possible only so"),
            ("lower", OLD, "very hard"),
            ("comparable", NEW, "very hard"),
            ("comparable", {}, "very hard"),
            ("higher", NEW, "very hard"),
            ("higher", {}, "very hard"),
        )
    ),
    cell(DIRECT, FORMATS, "very hard", ours=OLD, resources="far more"),
    cell(DIRECT, FORMATS, None, "competence", ours=NEW, resources="far more"),
    cell(DIRECT, FORMATS, None, "innovation", competence="lower", resources="far more"),
    cell(DIRECT, FORMATS, None, "competence", "innovation", resources="far more"),
    # a direct competitor with fewer or comparable resources
    *(
        cell(DIRECT, FORMATS, verdict, competence=competence, resources=resources)
        for resources in ("fewer", "comparable")
        for competence, verdict in (
            ("lower", "winnable"),
            ("comparable", "contest"),
            ("higher", "hard"),
        )
    ),
    cell(DIRECT, FORMATS, None, "competence", ours=NEW, resources="comparable"),
    cell(DIRECT, FORMATS, None, "resources", ours=NEW, competence="lower"),
    cell(DIRECT, FORMATS, None, "resources", ours=OLD, competence="lower"),
    cell(DIRECT, FORMATS, None, "resources", "innovation", competence="lower"),
    cell(DIRECT, FORMATS, None, "resources", competence="comparable"),
    cell(DIRECT, FORMATS, None, "resources", competence="higher"),
    cell(DIRECT, FORMATS, None, "competence", "resources", ours=OLD),
    cell(DIRECT, FORMATS, None, "competence", "resources", "innovation"),
    # a social-media company, an existing community, anybody else
    cell(SOCIAL, FORMATS, "hard", ours=KNOWS, competence="lower"),
    cell(SOCIAL, FORMATS, "hard", ours=KNOWS, competence="comparable", resources="far more"),
    cell(SOCIAL, FORMATS, "unlikely", ours=KNOWS, competence="higher"),
    cell(SOCIAL, FORMATS, "unlikely", competence="higher"),
    cell(SOCIAL, FORMATS, "unlikely", ours=KNOWS_NOT, competence="lower"),
    cell(SOCIAL, FORMATS, "unlikely", ours=KNOWS_NOT),
    cell(SOCIAL, FORMATS, None, "media_experience", competence="comparable"),
    cell(SOCIAL, FORMATS, None, "competence", ours=KNOWS),
    cell(SOCIAL, FORMATS, None, "competence", "media_experience"),
)
UNKNOWN = {"media_experience": None, "media_organisation": None, "innovation": None}
NOBODY_KNOWN = Company("m", None, None, None)


def _said(missing: tuple[str, ...]) -> list[str]:
    return [f"{name}@{'m' if name in UNKNOWN else 'x'}" for name in missing]


@pytest.mark.parametrize("known", CELLS, ids=str)
def test_each_cell_and_each_missing_fact(known: Cell) -> None:
    ours = Company("m", **{**UNKNOWN, **known.ours})
    for kind in known.kinds:
        for usage in known.formats:
            found = against([Occupant("x", kind, **known.theirs)], usage, ours)
            assert found == (known.verdict or "open", _said(known.missing))


@pytest.mark.parametrize(
    ("occupants", "verdict", "missing"),
    [
        (["winnable", "contest"], "contest", []),
        (["contest", "hard", "winnable"], "hard", []),
        (["hard", "very hard"], "very hard", []),
        (["very hard", "unlikely"], "unlikely", []),
        (["hard", None], "open", ["kind@x1"]),
        (["very hard", None], "open", ["kind@x1"]),
        (["unlikely", None], "unlikely", []),
        ([None, None, "contest"], "open", ["kind@x0", "kind@x1"]),
    ],
)
def test_of_several_occupants_the_hardest_counts(
    occupants: list[str | None], verdict: str, missing: list[str]
) -> None:
    facts = {
        "winnable": (MEDIA, "lower", None),
        "contest": (DIRECT, "comparable", "fewer"),
        "hard": (DIRECT, "higher", "fewer"),
        "very hard": (DIRECT, "higher", "far more"),
        "unlikely": ("other", "higher", None),
        None: (None, "higher", "far more"),
    }
    there = [Occupant(f"x{at}", *facts[each]) for at, each in enumerate(occupants)]
    assert against(there, "community", NOBODY_KNOWN) == (verdict, missing)


def test_an_occupant_that_may_be_elsewhere_leaves_it_open() -> None:
    there = Occupant("x", "other", "higher", elsewhere="a")
    assert against([there], "audience", NOBODY_KNOWN) == ("open", ["occupies@x|a"])
    sure = Occupant("y", "other", "higher")
    assert against([there, sure], "audience", NOBODY_KNOWN) == ("unlikely", [])


def test_what_two_occupants_lack_is_asked_once() -> None:
    there = [Occupant("x", MEDIA), Occupant("y", MEDIA)]
    ours = Company("m", media_experience=True, media_organisation=None, innovation=None)
    assert against(there, "audience", ours) == ("open", ["media_organisation@m"])


def test_a_rule_is_settled_where_every_unknown_fact_leads_to_the_same() -> None:
    values = {"a": (True, False), "b": (True, False), "c": (True, False)}
    both = settle(lambda facts: "x" if facts["a"] and facts["b"] else "y", {"a": False}, values)
    assert both == ("y", ())
    one = settle(lambda facts: "x" if facts["a"] and facts["b"] else "y", {"a": True}, values)
    assert one == (None, ("b",))


# The same table from a model to the answer: a segment with a code of 3 for each of five formats in
# each of five areas, one area for each kind of occupant.
KINDS = (MEDIA, DIRECT, *SOCIAL)
THREES = "{audience: 3, social network: 3, community: 3, brand community: 3, topic community: 3}"
MODEL = f"""
media experience: yes
media organisation: yes
innovation: yes
topic areas: {{{", ".join(f"a{at}: " for at, _ in enumerate(KINDS))}}}
segments:
  s: {{topics: none, formats: {{{", ".join(f"a{at}: {THREES}" for at, _ in enumerate(KINDS))}}}}}
competitors:
""" + "".join(
    f"  x{at}: {{kind: {kind}, competence: COMPETENCE, resources: RESOURCES,\n"
    f"    occupies: {{a{at}: [audience, social network, community]}}}}\n"
    for at, kind in enumerate(KINDS)
)
TEXTS = {
    f"{competence}-{resources.replace(' ', '-')}": MODEL.replace("COMPETENCE", competence).replace(
        "RESOURCES", resources
    )
    for competence in ("lower", "higher")
    for resources in ("comparable", "far more")
}
# by model: media house on audience and elsewhere, direct competitor, the three others
FOUND = {
    "lower-comparable": ("contest", "winnable", "winnable", "hard"),
    "lower-far-more": ("contest", "winnable", "possible only so", "hard"),
    "higher-comparable": ("contest", "hard", "hard", "unlikely"),
    "higher-far-more": ("contest", "hard", "very hard", "unlikely"),
}


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with embedded(TEXTS) as found:
        yield found


@pytest.mark.parametrize("key", TEXTS)
def test_the_table_holds_from_the_file_to_the_answer(store: Store, key: str) -> None:
    content, structures, direct, others = FOUND[key]
    expected = {("a0", usage): structures for usage in STRUCTURES} | {("a0", "audience"): content}
    expected |= {("a1", usage): direct for usage in FORMATS}
    expected |= {(f"a{at}", usage): others for at in (2, 3, 4) for usage in FORMATS}
    found = rows(store, "segments formats", key)
    assert {(row["area"], row["format"]): row["verdict"] for row in found} == expected
    assert {(row["area"], *row["occupants"]) for row in found} == {
        (f"a{at}", f"x{at}") for at, _ in enumerate(KINDS)
    }


def test_verdicts_go_from_easy_to_hard() -> None:
    said = "free, winnable, contest, hard, possible only so, very hard, unlikely"
    assert ", ".join(VERDICTS) == said
