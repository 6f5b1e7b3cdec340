"""Which conversation partner does the head of a file name? Also where the name is spelled differently."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from interviews.header import Header
from interviews.reading import Reading
from interviews.source import TurnRole
from interviews.speakers import is_name_like, known_role
from interviews.words import plain, same_person
from projects.ids import StakeholderId

ALIKE = 0.86  # share of letters in common from which two whole names may be one: "Jansen" and "Janssen"


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody in the traject, as far as it helps to know them again."""

    id: StakeholderId
    code: str
    name: str
    function: str


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody we know; `sure` when the name (or, without a name, the function) is the very same."""

    id: StakeholderId
    code: str
    sure: bool


def match(header: Header, people: Sequence[Known]) -> Match | None:
    """The person whom the head names, None when nobody or more than one may be meant.

    A name decides before a function; a function alone only counts when the head has no name.
    """
    if header.respondent:
        same = [one for one in people if one.name and plain(one.name) == plain(header.respondent)]
        if same:
            return Match(same[0].id, same[0].code, True)
        alike = [one for one in people if one.name and _alike(header.respondent, one.name)]
        return Match(alike[0].id, alike[0].code, False) if len(alike) == 1 else None
    if header.function:
        held = [one for one in people if one.function and plain(one.function) == plain(header.function)]
        return Match(held[0].id, held[0].code, True) if len(held) == 1 else None
    return None


def _alike(name: str, other: str) -> bool:
    """Two ways to write one name: a part of it, initials, another order, or a letter's difference."""
    if same_person(name, other):
        return True
    one, two = plain(name), plain(other)
    parts, others = one.split(), two.split()
    if any(letter.isdigit() for letter in one + two):
        return False  # "Deelnemer 11" and "Deelnemer 12" differ on purpose
    if len(parts) < 2 or len(others) < 2 or parts[0][0] != others[0][0]:
        return False  # of "Jan" and "Han" we cannot say that they are one
    # Each part on its own: "Jan Bos" and "Jan Vos" share most letters and are two people.
    return len(parts) == len(others) and all(
        part == twin or (min(len(part), len(twin)) > 4 and SequenceMatcher(None, part, twin).ratio() >= ALIKE)
        for part, twin in zip(parts, others, strict=True)
    )


def with_respondent(reading: Reading) -> Reading:
    """The reading, with in its head the names that only the labels of the speakers give.

    Of several people who answer none is *the* conversation partner: then the head stays as it was.
    """
    header = reading.header
    if not header.respondent and reading.kind.is_voice:
        name, organisation = _only_name(reading, TurnRole.RESPONDENT)
        header = replace(header, respondent=name, organisation=header.organisation or organisation)
    if not header.interviewer:
        header = replace(header, interviewer=_only_name(reading, TurnRole.INTERVIEWER)[0])
    return replace(reading, header=header)


def _only_name(reading: Reading, role: TurnRole) -> tuple[str, str]:
    """Name and organisation of the one speaker in this role: "Vries, Jan de (Gemeente)" is Jan de Vries."""
    labels = [one.label for one in reading.speakers if one.role is role]
    if len(labels) != 1 or known_role(labels[0]) or not is_name_like(labels[0]) or labels[0][-1].isdigit():
        return "", ""
    within = re.search(r"\(([^)]*)\)", labels[0])
    bare = re.sub(r"\([^)]*\)", "", labels[0]).strip()
    if "," in bare:
        last, _, first = bare.partition(",")
        bare = f"{first.strip()} {last.strip()}"
    return bare, within.group(1).strip() if within else ""
