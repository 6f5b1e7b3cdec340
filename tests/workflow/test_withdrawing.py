"""A consent that is taken back: what leans on it is shown first, then it goes, and nothing brings it back."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from exports.withheld import DRAFT_TAKEN_BACK, TAKEN_BACK
from goals.expectation import ExpectationStatus
from interviews.coding import Dimension
from interviews.memo import MemoTarget
from projects.consent import ConsentState, Purpose, Remedy, consent_for, state_of
from projects.errors import Conflict, Refused
from projects.ids import ExpectationId, PassageId, SourceId, StakeholderId, StatementId
from projects.project import Project
from projects.rights import Action
from projects.stakeholder import Side, Stakeholder
from tests.consents import FUNCTION
from tests.workflow.conftest import BOA
from tests.workflow.traces import places
from workflow import coding, erasing, exporting, goals, importing, memos, people, statements, trajects, undoing
from workflow.desk import Desk
from workflow.source_edits import remove_source
from workflow.withdrawing import at_stake, withdraw

WORDS = "Ik verwacht dat er binnen tien minuten iemand staat als een collega om hulp vraagt."
TYPED = "De politie komt snel als een collega hulp nodig heeft"


@pytest.fixture
def person(desk: Desk, boa: SourceId) -> Stakeholder:
    """The one who was spoken with, who said yes to everything."""
    found = coding.open_source(desk, boa).stakeholder
    assert found is not None
    people.edit_stakeholder(desk, replace(found, consents=FUNCTION))
    return replace(found, consents=FUNCTION)


def now(desk: Desk, person_id: StakeholderId) -> Stakeholder:
    with desk.looking() as work:
        return work.stakeholders.get(person_id)


def wish(desk: Desk, source: SourceId) -> PassageId:
    return next(one.id for one in coding.open_source(desk, source).passages if one.exact == WORDS)


def built_on(desk: Desk, project: Project, quotes: list[PassageId]) -> tuple[StatementId, ExpectationId]:
    """A statement on these passages, with an expectation and a goal built on it."""
    statement = statements.add_statement(desk, project.id, TYPED, None, quotes)
    expectation = goals.add_expectation(desk, project.id, TYPED)
    goals.edit_expectation(
        desk, replace(expectation, statement_id=statement.id, status=ExpectationStatus.AGREED)
    )
    goals.add_goal(desk, project.id, "Snel hulp", [expectation.id])
    return statement.id, expectation.id


def test_the_preview_names_what_leans_on_the_words(
    desk: Desk, project: Project, boa: SourceId, partner: SourceId, person: Stakeholder
) -> None:
    hers = coding.open_source(desk, partner).passages[0].id
    built_on(desk, project, [wish(desk, boa), hers])
    statements.add_statement(desk, project.id, "Leunt alleen hierop", None, [wish(desk, boa)])

    stake = at_stake(desk, person.id)

    assert (stake.sources, stake.passages) == (("T-01",), len(coding.open_source(desk, boa).passages))
    assert [(one.statement.label, one.lost, one.left) for one in stake.reach.statements] == [
        ("S1", 1, 1), ("S2", 1, 0)
    ]  # fmt: skip
    assert [one.label for one in stake.reach.expectations] == ["V1"]
    assert [goal.label for goal in stake.reach.goals] == ["D1"]


def test_withdrawing_quotes_takes_the_passages_and_leaves_the_text(
    desk: Desk, project: Project, boa: SourceId, person: Stakeholder
) -> None:
    statement_id, _ = built_on(desk, project, [wish(desk, boa)])
    coding.accept_all(desk, boa)
    memos.add_memo(desk, project.id, MemoTarget.PASSAGE, wish(desk, boa), "een gedachte")

    withdraw(desk, person.id, Purpose.QUOTE, Remedy.PASSAGES)

    after = coding.open_source(desk, boa)
    assert (after.passages, after.tags, after.suggestions) == ((), {}, {})
    assert WORDS in after.source.text
    (kept,) = [one.statement for one in statements.statements(desk, project.id)]
    assert (kept.id, kept.text, kept.quotes, kept.withdrawn) == (statement_id, TYPED, (), 1)
    assert len(goals.goals_view(desk, project.id).goals) == 1
    assert now(desk, person.id).quotable is False


def test_the_thread_and_the_workbook_say_that_a_quote_was_taken_back(
    desk: Desk, project: Project, boa: SourceId, person: Stakeholder
) -> None:
    _, expectation_id = built_on(desk, project, [wish(desk, boa)])

    withdraw(desk, person.id, Purpose.QUOTE, Remedy.PASSAGES)

    strand = exporting.thread_of_expectation(desk, project.id, expectation_id)
    assert (strand.quotes, strand.withdrawn) == ((), 1)


def test_only_holding_back_leaves_passages_and_codes_and_lets_nothing_out(
    desk: Desk, project: Project, boa: SourceId, person: Stakeholder
) -> None:
    coding.accept_all(desk, boa)
    before = coding.open_source(desk, boa)

    withdraw(desk, person.id, Purpose.QUOTE, Remedy.HOLD_BACK)

    assert coding.open_source(desk, boa).tags == before.tags
    assert not any(quote.quotable for quote in exporting.load_content(desk, project.id).quotes)


def test_withdrawing_the_recording_takes_the_interview_and_no_byte_stays(
    desk: Desk, boa: SourceId, person: Stakeholder, database_url: str
) -> None:
    coding.accept_all(desk, boa)
    said = ["bonnenschrijvers van de gemeente", "binnen tien minuten iemand", "De meeste mensen zien"]
    before = " ".join(places(database_url, said))

    assert withdraw(desk, person.id, Purpose.RECORDING, Remedy.INTERVIEW)

    assert all(words in before for words in said)
    assert places(database_url, said) == []
    assert now(desk, person.id).name == "Ruben Tienstra"  # taking back is not being forgotten


def test_withdrawing_the_function_only_hides_the_function(
    desk: Desk, boa: SourceId, person: Stakeholder
) -> None:
    withdraw(desk, person.id, Purpose.FUNCTION, Remedy.HOLD_BACK)

    assert (now(desk, person.id).quotable, now(desk, person.id).function_shown) == (True, False)
    assert coding.open_source(desk, boa).passages


def test_the_answer_keeps_its_note_and_gets_the_day(desk: Desk, person: Stakeholder) -> None:
    then = replace(desk, clock=lambda: datetime(2027, 3, 1, 12, tzinfo=UTC))

    withdraw(then, person.id, Purpose.QUOTE, Remedy.PASSAGES)

    answer = consent_for(now(desk, person.id).consents, Purpose.QUOTE)
    assert (answer.state, answer.since) == (ConsentState.WITHDRAWN, datetime(2027, 3, 1, tzinfo=UTC).date())


def test_the_journal_line_says_nothing_of_whom_or_what(desk: Desk, project: Project, person: Stakeholder) -> None:
    withdraw(desk, person.id, Purpose.QUOTE, Remedy.PASSAGES)

    line = trajects.recent(desk, project.id, 1)[0]
    assert (line.action, line.subject, line.undoable) == (Action.WITHDRAW_CONSENT, "", False)


def test_undo_brings_back_neither_the_passages_nor_the_consent(
    desk: Desk, project: Project, boa: SourceId, person: Stakeholder
) -> None:
    coding.accept_all(desk, boa)
    built_on(desk, project, [wish(desk, boa)])
    statements.remove_statement(desk, statements.statements(desk, project.id)[0].statement.id)

    withdraw(desk, person.id, Purpose.QUOTE, Remedy.PASSAGES)
    undone = 0
    while undoing.next_undo(desk, project.id)[0] is not None:
        try:
            undoing.undo(desk, project.id)
        except Conflict:
            break
        undone += 1

    assert undone
    assert coding.open_source(desk, boa).passages == ()
    assert state_of(now(desk, person.id).consents, Purpose.QUOTE) is ConsentState.WITHDRAWN


def test_a_draft_that_is_nearly_the_quote_loses_its_words_and_another_keeps_them(
    desk: Desk, project: Project, boa: SourceId, person: Stakeholder
) -> None:
    statements.add_statement(desk, project.id, WORDS, None, [wish(desk, boa)])
    statements.add_statement(desk, project.id, TYPED, None, [wish(desk, boa)])
    goals.add_expectation(desk, project.id, WORDS)
    memos.add_memo(desk, project.id, MemoTarget.PROJECT, project.id, f"Let op: {WORDS} Zei iemand.")

    withdraw(desk, person.id, Purpose.QUOTE, Remedy.PASSAGES)

    assert [one.statement.text for one in statements.statements(desk, project.id)] == [DRAFT_TAKEN_BACK, TYPED]
    assert [one.text for one in goals.goals_view(desk, project.id).expectations] == [TAKEN_BACK]
    (memo,) = memos.memos_on(desk, project.id, MemoTarget.PROJECT, project.id)
    assert memo.words == f"Let op: {TAKEN_BACK}. Zei iemand."


def test_no_new_passages_come_of_words_that_may_not_be_quoted(
    desk: Desk, boa: SourceId, person: Stakeholder
) -> None:
    withdraw(desk, person.id, Purpose.QUOTE, Remedy.PASSAGES)
    start = coding.open_source(desk, boa).source.text.index("Dat klopt")

    with pytest.raises(Refused) as refusal:
        coding.add_passage(desk, boa, start, start + 9, coding.Choice(Dimension.OTHER))

    assert refusal.value.message_key == "error-quotes-withdrawn"


def test_an_interview_that_may_not_be_kept_does_not_come_in_again(
    desk: Desk, project: Project, boa: SourceId, person: Stakeholder
) -> None:
    withdraw(desk, person.id, Purpose.RECORDING, Remedy.INTERVIEW)

    for review in (False, True):
        (report,) = importing.import_files(desk, project.id, [("boa.txt", BOA.encode())], review=review)
        assert report.messages == (("refused-recording-withdrawn", {}),)
    assert coding.source_lines(desk, project.id) == []


def test_the_same_consent_is_not_withdrawn_twice(desk: Desk, person: Stakeholder) -> None:
    withdraw(desk, person.id, Purpose.QUOTE, Remedy.PASSAGES)

    with pytest.raises(Refused) as refusal:
        withdraw(desk, person.id, Purpose.QUOTE, Remedy.HOLD_BACK)

    assert refusal.value.message_key == "error-withdrawn-already"


def test_a_remedy_that_does_not_fit_is_refused(desk: Desk, person: Stakeholder) -> None:
    with pytest.raises(Refused):
        withdraw(desk, person.id, Purpose.FUNCTION, Remedy.INTERVIEW)


def test_an_edit_does_not_withdraw_on_the_sly(desk: Desk, person: Stakeholder) -> None:
    withdrawn = replace(person, consents=(replace(FUNCTION[1], state=ConsentState.WITHDRAWN),))

    with pytest.raises(Refused) as refusal:
        people.edit_stakeholder(desk, withdrawn)

    assert refusal.value.message_key == "error-withdraw-apart"


def test_who_gave_consent_again_may_be_quoted_again(desk: Desk, person: Stakeholder) -> None:
    withdraw(desk, person.id, Purpose.QUOTE, Remedy.HOLD_BACK)

    people.edit_stakeholder(desk, replace(person, consents=FUNCTION))

    assert now(desk, person.id).quotable


def test_somebody_without_an_interview_can_withdraw_and_be_forgotten(desk: Desk, project: Project) -> None:
    person = people.add_stakeholder(desk, project.id, name="", function="marktmeester", organisation="",
                                    side=Side.STAFF, group="")  # fmt: skip

    withdraw(desk, person.id, Purpose.RECORDING, Remedy.INTERVIEW)
    erasing.erase(desk, person.id)

    assert people.stakeholders(desk, project.id) == []


def test_a_removed_interview_leaves_no_words_in_the_journal(
    desk: Desk, boa: SourceId, database_url: str
) -> None:
    coding.reject(desk, wish(desk, boa))

    remove_source(desk, boa)

    assert places(database_url, ["binnen tien minuten iemand", "De meeste mensen zien"]) == []
