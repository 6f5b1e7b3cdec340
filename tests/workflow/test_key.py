"""The key to the pseudonyms: taken out as a file, and destroyed for good."""

import io
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from interviews.memo import MemoTarget
from projects.errors import Refused
from projects.ids import SourceId
from projects.project import Project
from projects.rights import Action
from projects.stakeholder import Side
from tests.workflow.traces import places
from workflow import coding, importing, memos, people, trajects, undoing
from workflow.desk import Desk
from workflow.key import KeySize, delete_key, export_key, key_size
from workflow.originals import destroy_originals

THIRD = """Naam: Farida Benali
Functie: winkelier
Interviewer: Anouk Verlinde

Interviewer: Met wie belt u?

Farida: Ik bel altijd met mevrouw Oudshoorn van het loket, en zij belt dan terug.
"""


@pytest.fixture
def named(desk: Desk, project: Project, boa: SourceId) -> SourceId:
    """A second interview, in which somebody else is named."""
    found = importing.import_file(desk, project.id, "winkelier.txt", THIRD.encode()).source_id
    assert found is not None
    return found


def test_the_key_holds_partners_and_whoever_was_named(desk: Desk, project: Project, named: SourceId) -> None:
    assert key_size(desk, project.id) == KeySize(2, 1)


def test_the_key_comes_out_as_excel_with_a_line_in_the_journal(
    desk: Desk, project: Project, named: SourceId
) -> None:
    name, made = export_key(desk, project.id)

    rows = list(load_workbook(io.BytesIO(made))["Sleutel"].values)
    assert rows[0] == ("Code", "Naam", "Wie")
    assert ("R01", "Ruben Tienstra", "Gesprekspartner") in rows
    assert [row[2] for row in rows if row[0] == "P01"] == ["Iemand die genoemd werd"]
    assert name.startswith("Sleutel HUP 2027 (")
    line = trajects.recent(desk, project.id, 1)[0]
    assert (line.action, line.subject) == (Action.EXPORT_KEY, "3")


def test_the_key_comes_out_as_csv_in_which_nothing_is_a_formula(desk: Desk, project: Project) -> None:
    people.add_stakeholder(desk, project.id, name='=HYPERLINK("http://kwaad.example")', function="", organisation="",
                           side=Side.STAFF, group="")  # fmt: skip

    _, made = export_key(desk, project.id, as_csv=True)

    lines = made.decode("utf-8-sig").splitlines()
    assert lines[0] == "Code;Naam;Wie"
    assert lines[1].startswith("R01;\"'=HYPERLINK")


def test_an_empty_key_is_not_exported_or_destroyed(desk: Desk, project: Project) -> None:
    for deed in (export_key, delete_key):
        with pytest.raises(Refused) as refusal:
            deed(desk, project.id)
        assert refusal.value.message_key == "error-key-empty"


def test_after_the_key_is_destroyed_no_byte_of_a_name_is_left(
    desk: Desk, project: Project, named: SourceId, database_url: str
) -> None:
    person = people.stakeholders(desk, project.id)[0]
    people.edit_stakeholder(desk, replace(person, group="boa's"))
    memos.add_memo(desk, project.id, MemoTarget.PROJECT, project.id, "Vraag het Ruben Tienstra")
    destroy_originals(desk, project.id)
    names = ["Tienstra", "Benali", "Oudshoorn"]
    before = " ".join(places(database_url, names))

    assert delete_key(desk, project.id)

    assert all(name in before for name in names)
    assert places(database_url, names) == []
    assert key_size(desk, project.id) == KeySize(0, 0)
    assert [one.code for one in people.stakeholders(desk, project.id)] == ["R01", "R02"]
    line = trajects.recent(desk, project.id, 1)[0]
    assert (line.action, line.subject, line.undoable) == (Action.DELETE_KEY, "3", False)


def test_undo_still_works_and_brings_no_name_back(desk: Desk, project: Project, named: SourceId) -> None:
    person = people.stakeholders(desk, project.id)[0]
    people.edit_stakeholder(desk, replace(person, function="wijkboa Noord"))
    delete_key(desk, project.id)

    undoing.undo(desk, project.id)

    after = people.stakeholders(desk, project.id)[0]
    assert (after.name, after.function) == ("", "wijkboa")


def test_texts_keep_every_offset(desk: Desk, project: Project, named: SourceId) -> None:
    before = coding.open_source(desk, named)

    delete_key(desk, project.id)

    after = coding.open_source(desk, named)
    assert (after.source.text, after.passages) == (before.source.text, before.passages)


def test_somebody_without_a_name_can_still_be_edited(desk: Desk, project: Project) -> None:
    person = people.add_stakeholder(desk, project.id, name="Ruben", function="", organisation="", side=Side.STAFF,
                                    group="")  # fmt: skip
    delete_key(desk, project.id)

    people.edit_stakeholder(desk, replace(person, name="", group="handhavers"))

    assert people.stakeholders(desk, project.id)[0].group == "handhavers"


def test_a_code_that_stands_in_a_text_is_never_given_to_somebody_else(
    desk: Desk, project: Project, named: SourceId
) -> None:
    delete_key(desk, project.id)

    other = THIRD.replace("Oudshoorn", "Vredeveld").replace("Farida Benali", "Sami Aksoy").replace("Farida", "Sami")
    importing.import_file(desk, project.id, "ander.txt", other.encode())

    with desk.looking() as work:
        codes = work.pseudonyms.of_project(project.id)
    assert "P01" in codes.values()
    assert codes["mevrouw Vredeveld"] == "P02"
