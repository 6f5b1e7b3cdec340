"""A room to test in: a real database file with a session in it, phones, and the ballot as a process."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import httpx

from ballot.app import make_app
from projects.ids import StatementId
from projects.project import LegalBasis
from projects.rights import Actor, Role
from projects.stakeholder import Side
from sessions.rule import Rule
from sessions.session import ConsensusSession, Round
from sessions.vote import Vote
from workflow import sessions as facilitating
from workflow.desk import Desk
from workflow.opening import open_desk
from workflow.settings import Settings
from workflow.statements import add_statement
from workflow.trajects import create_project

HOUSE = Path(__file__).parent.parent.parent
SECRET = b"a secret that only this server has"
TEXTS = (
    "Boa's zijn op zaterdagavond zichtbaar aanwezig rond de haven.",
    "De gemeente laat melders binnen twee weken weten wat er met hun melding is gedaan.",
    "Bij een eerste overtreding waarschuwt de boa; bij een tweede volgt een boete.",
)


@dataclass(frozen=True, slots=True)
class Room:
    """A session on a database file. `owner` is the consultant, `ballot` what the phones act through."""

    settings: Settings
    owner: Desk
    ballot: Desk
    session: ConsensusSession
    statements: tuple[StatementId, ...]

    @property
    def code(self) -> str:
        return self.session.join_code

    def phone(self) -> "Phone":
        """A fresh browser, with cookies of its own."""
        from starlette.testclient import TestClient

        return Phone(TestClient(make_app(self.ballot, self.settings, SECRET), follow_redirects=False))

    def open_round(self, statements: Sequence[StatementId] | None = None) -> Round:
        return facilitating.open_round(self.owner, self.session.id, statements)

    def close_round(self, one: Round) -> Round:
        return facilitating.close_round(self.owner, one.id)

    def votes(self, one: Round) -> list[Vote]:
        with self.owner.store.reading() as work:
            return work.votes.of_round(one.id)

    def history(self, one: Round) -> int:
        """How many votes and changes were kept in a round."""
        with self.owner.store.reading() as work:
            return work.votes.count_history(one.id)


class Phone:
    """A participant's browser, by its forms: what is on the page is what can be sent."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    def get(self, path: str) -> httpx.Response:
        """The page, after redirects."""
        return self.client.get(path, follow_redirects=True)

    def join(self, code: str, side: Side = Side.STAFF, group: str = "") -> "Phone":
        """Come in with a code."""
        form = hidden(self.get(f"/d/{code}").text)
        answer = self.client.post("/join", data=form | {"side": side.value, "group": group})
        assert answer.status_code == 303, answer.text
        return self

    def form(self, place: int) -> dict[str, str]:
        """What the form of a statement sends along."""
        return hidden(self.get(f"/stem/{place}").text)

    def send(self, form: dict[str, str], choice: str, remark: str = "") -> httpx.Response:
        return self.client.post("/stem", data=form | {"choice": choice, "remark": remark})

    def vote(self, place: int, choice: str, remark: str = "") -> httpx.Response:
        """Open a statement and press a button."""
        return self.send(self.form(place), choice, remark)


def hidden(page: str) -> dict[str, str]:
    """The hidden fields of a page's form."""
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))


def furnish(folder: Path, texts: Sequence[str] = TEXTS, rule: Rule | None = None, port: int = 8502) -> Room:
    """A database file in `folder` with a session that phones in the room can reach."""
    settings = Settings(folder, f"sqlite:///{folder / 'draagvlak.db'}", ballot_port=port, room_address="127.0.0.1",
                        room_url="http://stem.lindewaard.example")  # fmt: skip
    owner = open_desk(settings, Actor("u", "Anouk", Role.OWNER))
    project = create_project(
        owner, name="HUP 2027", municipality="Lindewaard", team="Handhaving", starts_on=date(2027, 1, 1),
        ends_on=date(2027, 12, 31), legal_basis=LegalBasis.PUBLIC_SPACE, retention_until=date(2028, 1, 31),
    )  # fmt: skip
    statements = tuple(add_statement(owner, project.id, text, None).id for text in texts)
    session = facilitating.create_session(
        owner, project.id, title="Bijeenkomst Lindewaard", held_on=date(2026, 11, 24), rule=rule, statements=statements
    )
    facilitating.let_room_in(owner, session.id, True)
    ballot = Desk(owner.store, Actor("ballot", "stembureau", Role.PARTICIPANT))
    return Room(settings, owner, ballot, session, statements)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_ballot(settings: Settings, **more: str) -> subprocess.Popen[str]:
    """`python -m ballot` as a real process, not yet listening."""
    environment = os.environ | {
        "DRAAGVLAK_DATA": str(settings.data_folder), "DRAAGVLAK_DATABASE": settings.database,
        "DRAAGVLAK_BALLOT_PORT": str(settings.ballot_port), "DRAAGVLAK_ROOM_ADDRESS": settings.room_address,
        "DRAAGVLAK_ROOM_URL": settings.room_url,
    } | more  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-m", "ballot"], cwd=HOUSE, env=environment, text=True, stderr=subprocess.PIPE
    )


def wait_until_up(port: int, host: str = "127.0.0.1", seconds: float = 20) -> None:
    """Until somebody listens there; AssertionError when nobody does."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            socket.create_connection((host, port), 0.2).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"nobody listens on {host}:{port}")


@contextmanager
def running_ballot(settings: Settings, **more: str) -> Iterator[subprocess.Popen[str]]:
    """The ballot as a process that listens, ended at the end."""
    process = start_ballot(settings, **more)
    try:
        wait_until_up(settings.ballot_port)
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=15)
