"""The Cypher that gives the same answer on every engine: each departure, with its line."""

import re
from collections.abc import Iterator
from functools import cache

from graphmodel.schema import BY_LABEL, KINDS, LINK_TYPES, SCALES, Property, Words

from . import subset_faults as faults
from .cypher import Query, blocks, last_return, outer, scan
from .file_faults import LABEL, LINK_TYPE, PROPERTY
from .nearest import unknown

Problem = tuple[int, Words]  # line and what is wrong there

_COMPARISON = r"<>|<=|>=|(?<!-)[<>](?!-)|="
_AGGREGATE = re.compile(r"\b(?:collect|count|sum|avg|min|max|stDev)\s*\(", re.IGNORECASE)
_PATTERN = re.compile(
    r"(?:(?<!\w)\(|-\s*\[)\s*([A-Za-z_]\w*)\s*(?=[:)\]{*])"
    r"|\b([A-Za-z_]\w*)\s*=\s*(?:shortest\w+)?\("
)
_STORED = {"id", "name", "name_en", "name_de", "model", "position", "known_none", "purpose"}
_RULES = tuple((re.compile(pattern, re.IGNORECASE), hint) for pattern, hint in faults.NOT_USED)


def departures(text: str) -> list[Problem]:
    """Line and message of everything in a query that is outside the subset, in order."""
    query = scan(text)
    checks = (_words, _chains, _blocks, _aggregates, _names, _maps, _shadows, _items, _shortest)
    found = {problem for check in checks for problem in check(query)}
    found |= {(query.line(at), faults.COMMENT) for at in _stars(text)}
    return sorted(found, key=lambda problem: (problem[0], problem[1].en))


