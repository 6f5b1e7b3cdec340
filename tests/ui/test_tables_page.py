"""The page Tabellen without a browser: what it gives the table, and what is behind a cell."""

from functools import partial

import pytest
from streamlit.testing.v1 import AppTest

from analysis.matrices import Across
from interviews.coding import Dimension
from projects.ids import SourceId, ThemeId
from projects.project import Project
from tests.ui import screens
from tests.ui.screens import text
from ui import heat_table
from ui.heat_table import HeatCell, HeatLine, level, upright
from ui.words import plain
from workflow.coding import Choice, code, open_source
from workflow.desk import Desk
from workflow.theming import themes

opened = partial(screens.opened, "tables_page")
Drawn = tuple[list[HeatLine], list[HeatLine], list[list[HeatCell]]]


@pytest.fixture
def coded(desk: Desk, project: Project, boa: SourceId, partner: SourceId) -> ThemeId:
    """One code on a passage of each."""
    first = themes(desk, project.id)[0].id
    for source in (boa, partner):
        code(desk, open_source(desk, source).passages[0].id, Choice(Dimension.EXPECTATION, first))
    return first


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Drawn]:
    """What the page draws: the component itself lives in a browser (tests/browser/test_tables.py)."""
    seen: list[Drawn] = []
    real = heat_table.show

    def show(caption: str, corner: str, rows: list[HeatLine], columns: list[HeatLine], cells: list[list[HeatCell]],
             chosen: tuple[str, str]) -> None:  # fmt: skip
        seen.append((rows, columns, cells))
        real(caption, corner, rows, columns, cells, chosen)

    monkeypatch.setattr(heat_table, "show", show)
    return seen


def said(screen: AppTest) -> str:
    return " ".join(element.value for element in (*screen.markdown, *screen.caption, *screen.subheader))


def test_a_traject_without_passages_says_what_comes_first(desk: Desk, project: Project) -> None:
    screen = opened(desk, project)

    assert not screen.exception
    assert text("tables-empty") in said(screen)


def test_codes_by_group_with_small_groups_marked(
    desk: Desk, project: Project, coded: ThemeId, drawn: list[Drawn]
) -> None:
    screen = opened(desk, project, overgenomen="1")

    assert not screen.exception
    rows, columns, cells = drawn[-1]
    assert [(one.label, one.more) for one in columns] == [("handhavers", "< 3"), ("wonen", "< 3")]
    assert (rows[0].key, rows[0].more) == (coded, "2")
    assert [one.shown for one in cells[0]] == ["1", "1"]
    assert cells[0][0].title == f"{rows[0].label}, handhavers: 1 keer"
    assert text("tables-small", count=2, all=2) in said(screen)
    assert len(screen.get("download_button")) == 1


def test_choices_stand_in_the_address(
    desk: Desk, project: Project, coded: ThemeId, drawn: list[Drawn]
) -> None:
    screen = opened(desk, project, overgenomen="1", rij=coded, kolom="handhavers")

    screen.selectbox(key="tables-across").set_value(Across.SIDE).run()

    assert not screen.exception
    assert screen.query_params["tabel"] == "side"
    assert "rij" not in screen.query_params  # that cell is not there any more
    assert [one.label for one in drawn[-1][1]] == ["Medewerkers", "Partners"]
    screen.multiselect(key="tables-codes").set_value([coded]).run()
    assert screen.query_params["codes"] == coded
    assert [one.key for one in drawn[-1][0]] == [coded]


def test_behind_a_cell_are_its_passages(desk: Desk, project: Project, coded: ThemeId, boa: SourceId) -> None:
    screen = opened(desk, project, overgenomen="1", rij=coded, kolom="handhavers")

    assert "bonnenschrijvers" in said(screen)
    assert "wijkboa" in said(screen)
    assert [one.value for one in screen.subheader] == [plain(f"{themes(desk, project.id)[0].label} · handhavers")]
    nothing = opened(desk, project, overgenomen="1", rij=themes(desk, project.id)[3].id, kolom="handhavers")
    assert text("tables-nothing") in said(nothing)
    assert text("tables-choose-cell") in said(opened(desk, project, rij="gone", kolom="handhavers"))


def test_a_share_of_the_column(
    desk: Desk, project: Project, coded: ThemeId, drawn: list[Drawn]
) -> None:
    opened(desk, project, overgenomen="1", tabel="interview", tel="conversations", toon="column")

    assert [one.shown for one in drawn[-1][2][0]] == ["100 %", "100 %"]


def test_codes_together_have_no_colour_on_the_diagonal(
    desk: Desk, project: Project, coded: ThemeId, drawn: list[Drawn]
) -> None:
    opened(desk, project, overgenomen="1", tabel="code", codes=f"{coded},{themes(desk, project.id)[1].id}")

    _, columns, cells = drawn[-1]
    assert len(columns) == 2
    assert [(one.shown, one.same, one.weight) for one in cells[0]] == [("2", True, 0), ("0", False, 0)]


@pytest.mark.parametrize(("weight", "step"), [(0, 0), (0.01, 1), (0.2, 1), (0.21, 2), (0.8, 4), (0.99, 5), (1, 5)])
def test_steps_of_colour(weight: float, step: int) -> None:
    assert level(weight) == step


@pytest.mark.parametrize(("names", "tall"), [
    pytest.param(["Verwachting", "Beeld", "Overig"], False, id="few"),
    pytest.param(["zorg en welzijn"] * 6, False, id="words-below-each-other"),
    pytest.param(["ondernemers"] * 6, True, id="long-words"),
    pytest.param(["zorg"] * 12, True, id="many"),
])
def test_names_stand_upright_where_side_by_side_they_would_not_fit(names: list[str], tall: bool) -> None:
    assert upright([HeatLine(str(n), name) for n, name in enumerate(names)]) is tall
