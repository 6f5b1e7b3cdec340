"""The page Sessies, clicked through without a browser. AppTest cannot press a button inside a dialog."""

from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from projects.ids import StatementId
from projects.project import Project
from projects.stakeholder import Side
from sessions.outcome import Conclusion
from sessions.rule import Denominator, Rule
from sessions.session import ConsensusSession
from sessions.statement import Statement
from sessions.vote import Choice
from tests.ui import screens
from tests.ui.screens import press, text
from ui.session_bars import bars
from workflow.desk import Desk
from workflow.goals import goals_view
from workflow.session_results import courses
from workflow.sessions import close_round, console, create_session, open_round, record_outcome, sessions
from workflow.statements import add_statement, versions
from workflow.vote_file import EXAMPLE
from workflow.voting import enter_participant, enter_votes

opened = partial(screens.opened, "sessions_page")


def fill(screen: AppTest, label: str, words: str) -> None:
    fields = (*screen.text_input, *screen.text_area)
    next(field for field in fields if field.label == label).set_value(words)


def said(screen: AppTest) -> str:
    """Everything that can be read, without the escapes that keep users' words from being markup."""
    words = (*screen.markdown, *screen.caption, *screen.subheader, *screen.title)
    return " ".join(element.value for element in words).replace("\\", "")


@pytest.fixture
def first(desk: Desk, project: Project) -> Statement:
    return add_statement(desk, project.id, "Er is elke avond een boa op straat", None)


@pytest.fixture
def second(desk: Desk, project: Project) -> Statement:
    return add_statement(desk, project.id, "Een melder krijgt binnen vijf dagen antwoord", None)


@pytest.fixture
def session(desk: Desk, project: Project, first: Statement, second: Statement) -> ConsensusSession:
    return create_session(
        desk, project.id, title="Raadzaal", held_on=desk.clock().date(), statements=[first.id, second.id]
    )


def closed_round(desk: Desk, session: ConsensusSession, statement: StatementId, staff: str, partners: str,
                 remark: str = "") -> None:  # fmt: skip
    """One closed round on one statement: a sign for each voter, the remark is the first one's."""
    held = open_round(desk, session.id, [statement])
    choices = {"+": Choice.AGREE, "0": Choice.PASS, "-": Choice.DISAGREE}
    for side, group, signs in ((Side.STAFF, "handhavers", staff), (Side.PARTNER, "bewoners", partners)):
        for place, sign in enumerate(signs):
            person = enter_participant(desk, session.id, f"{group} {place}", side, group)
            words = remark if (side, place) == (Side.STAFF, 0) else ""
            enter_votes(desk, person.id, {statement: choices[sign]}, {statement: words})
    close_round(desk, held.id)


def test_an_empty_list_says_what_a_session_is(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)

    assert not screen.exception
    assert text("sessions-empty") in said(screen)


def test_the_list_says_how_far_each_session_is(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement
) -> None:
    closed_round(desk, session, first.id, "+++", "+++")
    open_round(desk, session.id)

    screen = opened(desk, project)

    assert "2 stellingen, 1 ronde gesloten, 6 deelnemers" in said(screen)
    assert text("sessions-round-is-open", number=2) in said(screen)


def test_a_session_is_made(desk: Desk, project: Project) -> None:
    screen = opened(desk, project, sessie="nieuw")

    fill(screen, text("sessions-name"), "Sessie in het gemeentehuis")
    press(screen, text("sessions-make"))

    assert [one.title for one in sessions(desk, project.id)] == ["Sessie in het gemeentehuis"]


def test_a_session_without_a_name_is_not_made_and_it_says_so(desk: Desk, project: Project) -> None:
    screen = press(opened(desk, project, sessie="nieuw"), text("sessions-make"))

    assert [error.value for error in screen.error] == [text("error-session-title")]
    assert sessions(desk, project.id) == []


def test_all_statements_are_added_at_once(desk: Desk, project: Project, first: Statement, second: Statement) -> None:
    made = create_session(desk, project.id, title="Leeg", held_on=desk.clock().date())

    screen = press(opened(desk, project, sessie=made.id), text("sessions-add-all", count=2))

    assert not screen.exception
    assert console(desk, made.id).session.statements == (first.id, second.id)


def test_a_statement_moves_up(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement, second: Statement
) -> None:
    screen = press(opened(desk, project, sessie=session.id, stelling=second.id), text("sessions-up"))

    assert not screen.exception
    assert console(desk, session.id).session.statements == (second.id, first.id)


def test_a_statement_goes_out_of_the_session(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement, second: Statement
) -> None:
    press(opened(desk, project, sessie=session.id, stelling=first.id), text("sessions-out"))

    assert console(desk, session.id).session.statements == (second.id,)


