"""The Python steps that a shipped question may name: Cypher gathers, one function decides."""

from collections.abc import Callable
from importlib import import_module

from graphmodel.questions.answer import Findings, Inquiry

Step = Callable[[Inquiry], Findings]

STEPS = {
    "shared": "topics:shared",
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
}


def step(name: str) -> Step:
    """The function behind a name of the table; imported when it is needed."""
    module, function = STEPS[name].split(":")
    found: Step = getattr(import_module(f"{__name__}.{module}"), function)
    return found
