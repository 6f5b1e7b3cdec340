"""Every word that Word or LibreOffice shows comes out once, and none that they hide: whatever the build of a file."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as some

from interviews.docx import read_docx
from interviews.odt import read_odt
from tests.interviews.word_files import archive, word_file

Build = Sequence["Piece"]


@dataclass(frozen=True)
class Piece:
    """A piece of a document: what it is, whether its words are shown, and what it holds ("" stands for a word)."""

    what: str
    inside: "Build | None" = None


SHOWN_RUNS = ("run", "inserted", "control", "link", "field", "moved-here", "tag", "broken")
UNSEEN_RUNS = ("deleted", "hidden", "hidden-by-style", "moved-away", "note", "instruction")
HOLDERS = ("box", "box-twice", "shape")


def pieces(blocks: some.SearchStrategy[Build]) -> some.SearchStrategy[Build]:
    """Blocks that hold such blocks: in boxes, tables, lists and content controls."""
    run = some.sampled_from((*SHOWN_RUNS, *UNSEEN_RUNS)).map(Piece)
    boxed = some.builds(Piece, some.sampled_from(HOLDERS), blocks)
    paragraph = some.builds(Piece, some.sampled_from(["paragraph", "heading", "item", "hidden-paragraph"]),
                            some.lists(run | boxed, max_size=3))  # fmt: skip
    holder = some.builds(Piece, some.sampled_from(["table", "control-block", "list", "inserted-block"]), blocks)
    return some.lists(paragraph | holder, max_size=3)


DOCUMENTS: some.SearchStrategy[Build] = some.recursive(some.just([]), pieces, max_leaves=12)


class Writer:
    """Writes a document with a new word in each run; knows which of them are due."""

    def __init__(self, forms: dict[str, str], empty_paragraph: str) -> None:
        self.forms, self.empty = forms, empty_paragraph
        self.due: list[str] = []
        self.count = 0

    def write(self, build: Build, shown: bool = True) -> str:
        return "".join(self.one(piece, shown) for piece in build)

    def one(self, piece: Piece, shown: bool) -> str:
        form = self.forms[piece.what]
        if piece.inside is None:
            self.count += 1
            word = f"woord{self.count}"
            if shown and piece.what in SHOWN_RUNS:
                self.due.append(word)
            return form.replace("@", word)
        seen = shown and piece.what != "hidden-paragraph"
        inner = self.write(piece.inside, seen)
        if piece.what in ("table", "box", "shape", "box-twice", "control-block", "list", "inserted-block"):
            inner += self.empty
        return form.replace("@", inner)


WORD = {
    "run": "<w:r><w:t>@</w:t><w:t xml:space='preserve'> </w:t></w:r>",
    "inserted": "<w:ins><w:r><w:t>@</w:t><w:tab/></w:r></w:ins>",
    "control": "<w:sdt><w:sdtPr><w:alias w:val='geen'/></w:sdtPr><w:sdtContent><w:r><w:t>@</w:t><w:br/></w:r>"
               "</w:sdtContent></w:sdt>",
    "link": "<w:hyperlink><w:r><w:t>@</w:t><w:cr/></w:r></w:hyperlink>",
    "field": "<w:fldSimple w:instr='DATE'><w:r><w:t>@</w:t><w:tab/></w:r></w:fldSimple>",
    "moved-here": "<w:moveTo><w:r><w:t>@</w:t><w:tab/></w:r></w:moveTo>",
    "tag": "<w:smartTag><w:r><w:rPr><w:b/></w:rPr><w:t>@</w:t><w:tab/></w:r></w:smartTag>",
    "broken": "<w:r><w:t>@</w:t><w:lastRenderedPageBreak/><w:tab/></w:r>",
    "deleted": "<w:del><w:r><w:delText>@</w:delText></w:r></w:del>",
    "hidden": "<w:r><w:rPr><w:vanish/></w:rPr><w:t>@</w:t></w:r>",
    "hidden-by-style": "<w:r><w:rPr><w:rStyle w:val='Onder'/></w:rPr><w:t>@</w:t></w:r>",
    "moved-away": "<w:moveFrom><w:r><w:t>@</w:t></w:r></w:moveFrom>",
    "note": "<w:r><w:footnoteReference w:id='2'/></w:r>",
    "instruction": "<w:r><w:instrText>@</w:instrText></w:r>",
    "box": "<w:r><w:pict><v:textbox xmlns:v='urn:v'><w:txbxContent>@</w:txbxContent></v:textbox></w:pict></w:r>",
    "shape": "<w:r><w:drawing><a><w:txbxContent>@</w:txbxContent></a></w:drawing></w:r>",
    "box-twice": "<w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                 "<mc:Choice><w:txbxContent>@</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>@"
                 "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
    "paragraph": "<w:p><w:pPr/>@</w:p>",
    "heading": "<w:p><w:pPr><w:pStyle w:val='Kop1'/></w:pPr>@</w:p>",
    "item": "<w:p><w:pPr><w:numPr/></w:pPr>@</w:p>",
    "hidden-paragraph": "<w:p><w:pPr><w:pStyle w:val='Weg'/></w:pPr>@</w:p>",
    "table": "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>@</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    "list": "<w:customXml>@</w:customXml>",
    "control-block": "<w:sdt><w:sdtContent>@</w:sdtContent></w:sdt>",
    "inserted-block": "<w:ins>@</w:ins>",
}  # fmt: skip
WORD_STYLES = ("<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
               "<w:style w:styleId='Kop1'><w:name w:val='heading 1'/></w:style>"
               "<w:style w:styleId='Weg'><w:rPr><w:vanish/></w:rPr></w:style>"
               "<w:style w:styleId='Onder'><w:basedOn w:val='Weg'/></w:style></w:styles>")  # fmt: skip
OPEN = {
    "run": "<text:span>@</text:span><text:s/>", "inserted": "<text:change-start/>@<text:change-end/><text:tab/>",
    "control": "<text:meta>@</text:meta><text:line-break/>", "link": "<text:a>@</text:a> ",
    "field": "<text:date>@</text:date><text:tab/>", "moved-here": "<text:bookmark/>@ ",
    "tag": "<text:ruby><text:ruby-base>@</text:ruby-base><text:ruby-text>klank</text:ruby-text></text:ruby> ",
    "broken": "<text:span text:style-name='Open'>@<text:soft-page-break/></text:span> ",
    "deleted": "<text:change/>",  # what was deleted stands apart, see below
    "hidden": "<text:hidden-text text:string-value='@'>@</text:hidden-text>",
    "hidden-by-style": "<text:span text:style-name='Onder'>@</text:span>",
    "moved-away": "<office:annotation><text:p>@</text:p></office:annotation>",
    "note": "<text:note><text:note-body><text:p>@</text:p></text:note-body></text:note>",
    "instruction": "<text:script>@</text:script>",
    "box": "<draw:frame><draw:text-box>@</draw:text-box><svg:title>titel</svg:title></draw:frame>",
    "shape": "<draw:custom-shape>@<svg:desc>niets</svg:desc></draw:custom-shape>",
    "box-twice": "<draw:a><draw:frame><draw:text-box>@</draw:text-box></draw:frame></draw:a>",
    "paragraph": "<text:p>@</text:p>", "heading": "<text:h text:outline-level='2'>@</text:h>",
    "item": "<text:list><text:list-item><text:p>@</text:p></text:list-item></text:list>",
    "hidden-paragraph": "<text:p text:style-name='Weg'>@</text:p>",
    "table": "<table:table><table:table-header-rows><table:table-row><table:table-cell>@</table:table-cell>"
             "<table:covered-table-cell/></table:table-row></table:table-header-rows></table:table>",
    "list": "<text:list><text:list-header>@</text:list-header></text:list>",
    "control-block": "<text:section>@</text:section>",
    "inserted-block": "<text:numbered-paragraph>@</text:numbered-paragraph>",
}  # fmt: skip
_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {"office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing",
                        "svg": "svg-compatible"}.items()
)  # fmt: skip


def open_document(body: str) -> bytes:
    """An odt with this body, three styles, and a deletion that is tracked."""
    styles = ("<office:automatic-styles><style:style style:name='Weg'><style:text-properties text:display='none'/>"
              "</style:style><style:style style:name='Onder' style:parent-style-name='Weg'/><style:style "
              "style:name='Open' style:parent-style-name='Weg'><style:text-properties text:display='true'/>"
              "</style:style></office:automatic-styles>")  # fmt: skip
    deleted = "<text:tracked-changes><text:deletion><text:p>verdwenen</text:p></text:deletion></text:tracked-changes>"
    return archive({"content.xml": f"<office:document-content {_NAMES}>{styles}<office:body><office:text>{deleted}"
                                   f"{body}</office:text></office:body></office:document-content>"})  # fmt: skip


def check(writer: Writer, content: bytes, read: Callable[[bytes], tuple[str, tuple[str, ...]]]) -> None:
    text, _ = read(content)

    assert sorted(re.findall(r"\w+", text)) == sorted(writer.due)


@given(DOCUMENTS)
def test_word(build: Build) -> None:
    writer = Writer(WORD, "<w:p/>")
    body = writer.write(build)

    check(writer, word_file(body, more={"word/styles.xml": WORD_STYLES}), read_docx)


@given(DOCUMENTS)
def test_open_document(build: Build) -> None:
    writer = Writer(OPEN, "<text:p/>")
    body = writer.write(build)

    check(writer, open_document(body), read_odt)
