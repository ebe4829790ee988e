"""Which columns the method itself names: those of its own worksheets, by sheet."""

from collections.abc import Mapping

METHOD: Mapping[str, tuple[str, ...]] = {
    # segments and priorities, with criteria and change potential
    "Segments": ("name", "size", "priority", "decision"),
    "Criteria": (
        *("segment", "name", "kind", "offer", "offer is", "relevant for", "motive", "about"),
        *("cause", "demands", "affinity", "changeable", "why"),
    ),
    "Change potential": (
        *("of", "mechanism", "level", "direction", "evidence", "driven by", "noticed by"),
        *("handled by", "reaches non-customers", "usable by competitors"),
        *("changes business model", "inform"),
    ),
    # topics of each segment
    "Segment topics": ("segment", "topic", "priority", "affinity"),
    "Topics": ("name", "presence", "area", "option"),
    # formats of each segment and topic area, and by whom they are occupied
    "Formats": (
        *("segment", "topic area", "purpose", "audience", "social network", "community"),
        *("brand community", "topic community"),
    ),
    "Occupied": ("competitor", "occupies", "format"),
    "Competitors": ("name", "kind", "competence", "resources", "serves"),
    # relationships, and each one described
    "Relationships": (
        *("name", "type", "priority", "involved", "why it is so", "causes", "needs", "accepted"),
        *("intensity", "satisfaction", "visible status", "with"),
    ),
    "Services": ("customer relationship", "name", "social media"),
    "Constraints": ("customer relationship", "name", "social media"),
    "Benefits": ("customer relationship", "name", "side", "state", "kind"),
    "Relationship topics": ("customer relationship", "topic", "priority", "affinity"),
    "Relationship benefits": (
        *("customer relationship", "user benefit", "level", "origin", "equals product benefit"),
        "topics",
    ),
    "Relationship formats": (
        *("customer relationship", "topic area", "purpose", "audience", "social network"),
        *("community", "brand community", "topic community"),
    ),
    # participation and motivation
    "Participation": ("element", "participation offer", "level", "topics"),
    "Participation offers": ("name", "side", "degree"),
    "Motivation": ("element", "motivation method", "level", "limits", "topics"),
    "Motivation methods": ("name", "kind", "source"),
    # what options rest on besides
    "Strategy benefits": ("element", "user benefit", "level", "topics"),
    "Company benefits": (
        *("element", "company benefit", "level", "possible", "wanted", "prerequisite", "topics"),
    ),
    # markets and sides
    "Markets": ("name",),
    "Sides": ("market", "segment", "role", "brings", "risk", "reduced by", "change"),
    "Dependencies": ("market", "side", "depends on", "need", "group", "why"),
    "Network effects": ("market", "side", "attracts", "sign", "level", "direction"),
    # pairwise compatibility
    "Judgements": ("between", "compatible", "why", "by", "on"),
    "Kept apart": ("segment", "kept apart from", "by", "why"),
}
# Values whose reason, with whom and when it was agreed a worked example tells, too.
REASONED: Mapping[str, tuple[str, ...]] = {
    "Segments": ("priority", "decision"),
    "Change potential": ("level",),
    "Segment topics": ("priority", "affinity"),
    "Topics": ("presence",),
    "Formats": ("audience", "social network", "community", "brand community", "topic community"),
    "Relationships": ("priority",),
    "Relationship topics": ("priority", "affinity"),
    "Relationship benefits": ("level",),
    "Relationship formats": ("social network",),
    "Participation": ("level",),
    "Motivation": ("level",),
    "Network effects": ("level",),
}
