"""A table of codes as an Excel file: the figures with a scale of colour, and a sheet that says what was counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from openpyxl.formatting.rule import ColorScale, FormatObject, Rule
from openpyxl.styles.colors import Color
from openpyxl.utils import get_column_letter

from analysis.matrices import NOTHING, Across, Matrix, Share, Together, Unit
from exports import style
from exports.cells import cleaned, veil_for
from exports.package import packed
from exports.sheet import Column, Kind, Table, Value, Writer, write_table
from exports.style import new_book
from exports.words import DIMENSION, SIDE, day, long_date
from interviews.coding import Dimension, Theme
from projects.project import Project
from projects.stakeholder import Side, Stakeholder

SHEET, GUIDE = "Tabel", "Uitleg"
TOTAL = "Totaal"
_LIGHT, _DARK = "FFFFFF", "5FA39B"  # dark words stay readable on both
_ACROSS = {
    Across.INTERVIEW: "Codes per gesprek of document", Across.GROUP: "Codes per groep",
    Across.SIDE: "Codes per kant", Across.FUNCTION: "Codes per functie",
    Across.DIMENSION: "Codes per dimensie", Across.CODE: "Codes die samengaan",
}  # fmt: skip
_UNIT = {
    Unit.PLACES: "Passages. Een passage telt in een vak één keer.",
    Unit.CONVERSATIONS: "Gesprekken en documenten waarin het voorkomt.",
}
_WAY = {
    Together.PASSAGE: "Twee codes gaan samen als ze op dezelfde passage staan.",
    Together.OVERLAP: "Twee codes gaan samen als hun passages dezelfde zijn of overlappen. Geteld zijn paren passages.",
    Together.TURN: "Twee codes gaan samen als ze in dezelfde beurt voorkomen. Geteld zijn beurten.",
}
_SHARE = {
    Share.NONE: "Aantallen",
    Share.ROW: "Percentages van de rij: welk deel van wat bij deze code hoort, staat in deze kolom.",
    Share.COLUMN: "Percentages van de kolom: welk deel van deze kolom over deze code gaat.",
}
_NAMES = {
    **{side.value: SIDE[side] for side in Side}, **{one.value: DIMENSION[one] for one in Dimension},
    "document": "Documenten", "unknown": "Onbekend",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sheet:
    """What was counted. `columns` are keys of the matrix with what they are called; `sources` codes of what counted.

    `hidden`: groups of one or two people were taken together.
    """

    across: Across
    unit: Unit
    share: Share
    way: Together
    accepted_only: bool
    rows: tuple[Theme, ...]
    columns: tuple[tuple[str, str], ...]
    matrix: Matrix
    sources: tuple[str, ...]
    hidden: bool


def make_code_table(project: Project, sheet: Sheet, people: Sequence[Stakeholder], made_at: datetime) -> bytes:
    """An xlsx of the table; the same table gives the same bytes. Names of conversation partners become their codes."""
    veil = veil_for(people)
    foot = veil.over(cleaned(f"{project.municipality} - {project.name}"))
    writer = Writer(new_book(), veil, {}, foot)
    columns = _columns(sheet, [writer.text(_named(sheet, name)) for _, name in sheet.columns])
    written = write_table(writer, Table(SHEET, columns, tuple(_row(sheet, theme) for theme in sheet.rows)))
    area = _coloured(sheet)
    if area:
        scale = ColorScale([FormatObject("num", 0), FormatObject("max")], [Color(_LIGHT), Color(_DARK)])
        written.conditional_formatting.add(area, Rule("colorScale", colorScale=scale))
    if sheet.across is Across.CODE:
        for place in range(2, len(sheet.rows) + 2):
            written.cell(place, place).fill = style.GROUND_FILL
            written.cell(place, place).font = style.QUIET
    written.freeze_panes = "B2"
    for row in range(2, len(sheet.rows) + 2):
        written.cell(row, len(columns)).font = style.BOLD
    guide = Table(GUIDE, (Column("Wat", 22), Column("Uitleg", 100)), tuple(_guide(sheet, made_at)))
    write_table(writer, guide)
    return packed(writer.book, {}, made_at)


def _coloured(sheet: Sheet) -> str:
    """The cells with colour: all, but for the diagonal of codes together, which would outshine the rest."""
    last = len(sheet.columns) + 1
    if not sheet.rows or not sheet.columns:
        return ""
    if sheet.across is not Across.CODE:
        return f"B2:{get_column_letter(last)}{len(sheet.rows) + 1}"
    parts = []
    for row in range(2, len(sheet.rows) + 2):
        for first, end in ((2, row - 1), (row + 1, last)):
            if first <= end:
                parts.append(f"{get_column_letter(first)}{row}:{get_column_letter(end)}{row}")
    return " ".join(parts)


def _columns(sheet: Sheet, names: Sequence[str]) -> tuple[Column, ...]:
    """Excel takes no two columns with one name."""
    kind = Kind.WHOLE if sheet.share is Share.NONE else Kind.SHARE
    seen: dict[str, int] = {"code": 1, TOTAL.casefold(): 1}
    titles = []
    for name in names:
        seen[name.casefold()] = count = seen.get(name.casefold(), 0) + 1
        titles.append(name if count == 1 else f"{name} ({count})")
    wide = [min(20, max(9, 4 + max(map(len, title.split()), default=0))) for title in titles]
    columns = (Column(title, width, kind) for title, width in zip(titles, wide, strict=True))
    return (Column("Code", 36), *columns, Column(TOTAL, 11, Kind.WHOLE))


def _named(sheet: Sheet, name: str) -> str:
    people = sheet.across in (Across.GROUP, Across.SIDE, Across.FUNCTION)
    return _NAMES.get(name, name) if people or sheet.across is Across.DIMENSION else name


def _row(sheet: Sheet, theme: Theme) -> tuple[Value, ...]:
    matrix = sheet.matrix
    cells: list[Value] = []
    for key, _ in sheet.columns:
        if sheet.share is Share.NONE:
            cells.append(matrix.cell(theme.id, key).count(sheet.unit))
        else:
            cells.append(matrix.share(theme.id, key, sheet.unit, sheet.share))
    return (theme.label, *cells, matrix.down.get(theme.id, NOTHING).count(sheet.unit))


def _guide(sheet: Sheet, made_at: datetime) -> list[tuple[str, str]]:
    lines = [
        ("Tabel", _ACROSS[sheet.across]), ("Geteld", _UNIT[sheet.unit]), ("Getallen", _SHARE[sheet.share]),
        ("Totaal", "Een passage die in meer kolommen staat, telt in het totaal één keer. De kolommen hoeven dus niet "
                   "op te tellen tot het totaal."),
        ("Codes", "Alleen codes die een mens overnam of zelf gaf." if sheet.accepted_only
                  else "Ook voorstellen van het programma die nog niemand heeft nagekeken: die kunnen fout zijn."),
        ("Meegeteld", ", ".join(sheet.sources) or "Niets"),
        ("Gemaakt op", f"{long_date(day(made_at))}, met Draagvlak"),
    ]  # fmt: skip
    if sheet.across is Across.CODE:
        lines.insert(1, ("Samen", _WAY[sheet.way] + " Schuin van linksboven naar rechtsonder staat hoe vaak een code "
                                                    "in totaal voorkomt."))  # fmt: skip
    if sheet.hidden:
        lines.insert(-1, ("Kleine groepen", "Groepen en functies van minder dan drie mensen zijn samengevoegd, zodat "
                                            "niemand te herkennen is."))  # fmt: skip
    return lines
