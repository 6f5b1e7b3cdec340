"""What goes out as REFI-QDA comes back the same, and is what the schema asks for."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from interviews.exchange.exchanged import ExchangedCode, ExchangedProject
from interviews.exchange.qdc import read_qdc, write_qdc
from interviews.exchange.refi_read import read_refi
from interviews.exchange.refi_write import write_refi
from tests.interviews.exchange.projects import projects

SCHEMA = Path(__file__).parent / "refi_schema"


@pytest.fixture(scope="module")
def project_schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA / "Project.xsd"))


@pytest.fixture(scope="module")
def codebook_schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA / "Codebook.xsd"))


@given(projects())
@settings(max_examples=100, deadline=None)
def test_a_project_comes_back_as_it_went(project: ExchangedProject) -> None:
    found = read_refi(write_refi(project))

    assert found.project == project
    assert not found.lost
    assert found.moved == 0


@given(projects())
@settings(max_examples=50, deadline=None)
def test_what_we_write_is_valid(project_schema: etree.XMLSchema, project: ExchangedProject) -> None:
    with zipfile.ZipFile(BytesIO(write_refi(project))) as archive:
        names = archive.namelist()
        root = etree.fromstring(archive.read("project.qde"))

    project_schema.assertValid(root)
    assert sorted(names) == sorted(["project.qde", *(f"sources/{one.id}.txt" for one in project.documents)])


@given(projects())
@settings(max_examples=50, deadline=None)
def test_a_codebook_comes_back_as_it_went(codebook_schema: etree.XMLSchema, project: ExchangedProject) -> None:
    if not project.codes:
        return

    written = write_qdc(project.codes, "Draagvlak")

    codebook_schema.assertValid(etree.fromstring(written))
    assert read_qdc(written).project.codes == project.codes


def test_the_same_values_give_the_same_bytes() -> None:
    project = ExchangedProject("Traject", codes=(ExchangedCode("afval", "Afval"),))

    assert write_refi(project) == write_refi(project)


def test_ids_that_are_no_guids_get_the_same_one_each_time() -> None:
    codes = (ExchangedCode("afval", "Afval"), ExchangedCode("melding", "Meldingen", "afval"))

    first, second = read_qdc(write_qdc(codes, "")).project.codes, read_qdc(write_qdc(codes, "")).project.codes

    assert first == second
    assert first[1].parent_id == first[0].id != ""
