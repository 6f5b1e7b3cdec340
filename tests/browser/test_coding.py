"""Coderen in a real Chromium: selecting by mouse and by keyboard, keys, looks and undo."""

import pytest
from playwright.sync_api import expect

from projects.ids import SourceId
from tests.browser.an_app import App
from workflow.coding import Workspace, open_source
from workflow.desk import Desk
from workflow.passages import Standing, standing

pytestmark = pytest.mark.browser
WANTED = "binnen tien minuten iemand staat"
# From the first to the last letter of WANTED, as places on the screen.
PLACES = """wanted => {
  for (const piece of document.querySelectorAll('.coder-reader [data-at]')) {
    const node = piece.firstChild, at = node.data.indexOf(wanted)
    if (at < 0) continue
    const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + wanted.length)
    const boxes = [...range.getClientRects()], first = boxes[0], last = boxes.at(-1)
    return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2]
  }
}"""


def states(workspace: Workspace) -> list[Standing]:
    return [standing(workspace, passage.id) for passage in workspace.passages]


def test_keys_accept_reject_and_move_on(app: App, desk: Desk, boa: SourceId) -> None:
    for key in ("a", "r"):  # as quick as one can press: both must count
        app.page.keyboard.press(key)
    app.until(lambda: states(open_source(desk, boa)) == [Standing.ACCEPTED, Standing.REJECTED])

    app.page.keyboard.press("p")
    expect(app.page.locator(".st-key-coding-panel")).to_contain_text("Passage 1 van 2")
    app.page.keyboard.press("n")
    expect(app.page.locator(".st-key-coding-panel")).to_contain_text("Passage 2 van 2")
    app.page.keyboard.press("3")

    app.until(lambda: states(open_source(desk, boa)) == [Standing.ACCEPTED, Standing.ACCEPTED])
    workspace = open_source(desk, boa)
    assert workspace.tags[workspace.passages[1].id][0].theme_id == workspace.themes[2].id


def test_accepted_looks_different_without_colour_and_undo_brings_it_back(app: App, desk: Desk, boa: SourceId) -> None:
    first = app.page.locator(".coder-passage").first
    expect(first).to_have_css("border-bottom-style", "dashed")

    app.page.keyboard.press("a")
    expect(first).to_have_css("border-bottom-style", "solid")
    app.until(lambda: states(open_source(desk, boa))[0] is Standing.ACCEPTED)
    app.page.keyboard.press("z")

    expect(first).to_have_css("border-bottom-style", "dashed")
    app.until(lambda: states(open_source(desk, boa)) == [Standing.SUGGESTED, Standing.SUGGESTED])


def test_a_mouse_drag_after_a_smiley_selects_what_python_sees(app: App, desk: Desk, boa: SourceId) -> None:
    left, top, right, bottom = app.page.evaluate(PLACES, WANTED)
    mouse = app.page.mouse
    mouse.move(left + 0.5, top)
    mouse.down()
    mouse.move(right - 20, bottom, steps=8)
    mouse.move(right, bottom)
    mouse.up()
    expect(app.page.locator(".st-key-coding-panel")).to_contain_text(f"“{WANTED}”", timeout=30_000)
    assert "staat" in app.page.evaluate("getSelection().toString()"), "a run of the page must keep the selection"

    app.page.get_by_role("button", name="Passage toevoegen").click()

    app.until(lambda: WANTED in [passage.exact for passage in open_source(desk, boa).passages])
    words = open_source(desk, boa).source.text
    assert "\U0001f469" in words[: words.index(WANTED)]


def test_the_keyboard_selects_sentence_by_sentence(app: App, desk: Desk, boa: SourceId) -> None:
    app.page.locator(".coder-reader").focus()
    for key in ("s", "Shift+S", "v"):
        app.page.keyboard.press(key)

    app.until(lambda: Standing.ACCEPTED in states(open_source(desk, boa)))
    workspace = open_source(desk, boa)
    made = next(one for one in workspace.passages if standing(workspace, one.id) is Standing.ACCEPTED)
    assert made.exact.startswith("De meeste mensen")
    assert made.exact.endswith("Dat klopt niet.")


def test_a_letter_typed_in_a_field_is_no_key(app: App, desk: Desk, boa: SourceId) -> None:
    app.page.locator(".st-key-coding-panel [role=combobox], .st-key-coding-panel input").last.click()
    app.page.keyboard.type("a")
    app.page.wait_for_timeout(1000)

    assert states(open_source(desk, boa)) == [Standing.SUGGESTED, Standing.SUGGESTED]


def test_everything_at_once_asks_first(app: App, desk: Desk, boa: SourceId) -> None:
    app.page.get_by_role("button", name="Alles overnemen (2)").click()
    dialog = app.page.get_by_role("dialog")
    expect(dialog).to_contain_text("2 open voorstellen")
    dialog.get_by_role("button", name="Alles overnemen").click()
    app.until(lambda: states(open_source(desk, boa)) == [Standing.ACCEPTED, Standing.ACCEPTED])
    expect(dialog).to_have_count(0)

    app.page.keyboard.press("z")

    app.until(lambda: states(open_source(desk, boa)) == [Standing.SUGGESTED, Standing.SUGGESTED])
