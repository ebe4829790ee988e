"""What Neo4j's codes and plans mean."""

import pytest

from graphmodel.errors import QueryError, StoreError
from graphmodel.store.codes import check_plan, translated

WHERE = "bolt://127.0.0.1:7687"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("Neo.ClientError.Security.Unauthorized", "NEO4J_PASSWORD"),
        ("Neo.ClientError.Security.AuthenticationRateLimit", "too often"),
        ("Neo.ClientError.Security.CredentialsExpired", "first password"),
        ("Neo.ClientError.Database.DatabaseNotFound", "NEO4J_DATABASE"),
        ("Neo.TransientError.Database.DatabaseUnavailable", "cannot do it now: details"),
        ("Neo.DatabaseError.General.UnknownError", "cannot do it now: details"),
    ],
)
def test_what_concerns_the_store(code: str, words: str) -> None:
    error = translated(code, "details", WHERE)
    assert isinstance(error, StoreError)
    assert str(error).startswith(WHERE)
    assert words in str(error)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("Neo.ClientError.Statement.SyntaxError", "details"),
        ("Neo.ClientError.Statement.AccessMode", "only reading"),
        ("Neo.ClientError.Security.Forbidden", "details"),
        ("Neo.ClientError.Transaction.TransactionTimedOut", "longer than allowed"),
        ("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "longer"),
    ],
)
def test_what_concerns_the_statement(code: str, words: str) -> None:
    error = translated(code, "details", WHERE)
    assert isinstance(error, QueryError)
    assert words in str(error)


def test_a_plan_that_reads_this_graph_is_fine() -> None:
    scan = {"operatorType": "NodeByLabelScan@neo4j"}
    check_plan("r", {"operatorType": "ProduceResults@neo4j", "children": [scan]})


@pytest.mark.parametrize(
    "operator", ["LoadCSV", "ProcedureCall", "ShowUsers", "TerminateTransactions"]
)
def test_an_operator_below_that_does_more_is_refused(operator: str) -> None:
    below = {"operatorType": "Filter@neo4j", "children": [{"operatorType": f"{operator}@neo4j"}]}
    with pytest.raises(QueryError, match=f"{operator} is not allowed"):
        check_plan("r", {"operatorType": "ProduceResults@neo4j", "children": [below]})


@pytest.mark.parametrize("query_type", ["rw", "w", "s", None])
def test_only_reading_statements_pass(query_type: str | None) -> None:
    with pytest.raises(QueryError, match="only reading"):
        check_plan(query_type, {"operatorType": "EmptyResult"})
