"""Coderen in a real Chromium: several codes, the palette, filters, redo, fingers, and what a screen reader hears."""

import re

import pytest
from playwright.sync_api import Page, expect

from interviews.coding import Dimension
from projects.ids import SourceId, ThemeId
from tests.browser.an_app import App
from workflow.codes import also_theme
from workflow.coding import Choice, add_passage, code, open_source
from workflow.desk import Desk
from workflow.passages import Standing, standing

pytestmark = pytest.mark.browser
# Where the first letter of some words stands on the screen.
SPOT = """wanted => {
  for (const piece of document.querySelectorAll('.coder-reader [data-at]')) {
    const node = piece.firstChild, at = node.data.indexOf(wanted)
    if (at < 0) continue
    const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + wanted.length)
    const box = range.getClientRects()[0]
    return [box.left + 2, box.top + box.height / 2]
  }
}"""


def themes_on(desk: Desk, source: SourceId, place: int = 0) -> list[ThemeId | None]:
    workspace = open_source(desk, source)
    return [tag.theme_id for tag in workspace.tags.get(workspace.passages[place].id, ())]


def book(desk: Desk, source: SourceId) -> list[ThemeId]:
    return [theme.id for theme in open_source(desk, source).themes]


def settled(app: App) -> None:
    """Until Python has answered everything that was asked."""
    app.page.wait_for_function("""() => {
      let root = document.querySelector('.coder')
      while (root && !root.coder) root = root.parentElement
      const state = document.querySelector('[data-testid="stApp"]').dataset.testScriptState
      return root && !root.coder.queue.length && state === 'notRunning'
    }""")


def test_shift_and_a_number_adds_a_code_and_delete_takes_one_off(app: App, desk: Desk, boa: SourceId) -> None:
    one, two, three, *_ = book(desk, boa)
    keys = app.page.keyboard

    for key in ("1", "Shift+Digit2", "Shift+Digit3"):  # as quick as one can press
        keys.press(key)
    app.until(lambda: themes_on(desk, boa) == [one, two, three])
    settled(app)
    expect(app.page.locator(".coder-chip-accepted")).to_have_count(3)
    keys.press("Delete")
    app.until(lambda: themes_on(desk, boa) == [one, two])
    keys.press("Shift+Digit1")

    app.until(lambda: themes_on(desk, boa) == [two])
    expect(app.page.locator(".coder-chip-accepted")).to_have_count(1)


def test_a_click_on_a_chip_brings_its_code_beside_the_text(app: App, desk: Desk, boa: SourceId) -> None:
    one, two, *_ = book(desk, boa)
    passage = open_source(desk, boa).passages[0].id
    code(desk, passage, Choice(Dimension.OTHER, one))
    also_theme(desk, passage, two)
    app.page.reload()
    chips = app.page.locator(".coder-chip-accepted")
    expect(chips).to_have_count(2)

    chips.first.click()
    expect(app.page.locator(".st-key-coding-panel [aria-checked=true], .st-key-coding-panel [kind=pillsActive]").first)\
        .to_contain_text("Zichtbaarheid")  # fmt: skip
    settled(app)
    app.page.keyboard.press("v")

    app.until(lambda: {tag.theme_id: tag.dimension for tag in open_source(desk, boa).tags[passage]}
              == {one: Dimension.EXPECTATION, two: Dimension.OTHER})  # fmt: skip


def test_overlapping_passages_can_both_be_reached(app: App, desk: Desk, boa: SourceId) -> None:
    workspace = open_source(desk, boa)
    start = workspace.source.text.index("bonnenschrijvers")
    add_passage(desk, boa, start, start + len("bonnenschrijvers"), Choice(Dimension.OTHER, workspace.themes[1].id))
    app.page.reload()
    piece = app.page.locator(".coder-passage", has_text="bonnenschrijvers").first
    expect(piece).to_have_class(re.compile("coder-accepted coder-under-suggested"))
    panel = app.page.locator(".st-key-coding-panel")

    piece.click()
    expect(panel).to_contain_text("Passage 2 van 3")
    settled(app)
    piece.click()

    expect(panel).to_contain_text("Passage 1 van 3")


def test_undo_and_redo_by_key_keep_to_the_order_of_the_deeds(app: App, desk: Desk, boa: SourceId) -> None:
    def states() -> list[Standing]:
        workspace = open_source(desk, boa)
        return [standing(workspace, one.id) for one in workspace.passages]

    keys = app.page.keyboard
    for key in ("a", "r", "Control+z"):
        keys.press(key)
    app.until(lambda: states() == [Standing.ACCEPTED, Standing.SUGGESTED])
    settled(app)
    keys.press("Control+Shift+z")
    app.until(lambda: states() == [Standing.ACCEPTED, Standing.REJECTED])
    keys.press("z")
    keys.press("z")
    app.until(lambda: states() == [Standing.SUGGESTED, Standing.SUGGESTED])
    settled(app)
    keys.press("Control+y")

    app.until(lambda: states() == [Standing.ACCEPTED, Standing.SUGGESTED])
    expect(app.page.locator(".coder-place")).to_contain_text("Passage 1 van 2")  # one looks at what came back


def test_the_palette_finds_a_code_by_its_name(app: App, desk: Desk, boa: SourceId) -> None:
    themes = {theme.label: theme.id for theme in open_source(desk, boa).themes}
    keys = app.page.keyboard

    keys.press("c")
    keys.type("jeugd")
    expect(app.page.locator(".coder-palette [role=option]")).to_have_count(1)
    keys.press("Enter")
    jeugd = next(theme for label, theme in themes.items() if label.startswith("Jeugd"))
    app.until(lambda: themes_on(desk, boa) == [jeugd])
    settled(app)
    keys.press("/")
    keys.press("ArrowDown")
    keys.press("Shift+Enter")

    app.until(lambda: themes_on(desk, boa) == [jeugd, list(themes.values())[1]])
    expect(app.page.locator(".coder-palette")).to_be_hidden()


