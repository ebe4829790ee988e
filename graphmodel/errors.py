"""One tree of errors; each carries the exit code that a command ends with."""


class GraphmodelError(Exception):
    """Anything that graphmodel itself reports: what is wrong, where, and what would be right."""

    exit_code = 1


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
