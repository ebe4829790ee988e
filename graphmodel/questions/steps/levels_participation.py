"""How users can take part, in the company's performance and in social media itself."""

from graphmodel.questions.answer import Findings, Inquiry

from .levels import Level

OFFERS = Level("offer", ("side", "degree"))
SIDES = ("company performance", "social media")


def participation(inquiry: Inquiry) -> Findings:
    """Return the offers to take part, those that help with the company's performance first."""
    found = OFFERS.ordered(OFFERS.rows(inquiry.rows), "side", SIDES)
    performance, social_media, elsewhere = (
        OFFERS.names(OFFERS.useful(found, side=side)) for side in (*SIDES, None)
    )
    facts = {"performance": performance, "social_media": social_media, "elsewhere": elsewhere}
    return OFFERS.findings(found, inquiry.rows, facts)
