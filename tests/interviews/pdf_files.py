"""Small PDF files, made in memory: words at places."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class At:
    """Words that a page shows at `x`, `y` (points from below left), drawn at once."""

    x: float
    y: float
    words: str
    size: float = 11
    bold: bool = False
    mode: int = 0  # 3: invisible


def pdf_file(*pages: Sequence[At], pictures: Sequence[int] = (), notes: Sequence[str] = (), turn: int = 0) -> bytes:
    """A pdf of A4 pages; `pictures` are the pages that show one, `notes` the XML-less dictionaries on page 1."""
    count = len(pages)
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(count))
    objects = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {count}/Kids[{kids}]>>"]
    fonts = "/Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>" \
            "/B <</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>>>"  # fmt: skip
    picture = 3 + 2 * count
    for number, page in enumerate(pages):
        shown = f"/XObject<</I {picture} 0 R>>" if number in pictures else ""
        extra = f"/Annots[{' '.join(notes)}]" if notes and number == 0 else ""
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate {turn}/Resources<<{fonts}{shown}>>"
                       f"/Contents {4 + 2 * number} 0 R{extra}>>")  # fmt: skip
        drawn = "".join(map(_draw, page)) + ("q 500 0 0 700 40 60 cm /I Do Q" if shown else "")
        objects.append(f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream")
    objects.append("<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>"
                   "stream\n \nendstream")  # fmt: skip
    return _file(objects)


def _draw(at: At) -> str:
    words = at.words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{'B' if at.bold else 'F'} {at.size} Tf {at.mode} Tr 1 0 0 1 {at.x} {at.y} Tm ({words}) Tj ET\n"


def _file(objects: Sequence[str]) -> bytes:
    body = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj{content}endobj\n".encode("cp1252")
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    return body + (f"xref\n0 {size}\n0000000000 65535 f \n{rows}trailer<</Size {size}/Root 1 0 R>>\n"
                   f"startxref\n{len(body)}\n%%EOF").encode()  # fmt: skip


def lines(*texts: str, top: float = 760, left: float = 60, step: float = 14) -> list[At]:
    """Lines below each other."""
    return [At(left, top - step * number, words) for number, words in enumerate(texts)]
