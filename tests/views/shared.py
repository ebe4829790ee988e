"""What every view must hold in a real browser, as checks of an opened page; one list of views."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

from playwright.sync_api import Download, Page

from ..browser.pages import violations

# View -> the models on which every check runs; the first opens in English, the second in German.
BROWSED: Mapping[str, Sequence[str]] = {
    "canvas": ("tonewood", "hofkiste"),
    "topics": ("tonewood", "hofkiste"),
    "markets": ("tonewood", "hofkiste"),
    "compatibility": ("tonewood", "hofkiste"),
    "formats": ("tonewood", "hofkiste"),
    "communities": ("tonewood", "hofkiste"),
    "curve": ("tonewood",),
    "options": ("tonewood", "hofkiste"),
    "report": ("online-retailer",),  # it holds all the others, so a small one
}

# Texts that do not fit into their box, or that a picture cuts.
CUT = """() => {
    const shown = e => e.checkVisibility() && getComputedStyle(e).clipPath === 'none';
    const wide = e => getComputedStyle(e).display !== 'inline' && !e.closest('.scroll, pre, select')
        && !['auto', 'scroll'].includes(getComputedStyle(e).overflowX)
        && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0;
    const boxes = [...document.querySelectorAll('body *:not(svg, svg *)')];
    const beyond = e => {
        const i = e.getBoundingClientRect(), o = e.closest('svg').getBoundingClientRect();
        return i.width && (i.left < o.left - 1 || i.right > o.right + 1
            || i.top < o.top - 1 || i.bottom > o.bottom + 1);
    };
    const written = [...document.querySelectorAll('svg text')].filter(shown);
    const cut = [...boxes.filter(e => shown(e) && wide(e)), ...written.filter(beyond)];
    return cut.map(e => e.textContent.slice(0, 80));
}"""
# Texts of a drawing that lie upon each other, by the boxes of their lines.
OVERLAPPING = """() => {
    const lines = [];
    for (const drawing of document.querySelectorAll('.picture')) {
        const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());) {
            const within = node.parentElement, shown = within.checkVisibility();
            if (!node.data.trim() || !shown || within.closest('.hidden')) continue;
            const frame = within.closest('.legend ul, .scroll')?.getBoundingClientRect();
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
                const seen = !frame || box.bottom <= frame.bottom && box.right <= frame.right;
                if (box.width > 1 && seen) lines.push([node.data.trim(), box]);
            }
        }
    }
    const upon = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
    return lines.flatMap(([said, a], i) => lines.slice(i + 1)
        .filter(([, b]) => upon(a, b)).map(([other]) => `${said} / ${other}`));
}"""
# Words that go on in a second line without a hyphen.
BROKEN = """() => {
    const found = [], range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
        const within = node.parentElement, {writingMode} = getComputedStyle(within);
        if (!within.checkVisibility() || within.closest('pre, code, .hidden, svg')
            || writingMode !== 'horizontal-tb') continue;
        for (const word of node.data.matchAll(/[\\p{L}\\d]+/gu)) {
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            const lines = [...range.getClientRects()].filter(box => box.width > 1);
            if (new Set(lines.map(box => Math.round(box.top))).size > 1) found.push(word[0]);
        }
    }
    return found;
}"""
# Things of the drawing that the keyboard cannot reach.
UNREACHED = """() => {
    const reach = 'button[data-id], a[data-id], [tabindex="0"][data-id]';
    const ids = all => new Set([...all].map(e => e.dataset.id));
    const reached = ids(document.querySelectorAll(reach));
    return [...ids(document.querySelectorAll('.drawing [data-id]'))].filter(id => !reached.has(id));
}"""
WITHOUT_FACTS = """() => {
    const told = new Set([...document.querySelectorAll('#facts article')].map(e => e.dataset.of));
    return [...document.querySelectorAll('[data-id]')].map(e => e.dataset.id)
        .filter(id => !told.has(id));
}"""
# For each choice of a filter, how many elements of the drawings are left and how many dimmed.
TRIED = """name => [...document.getElementById(name).options].slice(1).map(option => {
    change(name, option.value);
    const count = css => document.querySelectorAll(`.drawing [data-id]${css}`).length;
    return [count(':not(.missed)'), count('.missed')];
})"""
# Of each drawing and its legend how large every part is, and in which colours and letters.
LOOKS = """() => Object.fromEntries([...document.querySelectorAll('section.view')].map(view => {
    const look = e => {
        const {width, height} = e.getBoundingClientRect(), own = getComputedStyle(e);
        const size = [width, height].map(Math.round).join(' × ');
        return `${e.tagName} ${size} ${own.color} ${own.backgroundColor} ${own.fill} ${own.font}`;
    };
    return [view.id, [...view.querySelectorAll('.drawing *, .legend *')].map(look)];
}))"""
FIRST = ".drawing :is(button, [tabindex='0'])[data-id]"


def opened(page: Page, folder: Path, content: str, state: str = "") -> Page:
    """The page, opened from a file as a reader would."""
    file = folder / "page.html"
    file.write_text(content, "utf-8")
    page.goto(file.as_uri() + state)
    return page


def whole(page: Page, width: int = 1280, scheme: str = "light") -> None:
    """So wide and in this scheme, no text is cut, lies upon another or makes the page wider."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size({"width": width, "height": 900})
    assert page.evaluate(CUT) == []
    assert page.evaluate(OVERLAPPING) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def unbroken(page: Page, width: int) -> None:
    """So wide, no word goes on in a second line without a hyphen, nor in any fact."""
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate("all('details').forEach(each => { each.open = true; })")
    assert page.evaluate(BROKEN) == []


