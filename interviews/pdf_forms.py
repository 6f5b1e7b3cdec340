"""What people wrote in the fields of a PDF form, and on its pages: that is not in the text of a page."""

import ctypes
from collections.abc import Sequence

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from interviews.pdf_page import Line, Run

_MOST = 2_000  # annotations of a page
_LONGEST = 100_000  # characters of one answer
_SIZE = 10.0
_COMMENTS = (pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_HIGHLIGHT, pdfium.FPDF_ANNOT_UNDERLINE,
             pdfium.FPDF_ANNOT_STRIKEOUT, pdfium.FPDF_ANNOT_POPUP)  # fmt: skip


def annotations(page: object, number: int) -> tuple[list[Run], bool]:
    """The answers in fields and the words in free boxes where they stand; and whether there are comments."""
    answers: list[Run] = []
    comments = False
    for place in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page, place)
        if not annotation:
            continue
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if kind == pdfium.FPDF_ANNOT_WIDGET and _value(annotation, b"FT") != "Btn":
            answers += _answer(annotation, _value(annotation, b"V"), number)
        elif kind == pdfium.FPDF_ANNOT_FREETEXT:
            answers += _answer(annotation, _value(annotation, b"Contents"), number)
        elif kind in _COMMENTS:
            comments = comments or bool(_value(annotation, b"Contents").strip())
        pdfium.FPDFPage_CloseAnnot(annotation)
    return answers, comments


def _value(annotation: object, name: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, name, None, 0)
    if not 2 < size <= 2 * _LONGEST:
        return ""
    room = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(annotation, name, ctypes.cast(room, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return room.raw.decode("utf-16-le", errors="replace").rstrip("\0")


def _answer(annotation: object, words: str, number: int) -> list[Run]:
    text = " ".join(words.split())
    if not text:
        return []
    box = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, box)
    return [Run(text, box.left, box.right, box.bottom, _SIZE, False, number, 0, (box.left,))]


def with_answers(lines: Sequence[Line], answers: Sequence[Run]) -> list[Line]:
    """The lines with each answer before the first line that stands below it."""
    result = list(lines)
    for answer in answers:
        below = (place for place, line in enumerate(result) if line[0].bottom < answer.bottom - 1)
        result.insert(next(below, len(result)), (answer,))
    return result
