"""A codebook goes out to Excel and comes back as it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from interviews.codebook_table import COLUMNS
from interviews.coding import Dimension, Theme
from interviews.exchange.exchanged import ExchangedCode
from interviews.exchange.qdc import write_qdc
from projects.errors import Refused
from projects.ids import ProjectId, SourceId
from projects.project import LegalBasis, Project
from workflow.codebook import codebook, compare_codebook, import_codebook
from workflow.codebook_file import codebook_as_xlsx, codebook_name, read_codebook, template
from workflow.desk import Desk
from workflow.exchange_out import export_codebook
from workflow.theming import add_theme, edit_theme, themes
from workflow.trajects import create_project, recent

SLOW = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS = some.text(some.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40).map(str.strip)


def another(desk: Desk, **how: object) -> Project:
    return create_project(
        desk, name="Ander", municipality="Elders", team="x", starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31),
        legal_basis=LegalBasis.BOTH, retention_until=date(2028, 1, 1), **how,  # type: ignore[arg-type]
    )  # fmt: skip


def bare(desk: Desk, project: Project) -> list[Theme]:
    """The codebook without ids, positions and traject; parents by code."""
    lines = codebook(desk, project.id)
    codes = {line.theme.id: line.theme.code for line in lines}
    return [
        replace(line.theme, id="", project_id="", position=0, parent_id=codes.get(line.theme.parent_id or ""))  # type: ignore[arg-type]
        for line in lines
    ]


@pytest.mark.parametrize(("extension", "make"), [("xlsx", codebook_as_xlsx), ("qdc", export_codebook)])
def test_a_codebook_goes_from_one_traject_to_another(
    desk: Desk, project: Project, extension: str, make: Callable[[Desk, ProjectId], bytes]
) -> None:
    parent = add_theme(desk, project.id, "Strand", "Alles aan zee.")
    child = add_theme(desk, project.id, "Kampvuur", parent_id=themes(desk, project.id)[2].id)
    edit_theme(desk, replace(parent, keywords=("zee", "duin"), dimension=Dimension.PERCEPTION, colour=5))
    edit_theme(desk, replace(child, example="=1+1", include="-vuur", exclude="_x0041_"))

    name, content = codebook_name(desk, project.id, extension), make(desk, project.id)
    copy = another(desk, codebook=read_codebook(name, content).entries)

    assert name == f"Codeboek Lindewaard.{extension}"
    assert recent(desk, project.id)[0].subject == name
    assert bare(desk, copy) == bare(desk, project)
    seen = compare_codebook(desk, project.id, read_codebook(name, content).entries)
    assert seen.is_empty
    assert (seen.unchanged, seen.problems) == (16, ())


def test_codes_of_another_tool_get_names_of_their_own(desk: Desk, project: Project) -> None:
    codes = [
        ExchangedCode("1", "Politie", colour="#FF0000"), ExchangedCode("2", "Positief", "1"),
        ExchangedCode("3", "Boa's"), ExchangedCode("4", "positief", "3", "Lof voor boa's."),
        ExchangedCode("5", "Positief", "3"),
    ]  # fmt: skip

    read = read_codebook("atlas.qdc", write_qdc(codes, "ATLAS.ti"))
    done = import_codebook(desk, project.id, read.entries)

    lines = [(line.theme.label, line.depth) for line in codebook(desk, project.id)[14:]]
    assert lines == [
        ("Politie", 0), ("Positief", 1), ("Boa's", 0), ("positief (Boa's)", 1), ("Positief 2", 1)
    ]  # fmt: skip
    assert {one.label: one.definition for one in done.fresh}["positief (Boa's)"] == "Lof voor boa's."
    assert {one.label: one.colour for one in done.fresh}["Politie"] == 8


@SLOW
@given(definition=WORDS, include=WORDS, exclude=WORDS, example=WORDS)
def test_words_come_back_as_they_were(
    desk: Desk, project: Project, definition: str, include: str, exclude: str, example: str
) -> None:
    first = replace(themes(desk, project.id)[0], definition=definition, include=include, exclude=exclude,
                    example=example)  # fmt: skip
    edit_theme(desk, first)
    kept = themes(desk, project.id)[0]

    entry = read_codebook("x.xlsx", codebook_as_xlsx(desk, project.id)).entries[0]

    assert (entry.definition, entry.include, entry.exclude, entry.example) == (
        kept.definition, kept.include, kept.exclude, kept.example
    )  # fmt: skip


def test_nothing_in_the_file_is_a_formula_or_a_name(desk: Desk, project: Project, boa: SourceId) -> None:
    first = themes(desk, project.id)[0]
    edit_theme(desk, replace(first, example="=HYPERLINK(1)", definition="Zoals Ruben Tienstra zegt."))

    book = openpyxl.load_workbook(BytesIO(codebook_as_xlsx(desk, project.id)))

    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    said = " ".join(str(cell.value) for cell in cells)
    assert "Tienstra" not in said
    assert "=HYPERLINK(1)" in said
    assert [cell.value for cell in book.worksheets[0][1]] == list(COLUMNS)
    assert book.worksheets[0].cell(2, len(COLUMNS)).fill.start_color.rgb == "00AB294D"


def test_no_name_leaves_in_a_file_for_other_tools(desk: Desk, project: Project, boa: SourceId) -> None:
    edit_theme(desk, replace(themes(desk, project.id)[0], definition="Zoals Ruben Tienstra zegt."))

    assert b"Tienstra" not in export_codebook(desk, project.id)


def test_the_same_codebook_gives_the_same_bytes(desk: Desk, project: Project) -> None:
    still = replace(desk, clock=lambda: project.created_at)

    assert codebook_as_xlsx(still, project.id) == codebook_as_xlsx(still, project.id)


def test_the_template_is_filled_in_and_read(desk: Desk, project: Project) -> None:
    book = openpyxl.load_workbook(BytesIO(template(desk)))
    sheet = book.worksheets[0]
    for place, words in (("B2", "Strand"), ("C2", "ZICHT"), ("D2", "Beeld"), ("I2", "zee, duin"), ("J2", "4")):
        sheet[place] = words
    filled = BytesIO()
    book.save(filled)

    found = import_codebook(desk, project.id, read_codebook("mijn codes.xlsx", filled.getvalue()).entries)

    (made,) = found.fresh
    assert (made.label, made.dimension, made.keywords, made.colour) == (
        "Strand", Dimension.PERCEPTION, ("zee", "duin"), 3
    )  # fmt: skip
    assert made.parent_id == themes(desk, project.id)[0].id


def test_an_empty_template_is_no_codebook(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        read_codebook("leeg.xlsx", template(desk))

    assert refused.value.message_key == "error-codebook-empty"


@pytest.mark.parametrize(("name", "content", "key"), [
    pytest.param("codes.xlsx", b"", "refused-empty", id="empty"),
    pytest.param("codes.docx", b"x", "refused-format", id="another-format"),
    pytest.param("codes.xlsx", b"code;naam", "refused-wrong-contents", id="no-excel"),
    pytest.param("codes.xlsx", b"PK\x03\x04 geen archief", "refused-damaged", id="damaged"),
    pytest.param("codes.qdc", b"<Project/>", "refused-exchange-no-codebook", id="no-qdc"),
    pytest.param("codes.qdc", b"x" * (5 * 2**20 + 1), "refused-too-large", id="large-qdc"),
    pytest.param("codes.xlsx", b"x" * (25 * 2**20 + 1), "refused-too-large", id="too-large"),
])
def test_what_is_no_codebook_is_refused(name: str, content: bytes, key: str) -> None:
    with pytest.raises(Refused) as refused:
        read_codebook(name, content)

    assert refused.value.message_key == key


def test_a_traject_begins_with_the_codebook_that_one_chooses(desk: Desk) -> None:
    assert themes(desk, another(desk, codebook=()).id) == []
    assert len(themes(desk, another(desk).id)) == 14
