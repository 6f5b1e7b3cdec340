"""A person who asks to be forgotten: no byte stays behind, and what others built stays whole."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from interviews.coding import Dimension
from interviews.memo import MemoTarget
from projects.errors import Conflict, NotFound
from projects.ids import SourceId, StakeholderId
from projects.project import Project
from projects.rights import Action
from projects.stakeholder import Side
from sessions.outcome import Conclusion
from sessions.vote import Choice as VoteChoice
from tests.interviews.word_files import paragraph, table, word_file
from tests.workflow.traces import places
from workflow import (
    coding,
    erasing,
    goals,
    importing,
    intake,
    memos,
    people,
    sessions,
    source_edits,
    statements,
    theming,
    trajects,
    undoing,
    voting,
)
from workflow.desk import Desk
from workflow.searching import search

# Everything that is hers, each with a canary in it that stands nowhere else.
NAME = "Quirina Zwaluwberg"
CANARIES = (
    "Zwaluwberg", "Quirina", "kanariefunctie", "kanarieorganisatie", "kanarietekst", "kanarievraag",
    "kanariememo", "kanariebestand", "kanariestelling", "kanarienotitie", "kanariewachtrij",
    "kanarievoorbehoud", "kanarietoelichting",
)  # fmt: skip
QUOTE = "Ik verwacht dat de kanarietekst elke week op het plein staat en naar iedereen luistert."
HEAD = {
    "Naam": NAME, "Functie": "kanariefunctie", "Organisatie": "kanarieorganisatie",
    "Toestemming": "ja, kanarietoelichting", "Interviewer": "Anouk Verlinde", "Datum": "3 september 2026",
}  # fmt: skip
HERS = [
    "Interviewer: Wat verwacht u, en wat is de kanarievraag?", f"Quirina: {QUOTE}",
    "Interviewer: En verder?", "Quirina: De kanarietekst gaat over ons allemaal, dag en nacht, in de hele wijk.",
]  # fmt: skip
OTHER = """Naam: Bram de Wit
Functie: wijkagent
Organisatie: Politie
Toestemming: ja
Interviewer: Anouk Verlinde

Interviewer: Met wie werkt u samen?

Bram: Met Quirina Zwaluwberg van de winkels. Ik verwacht dat zij elke maand met ons om tafel zit. {} Dat werkt goed.
"""


def her_file() -> bytes:
    """Her interview in Word: a table on top, and then the talk."""
    head = table(*((paragraph(name), paragraph(value)) for name, value in HEAD.items()))
    return word_file(head + "".join(map(paragraph, HERS)))


@pytest.fixture
def hers(desk: Desk, project: Project) -> StakeholderId:
    """Her interview as a Word file, coded by somebody, with memos, and an edit that the journal remembers."""
    content = her_file()
    report = importing.import_file(desk, project.id, "kanariebestand Quirina Zwaluwberg.docx", content)
    assert report.source_id is not None
    source = coding.open_source(desk, report.source_id)
    for passage in source.passages:
        coding.code(desk, passage.id, coding.Choice(Dimension.EXPECTATION, source.themes[0].id))
    memos.add_memo(desk, project.id, MemoTarget.PASSAGE, source.passages[0].id, "kanariememo bij de passage")
    memos.add_memo(desk, project.id, MemoTarget.SOURCE, report.source_id, "kanariememo bij de bron")
    source_edits.edit_source(desk, replace(source.source, title="kanarienotitie van Quirina Zwaluwberg"))
    assert source.stakeholder is not None
    person = source.stakeholder
    memos.add_memo(desk, project.id, MemoTarget.STAKEHOLDER, person.id, "kanariememo bij de persoon")
    people.edit_stakeholder(desk, replace(person, organisation="kanarienotitie"))
    people.edit_stakeholder(desk, replace(person, group="winkeliers"))
    return person.id


@pytest.fixture
def other(desk: Desk, project: Project, hers: StakeholderId) -> SourceId:
    """Somebody else's interview, that names her."""
    found = importing.import_file(desk, project.id, "bram.txt", OTHER.format("").encode()).source_id
    assert found is not None
    return found


