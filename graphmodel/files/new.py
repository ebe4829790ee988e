"""A model file to begin with."""

from importlib.resources import files

from graphmodel.schema import LANGUAGES


def template(language: str = "en") -> str:
    """The text of a commented model file in `language`, "en" or "de"; it has no problems.

    Each commented line of it can be used as it stands once its `#` is deleted.
    """
    name = language if language in LANGUAGES else LANGUAGES[0]
    folder = files("graphmodel.files") / "templates"
    return (folder / f"{name}.yaml").read_text(encoding="utf-8")
