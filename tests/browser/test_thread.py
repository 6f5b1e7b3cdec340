"""The whole thread in Chromium, on the example: from a dropped file to the Excel, with two phones voting."""

import io
import re
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.an_app import App, running_app

pytestmark = pytest.mark.browser

WISH = "Elke wijk heeft een vaste wijkboa die de bewoners bij naam kennen"
GOAL = "Een vaste boa in elke wijk"
SESSION = "Sessie in de zaal"
EXTRA = """---
interview_id: LW-15
datum: 2026-10-01
respondent: Karel Voorbeeld
functie: huismeester
organisatie: Woningstichting De Vaart
intern_extern: extern
groep: wonen
interviewer: Anouk Verlinde
toestemming: ja
---

Interviewer: Wat verwacht u van de boa's?

Respondent: Ik wil dat elke wijk een vaste wijkboa heeft die de mensen bij naam kent.
"""


def key(page: Page, name: str) -> Locator:
    """The widget with this key."""
    return page.locator(f".st-key-{name}")


def calm(page: Page) -> None:
    """Wait until the page is drawn: what is pressed before may be replaced under the mouse."""
    page.wait_for_function(
        "() => document.querySelector('[data-testid=\"stApp\"]').dataset.testScriptState === 'notRunning'"
    )


def press(page: Page, name: str) -> None:
    calm(page)
    page.get_by_role("button", name=re.compile(name)).first.click()


def title(page: Page, words: str) -> None:
    """Wait for the page with this title."""
    expect(page.get_by_role("heading", name=re.compile(words), level=1).first).to_be_visible(timeout=60_000)


def step(app: App, name: str) -> None:
    """Go on to a step by the side bar."""
    app.page.locator(".st-key-steps").get_by_role("link", name=re.compile(f"^{name}")).click()
    title(app.page, f"^{name}")


def test_from_a_dropped_file_to_the_excel_and_back(tmp_path: Path, browser: Browser) -> None:
    with running_app(tmp_path, browser) as app:
        app.enter()
        press(app.page, "Probeer het voorbeeld")
        title(app.page, "Overzicht")
        _drop_files(app, tmp_path)
        _accept_a_suggestion(app)
        _write_a_statement(app)
        _prepare_a_session(app)
        _vote_on_two_phones(app)
        _record_the_outcome(app)
        _make_a_goal(app)
        _take_the_excel_home(app, tmp_path)
        _walk_back(app)


def _drop_files(app: App, folder: Path) -> None:
    """Two good files, one of them there already, and a bad one."""
    again = Path(__file__).parent.parent.parent / "demo" / "interviews" / "LW-01_wijkboa.txt"
    (folder / "LW-15.txt").write_text(EXTRA, encoding="utf-8")
    (folder / "kapot.docx").write_bytes(b"PK dit is geen Word")
    step(app, "Interviews")
    app.page.locator('input[type="file"]').first.set_input_files(
        [str(folder / "LW-15.txt"), str(folder / "kapot.docx"), str(again)]
    )
    key(app.page, "interviews-import").get_by_role("button").click()
    body = app.page.locator('[data-testid="stMain"]')
    expect(body).to_contain_text("Dit bestand is al ingelezen als LW-01", timeout=30_000)
    expect(body).to_contain_text("Dit bestand is beschadigd")
    key(app.page, "waiting-first").get_by_role("button").click()
    title(app.page, "Nakijken")
    key(app.page, "review-finish").get_by_role("button").click()
    title(app.page, "Interviews")


def _accept_a_suggestion(app: App) -> None:
    step(app, "Coderen")
    press(app.page, "LW-15")
    expect(app.page.get_by_text("LW-15").first).to_be_visible()
    press(app.page, "^Overnemen")
    expect(app.page.get_by_role("button", name="LW-15 1/1")).to_be_visible(timeout=15_000)


def _write_a_statement(app: App) -> None:
    page = app.page
    step(app, "Thema's")
    page.get_by_role("link", name="Zichtbaarheid en aanwezigheid").click()
    title(page, "Zichtbaarheid")
    press(page, "Maak stelling")
    own = page.locator('[class*="st-key-own-words"]').get_by_role("textbox")
    calm(page)
    own.fill(WISH)
    own.press("Tab")
    press(page, "Stelling toevoegen")
    expect(page.locator('[class*="st-key-statement-"]').filter(has_text=WISH)).to_be_visible(timeout=15_000)


def _prepare_a_session(app: App) -> None:
    """A session on what was said of visibility, with a quorum of two."""
    page = app.page
    step(app, "Sessies")
    press(page, "Nieuwe sessie")
    title(page, "Nieuwe sessie")
    page.get_by_label("Naam").fill(SESSION)
    press(page, "Sessie maken")
    title(page, SESSION)
    adding = page.locator('[data-testid="stExpander"]').filter(has_text="toevoegen").first
    if adding.locator("details[open]").count() == 0:
        adding.locator("summary").click()
    _choose(page, "session-theme", "Zichtbaarheid en aanwezigheid")
    calm(page)
    key(page, "session-add-all").get_by_role("button").click()
    expect(page.get_by_text("2 stellingen in deze sessie")).to_be_visible(timeout=15_000)
    page.get_by_role("spinbutton", name="Minste aantal stemmers").fill("2")
    page.get_by_role("spinbutton", name="Minste aantal stemmers").press("Enter")
    calm(page)
    key(page, "session-rule-save").get_by_role("button").click()
    expect(page.get_by_text("De regel is bewaard.")).to_be_visible(timeout=15_000)


