"""A file in, a reading out: the text, its head, who says what, and what the user should know."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from html import unescape

from interviews.captions import Cue, labels_in, read_srt, read_vtt, with_labels
from interviews.csv_file import read_csv
from interviews.docx import read_docx
from interviews.encodings import clean, decode
from interviews.header import Header, fill_from, find_date, kind_from_words, split_header
from interviews.headings import title_of
from interviews.notes import read_notes
from interviews.odt import read_odt
from interviews.old_office import NEW
from interviews.pdf import read_pdf
from interviews.rtf import read_rtf
from interviews.source import SourceKind, Turn, TurnRole
from interviews.speakers import Speaker, decide_roles, is_name_like, key, known_role, speakers
from interviews.table import read_table
from interviews.turns import read_turns, with_questions, without_questions
from interviews.xlsx import read_xlsx
from projects.errors import Refused

LARGEST_FILE = 25 * 2**20  # bytes
_SAVE_AS = ("docx", "odt", "rtf", "pdf", "txt", "md", "vtt", "srt", "xlsx", "csv")
READS = (*_SAVE_AS, *NEW)  # the old ones through workflow/old_office.py


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says. Offsets of the turns count code points in `text`; `warnings` are message keys."""

    text: str
    header: Header
    turns: tuple[Turn, ...]
    speakers: tuple[Speaker, ...]
    kind: SourceKind
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Draft:
    """A reading before its kind and warnings are known. No turns yet: the text shows them itself."""

    text: str
    header: Header
    turns: tuple[Turn, ...] = ()
    warnings: tuple[str, ...] = ()


