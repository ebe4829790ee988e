"""What Neo4j's codes and plans mean."""

import pytest

from graphmodel.errors import QueryError, StoreError
from graphmodel.store.codes import check_plan, translated

WHERE = "bolt://127.0.0.1:7687"


@pytest.mark.parametrize(
    ("code", "english", "german"),
    [
        ("ClientError.Security.Unauthorized", "refuses the login", "lehnt die Anmeldung ab"),
        (
            "ClientError.Security.AuthenticationRateLimit",
            "was given a wrong password too often",
            "bekam zu oft ein falsches Passwort",
        ),
        (
            "ClientError.Security.CredentialsExpired",
            "wants its first password changed",
            "verlangt, dass zuerst das anfängliche Passwort geändert wird",
        ),
        (
            "ClientError.Database.DatabaseNotFound",
            "has no database of that name: check NEO4J_DATABASE",
            "hat keine Datenbank dieses Namens: NEO4J_DATABASE prüfen",
        ),
        (
            "TransientError.Database.DatabaseUnavailable",
            "cannot do it now: {details}",
            "kann es jetzt nicht: {details}",
        ),
        (
            "DatabaseError.General.UnknownError",
            "cannot do it now: {details}",
            "kann es jetzt nicht: {details}",
        ),
    ],
)
def test_what_concerns_the_store(code: str, english: str, german: str) -> None:
    error = translated(f"Neo.{code}", "{details}", WHERE)
    assert isinstance(error, StoreError)
    assert str(error).startswith(f"{WHERE} {english}")
    assert error.say("de").startswith(f"{WHERE} {german}")


@pytest.mark.parametrize(
    ("code", "english", "german"),
    [
        ("Statement.SyntaxError", "{details}", "{details}"),
        ("Statement.AccessMode", "only reading is allowed", "nur Lesen erlaubt"),
        ("Security.Forbidden", "{details}", "{details}"),
        ("Transaction.TransactionTimedOut", "longer than allowed", "länger als erlaubt"),
        ("Transaction.TransactionTimedOutClientConfiguration", "longer", "länger"),
    ],
)
def test_what_concerns_the_statement(code: str, english: str, german: str) -> None:
    error = translated(f"Neo.ClientError.{code}", "{details}", WHERE)
    assert isinstance(error, QueryError)
    assert english in str(error)
    assert german in error.say("de")


def test_a_plan_that_reads_this_graph_is_fine() -> None:
    scan = {"operatorType": "NodeByLabelScan@neo4j"}
    check_plan("r", {"operatorType": "ProduceResults@neo4j", "children": [scan]})


@pytest.mark.parametrize(
    "operator", ["LoadCSV", "ProcedureCall", "ShowUsers", "TerminateTransactions"]
)
def test_an_operator_below_that_does_more_is_refused(operator: str) -> None:
    below = {"operatorType": "Filter@neo4j", "children": [{"operatorType": f"{operator}@neo4j"}]}
    with pytest.raises(QueryError, match=f"{operator} is not allowed") as caught:
        check_plan("r", {"operatorType": "ProduceResults@neo4j", "children": [below]})
    assert caught.value.say("de").startswith(f"{operator} ist nicht erlaubt: eine Frage kann")


@pytest.mark.parametrize("query_type", ["rw", "w", "s", None])
def test_only_reading_statements_pass(query_type: str | None) -> None:
    with pytest.raises(QueryError, match="only reading"):
        check_plan(query_type, {"operatorType": "EmptyResult"})
