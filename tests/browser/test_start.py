"""`python3 start.py`: says where the app is, and ends everything that it began."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from tests.browser.an_app import HOUSE, free_port


def status(address: str) -> int:
    """What is answered there; 0: nobody answers."""
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refusal:
        return refusal.code
    except OSError:
        return 0


def wait(address: str, wanted: int, seconds: float = 40) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if status(address) == wanted:
            return True
        time.sleep(0.1)
    return False


def test_one_command_opens_both_servers_and_ending_it_closes_both(tmp_path: Path) -> None:
    port, ballot = free_port(), free_port()
    settings = {
        "DRAAGVLAK_DATA": str(tmp_path), "DRAAGVLAK_PORT": str(port), "DRAAGVLAK_BALLOT_PORT": str(ballot),
        "DRAAGVLAK_OPEN_BROWSER": "0",
    }  # fmt: skip
    out = tmp_path / "out.txt"
    with out.open("w") as target:
        started = subprocess.Popen(
            [sys.executable, "start.py"], cwd=HOUSE, env=os.environ | settings, stdout=target, stderr=target
        )
        try:
            assert wait(f"http://127.0.0.1:{ballot}/", 200), out.read_text()
            assert wait(f"http://127.0.0.1:{port}/", 403), out.read_text()  # closed without the token
        finally:
            started.send_signal(signal.SIGTERM)
            started.wait(20)

    printed = out.read_text()
    found = re.search(rf"http://127\.0\.0\.1:{port}/\?start=\S+", printed)
    assert found, printed
    assert printed.count("http://") == 1  # one address, and the right one
    assert "Traceback" not in printed
    assert wait(f"http://127.0.0.1:{port}/", 0, 10)
    assert wait(f"http://127.0.0.1:{ballot}/", 0, 10)
    assert (tmp_path / "start.token").stat().st_mode & 0o077 == 0
