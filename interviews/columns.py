"""Which column of a table holds the words, and what the others say of them: by their names, else by their cells."""

import re
from collections.abc import Sequence
from dataclasses import replace

from interviews.choices import Columns
from interviews.speakers import known_role
from interviews.words import plain

Rows = Sequence[Sequence[str]]

_WORDS = ("citaat", "citaten", "quote", "tekst", "text", "notitie", "notities", "antwoord", "antwoorden", "opmerking",
          "opmerkingen", "uitspraak", "passage", "fragment", "inhoud", "content", "answer", "toelichting", "bijdrage",
          "reactie", "transcript", "sentence")  # fmt: skip
_SPEAKER = ("spreker", "speaker", "wie", "rol")
_QUESTION = ("vraag", "question", "onderwerp", "thema", "topic", "kop")
_DATE = ("datum", "date")
_TIME = ("tijd", "tijdstip", "tijdcode", "start", "starttijd", "begin", "begintijd", "time", "timestamp", "start time")
_RESPONDENT = ("respondent", "naam", "gesprekspartner", "deelnemer", "geinterviewde")
_SAYS_NOTHING = ("nr", "nummer", "id", "no", "rij", "end", "eind", "eindtijd", "einde", "end time", "duur", "duration")
_LONG_ENOUGH = 20  # characters: a column of words has more than this on average
_FEWEST_WORDS = 3  # and at least so many words
LONGEST_CONTEXT = 120  # characters of another column that still say something of the words
_WORDS_OF_A_NAME = 4  # a column whose name is a sentence is called after its question


def guess(rows: Rows) -> Columns:
    """What the columns of a table hold; `rows` are of one length, the first one may name the columns."""
    names = [plain(name) for name in rows[0]]
    words = _named(names, _WORDS)
    others = [None if place == words else place for place in
              (_named(names, wanted) for wanted in (_SPEAKER, _RESPONDENT, _DATE, _TIME, _QUESTION))]  # fmt: skip
    speaker, respondent, date, time, question = others
    found = Columns((), speaker, respondent, date, time, question)
    known = {place for place in (*others, words) if place is not None}
    if not known and len(rows) > 1 and _is_content(rows):
        return _nameless(rows)
    body = rows[1:]
    if words is not None:
        more = [place for place in _others(names, known) if _longest(body, place) > LONGEST_CONTEXT]
        return replace(found, words=(words, *more))
    long = [place for place in _others(names, known) if _is_wordy(body, place)]
    return replace(found, words=tuple(long))


def _others(names: Sequence[str], known: set[int]) -> list[int]:
    return [place for place, name in enumerate(names) if place not in known and name not in _SAYS_NOTHING]


def says_nothing(name: str) -> bool:
    """Is this a column of numbers and such, that tells nothing of the words beside it?"""
    return plain(name) in _SAYS_NOTHING


def _named(names: Sequence[str], wanted: Sequence[str]) -> int | None:
    exact = next((names.index(name) for name in wanted if name in names), None)
    if exact is not None:
        return exact
    pattern = re.compile(rf"\b(?:{'|'.join(wanted)})\b")
    short = (place for place, name in enumerate(names) if len(name.split()) <= _WORDS_OF_A_NAME)
    return next((place for place in short if pattern.search(names[place])), None)


def _is_content(rows: Rows) -> bool:
    """Does the first row hold what the rows below it hold: a speaker, or a sentence?"""
    first, body = rows[0], rows[1:]
    for place, cell in enumerate(first):
        below = [row[place] for row in body]
        if cell and known_role(cell) and any(plain(cell) == plain(other) or known_role(other) for other in below):
            return True
        if cell.endswith((".", "!")) and _is_sentence(cell) and any(map(_is_sentence, below)):
            return True
    return False


def _nameless(rows: Rows) -> Columns:
    """The columns of a table whose first row is content already."""
    width = range(len(rows[0]))
    speaker = next((place for place in width if _share(rows, place) > 0.5), None)
    words = tuple(place for place in width if place != speaker and _is_wordy(rows, place))
    if not words and speaker is not None and speaker + 1 < len(rows[0]):
        words = (len(rows[0]) - 1,)
    return Columns(words, speaker, named=False)


def _share(rows: Rows, place: int) -> float:
    """The share of the filled cells of a column that say a role: "Interviewer", "R"."""
    filled = [row[place] for row in rows if row[place]]
    return sum(known_role(cell) is not None for cell in filled) / len(filled) if filled else 0.0


def _is_sentence(cell: str) -> bool:
    return len(cell) > _LONG_ENOUGH and len(cell.split()) >= _FEWEST_WORDS


def _is_wordy(rows: Rows, place: int) -> bool:
    """Are the cells of this column sentences rather than labels?"""
    filled = [row[place] for row in rows if row[place]]
    if not filled:
        return False
    return sum(map(len, filled)) > _LONG_ENOUGH * len(filled) \
        and sum(len(cell.split()) for cell in filled) >= _FEWEST_WORDS * len(filled)  # fmt: skip


def _longest(rows: Rows, place: int) -> int:
    return max((len(row[place]) for row in rows), default=0)