def _vote_on_two_phones(app: App) -> None:
    """Two people join with the code, agree on everything, and see nothing of the other until the end."""
    page = app.page
    page.get_by_role("button", name="Ronde 1 openen").click()
    key(page, "round-open-now").get_by_role("button").click()
    press(page, "Openstellen voor de zaal")
    shown = page.get_by_text(re.compile(r"^[A-Z2-9]{4}[ -]?[A-Z2-9]{4}$")).first
    code = re.sub(r"[^A-Z2-9]", "", shown.inner_text(timeout=20_000))
    phones = [app.phone(), app.phone()]
    for phone, side in zip(phones, ("Medewerker", "Partner"), strict=True):
        phone.goto(f"{app.room}/d/{code}")
        phone.get_by_label(re.compile(side)).check()
        phone.get_by_role("button", name="Meedoen").click()
        for _ in range(2):
            phone.get_by_role("button", name=re.compile("^Eens")).click()
        expect(phone.get_by_role("heading", name="Je hebt overal gestemd")).to_be_visible()
        assert "100" not in phone.content()
    expect(page.get_by_text("2 van 2")).to_have_count(2, timeout=20_000)
    press(page, "Ronde 1 sluiten")
    key(page, "confirm-sessions-close-title").get_by_role("button").click()
    expect(page.get_by_text(re.compile("Overeengekomen: 100 %")).first).to_be_visible(timeout=20_000)
    phones[0].reload()
    expect(phones[0].get_by_role("heading", name=re.compile("Uitslag van ronde 1"))).to_be_visible()


def _record_the_outcome(app: App) -> None:
    """The outcome in words, as the rule proposes it; then outcomes become expectations."""
    page = app.page
    page.get_by_role("button", name="Uitkomst vastleggen").click()
    page.get_by_role("button", name="Uitkomst bewaren").click()
    expect(page.get_by_role("button", name="Uitkomst vastleggen")).to_have_count(0, timeout=15_000)
    key(page, "session-adopt").get_by_role("button").click()
    title(page, "Doelen")


def _make_a_goal(app: App) -> None:
    """From the new expectation a goal, with an owner and an indicator."""
    page = app.page
    key(page, "goals-part").get_by_text(re.compile("^Verwachtingen")).click()
    line = page.locator('[class*="st-key-goals-line"]').filter(has_text=WISH)
    line.get_by_role("checkbox").check(force=True)
    make = key(page, "goals-make")
    make.get_by_role("textbox").fill(GOAL)
    make.get_by_role("textbox").press("Tab")
    press(page, "^Maak doel")
    expect(page.get_by_role("heading", name=re.compile(GOAL))).to_be_visible(timeout=15_000)
    page.get_by_label("Verantwoordelijk is").fill("Teamleider handhaving")
    page.get_by_label("Wat meet je nog meer?").fill("Aandeel wijken met een vaste boa")
    press(page, "Indicator toevoegen")
    expect(page.get_by_text("Geen nulmeting").first).to_be_visible(timeout=15_000)


def _take_the_excel_home(app: App, folder: Path) -> None:
    """The workbook holds what was agreed, opens, and has no formula out of what somebody wrote."""
    page = app.page
    step(app, "Export")
    press(page, "Maak het Excelbestand")
    with page.expect_download(timeout=60_000) as download:
        key(page, "export-download").get_by_role("button").click()
    file = folder / "hup.xlsx"
    download.value.save_as(file)
    assert download.value.suggested_filename.endswith(".xlsx")
    book = openpyxl.load_workbook(io.BytesIO(file.read_bytes()))
    cells = {str(cell.value) for row in book["Verwachtingen"].iter_rows() for cell in row}
    assert WISH in cells
    assert "Overeengekomen" in cells
    assert GOAL in " ".join(str(cell.value) for row in book["Doelen en indicatoren"].iter_rows() for cell in row)
    assert "Karel Voorbeeld" not in str([[cell.value for cell in row] for sheet in book for row in sheet.iter_rows()])


def _walk_back(app: App) -> None:
    """From the goal back to the vote and the words."""
    page = app.page
    _choose(page, "export-goal", GOAL)
    chain = page.locator('[data-testid="stMain"]')
    for part in (WISH, SESSION, "Overeengekomen", "Zichtbaarheid en aanwezigheid"):
        expect(chain).to_contain_text(part, timeout=15_000)


def _choose(page: Page, widget: str, words: str) -> None:
    """Choose an option of a select box."""
    box = key(page, widget).get_by_role("combobox")
    box.click()
    box.fill(words)
    page.get_by_role("option", name=re.compile(words)).first.click()
