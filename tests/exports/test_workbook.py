"""The workbook as a whole: sheets, columns, print, names, and what an empty traject gives."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from openpyxl import Workbook

from exports.workbook import make_workbook, workbook_name
from tests.exports.factory import PEOPLE, content, empty
from tests.exports.reading import all_text, lines, opened, titles

DATA = ("Verwachtingen", "Per partij", "Beelden", "Geen overeenstemming", "Stemmingen", "Doelen en indicatoren",
        "Uren en maandplanning", "Bronnen", "Herleiding", "Lijsten")  # fmt: skip


def test_the_sheets_come_in_the_order_of_the_guide(book: Workbook) -> None:
    assert book.sheetnames == ["Leeswijzer", *DATA]


@pytest.mark.parametrize(("sheet", "columns"), [
    pytest.param("Verwachtingen", "Nr Thema Verwachting Van Aan Intern/extern Meetbaar Norm Eenheid Termijn "
                 "Aantal_gesprekken Status %_akkoord Voorbehoud HUP-doel IVP-veld Eigenaar", id="expectations"),
    pytest.param("Beelden", "Groep Thema Beeld Sentiment Perspectief Aantal Gewenst_beeld Actie", id="perceptions"),
    pytest.param("Stemmingen", "Sessie Datum Ronde Stelling Groep n Eens Neutraal Oneens %_eens Uitkomst Drempel "
                 "Noemer Quorum", id="votes"),
    pytest.param("Uren en maandplanning", "Doel Omschrijving Uren_per_jaar jan feb mrt apr mei jun jul aug sep okt "
                 "nov dec Som Verschil", id="hours"),
])  # fmt: skip
def test_a_sheet_has_the_columns_of_the_specification(book: Workbook, sheet: str, columns: str) -> None:
    assert titles(book, sheet) == [title.replace("_", " ") for title in columns.split()]


@pytest.mark.parametrize("sheet", DATA)
def test_a_data_sheet_prints_on_a4_landscape_and_keeps_its_header_in_sight(book: Workbook, sheet: str) -> None:
    page = book[sheet]

    assert (page.page_setup.orientation, int(page.page_setup.paperSize or 0)) == ("landscape", 9)
    assert page.sheet_properties.pageSetUpPr is not None
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.print_title_rows == "$1:$1"
    assert str(page.freeze_panes)[1:] == "2"
    assert page.print_area
    assert not page.merged_cells.ranges


def test_every_data_sheet_is_a_native_table_with_a_name_of_its_own(book: Workbook) -> None:
    names = [table.displayName for sheet in DATA for table in book[sheet].tables.values()]

    assert all(book[sheet].tables for sheet in DATA)
    assert len(names) == len(set(names))
    assert all(table.autoFilter for sheet in DATA for table in book[sheet].tables.values())


def test_a_table_names_its_columns_as_the_cells_do(book: Workbook) -> None:
    for sheet in DATA:
        for table in book[sheet].tables.values():
            header = book[sheet][table.ref][0]
            assert [column.name for column in table.tableColumns] == [cell.value for cell in header]


def test_choices_come_from_the_sheet_with_lists(book: Workbook) -> None:
    rules = {str(rule.sqref): rule for rule in book["Verwachtingen"].data_validations.dataValidation}
    status = next(rule for cells, rule in rules.items() if cells.startswith("L2"))

    first, last = str(status.formula1).removeprefix("Lijsten!").replace("$", "").split(":")
    assert [cell[0].value for cell in book["Lijsten"][first:last]] == [
        "Concept", "In sessie", "Overeengekomen", "Overeengekomen met voorbehoud", "Geen overeenstemming", "Vervallen",
    ]  # fmt: skip


def test_an_empty_traject_gives_the_guide_alone() -> None:
    assert opened(make_workbook(empty())).sheetnames == ["Leeswijzer"]


def test_the_guide_of_an_empty_traject_claims_nothing() -> None:
    book = opened(make_workbook(empty()))

    said = "\n".join(str(value) for row in book["Leeswijzer"].iter_rows(values_only=True) for value in row if value)
    assert "Er is nog niet gestemd." in said
    assert "Er zijn nog geen citaten." in said
    assert "Bladen" not in said


def test_a_traject_with_sources_only_gives_the_guide_and_the_sources() -> None:
    full = content()

    made = make_workbook(replace(empty(), sources=full.sources, stakeholders=full.stakeholders))

    assert opened(made).sheetnames == ["Leeswijzer", "Bronnen"]


def test_the_same_content_gives_the_same_bytes(made: bytes) -> None:
    assert make_workbook(content()) == made


def test_no_name_of_the_roster_stands_anywhere_in_the_file(made: bytes) -> None:
    text = all_text(made).casefold()

    assert not [name for _, name, *_ in PEOPLE if name.casefold() in text]


def test_a_name_that_somebody_typed_becomes_a_code() -> None:
    full = content()
    goals = tuple(replace(goal, owner="RUBEN TIENSTRA, met Annelies Vroonhof") for goal in full.goals)
    named = replace(full, goals=goals, project=replace(full.project, name="Traject van Samira el Idrissi"))

    made = make_workbook(named)

    text = all_text(made).casefold()
    assert not [name for _, name, *_ in PEOPLE if name.casefold() in text]
    assert "[r01], met [r06]" in text
    assert "traject van [r02]" in text


def test_a_word_that_only_looks_like_a_name_stays() -> None:
    full = content()
    person = replace(full.stakeholders[0], name="wijkboa Oudervaart", function="wijkboa Oudervaart")

    made = make_workbook(replace(full, stakeholders=(person, *full.stakeholders[1:])))

    assert lines(opened(made), "Bronnen")[0]["Functie, groep of titel"] == "wijkboa Oudervaart"


def test_the_properties_say_who_made_it_and_when(book: Workbook) -> None:
    about = book.properties

    assert (about.creator, about.language) == ("Draagvlak", "nl-NL")
    assert about.created == about.modified == datetime(2026, 11, 24, 13, 30)


def test_the_guide_says_what_the_reader_must_know(book: Workbook) -> None:
    said = "\n".join(str(value) for row in book["Leeswijzer"].iter_rows(values_only=True) for value in row if value)

    assert "8 gesprekken en 1 document" in said
    assert "Van de 280 passages zijn er 160 door een mens bekeken. 104 zijn nog een voorstel" in said
    assert "minstens 75%" in said
    assert "gepseudonimiseerd" in said
    assert "anoniem" not in said
    assert "24 november 2026" in said
    assert "1 januari 2027 tot en met 31 december 2027" in said


def test_the_guide_names_every_sheet_that_is_there_and_no_other() -> None:
    full = replace(content(), goals=())

    book = opened(make_workbook(full))

    linked = [row[0].value for row in book["Leeswijzer"].iter_rows() if row[0].hyperlink]
    assert linked == book.sheetnames[1:]


@pytest.mark.parametrize(("municipality", "name"), [
    pytest.param("Lindewaard", "HUP-verwachtingen Lindewaard 2027 (24-11-2026).xlsx", id="plain"),
    pytest.param('a/b\\c:d*"<>|?', "HUP-verwachtingen a b c d 2027 (24-11-2026).xlsx", id="forbidden-signs"),
    pytest.param("'s-Gravenhage\n\x00", "HUP-verwachtingen 's-Gravenhage 2027 (24-11-2026).xlsx", id="control-signs"),
])
def test_the_file_name_is_safe(municipality: str, name: str) -> None:
    full = content()

    assert workbook_name(replace(full, project=replace(full.project, municipality=municipality))) == name


def test_a_period_of_more_years_stands_in_the_file_name() -> None:
    full = content()
    longer = replace(full, project=replace(full.project, ends_on=date(2028, 12, 31)))

    assert workbook_name(longer) == "HUP-verwachtingen Lindewaard 2027-2028 (24-11-2026).xlsx"


def test_the_day_is_that_of_the_netherlands() -> None:
    late = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)

    assert "(25-11-2026)" in workbook_name(replace(content(), made_at=late))
    assert "(24-11-2026)" in workbook_name(replace(content(), made_at=late - timedelta(hours=1)))


def test_no_sheet_is_hidden(made: bytes, book: Workbook) -> None:
    assert {sheet.sheet_state for sheet in book.worksheets} == {"visible"}
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert not [name for name in parts.namelist() if "vba" in name or "external" in name.casefold()]