def read_file(file_name: str, content: bytes) -> Reading:
    """Read an interview or document. Refused, with the reason as its key, if that cannot be done well."""
    if len(content) > LARGEST_FILE:
        raise Refused("refused-too-large", limit=LARGEST_FILE // 2**20)
    if not content:
        raise Refused("refused-empty")
    extension = file_name.rpartition(".")[2].casefold() if "." in file_name else ""
    reader = _READERS.get(extension)
    if reader is None:
        raise Refused(_OTHER_REFUSALS.get(extension, "refused-format"), extension=extension or "?",
                      formats=", ".join(_SAVE_AS))  # fmt: skip
    draft = reader(content)
    _need_words(draft.text)
    return _finish(file_name, draft)


def _need_words(text: str) -> None:
    if not any(character.isalnum() for character in text):
        raise Refused("refused-no-words")


def _read_plain(content: bytes) -> _Draft:
    decoded = decode(content)
    _need_words(decoded.text)
    header, text = split_header(decoded.text)
    return _Draft(text, header, warnings=("warning-encoding",) if decoded.guessed else ())


def _read_markdown(content: bytes) -> _Draft:
    draft = _read_plain(content)
    # Some editors write a space at the end of a line as "&#x20;": nobody said that.
    return replace(draft, text=clean(re.sub(r"&#x?[0-9A-Fa-f]{2,4};", lambda found: unescape(found[0]), draft.text)))


def _read_word(content: bytes) -> _Draft:
    raw, warnings = read_docx(content)
    header, text = split_header(clean(raw))
    return _Draft(text, header, warnings=warnings)


def _read_open_document(content: bytes) -> _Draft:
    raw, warnings = read_odt(content)
    header, text = split_header(clean(raw))
    return _Draft(text, header, warnings=warnings)


def _read_plain_text_of(read: Callable[[bytes], str]) -> Callable[[bytes], _Draft]:
    def reader(content: bytes) -> _Draft:
        header, text = split_header(clean(read(content)))
        return _Draft(text, header)

    return reader


def _read_sheet(content: bytes) -> _Draft:
    return _from_table([[clean(cell) for cell in row] for row in read_xlsx(content)], ())


def _read_csv(content: bytes) -> _Draft:
    rows, warnings = read_csv(content)
    return _from_table(rows, warnings)


def _from_table(rows: list[list[str]], warnings: tuple[str, ...]) -> _Draft:
    found = read_table(rows)
    return _Draft(found.text, found.header, found.turns, warnings)


def _read_captions(read: Callable[[str], tuple[str, tuple[Cue, ...]]]) -> Callable[[bytes], _Draft]:
    def reader(content: bytes) -> _Draft:
        decoded = decode(content)
        notes, cues = read(decoded.text)
        header = fill_from(notes)
        text, turns = _join_cues(with_labels(cues, _labels_that_count(cues)), header)
        return _Draft(text, header, turns, ("warning-encoding",) if decoded.guessed else ())

    return reader


def _labels_that_count(cues: tuple[Cue, ...]) -> frozenset[str]:
    labels = labels_in(cues)
    seen = [key(label) for label in labels]
    return frozenset(label for label in labels
                     if known_role(label) or (seen.count(key(label)) > 1 and is_name_like(label)))  # fmt: skip


def _join_cues(cues: tuple[Cue, ...], header: Header) -> tuple[str, tuple[Turn, ...]]:
    """One paragraph for each time that somebody has the floor; a cue without a name goes on."""
    joined: list[Cue] = []
    for cue in cues:
        if joined and (not cue.speaker or key(cue.speaker) == key(joined[-1].speaker)):
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {cue.text}")
        else:
            joined.append(cue)
    roles = decide_roles([(cue.speaker, cue.text) for cue in joined if cue.speaker], header)
    turns = []
    place = 0
    for cue in joined:
        role = roles[key(cue.speaker)] if cue.speaker else TurnRole.NOTES
        turns.append(Turn(place, place + len(cue.text), cue.speaker, role, "", cue.time))
        place += len(cue.text) + 2
    text = "\n\n".join(cue.text for cue in joined)
    return text, with_questions(text, turns)


_READERS: dict[str, Callable[[bytes], _Draft]] = {
    "txt": _read_plain, "text": _read_plain, "md": _read_markdown, "markdown": _read_markdown,
    "docx": _read_word, "odt": _read_open_document, "rtf": _read_plain_text_of(read_rtf),
    "pdf": _read_plain_text_of(read_pdf), "xlsx": _read_sheet, "csv": _read_csv,
    "vtt": _read_captions(read_vtt), "srt": _read_captions(read_srt),
}  # fmt: skip
_OTHER_REFUSALS = {"doc": "refused-old-office", "docm": "refused-macros", "xls": "refused-old-office"}


def _finish(file_name: str, draft: _Draft) -> Reading:
    kind = draft.header.kind or _kind(file_name, draft.header)
    turns = draft.turns
    if not turns and kind is SourceKind.INTERVIEW:
        turns = read_turns(draft.text, draft.header)
    turns = turns or read_notes(draft.text)
    header = draft.header
    if not header.title:
        header = replace(header, title=title_of(draft.text))
    if header.held_on is None and turns:
        header = replace(header, held_on=_date_in_front(draft.text, turns))
    spoken = _spoken(draft.text, turns)
    heard = speakers(spoken, {key(turn.speaker): turn.role for turn in turns})
    warnings = draft.warnings
    if kind is SourceKind.INTERVIEW:
        warnings = (*warnings, *_warnings(header, heard))
    return Reading(draft.text, header, turns, heard, kind, warnings)


def _kind(file_name: str, header: Header) -> SourceKind:
    if header.respondent:
        return SourceKind.INTERVIEW
    return kind_from_words(header.title) or kind_from_words(file_name.rpartition(".")[0]) or SourceKind.INTERVIEW


def _date_in_front(text: str, turns: tuple[Turn, ...]) -> date | None:
    first = next((turn.start for turn in turns if turn.speaker), 0)
    return find_date(text[: min(first, 500)])


def _spoken(text: str, turns: tuple[Turn, ...]) -> list[tuple[str, str]]:
    return [(turn.speaker, text[turn.start : turn.end]) for turn in turns if turn.speaker]


def _warnings(header: Header, heard: tuple[Speaker, ...]) -> tuple[str, ...]:
    notes = any(word in header.form.casefold() for word in ("notities", "aantekening", "doorlopend", "verslag"))
    said = (
        ("warning-no-speakers", not heard and not notes),
        ("warning-one-speaker", len(heard) == 1),
        ("warning-no-date", header.held_on is None),
    )
    return tuple(warning for warning, applies in said if applies)


def with_roles(reading: Reading, roles: Mapping[str, TurnRole]) -> Reading:
    """The reading after the user said who is who; `roles` by label. Turns and contexts are made again."""
    wanted = {key(label): role for label, role in roles.items()}
    bare = without_questions(reading.text, reading.turns)
    turns = [replace(turn, role=wanted.get(key(turn.speaker), turn.role)) if turn.speaker else turn for turn in bare]
    heard = tuple(replace(one, role=wanted.get(key(one.label), one.role)) for one in reading.speakers)
    return replace(reading, turns=with_questions(reading.text, turns), speakers=heard)
