"""Tables of notes: which column holds the words, and what the others say of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interviews.header import Header, find_date
from interviews.source import Turn, TurnRole
from interviews.speakers import decide_roles, key
from interviews.turns import with_questions
from interviews.words import plain
from projects.errors import Refused

MOST_ROWS = 20_000
MOST_COLUMNS = 200
_WORDS = ("citaat", "citaten", "quote", "tekst", "text", "notitie", "notities", "antwoord", "antwoorden", "opmerking",
          "opmerkingen", "uitspraak", "passage", "fragment", "inhoud", "content", "answer", "toelichting", "bijdrage",
          "reactie")  # fmt: skip
_SPEAKER = ("spreker", "speaker", "wie", "rol")
_QUESTION = ("vraag", "question", "onderwerp", "thema", "topic", "kop")
_DATE = ("datum", "date")
_RESPONDENT = ("respondent", "naam", "gesprekspartner", "deelnemer", "geinterviewde")
_NUMBER = ("nr", "nummer", "id", "no", "rij")
_LONG_ENOUGH = 20  # characters: a column of words has more than this on average
_LONGEST_CONTEXT = 120  # characters of another column that still say something of the words


@dataclass(frozen=True, slots=True)
class TableText:
    """The words of a table as a text with turns, and what its columns say of the conversation."""

    text: str
    turns: tuple[Turn, ...]
    header: Header


def read_table(rows: Sequence[Sequence[str]]) -> TableText:
    """The text of a table whose first row names the columns; one paragraph for each row with words.

    Refused when it is too large, names a column twice, or has no row with words.
    """
    filled = [[" ".join(cell.split()) for cell in row] for row in rows if any(cell.strip() for cell in row)]
    if not filled:
        raise Refused("refused-no-rows")
    if len(filled) > MOST_ROWS or max(len(row) for row in filled) > MOST_COLUMNS:
        raise Refused("refused-sheet-too-large", rows=MOST_ROWS, columns=MOST_COLUMNS)
    names = [plain(name) for name in filled[0]]
    double = next((name for name in names if name and names.count(name) > 1), None)
    if double is not None and len(filled) > 1:
        raise Refused("refused-double-column", column=double)
    body = [row + [""] * (len(names) - len(row)) for row in filled[1:]]
    words = _column(names, _WORDS)
    words = _longest(body, names) if words is None and body else words
    if words is None:
        return _row_by_row(filled)
    return _text(names, filled[0], body, words)


def _row_by_row(rows: list[list[str]]) -> TableText:
    """A table of which no column holds the words: each row is a note, so that nothing is lost."""
    pieces = [", ".join(cell for cell in row if cell) for row in rows]
    turns: list[Turn] = []
    place = 0
    for piece in pieces:
        turns.append(Turn(place, place + len(piece), "", TurnRole.NOTES, ""))
        place += len(piece) + 2
    return TableText("\n\n".join(pieces), tuple(turns), Header())


def _text(names: list[str], shown: Sequence[str], body: list[list[str]], words: int) -> TableText:
    speaker, respondent = _column(names, _SPEAKER), _column(names, _RESPONDENT)
    dates = _column(names, _DATE)
    said = [(row[speaker] if speaker is not None else "", row[words]) for row in body]
    roles = decide_roles([pair for pair in said if all(pair)], Header())
    pieces: list[str] = []
    turns: list[Turn] = []
    place = 0
    for row, (who, text) in zip(body, said, strict=True):
        if not text:
            continue
        role = roles.get(key(who), TurnRole.NOTES) if who else TurnRole.NOTES
        context = _context(names, shown, row, {words, speaker, dates, respondent})
        turns.append(Turn(place, place + len(text), who, role, context))
        pieces.append(text)
        place += len(text) + 2
    if not pieces:
        raise Refused("refused-no-rows")
    text = "\n\n".join(pieces)
    people = {row[respondent] for row in body if respondent is not None and row[respondent]}
    held = next((day for row in body if dates is not None and (day := find_date(row[dates]))), None)
    header = Header(respondent=people.pop() if len(people) == 1 else "", held_on=held)
    return TableText(text, with_questions(text, turns) if speaker is not None else tuple(turns), header)


def _context(names: list[str], shown: Sequence[str], row: list[str], used: set[int | None]) -> str:
    """The question, and what short columns say: "Organisatie: Politie"."""
    parts = []
    for place, value in enumerate(row[: len(names)]):
        if place in used or not value or len(value) > _LONGEST_CONTEXT or names[place] in _NUMBER:
            continue
        parts.append(value if names[place] in _QUESTION else f"{shown[place]}: {value}")
    return " > ".join(parts)


def _column(names: list[str], wanted: Sequence[str]) -> int | None:
    exact = next((names.index(name) for name in wanted if name in names), None)
    if exact is not None:
        return exact
    pattern = re.compile(rf"\b(?:{'|'.join(wanted)})\b")
    return next((place for place, name in enumerate(names) if pattern.search(name)), None)


def _longest(body: list[list[str]], names: list[str]) -> int | None:
    """The column with the longest words, if they are longer than labels are; else None."""
    means = [sum(len(row[place]) for row in body) / len(body) for place in range(len(names))]
    best = max(range(len(means)), key=means.__getitem__)
    return best if means[best] > _LONG_ENOUGH else None
