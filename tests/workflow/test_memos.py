"""Memos: on anything, by name, undoable, and gone for good with what they were about."""

from dataclasses import replace
from pathlib import Path

import pytest

from interviews.coding import Dimension
from interviews.memo import MemoTarget
from projects.errors import Conflict, NotFound, Refused
from projects.ids import SourceId, StakeholderId, StatementId
from projects.project import Project
from projects.rights import Actor, Role
from projects.stakeholder import Side
from workflow.codes import remove_code
from workflow.coding import Choice, add_passage, open_source
from workflow.desk import Desk
from workflow.memos import LONGEST, add_memo, edit_memo, memo_lines, memos_on, remove_memo
from workflow.people import add_stakeholder, remove_stakeholder
from workflow.sessions import create_session, open_round
from workflow.source_edits import correct_roles, remove_source, speakers_of
from workflow.statements import add_statement, remove_statement, reword
from workflow.theming import add_theme, themes
from workflow.trajects import delete_project, recent
from workflow.undoing import undo

CANARY = "kanariegeel geheim"


def colleague(desk: Desk) -> Desk:
    return replace(desk, actor=Actor("bram", "Bram", Role.CONSULTANT))


def about(desk: Desk, project: Project, source: SourceId) -> dict[MemoTarget, str]:
    """One thing of every kind."""
    person = add_stakeholder(desk, project.id, name="", function="wethouder", organisation="", side=Side.STAFF,
                             group="")  # fmt: skip
    return {
        MemoTarget.PROJECT: project.id, MemoTarget.SOURCE: source,
        MemoTarget.PASSAGE: open_source(desk, source).passages[0].id,
        MemoTarget.THEME: themes(desk, project.id)[0].id, MemoTarget.STAKEHOLDER: person.id,
        MemoTarget.STATEMENT: add_statement(desk, project.id, "Boa's zijn zichtbaar.", None).id,
    }  # fmt: skip


def test_a_memo_can_be_about_anything(desk: Desk, project: Project, boa: SourceId) -> None:
    things = about(desk, project, boa)
    assert set(things) == set(MemoTarget)

    for target, target_id in things.items():
        add_memo(desk, project.id, target, target_id, f" over {target.value} ")

    lines = {line.memo.target: line for line in memo_lines(desk, project.id)}
    assert set(lines) == set(MemoTarget)
    assert [one.words for one in memos_on(desk, project.id, MemoTarget.SOURCE, boa)] == ["over source"]
    passage = lines[MemoTarget.PASSAGE]
    assert (passage.code, passage.source_id) == ("T-01", boa)
    assert "bonnenschrijvers" in passage.about
    assert lines[MemoTarget.STAKEHOLDER].about.endswith("wethouder")
    assert lines[MemoTarget.STATEMENT].about == "S1 · Boa's zijn zichtbaar."


def test_a_memo_says_who_wrote_it_and_only_that_person_changes_it(desk: Desk, project: Project) -> None:
    memo = add_memo(desk, project.id, MemoTarget.PROJECT, project.id, "Plan eerst de politie.")

    with pytest.raises(Refused):
        edit_memo(colleague(desk), memo.id, "Iets anders.")
    edit_memo(desk, memo.id, "Plan eerst de wethouder.")
    remove_memo(colleague(desk), memo.id)
    undo(colleague(desk), project.id)

    found = memos_on(desk, project.id, MemoTarget.PROJECT, project.id)
    assert [(one.author, one.words) for one in found] == [("Anouk", "Plan eerst de wethouder.")]


@pytest.mark.parametrize("words", [pytest.param("  \n", id="empty"), pytest.param("a" * (LONGEST + 1), id="too-long")])
def test_a_memo_needs_words_that_fit(desk: Desk, project: Project, words: str) -> None:
    with pytest.raises(Refused):
        add_memo(desk, project.id, MemoTarget.PROJECT, project.id, words)

    assert memo_lines(desk, project.id) == []


def test_a_memo_needs_something_in_this_traject(desk: Desk, project: Project, boa: SourceId) -> None:
    with pytest.raises(NotFound):
        add_memo(desk, project.id, MemoTarget.THEME, "gone", "Iets.")
    with pytest.raises(NotFound):
        add_memo(desk, project.id, MemoTarget.PROJECT, boa, "Iets.")


