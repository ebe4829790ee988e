"""One HTML file that opens anywhere: no network, a strict policy, every text escaped."""

import base64
import hashlib
import json
import re
from collections.abc import Iterable
from importlib.resources import files

from graphmodel.schema import Words

from .spoken import text

_TEMPLATE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}
<script type="application/json" id="data">{data}</script>
<script>{script}</script>
</body>
</html>
"""
_SCRIPTS = ("state.js", "panel.js", "find.js", "walk.js", "picture.js", "download.js")
_UNSAFE = "<>&\u2028\u2029"


def page(title: Words, language: str, body: str, data: object, parts: Iterable[str]) -> str:
    """The whole file; `body` is HTML already.

    `parts` are the files of this room that the drawings need, styles and scripts by their ending;
    they stand between those of every page.
    """
    own = list(dict.fromkeys(parts))
    css = _tight(
        _joined(["page.css", *(name for name in own if name.endswith(".css")), "controls.css"])
    )
    code = _joined([*_SCRIPTS, *(name for name in own if name.endswith(".js")), "start.js"])
    return _TEMPLATE.format(
        language=text(language),
        policy=_policy(css, code),
        title=text(title.say(language)),
        style=css,
        body=body,
        data=_embedded(data),
        script=code,
    )


def _joined(names: Iterable[str]) -> str:
    """The files one after another, without comments and indents: what they say is in this room."""
    written = (files(__package__).joinpath(name).read_text("utf-8") for name in names)
    lines = (line.strip() for content in written for line in content.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith(("//", "/*")))


def _tight(css: str) -> str:
    """A style sheet without the spaces and ends of line that say nothing."""
    return re.sub(r"\s*([{};])\s*", r"\1", css)


def _policy(css: str, code: str) -> str:
    """Nothing but what the page holds; a drawing becomes a picture by way of a `data:` image."""
    allowed = f"style-src {_hash(css)}; script-src {_hash(code)}; img-src data:"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _embedded(data: object) -> str:
    """JSON that cannot end its script element, whatever stands in a name."""
    found = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in _UNSAFE:
        found = found.replace(sign, f"\\u{ord(sign):04x}")
    return found
