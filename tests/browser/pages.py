"""Pages that hold what every page of ours must: no network, no error, nothing that shuts out."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Route

from .chromium import packages

LOCAL = {"127.0.0.1", "localhost", None}  # None: a file, or data inside the page
# What passes is not gathered, since that takes longer than to look.
AXE = """rules => axe.run({runOnly: rules, resultTypes: ['violations']})
    .then(found => found.violations.map(each => `${each.id}: ${each.nodes[0].html}`))"""
AGREED = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")


class PageError(Exception):
    """What a page must not do; the message has a line for each."""


@contextmanager
def quiet_page(browser: Browser) -> Iterator[Page]:
    """A page in a context of its own; leaving the block fails if the page complained.

    A complaint is an uncaught error, an error on the console, or a request that leaves the
    machine, which is also stopped.
    """
    complaints: list[str] = []

    def keep_local(route: Route) -> None:
        if urlsplit(route.request.url).hostname in LOCAL:
            route.continue_()
        else:
            complaints.append(f"request: {route.request.url}")
            route.abort()

    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB")
    try:
        context.route("**/*", keep_local)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on(
            "console", lambda told: complaints.append(told.text) if told.type == "error" else None
        )
        yield page
    finally:
        context.close()
    if complaints:
        raise PageError("\n".join(complaints))


def violations(page: Page, rules: Sequence[str] = AGREED) -> list[str]:
    """What axe-core finds against its rules of these tags or names: rule, and the first place.

    All of WCAG 2.1 A and AA if nothing else is said.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate((packages() / "node_modules/axe-core/axe.min.js").read_text("utf-8"))
    found: list[str] = page.evaluate(AXE, list(rules))
    return found