def test_filters_leave_the_way_along_what_is_filtered(app: App, desk: Desk, boa: SourceId) -> None:
    page, place = app.page, app.page.locator(".coder-place")
    page.keyboard.press("a")
    app.until(lambda: bool(themes_on(desk, boa)))
    settled(app)

    page.locator("[data-filter=state]").select_option("a")
    expect(place).to_contain_text("1 van 1 (van 2)")
    expect(page.locator(".st-key-coding-panel")).to_contain_text("Passage 1 van 2")
    page.locator("[data-filter=only]").check()
    expect(page.locator(".coder-turn", has_text="binnen tien minuten")).to_be_hidden()
    expect(page.locator(".coder-interviewer", has_text="Hoe zien inwoners jullie")).to_be_visible()
    page.locator(".coder-reader").focus()
    page.keyboard.press("n")
    expect(place).to_contain_text("1 van 1")
    page.locator(".coder-clear").click()

    expect(page.locator(".coder-turn", has_text="binnen tien minuten")).to_be_visible()
    expect(place).to_contain_text("Passage 1 van 2")


def test_accepting_beside_the_text_goes_on_within_the_filter(app: App, desk: Desk, boa: SourceId) -> None:
    workspace = open_source(desk, boa)
    wanted = workspace.suggestions[workspace.passages[1].id].theme_id
    assert wanted is not None
    app.page.locator("[data-filter=theme]").select_option(wanted)
    expect(app.page.locator(".st-key-coding-panel")).to_contain_text("Passage 2 van 2")
    settled(app)

    app.page.get_by_role("button", name="Overnemen", exact=True).first.click()

    app.until(lambda: themes_on(desk, boa, 1) == [wanted])
    expect(app.page.locator(".coder-place")).to_contain_text("1 van 1 (van 2) · 0 open")


def test_a_selection_grows_and_shrinks_and_is_spoken(app: App, desk: Desk, boa: SourceId) -> None:
    status, reader = app.page.locator(".coder-status"), app.page.locator(".coder-reader")
    reader.focus()
    keys = app.page.keyboard

    keys.press("s")
    expect(status).to_have_text("Geselecteerd, 11 woorden: De meeste mensen zien ons als de bonnenschrijvers "
                                "van de gemeente.")  # fmt: skip
    keys.press("Shift+ArrowDown")
    expect(status).to_contain_text("Dat klopt niet.")
    keys.press("Shift+ArrowUp")
    for _ in range(2):  # the full stop, and a word
        keys.press("Shift+ArrowLeft")
    expect(status).to_have_text("Geselecteerd, 10 woorden: De meeste mensen zien ons als de bonnenschrijvers van de")
    keys.press("Alt+Shift+ArrowRight")
    expect(status).to_contain_text("woorden: meeste mensen")
    keys.press("Enter")

    app.until(lambda: "meeste mensen zien ons als de bonnenschrijvers van de"
              in [one.exact for one in open_source(desk, boa).passages])  # fmt: skip


def test_the_text_is_there_after_a_visit_to_another_page(app: App) -> None:
    app.page.locator(".st-key-steps a", has_text="Doelen").click()
    expect(app.page.locator("h1")).to_have_text("Doelen")
    app.page.locator(".st-key-steps a", has_text="Coderen").click()

    expect(app.page.locator(".coder-passage").first).to_be_visible()
    app.page.keyboard.press("a")
    expect(app.page.locator(".coder-chip-accepted")).to_have_count(1)


def _phone(app: App, desk: Desk, boa: SourceId) -> Page:
    phone = app.phone()
    phone.goto(f"{app.address}/?start={app.token}")
    phone.locator("h1").first.wait_for()
    phone.goto(f"{app.address}/coderen?traject={open_source(desk, boa).source.project_id}&bron={boa}")
    phone.locator(".coder-passage").first.wait_for()
    return phone


def test_a_finger_selects_a_sentence_and_drags_its_end(app: App, desk: Desk, boa: SourceId) -> None:
    phone = _phone(app, desk, boa)
    phone.locator(".coder-passage", has_text="Ik verwacht").first.scroll_into_view_if_needed()
    x, y = phone.evaluate(SPOT, "Ik verwacht")

    phone.touchscreen.tap(x, y)
    phone.touchscreen.tap(x, y)
    expect(phone.locator(".coder-quote")).to_have_text(
        "Ik verwacht dat er binnen tien minuten iemand staat als een collega om hulp vraagt."
    )
    _drag_to(phone, "minuten")
    expect(phone.locator(".coder-quote")).to_have_text("Ik verwacht dat er binnen tien minuten")
    phone.locator(".coder-selected [data-do=palette]").tap()
    phone.locator(".coder-palette [role=option]").first.tap()

    app.until(lambda: "Ik verwacht dat er binnen tien minuten"
              in [one.exact for one in open_source(desk, boa).passages])  # fmt: skip
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    phone.context.close()


def _drag_to(phone: Page, word: str) -> None:
    """A finger on the handle at the end, moved onto a word. The handle hangs under the line that it ends."""
    box = phone.locator(".coder-handle-end").bounding_box()
    assert box is not None
    x, y = phone.evaluate(SPOT, word)
    touch = phone.context.new_cdp_session(phone)

    def send(kind: str, at: tuple[float, float] | None) -> None:
        points = [{"x": at[0], "y": at[1]}] if at else []
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    send("touchStart", (box["x"] + 22, box["y"] + 22))
    send("touchMove", (x + 8, y + 14))
    send("touchMove", (x + 10, y + 13))
    send("touchEnd", None)
