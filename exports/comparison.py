"""The Excel workbook of two coders: how far they agree, and what came of their differences."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from analysis.coder_agreement import FEW, Agreement, Comparison, Reading, Unit
from exports import style
from exports.cells import cleaned, height, veil_for
from exports.package import packed
from exports.sheet import Column, Kind, Table, Value, Writer, put, set_widths, write_table
from exports.style import new_book
from exports.words import DIMENSION, SENTIMENT, WITHHELD, day, how_many, long_date, yes_no
from interviews.coding import Dimension, Sentiment, Theme
from interviews.second_coding import SecondCode, SecondCoding, Settled, Settlement
from projects.ids import ThemeId
from projects.project import Project
from projects.stakeholder import Stakeholder

Place = tuple[int, int]
GUIDE, MEASURES, DIFFERENCES, UNITS = "Leeswijzer", "Overeenstemming", "Verschillen", "Alle passages"
READING = {
    Reading.GOOD: "Goed: hier kun je op bouwen",
    Reading.CAREFUL: "Bruikbaar, met voorzichtigheid",
    Reading.LOW: "Te laag: bespreek de definitie",
    Reading.UNKNOWN: "Niet te berekenen: beiden zeggen overal hetzelfde",
}
NO_CODE = "Geen code"
_WIDTHS = (28.0, 110.0)


@dataclass(frozen=True, slots=True)
class TwoCoders:
    """A comparison with what a workbook needs of it. `words` are the texts of units, if they may leave the house;
    `now` what the traject's own codes say of a unit that was settled.
    """

    project: Project
    stakeholders: tuple[Stakeholder, ...]
    code: str
    title: str
    coding: SecondCoding
    themes: tuple[Theme, ...]
    comparison: Comparison
    words: dict[Place, str]
    settled: dict[Place, Settlement]
    now: dict[Place, tuple[SecondCode, ...]]
    made_at: datetime


def make_comparison(content: TwoCoders) -> bytes:
    """An xlsx with a guide, the measures, the differences and all units."""
    veil, book = veil_for(content.stakeholders), new_book()
    project = content.project
    writer = Writer(book, veil, {}, veil.over(cleaned(f"{project.municipality} - {project.name} - {content.code}")))
    _guide(writer, content)
    for table in (measures(content), differences(content), units(content)):
        if table.rows:
            write_table(writer, table)
    about = book.properties
    about.creator = about.lastModifiedBy = "Draagvlak"
    about.title = writer.text(f"Vergelijking van codeurs {content.code}")
    about.language = "nl-NL"
    about.created = content.made_at.replace(tzinfo=None, microsecond=0)
    return packed(book, {}, content.made_at)


def measures(content: TwoCoders) -> Table:
    """A line a code, then the whole: themes, dimension, sentiment."""
    found, names = content.comparison, _names(content.themes)
    first, second = content.coding.first, content.coding.coder
    columns = (
        Column("Code", 44), Column("Beide", 10, Kind.WHOLE), Column(f"Alleen {first}", 16, Kind.WHOLE),
        Column(f"Alleen {second}", 16, Kind.WHOLE), Column("Passages", 11, Kind.WHOLE),
        Column("Gelijk", 10, Kind.SHARE), Column("Kappa", 10, Kind.NUMBER), Column("Alpha", 10, Kind.NUMBER),
        Column("Wat zegt het", 50),
    )  # fmt: skip
    rows = [_measured(names.get(theme, "Geen thema") if theme else "Geen thema", one, (one.only_first, one.only_second))
            for theme, one in found.codes]  # fmt: skip
    wholes = (("Alle thema's van een passage samen", found.themes), ("Dimensie (waar beiden een code gaven)",
              found.dimension), ("Sentiment (waar beiden een beeld zagen)", found.sentiment))  # fmt: skip
    rows += [_measured(name, one, (None, None)) for name, one in wholes if one.units]
    return Table(MEASURES, columns, tuple(rows))


def differences(content: TwoCoders) -> Table:
    """The units on which the two did not say the same, with what came of it."""
    first, second = content.coding.first, content.coding.coder
    columns = (
        Column("Nr", 7, Kind.WHOLE), Column("Passage", 70), Column(f"Codes {first}", 36), Column(f"Codes {second}", 36),
        Column("Opgelost", 22), Column("Door", 16), Column("Is nu", 36),
    )  # fmt: skip
    how = {Settled.FIRST: f"{first} heeft gelijk", Settled.SECOND: f"{second} heeft gelijk",
           Settled.OTHER: "Andere keuze"}  # fmt: skip
    rows = []
    for number, unit in enumerate(content.comparison.units, start=1):
        if not unit.same:
            settled = content.settled.get(_place(unit))
            rows.append((
                number, *_line(content, unit), how[settled.settled] if settled else "Nog niet",
                settled.who if settled else "", _said(content, content.now[_place(unit)]) if settled else "",
            ))  # fmt: skip
    return Table(DIFFERENCES, columns, tuple(rows))


def units(content: TwoCoders) -> Table:
    """Every unit, so that the figures can be reckoned again elsewhere."""
    first, second = content.coding.first, content.coding.coder
    columns = (
        Column("Nr", 7, Kind.WHOLE), Column("Begin", 10, Kind.WHOLE), Column("Eind", 10, Kind.WHOLE),
        Column("Passage", 70), Column(f"Codes {first}", 36), Column(f"Codes {second}", 36), Column("Gelijk", 10),
    )  # fmt: skip
    return Table(UNITS, columns, tuple(
        (number, unit.start, unit.end, *_line(content, unit), yes_no(unit.same))
        for number, unit in enumerate(content.comparison.units, start=1)
    ))  # fmt: skip


def _measured(name: str, one: Agreement, only: tuple[int | None, int | None]) -> tuple[Value, ...]:
    reading = READING[one.reading]
    if one.few and one.reading is not Reading.UNKNOWN:
        reading += f"; weinig passages (minder dan {FEW}): het getal zegt weinig"
    return (name, one.both, *only, one.units, one.percent, _rounded(one.kappa), _rounded(one.alpha), reading)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _line(content: TwoCoders, unit: Unit) -> tuple[str, str, str]:
    words = content.words.get(_place(unit), WITHHELD)
    return words, _said(content, unit.first), _said(content, unit.second)


def _said(content: TwoCoders, codes: Sequence[SecondCode]) -> str:
    names = _names(content.themes)
    return "\n".join(_words(names, code.dimension, code.theme_id, code.sentiment) for code in codes) or NO_CODE


def _words(names: dict[ThemeId, str], dimension: Dimension | None, theme: ThemeId | None,
           sentiment: Sentiment | None) -> str:  # fmt: skip
    parts = [DIMENSION[dimension] if dimension else "", names.get(theme, "geen thema") if theme else "geen thema",
             SENTIMENT[sentiment] if sentiment else ""]  # fmt: skip
    return " - ".join(part for part in parts if part)


def _names(themes: Sequence[Theme]) -> dict[ThemeId, str]:
    return {theme.id: f"{theme.label} ({theme.code})" for theme in themes}


def _place(unit: Unit) -> Place:
    return unit.start, unit.end


def _guide(writer: Writer, content: TwoCoders) -> None:
    sheet = writer.new_sheet(GUIDE)
    set_widths(sheet, _WIDTHS)
    put(sheet, 1, 1, writer.text(f"Twee codeurs: {content.code}"), font=style.TITLE)
    sheet.row_dimensions[1].height = 28.0
    sheet.cell(1, 1).alignment, sheet.cell(1, 1).border = style.LEFT, style.NO_BORDER
    for row, line in enumerate(_explained(content), start=3):
        texts = [writer.text(part) for part in line]
        for place, words in enumerate(texts, start=1):
            put(sheet, row, place, words, font=style.BOLD if place == 1 else style.BODY)
        sheet.row_dimensions[row].height = height(zip(texts, _WIDTHS, strict=True), 1.04)
    style.set_page(sheet, f"A1:B{len(_explained(content)) + 2}", writer.foot, one_page=True)


def _explained(content: TwoCoders) -> list[tuple[str, str]]:
    coding, found = content.coding, content.comparison
    at = long_date(day(coding.compared_at)) if coding.compared_at else ""
    return [
        ("Bron", f"{content.code}: {content.title}"),
        ("Codeurs", f"{coding.first} (eerste, zag de voorstellen) en {coding.coder} (tweede, codeerde blind). "
                    f"Vergeleken op {at}."),
        ("Passages", f"{how_many(len(found.units), 'passage', 'passages')} waar minstens een van beiden een code gaf. "
                     "Twee stukken tekst zijn dezelfde passage als hun overlap minstens de helft is van wat ze "
                     "samen beslaan. Tekst die niemand codeerde telt niet mee."),
        ("Gelijk", "Het deel van de passages waarop beiden hetzelfde zeggen over de code: hij hoort er wel, of niet."),
        ("Kappa", "Cohens kappa: overeenstemming, verminderd met wat je door toeval al zou verwachten. 1 is volledig, "
                  "0 is niet meer dan toeval."),
        ("Alpha", "Krippendorffs alpha (nominaal). Vanaf 0,8 kun je op de code bouwen; tussen 0,667 en 0,8 met "
                  "voorzichtigheid; daaronder is de definitie niet duidelijk genoeg."),
        ("Weinig passages", f"Onder de {FEW} passages zeggen kappa en alpha weinig: een verschil weegt dan zwaar."),
        ("Opgelost", "De cijfers gaan over wat beiden los van elkaar codeerden. Wat zij daarna samen besloten, staat "
                     "bij Verschillen en is de code van het traject geworden."),
    ]  # fmt: skip
