"""Votes from a file: a csv with a line for each vote, in Dutch or English words."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from interviews.encodings import decode
from projects.errors import Refused
from projects.stakeholder import Side
from sessions.vote import LONGEST_REMARK, Choice

_COLUMNS = {
    "session": ("session", "sessie"),
    "round": ("round", "ronde"),
    "statement": ("statement", "stelling"),
    "participant": ("participant", "deelnemer"),
    "side": ("side", "kant", "zijde"),
    "vote": ("vote", "stem"),
    "group": ("group", "groep"),
    "remark": ("remark", "reservation", "voorbehoud", "opmerking"),
    "previous": ("previous", "vorige", "vorige stelling"),
}
_NEEDED = ("round", "statement", "participant", "vote")
_CHOICES = {
    Choice.AGREE: ("eens", "agree", "1", "+1", "ja", "voor"),
    Choice.PASS: ("pass", "0", "neutraal", "geen mening", "neutral", "blanco"),
    Choice.DISAGREE: ("oneens", "disagree", "-1", "nee", "tegen"),
}
_SIDES = {
    Side.STAFF: ("medewerker", "medewerkers", "staff", "intern"),
    Side.PARTNER: ("partner", "partners", "extern"),
}
EXAMPLE = """sessie;ronde;stelling;deelnemer;kant;groep;stem;voorbehoud
Sessie in het gemeentehuis;1;S1;D01;medewerker;handhavers;eens;
Sessie in het gemeentehuis;1;S1;D02;partner;politie;oneens;Alleen met afspraken over assistentie
Sessie in het gemeentehuis;1;Elke maand is er een overleg met de wijkraad;D01;medewerker;handhavers;geen mening;
""".encode("utf-8-sig")  # Excel takes the mark for "this is UTF-8"
LONGEST_FILE = 2_000_000  # lines
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class VoteLine:
    """A line of the file: `line` counts from 1, the head included. `previous` is the wording it replaces."""

    line: int
    session: str
    round: int
    statement: str
    participant: str
    side: Side | None
    group: str
    choice: Choice
    remark: str
    previous: str


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that cannot be used, and why (a message key with its values)."""

    line: int
    key: str
    values: Mapping[str, str | int]


def read_votes(content: bytes) -> tuple[list[VoteLine], list[BadLine]]:
    """The votes in a csv file, and the lines that hold none.

    Refused when the file has no head with at least round, statement, participant and vote.
    """
    text = decode(content).text.strip("\n")
    if not text:
        raise Refused("refused-empty")
    separator = max(",;\t", key=text.partition("\n")[0].count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    good: list[VoteLine] = []
    bad: list[BadLine] = []
    try:
        places = _places(next(rows))
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            if len(good) + len(bad) >= LONGEST_FILE:
                raise Refused("error-votes-long", most=LONGEST_FILE)
            found = _line(rows.line_num, row, places)
            if isinstance(found, BadLine):
                bad.append(found)
            else:
                good.append(found)
    except csv.Error:
        raise Refused("error-votes-damaged") from None
    return good, bad


def _places(head: Sequence[str]) -> dict[str, int]:
    names = {name.strip().casefold(): place for place, name in enumerate(head)}
    places = {
        column: names[word] for column, words in _COLUMNS.items() for word in words if word in names
    }  # fmt: skip
    missing = [column for column in _NEEDED if column not in places]
    if missing:
        raise Refused("error-votes-columns", missing=", ".join(_COLUMNS[column][-1] for column in missing))
    return places


def _line(number: int, row: Sequence[str], places: Mapping[str, int]) -> VoteLine | BadLine:
    def cell(column: str) -> str:
        place = places.get(column)
        return row[place].strip() if place is not None and place < len(row) else ""

    choice = _found(_CHOICES, cell("vote"))
    if choice is None:
        return BadLine(number, "error-vote-unknown", {"vote": cell("vote")})
    if not cell("round").isdigit() or int(cell("round")) < 1:
        return BadLine(number, "error-vote-round", {"round": cell("round")})
    if not cell("statement") or not cell("participant"):
        return BadLine(number, "error-vote-empty", {})
    return VoteLine(
        number, cell("session"), int(cell("round")), cell("statement"), cell("participant"),
        _found(_SIDES, cell("side")), cell("group"), choice, cell("remark")[:LONGEST_REMARK], cell("previous"),
    )  # fmt: skip


def _found(words: Mapping[T, Sequence[str]], word: str) -> T | None:
    return next((meaning for meaning, names in words.items() if word.casefold() in names), None)
