"""A database in trouble: a clear sentence, and never a false "saved" (P17)."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from projects.errors import Conflict, Refused
from projects.ids import ParticipantId, SessionId
from projects.project import LegalBasis, Project
from projects.rights import Actor, Role
from projects.stakeholder import Side
from sessions.vote import Participant
from store import open_store
from tests.conftest import NOW
from workflow.desk import Desk
from workflow.sessions import create_session
from workflow.theming import add_theme, themes
from workflow.trajects import all_projects, create_project

ROOT = Path(__file__).resolve().parent.parent.parent

FULL_DISK = """
import resource, sys
from datetime import UTC, datetime
from projects.errors import Refused
from projects.rights import Actor, Role
from store import open_store
from workflow.desk import Desk
from workflow.theming import add_theme, themes
from workflow.trajects import all_projects

desk = Desk(open_store(sys.argv[1], datetime.now(UTC)), Actor("a", "A", Role.OWNER))
project = all_projects(desk)[0]
size = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
kept = []
try:
    for number in range(10_000):
        add_theme(desk, project.id, f"Thema {number}", "x" * 5_000)
        kept.append(f"Thema {number}")
except Refused as refusal:
    print(refusal.message_key)
print(len(kept))
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "draagvlak.db"


def test_a_full_disk_is_told_and_what_was_acknowledged_is_there(file: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{file}"
    desk = Desk(open_store(url, NOW), Actor("a", "A", Role.OWNER))
    project = _project(desk)
    before = len(themes(desk, project.id))
    desk.store.close()
    script = tmp_path / "fill.py"
    script.write_text(FULL_DISK, encoding="utf-8")

    done = subprocess.run(
        [sys.executable, str(script), url, str(file.stat().st_size + 1_000_000)], cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip

    key, acknowledged = done.stdout.split()
    assert key == "error-disk-full", done.stderr
    again = Desk(open_store(url, NOW), Actor("a", "A", Role.OWNER))
    assert len(themes(again, project.id)) - before == int(acknowledged) > 0


def test_a_file_that_can_only_be_read_says_so(file: Path) -> None:
    desk = Desk(open_store(f"sqlite:///{file}", NOW), Actor("a", "A", Role.OWNER))
    project = _project(desk)
    desk.store.close()
    # root may write anything, so the mode of the file would prove nothing here
    locked = Desk(open_store(f"sqlite:///file:{file}?mode=ro&uri=true", NOW), Actor("a", "A", Role.OWNER))

    with pytest.raises(Refused) as refusal:
        add_theme(locked, project.id, "Strand")

    assert refusal.value.message_key == "error-read-only"
    assert all_projects(locked) == [project]


def test_a_database_that_is_not_there_says_so() -> None:
    with pytest.raises(Refused) as refusal:
        open_store("postgresql+psycopg://nobody@127.0.0.1:1/nothing", NOW)

    assert refusal.value.message_key == "error-no-database"


@pytest.mark.parametrize("url", ["onzin", "onzin://u:geheim@x/y", "mysql://u:geheim@x/y", "sqlite+onzin:///x.db"])
def test_an_address_of_no_database_that_we_know_says_so_without_its_password(url: str) -> None:
    with pytest.raises(Refused) as refusal:
        open_store(url, NOW)

    assert refusal.value.message_key == "error-database-url"
    assert "geheim" not in str(refusal.value)


def test_a_file_that_is_no_database_says_so(file: Path) -> None:
    file.write_text("Dit is een brief. " * 100, encoding="utf-8")

    with pytest.raises(Refused) as refusal:
        open_store(f"sqlite:///{file}", NOW)

    assert refusal.value.message_key == "error-damaged"
    assert file.read_text(encoding="utf-8").startswith("Dit is een brief.")


@pytest.mark.server
def test_a_character_that_the_server_cannot_keep_is_told(postgres_url: str) -> None:
    desk = Desk(open_store(postgres_url, NOW), Actor("a", "A", Role.OWNER))
    project = _project(desk)

    with pytest.raises(Refused) as refusal:
        add_theme(desk, project.id, "Strand\0")
    desk.store.close()

    assert refusal.value.message_key == "error-odd-character"


@pytest.mark.server
def test_who_waits_too_long_for_another_is_told(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.database.BUSY_MS", 50)
    first = Desk(open_store(postgres_url, NOW), Actor("a", "A", Role.OWNER))
    second = Desk(open_store(postgres_url, NOW), Actor("b", "B", Role.OWNER))
    project = _project(first)

    with first.store.writing() as work:
        work.projects.take_turn(project.id)
        with pytest.raises(Refused) as refusal:
            add_theme(second, project.id, "Strand")
    first.store.close()
    second.store.close()

    assert refusal.value.message_key == "error-busy"


def test_what_people_said_stays_out_of_errors(desk: Desk, project: Project) -> None:
    session = create_session(desk, project.id, title="Een", held_on=NOW.date())
    person = replace(_participant(session.id), group="geheime groep")
    with desk.store.writing() as work:
        work.votes.join(person, None)

    with pytest.raises(Conflict) as conflict, desk.store.writing() as work:
        work.votes.join(person, None)

    assert "geheime groep" not in str(conflict.value.__cause__)


def test_being_second_with_the_same_thing_is_a_conflict(desk: Desk, project: Project) -> None:
    session = create_session(desk, project.id, title="Een", held_on=NOW.date())
    with desk.store.writing() as work:
        work.votes.join(_participant(session.id), None)

    with pytest.raises(Conflict) as conflict, desk.store.writing() as work:
        work.votes.join(_participant(session.id), None)

    assert conflict.value.message_key == "error-same-time"


def _participant(session: str) -> Participant:
    return Participant(ParticipantId("p"), SessionId(session), "1", Side.STAFF, "", NOW)


def _project(desk: Desk) -> Project:
    return create_project(
        desk, name="P", municipality="M", team="T", starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31),
        legal_basis=LegalBasis.BOTH, retention_until=date(2028, 1, 1),
    )  # fmt: skip
