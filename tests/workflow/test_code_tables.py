"""Tables of codes of a traject, and as a file."""

import io
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from analysis.matrices import Across, Share, Together, Unit
from interviews.coding import Dimension
from interviews.source import SourceKind
from projects.ids import SourceId, ThemeId
from projects.project import Project
from projects.stakeholder import Side
from tests.workflow.conftest import BOA
from workflow.code_tables import CodeTable, Column, Wanted, behind, code_table, code_table_file, table_choices
from workflow.codes import add_code
from workflow.coding import Choice, code, open_source
from workflow.desk import Desk
from workflow.importing import import_file
from workflow.people import edit_stakeholder, stakeholders
from workflow.theming import edit_theme, themes
from workflow.trajects import recent


@pytest.fixture
def coded(desk: Desk, project: Project, boa: SourceId, partner: SourceId) -> list[ThemeId]:
    """Two themes on a passage of the boa, the first on one of the partner; all else is a suggestion."""
    first, second = [theme.id for theme in themes(desk, project.id)[:2]]
    code(desk, open_source(desk, boa).passages[0].id, Choice(Dimension.PERCEPTION, first))
    add_code(desk, open_source(desk, boa).passages[0].id, Choice(Dimension.EXPECTATION, second))
    code(desk, open_source(desk, partner).passages[0].id, Choice(Dimension.EXPECTATION, first))
    return [first, second]


def counts(table: CodeTable, codes: list[ThemeId], unit: Unit = Unit.PLACES) -> dict[str, list[int]]:
    return {
        column.name: [table.matrix.cell(one, column.key).count(unit) for one in codes] for column in table.columns
    }  # fmt: skip


@pytest.mark.parametrize(("across", "expected"), [
    (Across.INTERVIEW, {"T-01": [1, 1], "T-02": [1, 0]}),
    (Across.GROUP, {"handhavers": [1, 1], "wonen": [1, 0]}),
    (Across.SIDE, {"staff": [1, 1], "partner": [1, 0]}),
    (Across.FUNCTION, {"gebiedsbeheerder": [1, 0], "wijkboa": [1, 1]}),
    (Across.DIMENSION, {"expectation": [1, 1], "perception": [1, 0], "other": [0, 0]}),
])
def test_codes_across(
    desk: Desk, project: Project, coded: list[ThemeId], across: Across, expected: dict[str, list[int]]
) -> None:
    table = code_table(desk, project.id, Wanted(across, accepted_only=True))

    assert counts(table, coded) == expected
    assert table.matrix.down[coded[0]].count(Unit.CONVERSATIONS) == 2


def test_suggestions_count_until_somebody_decided(desk: Desk, project: Project, coded: list[ThemeId]) -> None:
    accepted = code_table(desk, project.id, Wanted(accepted_only=True))
    all_of_them = code_table(desk, project.id, Wanted())

    assert sum(cell.places for cell in all_of_them.matrix.cells.values()) > sum(
        cell.places for cell in accepted.matrix.cells.values()
    )


def test_codes_together(desk: Desk, project: Project, coded: list[ThemeId]) -> None:
    wanted = Wanted(Across.CODE, accepted_only=True, way=Together.PASSAGE, codes=frozenset(coded))
    table = code_table(desk, project.id, wanted)

    assert [[table.matrix.cell(one, other).places for other in coded] for one in coded] == [[2, 1], [1, 1]]
    passages = table.matrix.cell(coded[0], coded[1]).passages
    quotes = behind(desk, project.id, passages, coded, accepted_only=True)
    assert [(quote.source_code, quote.passage.passage_id) for quote in quotes] == [("T-01", passages[0])]


def test_choice_of_codes_and_files(desk: Desk, project: Project, coded: list[ThemeId], boa: SourceId) -> None:
    wanted = Wanted(Across.INTERVIEW, codes=frozenset(coded[1:]), sources=frozenset({boa}), accepted_only=True)
    table = code_table(desk, project.id, wanted)

    assert counts(table, coded[1:]) == {"T-01": [1]}
    assert [line.code for line in table.sources] == ["T-01"]
    assert len(table_choices(desk, project.id).sources) == 2


