"""ballot/serve.py as a process: where it listens, and when it stops."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from tests.ballot.a_room import HOUSE, Phone, free_port, furnish, running_ballot, start_ballot, wait_until_up
from workflow import sessions as facilitating
from workflow.room import lan_address, room_address
from workflow.settings import Settings

ELSEWHERE = "127.0.0.2"  # an address of this machine at which only a server on 0.0.0.0 answers
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="127.0.0.2 answers on Linux only")


def within(seconds: float, question: Callable[[], bool]) -> bool:
    """Does it become true in this time?"""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if question():
            return True
        time.sleep(0.05)
    return False


def answers(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), 0.3).close()
    except OSError:
        return False
    return True


@linux_only
def test_it_listens_in_the_room_only_while_a_session_is_open_to_it(tmp_path: Path) -> None:
    room = furnish(tmp_path, port=free_port())
    one, port = room.open_round(), room.settings.ballot_port
    facilitating.let_room_in(room.owner, room.session.id, False)
    with running_ballot(replace(room.settings, room_address="0.0.0.0")):
        before = answers(ELSEWHERE, port)
        facilitating.let_room_in(room.owner, room.session.id, True)
        opened = within(5, lambda: answers(ELSEWHERE, port))
        with httpx.Client(base_url=f"http://{ELSEWHERE}:{port}") as client:
            phone = Phone(client).join(room.code)
            assert phone.vote(1, "agree").status_code == 303
            facilitating.let_room_in(room.owner, room.session.id, False)
            closed = within(5, lambda: not answers(ELSEWHERE, port))
            still_here = within(3, lambda: answers("127.0.0.1", port))
            facilitating.let_room_in(room.owner, room.session.id, True)
            assert within(5, lambda: answers(ELSEWHERE, port))
            again = phone.vote(2, "disagree").status_code

    assert (before, opened, closed, still_here) == (False, True, True, True)
    assert again == 303, "the cookie is as good as before"
    assert len(room.votes(one)) == 2
    room.owner.store.close()


def test_a_taken_port_is_said_in_one_line_and_ends_with_2(tmp_path: Path) -> None:
    room = furnish(tmp_path, port=free_port())
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", room.settings.ballot_port))
        taken.listen()

        process = start_ballot(room.settings)
        _, words = process.communicate(timeout=20)

    assert process.returncode == 2
    assert words.count("\n") == 1
    assert str(room.settings.ballot_port) in words
    room.owner.store.close()


def test_an_address_that_is_not_ours_leaves_it_on_this_machine_and_says_so(tmp_path: Path) -> None:
    room = furnish(tmp_path, port=free_port())
    process = start_ballot(replace(room.settings, room_address="203.0.113.7"))
    wait_until_up(room.settings.ballot_port)

    process.terminate()
    _, words = process.communicate(timeout=15)

    assert "203.0.113.7" in words
    assert process.returncode == 0
    room.owner.store.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_and_soon(tmp_path: Path, number: signal.Signals) -> None:
    room = furnish(tmp_path, port=free_port())
    process = start_ballot(room.settings)
    wait_until_up(room.settings.ballot_port)
    began = time.monotonic()

    process.send_signal(number)
    _, words = process.communicate(timeout=15)

    assert process.returncode == 0
    assert words == ""
    assert time.monotonic() - began < 5
    room.owner.store.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the number of a parent that is gone")
def test_it_ends_when_the_process_that_started_it_is_gone(tmp_path: Path) -> None:
    room = furnish(tmp_path, port=free_port())
    starter = "import subprocess, sys, time; subprocess.Popen([sys.executable, '-m', 'ballot']); time.sleep(60)"
    environment = os.environ | {
        "DRAAGVLAK_DATA": str(tmp_path), "DRAAGVLAK_DATABASE": room.settings.database,
        "DRAAGVLAK_BALLOT_PORT": str(room.settings.ballot_port), "DRAAGVLAK_ROOM_ADDRESS": "127.0.0.1",
    }  # fmt: skip
    parent = subprocess.Popen([sys.executable, "-c", starter], cwd=HOUSE, env=environment)
    wait_until_up(room.settings.ballot_port)

    parent.kill()
    parent.wait()

    assert within(6, lambda: not answers("127.0.0.1", room.settings.ballot_port))
    room.owner.store.close()


def test_the_address_to_type_is_the_given_one_or_this_machine_s_own(tmp_path: Path) -> None:
    own = Settings(tmp_path, "sqlite://", ballot_port=8502)

    assert room_address(replace(own, room_url="https://stem.example.nl/zaal")) == "https://stem.example.nl/zaal"
    assert room_address(own) == f"http://{lan_address()}:8502"
    assert lan_address().count(".") == 3
