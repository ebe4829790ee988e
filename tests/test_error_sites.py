"""Every place that makes an error gives it words in both languages, and every value they need."""

import ast
import importlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from types import SimpleNamespace

import pytest

from graphmodel import errors
from graphmodel.words import Words

ROOT = Path(__file__).parents[1]
TREE: list[type[Exception]] = [errors.GraphmodelError, *errors.GraphmodelError.__subclasses__()]
KINDS = {each.__name__ for each in TREE}
FILLING = {*KINDS, "fail", "filled", "placed"}  # take words, and values by name
BARE = ast.Constant | ast.JoinedStr | ast.BinOp


def called(call: ast.Call) -> str:
    """The last part of the name of what is called."""
    return ast.unparse(call.func).rpartition(".")[2]


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    ours = (each for each in found if not ast.unparse(each.func).startswith("click."))
    return (each for each in ours if called(each) in names)


def bare(tree: ast.AST) -> list[int]:
    """The lines that make an error of a text in one language, or of a text from elsewhere."""
    return [
        call.lineno
        for call in calls(tree, KINDS)
        for said in call.args[:1]
        if isinstance(said, BARE)
        or (isinstance(said, ast.Call) and called(said) in ("str", "format"))
    ]


def words(node: ast.expr, names: Mapping[str, object]) -> Words | None:
    """The words that an expression stands for, where they are declared or written out."""
    match node:
        case ast.Name(name):
            found = names.get(name)
        case ast.Attribute(ast.Name(room), name):
            found = getattr(names.get(room), name, None)
        case ast.Call(ast.Name("Words"), [ast.Constant(str(en)), ast.Constant(str(de))]):
            found = Words(en, de)
        case _:
            found = None
    return found if isinstance(found, Words) else None


def places(text: str) -> set[str]:
    """The values that a text asks for."""
    return {name.partition(".")[0] for _, name, _, _ in Formatter().parse(text) if name}


def unfit(tree: ast.AST, names: Mapping[str, object]) -> Iterator[tuple[int, bool]]:
    """The lines where words are filled, and whether the values are not those they ask for."""
    for call in calls(tree, FILLING):
        given = {each.arg for each in call.keywords}
        of = [call.func.value] if isinstance(call.func, ast.Attribute) else []
        for said in filter(None, (words(each, names) for each in (*of, *call.args))):
            if given or called(call) in KINDS:
                yield call.lineno, not (places(said.en) == places(said.de) == given)


def sources() -> Iterator[tuple[str, ast.Module, Mapping[str, object]]]:
    """Every file of the program: its name, its text, and what is known in it."""
    for folder, package in (("graphmodel", "graphmodel"), ("cli", "graphmodel.cli")):
        for path in sorted((ROOT / folder).rglob("*.py")):
            parts = path.relative_to(ROOT / folder).with_suffix("").parts
            name = ".".join((package, *(part for part in parts if part != "__init__")))
            if not name.endswith(("__main__", "store.py2neo")):
                tree = ast.parse(path.read_text(encoding="utf-8"))
                yield str(path.relative_to(ROOT)), tree, known(tree, name)


def known(tree: ast.Module, name: str) -> Mapping[str, object]:
    """The names of a module, and those that its functions import when they are called."""
    module = importlib.import_module(name)
    names = dict(vars(module))
    for node in (each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom)):
        if node.module and not node.level and node.module.startswith("graphmodel."):
            source = importlib.import_module(node.module)
            names |= {each.name: getattr(source, each.name, None) for each in node.names}
    return names


def test_no_error_is_made_of_a_bare_text() -> None:
    found = {path: bare(tree) for path, tree, _ in sources()}
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_every_error_has_the_values_that_its_words_ask_for() -> None:
    found = [(path, *each) for path, tree, names in sources() for each in unfit(tree, names)]
    assert len(found) > 150
    assert [(path, line) for path, line, wrong in found if wrong] == []


@pytest.mark.parametrize(
    "planted",
    [
        'raise UsageError("away")',
        'raise errors.FileError(f"{path}: away")',
        'return StoreError("away: " + name)',
        "raise QueryError(str(error)) from None",
        'raise UsageError("{} is away".format(name))',
    ],
)
def test_a_bare_text_would_be_found(planted: str) -> None:
    assert bare(ast.parse(planted)) == [1]


GONE = SimpleNamespace(GONE=Words("{name} is gone", "{name} ist weg"))


@pytest.mark.parametrize(
    "planted",
    [
        "raise UsageError(faults.GONE)",
        "raise UsageError(faults.GONE, nam=name)",
        "part.fail(faults.GONE, name=name, more=1)",
        "yield faults.GONE.filled(given=name)",
        'raise UsageError(Words("{name} is gone", "{nome} ist weg"), name=name)',
        'raise UsageError(Words("gone", "{name} ist weg"))',
    ],
)
def test_a_value_that_is_missing_or_too_much_would_be_found(planted: str) -> None:
    assert list(unfit(ast.parse(planted), {"faults": GONE})) == [(1, True)]
    assert list(unfit(ast.parse("raise UsageError(faults.GONE, name=1)"), {"faults": GONE})) == [
        (1, False)
    ]
