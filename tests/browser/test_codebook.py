"""Codeboek in a real Chromium: the tree by keyboard and mouse, fields that keep themselves, a deed with its preview."""

from dataclasses import replace

import pytest
from playwright.sync_api import Locator, Page, expect

from interviews.coding import Dimension
from interviews.source import SourceKind
from projects.project import Project
from tests.browser.an_app import App
from tests.ui.conftest import BOA
from workflow.codebook import codebook
from workflow.coding import Choice, code, open_source
from workflow.desk import Desk
from workflow.importing import import_file
from workflow.theming import edit_theme, themes

pytestmark = pytest.mark.browser


@pytest.fixture
def page(house: tuple[App, Desk], project: Project) -> Page:
    app = house[0]
    app.go(f"codeboek?traject={project.id}")
    app.page.locator(".tree li").first.wait_for()
    return app.page


def row(page: Page, name: str) -> Locator:
    return page.get_by_role("treeitem", name=name)


def is_open(page: Page, name: str) -> None:
    """Wait until this code is open; while it is drawn the fields of the one before may still be there."""
    expect(row(page, name)).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("heading", name=name)).to_be_visible()
    expect(page.get_by_label("Naam", exact=True)).to_have_count(1)


def test_the_tree_is_walked_and_changed_by_keyboard(
    house: tuple[App, Desk], page: Page, desk: Desk, project: Project
) -> None:
    first, second, third = themes(desk, project.id)[:3]

    row(page, first.label).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(row(page, second.label)).to_have_attribute("aria-selected", "true")
    is_open(page, second.label)
    expect(row(page, second.label)).to_be_focused()

    page.keyboard.press("Alt+ArrowRight")
    expect(row(page, second.label)).to_have_attribute("aria-level", "2")
    expect(row(page, second.label)).to_be_focused()
    page.keyboard.press("Alt+ArrowLeft")
    expect(row(page, second.label)).to_have_attribute("aria-level", "1")
    page.keyboard.press("Alt+ArrowDown")
    wanted = [first.id, third.id, second.id]
    house[0].until(lambda: [line.theme.id for line in codebook(desk, project.id)[:3]] == wanted)


def test_the_search_finds_by_name_code_and_keyword_and_shows_the_path(
    house: tuple[App, Desk], page: Page, desk: Desk, project: Project
) -> None:
    book = {theme.code: theme for theme in themes(desk, project.id)}
    edit_theme(desk, replace(book["JEUGD"], parent_id=book["ZICHT"].id, keywords=("brommer",)))
    page.reload()
    page.locator(".tree li").first.wait_for()

    page.get_by_label("Zoek een code").fill("BROMMER")

    expect(page.locator(".tree li")).to_have_count(2)
    expect(row(page, book["ZICHT"].label)).to_have_class("tree-above")
    page.get_by_label("Zoek een code").press("Enter")
    is_open(page, book["JEUGD"].label)
    page.get_by_label("Zoek een code").fill("bestaat niet")
    expect(page.get_by_text("Geen code gevonden.")).to_be_visible()


def test_what_is_typed_is_kept_when_one_opens_another_code_right_away(
    house: tuple[App, Desk], page: Page, desk: Desk, project: Project
) -> None:
    first, second = themes(desk, project.id)[:2]

    page.get_by_role("textbox", name="Betekenis").fill("Wanneer en waar je ze ziet.")
    row(page, second.label).click()

    is_open(page, second.label)
    house[0].until(lambda: themes(desk, project.id)[0].definition == "Wanneer en waar je ze ziet.")
    row(page, first.label).click()
    expect(page.get_by_role("textbox", name="Betekenis")).to_have_value("Wanneer en waar je ze ziet.")


def test_typing_goes_on_in_the_next_field_while_the_last_one_is_kept(
    house: tuple[App, Desk], page: Page, desk: Desk, project: Project
) -> None:
    page.get_by_role("textbox", name="Betekenis").fill("Een.")
    page.keyboard.press("Tab")
    page.get_by_label("Hoort erbij", exact=True).click()
    page.keyboard.press("Control+a")
    page.keyboard.type("twee woorden die langzaam komen", delay=40)
    page.get_by_label("Naam", exact=True).click()

    house[0].until(lambda: themes(desk, project.id)[0].include == "twee woorden die langzaam komen")
    assert themes(desk, project.id)[0].definition == "Een."


def test_a_code_is_merged_after_one_has_seen_what_moves_and_undone(
    house: tuple[App, Desk], page: Page, desk: Desk, project: Project
) -> None:
    source = import_file(desk, project.id, "boa.txt", BOA.encode(), SourceKind.INTERVIEW).source_id
    assert source is not None
    first, second = themes(desk, project.id)[:2]
    for passage in open_source(desk, source).passages:
        code(desk, passage.id, Choice(Dimension.EXPECTATION, first.id))
    page.reload()
    page.locator(".tree li").first.wait_for()

    page.get_by_role("button", name="Samenvoegen", exact=True).click()
    box = page.get_by_role("dialog")
    box.get_by_role("combobox").click()
    page.get_by_role("option", name=second.label).click()
    expect(box.get_by_text(f"2 passages krijgen de code {second.label}.")).to_be_visible()
    box.get_by_role("button", name="Samenvoegen", exact=True).click()

    expect(page.locator(".tree li")).to_have_count(13)
    is_open(page, second.label)
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(page.locator(".tree li")).to_have_count(14)


def test_the_codebook_is_saved_as_excel(page: Page) -> None:
    page.get_by_text("Inlezen en opslaan").click()

    with page.expect_download() as download:
        page.get_by_role("button", name="Opslaan als Excel").click()

    assert download.value.suggested_filename == "Codeboek Lindewaard.xlsx"
