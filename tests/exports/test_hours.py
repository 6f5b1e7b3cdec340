"""Uren en maandplanning: live formulas that agree with goals/plan.py."""

import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from exports.content import Content
from exports.workbook import make_workbook
from goals.plan import Capacity, YearPlan, hours_left, month_hours
from tests.exports.factory import content
from tests.exports.reading import cells

HOURS = "Uren en maandplanning"
SOFFICE = shutil.which("soffice")


@pytest.fixture(scope="module")
def reckoned(made: bytes, tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    """The workbook after LibreOffice opened it, reckoned everything anew and saved it."""
    if SOFFICE is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    return _through_office(made, tmp_path_factory.mktemp("office"))


def _through_office(made: bytes, folder: Path) -> Workbook:
    # Formulas without figures: LibreOffice then cannot but reckon them itself.
    plain = load_workbook(io.BytesIO(made))
    plain.save(folder / "in.xlsx")
    run = subprocess.run(
        [str(SOFFICE), f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out"), str(folder / "in.xlsx")],
        capture_output=True, timeout=180, check=False,
    )  # fmt: skip
    assert (folder / "out" / "in.xlsx").exists(), run.stderr.decode()
    return load_workbook(folder / "out" / "in.xlsx", data_only=True)


def months_due(full: Content) -> list[list[float]]:
    """What goals/plan.py says: twelve months for each goal."""
    return [list(month_hours(goal.hours or 0.0, full.plan.weights.get(goal.id, (1.0,) * 12))) for goal in full.goals]


def months_in(book: Workbook) -> list[list[float]]:
    """The twelve months of the three goals on the sheet."""
    return [[float(str(cell.value)) for cell in row] for row in book[HOURS]["D2:O4"]]


def labelled(book: Workbook, label: str) -> float:
    """The figure beside a label of the block Capaciteit."""
    return next(float(str(row[2])) for row in book[HOURS].iter_rows(values_only=True) if row[1] == label)


def test_the_months_are_formulas(book: Workbook) -> None:
    assert all(cell.data_type == "f" for row in book[HOURS]["D2:Q5"] for cell in row)


def test_the_figures_in_the_file_are_those_of_the_plan(made: bytes) -> None:
    full, figures = content(), load_workbook(io.BytesIO(made), data_only=True)

    assert months_in(figures) == months_due(full)
    assert labelled(figures, "Blijft over") == hours_left(full.plan, full.goals)
    assert not [
        cell.coordinate for cell in cells(load_workbook(io.BytesIO(made)))
        if cell.data_type == "f" and figures[HOURS][cell.coordinate].value is None and "tekort" not in str(cell.value)
    ]  # fmt: skip


def test_libreoffice_reckons_the_same_months(reckoned: Workbook) -> None:
    for ours, due in zip(months_in(reckoned), months_due(content()), strict=True):
        assert ours == pytest.approx(due)


def test_libreoffice_reckons_the_same_capacity(reckoned: Workbook) -> None:
    full = content()

    assert labelled(reckoned, "Capaciteit in uren") == pytest.approx(full.plan.capacity.hours)
    assert labelled(reckoned, "Vrije ruimte in uren") == pytest.approx(full.plan.capacity.free_hours)
    assert labelled(reckoned, "Gepland voor doelen") == pytest.approx(6_650.5)
    assert labelled(reckoned, "Blijft over") == pytest.approx(hours_left(full.plan, full.goals))


def test_libreoffice_keeps_every_text_and_number(reckoned: Workbook, book: Workbook) -> None:
    assert reckoned.sheetnames == book.sheetnames
    theirs = {(cell.parent.title, cell.coordinate): cell.value for cell in cells(reckoned)}
    given = {(cell.parent.title, cell.coordinate): cell.value for cell in cells(book) if cell.data_type != "f"}
    assert len(given) > 500
    for place, value in given.items():
        # Fifteen digits are what a spreadsheet keeps.
        assert theirs.get(place) == (pytest.approx(value, rel=1e-14) if isinstance(value, float) else value), place


def test_no_formula_ends_in_an_error(reckoned: Workbook) -> None:
    assert [(c.parent.title, c.coordinate) for c in cells(reckoned) if c.data_type == "e"] == []


def test_a_shortage_is_said_in_a_word() -> None:
    full = content()
    short = replace(full, plan=YearPlan(Capacity(1.0), full.plan.weights))

    figures = load_workbook(io.BytesIO(make_workbook(short)), data_only=True)

    row = next(row for row in figures[HOURS].iter_rows(values_only=True) if row[1] == "Blijft over")
    assert row[2:4] == (1_350 - 270 - 6_650.5, "tekort")


def test_a_goal_without_hours_says_so_and_counts_as_none(book: Workbook) -> None:
    assert book[HOURS]["C4"].value == "ontbreekt"
    assert months_due(content())[2] == [0.0] * 12


def test_the_chart_stacks_the_goals_that_have_hours(book: Workbook) -> None:
    charts = book[HOURS]._charts  # type: ignore[attr-defined]

    assert [len(chart.series) for chart in charts] == [2]


def test_without_hours_there_is_no_chart() -> None:
    full = content()
    bare = replace(full, goals=tuple(replace(goal, hours=None) for goal in full.goals))

    book = load_workbook(io.BytesIO(make_workbook(bare)))

    assert book[HOURS]._charts == []  # type: ignore[attr-defined]
