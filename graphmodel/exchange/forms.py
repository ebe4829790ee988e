"""The formats that a model can be exported to, by name and by the ending of a file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from graphmodel.disk import THERE, writing
from graphmodel.errors import FileError, UsageError
from graphmodel.model.graph import Model
from graphmodel.words import Words

_NO_FORM = Words(
    "there is no format {given!r}; there are {known}",
    "das Format {given!r} gibt es nicht; es gibt {known}",
)


@dataclass(frozen=True)
class Form:
    """A format: the endings that say it, and which function of which module writes it."""

    endings: tuple[str, ...]
    module: str
    function: str

    def write(self, model: Model) -> str | Mapping[str, str]:
        """The text of a file, or the texts of the files of a folder by their names."""
        found: Callable[[Model], str | Mapping[str, str]]
        found = getattr(import_module(self.module, __package__), self.function)
        return found(model)


FORMATS: Mapping[str, Form] = {
    "pyvis": Form((".html", ".htm"), ".pyvis_page", "page"),
    "graphml": Form((".graphml",), ".graphs", "graphml"),
    "gexf": Form((".gexf",), ".graphs", "gexf"),
    "dot": Form((".dot", ".gv"), ".dot", "dot"),
    "mermaid": Form((".mmd", ".mermaid"), ".mermaid", "mermaid"),
    "node-link": Form((".json",), ".graphs", "node_link"),
    "csv-graph": Form((), ".csv_graph", "csv_graph"),
    "cypher": Form((".cypher", ".cql"), ".cypher_script", "cypher"),
}


def form_of(path: Path) -> str | None:
    """The format that the ending of a file says, if one does."""
    ending = path.suffix.lower()
    return next((name for name, form in FORMATS.items() if ending in form.endings), None)


def export(model: Model, form: str) -> str | Mapping[str, str]:
    """The model in a format of `FORMATS`: a text, or for a folder each file's name and text.

    Raises:
        UsageError: the format is not known, or what it needs is not installed.
    """
    if form not in FORMATS:
        raise UsageError(_NO_FORM, given=form, known=", ".join(FORMATS))
    return FORMATS[form].write(model)


def write(path: Path, model: Model, form: str, *, force: bool = False) -> None:
    """Write the model to a file, or to a folder where the format has several files.

    Raises:
        FileError: something is there already, or it cannot be written.
        UsageError: see `export`.
    """
    said = export(model, form)
    texts = {path: said} if isinstance(said, str) else {path / n: t for n, t in said.items()}
    there = [each for each in texts if each.exists()]
    if there and not force:
        raise FileError(THERE, path=there[0])
    with writing(path):
        if not isinstance(said, str):
            path.mkdir(parents=True, exist_ok=True)
        for each, content in texts.items():
            each.write_text(content, encoding="utf-8", newline="")
