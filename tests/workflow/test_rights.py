"""Every deed is refused to whoever may not do it, and leaves a line of the journal when it is done."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

import workflow
from goals.plan import Capacity
from interviews.codebook import CodebookEntry
from interviews.coding import Dimension
from interviews.memo import MemoTarget
from projects.consent import Purpose, Remedy
from projects.errors import NotAllowed
from projects.ids import SourceId, StakeholderId, ThemeId
from projects.project import Project
from projects.rights import ALLOWED, Action, Actor, Role
from projects.stakeholder import Side
from sessions.outcome import Conclusion
from sessions.vote import Choice as VoteChoice
from workflow import (
    codebook,
    coding,
    erasing,
    exporting,
    goals,
    importing,
    key,
    memos,
    originals,
    people,
    planning,
    privacy,
    recoding,
    search_coding,
    searching,
    second_coding,
    sessions,
    source_edits,
    statements,
    suggesting,
    theming,
    trajects,
    undoing,
    vote_import,
    voting,
    withdrawing,
)
from workflow.desk import Desk

# What each function of workflow/ that writes asks for. A new function does not pass before it stands here.
RIGHTS = {
    Action.CREATE_PROJECT: "trajects.create_project",
    Action.EDIT_PROJECT: "trajects.edit_project",
    Action.DELETE_PROJECT: "trajects.delete_project",
    Action.EDIT_STAKEHOLDER: "people.add_stakeholder people.edit_stakeholder",
    Action.REMOVE_STAKEHOLDER: "people.remove_stakeholder",
    Action.WITHDRAW_CONSENT: "withdrawing.withdraw",
    Action.ERASE_PERSON: "erasing.erase",
    Action.DESTROY_ORIGINALS: "originals.destroy_originals",
    Action.EXPORT_KEY: "key.export_key",
    Action.DELETE_KEY: "key.delete_key",
    Action.REMOVE_COPY: "privacy.remove_copy",
    Action.IMPORT_SOURCE: "keeping.keep intake.take_in intake.correct intake.read_again "
                          "exchange_in._first exchange_in._place exchange_in._project",
    Action.REVIEW_PERSONAL_DATA: "reviewing.decide reviewing.hide_stretch",
    Action.EDIT_SOURCE: "source_edits.edit_source source_edits.correct_roles",
    Action.REMOVE_SOURCE: "source_edits.remove_source intake.discard",
    Action.SUGGEST: "suggesting.suggest_again",
    Action.ACCEPT_TAG: "coding.accept coding.accept_all",
    Action.REJECT_TAG: "coding.reject",
    Action.CHANGE_TAG: "coding.code codes.add_code codes.change_code codes.remove_code",
    Action.ADD_PASSAGE: "coding.add_passage exchange_quotes.import_quotes",
    Action.CODE_FOUND: "search_coding.code_found",
    Action.SECOND_CODE: "second_coding.start_second_coding second_coding.add_second_coding second_coding.say "
                        "second_coding.unsay second_coding._set_finished second_coding.remove_second_coding",
    Action.COMPARE_CODERS: "comparing.compare_coders",
    Action.SETTLE_CODES: "comparing.settle",
    Action.EDIT_THEME: "theming.add_theme theming.edit_theme codebook.move_code",
    Action.MERGE_THEMES: "recoding.merge_themes",
    Action.SPLIT_THEME: "theming.split_theme recoding.split_code",
    Action.RECODE: "recoding.recode_passages",
    Action.REMOVE_THEME: "recoding.remove_theme",
    Action.IMPORT_CODEBOOK: "codebook.add_standard codebook.import_codebook exchange_in._codebook",
    Action.MOVE_PASSAGE: "theming.move_passages",
    Action.EDIT_STATEMENT: "statements.add_statement statements.reword statements.change_quotes "
                           "statements.remove_statement",
    Action.EDIT_SESSION: "sessions.create_session sessions.edit_session sessions.remove_session",
    Action.OPEN_ROUND: "sessions.open_round",
    Action.CLOSE_ROUND: "sessions.close_round",
    Action.OPEN_ROOM: "sessions.let_room_in",
    Action.CLOSE_ROOM: "sessions.let_room_in",
    Action.JOIN_SESSION: "voting.join",
    Action.VOTE: "voting.cast_vote",
    Action.ENTER_VOTE: "voting.enter_participant voting.enter_votes",
    Action.IMPORT_VOTES: "vote_import.import_votes",
    Action.RECORD_OUTCOME: "sessions.record_outcome",
    Action.EDIT_EXPECTATION: "goals.adopt_outcomes goals.add_expectation goals.edit_expectation "
                             "goals.remove_expectation",
    Action.EDIT_GOAL: "goals.add_goal goals.edit_goal goals.remove_goal goals.propose_goals",
    Action.EDIT_PLAN: "planning.set_capacity planning.set_hours",
    Action.RECORD_RESULT: "planning.record_result",
    Action.EDIT_MEMO: "memos.add_memo memos.edit_memo",
    Action.REMOVE_MEMO: "memos.remove_memo",
    Action.READ: "searching.rebuild_index",
    Action.EXPORT: "exporting.workbook comparison_export.comparison_workbook codebook_file.codebook_as_xlsx "
                   "exchange_out._told code_tables.code_table_file",
    Action.UNDO: "undoing.undo",
    Action.REDO: "undoing.redo",
}  # fmt: skip
# What is gone for good, or has left the house, cannot be taken back (decisions 0001 and 0003).
FOR_GOOD = (
    "trajects.create_project trajects.delete_project keeping.keep source_edits.correct_roles "
    "source_edits.remove_source intake.take_in intake.correct intake.read_again intake.discard "
    "suggesting.suggest_again sessions.remove_session sessions.open_round "
    "sessions.close_round sessions.let_room_in voting.enter_participant voting.enter_votes vote_import.import_votes "
    "comparison_export.comparison_workbook exporting.workbook codebook_file.codebook_as_xlsx "
    "exchange_out._told code_tables.code_table_file "
    "exchange_in._first exchange_in._place exchange_in._project "
    "withdrawing.withdraw erasing.erase originals.destroy_originals key.export_key key.delete_key privacy.remove_copy"
)
# They write without a line in the journal: votes have a history of their own, wrong codes are nobody's deed, and an
# index made anew changes nothing that people wrote.
WITHOUT_JOURNAL = {"voting.join", "voting.cast_vote", "voting.session_with_code", "searching.rebuild_index"}
# They write a line of their own, which says what was undone.
OF_UNDO = {"undoing.undo", "undoing.redo"}


def _sources() -> dict[str, str]:
    """The text of every function of workflow/ that opens a writing transaction."""
    found = {}
    for module in pkgutil.iter_modules(workflow.__path__):
        loaded = importlib.import_module(f"workflow.{module.name}")
        for name, function in inspect.getmembers(loaded, inspect.isfunction):
            text = inspect.getsource(function)
            if function.__module__ == loaded.__name__ and (".doing(" in text or ".writing()" in text):
                found[f"{module.name}.{name}"] = text
    return found


def test_every_function_that_writes_asks_for_its_right() -> None:
    asked: dict[Action, set[str]] = {}
    for name, text in _sources().items():
        for action in Action:
            if re.search(rf"\bAction\.{action.name}\b", text):
                asked.setdefault(action, set()).add(name)

    assert asked == {action: set(names.split()) for action, names in RIGHTS.items()}
    assert set(_sources()) - set().union(*asked.values()) == {"voting.session_with_code"}


def test_every_function_that_writes_keeps_a_line_in_the_journal() -> None:
    without = {name for name, text in _sources().items() if ".doing(" not in text}

    assert without == WITHOUT_JOURNAL | OF_UNDO


def test_what_cannot_be_taken_back_is_known() -> None:
    assert {name for name, text in _sources().items() if "undoable=False" in text} == set(FOR_GOOD.split())


def test_readers_and_participants_change_nothing() -> None:
    assert ALLOWED[Role.READER] == {Action.READ, Action.EXPORT}
    assert ALLOWED[Role.PARTICIPANT] == {Action.VOTE, Action.JOIN_SESSION}
    assert not any(ALLOWED[role] & ALLOWED[Role.PARTICIPANT] for role in Role if role is not Role.PARTICIPANT)


Deed = Callable[[Desk, Project, SourceId], object]
CHOICE = coding.Choice(Dimension.OTHER)


def _stretch(desk: Desk, source: SourceId) -> tuple[int, int]:
    start = coding.open_source(desk, source).source.text.index("Dat klopt")
    return start, start + len("Dat klopt")


def _used_and_other(desk: Desk, project: Project) -> tuple[ThemeId, ThemeId]:
    """A code with passages, and another one; asked for at a desk that may read."""
    lines = codebook.codebook(replace(desk, actor=Actor("x", "X", Role.OWNER)), project.id)
    used = next(line.theme.id for line in lines if line.passages)
    return used, next(line.theme.id for line in lines if line.theme.id != used)


def _person(desk: Desk, source: SourceId) -> StakeholderId:
    with desk.store.reading() as work:
        person = work.sources.get(source).stakeholder_id
    assert person is not None
    return person


DEEDS: dict[str, Deed] = {
    "create a traject": lambda desk, p, s: trajects.create_project(
        desk, name="x", municipality="y", team="z", starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31),
        legal_basis=p.legal_basis, retention_until=date(2028, 1, 1),
    ),
    "edit a traject": lambda desk, p, s: trajects.edit_project(desk, replace(p, name="x")),
    "delete a traject": lambda desk, p, s: trajects.delete_project(desk, p.id),
    "add somebody": lambda desk, p, s: people.add_stakeholder(
        desk, p.id, name="x", function="y", organisation="", side=Side.STAFF, group=""
    ),
    "import a file": lambda desk, p, s: importing.import_files(desk, p.id, [("a.txt", b"Tekst van een gesprek.")]),
    "remove a source": lambda desk, p, s: source_edits.remove_source(desk, s),
    "accept all": lambda desk, p, s: coding.accept_all(desk, s),
    "add a passage": lambda desk, p, s: coding.add_passage(desk, s, *_stretch(desk, s), CHOICE),
    "code as the second": lambda desk, p, s: second_coding.start_second_coding(desk, s, "Bram"),
    "suggest again": lambda desk, p, s: suggesting.suggest_again(desk, p.id),
    "add a theme": lambda desk, p, s: theming.add_theme(desk, p.id, "Strand"),
    "recode": lambda desk, p, s: recoding.recode_passages(desk, *_used_and_other(desk, p)),
    "remove a code": lambda desk, p, s: recoding.remove_theme(desk, _used_and_other(desk, p)[0]),
    "bring in a codebook": lambda desk, p, s: codebook.import_codebook(desk, p.id, [CodebookEntry("", "Strand")]),
    "write a statement": lambda desk, p, s: statements.add_statement(desk, p.id, "Een stelling", None),
    "make a session": lambda desk, p, s: sessions.create_session(desk, p.id, title="x", held_on=date(2027, 1, 1)),
    "import votes": lambda desk, p, s: vote_import.import_votes(
        desk, p.id, b"round,statement,participant,side,vote\n1,Iets,P,staff,agree\n"
    ),
    "adopt outcomes": lambda desk, p, s: goals.adopt_outcomes(desk, p.id),
    "add an expectation": lambda desk, p, s: goals.add_expectation(desk, p.id, "Iets"),
    "add a goal": lambda desk, p, s: goals.add_goal(desk, p.id, "Iets"),
    "set hours": lambda desk, p, s: planning.set_capacity(desk, p.id, Capacity(2)),
    "write a memo": lambda desk, p, s: memos.add_memo(desk, p.id, MemoTarget.SOURCE, s, "Nog eens vragen."),
    "code what was found": lambda desk, p, s: search_coding.code_found(
        desk, p.id, [search_coding.Pick(s, *_stretch(desk, s))], search_coding.Extent.SENTENCE,
        _used_and_other(desk, p)[1],
    ),
    "undo": lambda desk, p, s: undoing.undo(desk, p.id),
    "withdraw a consent": lambda desk, p, s: withdrawing.withdraw(
        desk, _person(desk, s), Purpose.QUOTE, Remedy.PASSAGES
    ),
    "forget somebody": lambda desk, p, s: erasing.erase(desk, _person(desk, s)),
    "destroy originals": lambda desk, p, s: originals.destroy_originals(desk, p.id),
    "take the key out": lambda desk, p, s: key.export_key(desk, p.id),
    "destroy the key": lambda desk, p, s: key.delete_key(desk, p.id),
}  # fmt: skip
FACILITATORS = {"write a statement", "make a session", "import votes", "undo"}


def as_role(desk: Desk, role: Role) -> Desk:
    return replace(desk, actor=Actor("other", "Ander", role))


@pytest.mark.parametrize(("role", "name"), [
    (role, name)
    for role in (Role.READER, Role.PARTICIPANT, Role.FACILITATOR)
    for name in DEEDS
    if role is not Role.FACILITATOR or name not in FACILITATORS
])
def test_a_deed_is_refused_to_whoever_may_not_do_it(
    desk: Desk, project: Project, boa: SourceId, role: Role, name: str
) -> None:
    before = trajects.recent(desk, project.id)

    with pytest.raises(NotAllowed):
        DEEDS[name](as_role(desk, role), project, boa)

    assert trajects.recent(desk, project.id) == before


@pytest.mark.parametrize("name", [name for name in DEEDS if name not in ("create a traject", "undo")])
def test_a_deed_leaves_a_line_with_who_did_it(desk: Desk, project: Project, boa: SourceId, name: str) -> None:
    before = {entry.seq for entry in trajects.recent(desk, project.id, 50)}
    colleague = as_role(desk, Role.OWNER)

    DEEDS[name](colleague, project, boa)

    fresh = [entry for entry in trajects.recent(desk, project.id, 50) if entry.seq not in before]
    assert {entry.actor_name for entry in fresh} == {"Ander"}


def test_the_key_and_copies_are_the_owners(desk: Desk, project: Project, boa: SourceId) -> None:
    consultant = as_role(desk, Role.CONSULTANT)

    for deed in (
        lambda: key.export_key(consultant, project.id),
        lambda: key.delete_key(consultant, project.id),
        lambda: privacy.remove_copy(consultant, "draagvlak.before-0001.db"),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_a_participant_reads_nothing(desk: Desk, project: Project, boa: SourceId) -> None:
    nosy = as_role(desk, Role.PARTICIPANT)

    for read in (
        lambda: trajects.all_projects(nosy),
        lambda: coding.open_source(nosy, boa),
        lambda: theming.theme_summaries(nosy, project.id),
        lambda: people.stakeholders(nosy, project.id),
        lambda: exporting.workbook(nosy, project.id),
        lambda: goals.goals_view(nosy, project.id),
        lambda: searching.search(nosy, project.id, "mensen"),
        lambda: searching.rebuild_index(nosy, project.id),
    ):
        with pytest.raises(NotAllowed):
            read()


def test_only_a_facilitators_desk_enters_votes_and_closes_rounds(desk: Desk, project: Project) -> None:
    statement = statements.add_statement(desk, project.id, "Een stelling", None)
    session = sessions.create_session(
        desk, project.id, title="x", held_on=date(2027, 1, 1), statements=[statement.id]
    )
    facilitator = as_role(desk, Role.FACILITATOR)
    person = voting.enter_participant(facilitator, session.id, "papier", Side.STAFF)
    held = sessions.open_round(facilitator, session.id)
    voting.enter_votes(facilitator, person.id, {statement.id: VoteChoice.AGREE})
    reader = as_role(desk, Role.READER)

    for deed in (
        lambda: sessions.open_round(reader, session.id),
        lambda: sessions.close_round(reader, held.id),
        lambda: sessions.let_room_in(reader, session.id, True),
        lambda: voting.enter_votes(reader, person.id, {statement.id: VoteChoice.DISAGREE}),
        lambda: sessions.record_outcome(reader, statement.id, held.id, Conclusion.AGREED, "ja"),
    ):
        with pytest.raises(NotAllowed):
            deed()

    sessions.close_round(facilitator, held.id)
    assert sessions.results(facilitator, held.id).results[0][1].total.agree == 1