def _stars(text: str) -> Iterator[int]:
    """Places of block comments, which the scan has blanked out."""
    without = re.sub(r"//[^\n]*|'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"", _spaces, text)
    return (found.start() for found in re.finditer(r"/\*", without))


def _spaces(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found.group())


def _words(query: Query) -> Iterator[Problem]:
    for pattern, hint in _RULES:
        for found in pattern.finditer(query.plain):
            said = " ".join(found.group().split())
            yield query.line(found.start()), faults.SAID.filled(said=said, hint=hint)


def _chains(query: Query) -> Iterator[Problem]:
    """Two comparisons in a row: engines read `1 < 2 < 3` in two ways."""
    stop = r"\b(AND|OR|XOR|NOT|WHERE|WITH|RETURN|AS|THEN|WHEN|ELSE|END|MATCH|BY|CASE|UNWIND)\b"
    tokens = re.compile(rf"(?P<stop>{stop}|[,|;])|(?P<compare>{_COMPARISON})", re.IGNORECASE)
    compared: set[int] = set()
    for found in tokens.finditer(query.plain):
        around = query.around[found.start()]
        if found.lastgroup != "compare":
            compared.discard(around)
        elif around in compared:
            yield query.line(found.start()), faults.IN_A_ROW
        else:
            compared.add(around)


def _blocks(query: Query) -> Iterator[Problem]:
    for at in blocks(query, r"\b(?:EXISTS|COUNT)"):
        if re.search(r"\bRETURN\b", outer(query, at), re.IGNORECASE):
            yield query.line(at), faults.NO_RETURN
    for at in blocks(query, r"\bCALL\s*\([\w\s,]*\)"):
        inside = re.sub(r"\bUNION\b(\s+ALL)?", ";", outer(query, at), flags=re.IGNORECASE)
        if re.search(r"\bRETURN\b[^;]*\b(ORDER\s+BY|LIMIT|SKIP)\b", inside, re.IGNORECASE):
            yield query.line(at), faults.IN_CALL


def _aggregates(query: Query) -> Iterator[Problem]:
    """Aggregates stand alone: not in a map, before an index or before IS NULL."""
    for found in _AGGREGATE.finditer(query.plain):
        around = query.around[found.start()]
        closed = next(
            (at for at in range(found.end(), len(query.plain)) if query.around[at] == around),
            len(query.plain),
        )
        if re.match(r"\)?\s*(\[|IS\b)", query.plain[closed:], re.IGNORECASE) or _map(query, around):
            yield query.line(found.start()), faults.ALONE


def _map(query: Query, bracket: int) -> bool:
    """Whether a bracket belongs to a map rather than to CALL, EXISTS or COUNT."""
    if bracket < 0 or query.plain[bracket] != "{":
        return False
    before = query.plain[:bracket].rstrip()
    return not re.search(r"(\)|\b(EXISTS|COUNT))$", before, re.IGNORECASE)


def _names(query: Query) -> Iterator[Problem]:
    """Labels, types of link and properties that the schema does not declare."""
    for found in re.finditer(r"\(\s*\w*\s*:\s*(\w+)|(?<![\[\w])[a-z]\w*:([A-Z]\w+)", query.plain):
        label = found.group(1) or found.group(2)
        if label not in BY_LABEL:
            yield query.line(found.start()), unknown(LABEL, label, BY_LABEL)
    for found in re.finditer(r"-\s*\[\s*\w*\s*:([\w\s|:]+)", query.plain):
        for name in re.findall(r"\w+", found.group(1)):
            if name not in LINK_TYPES:
                yield query.line(found.start()), unknown(LINK_TYPE, name, LINK_TYPES)
    known = _properties() | set(re.findall(r"[{,]\s*(\w+)\s*:", query.plain))
    for found in re.finditer(r"(?:\b[A-Za-z_]\w*|[{,]\s*|\])\.([A-Za-z_]\w*)", query.plain):
        if found.group(1) not in known:
            yield query.line(found.start()), unknown(PROPERTY, found.group(1), known)


def _maps(query: Query) -> Iterator[Problem]:
    """Properties in a node's pattern that no node may have: the embedded engine refuses them."""
    for found in re.finditer(r"\(\s*\w*\s*:\s*\w+\s*\{([^{}]*)\}", query.plain):
        for name in re.findall(r"(\w+)\s*:", found.group(1)):
            if name not in ("id", "model", "name"):
                yield query.line(found.start()), faults.ON_NO_NODE.filled(name=name)


@cache
def _properties() -> frozenset[str]:
    """The name of everything that a node or a link may record."""
    declared = [each for kind in KINDS for each in kind.properties]
    for rating in (each for kind in KINDS for each in kind.ratings):
        declared += [rating.value, *rating.properties]
    declared += [each for link in LINK_TYPES.values() for each in link.properties]
    inner = {link.owner_property for kind in KINDS for each in kind.links for link in each.links}
    scales = {f"{scale}_{end}" for scale in SCALES for end in ("top", "labels", "reasons")}
    own = {"own_keys", "own_values", "alias_languages", "schema_version", "market"}
    own |= {f"{each.name}_why" for each in declared if each.type.form == "consequences"}
    named = {name for each in declared for name in _recorded(each)}
    return frozenset(_STORED | inner | scales | own | named)


def _recorded(each: Property) -> Iterator[str]:
    yield each.name
    if each.reasoned:
        yield from (f"{each.name}_{what}" for what in ("why", "by", "on"))
    yield from (part.name for part in each.parts)


def _shadows(query: Query) -> Iterator[Problem]:
    """Aliases with the name of a variable: a sort key could mean either."""
    bound: dict[str, int] = {}
    for found in _PATTERN.finditer(query.plain):
        bound.setdefault(found.group(1) or found.group(2), found.start())
    for found in re.finditer(r"\b(\w+)?\s+AS\s+([A-Za-z_]\w*)", query.plain, re.IGNORECASE):
        name = found.group(2)
        if name in bound and bound[name] < found.start() and found.group(1) != name:
            yield query.line(found.start(2)), faults.SHADOW.filled(name=name)


def _items(query: Query) -> Iterator[Problem]:
    """Items of the last RETURN that are whole nodes, or have no name."""
    items, _, _ = last_return(query)
    patterns = _PATTERN.finditer(query.plain)
    bound = {found.group(1) or found.group(2) for found in patterns}
    for item in items:
        if not item.name:
            yield query.line(item.at), faults.NAMELESS.filled(item=item.expression)
        elif item.expression in bound:
            yield query.line(item.at), faults.WHOLE.filled(item=item.expression)


def _shortest(query: Query) -> Iterator[Problem]:
    """ShortestPath between ends that could be one node."""
    ends = r"shortestPath\s*\(\s*\(\s*(\w+)[^)]*\).*?\(\s*(\w+)[^()]*\)\s*\)"
    for found in re.finditer(ends, query.plain, re.IGNORECASE | re.DOTALL):
        one, other = found.groups()
        apart = rf"\b({one}(\.id)?\s*(<>|<|>)\s*{other}|{other}(\.id)?\s*(<>|<|>)\s*{one})\b"
        if not re.search(apart, query.plain):
            yield query.line(found.start()), faults.ENDS.filled(one=one, other=other)
