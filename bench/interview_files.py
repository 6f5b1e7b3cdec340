"""An interview of a given length in every format that we read, made here: to measure and to mutate."""

import json
import zipfile
from collections.abc import Iterator, Sequence
from html import escape
from io import BytesIO

Talk = Sequence[tuple[str, str]]  # who speaks, and what is said

_QUESTIONS = ("Kunt u iets vertellen over uw rol in het team?", "Hoe ziet u de handhaving in de wijk?",
              "Wat verwacht u van de gemeente?", "En hoe gaat de samenwerking met de politie?",
              "Waar loopt u tegenaan in de avond?")  # fmt: skip
_SENTENCES = (
    "Ik ben hier al jaren betrokken en ik zie dat het beeld langzaam verandert.",
    "De boa’s zijn vriendelijk, maar je ziet ze te weinig op straat.",
    "Afval blijft een probleem: iedere maandag ligt het weer naast de containers.",
    "Coördinatie met de politie zou beter kunnen, wij bellen en zij komen niet.",
    "Eén vaste wijkboa per wijk, dat is wat bewoners het liefst willen.",
    "Het kost ons zo’n € 25.000 per jaar aan dubbel werk.",
    "In de avond is het bij het plein onrustig, vooral in de zomer.",
)
_PAGE, _LINE = 50, 90  # lines on a page of a pdf, characters on a line


def talk(characters: int) -> Talk:
    """A conversation of about so many characters; the same each time."""
    turns: list[tuple[str, str]] = []
    length = number = 0
    while length < characters:
        question = _QUESTIONS[number % len(_QUESTIONS)]
        answer = " ".join(_SENTENCES[(number * 3 + place) % len(_SENTENCES)] for place in range(2 + number % 5))
        turns += [("Interviewer", question), ("Respondent", answer)]
        length += len(question) + len(answer) + 30
        number += 1
    return turns


def files(said: Talk) -> dict[str, bytes]:
    """The conversation as a file of each format, by its extension."""
    lines = [f"{who}: {words}" for who, words in said]
    return {
        "txt": "\n\n".join(lines).encode(), "md": "\n\n".join(f"**{who}:** {words}" for who, words in said).encode(),
        "docx": _docx(lines), "odt": _odt(lines), "rtf": _rtf(lines), "pdf": _pdf(lines), "vtt": _vtt(said),
        "srt": _srt(said), "xlsx": _xlsx(said), "csv": _csv(said), "json": _json(said),
    }  # fmt: skip


def _zip(parts: dict[str, str]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return buffer.getvalue()


_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_OFFICE = "http://schemas.openxmlformats.org"


def _docx(lines: Sequence[str]) -> bytes:
    body = "".join(f"<w:p><w:pPr><w:spacing w:after='120'/></w:pPr><w:r><w:rPr><w:lang w:val='nl-NL'/></w:rPr>"
                   f"<w:t xml:space='preserve'>{escape(line)}</w:t></w:r></w:p>" for line in lines)  # fmt: skip
    return _zip({"[Content_Types].xml": _TYPES, "word/document.xml":
                 f'<w:document xmlns:w="{_OFFICE}/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'})


def _odt(lines: Sequence[str]) -> bytes:
    names = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text"))
    body = "".join(f"<text:p>{escape(line)}</text:p>" for line in lines)
    return _zip({"content.xml": f"<office:document-content {names}><office:body><office:text>{body}</office:text>"
                                "</office:body></office:document-content>"})  # fmt: skip


def _rtf(lines: Sequence[str]) -> bytes:
    def letters(line: str) -> str:
        return "".join(one if one.isascii() else f"\\u{ord(one)}?" for one in line)

    body = "".join(f"\\pard {letters(line)}\\par\n" for line in lines)
    return ("{\\rtf1\\ansi\\ansicpg1252\\uc1 " + body + "}").encode()


def _pdf(lines: Sequence[str]) -> bytes:
    wrapped = [piece for line in lines for piece in (*_wrapped(line), "")]
    pages = [wrapped[at : at + _PAGE] for at in range(0, len(wrapped), _PAGE)]
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(pages)))
    objects = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>"]
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    for number, page in enumerate(pages):
        drawn = "".join(_drawn(words, 790 - 14 * row) for row, words in enumerate(page) if words)
        objects += [f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F {font}>>>>"
                    f"/Contents {4 + 2 * number} 0 R>>",
                    f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream"]  # fmt: skip
    content, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(content))
        content += f"{number} 0 obj{one}endobj\n".encode("cp1252", "replace")
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    return content + (f"xref\n0 {size}\n0000000000 65535 f \n{rows}trailer<</Size {size}/Root 1 0 R>>\n"
                      f"startxref\n{len(content)}\n%%EOF").encode()  # fmt: skip


def _wrapped(line: str) -> Iterator[str]:
    row = ""
    for word in line.split():
        if len(row) + len(word) > _LINE:
            yield row
            row = ""
        row = f"{row} {word}".strip()
    yield row


def _drawn(words: str, height: int) -> str:
    bare = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F 11 Tf 60 {height} Td ({bare}) Tj ET\n"


def _stamp(seconds: int, point: str) -> str:
    return f"{seconds // 3600:02d}:{seconds % 3600 // 60:02d}:{seconds % 60:02d}{point}000"


def _cues(said: Talk) -> Iterator[tuple[int, str, str]]:
    """A cue for each sentence, five seconds each."""
    second = 0
    for who, words in said:
        for sentence in words.split(". "):
            yield second, who, sentence
            second += 5


def _vtt(said: Talk) -> bytes:
    return ("WEBVTT\n\n" + "\n".join(f"{_stamp(at, '.')} --> {_stamp(at + 5, '.')}\n<v {who}>{escape(words)}</v>\n"
                                     for at, who, words in _cues(said))).encode()  # fmt: skip


def _srt(said: Talk) -> bytes:
    return "\n".join(f"{number}\n{_stamp(at, ',')} --> {_stamp(at + 5, ',')}\n{who}: {words}\n"
                     for number, (at, who, words) in enumerate(_cues(said), 1)).encode()  # fmt: skip


def _xlsx(said: Talk) -> bytes:
    rows = "".join(
        f'<row r="{number}">' + "".join(f'<c r="{column}{number}" t="inlineStr"><is><t>{escape(words)}</t></is></c>'
                                        for column, words in zip("AB", cells, strict=True)) + "</row>"
        for number, cells in enumerate((("Spreker", "Tekst"), *said), 1)
    )  # fmt: skip
    main, relations = f"{_OFFICE}/spreadsheetml/2006/main", f"{_OFFICE}/officeDocument/2006/relationships"
    return _zip({
        "[Content_Types].xml": _TYPES,
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="Gesprek" sheetId="1" '
                           'r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
                                      "</Relationships>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    })  # fmt: skip


def _csv(said: Talk) -> bytes:
    return "\n".join(['Spreker;Tekst', *(f'"{who}";"{words}"' for who, words in said)]).encode("utf-8-sig")


def _json(said: Talk) -> bytes:
    return json.dumps({"segments": [{"start": at, "end": at + 5, "speaker": who, "text": words}
                                    for at, who, words in _cues(said)]}).encode()  # fmt: skip
