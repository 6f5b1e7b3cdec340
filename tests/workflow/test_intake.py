"""A file waits until somebody looked at the personal data in it; only then others see it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from sqlalchemy import select

from interviews.choices import ReadingChoices
from interviews.intake import SpanState
from interviews.personal_data import Kind
from interviews.source import SourceKind, TurnRole
from projects.errors import Conflict, NotFound, Refused
from projects.ids import IntakeId, SourceId
from projects.project import Project
from store.tables import journal, journal_changes
from tests.workflow.conftest import BOA
from workflow.coding import open_source, source_lines
from workflow.desk import Desk
from workflow.file_report import FileState
from workflow.importing import import_files
from workflow.intake import correct, discard, finish, finish_all, intakes, open_review, read_again, take_in
from workflow.name_model import InstalledModel
from workflow.people import stakeholders
from workflow.reviewing import decide, decide_kind, decide_same, hide_stretch
from workflow.undoing import next_undo, undo

TALK = (
    "Naam: Farida Benali\nFunctie: winkelier\nInterviewer: Anouk Verlinde\nDatum: 3 september 2026\n\n"
    "Interviewer: Wat verwacht u van de boa's?\n\n"
    "Farida: Ik bel altijd met Dilan Aydin, op 06-12345678. Dilan komt dan binnen een uur langs.\n\n"
    "Interviewer: En anders?\n\n"
    "Farida: Dan bel ik dilan nog eens. Ik verwacht dat iemand elke zaterdag over de markt loopt.\n"
)


@pytest.fixture
def waiting(desk: Desk, project: Project) -> IntakeId:
    found = take_in(desk, project.id, "winkelier.txt", TALK.encode()).intake_id
    assert found is not None
    return found


def _words(desk: Desk, intake_id: IntakeId) -> Mapping[str, SpanState]:
    review = open_review(desk, intake_id)
    return {review.intake.reading.text[span.start:span.end]: span.state for span in review.spans}


def _place(desk: Desk, intake_id: IntakeId, words: str) -> tuple[int, int]:
    start = open_review(desk, intake_id).intake.reading.text.index(words)
    return start, start + len(words)


def test_a_file_that_waits_is_seen_nowhere_else(desk: Desk, project: Project, waiting: IntakeId) -> None:
    assert source_lines(desk, project.id) == []
    assert stakeholders(desk, project.id) == []
    line = intakes(desk, project.id)[0]
    assert (line.id, line.file_name) == (waiting, "winkelier.txt")
    assert line.found > line.open >= 0


def test_what_is_sure_is_hidden_already_and_the_rest_asks(desk: Desk, waiting: IntakeId) -> None:
    words = _words(desk, waiting)

    assert words["06-12345678"] is SpanState.HIDDEN
    assert words["Farida"] is SpanState.HIDDEN
    assert "Dilan Aydin" in words


def test_finishing_hides_what_nobody_decided_on(desk: Desk, project: Project, waiting: IntakeId) -> None:
    report = finish(desk, waiting)

    assert report.source_id is not None
    text = open_source(desk, report.source_id).source.text
    assert not any(name in text for name in ("Farida", "Benali", "Dilan", "Aydin", "06-12345678"))
    assert intakes(desk, project.id) == []
    with pytest.raises(NotFound):
        open_review(desk, waiting)


def test_one_person_has_one_pseudonym_through_the_traject(desk: Desk, project: Project, waiting: IntakeId) -> None:
    source_id = finish(desk, waiting).source_id
    assert source_id is not None
    with desk.looking() as work:
        key = work.pseudonyms.of_project(project.id)
    code = next(code for name, code in key.items() if "Aydin" in name)
    later = "Naam: Piet Smit\n\nInterviewer: En?\n\nPiet: Ik spreek dilan aydin vaak, en mevrouw Aydin is aardig.\n"

    import_files(desk, project.id, [("later.txt", later.encode())])

    text = open_source(desk, source_lines(desk, project.id)[-1].id).source.text
    assert text.count(f"[{code}]") == 2
    assert f"[{code}]" in open_source(desk, source_id).source.text


def test_what_is_left_stays_in_the_text(desk: Desk, waiting: IntakeId) -> None:
    decide(desk, waiting, [_place(desk, waiting, "06-12345678")], SpanState.LEFT)

    source_id = finish(desk, waiting).source_id
    assert source_id is not None
    assert "06-12345678" in open_source(desk, source_id).source.text


def test_a_decision_can_be_taken_back(desk: Desk, project: Project, waiting: IntakeId) -> None:
    place = _place(desk, waiting, "06-12345678")
    decide(desk, waiting, [place], SpanState.LEFT)

    undo(desk, project.id)

    assert _words(desk, waiting)["06-12345678"] is SpanState.HIDDEN


def test_a_decision_on_a_file_that_is_done_cannot_be_taken_back(
    desk: Desk, project: Project, waiting: IntakeId
) -> None:
    decide(desk, waiting, [_place(desk, waiting, "06-12345678")], SpanState.LEFT)
    finish(desk, waiting)

    assert next_undo(desk, project.id) == (None, None)


def test_the_same_words_and_all_of_a_kind_in_one_go(desk: Desk, waiting: IntakeId) -> None:
    decide_kind(desk, waiting, Kind.NAME, SpanState.LEFT, only_open=False)
    names = {words: state for words, state in _words(desk, waiting).items() if words[0].isalpha()}
    assert set(names.values()) == {SpanState.LEFT}

    assert decide_same(desk, waiting, _place(desk, waiting, "Farida"), SpanState.HIDDEN) >= 2


def test_what_is_selected_goes_everywhere(desk: Desk, waiting: IntakeId) -> None:
    start, end = _place(desk, waiting, "binnen een uur")

    assert hide_stretch(desk, waiting, start - 1, end + 1, Kind.PLACE) == 1
    assert hide_stretch(desk, waiting, *_place(desk, waiting, "iemand"), Kind.NAME) == 1

    source_id = finish(desk, waiting).source_id
    assert source_id is not None
    text = open_source(desk, source_id).source.text
    assert "binnen een uur" not in text
    assert "[plaats]" in text
    assert "dat iemand" not in text


def test_selecting_over_what_was_found_takes_its_place(desk: Desk, waiting: IntakeId) -> None:
    hide_stretch(desk, waiting, *_place(desk, waiting, "met Dilan Aydin"), Kind.NAME)

    spans = open_review(desk, waiting).spans
    assert all(not one.overlaps(two.start, two.end) for n, one in enumerate(spans) for two in spans[n + 1:])
    assert _words(desk, waiting)["met Dilan Aydin"] is SpanState.HIDDEN


@pytest.mark.parametrize("stretch", [(0, 0), (-1, 4), (0, 10**6)])
def test_nothing_selected_is_refused(desk: Desk, waiting: IntakeId, stretch: tuple[int, int]) -> None:
    with pytest.raises(Refused):
        hide_stretch(desk, waiting, *stretch, Kind.NAME)


def test_a_decision_on_what_is_not_there_is_refused(desk: Desk, waiting: IntakeId) -> None:
    with pytest.raises(Conflict):
        decide(desk, waiting, [(0, 1)], SpanState.LEFT)


def test_the_same_bytes_are_known_while_they_wait_and_after(desk: Desk, project: Project, waiting: IntakeId) -> None:
    again = take_in(desk, project.id, "kopie.txt", TALK.encode())
    finish(desk, waiting)
    once_more = take_in(desk, project.id, "kopie.txt", TALK.encode())

    assert (again.state, once_more.state) == (FileState.DUPLICATE, FileState.DUPLICATE)
    assert intakes(desk, project.id) == []


def test_the_head_and_the_roles_are_mended_before_it_is_a_source(
    desk: Desk, project: Project, waiting: IntakeId
) -> None:
    reading = open_review(desk, waiting).intake.reading
    header = replace(reading.header, respondent="Farida el Benali", function="bakker")

    correct(desk, waiting, header=header, kind=reading.kind, roles={"Farida": TurnRole.OTHER}, stakeholder_id=None)

    source_id = finish(desk, waiting).source_id
    assert source_id is not None
    assert [(one.name, one.function) for one in stakeholders(desk, project.id)] == [("Farida el Benali", "bakker")]
    assert TurnRole.OTHER in {turn.role for turn in open_source(desk, source_id).turns}


def test_what_another_decides_while_the_head_is_mended_is_not_lost(desk: Desk, waiting: IntakeId) -> None:
    place = _place(desk, waiting, "Dilan Aydin")

    class Meanwhile(InstalledModel):
        def __call__(self, text: str) -> Iterator[tuple[int, int]]:
            decide(desk, waiting, [place], SpanState.LEFT)
            return iter(())

    reading = open_review(desk, waiting).intake.reading
    with pytest.raises(Conflict):
        correct(replace(desk, name_model=Meanwhile("none")), waiting, header=reading.header, kind=SourceKind.DOCUMENT,
                roles={}, stakeholder_id=None)  # fmt: skip

    assert _words(desk, waiting)["Dilan Aydin"] is SpanState.LEFT


def test_somebody_we_know_is_found_with_another_spelling(desk: Desk, project: Project, boa: SourceId) -> None:
    known = stakeholders(desk, project.id)[0]
    first, *_, last = known.name.split()
    other = BOA.replace(known.name, f"{first[0]}. {last}") + "\n\nRespondent: Nog iets.\n"

    intake_id = take_in(desk, project.id, "nog een keer.txt", other.encode()).intake_id

    assert intake_id is not None
    assert open_review(desk, intake_id).intake.stakeholder_id == known.id


def test_another_encoding_reads_the_same_bytes_anew(desk: Desk, project: Project) -> None:
    words = "Functie: winkelier\n\nWij willen geïnformeerd worden over de café's aan de kade.\n"
    intake_id = take_in(desk, project.id, "oud.txt", words.encode("cp850")).intake_id
    assert intake_id is not None

    read_again(desk, intake_id, ReadingChoices(encoding="cp850"))

    assert "geïnformeerd" in open_review(desk, intake_id).intake.reading.text
    with pytest.raises(Refused):
        read_again(desk, intake_id, ReadingChoices(encoding="ascii"))
    assert "geïnformeerd" in open_review(desk, intake_id).intake.reading.text


def test_everything_that_waits_at_once(desk: Desk, project: Project, waiting: IntakeId) -> None:
    import_files(desk, project.id, [("boa.txt", BOA.encode())], review=True)

    reports = finish_all(desk, project.id)

    assert [report.file_name for report in reports] == ["winkelier.txt", "boa.txt"]
    assert len(source_lines(desk, project.id)) == 2


def test_a_file_that_is_thrown_away_is_gone(desk: Desk, project: Project, waiting: IntakeId) -> None:
    decide(desk, waiting, [_place(desk, waiting, "06-12345678")], SpanState.LEFT)

    discard(desk, waiting)

    assert intakes(desk, project.id) == []
    assert next_undo(desk, project.id) == (None, None)
    assert take_in(desk, project.id, "winkelier.txt", TALK.encode()).state is not FileState.DUPLICATE


def test_the_journal_never_holds_what_somebody_said(desk: Desk, project: Project, waiting: IntakeId) -> None:
    hide_stretch(desk, waiting, *_place(desk, waiting, "elke zaterdag"), Kind.DATE)
    decide_kind(desk, waiting, Kind.NAME, SpanState.LEFT, only_open=False)

    with desk.looking() as work:
        rows = str([work.journal._db.execute(select(table)).all() for table in (journal, journal_changes)])
    assert "intake_spans" in rows
    assert not any(word in rows for word in ("Farida", "Dilan", "zaterdag", "06-12345678"))
