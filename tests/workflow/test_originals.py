"""The files as they came in are kept as long as the traject says, and destroyed with a record of it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from projects.errors import NotFound, Refused
from projects.ids import SourceId
from projects.project import Project
from projects.rights import Action, Actor, Role
from tests.workflow.conftest import BOA
from tests.workflow.traces import places
from workflow import coding, importing, trajects
from workflow.desk import Desk
from workflow.opening import open_desk
from workflow.originals import destroy_due, destroy_originals, kept_originals
from workflow.settings import Settings
from workflow.source_edits import correct_roles, speakers_of

TOLD = "zei dat al eerder"  # stands in the text too
ONLY_IN_FILE = "interview_id: T-01"


def test_destroying_leaves_text_codes_and_a_record(
    desk: Desk, project: Project, boa: SourceId, partner: SourceId, database_url: str
) -> None:
    coding.accept_all(desk, boa)
    before = coding.open_source(desk, boa)
    was_there = places(database_url, [ONLY_IN_FILE])

    assert destroy_originals(desk, project.id) == 2

    after = coding.open_source(desk, boa)
    assert (after.source, after.passages, after.tags) == (before.source, before.passages, before.tags)
    assert after.source.sha256
    assert was_there
    assert places(database_url, [ONLY_IN_FILE]) == []
    line = trajects.recent(desk, project.id, 1)[0]
    assert (line.action, line.subject, line.undoable) == (Action.DESTROY_ORIGINALS, "2", False)


def test_without_its_original_a_source_does_everything_it_did(desk: Desk, project: Project, boa: SourceId) -> None:
    speakers = speakers_of(desk, boa)
    destroy_originals(desk, project.id)

    assert speakers_of(desk, boa) == speakers
    correct_roles(desk, boa, {speaker.label: speaker.role for speaker in speakers})
    with desk.looking() as work, pytest.raises(NotFound):
        work.sources.original(boa)


def test_the_same_file_is_known_after_its_bytes_are_gone(desk: Desk, project: Project, boa: SourceId) -> None:
    destroy_originals(desk, project.id)

    (report,) = importing.import_files(desk, project.id, [("boa.txt", BOA.encode())])

    assert report.messages == (("import-duplicate", {"code": "T-01"}),)


def test_nothing_to_destroy_is_told(desk: Desk, project: Project) -> None:
    with pytest.raises(Refused) as refusal:
        destroy_originals(desk, project.id)

    assert refusal.value.message_key == "error-no-originals"


@pytest.mark.parametrize(("today", "left"), [
    pytest.param(date(2027, 6, 30), 1, id="the-last-day-itself"), pytest.param(date(2027, 7, 1), 0, id="the-day-after"),
])
def test_they_go_by_themselves_after_their_last_day(
    desk: Desk, project: Project, boa: SourceId, today: date, left: int
) -> None:
    trajects.edit_project(desk, replace(project, originals_until=date(2027, 6, 30)))

    destroy_due(desk, today)
    destroy_due(desk, today)

    assert kept_originals(desk, project.id) == left
    names = [line.actor_name for line in trajects.recent(desk, project.id)
             if line.action is Action.DESTROY_ORIGINALS]  # fmt: skip
    assert names == ["Draagvlak"] * (1 - left)


def test_without_a_last_day_they_stay(desk: Desk, project: Project, boa: SourceId) -> None:
    assert destroy_due(desk, date(2099, 1, 1)) == []
    assert kept_originals(desk, project.id) == 1


def test_opening_the_app_destroys_what_is_due_and_opening_the_phones_pages_does_not(
    desk: Desk, project: Project, boa: SourceId, database_url: str, tmp_path: Path
) -> None:
    past = date(2026, 1, 1)
    trajects.edit_project(desk, replace(project, originals_until=past))
    settings = Settings(tmp_path, database_url)

    open_desk(settings, Actor("ballot", "stembureau", Role.PARTICIPANT)).store.close()
    kept = kept_originals(desk, project.id)
    open_desk(settings, Actor("anouk", "Anouk", Role.OWNER)).store.close()

    assert datetime.now(UTC).date() > past
    assert (kept, kept_originals(desk, project.id)) == (1, 0)
