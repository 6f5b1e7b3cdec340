"""How the workbook looks: one accent, quiet lines, everything readable."""

from typing import Literal

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

ACCENT, INK, GROUND, LINE = "1F5F5B", "1D2733", "F5F6F4", "D9DDD8"
AMBER, AMBER_INK = "FCE3B6", "7A3E06"
# Told apart by people who are colour-blind, and in print; the accent first.
PALETTE = ("1F5F5B", "C2703D", "2B5C8A", "8A8F3C", "7B5B8C", "5FA39B", "D9A566", "6C757D")

# Arial has the same widths as Liberation Sans: what fits in LibreOffice fits in Excel.
FACE, SIZE, LINE_HEIGHT = "Arial", 10, 12.75
BODY = Font(name=FACE, size=SIZE, color=INK)
BOLD = Font(name=FACE, size=SIZE, color=INK, bold=True)
HEADER = Font(name=FACE, size=SIZE, color="FFFFFF", bold=True)
TITLE = Font(name=FACE, size=16, color=ACCENT, bold=True)
SECTION = Font(name=FACE, size=11, color=ACCENT, bold=True)
LINK = Font(name=FACE, size=SIZE, color=ACCENT, bold=True, underline="single")
QUIET = Font(name=FACE, size=SIZE, color="5A6470")

HEADER_FILL = PatternFill("solid", start_color=ACCENT, end_color=ACCENT)
GROUND_FILL = PatternFill("solid", start_color=GROUND, end_color=GROUND)
FLAG_FILL = PatternFill("solid", start_color=AMBER, end_color=AMBER)
FLAG_FONT = Font(color=AMBER_INK)
UNDER = Border(bottom=Side("thin", color=LINE))
NO_BORDER = Border()
OVER = Border(top=Side("thin", color=ACCENT))
# Texts keep off the figures to their left; a space before figures is lost in LibreOffice.
WRAP = Alignment(vertical="top", horizontal="left", indent=1, wrap_text=True)
LEFT = Alignment(vertical="center", horizontal="left", indent=1)
RIGHT = Alignment(vertical="top", horizontal="right")
MIDDLE = Alignment(vertical="center", horizontal="left", indent=1, wrap_text=True)
MIDDLE_RIGHT = Alignment(vertical="center", horizontal="right", wrap_text=True)

WHOLE, NUMBER, SHARE, DATE = "#,##0", "#,##0.##", "0%", "dd-mm-yyyy"


def new_book() -> Workbook:
    """An empty workbook without sheets, in our letter."""
    book = Workbook()
    for sheet in book.worksheets:
        book.remove(sheet)
    book._fonts[0] = BODY  # type: ignore[attr-defined]  # the letter by which widths are counted
    return book


def set_page(sheet: Worksheet, area: str, left: str, freeze: str = "", one_page: bool = False) -> None:
    """A4 landscape, as wide as the page, with `left` and page numbers in the footer.

    `freeze`: the cell below and right of what stays in sight; its header row is then repeated on paper.
    """
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 1 if one_page else 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.6
    sheet.print_area = area
    if freeze:
        sheet.print_title_rows = "1:1"
        sheet.freeze_panes = freeze
    sheet.oddFooter = HeaderFooterItem(
        left=_HeaderFooterPart(left[:80].replace("&", "&&"), size=8), center=_HeaderFooterPart("&A", size=8),
        right=_HeaderFooterPart("Pagina &P van &N", size=8),
    )  # fmt: skip


def flag(operator: Literal["equal", "lessThan"], than: str) -> Rule:
    """Amber for a cell that compares so with `than` (a piece of a formula)."""
    return Rule("cellIs", operator=operator, formula=[than], dxf=DifferentialStyle(font=FLAG_FONT, fill=FLAG_FILL))
