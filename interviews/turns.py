"""A text to turns: who speaks from where to where, and in answer to which question."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from interviews.header import Header
from interviews.headings import SEPARATOR, Path, said, title_line, under
from interviews.label_shapes import Mark
from interviews.labels import find_marks
from interviews.lines import BOLD_LEVEL, Line, LineKind, cells, split_lines
from interviews.notes import blocks
from interviews.source import Turn, TurnRole
from interviews.speakers import decide_roles, key, legend

LONGEST_QUESTION = 500  # characters of a question that are kept as context
_WORDS_OF_A_SYSTEM_LINE = 12
_OF_A_TRANSCRIPT = re.compile(r"trans[ck]ri", re.IGNORECASE)
_REMARK = re.compile(r"(?:[_*]{1,2}[^_*]+[_*]{1,2}|\([^()]*\)|\[[^\[\]]*\])\s*\\?")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph of what a label says, under a path of headings; no label: a remark between turns."""

    label: str
    start: int
    end: int
    path: Path
    time: str = ""


def read_turns(text: str, header: Header, lines: tuple[Line, ...] | None = None) -> tuple[Turn, ...]:
    """The turns of a transcript with the roles that we think the speakers have; () if these are notes.

    `lines` are those of the text, if known.
    """
    lines = split_lines(text) if lines is None else lines
    marks = find_marks(text, lines, header)
    if not marks:
        return ()
    front = tuple(blocks(text, lines, range(0, marks[0].line), ()))
    pieces = _without_system_lines(text, list(_pieces(text, lines, marks)), marks)
    roles = decide_roles(_speech(text, pieces), header, legend(text[: lines[marks[0].line].start]))
    shown = {key(mark.label): mark.label for mark in reversed(marks)}
    turns = [
        Turn(piece.start, piece.end, shown.get(key(piece.label), ""), _role(piece.label, roles), said(piece.path),
             piece.time)
        for piece in pieces
    ]  # fmt: skip
    return with_questions(text, (*front, *turns))


def _without_system_lines(text: str, pieces: list[_Piece], marks: tuple[Mark, ...]) -> list[_Piece]:
    """What the program wrote between or after the turns was said by nobody: "Jan Smit stopped transcription".

    The program writes that in the language of the user: it is a short paragraph that begins with a speaker's name
    and has no full stop; or the last one, which speaks of the transcript.
    """
    begun = {mark.start for mark in marks}
    names = tuple(sorted({mark.label for mark in marks if " " in mark.label}))
    result = []
    for number, piece in enumerate(pieces):
        words = text[piece.start : piece.end]
        told = words.startswith(names) and len(words.split()) <= _WORDS_OF_A_SYSTEM_LINE and words[-1:] not in ".?!…"
        closing = number >= len(pieces) - 3 and _OF_A_TRANSCRIPT.search(words)
        own = piece.start in begun or not piece.label
        result.append(piece if own or not (told or closing) else replace(piece, label=""))
    return result


def _role(label: str, roles: Mapping[str, TurnRole]) -> TurnRole:
    return roles[key(label)] if label else TurnRole.NOTES


def _speech(text: str, pieces: Sequence[_Piece]) -> list[tuple[str, str]]:
    return [(piece.label, text[piece.start : piece.end]) for piece in pieces if piece.label]


def _pieces(text: str, lines: tuple[Line, ...], marks: tuple[Mark, ...]) -> Iterator[_Piece]:
    title = title_line(lines)
    path: Path = ()
    for line in lines[: marks[0].line]:
        if line.kind is LineKind.HEADING and (title is None or line is not lines[title]) and line.level < BOLD_LEVEL:
            path = under(path, line.level, line.text)
    stops = [*(mark.line for mark in marks[1:]), len(lines)]
    for mark, stop in zip(marks, stops, strict=True):
        if mark.end is not None:
            yield _Piece(mark.label, mark.start, mark.end, path, mark.time)
            rest, path = _between(lines, range(mark.line + 1, stop), path)
            yield from rest
        else:
            spoken, path = _stretch(text, lines, mark, stop, path)
            yield from spoken


