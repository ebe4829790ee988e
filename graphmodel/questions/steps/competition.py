"""How hard a usage format is to win from those who occupy it.

What is not recorded is tried with every value that it can have: it counts as missing only where
the verdict depends on it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

# Easiest first.
VERDICTS = (
    "free",
    "winnable",
    "contest",
    "hard",
    "possible only so",
    "very hard",
    "unlikely",
)
OPEN = "open"
UNSUITABLE = "unsuitable"
OURS = ("media_experience", "media_organisation", "innovation")
_VALUES: Mapping[str, Sequence[object]] = {
    "competence": ("lower", "comparable", "higher"),
    "resources": ("fewer", "comparable", "far more"),
    **dict.fromkeys(OURS, (True, False)),
}
_BY_COMPETENCE = {"lower": "winnable", "comparable": "contest", "higher": "hard"}

Facts = Mapping[str, object]  # what is known, None or absent for the rest
Rule = Callable[[Facts], str]


@dataclass(frozen=True)
class Occupant:
    """Who already serves users somewhere; competence and resources as compared with ours.

    `elsewhere` names the place whose format is not recorded: it may be another one.
    """

    id: str
    kind: str | None
    competence: str | None = None
    resources: str | None = None
    elsewhere: str = ""


@dataclass(frozen=True)
class Company:
    """The three facts about us that competition rests on, None where not recorded."""

    id: str
    media_experience: bool | None
    media_organisation: bool | None
    innovation: bool | None


def against(occupants: Sequence[Occupant], usage: str, ours: Company) -> tuple[str, list[str]]:
    """The verdict on a format that these occupy, the hardest of them counting.

    Returns:
        One of `VERDICTS`, or `OPEN` with what is missing, each thing as `what@id`. It is open if
        the verdict on one occupant is, unless another is already the hardest there can be.
    """
    said = [_alone(each, usage, ours) for each in occupants]
    missing = [text for _, texts in said for text in texts]
    known = [verdict for verdict, _ in said if verdict]
    if missing and VERDICTS[-1] not in known:
        return OPEN, list(dict.fromkeys(missing))
    return max(known, key=VERDICTS.index), []


@cache
def _alone(occupant: Occupant, usage: str, ours: Company) -> tuple[str | None, Sequence[str]]:
    """The verdict on one occupant, or None with what is missing."""
    if occupant.elsewhere:
        return None, [f"occupies@{occupant.id}|{occupant.elsewhere}"]
    if occupant.kind is None:
        return None, [f"kind@{occupant.id}"]
    theirs = {"competence": occupant.competence, "resources": occupant.resources}
    known = theirs | {name: getattr(ours, name) for name in OURS}
    verdict, unknown = settle(_rule(occupant.kind, usage), known, _VALUES)
    return verdict, [f"{name}@{ours.id if name in OURS else occupant.id}" for name in unknown]


def settle(
    rule: Rule, known: Facts, values: Mapping[str, Sequence[object]]
) -> tuple[str | None, Sequence[str]]:
    """What a rule says whatever the unknown facts are; or None, and those that it depends on."""
    unknown = [name for name in values if known.get(name) is None]
    said = {
        picked: rule({**known, **dict(zip(unknown, picked, strict=True))})
        for picked in product(*(values[name] for name in unknown))
    }
    if len(set(said.values())) == 1:
        return next(iter(said.values())), ()
    return None, tuple(name for at, name in enumerate(unknown) if _matters(at, said))


def _matters(at: int, said: Mapping[tuple[object, ...], str]) -> bool:
    """Whether two cases that differ in one fact alone end differently."""
    pairs = ((picked[:at] + picked[at + 1 :], result) for picked, result in said.items())
    first: dict[tuple[object, ...], str] = {}
    return any(first.setdefault(rest, result) != result for rest, result in pairs)


def _rule(kind: str, usage: str) -> Rule:
    if kind == "media house":
        return _content if usage == "audience" else _structures
    return _direct if kind == "direct competitor" else _social


def _content(facts: Facts) -> str:
    """Against a media house on content."""
    prepared = facts["media_experience"] and facts["media_organisation"]
    return "contest" if prepared else "very hard"


def _structures(facts: Facts) -> str:
    """Against a media house in communities and networks, where users make the content."""
    return "hard" if facts["competence"] == "higher" else "winnable"


def _direct(facts: Facts) -> str:
    """Against a direct competitor."""
    if facts["resources"] != "far more":
        return _BY_COMPETENCE[str(facts["competence"])]
    ahead = facts["innovation"] and facts["competence"] == "lower"
    return "possible only so" if ahead else "very hard"


def _social(facts: Facts) -> str:
    """Against a social-media company, an existing community, or anybody else."""
    comparable = facts["competence"] != "higher" and facts["media_experience"]
    return "hard" if comparable else "unlikely"
