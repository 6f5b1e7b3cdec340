"""The review in a real Chromium: by keyboard and by mouse, asking first, and on to coding."""

import re

import pytest
from playwright.sync_api import expect

from interviews.intake import SpanState
from projects.ids import IntakeId, ProjectId
from projects.project import Project
from tests.browser.an_app import App
from workflow.coding import open_source, source_lines
from workflow.desk import Desk
from workflow.intake import intakes, open_review, take_in

pytestmark = pytest.mark.browser
TALK = (
    "Datum: 3 september 2026\n\nInterviewer: Wat verwacht u van de boa's?\n\n"
    "Farida: Mooi \U0001f6b2 fietspad. Bel Dilan Aydin op 06-12345678, of mail naar f.benali@voorbeeld.nl. "
    "Ik wil dat er elke zaterdag iemand over de markt loopt, zegt dilan aydin.\n"
)
SELECT = """wanted => {
  for (const piece of document.querySelectorAll('.review-reader [data-at]')) {
    const node = piece.firstChild, at = node.data.indexOf(wanted)
    if (at < 0) continue
    const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + wanted.length)
    piece.scrollIntoView({ block: 'center' })
    const box = range.getBoundingClientRect()
    return [box.left, box.top + box.height / 2, box.right]
  }
}"""


@pytest.fixture
def project_id(project: Project) -> ProjectId:
    return project.id


@pytest.fixture
def waiting(desk: Desk, project_id: ProjectId) -> IntakeId:
    found = take_in(desk, project_id, "winkel.txt", TALK.encode()).intake_id
    assert found is not None
    return found


@pytest.fixture
def app(house: tuple[App, Desk], project_id: ProjectId, waiting: IntakeId) -> App:
    """The review, open on the file."""
    app = house[0]
    app.go(f"interviews?traject={project_id}&nakijken={waiting}")
    app.page.locator(".review-span").first.wait_for()
    return app


def states(desk: Desk, intake_id: IntakeId) -> dict[str, SpanState]:
    review = open_review(desk, intake_id)
    return {review.intake.reading.text[span.start:span.end]: span.state for span in review.spans}


def test_keys_decide_and_move_on_and_can_be_taken_back(app: App, desk: Desk, waiting: IntakeId) -> None:
    app.page.get_by_text("Dilan Aydin", exact=True).first.click()
    expect(app.page.locator(".st-key-review-span")).to_contain_text("Dilan Aydin")

    for key in ("L", "l"):  # the name everywhere, then the number after it: as quick as one can press
        app.page.keyboard.press(key)
    app.until(lambda: states(desk, waiting)["06-12345678"] is SpanState.LEFT)
    assert states(desk, waiting)["dilan aydin"] is SpanState.LEFT
    expect(app.page.locator("mark", has_text="06-12345678")).to_have_class(re.compile("review-left"))

    app.page.keyboard.press("z")
    app.until(lambda: states(desk, waiting)["06-12345678"] is SpanState.HIDDEN)
    assert states(desk, waiting)["Dilan Aydin"] is SpanState.LEFT


def test_words_that_are_selected_with_the_mouse_are_hidden(app: App, desk: Desk, waiting: IntakeId) -> None:
    left, middle, right = app.page.evaluate(SELECT, "fietspad")
    app.page.mouse.move(left + 1, middle)
    app.page.mouse.down()
    app.page.mouse.move(right, middle, steps=8)
    app.page.mouse.up()
    expect(app.page.locator(".st-key-review-selection")).to_contain_text("fietspad")

    app.page.locator(".st-key-review-add button").click()

    app.until(lambda: "fietspad" in states(desk, waiting))


def test_words_that_are_selected_with_the_keyboard_get_their_kind(app: App, desk: Desk, waiting: IntakeId) -> None:
    app.page.locator("mark", has_text="f.benali@voorbeeld.nl").click()
    app.page.locator(".review-reader").focus()
    app.page.keyboard.press("w")
    app.page.keyboard.press("Shift+ArrowRight")
    expect(app.page.locator(".st-key-review-selection")).to_contain_text("Ik wil")
    app.page.keyboard.press("6")

    app.until(lambda: "Ik wil" in states(desk, waiting))
    span = next(one for one in open_review(desk, waiting).spans if one.by_hand)
    assert span.kind == "PLAATS"


def test_done_brings_it_to_coding_without_a_name(
    app: App, desk: Desk, project_id: ProjectId, waiting: IntakeId
) -> None:
    app.page.locator(".st-key-review-finish button").click()
    asks = app.page.locator(".st-key-confirm-review-open-title button")
    if open_review(desk, waiting).open:
        asks.click()

    app.until(lambda: len(source_lines(desk, project_id)) == 1)
    text = open_source(desk, source_lines(desk, project_id)[0].id).source.text
    assert not any(name in text.casefold() for name in ("farida", "aydin", "benali", "06-12345678"))
    expect(app.page.locator("h1")).to_have_text("Interviews")


def test_a_file_is_thrown_away_after_a_question(app: App, desk: Desk, project_id: ProjectId) -> None:
    app.page.locator(".st-key-review-discard button").click()
    app.page.locator(".st-key-confirm-review-discard-title button").click()

    app.until(lambda: intakes(desk, project_id) == [])
    expect(app.page.locator("h1")).to_have_text("Interviews")


def test_many_files_are_read_in_the_background_and_then_taken_over(
    house: tuple[App, Desk], desk: Desk, project_id: ProjectId
) -> None:
    app = house[0]
    files = [
        {"name": f"{n}.txt", "mimeType": "text/plain", "buffer": TALK.replace("3 september", f"{n + 1} mei").encode()}
        for n in range(25)
    ]
    app.go(f"interviews?traject={project_id}")
    app.page.locator('input[type="file"]').first.set_input_files(files)  # type: ignore[arg-type]
    app.page.locator(".st-key-interviews-import button").click()
    expect(app.page.locator(".st-key-waiting-files")).to_contain_text("25 bestanden wachten", timeout=30_000)

    app.page.get_by_role("button", name="Alles overnemen").click()
    app.page.locator(".st-key-confirm-waiting-all-title button").click()

    app.until(lambda: len(source_lines(desk, project_id)) == 25)