def test_documents_count_only_when_they_are_chosen(desk: Desk, project: Project, boa: SourceId) -> None:
    made = import_file(desk, project.id, "plan.txt", b"Het parkeerbeleid gaat over parkeeroverlast in de wijk.",
                       SourceKind.POLICY_PLAN).source_id  # fmt: skip
    assert made is not None

    assert [column.key for column in code_table(desk, project.id, Wanted()).columns] == ["handhavers"]
    both = code_table(desk, project.id, Wanted(sources=frozenset({boa, made})))
    assert [(column.key, column.people) for column in both.columns] == [("handhavers", 1), ("document", None)]
    assert both.small == (Column("handhavers", "handhavers", 1),)


def sheet(content: bytes) -> list[tuple[object, ...]]:
    return [tuple(cell.value for cell in row) for row in load_workbook(io.BytesIO(content))["Tabel"].iter_rows()]


def test_a_file_takes_small_groups_together(desk: Desk, project: Project, coded: list[ThemeId]) -> None:
    for number, somebody in enumerate(("Joost Abbema", "Karin Botermans", "Lies Cornelissen")):
        words = BOA.replace("T-01", f"T-1{number}").replace("Ruben Tienstra", somebody)
        import_file(desk, project.id, f"boa{number}.txt", words.encode())

    name, content = code_table_file(desk, project.id, Wanted(accepted_only=True, codes=frozenset(coded)))

    assert name == f"Tabel codes Lindewaard ({desk.clock():%d-%m-%Y}).xlsx"
    # One partner would be found by taking the boa's from the total.
    assert sheet(content)[0] == ("Code", "Gesprekspartners", "Totaal")
    assert [row[1:] for row in sheet(content)[1:]] == [(2, 2), (1, 1)]
    assert "Kleine groepen" in [row[0].value for row in load_workbook(io.BytesIO(content))["Uitleg"].iter_rows()]
    assert recent(desk, project.id)[0].subject == name
    within = code_table(desk, project.id, Wanted())
    assert [(one.key, one.is_small) for one in within.columns] == [("handhavers", False), ("wonen", True)]


def test_a_file_of_shares(desk: Desk, project: Project, coded: list[ThemeId]) -> None:
    wanted = Wanted(Across.INTERVIEW, share=Share.ROW, accepted_only=True, codes=frozenset(coded))

    assert sheet(code_table_file(desk, project.id, wanted)[1]) == [
        ("Code", "T-01", "T-02", "Totaal"), (themes(desk, project.id)[0].label, 0.5, 0.5, 2),
        (themes(desk, project.id)[1].label, 1, 0, 1),
    ]  # fmt: skip


def test_words_of_users_are_no_formulas_in_a_file(desk: Desk, project: Project, boa: SourceId) -> None:
    edit_theme(desk, replace(themes(desk, project.id)[0], label="=1+1"))
    edit_stakeholder(desk, replace(stakeholders(desk, project.id)[0], group="@SUM(A1)", side=Side.STAFF))

    book = load_workbook(io.BytesIO(code_table_file(desk, project.id, Wanted(Across.GROUP))[1]))

    assert {cell.data_type for row in book["Tabel"].iter_rows() for cell in row} <= {"s", "n"}


def test_the_diagonal_of_codes_together_has_no_colour(desk: Desk, project: Project, coded: list[ThemeId]) -> None:
    wanted = Wanted(Across.CODE, codes=frozenset(coded), accepted_only=True)

    tabel = load_workbook(io.BytesIO(code_table_file(desk, project.id, wanted)[1]))["Tabel"]

    scales = [one.sqref for one in tabel.conditional_formatting if any(rule.type == "colorScale" for rule in one.rules)]
    assert [set(str(one).split()) for one in scales] == [{"B3", "C2"}]
