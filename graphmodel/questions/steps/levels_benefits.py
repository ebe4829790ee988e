"""What users and the company can get in social media, for each thing that it is rated for."""

from collections.abc import Mapping

from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.schema import VOCABULARY_NODES

from .levels import RELATIONSHIPS, Level
from .relationships import listed

USERS = Level("benefit", ("serves",), ("origin", "equals_product"), ("equals_product",))
COMPANY = Level("benefit", (), ("possible", "wanted", "prerequisite"), ("possible", "wanted"))
BENEFITS = [term.id for term in VOCABULARY_NODES if term.label == "CompanyBenefit"]


def user_benefits(inquiry: Inquiry) -> Findings:
    """Return the user benefits, those of the strategy first, then those of relationships."""
    modules = {str(row["thing"]): row["module"] for row in inquiry.rows}
    rows = [_used(row, modules) for row in USERS.rows(inquiry.rows)]
    found = USERS.ordered(rows, "use", ("strategy", "relationship"))
    offered = [row for row in found if not row["equals_product"]]
    strategy = USERS.names(USERS.useful(offered, use="strategy"))
    relationship = USERS.names(USERS.useful(offered, use="relationship"))
    facts = {
        "strategy": strategy,
        "relationship": relationship,
        "both": [each for each in strategy if each in relationship],
        "equal": USERS.pairs(USERS.useful(found, equals_product=True)),
    }
    return USERS.findings(found, inquiry.rows, facts)


def _used(row: Row, modules: Mapping[str, object]) -> Row:
    """A row with what the benefit is rated for, and what follows from that."""
    module = modules.get(str(row["rated"]))
    use = "relationship" if module == RELATIONSHIPS else "strategy"
    suits = row["benefit"] and row["rated"] and row["level"] != 0
    equal = ["equal to product"] if suits and row["equals_product"] else []
    origin = suits and use == "relationship" and row["origin"] is None
    return {
        **row,
        "use": use if row["rated"] else None,
        "findings": [*equal, *listed(row["findings"])],
        "missing": [*listed(row["missing"]), *(["origin"] if origin else [])],
    }


def company_benefits(inquiry: Inquiry) -> Findings:
    """Return what the company can gain, with what is wanted and whether it is possible."""
    rows = [_wanted(row) for row in COMPANY.rows(inquiry.rows)]
    found = COMPANY.ordered(rows, "benefit", BENEFITS)
    facts = {
        "wanted": COMPANY.pairs(COMPANY.useful(found, wanted=True, possible=True)),
        "not_possible": COMPANY.pairs(COMPANY.useful(found, wanted=True, possible=False)),
        "unprepared": COMPANY.pairs(COMPANY.useful(found, wanted=True, prerequisite=None)),
        "unclear": COMPANY.pairs(COMPANY.useful(found, wanted=True, possible=None)),
        "unwanted": COMPANY.pairs(COMPANY.useful(found, wanted=False)),
        "undecided": COMPANY.pairs(COMPANY.useful(found, wanted=None)),
    }
    return COMPANY.findings(found, inquiry.rows, facts)


def _wanted(row: Row) -> Row:
    """A row with what stands against a benefit that is wanted."""
    against = []
    if row["wanted"] and row["level"] != 0:
        against += ["not possible"] if row["possible"] is False else []
        against += ["no prerequisite"] if row["prerequisite"] is None else []
    return {**row, "findings": [*against, *listed(row["findings"])]}
