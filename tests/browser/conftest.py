"""What the walks through Coderen share: one app, and a traject with an interview for each test."""

from collections.abc import Iterator
from datetime import date

import pytest

from interviews.source import SourceKind
from projects.ids import SourceId
from projects.project import LegalBasis
from projects.rights import Actor, Role
from tests.browser.an_app import App, running_app
from tests.ui.conftest import BOA
from workflow.coding import open_source
from workflow.desk import Desk
from workflow.importing import import_file
from workflow.opening import open_desk
from workflow.settings import Settings
from workflow.trajects import create_project


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
def boa(desk: Desk) -> SourceId:
    """An interview with smileys before the words that get selected."""
    project = create_project(
        desk, name="HUP 2027", municipality="Lindewaard", team="Team Buitenruimte", starts_on=date(2027, 1, 1),
        ends_on=date(2027, 12, 31), legal_basis=LegalBasis.PUBLIC_SPACE, retention_until=date(2028, 12, 31),
    )  # fmt: skip
    source = import_file(desk, project.id, "boa.txt", BOA.encode(), SourceKind.INTERVIEW).source_id
    assert source is not None
    return source


@pytest.fixture
def app(house: tuple[App, Desk], boa: SourceId) -> App:
    """Coderen, open on the interview."""
    app, desk = house
    app.go(f"coderen?traject={open_source(desk, boa).source.project_id}&bron={boa}")
    app.page.locator(".coder-passage").first.wait_for()
    return app
