"""Each kind of file to a draft: its text without the head, what the head says, and turns if the file has them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from html import unescape

from interviews.ai_notes import split_ai_notes
from interviews.captions import Cue, read_srt, read_vtt
from interviews.choices import ReadingChoices
from interviews.csv_file import read_csv
from interviews.cues import join_cues
from interviews.docx import read_docx
from interviews.encodings import clean, decode
from interviews.header import Header, fill_from, find_date, split_header
from interviews.headings import title_of
from interviews.lines import split_lines
from interviews.odt import read_odt
from interviews.pdf import pdf_with_warnings
from interviews.rtf import read_rtf
from interviews.source import Turn
from interviews.table import Sheet, TableOffer, read_table
from interviews.transcript_json import read_transcript
from interviews.xlsx import read_xlsx
from projects.errors import Refused


@dataclass(frozen=True, slots=True)
class Draft:
    """A reading before its kind and all warnings are known. No turns yet: the text shows them itself."""

    text: str
    header: Header
    turns: tuple[Turn, ...] = ()
    warnings: tuple[str, ...] = ()
    table: TableOffer | None = None


Reader = Callable[[bytes, ReadingChoices], Draft]


def need_words(text: str) -> None:
    """Refused if there is no letter or digit in the text."""
    if not any(character.isalnum() for character in text):
        raise Refused("refused-no-words")


def _plain(content: bytes, choices: ReadingChoices) -> Draft:
    decoded = decode(content, choices.encoding)
    need_words(decoded.text)
    return _of_words(decoded.text, ("warning-encoding",) if decoded.guessed else ())


def _of_words(whole: str, warnings: tuple[str, ...]) -> Draft:
    """The head apart, and the notes that a program wrote above its transcript left out."""
    header, text = split_header(whole)
    notes, text = split_ai_notes(text)
    if not notes:
        return Draft(text, header, warnings=warnings)
    title = header.title or title_of(split_lines(notes))
    told = replace(header, held_on=header.held_on or find_date(notes), title=title)
    return Draft(text, told, warnings=(*warnings, "warning-ai-notes-left-out"))


def _markdown(content: bytes, choices: ReadingChoices) -> Draft:
    draft = _plain(content, choices)
    # Some editors write a space at the end of a line as "&#x20;": nobody said that.
    return replace(draft, text=clean(re.sub(r"&#x?[0-9A-Fa-f]{2,4};", lambda found: unescape(found[0]), draft.text)))


def _office(read: Callable[[bytes], tuple[str, tuple[str, ...]]]) -> Reader:
    def reader(content: bytes, _choices: ReadingChoices) -> Draft:
        raw, warnings = read(content)
        return _of_words(clean(raw), warnings)

    return reader


def _sheets(content: bytes, choices: ReadingChoices) -> Draft:
    sheets, warnings = read_xlsx(content)
    return _from_table(sheets, warnings, choices)


def _csv(content: bytes, choices: ReadingChoices) -> Draft:
    rows, warnings = read_csv(content, choices.encoding)
    return _from_table([Sheet("", rows)], warnings, choices)


def _from_table(sheets: list[Sheet], warnings: tuple[str, ...], choices: ReadingChoices) -> Draft:
    found = read_table(sheets, choices)
    return Draft(found.text, found.header, found.turns, (*warnings, *found.warnings), found.offer)


def _captions(read: Callable[[str], tuple[str, tuple[Cue, ...]]]) -> Reader:
    def reader(content: bytes, choices: ReadingChoices) -> Draft:
        decoded = decode(content, choices.encoding)
        notes, cues = read(decoded.text)
        header = fill_from(notes)
        text, turns = join_cues(cues, header)
        return Draft(text, header, turns, ("warning-encoding",) if decoded.guessed else ())

    return reader


def _transcript(content: bytes, choices: ReadingChoices) -> Draft:
    decoded = decode(content, choices.encoding)
    cues = tuple(replace(cue, text=clean(cue.text), speaker=clean(cue.speaker))
                 for cue in read_transcript(decoded.text))  # fmt: skip
    text, turns = join_cues(cues, Header())
    return Draft(text, Header(), turns, ("warning-encoding",) if decoded.guessed else ())


READERS: dict[str, Reader] = {
    "txt": _plain, "text": _plain, "md": _markdown, "markdown": _markdown,
    "docx": _office(read_docx), "odt": _office(read_odt), "rtf": _office(read_rtf),
    "pdf": _office(pdf_with_warnings), "xlsx": _sheets, "csv": _csv,
    "json": _transcript, "vtt": _captions(read_vtt), "srt": _captions(read_srt),
}  # fmt: skip
