"""What `python -m bench.fuzz` found, each as a small file: read or refused, never anything else."""

import random

import pytest

from bench.fuzz import verdict
from bench.fuzz_mutate import damage
from bench.fuzz_seeds import seeds
from tests.interviews.sheet_files import SheetFile, sheet_file
from tests.interviews.test_no_word_lost import open_document
from tests.interviews.word_files import TYPES, archive, paragraph, word_file

SHEET = SheetFile("A", [("Thema", "Citaat"), ("Afval", "Er ligt te veel.")])
_S = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"


@pytest.mark.parametrize(("name", "content", "due"), [
    pytest.param("a.odt", open_document("<text:p>" * 240 + "diep" + "</text:p>" * 240), "refused", id="odt-very-deep"),
    pytest.param("a.odt", open_document("<text:p>" * 100 + "diep" + "</text:p>" * 100), "read", id="odt-deep"),
    pytest.param("a.docx", word_file("<w:sdt>" * 240 + paragraph("diep") + "</w:sdt>" * 240), "refused",
                 id="docx-very-deep"),
    pytest.param("a.odt", open_document("<text:h text:outline-level=''>Kop</text:h>"), "read", id="odt-no-level"),
    pytest.param("a.xlsx", sheet_file(SHEET, more={
        "xl/_rels/workbook.xml.rels": "<R><!--x--><Relationship Id='r1' Target='worksheets/blad1.xml'/></R>"
    }), "read", id="xlsx-comment-among-relations"),
    pytest.param("a.docx", archive({
        "[Content_Types].xml": TYPES, "_rels/.rels": "<R><?a b?><!--x--></R>", "word/x.xml": "<x/>"
    }), "refused", id="docx-comment-among-relations"),
    pytest.param("a.xlsx", sheet_file(SHEET, more={
        "xl/styles.xml": f"<styleSheet {_S}><cellXfs><!--x--><xf numFmtId='14'/></cellXfs></styleSheet>"
    }), "read", id="xlsx-comment-among-styles"),
])  # fmt: skip
def test_found(name: str, content: bytes, due: str) -> None:
    assert verdict(name, content) == due


@pytest.mark.parametrize(("name", "content"), seeds(), ids=[name for name, _ in seeds()])
def test_every_seed_is_read_and_holds_together(name: str, content: bytes) -> None:
    assert verdict(name, content) == "read"


@pytest.mark.parametrize("number", range(40))
def test_a_damaged_file_is_read_or_refused(number: int) -> None:
    dice = random.Random(number)
    name, content = dice.choice(seeds())

    assert verdict(name, damage(content, [content], dice)) in ("read", "refused")
