"""Makes the pictures of the README and the handleiding again, from the example.

    .venv/bin/python -m bench.pictures [--out docs/pictures] [--only NAME ...]

Needs Chromium; with LibreOffice and pdftoppm there is a picture of the workbook too.
"""

import argparse
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Page

from projects.ids import ProjectId
from projects.rights import Actor, Role
from projects.stakeholder import Side
from sessions.vote import Choice
from store import open_store
from tests.browser.an_app import App, running_app, running_browser
from workflow.demo import create_demo
from workflow.desk import Desk
from workflow.exporting import workbook
from workflow.sessions import console, let_room_in, open_round, sessions
from workflow.voting import cast_vote, join

WIDTH, HEIGHT = 1280, 800
STILL = "() => !document.querySelector('[data-testid=\"stStatusWidget\"]')"


def main() -> None:
    """Make all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/pictures"))
    parser.add_argument("--only", nargs="+", help="names of the pages to picture; without: everything")
    call = parser.parse_args()
    out, only = call.out, call.only
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        desk = Desk(
            open_store(f"sqlite:///{folder / 'draagvlak.db'}", datetime.now(UTC)), Actor("local", "Anouk", Role.OWNER)
        )
        project = create_demo(desk).id
        if not only:
            _workbook(desk, project, folder, out)
        with running_browser() as browser, running_app(folder, browser) as app:
            app.enter()
            _pages(app, desk, project, out, only)
            if not only:
                _phone(app, desk, project, out)
        desk.store.close()


def _pages(app: App, desk: Desk, project: ProjectId, out: Path, only: Sequence[str] | None) -> None:
    session = sessions(desk, project)[0].id
    views = {
        "overzicht": "overzicht?", "interviews": "interviews?", "coderen": "coderen?", "themas": "themas?",
        "uitslag": f"sessies?sessie={session}&deel=uitslag&", "doelen": "doelen?", "jaarplan": "jaarplan?",
        "zoeken": "zoeken?q=overlast&", "tabellen": "tabellen?tabel=interview&", "herleiding": "export?",
    }  # fmt: skip
    app.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    for name, path in views.items():
        if only and name not in only:
            continue
        app.go(f"{path}traject={project}")
        _still(app.page)
        if name == "herleiding":
            app.page.get_by_text("Herleiden").first.scroll_into_view_if_needed()
            app.page.locator('[data-testid="stMain"]').evaluate("main => main.scrollBy(0, 420)")
            app.page.wait_for_timeout(500)
        app.page.screenshot(path=str(out / f"{name}.png"))


def _phone(app: App, desk: Desk, project: ProjectId, out: Path) -> None:
    """A round that is open: the phone of a participant, and the big screen."""
    session = console(desk, sessions(desk, project)[0].id).session
    open_round(desk, session.id)
    let_room_in(desk, session.id, True)
    phones = Desk(desk.store, Actor("ballot", "stembureau", Role.PARTICIPANT))
    for side in (*[Side.STAFF] * 6, *[Side.PARTNER] * 5):
        _, token = join(phones, session.id, side)
        for statement in session.statements[:9]:
            cast_vote(phones, token, statement, Choice.AGREE)
    page = app.phone()
    page.goto(f"{app.room}/d/{session.join_code}")
    page.get_by_label("Partner van buiten de gemeente").check()
    page.get_by_role("button", name="Meedoen").click()
    page.get_by_role("button", name="Eens").first.wait_for()
    page.screenshot(path=str(out / "telefoon.png"))
    page.set_viewport_size({"width": WIDTH, "height": 720})
    page.goto(f"{app.room}/scherm/{session.join_code}")
    page.wait_for_timeout(1_000)
    page.screenshot(path=str(out / "scherm.png"))


def _workbook(desk: Desk, project: ProjectId, folder: Path, out: Path) -> None:
    if not shutil.which("soffice") or not shutil.which("pdftoppm"):
        print("no LibreOffice or pdftoppm: no picture of the workbook")
        return
    file = folder / "hup.xlsx"
    file.write_bytes(workbook(desk, project)[1])
    convert = ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf"]
    subprocess.run([*convert, "--outdir", str(folder), str(file)], check=True, capture_output=True, timeout=120)
    subprocess.run(
        ["pdftoppm", "-r", "90", "-png", "-f", "2", "-l", "2", "-singlefile", str(folder / "hup.pdf"),
         str(out / "excel")], check=True,
    )  # fmt: skip


def _still(page: Page) -> None:
    page.wait_for_function(STILL, timeout=60_000)
    page.wait_for_timeout(1_200)


if __name__ == "__main__":
    main()
