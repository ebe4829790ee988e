"""One tree of errors, each said in English and German, with the exit code of a command."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .words import Words


class GraphmodelError(Exception):
    """Anything that graphmodel itself reports: what is wrong, where, and what would be right.

    Values fill in the `{names}` of the words. `str` gives the English, `say` either language.
    """

    exit_code = 1

    def __init__(self, words: "Words", /, **values: object) -> None:
        self.words = words.filled(**values)
        super().__init__(self.words)

    def __str__(self) -> str:
        return self.say("en")

    def say(self, language: str) -> str:
        """What is wrong, in `language`, "en" or "de"."""
        return self.words.say(language)


class FileError(GraphmodelError):
    """A file cannot be read or written, or what stands in it is not right."""


class UsageError(GraphmodelError):
    """A call that cannot mean anything: an unknown name, a missing or unfit parameter."""

    exit_code = 2


class QuestionError(GraphmodelError):
    """A question's file is not right: header, parameters, columns or order."""

    exit_code = 2


class QueryError(GraphmodelError):
    """The engine refused a query, or the query ran over its limits."""


class StoreError(GraphmodelError):
    """The store cannot be reached or used."""

    exit_code = 3
