"""P1 and P3 with real processes: nothing that was acknowledged is lost, nothing comes in after the closing."""

import os
import random
import sqlite3
import threading
import time
from collections import Counter
from pathlib import Path

import httpx

from tests.ballot.a_room import Phone, Room, free_port, furnish, running_ballot, start_ballot, wait_until_up

KILLS = int(os.environ.get("DRAAGVLAK_KILLS", "8"))
VOTERS = 4
CHOICES = ("agree", "pass", "disagree")


class Voter(threading.Thread):
    """Votes as fast as it can, each time with words of its own; sends again what was not acknowledged."""

    def __init__(self, room: Room, base: str, name: str, until: threading.Event) -> None:
        super().__init__(name=name, daemon=True)
        self.client = httpx.Client(base_url=base, timeout=10)
        phone = Phone(self.client).join(room.code)
        self.forms = [phone.form(place) for place in range(1, len(room.statements) + 1)]
        self.until = until
        self.acknowledged: list[str] = []
        self.refused = 0

    def run(self) -> None:
        number, luck = 0, random.Random(self.name)
        while not self.until.is_set():
            number += 1
            words = f"{self.name}-{number}"
            form = luck.choice(self.forms) | {"choice": luck.choice(CHOICES), "remark": words}
            while not self.until.is_set():
                try:
                    answer = self.client.post("/stem", data=form)
                except httpx.TransportError:
                    time.sleep(0.02)
                    continue
                if answer.status_code == 303:
                    self.acknowledged.append(words)
                else:
                    self.refused += 1
                break


def kept_words(room: Room) -> list[str]:
    """The words of each vote in the history, first one first; fails when the file is damaged."""
    with sqlite3.connect(room.settings.database.removeprefix("sqlite:///")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [words for (words,) in connection.execute("SELECT remark FROM vote_history ORDER BY id")]


def test_every_acknowledged_vote_survives_kill_9(tmp_path: Path) -> None:
    room = furnish(tmp_path, port=free_port())
    one = room.open_round()
    base, over, luck = f"http://127.0.0.1:{room.settings.ballot_port}", threading.Event(), random.Random(9)
    process = start_ballot(room.settings)
    wait_until_up(room.settings.ballot_port)
    voters = [Voter(room, base, f"v{n}", over) for n in range(VOTERS)]
    for voter in voters:
        voter.start()

    acknowledged_at_kill = []
    try:
        for _ in range(KILLS):
            time.sleep(luck.uniform(0.2, 0.8))
            process.kill()
            process.communicate()
            acknowledged_at_kill.append(sum(len(voter.acknowledged) for voter in voters))
            process = start_ballot(room.settings)
            wait_until_up(room.settings.ballot_port)
        time.sleep(0.3)
    finally:
        over.set()
        for voter in voters:
            voter.join(15)
        process.kill()
        process.communicate()

    kept = Counter(kept_words(room))
    acknowledged = [words for voter in voters for words in voter.acknowledged]
    assert acknowledged_at_kill == sorted(set(acknowledged_at_kill)), "each kill came amid the voting"
    assert [words for words in acknowledged if kept[words] != 1] == []
    assert {vote.remark for vote in room.votes(one)} <= set(kept)
    assert sum(voter.refused for voter in voters) == 0
    room.owner.store.close()
    print(f"{KILLS} kills, {len(acknowledged)} acknowledged votes, 0 lost")  # noqa: T201 - shown with -s


def test_no_vote_comes_in_once_the_closing_returned(tmp_path: Path) -> None:
    room = furnish(tmp_path, port=free_port())
    base = f"http://127.0.0.1:{room.settings.ballot_port}"
    with running_ballot(room.settings):
        for _ in range(5):
            one, over = room.open_round(), threading.Event()
            voters = [Voter(room, base, f"r{one.number}v{n}", over) for n in range(VOTERS)]
            for voter in voters:
                voter.start()
            while not all(voter.acknowledged for voter in voters):
                time.sleep(0.01)

            room.close_round(one)
            at_closing, kept = room.history(one), room.votes(one)
            time.sleep(0.2)
            over.set()
            for voter in voters:
                voter.join(15)

            acknowledged = {words for voter in voters for words in voter.acknowledged}
            assert room.history(one) == at_closing == len(acknowledged)
            assert room.votes(one) == kept
            assert all(voter.refused for voter in voters), "all went on voting after the closing"
    room.owner.store.close()