@pytest.fixture
def spread(desk: Desk, project: Project, hers: StakeholderId, other: SourceId) -> None:
    """Her words and name wherever else they can come: statements, sessions, memos, files that wait."""
    source_id = next(line.id for line in coding.source_lines(desk, project.id) if line.stakeholder_id == hers)
    passage = coding.open_source(desk, source_id).passages[0]
    draft = statements.add_statement(desk, project.id, QUOTE, None, [passage.id])
    statements.add_statement(desk, project.id, "Een stelling van Quirina Zwaluwberg: kanariestelling", None)
    statements.reword(desk, draft.id, f"Anders: {QUOTE}")
    theme = theming.themes(desk, project.id)[0]
    theming.edit_theme(desk, replace(theme, example=f"Bijvoorbeeld: {QUOTE}"))
    memos.add_memo(desk, project.id, MemoTarget.PROJECT, project.id, f"Denk aan Quirina Zwaluwberg. Zij zei: {QUOTE}")
    waiting = f"Naam: {NAME}\nFunctie: kanariefunctie\n\nInterviewer: Ja?\n\nQuirina: kanariewachtrij."
    intake.take_in(desk, project.id, "wacht.txt", waiting.encode())
    intake.take_in(desk, project.id, "wacht2.txt", OTHER.format("Nog iets.").encode())
    voted = statements.add_statement(desk, project.id, "Er is elke week overleg", None, [passage.id])
    session = sessions.create_session(
        desk, project.id, title="Met Quirina Zwaluwberg", held_on=date(2027, 1, 1), statements=[voted.id]
    )
    person = voting.enter_participant(desk, session.id, NAME, Side.PARTNER)
    held = sessions.open_round(desk, session.id)
    voting.enter_votes(desk, person.id, {voted.id: VoteChoice.AGREE}, {voted.id: "kanarievoorbehoud"})
    sessions.close_round(desk, held.id)
    sessions.record_outcome(desk, voted.id, held.id, Conclusion.AGREED, "Quirina Zwaluwberg was het eens.")
    goals.adopt_outcomes(desk, project.id)
    undoing.undo(desk, project.id)
    undoing.redo(desk, project.id)


def test_no_byte_of_an_erased_person_stays_behind(
    desk: Desk, project: Project, hers: StakeholderId, spread: None, database_url: str
) -> None:
    packed = her_file()
    word = packed[packed.index(b"word/document.xml") + 20 :][:40]
    before = " ".join(places(database_url, [*CANARIES, word]))
    assert search(desk, project.id, "kanarietekst").total  # she stands in the search index too
    _analyze(database_url)
    statements_before = [one.statement.text for one in statements.statements(desk, project.id)]

    done = erasing.erase(desk, hers)

    assert all(canary in before for canary in CANARIES)  # or the test could not fail
    assert str(word) in before
    assert "kanariestelling" in statements_before[1]
    # Her own wording of a statement was typed by a colleague: only her name goes from it.
    left = places(database_url, [one for one in (*CANARIES, word) if one != "kanariestelling"])
    assert not left, "\n".join(left)
    assert done.wiped


def _analyze(url: str) -> None:
    """Let a server note values of the tables, as it does by itself from time to time."""
    if url.startswith("postgresql"):
        engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(sa.text("ANALYZE"))
        engine.dispose()


def test_what_others_said_stays_with_every_offset_and_her_name_covered(
    desk: Desk, project: Project, hers: StakeholderId, other: SourceId
) -> None:
    before = coding.open_source(desk, other)
    code = next(one.code for one in people.stakeholders(desk, project.id) if one.id == hers)

    erasing.erase(desk, hers)

    after = coding.open_source(desk, other)
    assert len(after.source.text) == len(before.source.text)
    assert f"[{code}]" in before.source.text
    assert f"[{code}]" not in after.source.text
    assert [(p.start, p.end) for p in after.passages] == [(p.start, p.end) for p in before.passages]
    assert all(after.source.text[p.start : p.end] == p.exact for p in after.passages)
    assert {line.id for line in coding.source_lines(desk, project.id)} == {other}


def test_what_others_said_is_still_found_and_her_name_is_not(
    desk: Desk, project: Project, hers: StakeholderId, other: SourceId
) -> None:
    memos.add_memo(desk, project.id, MemoTarget.PROJECT, project.id, "Denk aan Quirina Zwaluwberg")

    erasing.erase(desk, hers)

    assert search(desk, project.id, "Zwaluwberg").total == 0
    assert search(desk, project.id, "tafel").total == 1


def test_votes_stay_counted_without_a_name(desk: Desk, project: Project, hers: StakeholderId, spread: None) -> None:
    (session,) = sessions.sessions(desk, project.id)
    held = sessions.console(desk, session.id).rounds[0]

    erasing.erase(desk, hers)

    ((_, result),) = sessions.results(desk, held.id).results
    assert (result.total.agree, result.remarks) == (1, ())


