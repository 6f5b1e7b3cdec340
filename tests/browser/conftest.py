"""What walks through the app share: one app for each file, and for each test a traject, or one with an interview."""

from collections.abc import Iterator

import pytest

from interviews.source import SourceKind
from projects.ids import SourceId
from projects.project import Project
from projects.rights import Actor, Role
from tests.browser.an_app import App, running_app
from tests.ui.conftest import BOA
from workflow.desk import Desk
from workflow.importing import import_file
from workflow.opening import open_desk
from workflow.settings import Settings


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[App, Desk]]:
    """One app for all of these tests, and a desk on the same database file; each test has its own traject."""
    folder = tmp_path_factory.mktemp("data")
    settings = Settings(folder, f"sqlite:///{folder / 'draagvlak.db'}")
    desk = open_desk(settings, Actor("local", "Anouk", Role.OWNER))
    with running_app(folder) as app:
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