def test_the_rule_is_said_in_a_sentence_before_it_is_kept(
    desk: Desk, project: Project, session: ConsensusSession
) -> None:
    screen = opened(desk, project, sessie=session.id)
    usual = said(screen)

    next(one for one in screen.radio if one.label == text("sessions-denominator")).set_value(Denominator.PRESENT)
    screen.toggle[0].set_value(False)
    screen.run()
    chosen = said(screen)
    press(screen, text("sessions-rule-save"))

    assert (
        "Overeengekomen als ten minste 75 % van wie eens of oneens stemde het eens is, bij medewerkers en bij "
        "partners, en er ten minste 5 mensen stemmen." in usual
    )
    assert (
        "Overeengekomen als ten minste 75 % van alle aanwezigen het eens is, en er ten minste 5 mensen stemmen."
        in chosen
    )
    assert console(desk, session.id).session.rule == Rule(denominator=Denominator.PRESENT, per_side=False)


def test_a_share_of_the_invited_asks_how_many_are_invited(
    desk: Desk, project: Project, session: ConsensusSession
) -> None:
    screen = opened(desk, project, sessie=session.id)

    next(one for one in screen.radio if one.label == text("sessions-denominator")).set_value(Denominator.INVITED)
    screen.run()

    assert [warning.value for warning in screen.warning] == [text("sessions-rule-no-invited")]


def test_after_the_first_round_the_rule_cannot_be_changed(
    desk: Desk, project: Project, session: ConsensusSession
) -> None:
    open_round(desk, session.id)

    screen = opened(desk, project, sessie=session.id, deel="voorbereiden")

    assert "Deze regel ligt vast sinds ronde 1 openging" in said(screen)
    assert not screen.radio


def test_a_round_is_opened_after_a_question(desk: Desk, project: Project, session: ConsensusSession) -> None:
    screen = press(opened(desk, project, sessie=session.id), text("sessions-open", number=1))

    assert text("sessions-open-fixes") in said(screen)
    assert console(desk, session.id).open_round is None


def test_the_room_comes_in_when_it_is_let_in(desk: Desk, project: Project, session: ConsensusSession) -> None:
    screen = opened(desk, project, sessie=session.id, deel="zaal")
    before = said(screen)

    press(screen, text("sessions-room-open"))

    assert not screen.exception
    assert text("sessions-room-closed-help") in before
    assert f"{session.join_code[:4]} {session.join_code[4:]}" in said(screen)
    assert console(desk, session.id).session.in_room


def test_while_a_round_is_open_one_sees_who_voted_and_never_what(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement
) -> None:
    open_round(desk, session.id)
    person = enter_participant(desk, session.id, "Papier 1", Side.STAFF)
    enter_votes(desk, person.id, {first.id: Choice.DISAGREE}, {first.id: "Nooit"})

    room = opened(desk, project, sessie=session.id)
    results = opened(desk, project, sessie=session.id, deel="uitslag")

    assert [metric.value for metric in room.metric] == ["1", "0", "1"]
    assert room.dataframe[0].value.iloc[0].tolist() == ["Papier 1", "Medewerker", "", "1 van 2"]
    assert "Nooit" not in said(room) + said(results)
    assert text("sessions-no-results") in said(results)


def test_votes_are_entered_for_somebody_without_a_phone(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement
) -> None:
    open_round(desk, session.id)
    screen = opened(desk, project, sessie=session.id)

    fill(screen, text("sessions-enter-label"), "Papier 3")
    next(one for one in screen.segmented_control if one.label == text("sessions-vote-on", label="S1")).set_value(
        Choice.AGREE
    )
    press(screen, text("sessions-enter-save"))

    assert not screen.exception
    now = console(desk, session.id)
    assert [person.label for person in now.participants] == ["Papier 3"]
    assert list(now.progress.values()) == [1]


def test_a_paper_without_a_vote_is_not_kept(desk: Desk, project: Project, session: ConsensusSession) -> None:
    open_round(desk, session.id)

    screen = press(opened(desk, project, sessie=session.id), text("sessions-enter-save"))

    assert [error.value for error in screen.error] == [text("sessions-enter-nothing")]
    assert console(desk, session.id).participants == ()


def test_a_result_is_a_sentence_first_then_a_picture_then_reservations(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement
) -> None:
    closed_round(desk, session, first.id, "++++", "+++-", remark="Mits er *genoeg* mensen zijn")

    screen = opened(desk, project, sessie=session.id)

    assert not screen.exception
    assert "Overeengekomen met voorbehoud: 88 % van 8 is het eens; medewerkers 100 %, partners 75 %." in said(screen)
    assert "Mits er *genoeg* mensen zijn" in said(screen)
    assert text("sessions-waiting", count=1) in said(screen)


