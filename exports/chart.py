"""The picture under the hours: what each month asks, stacked by goal."""

from openpyxl.chart import BarChart, Reference, Series
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import StrRef
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.worksheet import Worksheet

from exports import style

HIGH = 22  # rows that the chart covers


def add_chart(sheet: Worksheet, goals: int, last: int) -> int:
    """Stack the months D to O of rows 2 and on, one series a goal, under row `last`; returns its own last row.

    More goals than there are colours to tell apart: one series with the total, from the row under them.
    """
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 50
    by_goal = goals <= len(style.PALETTE)
    rows = range(2, goals + 2) if by_goal else [goals + 2]
    for place, row in enumerate(rows):
        series = Series(Reference(sheet, min_col=4, max_col=15, min_row=row, max_row=row))
        series.tx = SeriesLabel(strRef=StrRef(f"'{sheet.title}'!$A${row}"))
        series.graphicalProperties = GraphicalProperties(solidFill=style.PALETTE[place])
        series.graphicalProperties.line = LineProperties(noFill=True)
        chart.series.append(series)
    chart.set_categories(Reference(sheet, min_col=4, max_col=15, min_row=1, max_row=1))
    chart.title = "Uren per maand, per doel" if by_goal else "Uren per maand"
    chart.y_axis.number_format = style.WHOLE
    chart.y_axis.majorGridlines = ChartLines(spPr=_thin())
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.scaling.min = 0
    chart.legend.position = "r"
    chart.layout = Layout(manualLayout=ManualLayout(xMode="edge", yMode="edge", x=0.06, y=0.14, w=0.84, h=0.74))
    chart.width, chart.height = 27, 9
    sheet.add_chart(chart, f"B{last + 2}")
    return last + 2 + HIGH


def _thin() -> GraphicalProperties:
    return GraphicalProperties(ln=LineProperties(solidFill=style.LINE))
