"""Sessions and votes: fixed rules, hidden results, one vote a person."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from projects.errors import AppError, NotAllowed, Refused
from projects.ids import RoundId, StatementId
from projects.project import LegalBasis, Project
from projects.rights import Actor, Role
from projects.stakeholder import Side
from sessions.outcome import Conclusion
from sessions.rule import Denominator, Rule
from sessions.session import ConsensusSession
from sessions.verdict import Verdict
from sessions.vote import Choice
from store import open_store
from tests.conftest import NOW
from workflow import trajects
from workflow.desk import Desk
from workflow.goals import add_goal, adopt_outcomes, goals_view, propose_goals
from workflow.sessions import (
    close_round,
    console,
    create_session,
    edit_session,
    let_room_in,
    open_round,
    record_outcome,
    results,
)
from workflow.statements import add_statement, remove_statement, reword, statements, versions
from workflow.undoing import undo
from workflow.voting import (
    ballot,
    cast_vote,
    enter_participant,
    enter_votes,
    join,
    session_with_code,
    shown_results,
)


@pytest.fixture
def phone(desk: Desk) -> Desk:
    """The desk of the ballot pages."""
    return Desk(desk.store, Actor("ballot", "stembureau", Role.PARTICIPANT))


@pytest.fixture
def session(desk: Desk, project: Project) -> ConsensusSession:
    """A session on two statements, open to the room, with a quorum of two."""
    held = [add_statement(desk, project.id, words, None).id for words in ("Stelling een", "Stelling twee")]
    made = create_session(
        desk, project.id, title="Sessie", held_on=date(2026, 11, 25), rule=Rule(quorum=2), statements=held
    )
    let_room_in(desk, made.id, True)
    return made


def test_a_vote_can_be_changed_until_closing(desk: Desk, phone: Desk, session: ConsensusSession) -> None:
    _, token = join(phone, session.id, Side.STAFF)
    _, other = join(phone, session.id, Side.PARTNER)
    held = open_round(desk, session.id)
    first = held.statements[0]
    for one in (token, other):
        cast_vote(phone, one, first, Choice.DISAGREE)
    cast_vote(phone, token, first, Choice.AGREE)

    close_round(desk, held.id)
    with pytest.raises(Refused):
        cast_vote(phone, token, first, Choice.DISAGREE)

    total = results(desk, held.id).results[0][1].total
    assert (total.agree, total.disagree) == (1, 1)


def test_results_are_hidden_while_the_round_is_open(desk: Desk, phone: Desk, session: ConsensusSession) -> None:
    _, token = join(phone, session.id, Side.STAFF)
    held = open_round(desk, session.id)
    cast_vote(phone, token, held.statements[0], Choice.AGREE)

    with pytest.raises(Refused) as refusal:
        results(desk, held.id)

    assert refusal.value.message_key == "error-results-hidden"
    with pytest.raises(Refused):
        shown_results(phone, held.id)
    assert list(console(desk, session.id).progress.values()) == [1]


def test_who_joins_after_the_closing_does_not_move_the_result(
    desk: Desk, phone: Desk, session: ConsensusSession
) -> None:
    edit_session(desk, replace(session, rule=Rule(denominator=Denominator.INVITED, quorum=1), in_room=True))
    _, token = join(phone, session.id, Side.STAFF)
    held = open_round(desk, session.id)
    cast_vote(phone, token, held.statements[0], Choice.AGREE)
    close_round(desk, held.id)
    before = results(desk, held.id).results

    join(phone, session.id, Side.PARTNER)

    assert results(desk, held.id).results == before
    assert before[0][1].verdict is Verdict.AGREED


def test_a_phone_sees_only_its_own_votes(desk: Desk, phone: Desk, session: ConsensusSession) -> None:
    _, mine = join(phone, session.id, Side.STAFF)
    _, theirs = join(phone, session.id, Side.PARTNER)
    held = open_round(desk, session.id)
    cast_vote(phone, mine, held.statements[0], Choice.AGREE, "mits er overleg is")

    assert ballot(phone, theirs).own == {}
    assert ballot(phone, mine).own[held.statements[0]].remark == "mits er overleg is"


def test_the_rule_cannot_be_changed_after_the_first_round(desk: Desk, session: ConsensusSession) -> None:
    edit_session(desk, replace(session, rule=Rule(threshold=0.8, quorum=2), in_room=True))
    open_round(desk, session.id)

    with pytest.raises(Refused) as refusal:
        edit_session(desk, replace(session, rule=Rule(threshold=0.6, quorum=2), in_room=True))

    assert refusal.value.message_key == "error-rule-fixed"


def test_one_round_at_a_time(desk: Desk, session: ConsensusSession) -> None:
    open_round(desk, session.id)

    with pytest.raises(Refused):
        open_round(desk, session.id)


def test_a_code_works_only_while_the_room_is_let_in(desk: Desk, phone: Desk, session: ConsensusSession) -> None:
    spelled = f" {session.join_code[:4].lower()}-{session.join_code[4:]} "

    assert session_with_code(phone, spelled).id == session.id
    let_room_in(desk, session.id, False)
    with pytest.raises(Refused):
        session_with_code(phone, session.join_code)


def test_guessing_codes_stops_after_a_while(phone: Desk, session: ConsensusSession) -> None:
    still = Desk(phone.store, phone.actor, clock=lambda: NOW)
    for _ in range(60):
        with pytest.raises(Refused):
            session_with_code(still, "WRONGWRG")

    with pytest.raises(Refused) as refusal:
        session_with_code(still, session.join_code)

    assert refusal.value.message_key == "error-too-many-codes"


def test_a_participant_does_nothing_else(phone: Desk, session: ConsensusSession) -> None:
    with pytest.raises(NotAllowed):
        console(phone, session.id)
    with pytest.raises(NotAllowed):
        open_round(phone, session.id)


def test_a_consultant_cannot_vote_for_somebody_with_a_phone(desk: Desk, session: ConsensusSession) -> None:
    open_round(desk, session.id)

    with pytest.raises(NotAllowed):
        cast_vote(desk, "any-token", session.statements[0], Choice.AGREE)


def test_paper_ballots_count_like_the_others(desk: Desk, session: ConsensusSession) -> None:
    people = [enter_participant(desk, session.id, f"papier {n}", side) for n, side in enumerate(Side)]
    held = open_round(desk, session.id)
    for person in people:
        enter_votes(desk, person.id, dict.fromkeys(held.statements, Choice.AGREE), {held.statements[1]: "mits"})
    close_round(desk, held.id)

    verdicts = [result.verdict for _, result in results(desk, held.id).results]

    assert verdicts == [Verdict.AGREED, Verdict.AGREED_WITH_RESERVATION]


def test_a_statement_that_was_voted_on_gets_a_new_version(
    desk: Desk, phone: Desk, project: Project, session: ConsensusSession
) -> None:
    _, token = join(phone, session.id, Side.STAFF)
    held = open_round(desk, session.id)
    cast_vote(phone, token, held.statements[0], Choice.AGREE)
    close_round(desk, held.id)

    fresh = reword(desk, held.statements[0], "Anders gezegd")

    assert (fresh.label, fresh.previous_id) == ("S1.2", held.statements[0])
    assert [one.text for one in versions(desk, project.id, 1)] == ["Stelling een", "Anders gezegd"]
    assert console(desk, session.id).session.statements[0] == fresh.id
    assert results(desk, held.id).results[0][0].text == "Stelling een"
    with pytest.raises(Refused):
        remove_statement(desk, held.statements[0])


def test_before_any_vote_a_rewording_takes_the_place_of_the_old_one(desk: Desk, project: Project) -> None:
    statement = add_statement(desk, project.id, "Eerste woorden", None)

    reword(desk, statement.id, "Betere woorden")

    assert [line.statement.text for line in statements(desk, project.id)] == ["Betere woorden"]


def test_undo_never_takes_votes_along(desk: Desk, project: Project, phone: Desk) -> None:
    statement = add_statement(desk, project.id, "Stelling", None)
    made = create_session(desk, project.id, title="S", held_on=date(2026, 11, 25), statements=[statement.id])
    let_room_in(desk, made.id, True)
    _, token = join(phone, made.id, Side.STAFF)
    held = open_round(desk, made.id)
    cast_vote(phone, token, statement.id, Choice.AGREE)

    for _ in range(3):
        with pytest.raises(AppError):
            undo(desk, project.id)

    assert ballot(phone, token).own[statement.id].choice is Choice.AGREE
    close_round(desk, held.id)
    assert results(desk, held.id).results[0][1].total.agree == 1


def test_from_outcome_to_goal(desk: Desk, project: Project, session: ConsensusSession) -> None:
    held = open_round(desk, session.id)
    close_round(desk, held.id)
    agreed, other = held.statements
    record_outcome(desk, agreed, held.id, Conclusion.AGREED, "Zo gaan we het doen")
    record_outcome(desk, other, held.id, Conclusion.NOT_AGREED, "Geen overeenstemming", decides="Driehoek")

    adopted = adopt_outcomes(desk, project.id)
    goals = propose_goals(desk, project.id)

    assert [one.status.stands for one in adopted] == [True, False]
    assert [goal.expectations for goal in goals] == [(adopted[0].id,)]
    assert adopt_outcomes(desk, project.id) == []
    with pytest.raises(Refused):
        add_goal(desk, project.id, "Op los zand", [adopted[1].id])


def test_a_changed_outcome_changes_the_status_and_keeps_what_was_written(
    desk: Desk, project: Project, session: ConsensusSession
) -> None:
    held = open_round(desk, session.id)
    close_round(desk, held.id)
    record_outcome(desk, held.statements[0], held.id, Conclusion.AGREED, "Ja")
    first = adopt_outcomes(desk, project.id)[0]
    record_outcome(
        desk, held.statements[0], held.id, Conclusion.AGREED_WITH_RESERVATION, "Ja", "Bewoners: nooit bij hondenpoep"
    )

    changed = adopt_outcomes(desk, project.id)

    assert [(one.id, one.reservation) for one in changed] == [(first.id, "Bewoners: nooit bij hondenpoep")]
    assert len(goals_view(desk, project.id).expectations) == 1


def test_a_reservation_needs_words(desk: Desk, session: ConsensusSession) -> None:
    held = open_round(desk, session.id)
    close_round(desk, held.id)

    with pytest.raises(Refused) as refusal:
        record_outcome(desk, held.statements[0], held.id, Conclusion.AGREED_WITH_RESERVATION, "Ja", " ")

    assert refusal.value.message_key == "error-reservation-in-words"


class VotingMachine(RuleBasedStateMachine):
    """Whatever people do, what counts is each person's last vote before the closing (P2, P3)."""

    @initialize()
    def start(self) -> None:
        self.desk = Desk(open_store("sqlite://", NOW), Actor("a", "A", Role.OWNER))
        self.phone = Desk(self.desk.store, Actor("ballot", "b", Role.PARTICIPANT))
        project = trajects.create_project(
            self.desk, name="P", municipality="M", team="T", starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31),
            legal_basis=LegalBasis.BOTH, retention_until=date(2028, 1, 1),
        )  # fmt: skip
        held = [add_statement(self.desk, project.id, f"Stelling {n}", None).id for n in range(2)]
        self.session = create_session(
            self.desk, project.id, title="S", held_on=date(2026, 1, 1), rule=Rule(quorum=1), statements=held
        )
        let_room_in(self.desk, self.session.id, True)
        self.tokens: list[str] = []
        self.open: RoundId | None = None
        self.expected: dict[RoundId, dict[tuple[str, StatementId], Choice]] = {}

    @rule(side=some.sampled_from(Side))
    def somebody_joins(self, side: Side) -> None:
        self.tokens.append(join(self.phone, self.session.id, side)[1])

    @rule()
    def a_round_opens(self) -> None:
        if self.open is None:
            self.open = open_round(self.desk, self.session.id).id
            self.expected[self.open] = {}
        else:
            with pytest.raises(Refused):
                open_round(self.desk, self.session.id)

    @rule()
    def the_round_closes(self) -> None:
        if self.open is not None:
            close_round(self.desk, self.open)
            self.open = None

    @rule(voter=some.integers(0, 5), statement=some.integers(0, 1), choice=some.sampled_from(Choice))
    def somebody_votes(self, voter: int, statement: int, choice: Choice) -> None:
        if voter >= len(self.tokens):
            return
        token, asked = self.tokens[voter], self.session.statements[statement]
        if self.open is None:
            with pytest.raises(Refused):
                cast_vote(self.phone, token, asked, choice)
        else:
            cast_vote(self.phone, token, asked, choice)
            self.expected[self.open][token, asked] = choice

    @invariant()
    def the_results_are_a_recount(self) -> None:
        for round_id, cast in getattr(self, "expected", {}).items():
            if round_id == self.open:
                continue
            for statement, result in results(self.desk, round_id).results:
                counted = [choice for (_, asked), choice in cast.items() if asked == statement.id]
                assert result.total.agree == counted.count(Choice.AGREE)
                assert result.total.disagree == counted.count(Choice.DISAGREE)
                assert result.total.passed == counted.count(Choice.PASS)


TestVoting = VotingMachine.TestCase
TestVoting.settings = settings(
    max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
