"""RTF files: striprtf takes off the marks; tables become rows."""

from striprtf.striprtf import rtf_to_text

from interviews.markdown_text import join_pieces
from projects.errors import Refused


def read_rtf(content: bytes) -> str:
    """The text; Refused if this is no RTF."""
    if not content.lstrip().startswith(b"{\\rtf"):
        raise Refused("refused-wrong-contents")
    try:
        text = rtf_to_text(content.decode("latin-1"), encoding="cp1252", errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, IndexError, LookupError, OverflowError, RecursionError):
        raise Refused("refused-damaged") from None
    return join_pieces(_row(line) if line.endswith("|") else line.strip() for line in text.splitlines())


def _row(line: str) -> str:
    return "| " + " | ".join(" ".join(cell.split()) for cell in line.rstrip("|").split("|")) + " |"
