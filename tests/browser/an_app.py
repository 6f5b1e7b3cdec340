"""The whole app as a process of its own, and Chromium to walk through it. Any request to outside fails the test."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

HOUSE = Path(__file__).parent.parent.parent
FLAGS = (
    "--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)  # fmt: skip
expect.set_options(timeout=20_000)  # a busy machine is no failure
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@dataclass(slots=True)
class App:
    """The app on its port; `outside` and `errors` must stay empty."""

    page: Page
    address: str
    token: str
    room: str  # where the phones go
    outside: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Note what a page asks of the outside world, and its errors."""
        page.on("request", lambda request: _note_outside(self, request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def phone(self) -> Page:
        """A phone of a participant, with a browser profile of its own."""
        browser = self.page.context.browser
        assert browser is not None
        context = browser.new_context(locale="nl-NL", viewport={"width": 390, "height": 844}, has_touch=True)
        page = context.new_page()
        self.watch(page)
        return page

    def enter(self) -> None:
        """Come in as start.py does it."""
        self.page.goto(f"{self.address}/?start={self.token}")
        self.page.locator("h1").first.wait_for(timeout=60_000)

    def go(self, path: str) -> None:
        """Open a page and wait until its title is there."""
        self.page.goto(f"{self.address}/{path}")
        self.page.locator("h1").first.wait_for(timeout=60_000)

    def until(self, holds: Callable[[], bool], seconds: float = 30) -> None:
        """Wait until something holds of what is kept; the clock of the page goes on meanwhile."""
        for _ in range(int(seconds * 10)):
            if holds():
                return
            self.page.wait_for_timeout(100)
        assert holds()


def browser_path() -> str:
    """Where Chromium is; the test is skipped when there is none."""
    found = os.environ.get("DRAAGVLAK_CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("no Chromium on this machine: apt install chromium, or set DRAAGVLAK_CHROMIUM")
    return found


@contextmanager
def running_browser() -> Iterator[Browser]:
    """Chromium; it opens no second time while it runs."""
    chromium = browser_path()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield browser
        browser.close()


@contextmanager
def running_app(folder: Path, browser: Browser) -> Iterator[App]:
    """The app on the database file in `folder`, with a browser at its door."""
    port, ballot = free_port(), free_port()
    settings = {
        "DRAAGVLAK_DATA": str(folder), "DRAAGVLAK_PORT": str(port), "DRAAGVLAK_BALLOT_PORT": str(ballot),
        "DRAAGVLAK_ROOM_ADDRESS": "127.0.0.1", "DRAAGVLAK_OPEN_BROWSER": "0", "DRAAGVLAK_NAME": "Anouk",
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "app.py"], cwd=HOUSE, env=os.environ | settings,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(address)
        context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
        page = context.new_page()
        token = (folder / "start.token").read_text(encoding="utf-8").strip()
        app = App(page, address, token, f"http://127.0.0.1:{ballot}")
        app.watch(page)
        try:
            yield app
        except BaseException:
            page.screenshot(path=str(folder / "failed.png"), full_page=True)
            raise
        context.close()
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
    assert app.outside == []
    assert app.errors == []


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _note_outside(app: App, url: str) -> None:
    if url.startswith(("http:", "https:", "ws:", "wss:")) and "//127.0.0.1:" not in url:
        app.outside.append(url)


def _wait_for(address: str) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(address, timeout=1)
        except urllib.error.HTTPError:
            return  # it answers: without a token the door stays shut
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(address)
