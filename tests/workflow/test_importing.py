"""Files in: nothing lost, nobody exposed, nothing doubled."""

import io
import zipfile
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from interviews.source import SourceKind, TurnRole
from projects.errors import Refused
from projects.ids import SourceId
from projects.project import Project
from projects.stakeholder import Side
from tests.workflow.conftest import BOA, PARTNER
from workflow.coding import accept_all, open_source, source_lines
from workflow.desk import Desk
from workflow.file_report import FileState
from workflow.importing import import_files
from workflow.people import add_stakeholder, stakeholders
from workflow.source_edits import correct_roles, edit_source, remove_source, speakers_of
from workflow.trajects import recent


def test_the_head_of_a_file_fills_the_form(desk: Desk, project: Project, boa: SourceId) -> None:
    person = stakeholders(desk, project.id)[0]
    source = open_source(desk, boa).source

    assert (person.code, person.side, person.group, person.quotable) == (
        "R01", Side.STAFF, "handhavers", True
    )  # fmt: skip
    assert (source.code, source.kind, str(source.held_on)) == ("T-01", SourceKind.INTERVIEW, "2026-09-08")
    assert source.stakeholder_id == person.id


def test_names_and_numbers_are_replaced_before_anything_is_kept(desk: Desk, boa: SourceId, partner: SourceId) -> None:
    texts = [open_source(desk, source).source.text for source in (boa, partner)]

    assert "Tienstra" not in texts[0]
    assert "[R01]" in texts[0]
    assert "Farouk" not in texts[1]
    assert "06-12345678" not in texts[1]


def test_passages_stand_where_they_say(desk: Desk, boa: SourceId, partner: SourceId) -> None:
    for source_id in (boa, partner):
        workspace = open_source(desk, source_id)
        for passage in workspace.passages:
            assert workspace.source.text[passage.start : passage.end] == passage.exact
            assert workspace.source.text[: passage.start].endswith(passage.prefix)
            assert workspace.source.text[passage.end :].startswith(passage.suffix)
    assert workspace.passages


def test_the_interviewers_words_are_no_evidence(desk: Desk, boa: SourceId) -> None:
    workspace = open_source(desk, boa)

    assert any(turn.role is TurnRole.INTERVIEWER for turn in workspace.turns)
    assert all(passage.role is not TurnRole.INTERVIEWER for passage in workspace.passages)
    assert not any("Wat verwacht je" in passage.exact for passage in workspace.passages)


def test_every_passage_has_a_suggestion_that_waits(desk: Desk, project: Project, boa: SourceId) -> None:
    workspace = open_source(desk, boa)

    assert set(workspace.suggestions) == {passage.id for passage in workspace.passages}
    assert workspace.tags == {}
    assert source_lines(desk, project.id)[0].suggested == len(workspace.passages)


def test_the_same_file_twice_is_recognised(desk: Desk, project: Project, boa: SourceId) -> None:
    reports = import_files(desk, project.id, [("kopie van boa.txt", BOA.encode())])

    assert reports[0].state is FileState.DUPLICATE
    assert reports[0].messages == (("import-duplicate", {"code": "T-01"}),)
    assert len(source_lines(desk, project.id)) == 1


def test_a_bad_file_does_not_stop_the_others(desk: Desk, project: Project) -> None:
    heard: list[str] = []

    reports = import_files(
        desk, project.id,
        [("boa.txt", BOA.encode()), ("leeg.txt", b""), ("foto.jpg", b"\xff\xd8\xff"), ("partner.md", PARTNER.encode())],
        on_file=lambda report: heard.append(report.file_name),
    )  # fmt: skip

    assert [report.state for report in reports] == [
        FileState.READ, FileState.REFUSED, FileState.REFUSED, FileState.WARNING
    ]  # fmt: skip
    assert heard == ["boa.txt", "leeg.txt", "foto.jpg", "partner.md"]
    assert all(report.messages for report in reports if report.state is FileState.REFUSED)


def test_a_second_interview_with_the_same_person_makes_nobody_new(desk: Desk, project: Project, boa: SourceId) -> None:
    again = BOA.replace("T-01", "T-09").replace("2026-09-08", "2026-10-01")

    import_files(desk, project.id, [("boa2.txt", again.encode())])

    assert len(stakeholders(desk, project.id)) == 1
    assert [line.code for line in source_lines(desk, project.id)] == ["T-01", "T-09"]


