"""What each rule says of small models; one file for each step that decides."""

from .benefits import BENEFITS
from .formats import FORMAT_DEPTH, FORMATS_APART
from .others import OTHERS
from .prices import PAYS, PRICES
from .relationships import RELATIONSHIPS
from .topics import TOPICS

EVERY = (*TOPICS, *BENEFITS, *FORMATS_APART, *FORMAT_DEPTH, *PRICES, *PAYS, *RELATIONSHIPS, *OTHERS)

__all__ = ["EVERY"]
