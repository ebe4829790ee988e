"""The page of definitions read a second time, in plain Python, to hold the product against.

Nothing here knows Cypher, the store or the steps of the questions: a `Model` goes in, the raw rows
of a question come out. Where the page asks for a minimum, everything possible is tried.
"""

from collections.abc import Callable, Mapping, Sequence

from graphmodel.model.graph import Model

from . import (
    cascade,
    change,
    changers,
    community,
    competition,
    conflicts,
    course,
    findings,
    markets,
    options,
    planning,
    segments,
    signs,
    strategies,
    topics,
)
from .facts import Facts, Row
from .rules import RULES, Verdict

QUESTIONS: Mapping[str, Callable[..., Sequence[Row]]] = {
    "topics shared": topics.shared,
    "topics areas": topics.areas,
    "topics missing": topics.missing,
    "topics duplicates": topics.duplicates,
    "markets sides": markets.sides,
    "markets dependencies": markets.dependencies,
    "markets cycles": markets.cycles,
    "markets payers": markets.payers,
    "markets cascade": cascade.cascade,
    "markets cutpoints": markets.cutpoints,
    "markets uncovered": findings.uncovered,
    "markets network-effects": findings.network_effects,
    "segments conflicts": conflicts.conflicts,
    "segments clusters": conflicts.clusters,
    "segments strategies": strategies.strategies,
    "segments selection": planning.selection,
    "segments curve": planning.curve,
    "segments critical": planning.critical,
    "segments hints": planning.hints,
    "segments overview": segments.overview,
    "segments audit": segments.audit,
    "segments target-groups": segments.target_groups,
    "segments affinity": segments.affinity,
    "segments course": course.course,
    "change criteria": change.criteria,
    "change segments": change.segments,
    "change categories": change.categories,
    "change modules": change.modules,
    "change game-changers": changers.game_changers,
    "change new-segments": signs.new_segments,
    "options overview": options.overview,
    "segments formats": competition.formats,
    "segments community": community.community,
}

__all__ = ["QUESTIONS", "RULES", "Facts", "Model", "Row", "Verdict"]
