"""The picture under the hours: what each month asks, stacked by goal."""

from collections.abc import Sequence

from openpyxl.chart import BarChart, Reference, Series
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import StrRef
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.worksheet.worksheet import Worksheet

from exports import style

_SMALL = CharacterProperties(sz=900, solidFill=style.INK)


def add_chart(sheet: Worksheet, has_hours: Sequence[bool], anchor: str) -> None:
    """Stack the months D to O of rows 2 and on, one series for each goal that has hours.

    More goals than there are colours to tell apart: one series with the total, from the row under them.
    """
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 50
    rows = [row for row, has in enumerate(has_hours, start=2) if has]
    by_goal = len(rows) <= len(style.PALETTE)
    for place, row in enumerate(rows if by_goal else [len(has_hours) + 2]):
        series = Series(Reference(sheet, min_col=4, max_col=15, min_row=row, max_row=row))
        series.tx = SeriesLabel(strRef=StrRef(f"'{sheet.title}'!$A${row}"))
        series.graphicalProperties = GraphicalProperties(solidFill=style.PALETTE[place])
        series.graphicalProperties.line = LineProperties(noFill=True)
        chart.series.append(series)
    chart.set_categories(Reference(sheet, min_col=4, max_col=15, min_row=1, max_row=1))
    chart.title = _title("Uren per maand, per doel" if by_goal else "Uren per maand")
    chart.y_axis.number_format = style.WHOLE
    chart.y_axis.majorGridlines = ChartLines(spPr=_thin(style.LINE))
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False
        axis.spPr = _thin(style.LINE)
        axis.txPr = RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=_SMALL), endParaRPr=_SMALL)])
    chart.y_axis.scaling.min = 0
    chart.legend.position = "r"
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.width, chart.height = 20, 6
    sheet.add_chart(chart, anchor)


def _title(words: str) -> Title:
    looks = CharacterProperties(sz=1000, b=True, solidFill=style.INK)
    run = RegularTextRun(rPr=looks, t=words)
    return Title(tx=Text(rich=RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=looks), r=[run])])), overlay=False)


def _thin(colour: str) -> GraphicalProperties:
    return GraphicalProperties(ln=LineProperties(solidFill=colour))
