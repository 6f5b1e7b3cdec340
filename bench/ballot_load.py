"""How fast do the participants' pages answer when a full room votes? One JSON object a line, a summary last.

.venv/bin/python -m bench.ballot_load [--voters N] [--seconds S] [--think S] [--database URL]

Starts `python -m ballot` by itself. A voter presses a button, waits for the next page, thinks (on average
`--think` seconds) and presses again. p50, p95 and p99 are from the button to the next page, both requests.
"""

import argparse
import asyncio
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from urllib.parse import urlencode

from projects.project import LegalBasis
from projects.rights import Actor, Role
from projects.stakeholder import Side
from sessions.session import ConsensusSession, Round
from workflow import sessions as facilitating
from workflow.desk import Desk
from workflow.opening import open_desk
from workflow.settings import Settings
from workflow.statements import add_statement
from workflow.trajects import create_project

STATEMENTS = 12
CHOICES = ("agree", "pass", "disagree")
HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


@dataclass(slots=True)
class Phone:
    """One voter: a connection that stays open, cookies, and what was measured."""

    port: int
    luck: random.Random
    cookies: dict[str, str] = field(default_factory=dict)
    presses: list[float] = field(default_factory=list)  # seconds, from the button to the next page
    acks: list[float] = field(default_factory=list)  # seconds, until the vote was acknowledged
    acknowledged: dict[str, str] = field(default_factory=dict)  # statement -> remark of the last vote
    page: str = ""  # what is on the screen
    line: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, form: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Status, location and page; asked again, as browsers do, when the idle line turns out to be closed."""
        fresh = self.line is None
        try:
            return await self._ask(method, path, form)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.line = None
            if fresh:
                raise
            return await self._ask(method, path, form)

    async def _ask(self, method: str, path: str, form: dict[str, str] | None) -> tuple[int, str, str]:
        if self.line is None:
            self.line = await asyncio.open_connection("127.0.0.1", self.port)
        reader, writer = self.line
        body = urlencode(form or {})
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        writer.write(
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookies}\r\nContent-Length: {len(body)}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\n\r\n{body}".encode()
        )
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers: dict[str, str] = {}
        for name, _, value in (line.partition(": ") for line in lines[1:]):
            headers[name.lower()] = value
            if name.lower() == "set-cookie":
                cookie, _, secret = value.partition(";")[0].partition("=")
                self.cookies[cookie] = secret
        page = (await reader.readexactly(int(headers.get("content-length", "0")))).decode()
        if headers.get("connection") == "close":
            writer.close()
            self.line = None
        return int(lines[0].split()[1]), headers.get("location", ""), page

    async def join(self, code: str) -> None:
        _, _, page = await self.ask("GET", f"/d/{code}")
        form = dict(HIDDEN.findall(page)) | {"side": self.luck.choice(list(Side)).value}
        status, _, _ = await self.ask("POST", "/join", form)
        if status != 303:
            raise RuntimeError(f"joining gave {status}")
        _, _, self.page = await self.ask("GET", "/stem")

    async def vote(self, words: str) -> None:
        """Press a button on the page that is open, and wait for what comes next."""
        if 'name="statement"' not in self.page:  # everything was voted on: change one
            _, _, self.page = await self.ask("GET", f"/stem/{self.luck.randint(1, STATEMENTS)}")
        form = dict(HIDDEN.findall(self.page)) | {"choice": self.luck.choice(CHOICES), "remark": words}
        pressed = time.perf_counter()
        status, location, _ = await self.ask("POST", "/stem", form)
        acknowledged = time.perf_counter()
        if status != 303:
            raise RuntimeError(f"voting gave {status}")
        self.acknowledged[form["statement"]] = words
        _, _, self.page = await self.ask("GET", location)
        self.presses.append(time.perf_counter() - pressed)
        self.acks.append(acknowledged - pressed)


async def voting(phones: Sequence[Phone], code: str, seconds: float, think: float) -> float:
    """Everybody comes in, one after the other, and votes until the time is over; returns how long that took."""
    await asyncio.gather(*(_later(phone.join(code), n * 0.01) for n, phone in enumerate(phones)))
    began = time.perf_counter()

    async def one(phone: Phone, name: int) -> None:
        number = 0
        await asyncio.sleep(phone.luck.uniform(0, 2 * think))
        while time.perf_counter() - began < seconds:
            number += 1
            await phone.vote(f"{name}-{number}")
            await asyncio.sleep(phone.luck.uniform(0, 2 * think))

    await asyncio.gather(*(one(phone, name) for name, phone in enumerate(phones)))
    return time.perf_counter() - began


async def looking(phones: Sequence[Phone]) -> list[float]:
    """Everybody asks for the results at the same moment; seconds for each."""

    async def one(phone: Phone) -> float:
        began = time.perf_counter()
        status, _, page = await phone.ask("GET", "/stem")
        if status != 200 or 'class="results"' not in page:
            raise RuntimeError("no results after closing")
        return time.perf_counter() - began

    return list(await asyncio.gather(*(one(phone) for phone in phones)))


async def _later(work: Coroutine[None, None, None], after: float) -> None:
    await asyncio.sleep(after)
    await work


def furnish(settings: Settings) -> tuple[Desk, ConsensusSession, Round]:
    """A session with twelve statements, open to the room, and an open round."""
    desk = open_desk(settings, Actor("bench", "bench", Role.OWNER))
    project = create_project(
        desk, name="Meting", municipality="Meting", team="", starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31),
        legal_basis=LegalBasis.PUBLIC_SPACE, retention_until=date(2028, 1, 1),
    )  # fmt: skip
    statements = [add_statement(desk, project.id, f"Stelling {n} over wat boa's doen", None).id
                  for n in range(1, STATEMENTS + 1)]  # fmt: skip
    session = facilitating.create_session(
        desk, project.id, title="Meting", held_on=date(2026, 11, 24), statements=statements
    )
    facilitating.let_room_in(desk, session.id, True)
    return desk, session, facilitating.open_round(desk, session.id)


def measure(settings: Settings, voters: int, seconds: float, think: float) -> dict[str, float | bool]:
    """Run the load; the figures of DESIGN.md, and how long the results took when everybody asked at once."""
    desk, session, one = furnish(settings)
    environment = os.environ | {
        "DRAAGVLAK_DATA": str(settings.data_folder), "DRAAGVLAK_DATABASE": settings.database,
        "DRAAGVLAK_BALLOT_PORT": str(settings.ballot_port), "DRAAGVLAK_ROOM_ADDRESS": "127.0.0.1",
    }  # fmt: skip
    server = subprocess.Popen([sys.executable, "-m", "ballot"], env=environment)
    phones = [Phone(settings.ballot_port, random.Random(n)) for n in range(voters)]

    async def all_of_it() -> tuple[float, list[float]]:
        await _until_up(settings.ballot_port)
        took = await voting(phones, session.join_code, seconds, think)
        facilitating.close_round(desk, one.id)
        return took, await looking(phones)

    try:
        took, looks = asyncio.run(all_of_it())
    finally:
        server.terminate()
        server.wait(15)
    with desk.store.reading() as work:
        kept = {vote.remark for vote in work.votes.of_round(one.id)}
    desk.store.close()
    lost = sum(words not in kept for phone in phones for words in phone.acknowledged.values())
    presses = [seconds for phone in phones for seconds in phone.presses]
    acks = [seconds for phone in phones for seconds in phone.acks]
    return {
        "summary": True, "voters": voters, "votes": len(presses), "lost": lost,
        "votes_per_s": round(len(presses) / took, 1), "p50_ms": _ms(presses, 0.5), "p95_ms": _ms(presses, 0.95),
        "p99_ms": _ms(presses, 0.99), "ack_p95_ms": _ms(acks, 0.95), "results_p50_ms": _ms(looks, 0.5),
        "results_p99_ms": _ms(looks, 0.99),
    }  # fmt: skip


async def _until_up(port: int) -> None:
    for _ in range(400):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            return
    raise RuntimeError("the ballot did not start")


def _ms(times: Sequence[float], share: float) -> float:
    """The quantile in milliseconds; 0 when nothing was measured."""
    return round(1000 * sorted(times)[min(len(times) - 1, int(share * len(times)))], 1) if times else 0.0


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--voters", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=15)
    parser.add_argument("--think", type=float, default=2.0, help="seconds between page and button, on average")
    parser.add_argument("--port", type=int, default=8597)
    parser.add_argument("--database", help="URL of a database to use; else a fresh SQLite file")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = arguments.database or f"sqlite:///{folder}/draagvlak.db"
        settings = Settings(Path(folder), database, ballot_port=arguments.port, room_address="127.0.0.1")
        print(json.dumps(measure(settings, arguments.voters, arguments.seconds, arguments.think)))


if __name__ == "__main__":
    main()
