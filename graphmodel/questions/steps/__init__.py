"""The Python steps that a shipped question may name: Cypher gathers, one function decides."""

from collections.abc import Callable
from importlib import import_module

from graphmodel.questions.answer import Findings, Inquiry

Step = Callable[[Inquiry], Findings]

STEPS = {
    "shared": "topics:shared",
    "areas": "topics:areas",
    "missing": "topics:missing",
    "duplicates": "duplicates:duplicates",
    "dependencies": "markets:dependencies",
    "cycles": "cycles:cycles",
    "payers": "payers:payers",
    "cascade": "cascade:cascade",
    "cutpoints": "markets:cutpoints",
    "uncovered": "uncovered:uncovered",
    "network-effects": "markets:network_effects",
    "topics-unrelated": "rules_topics:topics_unrelated",
    "benefits-apart": "rules_benefits:benefits_apart",
    "formats-apart": "rules_formats:formats_apart",
    "format-depth": "rules_formats:format_depth",
    "prices-apart": "rules_prices:prices_apart",
    "pays-for-what-is-free": "rules_prices:pays_for_what_is_free",
    "relationships-apart": "rules_relationships:relationships_apart",
    "value-apart": "rules_hints:value_apart",
    "diversified": "rules_hints:diversified",
    "conflicts": "conflicts:conflicts",
    "clusters": "conflicts:clusters",
    "strategies": "strategies:strategies",
    "why": "why:why",
    "together": "together:together",
    "selection": "selection:selection",
    "curve": "selection:curve",
    "critical": "critical:critical",
    "hints": "hints:hints",
    "formats": "formats:formats",
    "community": "community:community",
    "change-criteria": "change:criteria",
    "change-segments": "change:segments",
    "change-modules": "change_modules:modules",
    "change-categories": "change_modules:categories",
    "game-changers": "change_changers:game_changers",
    "new-segments": "change_signs:new_segments",
    "affinity": "affinity:affinity",
    "audit": "audit:audit",
    "course": "course:course",
    "overview": "overview:overview",
    "profile": "profile:profile",
    "target-groups": "target_groups:target_groups",
    "communities": "communities:communities",
    "cuts": "communities:cuts",
    "agreement": "agreement:agreement",
    "completeness": "completeness:completeness",
    "next-question": "next_question:next_question",
    "options": "options:options",
    "gaps": "gaps:gaps",
    "relationships-overview": "relationships:overview",
    "relationships-topics": "relationships_topics:topics",
    "relationships-effects": "relationships_effects:effects",
    "relationships-causes": "relationships_causes:causes",
    "relationships-services": "relationships_touched:services",
    "relationships-constraints": "relationships_touched:constraints",
    "relationships-benefits": "relationships_benefits:benefits",
    "relationships-formats": "relationships_formats:formats",
    "user-benefits": "levels_benefits:user_benefits",
    "company-benefits": "levels_benefits:company_benefits",
    "participation": "levels_participation:participation",
    "motivation": "levels_motivation:motivation",
}


def step(name: str) -> Step:
    """The function behind a name of the table; imported when it is needed."""
    module, function = STEPS[name].split(":")
    found: Step = getattr(import_module(f"{__name__}.{module}"), function)
    return found
