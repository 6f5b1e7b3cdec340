"""Two coders at one laptop, in a real Chromium: begin, code blind by key, be done, compare, settle, take home."""

import pytest
from playwright.sync_api import expect

from interviews.coding import Dimension
from projects.ids import SourceId
from tests.browser.an_app import App
from tests.exports.reading import lines, opened
from workflow.coding import Choice, code, open_source
from workflow.comparing import compared
from workflow.desk import Desk
from workflow.passages import Standing, standing
from workflow.second_coding import open_blind, second_codings

pytestmark = pytest.mark.browser


def test_two_coders_from_the_first_key_to_the_workbook(app: App, desk: Desk, boa: SourceId) -> None:
    workspace, page = open_source(desk, boa), app.page
    book, project = [theme.id for theme in workspace.themes], workspace.source.project_id
    for passage, theme in zip(workspace.passages, book[:2], strict=True):
        code(desk, passage.id, Choice(Dimension.EXPECTATION, theme))
    before = open_source(desk, boa).tags

    page.locator(".st-key-coding-second a").click()
    page.get_by_role("button", name="Nieuwe tweede codeur").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Codeer als").fill("Bram")
    dialog.get_by_role("button", name="Beginnen met coderen").click()
    expect(page.locator("h1")).to_have_text("T-01 als Bram", timeout=30_000)
    coding = second_codings(desk, project)[0]

    # Nothing of the first coder and no suggestion is to be seen, in the whole page.
    page.locator(".coder-passage").first.wait_for()
    expect(page.locator(".coder-chip")).to_have_count(0)
    expect(page.locator(".coder-bare")).to_have_count(2)
    for key in ("1", "n", "3", "Control+z", "r"):
        page.keyboard.press(key)
    app.until(lambda: [standing(open_blind(desk, coding.id), one.id) for one in workspace.passages]
              == [Standing.ACCEPTED, Standing.REJECTED])  # fmt: skip
    assert open_source(desk, boa).tags == before
    expect(page.get_by_role("button", name="Ongedaan maken").first).to_be_enabled()  # Bram's own, not Anouk's

    page.get_by_role("button", name="Klaar met coderen").click()
    page.get_by_role("dialog").get_by_role("button", name="Klaar met coderen").click()
    page.get_by_role("link", name="Naar Vergelijken").click()
    page.get_by_role("button", name="Vergelijken", exact=True).click()
    expect(page.locator("h1")).to_have_text("T-01: Anouk en Bram", timeout=30_000)
    expect(page.locator(".measures tbody tr").first).to_contain_text("100 %")
    expect(page.get_by_text("0 van 1 verschillen opgelost")).to_be_visible()

    page.get_by_role("button", name="Bram heeft gelijk").click()
    expect(page.get_by_text("1 van 1 verschillen opgelost")).to_be_visible()
    app.until(lambda: list(open_source(desk, boa).tags) == [workspace.passages[0].id])
    page.get_by_role("button", name="Maak Excelbestand").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Downloaden").click()
    (difference,) = lines(opened(waiting.value.path().read_bytes()), "Verschillen")
    assert (difference["Opgelost"], difference["Is nu"]) == ("Bram heeft gelijk", "Geen code")

    page.get_by_role("button", name="Ongedaan maken").first.click()
    app.until(lambda: not compared(desk, coding.id).settled)
    assert open_source(desk, boa).tags == before