def test_a_document_is_no_voice(desk: Desk, project: Project) -> None:
    plan = "# Integraal veiligheidsplan\n\n## Prioriteiten\n- Minder overlast van afval in de wijken.\n"

    report = import_files(desk, project.id, [("IVP 2025.md", plan.encode())])[0]

    assert report.kind is SourceKind.IVP
    assert stakeholders(desk, project.id) == []


def test_roles_can_be_corrected_until_somebody_coded(desk: Desk, boa: SourceId) -> None:
    labels = {speaker.role: speaker.label for speaker in speakers_of(desk, boa)}
    swapped = {labels[TurnRole.INTERVIEWER]: TurnRole.RESPONDENT, labels[TurnRole.RESPONDENT]: TurnRole.INTERVIEWER}

    correct_roles(desk, boa, swapped)
    words = " ".join(passage.exact for passage in open_source(desk, boa).passages)
    accept_all(desk, boa)

    assert "Wat verwacht je van de politie?" in words
    assert "bonnenschrijvers" not in words
    with pytest.raises(Refused):
        correct_roles(desk, boa, swapped)


def test_roles_can_be_corrected_when_names_came_to_the_list_since(desk: Desk, project: Project, boa: SourceId) -> None:
    before = open_source(desk, boa)
    add_stakeholder(desk, project.id, name="Bonnenschrijvers", function="", organisation="", side=Side.STAFF, group="")
    labels = {speaker.role: speaker.label for speaker in speakers_of(desk, boa)}

    correct_roles(desk, boa, {labels[TurnRole.INTERVIEWER]: TurnRole.OTHER})

    after = open_source(desk, boa)
    assert after.source.text == before.source.text
    assert [(turn.start, turn.end, turn.speaker) for turn in after.turns] == [
        (turn.start, turn.end, turn.speaker) for turn in before.turns
    ]
    assert TurnRole.INTERVIEWER not in {turn.role for turn in after.turns}
    assert not any(turn.context for turn in after.turns)


def test_roles_that_stay_leave_turns_and_questions_as_they_were(desk: Desk, boa: SourceId) -> None:
    before = open_source(desk, boa).turns

    correct_roles(desk, boa, {})

    assert open_source(desk, boa).turns == before


def test_a_removed_source_is_gone_and_the_journal_keeps_only_that(desk: Desk, project: Project, boa: SourceId) -> None:
    remove_source(desk, boa)

    assert source_lines(desk, project.id) == []
    assert recent(desk, project.id)[0].subject == "T-01"
    assert not recent(desk, project.id)[0].undoable


def test_a_zip_is_what_is_in_it(desk: Desk, project: Project) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("gesprekken/boa.txt", BOA)
        archive.writestr("gesprekken/kapot.docx", b"PK geen Word")
        archive.writestr("__MACOSX/._boa.txt", b"\x00")

    reports = import_files(desk, project.id, [("alles.zip", packed.getvalue())])

    assert [(report.file_name, report.state) for report in reports] == [
        ("alles.zip/gesprekken/boa.txt", FileState.READ), ("alles.zip/gesprekken/kapot.docx", FileState.REFUSED)
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["../weg.txt", "/etc/weg.txt", "binnen.zip", "C:\\weg.txt"])
def test_an_unsafe_zip_is_refused_whole(desk: Desk, project: Project, name: str) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("boa.txt", BOA)
        archive.writestr(name, b"x")

    reports = import_files(desk, project.id, [("alles.zip", packed.getvalue())])

    assert [report.state for report in reports] == [FileState.REFUSED]
    assert source_lines(desk, project.id) == []


def test_the_text_of_a_source_never_changes(desk: Desk, boa: SourceId) -> None:
    source = open_source(desk, boa).source

    with pytest.raises(ValueError, match="never changes"):
        edit_source(desk, replace(source, text=source.text + " en nog iets"))

    assert open_source(desk, boa).source == source


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=some.lists(some.text("abc \u00e9e\u0301\U0001f6b2\n.'\u201c", min_size=1), min_size=1, max_size=5))
def test_offsets_are_right_after_keeping_and_loading(desk: Desk, project: Project, words: list[str]) -> None:
    spoken = "\n\n".join(f"Respondent: {word}" for word in words)

    report = import_files(desk, project.id, [("a.txt", f"Interviewer: Vraag?\n\n{spoken}\n".encode())])[0]

    if report.source_id is not None:
        workspace = open_source(desk, report.source_id)
        for passage in workspace.passages:
            assert workspace.source.text[passage.start : passage.end] == passage.exact
        for turn in workspace.turns:
            assert 0 <= turn.start <= turn.end <= len(workspace.source.text)
