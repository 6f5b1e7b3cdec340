"""What the walks through the app share: one browser, one app, and for each test a traject of its own."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from interviews.source import SourceKind
from projects.ids import SourceId
from projects.project import Project
from projects.rights import Actor, Role
from tests.browser.an_app import App, running_app, running_browser
from tests.ui.conftest import BOA
from workflow.desk import Desk
from workflow.importing import import_file
from workflow.opening import open_desk
from workflow.settings import Settings


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One Chromium for all walks: Playwright opens no second one beside it."""
    with running_browser() as opened:
        yield opened


@pytest.fixture(scope="package")
def house(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[tuple[App, Desk]]:
    """One app for all walks, and a desk on the same database file; each test has its own traject."""
    folder = tmp_path_factory.mktemp("data")
    settings = Settings(folder, f"sqlite:///{folder / 'draagvlak.db'}")
    desk = open_desk(settings, Actor("local", "Anouk", Role.OWNER))
    with running_app(folder, browser) as app:
        app.enter()
        yield app, desk
    desk.store.close()


@pytest.fixture
def desk(house: tuple[App, Desk]) -> Desk:
    return house[1]


@pytest.fixture
def boa(desk: Desk, project: Project) -> SourceId:
    """An interview with smileys before the words that get selected."""
    source = import_file(desk, project.id, "boa.txt", BOA.encode(), SourceKind.INTERVIEW).source_id
    assert source is not None
    return source


@pytest.fixture
def app(house: tuple[App, Desk], project: Project, boa: SourceId) -> App:
    """Coderen, open on the interview."""
    app = house[0]
    app.go(f"coderen?traject={project.id}&bron={boa}")
    app.page.locator(".coder-passage").first.wait_for()
    return app
