"""The statements of a session, and their order."""

from datetime import date

import pytest

from projects.ids import ProjectId, SessionId, StatementId
from sessions.rule import Rule
from sessions.session import ConsensusSession


def session(statements: str) -> ConsensusSession:
    """session("abc"): a session with three statements."""
    held = tuple(StatementId(one) for one in statements)
    return ConsensusSession(
        SessionId("s"), ProjectId("p"), "Sessie", date(2026, 11, 25), "", "", Rule(), "CODE2345", statements=held
    )


def order(one: ConsensusSession) -> str:
    return "".join(one.statements)


@pytest.mark.parametrize(("which", "by", "expected"), [
    pytest.param("b", -1, "bac", id="one-up"),
    pytest.param("b", 1, "acb", id="one-down"),
    pytest.param("a", -1, "abc", id="the-first-stays"),
    pytest.param("c", 1, "abc", id="the-last-stays"),
])  # fmt: skip
def test_a_statement_moves_by_places(which: str, by: int, expected: str) -> None:
    assert order(session("abc").moved(StatementId(which), by)) == expected


def test_added_statements_come_last_and_none_comes_twice() -> None:
    assert order(session("ab").with_statements([StatementId("c"), StatementId("a")])) == "abc"


def test_a_statement_goes_out() -> None:
    assert order(session("abc").without_statement(StatementId("b"))) == "ac"