def _between(lines: tuple[Line, ...], numbers: range, path: Path) -> tuple[list[_Piece], Path]:
    """What stands between two rows of a table of turns: a row of one cell is a heading."""
    pieces = []
    for line in (lines[number] for number in numbers):
        filled = [cell for cell in cells(line) if cell.text] if line.kind is LineKind.ROW else []
        if len(filled) == 1 and len(filled[0].text.split()) <= 8:
            path = under(path, BOLD_LEVEL, filled[0].text)
        elif line.kind is LineKind.HEADING:
            path = under(path, line.level, line.text)
        elif line.kind not in (LineKind.BLANK, LineKind.RULE, LineKind.TIME):
            pieces.append(_Piece("", line.start, line.end, path))
    return pieces, path


def _stretch(text: str, lines: tuple[Line, ...], mark: Mark, stop: int, path: Path) -> tuple[list[_Piece], Path]:
    """Everything up to the next label: the same speaker goes on until a heading."""
    pieces: list[_Piece] = []
    label = mark.label
    open_at: int | None = mark.start if text[mark.start : lines[mark.line].end].strip() else None
    end = lines[mark.line].end if open_at is not None else mark.start
    for line in lines[mark.line + 1 : stop]:
        goes_on = line.kind is LineKind.PLAIN and open_at is not None
        if line.end <= mark.start:  # the name of an older Teams file has a line of its own
            continue
        if goes_on:
            end = line.end
            continue
        if open_at is not None:
            pieces.append(_Piece(label, open_at, end, path, mark.time))
            open_at = None
        if line.kind is LineKind.HEADING:
            path, label = under(path, line.level, line.text), ""
        elif line.kind not in (LineKind.BLANK, LineKind.RULE, LineKind.TIME):
            open_at, end = max(line.start, mark.start), line.end
    if open_at is not None:
        pieces.append(_Piece(label, open_at, end, path, mark.time))
    return [_trimmed(text, piece) for piece in pieces], path


def _trimmed(text: str, piece: _Piece) -> _Piece:
    """Without spaces at either end; a paragraph wholly in italics or brackets is a remark, not speech."""
    words = text[piece.start : piece.end]
    start = piece.start + len(words) - len(words.lstrip())
    remark = piece.label and _REMARK.fullmatch(words.strip())
    return replace(piece, start=start, end=piece.start + len(words.rstrip()), label="" if remark else piece.label)


def with_questions(text: str, turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The turns, each answer with the question before it in its context, under its headings.

    The context of `turns` must hold the headings alone.
    """
    result = []
    question: list[str] = []
    asked_before = False
    for turn in turns:
        asks = turn.role is TurnRole.INTERVIEWER
        if asks:
            question = [*(question if asked_before else []), " ".join(text[turn.start : turn.end].split())]
            result.append(turn)
        elif turn.role is TurnRole.NOTES:
            result.append(turn)
        else:
            parts = [part for part in (turn.context, clip(" ".join(question))) if part]
            result.append(replace(turn, context=SEPARATOR.join(parts)))
        asked_before = asks
    return tuple(result)


def clip(question: str) -> str:
    """The last 500 characters of a question, whole words: what was asked stands at its end."""
    if len(question) <= LONGEST_QUESTION:
        return question
    return "…" + question[-(LONGEST_QUESTION - 1) :].split(" ", 1)[-1]


def without_questions(text: str, turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The reverse of with_questions: contexts hold the headings alone again."""
    asked = [replace(turn, context="") for turn in turns]
    questions = with_questions(text, asked)
    return tuple(
        replace(turn, context=turn.context.removesuffix(own.context).removesuffix(SEPARATOR)) if own.context else turn
        for turn, own in zip(turns, questions, strict=True)
    )
