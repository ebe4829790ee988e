"""Files to begin with: a commented model file, or worksheets."""

from importlib.resources import files
from pathlib import Path

from graphmodel.schema import BY_LABEL, LANGUAGES
from graphmodel.schema.spelling import slug
from graphmodel.schema.values import NAME

from .values import Place, Table, Text


def template(language: str = "en") -> str:
    """The text of a commented model file in `language`, "en" or "de"; it has no problems.

    Each commented line of it can be used as it stands once its `#` is deleted.
    """
    name = language if language in LANGUAGES else LANGUAGES[0]
    folder = files("graphmodel.files") / "templates"
    return (folder / f"{name}.yaml").read_text(encoding="utf-8")


def worksheets(path: Path, language: str = "en", *, force: bool = False) -> None:
    """Write a workbook with every sheet and no rows; the model is called after the file.

    Raises:
        FileError: the file is there already, or it cannot be written.
    """
    from .writing import write_file

    here = Place(str(path), 1, 1)
    model = BY_LABEL["Model"]
    [language_word] = [each.words for each in model.properties if each.name == "language"]
    said = (
        (model.words, slug(path.stem) or "my-company"),
        (NAME.words, path.stem),
        (language_word, language),
    )
    rows = ((Text(words.say(language), here), Text(text, here)) for words, text in said)
    write_file(path, Table(tuple(rows), here), language, force=force)
