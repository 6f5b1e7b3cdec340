"""The words of an RTF file as they come: paragraphs, cells and rows, boxes that float over the text."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from interviews.markdown_text import bold, cell_line

_DEEPEST_TABLE = 20


@dataclass(slots=True)
class ParagraphKind:
    """What the paragraph that is being written is: a heading of `level`, an item, in a table `depth` deep."""

    level: int = 0
    item: bool = False
    depth: int = 0


@dataclass(slots=True)
class Flow:
    """A running text: that of the document, or that of one box."""

    pieces: list[str] = field(default_factory=list)
    kind: ParagraphKind = field(default_factory=ParagraphKind)
    words: list[str] = field(default_factory=list)
    thin: bool = False  # the paragraph has words that are not bold
    boxes: list[str] = field(default_factory=list)
    # By how deep in tables: the paragraphs of the cell, and the cells of the row, that are being written.
    cell: dict[int, list[str]] = field(default_factory=dict)
    row: dict[int, list[list[str]]] = field(default_factory=dict)

    def say(self, words: str, *, bold: bool) -> None:
        """Add words to the paragraph."""
        self.words.append(words)
        self.thin = self.thin or not (bold or words.isspace())

    def end_paragraph(self) -> None:
        """The paragraph goes where it belongs; boxes that hang on it follow it."""
        self._put(self._paragraph(), self.kind.depth)

    def _paragraph(self) -> list[str]:
        text = _joined(self.words).strip()
        boxes, thin = self.boxes, self.thin
        self.words, self.boxes, self.thin = [], [], False
        if not text:
            return boxes
        if self.kind.level:
            text = "#" * min(self.kind.level, 6) + " " + " ".join(text.split())
        elif self.kind.item:
            text = "- " + text
        elif not thin:
            text = bold(text)
        return [text, *boxes]

    def _put(self, pieces: Iterable[str], depth: int) -> None:
        (self.cell.setdefault(depth, []) if depth else self.pieces).extend(pieces)

    def end_cell(self, depth: int) -> None:
        """The paragraphs since the last cell are one cell."""
        depth = min(max(depth, 1), _DEEPEST_TABLE)
        self._put(self._paragraph(), depth)
        self.row.setdefault(depth, []).append(self.cell.pop(depth, []))

    def end_row(self, depth: int) -> None:
        """The cells since the last row are one row; that of a table in a table belongs to the cell around it."""
        depth = min(max(depth, 1), _DEEPEST_TABLE)
        if self.cell.get(depth):
            self.end_cell(depth)
        self._put(cell_line(self.row.pop(depth, [])), depth - 1)

    def finish(self) -> list[str]:
        """All pieces; what was still open is not lost."""
        self.end_paragraph()
        for depth in range(_DEEPEST_TABLE, 0, -1):
            self.end_row(depth)
        return self.pieces


def _joined(words: list[str]) -> str:
    """One text; letters beyond the first 65,536 come in two halves."""
    text = "".join(words)
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
