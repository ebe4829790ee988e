"""What Neo4j's codes and plans mean to us, whichever driver brought them."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphmodel.errors import QueryError, StoreError
from graphmodel.words import Words

from . import faults

_SECURITY = "Neo.ClientError.Security."
_LOGIN = f"{_SECURITY}Unauthorized"
_TOO_OFTEN = f"{_SECURITY}AuthenticationRateLimit"
_FIRST_PASSWORD = f"{_SECURITY}CredentialsExpired"
_NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound"
_READ_ONLY = "Neo.ClientError.Statement.AccessMode"
_TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut"
_MORE_THAN_READING = ("LoadCSV", "ProcedureCall", "TerminateTransactions", "Show")


def translated(code: str, message: str, where: str) -> StoreError | QueryError:
    """Our error for a code; the message of the server is passed on for statements only."""
    if code.startswith(_LOGIN):
        return StoreError(faults.LOGIN_REFUSED, where=where)
    if code.startswith(_TOO_OFTEN):
        return StoreError(faults.TOO_OFTEN, where=where)
    if code.startswith(_FIRST_PASSWORD):
        return StoreError(faults.FIRST_PASSWORD, where=where)
    if code.startswith(_NO_DATABASE):
        return StoreError(faults.NO_DATABASE, where=where)
    if code.startswith(_TIMED_OUT):
        return QueryError(faults.TOO_LONG)
    if code.startswith(_READ_ONLY):
        return QueryError(faults.ONLY_READING)
    if code.startswith("Neo.ClientError"):
        return QueryError(Words.alike(message))
    return StoreError(faults.NOT_NOW, where=where, why=message)


def check_plan(query_type: str | None, plan: Mapping[str, Any]) -> None:
    r"""Raise `QueryError` unless a plan reads this graph and nothing else.

    A look at the text would not do: `\u004cOAD CSV` is a way to write LOAD CSV.
    """
    for operator in _operators(plan):
        if operator.startswith(_MORE_THAN_READING):
            raise QueryError(faults.MORE_THAN_READING, operator=operator)
    if query_type != "r":
        raise QueryError(faults.ONLY_READING)


def _operators(plan: Mapping[str, Any]) -> Iterator[str]:
    yield str(plan.get("operatorType", "")).partition("@")[0]
    for child in plan.get("children", ()):
        yield from _operators(child)
