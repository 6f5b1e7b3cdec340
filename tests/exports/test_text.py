"""Texts of users: never a formula, never cut silently, never a crash."""

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from exports.cells import LONGEST, cleaned, height, in_pieces
from exports.workbook import make_workbook, workbook_name
from tests.exports.factory import content
from tests.exports.nasty import with_text
from tests.exports.reading import all_text, cells, lines, opened

STARTS = some.sampled_from([
    "", "=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "'", "=cmd|' /C calc'!A0", "#N/A", "_x0041_",
])  # fmt: skip
ANY = some.text(some.characters(), min_size=1, max_size=12)  # control characters and lone surrogates too
OURS = ("Uren en maandplanning",)


@given(nasty=some.builds(lambda start, rest: start + rest, STARTS, ANY).filter(lambda text: cleaned(text).strip()))
@example(nasty="=1+1")
@example(nasty='=HYPERLINK("http://kwaad.example","klik")')
@example(nasty="\ud800\x00\x0b=2")
@example(nasty="</t></is></c><c><f>1+1</f></c>")
@example(nasty="&P &[File] &\"Arial\"")
@example(nasty="#REF!")
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_of_a_user_becomes_a_formula(nasty: str) -> None:
    made = make_workbook(with_text(nasty))

    book = opened(made)
    formulas = {cell.value for cell in cells(book) if cell.data_type == "f" and cell.parent.title not in OURS}
    errors = [cell.coordinate for cell in cells(book) if cell.data_type == "e"]
    assert not formulas
    assert not errors
    hours = [cell for cell in cells(book) if cell.parent.title in OURS and cell.data_type == "f"]
    assert hours
    assert all(str(cell.value).startswith(("=IF(", "=SUM(", "=ROUND(", "=AVERAGE(", "=C")) for cell in hours)
    assert workbook_name(with_text(nasty)).isprintable()


@given(nasty=ANY.filter(lambda text: cleaned(text).strip()))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_a_user_typed_comes_back_as_it_was(nasty: str) -> None:
    full = content()
    named = replace(full, goals=(replace(full.goals[0], title=f"x{nasty}x"), *full.goals[1:]), stakeholders=())

    made = make_workbook(named)

    assert _stored(made, "Doelen en indicatoren", 2, 1) == cleaned(f"x{nasty}x")


def _stored(made: bytes, sheet: str, row: int, column: int) -> str:
    value = opened(made)[sheet].cell(row, column + 1).value
    return str(value)


def test_a_formula_start_is_marked_as_text_for_whoever_edits_the_cell() -> None:
    full = content()
    typed = replace(full.expectations[0], reservation="=1+1")

    book = opened(make_workbook(replace(full, expectations=(typed, *full.expectations[1:]))))

    cell = book["Verwachtingen"]["N2"]
    assert (cell.value, cell.data_type, cell.number_format, bool(cell.quotePrefix)) == ("=1+1", "s", "@", True)


def test_a_text_longer_than_a_cell_goes_on_in_the_next_row() -> None:
    full = content()
    words = " ".join(f"woord{n}" for n in range(9_000))
    typed = replace(full.expectations[0], reservation=words)

    book = opened(make_workbook(replace(full, expectations=(typed, *full.expectations[1:]))))

    found = [line for line in lines(book, "Verwachtingen") if str(line["Nr"]).startswith("V1")]
    first, *more = [str(line["Voorbehoud"]) for line in found]
    assert len(more) >= 2
    assert all(len(text) <= LONGEST for text in (first, *more))
    assert all(text.startswith("(vervolg) ") for text in more)
    assert first + "".join(text.removeprefix("(vervolg) ") for text in more) == words
    assert [line["Nr"] for line in found] == ["V1"] + ["V1 (vervolg)"] * len(more)


@given(text=some.text(some.sampled_from("ab \U0001f6b2\n"), max_size=400), longest=some.integers(40, 90))
def test_pieces_fit_and_add_up(text: str, longest: int) -> None:
    first, *more = in_pieces(text, longest)

    assert all(len(piece.encode("utf-16-le")) // 2 <= longest for piece in (first, *more))
    assert first + "".join(piece.removeprefix("(vervolg) ") for piece in more) == text


@given(text=some.text(some.characters(), max_size=40))
def test_a_cleaned_text_can_be_written_as_xml(text: str) -> None:
    clean = cleaned(text)

    element = ElementTree.Element("t")
    element.text = clean
    assert (ElementTree.fromstring(ElementTree.tostring(element)).text or "") == clean


def test_cleaning_leaves_ordinary_dutch_alone() -> None:
    words = "Coördinatie: 's avonds \u2013 één boa, \u20ac 95, \U0001f6b2\n\ttweede regel"

    assert cleaned(words) == words


@pytest.mark.parametrize(("text", "width", "lines_high"), [
    pytest.param("kort", 20.0, 1, id="one-line"),
    pytest.param("een\ntwee\ndrie", 20.0, 3, id="three-paragraphs"),
    pytest.param("zichtbaarheid " * 10, 20.0, 10, id="one-word-a-line"),
    pytest.param("x" * 200, 20.0, 12, id="one-endless-word"),
])
def test_a_row_is_as_high_as_its_text(text: str, width: float, lines_high: int) -> None:
    assert height([(text, width)]) == pytest.approx(lines_high * 12.75 + 4, abs=12.75)


def test_every_part_is_sound_xml(made: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        for name in parts.namelist():
            ElementTree.fromstring(parts.read(name))
        assert parts.testzip() is None


def test_a_link_in_a_text_stays_a_text(made: bytes) -> None:
    assert "kwaad.example" in all_text(made)
    assert "TargetMode=\"External\"" not in all_text(made)