def open_to_all(page: Page) -> None:
    """Nothing shuts anybody out: axe-core finds nothing, the keyboard reaches every thing."""
    assert violations(page) == []
    assert page.evaluate(UNREACHED) == []
    assert page.evaluate(WITHOUT_FACTS) == []


def readable(page: Page) -> None:
    """Contrast is enough and the keyboard reaches what scrolls, as the page stands now."""
    assert violations(page, ["color-contrast", "scrollable-region-focusable"]) == []


def chooses(page: Page) -> None:
    """Enter keeps a thing, tells its facts and puts it into the address; Escape lets go."""
    first = page.locator(FIRST).first
    first.focus()
    id = first.get_attribute("data-id")
    assert id in page.evaluate("[...document.querySelectorAll('.chosen')].map(e => e.dataset.id)")
    page.keyboard.press("Enter")
    fact = page.evaluate("id => things.get(id).querySelector('h3').textContent", id)
    assert page.locator("#told h3").text_content() == fact
    assert page.evaluate("new URLSearchParams(location.hash.slice(1)).get('thing')") == id
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.id") != id
    page.keyboard.press("Escape")
    assert page.locator("#panel").is_hidden()
    assert "thing=" not in page.url


def finds(page: Page) -> None:
    """The search marks what it does not find, and says how much it finds; emptied, all is back."""
    name = page.locator("#facts h3 bdi").first.text_content()
    page.locator("#q").fill(str(name))
    assert page.locator("#found").inner_text()
    hit = page.locator(".drawing [data-id]:not(.missed)").count()
    assert 0 < hit <= page.locator(".drawing [data-id]").count()
    page.locator("#q").fill("nothing is called like this")
    assert page.locator(".drawing [data-id]:not(.missed)").count() == 0
    page.locator("#q").fill("")
    assert page.locator(".missed").count() == 0


def filters(page: Page) -> None:
    """Each choice of each filter leaves something, and each filter dims something."""
    for name in page.evaluate("data.filters"):
        tried = page.evaluate(TRIED, name)
        assert all(left for left, _ in tried), name
        assert any(dimmed for _, dimmed in tried), name
        page.locator(f"#{name}").select_option(index=1)
        assert f"{name}=" in page.url
        page.locator(f"#{name}").select_option("")
    assert page.locator(".missed").count() == 0


def walks(page: Page) -> None:
    """The guided walk tells one sentence after another, and shows something on the way."""
    page.locator("#start").click()
    told, lit = [], 0
    while True:
        assert page.locator("#walk li:visible").count() == 1
        told.append(page.locator("#walk li:visible").inner_text())
        lit += page.locator(".lit").count()
        if page.locator("#walk [data-move='1']").is_disabled():
            break
        page.locator("#walk [data-move='1']").click()
    assert len(set(told)) == len(told) == page.locator("#walk li").count()
    assert lit or not page.locator(".drawing [data-id]").count()
    page.locator("#walk [data-move='0']").click()
    assert page.locator("#walk").is_hidden()
    assert page.locator(".lit").count() == 0


def speaks_both(page: Page) -> None:
    """One click says everything in the other language, without asking for anything."""
    before = page.locator("html").get_attribute("lang")
    answer = page.locator(".answer").first.inner_text()
    page.locator("#language").click()
    after = page.locator("html").get_attribute("lang")
    assert {before, after} == {"en", "de"}
    assert page.locator(".answer").first.inner_text() != answer
    assert page.locator(f":is(t-{before}, .{before}):visible").count() == 0
    assert f"lang={after}" in page.url
    page.locator("#language").click()
    assert page.locator(".answer").first.inner_text() == answer


def downloads(page: Page) -> None:
    """Each drawing comes as an SVG that is one, and as a PNG of its size; neither shows nothing.

    Of a page with many drawings the first are tried: a browser stops after ten downloads.
    """
    for section in page.locator(".view:has([data-download])").all()[:5]:
        with page.expect_download() as svg:
            section.locator("[data-download=svg]").click()
        drawn = ElementTree.fromstring(_saved(svg.value))  # noqa: S314 - our own
        texts = [text for text in drawn.iter("{http://www.w3.org/2000/svg}text") if text.text]
        assert texts
        with page.expect_download() as png:
            section.locator("[data-download=png]").click()
        content = _saved(png.value)
        assert content[:8] == b"\x89PNG\r\n\x1a\n"
        scale = int.from_bytes(content[16:20]) / float(drawn.attrib["width"])
        assert 0 < scale <= 2
        assert int.from_bytes(content[20:24]) == int(float(drawn.attrib["height"]) * scale)


def _saved(download: Download) -> bytes:
    return download.path().read_bytes()
