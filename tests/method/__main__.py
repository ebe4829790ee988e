"""`python -m tests.method` writes docs/method.md; it takes some minutes."""

from .found import EXAMPLES, every_column, example
from .page import PAGE, written

found = every_column([example(key) for key in EXAMPLES])
PAGE.write_text(written(list(found)), encoding="utf-8")
