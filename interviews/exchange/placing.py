"""Putting selections on a text: where the file says, or where their words are found, or nowhere and why."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interviews.exchange.counting import Tidy, Unit, Way, places, ways

_SHORTEST = 8  # characters: fewer are found by chance in another place
_CUT_OFF = re.compile(r"\s*(?:\u2026|\.\.\.)$")
_FOLD = str.maketrans("\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u00a0\n\r\t\u2028\u2029", "'''\"\"\"--      ")
_MOST_COMPARED = 400  # characters of words and text that are compared: enough to tell, quick on whole documents


@dataclass(frozen=True, slots=True)
class Claim:
    """What a file says of a selection: its place (None: not said) and its words.

    `words` may be cut off with "...", be a label of somebody's own, or be "".
    """

    id: str
    start: int | None
    end: int | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a selection is: `text[start:end]`; `moved` if the file said another place; `places` where it could be."""

    start: int
    end: int
    moved: bool = False
    places: int = 1


@dataclass(frozen=True, slots=True)
class Placing:
    """All selections of a document: where they are, or (a message key) why they are nowhere.

    `fitting` counts the selections whose words stand where the file says, of `telling` that say words at all.
    """

    way: Way
    placed: dict[str, Placed]
    lost: dict[str, str]
    fitting: int
    telling: int


def place_all(tidied: Tidy, claims: Sequence[Claim], units: Sequence[Unit] = (Unit.POINTS, Unit.UTF16),
              *, wide_first: bool = False) -> Placing:  # fmt: skip
    """Place selections on a text, counting in the way by which most of their words fit."""
    telling = [claim for claim in claims if claim.words.strip() and claim.start is not None]
    best: tuple[int, Way, Callable[[int], int | None]] | None = None
    for way in ways(tidied.raw, units, wide_first=wide_first):
        find = places(tidied, way)
        fitting = sum(_fits(tidied.text, claim, find) for claim in telling)
        if best is None or fitting > best[0]:
            best = fitting, way, find
    assert best is not None
    fitting, way, find = best
    book = Searcher(tidied.text)
    placed: dict[str, Placed] = {}
    lost: dict[str, str] = {}
    for claim in claims:
        found = _place(tidied.text, claim, find, book)
        if isinstance(found, Placed):
            placed[claim.id] = found
        else:
            lost[claim.id] = found
    return Placing(way, placed, lost, fitting, len(telling))


def _place(text: str, claim: Claim, find: Callable[[int], int | None], book: "Searcher") -> Placed | str:
    start = find(claim.start) if claim.start is not None else None
    end = find(claim.end) if claim.end is not None else None
    words = _CUT_OFF.sub("", claim.words)
    if start is not None and end is not None and text[start:end].strip():
        if not words.strip() or _same(claim.words, text[start:end]):
            return Placed(start, end)
        return _elsewhere(claim, words, start, end, book) or Placed(start, end)
    if len(words.strip()) >= _SHORTEST or (claim.start is None and words.strip()):
        near = book.find(words, start or 0)
        if near is not None:
            return Placed(near.start, near.end, claim.start is not None and start != near.start, near.places)
    if claim.start is None:
        return "exchange-lost-not-found"
    return "exchange-lost-outside" if start is None or end is None else "exchange-lost-empty"


def _elsewhere(claim: Claim, words: str, start: int, end: int, book: "Searcher") -> Placed | None:
    """The place of the words, if they are no label: then they are as long as the selection, or were cut off."""
    cut_off = words != claim.words
    length = len(" ".join(words.split()))
    alike = abs(length - (end - start)) <= 2 + (end - start) // 20
    if length < _SHORTEST or not (alike or (cut_off and length < end - start)):
        return None
    near = book.find(words, start)
    if near is None:
        return None
    last = min(len(book.text), near.start + end - start) if cut_off else near.end
    return Placed(near.start, last, True, near.places)


def _fits(text: str, claim: Claim, find: Callable[[int], int | None]) -> bool:
    if claim.start is None or claim.end is None:
        return False
    start, end = find(claim.start), find(claim.end)
    return start is not None and end is not None and start < end and _same(claim.words, text[start:end])


def _same(words: str, there: str) -> bool:
    """Do the words stand there, but for spaces and what was cut off at their end?"""
    said = "".join(_CUT_OFF.sub("", words[:_MOST_COMPARED]).translate(_FOLD).split())
    found = "".join(there[:2 * _MOST_COMPARED].translate(_FOLD).split())
    if not said:
        return False
    is_part = len(words) > _MOST_COMPARED or _CUT_OFF.search(words) is not None
    return found.startswith(said) if is_part else said == found


class Searcher:
    """Finds words in a text; spaces, kinds of quotation marks and upper or lower case do not matter."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded: str | None = None
        self._at: list[int] = []

    def find(self, words: str, near: int) -> Placed | None:
        """The place of the words that is nearest to `near`; None when they are nowhere."""
        exact = self._nearest(self.text, words, near) if words.strip() == words else None
        if exact is not None:
            return Placed(exact[0], exact[0] + len(words), places=exact[1])
        folded, at = self._fold()
        wanted = " ".join(_lower(words.translate(_FOLD)).split())
        loose = self._nearest(folded, wanted, bisect_left(at, near))
        if loose is None:
            return None
        return Placed(at[loose[0]], at[loose[0] + len(wanted) - 1] + 1, places=loose[1])

    def _nearest(self, text: str, words: str, near: int) -> tuple[int, int] | None:
        """Where the words are nearest to `near`, and in how many places they are."""
        if not words:
            return None
        found: list[int] = []
        place = text.find(words)
        while place >= 0:
            found.append(place)
            place = text.find(words, place + len(words))
        return (min(found, key=lambda one: abs(one - near)), len(found)) if found else None

    def _fold(self) -> tuple[str, list[int]]:
        """The text with each run of spaces as one, and the place in the text of each of its characters."""
        if self._folded is None:
            kept: list[str] = []
            for place, character in enumerate(_lower(self.text.translate(_FOLD))):
                if character.isspace():
                    character = " "
                    if not kept or kept[-1] == " ":
                        continue
                kept.append(character)
                self._at.append(place)
            self._folded = "".join(kept)
        return self._folded, self._at


def _lower(text: str) -> str:
    """Lower case, one character for one: "İ" would become two."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