def test_the_journal_holds_no_words_of_a_passage_or_memo(desk: Desk, project: Project, boa: SourceId) -> None:
    add_memo(desk, project.id, MemoTarget.PASSAGE, open_source(desk, boa).passages[0].id, CANARY)

    assert recent(desk, project.id)[0].subject == "T-01"


def test_memos_go_and_come_back_with_what_they_are_about(desk: Desk, project: Project, boa: SourceId) -> None:
    things = about(desk, project, boa)
    add_memo(desk, project.id, MemoTarget.STATEMENT, things[MemoTarget.STATEMENT], "Klopt dit?")
    add_memo(desk, project.id, MemoTarget.STAKEHOLDER, things[MemoTarget.STAKEHOLDER], "Bellen.")
    text = open_source(desk, boa).source.text
    at = text.index("Dat klopt niet")
    own = add_passage(desk, boa, at, at + 14, Choice(Dimension.OTHER))
    add_memo(desk, project.id, MemoTarget.PASSAGE, own.id, "Waarom niet?")

    remove_code(desk, own.id)
    remove_stakeholder(desk, StakeholderId(things[MemoTarget.STAKEHOLDER]))
    remove_statement(desk, StatementId(things[MemoTarget.STATEMENT]))
    left = memo_lines(desk, project.id)
    for _ in range(3):
        undo(desk, project.id)

    assert left == []
    assert {line.memo.words for line in memo_lines(desk, project.id)} == {"Klopt dit?", "Bellen.", "Waarom niet?"}


def test_a_memo_follows_a_statement_to_its_new_version(desk: Desk, project: Project) -> None:
    statement = add_statement(desk, project.id, "Boa's zijn zichtbaar.", None)
    add_memo(desk, project.id, MemoTarget.STATEMENT, statement.id, "Te vaag.")
    session = create_session(desk, project.id, title="x", held_on=desk.clock().date(), statements=[statement.id])
    open_round(desk, session.id)

    fresh = reword(desk, statement.id, "Boa's zijn elke avond zichtbaar.")

    assert [one.words for one in memos_on(desk, project.id, MemoTarget.STATEMENT, fresh.id)] == ["Te vaag."]


def test_a_new_theme_with_somebodys_memo_is_not_undone_silently(desk: Desk, project: Project) -> None:
    theme = add_theme(desk, project.id, "Strand")
    add_memo(colleague(desk), project.id, MemoTarget.THEME, theme.id, "Goed idee.")

    with pytest.raises(Conflict):
        undo(desk, project.id)

    assert len(memo_lines(desk, project.id)) == 1


def test_other_roles_take_no_memos_of_old_passages_along(desk: Desk, project: Project, boa: SourceId) -> None:
    add_memo(desk, project.id, MemoTarget.PASSAGE, open_source(desk, boa).passages[0].id, "Mooi citaat.")

    correct_roles(desk, boa, {one.label: one.role for one in speakers_of(desk, boa)})

    assert memo_lines(desk, project.id) == []


def test_nothing_of_a_memo_stays_when_its_source_goes(desk: Desk, project: Project, boa: SourceId,
                                                      partner: SourceId, tmp_path: Path) -> None:  # fmt: skip
    passage = open_source(desk, boa).passages[0].id
    for target, target_id in ((MemoTarget.SOURCE, boa), (MemoTarget.PASSAGE, passage)):
        edit_memo(desk, add_memo(desk, project.id, target, target_id, f"{CANARY} 1").id, f"{CANARY} 2")
        remove_memo(desk, add_memo(desk, project.id, target, target_id, f"{CANARY} 3").id)
    kept = add_memo(desk, project.id, MemoTarget.SOURCE, partner, "Blijft.")

    remove_source(desk, boa)

    assert [line.memo for line in memo_lines(desk, project.id)] == [kept]
    assert _on_disk(tmp_path) == []


def test_nothing_of_a_memo_stays_when_the_traject_goes(desk: Desk, project: Project, tmp_path: Path) -> None:
    add_memo(desk, project.id, MemoTarget.PROJECT, project.id, CANARY)

    delete_project(desk, project.id)

    assert _on_disk(tmp_path) == []


def _on_disk(folder: Path) -> list[str]:
    """The files in which the canary can still be read; none on PostgreSQL, which has no files here."""
    return [file.name for file in folder.iterdir() if file.is_file() and CANARY.encode() in file.read_bytes()]
