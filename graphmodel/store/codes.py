"""What Neo4j's codes and plans mean to us, whichever driver brought them."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphmodel.errors import QueryError, StoreError

_SECURITY = "Neo.ClientError.Security."
_LOGIN = f"{_SECURITY}Unauthorized"
_TOO_OFTEN = f"{_SECURITY}AuthenticationRateLimit"
_FIRST_PASSWORD = f"{_SECURITY}CredentialsExpired"
_NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound"
_READ_ONLY = "Neo.ClientError.Statement.AccessMode"
_TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut"
_MORE_THAN_READING = ("LoadCSV", "ProcedureCall", "TerminateTransactions", "Show")

TOO_LONG = "the query ran longer than allowed: ask for less, or allow more seconds"
ONLY_READING = "the statement writes, but only reading is allowed here"


def too_many(rows: int) -> QueryError:
    """The error for an answer with more than so many rows."""
    return QueryError(f"the answer has more than {rows} rows: add a LIMIT, or allow more")


def translated(code: str, message: str, where: str) -> StoreError | QueryError:
    """Our error for a code; the message of the server is passed on for statements only."""
    if code.startswith(_LOGIN):
        return StoreError(f"{where} refuses the login: check NEO4J_USERNAME and NEO4J_PASSWORD")
    if code.startswith(_TOO_OFTEN):
        return StoreError(f"{where} was given a wrong password too often: wait, then try again")
    if code.startswith(_FIRST_PASSWORD):
        return StoreError(f"{where} wants its first password changed before anything else")
    if code.startswith(_NO_DATABASE):
        return StoreError(f"{where} has no database of that name: check NEO4J_DATABASE")
    if code.startswith(_TIMED_OUT):
        return QueryError(TOO_LONG)
    if code.startswith(_READ_ONLY):
        return QueryError(ONLY_READING)
    if code.startswith("Neo.ClientError"):
        return QueryError(message)
    return StoreError(f"{where} cannot do it now: {message}")


def check_plan(query_type: str | None, plan: Mapping[str, Any]) -> None:
    r"""Raise `QueryError` unless a plan reads this graph and nothing else.

    A look at the text would not do: `\u004cOAD CSV` is a way to write LOAD CSV.
    """
    for operator in _operators(plan):
        if operator.startswith(_MORE_THAN_READING):
            raise QueryError(f"{operator} is not allowed: a question can only read this graph")
    if query_type != "r":
        raise QueryError(ONLY_READING)


def _operators(plan: Mapping[str, Any]) -> Iterator[str]:
    yield str(plan.get("operatorType", "")).partition("@")[0]
    for child in plan.get("children", ()):
        yield from _operators(child)
