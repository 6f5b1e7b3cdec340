"""Tabellen and Zoeken in a real Chromium: a table walked through by keys, and a search from the keyboard."""

import pytest
from playwright.sync_api import expect

from interviews.coding import Dimension
from interviews.source import SourceKind
from projects.ids import ProjectId, SourceId
from projects.project import Project
from tests.browser.an_app import App
from tests.ui.conftest import BOA
from workflow.coding import Choice, code, open_source
from workflow.desk import Desk
from workflow.importing import import_file
from workflow.theming import themes

pytestmark = pytest.mark.browser
GROUPS = ("leiding", "beleid", "bestuur", "politie", "bewoners", "ondernemers", "wonen", "zorg", "onderwijs", "horeca",
          "jeugdwerk")  # fmt: skip
# The contrast of the number in each cell with its ground (WCAG).
CONTRAST = """() => {
  const parse = (words) => {
    const probe = document.createElement('canvas').getContext('2d')
    probe.fillStyle = words; probe.fillRect(0, 0, 1, 1)
    return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const light = (words) => {
    const [r, g, b] = parse(words).map((one) => one / 255)
      .map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const roots = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot).filter(Boolean)]
  const cells = roots.flatMap((one) => [...one.querySelectorAll('.heat td')])
  return cells.map((cell) => {
    const style = getComputedStyle(cell)
    const pair = [light(style.color), light(style.backgroundColor)].sort((a, b) => a - b)
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  })
}"""


@pytest.fixture
def project_id(desk: Desk, boa: SourceId) -> ProjectId:
    """Two passages with the same code, and one of them with an other dimension."""
    workspace = open_source(desk, boa)
    first = themes(desk, workspace.source.project_id)[0].id
    for passage, dimension in zip(workspace.passages, (Dimension.PERCEPTION, Dimension.EXPECTATION), strict=True):
        code(desk, passage.id, Choice(dimension, first))
    return workspace.source.project_id


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_table_is_walked_through_by_keys_and_opens_a_cell(app: App, project_id: ProjectId, scheme: str) -> None:
    app.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    app.go(f"tabellen?traject={project_id}&tabel=dimension&overgenomen=1")
    first = app.page.locator("td[data-row]").first
    expect(first).to_have_text("1")
    expect(first).to_have_attribute("tabindex", "0")

    first.focus()
    app.page.keyboard.press("ArrowRight")
    app.page.keyboard.press("Enter")

    behind = app.page.locator(".st-key-tables-behind")
    expect(behind).to_contain_text("bonnenschrijvers")
    expect(app.page.locator('td[aria-selected="true"]')).to_have_text("1")
    expect(behind.get_by_role("link", name="In de tekst")).to_have_count(1)
    contrasts = app.page.evaluate(CONTRAST)
    assert len(contrasts) > 10
    assert min(contrasts) >= 4.5
    app.page.emulate_media(color_scheme="light")


@pytest.mark.parametrize("width", [1280, 1024])
def test_a_table_of_twelve_groups_is_whole(app: App, desk: Desk, project: Project, width: int) -> None:
    for n, name in enumerate(GROUPS):
        words = BOA.replace("handhavers", name).replace("T-01", f"T-{n + 2:02}").replace("Tienstra", f"{name.title()}s")
        assert import_file(desk, project.id, f"{n}.txt", words.encode(), SourceKind.INTERVIEW).source_id
    app.page.set_viewport_size({"width": width, "height": 900})

    app.go(f"tabellen?traject={project.id}&tabel=group")
    expect(app.page.locator(".heat thead th")).to_have_count(1 + 1 + len(GROUPS) + 1)  # and handhavers

    box = app.page.locator(".heat-scroll")
    assert box.evaluate("one => one.scrollWidth <= one.clientWidth")
    app.page.set_viewport_size({"width": 390, "height": 900})  # too small for all: the total stays in view
    total, whole = app.page.locator("td.heat-total").first.bounding_box(), box.bounding_box()
    assert total
    assert whole
    assert total["x"] + total["width"] <= whole["x"] + whole["width"]
    app.page.set_viewport_size({"width": 1280, "height": 900})


def test_a_slash_goes_to_the_search_box_and_a_pick_gets_a_code(app: App, desk: Desk, boa: SourceId) -> None:
    project_id = open_source(desk, boa).source.project_id
    app.go(f"zoeken?traject={project_id}")
    app.page.locator(".st-key-search-examples").wait_for()

    def slash() -> bool:
        app.page.keyboard.press("/")
        return bool(app.page.evaluate("document.activeElement.closest('.st-key-search-box') !== null"))

    app.until(slash)  # a page that was drawn a moment ago does not listen yet
    app.page.wait_for_timeout(500)
    app.until(slash)
    app.page.locator(".st-key-search-box input").fill("")
    app.page.keyboard.type("bonnenschrijver")
    app.page.keyboard.press("Enter")
    tick = app.page.get_by_role("checkbox", name="bonnenschrijvers").first
    tick.focus()
    app.page.keyboard.press("Space")
    app.page.locator(".st-key-search-give-code input").fill("parkeren")
    app.page.keyboard.press("Enter")
    app.page.get_by_role("button", name="Codeer", exact=True).click()

    app.until(lambda: [tag.theme_id for tags in open_source(desk, boa).tags.values() for tag in tags] == [
        theme.id for theme in themes(desk, project_id) if "arkeren" in theme.label
    ])
    expect(app.page.get_by_text("Heeft al: Parkeren")).to_be_visible()
