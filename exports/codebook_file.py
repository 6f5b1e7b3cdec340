"""The codebook as an Excel file, to change there and bring back; and an empty one to fill in."""

from collections.abc import Sequence
from datetime import datetime

from openpyxl.styles import Font, PatternFill

from exports.cells import veil_for
from exports.package import packed
from exports.sheet import Column, Table, Writer, write_table
from exports.sheets_lists import lists
from exports.style import FACE, SIZE, new_book
from exports.words import DIMENSION
from interviews.codebook import CodebookEntry
from interviews.codebook_table import COLUMNS, to_row
from interviews.coding import Theme
from interviews.colours import colour_of
from projects.project import Project
from projects.stakeholder import Stakeholder

SHEET, GUIDE = "Codeboek", "Uitleg"
EMPTY_ROWS = 50  # in the file to fill in
_WIDTHS = (14, 34, 20, 14, 46, 32, 32, 32, 28, 10)
_COLUMNS = tuple(
    Column(name, width, choices="Dimensie" if name == "dimensie" else "")
    for name, width in zip(COLUMNS, _WIDTHS, strict=True)
)
_ABOUT = {
    "code": "Korte code, bijvoorbeeld ZICHT. Leeg mag: dan maakt Draagvlak er een van de naam.",
    "naam": "De naam van de code. Deze kolom is verplicht; elke naam komt één keer voor.",
    "boven": "De code (of naam) waar deze onder valt. Leeg: bovenaan, of waar hij al stond.",
    "dimensie": "Verwachting, beeld of overig, als de code alleen daarvoor bedoeld is.",
    "definitie": "Wat de code betekent, in een of twee zinnen.",
    "wel": "Wat erbij hoort.",
    "niet": "Wat er niet bij hoort, en welke code dan wel past.",
    "voorbeeld": "Een uitspraak waar de code op past.",
    "trefwoorden": "Woorden waaraan je de code herkent, met komma's ertussen. Draagvlak gebruikt ze bij voorstellen.",
    "kleur": "1 tot en met 12, grijs, of een kleurcode zoals #ab294d.",
}
_HOW = (
    ("Inlezen", "Bij Codeboek, Inlezen en opslaan. Je ziet eerst wat er verandert. Codes die niet in dit bestand staan "
                "blijven, en een leeg vak verandert niets."),
    ("Herkennen", "Een regel hoort bij een code die er al is als de code gelijk is, of anders de naam."),
)  # fmt: skip


def make_codebook(project: Project, book: Sequence[Theme], people: Sequence[Stakeholder], made_at: datetime) -> bytes:
    """An xlsx with a row for each code, in the order of the tree; the same codebook gives the same bytes.

    Names of conversation partners become their codes.
    """
    names = {theme.id: theme.code for theme in book}
    entries = [
        CodebookEntry(
            one.code, one.label, one.definition, one.include, one.exclude, one.example,
            names.get(one.parent_id, "") if one.parent_id else "", one.dimension, one.keywords, one.colour,
        )
        for one in book
    ]  # fmt: skip
    rows = tuple(to_row(one, DIMENSION[one.dimension] if one.dimension else "") for one in entries)
    return _file(rows, [one.colour for one in book], people, f"{project.municipality} - {project.name}", made_at)


def make_template(made_at: datetime) -> bytes:
    """An xlsx with the columns and nothing in them."""
    return _file(((None,) * len(COLUMNS),) * EMPTY_ROWS, [], (), "Codeboek", made_at)


def _file(rows: tuple[tuple[str | None, ...], ...], colours: Sequence[int], people: Sequence[Stakeholder], foot: str,
          made_at: datetime) -> bytes:  # fmt: skip
    named = {"Dimensie": tuple(DIMENSION.values())}
    writer = Writer(new_book(), veil_for(people), named, foot)
    sheet = write_table(writer, Table(SHEET, _COLUMNS, rows))
    for row, colour in enumerate(colours, start=2):
        shown = colour_of(colour)[1:].upper()
        cell = sheet.cell(row, len(COLUMNS))
        cell.fill = PatternFill("solid", start_color=shown, end_color=shown)
        cell.font = Font(name=FACE, size=SIZE, color="FFFFFF", bold=True)
    guide = (*_ABOUT.items(), *_HOW)
    write_table(writer, Table(GUIDE, (Column("Kolom", 18), Column("Wat je invult", 100)), tuple(guide)))
    write_table(writer, lists(named))
    writer.book.properties.creator = writer.book.properties.lastModifiedBy = "Draagvlak"
    writer.book.properties.created = made_at.replace(tzinfo=None, microsecond=0)
    return packed(writer.book, {}, made_at)

