"""A file in, a reading out: the text, its head, who says what, and what the user should know."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from interviews.choices import NO_CHOICES, ReadingChoices
from interviews.drafts import READERS, Draft, need_words
from interviews.header import Header, find_date, kind_from_words
from interviews.headings import title_of
from interviews.lines import split_lines
from interviews.notes import read_notes
from interviews.old_office import NEW
from interviews.source import SourceKind, Turn, TurnRole
from interviews.speakers import Speaker, key, speakers
from interviews.table import TableOffer
from interviews.turns import read_turns, with_questions, without_questions
from projects.errors import Refused

LARGEST_FILE = 25 * 2**20  # bytes
_SAVE_AS = ("docx", "odt", "rtf", "pdf", "txt", "md", "vtt", "srt", "xlsx", "csv")
READS = (*_SAVE_AS, "json", *NEW)  # the old ones through workflow/old_office.py


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says. Offsets of the turns count code points in `text`; `warnings` are message keys.

    `table` says how an xlsx or csv was read: its sheets, its columns and what we took each for; None for others.
    """

    text: str
    header: Header
    turns: tuple[Turn, ...]
    speakers: tuple[Speaker, ...]
    kind: SourceKind
    warnings: tuple[str, ...]
    table: TableOffer | None = None


def read_file(file_name: str, content: bytes, choices: ReadingChoices = NO_CHOICES) -> Reading:
    """Read an interview or document, with the user's corrections of how.

    Refused, with the reason as its key, if that cannot be done well.
    """
    if len(content) > LARGEST_FILE:
        raise Refused("refused-too-large", limit=LARGEST_FILE // 2**20)
    if not content:
        raise Refused("refused-empty")
    extension = file_name.rpartition(".")[2].casefold() if "." in file_name else ""
    reader = READERS.get(extension)
    if reader is None:
        raise Refused(_OTHER_REFUSALS.get(extension, "refused-format"), extension=extension or "?",
                      formats=", ".join(_SAVE_AS))  # fmt: skip
    draft = reader(content, choices)
    need_words(draft.text)
    return _finish(file_name, draft)


_OTHER_REFUSALS = {"doc": "refused-old-office", "docm": "refused-macros", "xls": "refused-old-office",
                   "xlsm": "refused-macros"}  # fmt: skip


def _finish(file_name: str, draft: Draft) -> Reading:
    kind = draft.header.kind or _kind(file_name, draft.header)
    turns = draft.turns
    lines = split_lines(draft.text)
    if not turns and kind is SourceKind.INTERVIEW:
        turns = read_turns(draft.text, draft.header, lines)
    turns = turns or read_notes(draft.text, lines)
    header = draft.header
    if not header.title:
        header = replace(header, title=title_of(lines))
    if header.held_on is None and turns:
        header = replace(header, held_on=_date_in_front(draft.text, turns))
    spoken = _spoken(draft.text, turns)
    heard = speakers(spoken, {key(turn.speaker): turn.role for turn in turns})
    warnings = draft.warnings
    if kind is SourceKind.INTERVIEW:
        warnings = (*warnings, *_warnings(header, heard))
    return Reading(draft.text, header, turns, heard, kind, warnings, draft.table)


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
