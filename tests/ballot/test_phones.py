"""Two phones and a big screen in a real browser, with and without JavaScript; nothing leaves the machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from projects.stakeholder import Side
from sessions.rule import Rule
from tests.ballot.a_room import Room, free_port, furnish, running_ballot

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking",
         "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"]  # fmt: skip

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"{CHROMIUM} is missing: apt install chromium"),
]


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Room]:
    """A room whose pages are served by a process of their own."""
    room = furnish(tmp_path, rule=Rule(quorum=2), port=free_port())
    with running_ballot(room.settings):
        yield room
    room.owner.store.close()


@pytest.fixture
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield opened
        opened.close()


def phone(browser: Browser, room: Room, outside: list[str], *, scripts: bool = True) -> Page:
    """A phone of its own; addresses beyond this machine and complaints of the browser land in `outside`."""
    context: BrowserContext = browser.new_context(
        viewport={"width": 390, "height": 844}, java_script_enabled=scripts,
        base_url=f"http://127.0.0.1:{room.settings.ballot_port}",
    )  # fmt: skip
    own = f"http://127.0.0.1:{room.settings.ballot_port}/"
    context.on("request", lambda request: None if request.url.startswith(own) else outside.append(request.url))
    page = context.new_page()
    page.on("pageerror", lambda error: outside.append(str(error)))
    page.on("console", lambda message: outside.append(message.text) if message.type == "error" else None)
    return page


def come_in(page: Page, room: Room, side: Side) -> None:
    page.goto("/")
    page.get_by_label("Code").fill(room.code.lower())
    page.get_by_role("button", name="Verder").click()
    page.locator(f"input[value={side.value}]").check()
    page.get_by_role("button", name="Meedoen").click()


def test_two_phones_join_vote_and_see_the_result_after_closing(served: Room, browser: Browser) -> None:
    outside: list[str] = []
    anna, bram = (phone(browser, served, outside) for _ in range(2))
    come_in(anna, served, Side.STAFF)
    come_in(bram, served, Side.PARTNER)
    beamer = phone(browser, served, outside)
    beamer.goto(f"/scherm/{served.code}")

    one = served.open_round()
    for page in (anna, bram):
        page.get_by_text("1 van 3").wait_for(timeout=10_000)  # the waiting page moves on by itself
        for place in (1, 2, 3):
            page.get_by_text(f"{place} van 3").wait_for()
            page.get_by_role("button", name="Eens", exact=True).click()
        page.get_by_role("heading", name="Je hebt overal gestemd").wait_for()
    beamer.get_by_text("2 van 2 klaar met stemmen").wait_for(timeout=10_000)
    assert "vereengekomen" not in anna.content() + beamer.content()
    served.close_round(one)

    for page in (anna, bram):
        page.get_by_text("Overeengekomen: 100").first.wait_for(timeout=10_000)
    beamer.get_by_role("heading", name="3 van 3 overeengekomen").wait_for(timeout=10_000)
    beamer.keyboard.press("PageDown")
    beamer.get_by_text("Overeengekomen: 100").wait_for()
    assert outside == []


def test_everything_works_without_javascript(served: Room, browser: Browser) -> None:
    outside: list[str] = []
    page = phone(browser, served, outside, scripts=False)
    come_in(page, served, Side.STAFF)
    one = served.open_round()

    page.get_by_role("link", name="Vernieuwen").click()
    page.get_by_text("Voorbehoud in woorden").click()
    page.get_by_label("Wanneer geldt je stem").fill("Mits er geld is")
    page.get_by_role("button", name="Eens", exact=True).click()
    page.get_by_role("link", name="Vorige").click()
    page.get_by_role("button", name="Oneens").click()

    assert [(vote.choice.value, vote.remark) for vote in served.votes(one)] == [("disagree", "Mits er geld is")]
    assert outside == []


def test_buttons_are_large_and_nothing_scrolls_sideways(served: Room, browser: Browser) -> None:
    outside: list[str] = []
    page = phone(browser, served, outside)
    come_in(page, served, Side.STAFF)
    served.open_round()
    for width in (390, 320, 195):  # 195: a phone at 200 % zoom
        page.set_viewport_size({"width": width, "height": 844})
        page.goto("/stem/1")

        boxes = [button.bounding_box() for button in page.locator("button.choice").all()]
        sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

        assert [box for box in boxes if box is None or box["height"] < 56 or box["width"] < width - 48] == []
        assert sideways <= 0
    size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('.statement')).fontSize)")
    assert 20 <= size <= 24
    assert outside == []


def test_somebody_who_is_typing_is_told_and_not_moved(served: Room, browser: Browser) -> None:
    outside: list[str] = []
    page = phone(browser, served, outside)
    come_in(page, served, Side.STAFF)
    one = served.open_round()
    page.goto("/stem/1")
    page.get_by_text("Voorbehoud in woorden").click()
    page.get_by_label("Wanneer geldt je stem").fill("Mits er geld is")

    served.close_round(one)
    page.get_by_text("De ronde is veranderd").wait_for(timeout=10_000)

    assert page.get_by_label("Wanneer geldt je stem").input_value() == "Mits er geld is"
    assert outside == []