def test_statements_and_goals_stay_marked(desk: Desk, project: Project, hers: StakeholderId, spread: None) -> None:
    erasing.erase(desk, hers)

    kept = {one.statement.number: one.statement for one in statements.statements(desk, project.id)}
    assert [kept[number].withdrawn for number in sorted(kept)] == [1, 0, 1]
    assert kept[3].text == "Er is elke week overleg"
    assert len(goals.goals_view(desk, project.id).expectations) == 1


def test_the_journal_says_that_somebody_was_forgotten_and_not_who(
    desk: Desk, project: Project, hers: StakeholderId, spread: None
) -> None:
    erasing.erase(desk, hers)

    line = trajects.recent(desk, project.id, 1)[0]
    assert (line.action, line.subject, line.undoable) == (Action.ERASE_PERSON, "", False)


def test_undo_brings_nothing_back_and_what_is_left_can_be_undone(
    desk: Desk, project: Project, hers: StakeholderId, spread: None, database_url: str
) -> None:
    erasing.erase(desk, hers)

    undone = 0
    with suppress(Conflict):  # what is built upon is not undone, as ever
        while undoing.next_undo(desk, project.id)[0] is not None:
            undoing.undo(desk, project.id)
            undone += 1

    assert undone
    assert places(database_url, [one for one in CANARIES if one != "kanariestelling"]) == []


def test_her_code_can_be_given_to_somebody_else_without_taking_over_her_mentions(
    desk: Desk, project: Project, hers: StakeholderId, other: SourceId
) -> None:
    code = next(one.code for one in people.stakeholders(desk, project.id) if one.id == hers)
    erasing.erase(desk, hers)

    fresh = people.add_stakeholder(desk, project.id, name="Iemand Anders", function="", organisation="",
                                   side=Side.STAFF, group="")  # fmt: skip

    assert fresh.code == code
    assert code not in coding.open_source(desk, other).source.text


def test_a_namesake_is_left_alone(desk: Desk, project: Project, hers: StakeholderId) -> None:
    people.add_stakeholder(desk, project.id, name="Pim Zwaluwberg", function="", organisation="", side=Side.STAFF,
                           group="")  # fmt: skip
    memos.add_memo(desk, project.id, MemoTarget.PROJECT, project.id, "Quirina Zwaluwberg en Pim Zwaluwberg")

    erasing.erase(desk, hers)

    (memo,) = memos.memos_on(desk, project.id, MemoTarget.PROJECT, project.id)
    assert memo.words == f"{'█' * 18} en Pim Zwaluwberg"
    assert [one.name for one in people.stakeholders(desk, project.id)] == ["Pim Zwaluwberg"]


def test_another_traject_is_left_alone(desk: Desk, project: Project, hers: StakeholderId) -> None:
    second = trajects.create_project(
        desk, name="Ander", municipality="Elders", team="t", starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31),
        legal_basis=project.legal_basis, retention_until=date(2028, 1, 1),
    )  # fmt: skip
    memos.add_memo(desk, second.id, MemoTarget.PROJECT, second.id, NAME)

    erasing.erase(desk, hers)

    assert memos.memos_on(desk, second.id, MemoTarget.PROJECT, second.id)[0].words == NAME


def test_somebody_who_is_gone_cannot_be_erased_again(desk: Desk, hers: StakeholderId) -> None:
    erasing.erase(desk, hers)

    with pytest.raises(NotFound):
        erasing.erase(desk, hers)


def test_copies_beside_the_database_are_told_and_can_be_removed(
    desk: Desk, hers: StakeholderId, database_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "draagvlak.db"
    if not file.exists():
        pytest.skip("a server keeps its copies elsewhere")
    copy = tmp_path / "draagvlak.before-0002-20260101-120000.db"
    copy.write_bytes(file.read_bytes())
    (tmp_path / "draagvlak.txt").write_text("geen kopie")

    done = erasing.erase(desk, hers)
    desk.store.remove_copy(copy.name)

    assert [one.name for one in done.copies] == [copy.name]
    assert desk.store.copies() == []
    assert {one.name for one in tmp_path.iterdir()} >= {"draagvlak.db", "draagvlak.txt"}
    with pytest.raises(NotFound):
        desk.store.remove_copy("draagvlak.db")
