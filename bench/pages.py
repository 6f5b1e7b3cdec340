"""Seconds until each page can be used, in Chromium, on a database that one has or that is made here.

    .venv/bin/python -m bench.pages [--database FILE.db | --interviews N] [--rounds 3]

Without arguments: the example. `click` is from a click in the side bar until the new page stands still;
`load` is from typing the address in a browser that was here before; both are medians of the rounds.
One JSON object a page, the last with "summary": true.
"""

import argparse
import json
import shutil
import statistics
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

from playwright.sync_api import Page

from bench.flow import varied
from projects.ids import ProjectId
from projects.project import LegalBasis
from projects.rights import Actor, Role
from store import open_store
from tests.browser.an_app import App, running_app, running_browser
from texts import Language, say
from workflow.demo import FOLDER, create_demo
from workflow.desk import Desk
from workflow.importing import import_files
from workflow.trajects import all_projects, create_project

PAGES = {
    "overzicht": "step-overview", "gesprekspartners": "step-stakeholders", "interviews": "step-interviews",
    "coderen": "step-coding", "themas": "step-themes", "sessies": "step-sessions", "doelen": "step-goals",
    "jaarplan": "step-year", "verantwoording": "step-accountability", "export": "step-export",
}  # fmt: skip
# The script of a page is done when Streamlit says so on its root; the title comes before that.
STILL = """() => document.querySelector('[data-testid="stApp"]').dataset.testScriptState === 'notRunning'"""


def fill(folder: Path, interviews: int | None) -> ProjectId:
    """A database in `folder`: the example, or so many varied interviews."""
    now = datetime.now(UTC)
    desk = Desk(open_store(f"sqlite:///{folder / 'draagvlak.db'}", now), Actor("local", "Bench", Role.OWNER))
    try:
        if interviews is None:
            return create_demo(desk).id
        project = create_project(
            desk, name=f"Bench {interviews}", municipality="Lindewaard", team="Team", starts_on=date(2027, 1, 1),
            ends_on=date(2027, 12, 31), legal_basis=LegalBasis.BOTH, retention_until=date(2028, 1, 1),
        )  # fmt: skip
        originals = [(file.name, file.read_bytes()) for file in sorted((FOLDER / "interviews").iterdir())]
        import_files(desk, project.id, (
            varied(content, name, n // len(originals))
            for n in range(interviews) for name, content in [originals[n % len(originals)]]
        ))  # fmt: skip
        return project.id
    finally:
        desk.store.close()


def measure(app: App, project: ProjectId, rounds: int) -> list[dict[str, object]]:
    """The figures of each page."""
    app.enter()
    loads: dict[str, list[float]] = {path: [] for path in PAGES}
    clicks: dict[str, list[float]] = {path: [] for path in PAGES}
    for _ in range(rounds):
        for path in PAGES:
            begun = time.perf_counter()
            app.page.goto(f"{app.address}/{path}?traject={project}")
            _stands(app.page, path)
            loads[path].append(time.perf_counter() - begun)
        app.page.goto(f"{app.address}/export?traject={project}")
        _stands(app.page, "export")
        for path in PAGES:
            begun = time.perf_counter()
            app.page.locator(".st-key-steps a").nth(list(PAGES).index(path)).click()
            _stands(app.page, path)
            clicks[path].append(time.perf_counter() - begun)
    return [
        {"page": path, "click": round(statistics.median(clicks[path]), 2),
         "load": round(statistics.median(loads[path]), 2)}
        for path in PAGES
    ]  # fmt: skip


def _stands(page: Page, path: str) -> None:
    page.get_by_role("heading", name=say(Language.DUTCH, PAGES[path]), level=1, exact=True).wait_for(timeout=60_000)
    page.wait_for_function(STILL, timeout=60_000)


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", type=Path, help="a SQLite file; its newest traject is used")
    parser.add_argument("--interviews", type=int, help="make a traject of so many interviews")
    parser.add_argument("--rounds", type=int, default=3)
    call = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        if call.database:
            shutil.copy(call.database, folder / "draagvlak.db")
            store = open_store(f"sqlite:///{folder / 'draagvlak.db'}", datetime.now(UTC))
            project = all_projects(Desk(store, Actor("local", "Bench", Role.OWNER)))[0].id
            store.close()
        else:
            project = fill(folder, call.interviews)
        begun = time.perf_counter()
        with running_browser() as browser, running_app(folder, browser) as app:
            app.enter()
            first = time.perf_counter() - begun
            lines = measure(app, project, call.rounds)
    for line in lines:
        print(json.dumps(line))
    print(json.dumps({"summary": True, "first_screen": round(first, 2),
                      "slowest_click": max(line["click"] for line in lines),  # type: ignore[type-var]
                      "slowest_load": max(line["load"] for line in lines)}))  # type: ignore[type-var]  # fmt: skip


if __name__ == "__main__":
    main()
