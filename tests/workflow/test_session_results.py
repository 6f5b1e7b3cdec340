"""How statements fared in a session, and what may not be changed any more."""

from dataclasses import replace

import pytest

from exports.groups import TOTAL
from projects.errors import Refused
from projects.ids import StatementId
from projects.project import Project
from projects.rights import Actor, Role
from projects.stakeholder import Side
from sessions.outcome import Conclusion
from sessions.rule import Rule
from sessions.session import ConsensusSession
from sessions.statement import Statement
from sessions.verdict import Verdict
from sessions.vote import Choice
from workflow.desk import Desk
from workflow.session_results import courses
from workflow.sessions import (
    close_round,
    console,
    create_session,
    edit_session,
    let_room_in,
    open_round,
    record_outcome,
)
from workflow.statements import add_statement, reword
from workflow.vote_import import import_votes
from workflow.voting import enter_participant, enter_votes, join


@pytest.fixture
def first(desk: Desk, project: Project) -> Statement:
    return add_statement(desk, project.id, "Er is elke avond een boa op straat", None)


@pytest.fixture
def session(desk: Desk, project: Project, first: Statement) -> ConsensusSession:
    return create_session(
        desk, project.id, title="Raadzaal", held_on=desk.clock().date(), rule=Rule(quorum=2), statements=[first.id]
    )


def voted(desk: Desk, session: ConsensusSession, statement: StatementId, signs: str) -> None:
    """One round in which staff and partners by turns vote as the signs say."""
    held = open_round(desk, session.id, [statement])
    choices = {"+": Choice.AGREE, "0": Choice.PASS, "-": Choice.DISAGREE}
    for place, sign in enumerate(signs):
        side = Side.PARTNER if place % 2 else Side.STAFF
        person = enter_participant(desk, session.id, f"P{place}", side, "bewoners" if place % 2 else "handhavers")
        enter_votes(desk, person.id, {statement: choices[sign]})
    close_round(desk, held.id)


def test_a_course_holds_each_round_and_what_is_left_to_do(
    desk: Desk, session: ConsensusSession, first: Statement
) -> None:
    voted(desk, session, first.id, "+-+-")
    voted(desk, session, first.id, "++++")

    (course,) = courses(desk, session.id)

    assert [one.result.verdict for one in course.voted] == [Verdict.DIVIDED, Verdict.AGREED]
    assert course.needs_outcome
    assert not course.reworded


def test_an_open_round_is_not_in_the_results(desk: Desk, session: ConsensusSession) -> None:
    open_round(desk, session.id)

    assert courses(desk, session.id) == []


def test_another_wording_needs_a_vote_and_no_outcome(desk: Desk, session: ConsensusSession, first: Statement) -> None:
    voted(desk, session, first.id, "+-+-")
    fresh = reword(desk, first.id, "Er is in het weekend een boa op straat")

    (course,) = courses(desk, session.id)

    assert course.newest == fresh
    assert course.reworded
    assert not course.needs_outcome


def test_a_vote_after_the_outcome_is_told(desk: Desk, session: ConsensusSession, first: Statement) -> None:
    voted(desk, session, first.id, "++++")
    (course,) = courses(desk, session.id)
    record_outcome(desk, first.id, course.latest.round.id, Conclusion.AGREED, "Iedereen is het eens.")
    voted(desk, session, first.id, "+-+-")

    (course,) = courses(desk, session.id)

    assert course.voted_since
    assert not course.needs_outcome


def test_few_voters_are_not_shown_by_side(desk: Desk, session: ConsensusSession, first: Statement) -> None:
    voted(desk, session, first.id, "++++")

    (course,) = courses(desk, session.id)

    assert [row.label for row in course.latest.rows] == [TOTAL]


def test_a_next_round_is_about_what_was_not_agreed(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement
) -> None:
    second = add_statement(desk, project.id, "Een melder krijgt binnen vijf dagen antwoord", None)
    edit_session(desk, session.with_statements([second.id]))
    voted(desk, session, first.id, "++++")
    (course,) = courses(desk, session.id)
    record_outcome(desk, first.id, course.latest.round.id, Conclusion.AGREED, "Eens.")

    assert console(desk, session.id).without_agreement == (second.id,)


def test_nobody_votes_for_somebody_with_a_phone(desk: Desk, session: ConsensusSession, first: Statement) -> None:
    let_room_in(desk, session.id, True)
    phone, _ = join(_participant(desk), session.id, Side.STAFF)
    open_round(desk, session.id)

    with pytest.raises(Refused, match="error-votes-on-phone"):
        enter_votes(desk, phone.id, {first.id: Choice.AGREE})

    assert console(desk, session.id).progress == {}
    assert phone.id not in console(desk, session.id).without_phone


def test_the_number_invited_is_fixed_with_the_rule(desk: Desk, session: ConsensusSession) -> None:
    open_round(desk, session.id)

    with pytest.raises(Refused, match="error-rule-fixed"):
        edit_session(desk, replace(session, invited=40))


def test_votes_without_a_session_go_to_the_one_that_is_asked_for(
    desk: Desk, project: Project, session: ConsensusSession
) -> None:
    content = b"round,statement,participant,side,vote\n1,S1,D01,medewerker,eens\n"

    import_votes(desk, project.id, content, session=session.title)

    assert len(console(desk, session.id).rounds) == 1


def _participant(desk: Desk) -> Desk:
    return replace(desk, actor=Actor("phone", "Telefoon", Role.PARTICIPANT))
