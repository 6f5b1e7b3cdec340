"""The sheet Uren en maandplanning: formulas that stay alive, with the figures of goals/plan.py already in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from exports import style
from exports.chart import add_chart
from exports.content import Content
from exports.sheet import (
    Column,
    Kind,
    Writer,
    add_flag,
    add_native,
    put,
    put_formula,
    set_widths,
    write_header,
    write_row,
)
from exports.words import MISSING, MONTHS
from goals.goal import Goal
from goals.plan import MONTHS as TWELVE
from goals.plan import hours_left, month_hours

SHEET = "Uren en maandplanning"
_FIRST, _LAST = 4, 15  # the columns of January and December
_SUM, _GAP = 16, 17
_HOURS = (
    Column("Doel", 8), Column("Omschrijving", 46), Column("Uren per jaar", 13, Kind.WHOLE),
    *(Column(month, 7.5, Kind.WHOLE) for month in MONTHS), Column("Som", 9, Kind.WHOLE),
    Column("Verschil", 12, Kind.WHOLE),
)  # fmt: skip
_WEIGHTS = (
    Column("Doel", 8), Column("Omschrijving", 46), Column("Gemiddeld", 13, Kind.NUMBER),
    *(Column(month, 7.5, Kind.NUMBER) for month in MONTHS), Column("Som", 9, Kind.NUMBER),
)  # fmt: skip

Known = dict[str, float | str]  # what each formula comes to, by cell


@dataclass(frozen=True, slots=True)
class _Places:
    """The rows where the parts of the sheet stand."""

    goals: int

    @property
    def total(self) -> int:
        return self.goals + 2

    @property
    def capacity(self) -> int:
        return self.total + 2

    @property
    def weights(self) -> int:
        """The header of the weights."""
        return self.capacity + 10

    @property
    def last(self) -> int:
        return self.weights + self.goals


def write_hours(writer: Writer, content: Content) -> Known:
    """Write the sheet; returns what its formulas come to, so that readers who do not reckon see figures too."""
    sheet = writer.new_sheet(SHEET)
    places, known = _Places(len(content.goals)), Known()
    set_widths(sheet, [column.width for column in _HOURS])
    write_header(sheet, 1, [column.title for column in _HOURS], _HOURS)
    add_native(sheet, "Uren", f"A1:Q{places.goals + 1}")
    for place, goal in enumerate(content.goals):
        weights = content.plan.weights.get(goal.id, (1.0,) * TWELVE)
        known |= _goal_row(writer, sheet, 2 + place, goal, weights, places)
        known |= _weight_row(writer, sheet, places.weights + 1 + place, goal, weights)
    known |= _total_row(sheet, content, places)
    known |= _capacity(sheet, content, places)
    _weights_header(sheet, places)
    add_flag(sheet, f"C2:C{places.goals + 1}")
    if any(goal.hours for goal in content.goals):
        add_chart(sheet, [bool(goal.hours) for goal in content.goals], f"E{places.capacity}")
    style.set_page(sheet, f"A1:Q{places.last}", writer.foot, "C2")
    return known


def _goal_row(writer: Writer, sheet: Worksheet, row: int, goal: Goal, weights: Sequence[float],
              places: _Places) -> Known:  # fmt: skip
    head = [writer.text(goal.label), writer.text(goal.title), MISSING if goal.hours is None else goal.hours]
    write_row(sheet, row, head, _HOURS[:3])
    low, high = places.weights + 1, places.last
    total = f"SUMIF($A${low}:$A${high},$A{row},$P${low}:$P${high})"
    known = Known()
    for month, hours in enumerate(month_hours(goal.hours or 0.0, weights)):
        letter = get_column_letter(_FIRST + month)
        weight = f"SUMIF($A${low}:$A${high},$A{row},{letter}${low}:{letter}${high})"
        put_formula(sheet, row, _FIRST + month, f"=IF({total}=0,N($C{row})/12,N($C{row})*{weight}/{total})")
        known[f"{letter}{row}"] = hours
    put_formula(sheet, row, _SUM, f"=SUM(D{row}:O{row})", font=style.BOLD)
    put_formula(sheet, row, _GAP, f"=ROUND(P{row}-N(C{row}),6)")
    return known | {f"P{row}": goal.hours or 0.0, f"Q{row}": 0.0}


def _weight_row(writer: Writer, sheet: Worksheet, row: int, goal: Goal, weights: Sequence[float]) -> Known:
    write_row(sheet, row, [writer.text(goal.label), writer.text(goal.title), None, *weights], _WEIGHTS[:15])
    for month in range(TWELVE):
        sheet.cell(row, _FIRST + month).fill = style.GROUND_FILL
    put_formula(sheet, row, 3, f"=AVERAGE(D{row}:O{row})", Kind.NUMBER)
    put_formula(sheet, row, _SUM, f"=SUM(D{row}:O{row})", Kind.NUMBER)
    return {f"C{row}": sum(weights) / TWELVE, f"P{row}": float(sum(weights))}


def _total_row(sheet: Worksheet, content: Content, places: _Places) -> Known:
    row, known = places.total, Known()
    put(sheet, row, 1, "Totaal", font=style.BOLD)
    put(sheet, row, 2, "", font=style.BOLD)
    months = [
        month_hours(goal.hours or 0.0, content.plan.weights.get(goal.id, (1.0,) * TWELVE)) for goal in content.goals
    ]  # fmt: skip
    planned = sum(goal.hours or 0.0 for goal in content.goals)
    sums = [planned, *(sum(one[month] for one in months) for month in range(TWELVE)), planned, 0.0]
    for place, figure in enumerate(sums, start=3):
        letter = get_column_letter(place)
        put_formula(sheet, row, place, f"=SUM({letter}2:{letter}{row - 1})", font=style.BOLD)
        known[f"{letter}{row}"] = figure
    for place in range(1, _GAP + 1):
        sheet.cell(row, place).border = style.OVER
    return known


def _capacity(sheet: Worksheet, content: Content, places: _Places) -> Known:
    """What there is, what stays free, what the goals take and what remains."""
    capacity, row = content.plan.capacity, places.capacity
    put(sheet, row, 1, "Capaciteit", font=style.SECTION).alignment = style.LEFT
    lines: list[tuple[str, float | str, Kind, float]] = [
        ("Aantal fte (invullen)", capacity.fte, Kind.NUMBER, 0),
        ("Productieve uren per fte per jaar (invullen)", capacity.hours_per_fte, Kind.WHOLE, 0),
        ("Capaciteit in uren", f"=C{row + 1}*C{row + 2}", Kind.WHOLE, capacity.hours),
        ("Vrije ruimte, deel van de capaciteit (invullen)", capacity.free_share, Kind.SHARE, 0),
        ("Vrije ruimte in uren", f"=C{row + 3}*C{row + 4}", Kind.WHOLE, capacity.free_hours),
        ("Gepland voor doelen", f"=C{places.total}", Kind.WHOLE, sum(goal.hours or 0.0 for goal in content.goals)),
        ("Blijft over", f"=C{row + 3}-C{row + 5}-C{row + 6}", Kind.WHOLE, hours_left(content.plan, content.goals)),
    ]  # fmt: skip
    known = Known()
    for place, (label, value, kind, figure) in enumerate(lines, start=row + 1):
        font = style.BOLD if label == "Blijft over" else style.BODY
        put(sheet, place, 2, label, font=font)
        sheet.row_dimensions[place].height = 20
        if isinstance(value, str):
            put_formula(sheet, place, 3, value, kind, font)
            known[f"C{place}"] = figure
        else:
            put(sheet, place, 3, value, kind).fill = style.GROUND_FILL
    _check_capacity(sheet, row)
    left = hours_left(content.plan, content.goals)
    put_formula(sheet, row + 7, 4, f'=IF(C{row + 7}<0,"tekort","")', font=style.BOLD)
    return known | {f"D{row + 7}": "tekort" if left < 0 else ""}


def _check_capacity(sheet: Worksheet, row: int) -> None:
    sheet.conditional_formatting.add(f"C{row + 7}", style.flag("lessThan", "0"))
    sheet.conditional_formatting.add(f"C{row + 1}", style.flag("equal", "0"))
    share = DataValidation(type="decimal", operator="between", formula1="0", formula2="0.99", showErrorMessage=True,
                           errorTitle="Vrije ruimte", error="Vul een percentage in van 0 tot 99.")  # fmt: skip
    share.add(f"C{row + 4}")
    sheet.add_data_validation(share)


def _weights_header(sheet: Worksheet, places: _Places) -> None:
    title = put(sheet, places.weights - 1, 1,
                "Seizoensgewichten: 1 is een gewone maand, 2 telt dubbel; overal 0 geeft twaalf gelijke maanden",
                font=style.SECTION)  # fmt: skip
    title.alignment = style.LEFT
    for row in (places.weights - 1, places.capacity):
        sheet.cell(row, 1).border = style.NO_BORDER
        sheet.row_dimensions[row].height = 20
    write_header(sheet, places.weights, [column.title for column in _WEIGHTS], _WEIGHTS)
    area = f"D{places.weights + 1}:O{places.last}"
    add_native(sheet, "Gewichten", f"A{places.weights}:P{places.last}")
    for cells, name in ((area, "Gewicht"), (f"C2:C{places.goals + 1}", "Uren per jaar")):
        rule = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", showErrorMessage=True,
                              errorTitle=name, error="Vul een getal in van 0 of hoger.")  # fmt: skip
        rule.add(cells)
        sheet.add_data_validation(rule)
