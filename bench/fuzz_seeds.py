"""Valid files of every format that we read, to damage: made here, and those of tests/files."""

from collections.abc import Collection
from pathlib import Path

from bench.interview_files import files, talk
from tests.interviews.pdf_files import At, lines, pdf_file
from tests.interviews.sheet_files import SheetFile, sheet_file
from tests.interviews.word_files import archive, paragraph, table, word_file

_FILES = Path(__file__).resolve().parent.parent / "tests" / "files"
_LARGEST = 60_000  # bytes: a large seed is changed where it does not matter, and slowly
_ODT = "urn:oasis:names:tc:opendocument:xmlns:"
_OTHERS = ("doc", "xls")  # LibreOffice reads those


def seeds(formats: Collection[str] = ()) -> list[tuple[str, bytes]]:
    """Name and content, of these formats or of all, in a fixed order."""
    found = [(f"gesprek.{extension}", content) for extension, content in files(talk(1_500)).items()]
    found += _odd_ones()
    found += [(file.name, file.read_bytes()) for file in sorted(_FILES.iterdir()) if file.stat().st_size <= _LARGEST]
    wanted = [(name, content) for name, content in found if name.rpartition(".")[2] not in _OTHERS]
    return [(name, content) for name, content in wanted if not formats or name.rpartition(".")[2] in formats]


def _odd_ones() -> list[tuple[str, bytes]]:
    """Files that hold what the readers have rules for."""
    return [
        ("vreemd.docx", _word()), ("vreemd.odt", _open_document()), ("vreemd.xlsx", _sheet()), ("vreemd.pdf", _pdf()),
        ("vreemd.rtf", _RTF.encode("latin-1")), ("vreemd.vtt", _VTT.encode()), ("vreemd.txt", _MEET.encode()),
        ("vreemd.md", _NOTES.encode("utf-16")),
    ]  # fmt: skip


def _word() -> bytes:
    main = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    other = "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
    body = (
        paragraph("Kop", "K1"),
        "<w:p><w:r><w:t>bij</w:t><w:pict><w:txbxContent>", paragraph("in een vak"), "</w:txbxContent></w:pict></w:r>",
        "</w:p>",
        "<w:p><w:r><w:rPr><w:vanish/><w:b/></w:rPr><w:t>weg</w:t></w:r>",
        "<w:del><w:r><w:delText>nee</w:delText></w:r></w:del>",
        "<w:ins><w:r><w:t>Interviewer: wat ziet u?</w:t><w:br/></w:r></w:ins></w:p>",
        f"<w:p><mc:AlternateContent {other}><mc:Choice><w:r><w:t>een</w:t></w:r></mc:Choice><mc:Fallback/>",
        "</mc:AlternateContent></w:p><w:sdt><w:sdtContent>", paragraph("erin"), "</w:sdtContent></w:sdt>",
        table((paragraph("a") + table((paragraph("b"),)), paragraph("c"))),
    )  # fmt: skip
    styles = f"<w:styles {main}><w:style w:styleId='K1'><w:name w:val='heading 1'/><w:basedOn w:val='K1'/></w:style>" \
             "</w:styles>"  # fmt: skip
    return word_file("".join(body), more={"word/styles.xml": styles, "word/footnotes.xml": "<a/>"})


def _open_document() -> bytes:
    spaces = {"office": "office", "text": "text", "table": "table", "draw": "drawing", "style": "style"}
    names = " ".join(f'xmlns:{short}="{_ODT}{long}:1.0"' for short, long in spaces.items())
    body = (
        "<text:h text:outline-level='2'>Kop</text:h><text:list><text:list-item><text:p>een<text:s text:c='3'/>twee"
        "</text:p></text:list-item></text:list><text:p>voor<draw:frame><draw:text-box><text:p>in een vak</text:p>"
        "</draw:text-box></draw:frame>na<text:note><text:p>noot</text:p></text:note></text:p><table:table>"
        "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>"
    )
    style = "<style:style style:name='P1' style:parent-style-name='P1'/>"
    styles = f"<office:automatic-styles>{style}</office:automatic-styles>"
    return archive({"content.xml": f"<office:document-content {names}>{styles}<office:body><office:text>{body}"
                                   "</office:text></office:body></office:document-content>"})  # fmt: skip


def _sheet() -> bytes:
    rows = (("Thema", "Citaat", "Datum"), ("Afval", "Er ligt te veel.", "3-9-2026"), ("", "Ze hangen wat.", ""))
    merged = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'
    unseen = '<cols><col min="2" max="3" hidden="1"/></cols>'
    styles = "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" \
             "<cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>"  # fmt: skip
    return sheet_file(
        SheetFile("Wijk", rows, extra=merged, hidden_rows=frozenset({3})), SheetFile("Centrum", rows),
        SheetFile("Uitleg", (("Versie", "2"),), state="hidden", before=unseen),
        more={"xl/comments1.xml": "<comments/>", "xl/styles.xml": styles},
    )  # fmt: skip


def _pdf() -> bytes:
    rows = [At(60 + 100 * column, 600 - 20 * row, words) for row in range(4)
            for column, words in enumerate((str(row), "Interviewer", "Wat ziet u daar?"))]  # fmt: skip
    notes = ["<</Type/Annot/Subtype/Widget/FT/Tx/T(vraag)/V(Elke dag.)/Rect[60 735 400 750]>>"]
    return pdf_file([At(60, 800, "Kop", 22, bold=True), *lines("Interviewer: hoe?", "Respondent: zo."), *rows],
                    lines("verder.", "Slot."), pictures=[1], notes=notes)  # fmt: skip


_RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset2 Symbol;}}{\stylesheet{\s1 heading 1;}}"
    r"\pard\s1 Kop\par\pard Interviewer: Wat ziet u?\par {\v geheim}{\deleted weg}Jan: caf\'e9 \u233?\u-10179?\u-8704?"
    r"\par{\shp{\*\shpinst{\sp{\sn a}}{\shptxt in een vak\par}}}{\footnote noot}\trowd\intbl a\cell\pard\intbl\itap2 "
    r"x\nestcell{\*\nesttableprops\nestrow}\pard\intbl b\cell\row{\pntext\f1\'b7\tab}punt\par{\upr{a}{\*\ud{b}}}}"
)
_VTT = (
    "\ufeffWEBVTT\n\nNOTE datum: 3 september 2026\n\n1\n00:00:01.000 --> 00:00:04.000\n<v An Bos>Wat ziet u?</v>\n\n"
    "0:0:13.540 --> 0:0:15.000\n<v.x Jan>Afval &amp; fietsen\n\n00:00:20.000 --> 00:00:21.000\nzonder stem\n"
)
_MEET = (
    "Aantekeningen\n\nSamenvatting van de computer.\n\nGesprek - Transcript\n\n3 mei 2026\n\n00:00:00\n\n"
    "An Bos: Hoe?\n\nJan Smit: Zo.\n\n00:05:00\n\nAn Bos: En?\n\nJan Smit: Ja.\n\nTranscriptie beëindigd\n"
)
_NOTES = (
    "---\nnaam: Jan\ndatum: 3 mei 2026\n---\n# Kop\n\n**Vraag: hoe?**\n\n- punt een\n  gaat door\n\n"
    "| a | b |\n|---|---|\n| Afval | te veel ligt er, elke week weer |\n\nBeeld. \"ze zijn aardig\"\n"
)