def test_few_voters_are_not_shown_by_side(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement
) -> None:
    closed_round(desk, session, first.id, "++++", "++")

    screen = opened(desk, project, sessie=session.id)

    assert "Overeengekomen: 100 % van 6 is het eens." in said(screen)
    assert text("sessions-sides-hidden") in said(screen)


def test_a_bar_says_in_words_what_it_shows(desk: Desk, session: ConsensusSession, first: Statement) -> None:
    closed_round(desk, session, first.id, "++++", "++0-")
    (course,) = courses(desk, session.id)

    drawn = bars(course.latest.rows)

    assert "aria-label='Medewerkers: 4 eens, 0 geen mening, 0 oneens'" in drawn
    assert "aria-label='Partners: 2 eens, 1 geen mening, 1 oneens'" in drawn


def test_an_outcome_is_recorded_in_words(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement
) -> None:
    closed_round(desk, session, first.id, "++++", "----")
    screen = press(opened(desk, project, sessie=session.id), text("sessions-record"))

    fill(screen, text("sessions-words"), "Wij worden het niet eens.")
    fill(screen, text("sessions-decides"), "het college")
    press(screen, text("sessions-outcome-save"))

    assert not screen.exception
    (outcome,) = console(desk, session.id).outcomes
    assert (outcome.conclusion, outcome.words, outcome.decides) == (
        Conclusion.NOT_AGREED, "Wij worden het niet eens.", "het college",
    )  # fmt: skip


def test_a_reservation_must_be_in_words(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement
) -> None:
    closed_round(desk, session, first.id, "++++", "++++")
    screen = opened(desk, project, sessie=session.id, stelling=first.id, doe="uitkomst")

    next(one for one in screen.selectbox if one.label == text("sessions-conclusion")).set_value(
        Conclusion.AGREED_WITH_RESERVATION
    )
    press(screen, text("sessions-outcome-save"))

    assert [error.value for error in screen.error] == [text("error-reservation-in-words")]
    assert console(desk, session.id).outcomes == ()


def test_a_statement_is_reworded_and_waits_for_a_next_round(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement, second: Statement
) -> None:
    closed_round(desk, session, first.id, "++++", "----")
    screen = press(opened(desk, project, sessie=session.id), text("sessions-reword"))

    fill(screen, text("sessions-new-words"), "In het weekend is er een boa op straat")
    press(screen, text("sessions-reword-save"))

    assert not screen.exception
    _, fresh = versions(desk, project.id, first.number)
    assert console(desk, session.id).session.statements == (fresh.id, second.id)
    assert "Nieuwe versie S1.2" in said(screen)


def test_rounds_stand_next_to_each_other(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement
) -> None:
    closed_round(desk, session, first.id, "++++", "----")
    closed_round(desk, session, first.id, "++++", "++++")

    table = opened(desk, project, sessie=session.id).dataframe[-1].value

    assert table[["Ronde 1", "Ronde 2"]].iloc[0].tolist() == ["50 % verdeeld", "100 % overeengekomen"]


def test_outcomes_become_expectations(
    desk: Desk, project: Project, session: ConsensusSession, first: Statement
) -> None:
    closed_round(desk, session, first.id, "++++", "++++")
    (course,) = courses(desk, session.id)
    record_outcome(desk, first.id, course.latest.round.id, Conclusion.AGREED, "Eens.")

    press(opened(desk, project, sessie=session.id), text("sessions-adopt"))

    assert [one.text for one in goals_view(desk, project.id).expectations] == [first.text]


def test_votes_are_read_from_a_file_and_bad_lines_are_told(desk: Desk, project: Project, first: Statement) -> None:
    screen = opened(desk, project)

    screen.file_uploader[0].upload("stemmen.csv", EXAMPLE + b"Sessie;1;S1;D09;partner;;misschien;\n", "text/csv")
    screen.run()
    press(screen, text("sessions-import-button"))

    assert not screen.exception
    assert [one.title for one in sessions(desk, project.id)] == ["Sessie in het gemeentehuis"]
    assert [warning.value for warning in screen.warning] == [text("sessions-import-bad", count=1)]


def test_a_session_goes_only_after_a_question(desk: Desk, project: Project, session: ConsensusSession) -> None:
    screen = press(opened(desk, project, sessie=session.id), text("sessions-remove"))

    assert text("sessions-remove-body", title="Raadzaal", rounds=0, people=0) in said(screen)
    assert sessions(desk, project.id) == [session]


def test_a_session_that_is_gone_is_told_in_a_sentence(desk: Desk, project: Project) -> None:
    screen = opened(desk, project, sessie="weg")

    assert not screen.exception
    assert [error.value for error in screen.error] == [text("error-not-found", what="sessie")]
    assert screen.title[0].value == text("sessions-title")
