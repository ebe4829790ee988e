"""One HTML file that opens anywhere: no network, a strict policy, every text escaped."""

import base64
import hashlib
import html
import json
from importlib.resources import files

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
_UNSAFE = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def text(value: object) -> str:
    """A text as it may stand in HTML, between tags and in quoted attributes."""
    return html.escape(str(value))


def page(
    title: str, language: str, body: str, data: object = None, *, style: str, script: str = ""
) -> str:
    """The whole file; `body` is HTML already, `style` and `script` name files of this room.

    The style comes after that of every page; a page may do without a script.
    """
    css = _file("page.css") + _file(style)
    code = _file(script) if script else ""
    return _TEMPLATE.format(
        language=text(language),
        policy=_policy(css, code),
        title=text(title),
        style=css,
        body=body,
        data=_embedded(data),
        script=code,
    )


def _file(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _policy(css: str, code: str) -> str:
    allowed = f"style-src {_hash(css)}; script-src {_hash(code)}"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _embedded(data: object) -> str:
    """JSON that cannot end its script element, whatever stands in a name."""
    found = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return found.translate(_UNSAFE)
