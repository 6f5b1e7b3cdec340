"""Names of the people on the roster, as they are written: in part, small, short, initialled or misspelt."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from interviews.announced import announced_names
from interviews.found import Reason
from interviews.given_names import GIVEN, WORDLIKE
from interviews.nicknames import other_names
from interviews.places import PLACES
from interviews.surnames import SURNAMES
from interviews.tokens import begins_sentence, is_known
from interviews.words import PREFIXES

Named = tuple[int, int, str]  # start, end, code of the person; "" if nobody on the roster, or more than one

_WORD = re.compile(r"\w+")
_JOINS = re.compile(r"[ \u00a0\n'’.‑-]{1,3}|")
_TITLES_BEFORE = frozenset({
    "mr", "mw", "mevr", "mevrouw", "dhr", "meneer", "drs", "dr", "ir", "ing", "prof", "ds", "heer", "wethouder",
    "burgemeester",
})  # fmt: skip
_NAMES_TOO = frozenset({  # surnames that are ordinary words too: at the start of a sentence we leave them alone
    "wilde", "griet", "toon", "zus", "baas", "haven", "lente", "visser", "smit", "kok", "koning", "jager", "mulder",
    "boer", "dekker", "kuiper", "schipper", "brouwer", "groot", "graaf", "keizer", "hertog", "kramer", "ruiter",
    "snijder", "timmerman", "slager", "molenaar", "dijk", "beek", "veen", "brink", "dam", "hout", "ham", "wijk",
    "zwart", "bruin", "schilder", "hollander", "wever", "waard", "stad", "steen", "sluis", "poort", "pol", "plas",
    "mast", "hoek", "heide", "hoeve", "water", "broek", "loon", "kamp", "spaans", "engels", "voogd", "burger", "vriend",
    "klein", "oud", "rood", "blauw", "vogel", "haas", "leeuw", "bode", "scholten", "ridder", "bos", "berg", "bakker",
    "job", "beer", "bas", "co", "al", "an", "no", "han", "zon", "lot", "mo", "win", "jong", "lang", "wit",
})  # fmt: skip
_LONG, _LONGEST = 6, 30  # letters between which one wrong letter is forgiven


class Need(IntEnum):
    """What the words must look like to count as this form of a name."""

    ANY = 0
    SMALL = 1  # without a capital, when they can be nothing else
    CAPITAL = 2
    INITIALS = 3  # "HJ"
    MIXED = 4  # "KvR"


@dataclass(frozen=True, slots=True)
class _Person:
    """The parts of one name: "Kees van Rossenberg" -> ("Kees",), "van", "Rossenberg"."""

    given: tuple[str, ...]
    prefix: str
    surname: str
    code: str


@dataclass(slots=True)
class _Node:
    """A step in the tree of forms: the words that may follow, and the forms that end here: what they need, whose."""

    then: dict[str, "_Node"] = field(default_factory=dict)
    ends: dict[tuple[Need, Reason], set[str]] = field(default_factory=dict)


def _person(name: str, code: str) -> _Person | None:
    words = name.replace("\u00a0", " ").split()
    while len(words) > 1 and words[0].casefold().rstrip(".") in _TITLES_BEFORE:
        words = words[1:]
    if not words:
        return None
    if len(words) > 1 and words[0].casefold() in PREFIXES:
        # "Van der Meer" without a given name: only these words together are a name, "meer" is none.
        last = next((n for n, word in enumerate(words) if word.casefold() not in PREFIXES), len(words) - 1)
        return _Person((), " ".join(words[:last]), " ".join(words[last:]), code)
    if len(words) == 1:
        return _Person((words[0],), "", "", code)
    first = next((n for n, word in enumerate(words) if n and word.casefold() in PREFIXES), len(words) - 1)
    last = first
    while last < len(words) - 1 and words[last].casefold() in PREFIXES:
        last += 1
    return _Person(tuple(words[:first]), " ".join(words[first:last]), " ".join(words[last:]), code)


def _forms(person: _Person) -> Iterator[tuple[Sequence[str], Need, Reason]]:
    """Each way to write the name, as words in lower case, with what it needs."""
    given = [_split(word) for word in person.given]
    prefix, surname = _split(person.prefix), _split(person.surname)
    tail = [*prefix, *surname]
    if not given:
        yield tail, Need.CAPITAL, Reason.ROSTER
        return
    every = [word for words in given for word in words]
    first = given[0]
    if len(every) > 1:
        yield every, Need.ANY, Reason.ROSTER
        yield ["".join(word[0] for word in every)], Need.INITIALS, Reason.ROSTER
    if surname:
        letters = [word[0] for word in every]
        for front in (every, first, letters, letters[:1]):
            yield [*front, *tail], Need.ANY, Reason.ROSTER
        yield ["".join(letters), *tail], Need.ANY, Reason.ROSTER
        for front in (first, letters[:1]):
            yield [*surname, ",", *front, *prefix], Need.ANY, Reason.ROSTER
            yield [*tail, ",", *front], Need.ANY, Reason.ROSTER
        if prefix:
            yield tail, Need.CAPITAL, Reason.ROSTER
            yield ["".join([letters[0], *(word[0] for word in prefix), surname[0][0]])], Need.MIXED, Reason.ROSTER
        yield surname, Need.CAPITAL, Reason.ROSTER
        for other in other_names(first[0]) if len(first) == 1 else ():
            yield [other, *tail], Need.ANY, Reason.NICKNAME
    yield first, Need.CAPITAL, Reason.ROSTER
    yield first, Need.SMALL, Reason.ROSTER
    if surname and len(surname) == 1:
        yield surname, Need.SMALL, Reason.ROSTER
    if len(first) == 1:
        for other in other_names(first[0]):
            yield [other], Need.CAPITAL, Reason.NICKNAME


def _split(words: str) -> list[str]:
    return _WORD.findall(words.casefold())


class Roster(Mapping[str, str]):
    """Full name -> code, ready to be searched for: the work does not grow with the number of people.

    Anything that takes a roster also takes a plain mapping; make this once for many texts.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._codes = dict(names)
        self.root = _Node()
        self._near: dict[str, set[str]] = {}
        self._meant: dict[str, str] = {}
        vocabulary: set[str] = set()
        for name, code in self._codes.items():
            if person := _person(name, code):
                vocabulary.update(*map(_split, person.given), _split(person.surname))
                for words, need, reason in _forms(person):
                    self._add(words, need, reason, code)
        self.small = frozenset(word for word in vocabulary if _is_only_a_name(word))
        for word in vocabulary:
            for shape in _shorter(word) if len(word) >= _LONG else ():
                self._near.setdefault(shape, set()).add(word)

    def _add(self, words: Sequence[str], need: Need, reason: Reason, code: str) -> None:
        node = self.root
        for word in words:
            node = node.then.setdefault(word, _Node())
        node.ends.setdefault((need, reason), set()).add(code)

    def __getitem__(self, name: str) -> str:
        return self._codes[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)

    def meant_by(self, word: str) -> str:
        """The one word of the roster that differs by one letter from this word (lower case); "" if there is none."""
        if word not in self._meant:
            near = set()
            if _LONG <= len(word) <= _LONGEST and not (word in GIVEN or word in SURNAMES or is_known(word)):
                near = {other for shape in _shorter(word) for other in self._near.get(shape, ())
                        if _one_apart(word, other)}  # fmt: skip
            self._meant[word] = near.pop() if len(near) == 1 else ""
        return self._meant[word]


def _is_only_a_name(word: str) -> bool:
    """May it be taken for a name without a capital? Not when it is a word or a place as well."""
    if len(word) < 4 or _is_word_too(word) or word in PLACES:
        return False
    return word in GIVEN or not is_known(word)


def _is_word_too(word: str) -> bool:
    return word in WORDLIKE or word in _NAMES_TOO


def _shorter(word: str) -> set[str]:
    """The word, and the word without each of its letters: two words that share one differ by a letter or two."""
    return {word, *(word[:n] + word[n + 1 :] for n in range(len(word)))}


def _one_apart(one: str, other: str) -> bool:
    """Is one letter wrong, lacking, added, or swapped with its neighbour? The first letter is right."""
    if one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    swapped = len(a) > 1 and len(b) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]
    return swapped or a[1:] == b[1:] or a[1:] == b or a == b[1:]


def find_names(text: str, roster: Mapping[str, str]) -> Iterator[Named]:
    """Every name that the roster has or that a title announces; matches may overlap."""
    for start, end, code, reason in names_on_roster(text, roster):
        if reason is Reason.ROSTER:
            yield start, end, code
    for start, end in announced_names(text):
        yield start, end, ""


def names_on_roster(text: str, roster: Mapping[str, str]) -> Iterator[tuple[int, int, str, Reason]]:
    """Start, end, code and reason of each name of the roster, the longest at each place.

    Where people share a name the code is "": somebody is hidden, but nobody knows which of them it was.
    """
    ready = roster if isinstance(roster, Roster) else Roster(roster)
    if not ready:
        return
    places = [(found.start(), found.end()) for found in _WORD.finditer(text)]
    small = [text[start:end].casefold() for start, end in places]
    for number, word in enumerate(small):
        meant = word
        if word not in ready.root.then and not (word[-1] == "s" and word[:-1] in ready.root.then):
            meant = ready.meant_by(word) if text[places[number][0]].isupper() else ""
            if meant not in ready.root.then:
                continue
        if (best := _longest(text, ready, places, small, number, meant)) is not None:
            yield best


def _longest(text: str, roster: Roster, places: Sequence[tuple[int, int]], small: Sequence[str], number: int,
             meant: str) -> tuple[int, int, str, Reason] | None:  # fmt: skip
    """The longest form that starts at this word; `meant` is the word without its spelling mistake."""
    start = places[number][0]
    if start and (text[start - 1] in "@." or re.match(r"[^\s-]-", text[max(0, start - 2) : start])):
        return None
    node, best, place, misspelt = roster.root, None, number, meant != small[number]
    while place < len(small):
        if place > number:
            gap = text[places[place - 1][1] : places[place][0]]
            node = node.then.get(",", _NOWHERE) if gap[:1] == "," and len(gap) < 3 else node
            if not (_JOINS.fullmatch(gap) or gap == ", ") or ("." in gap and len(small[place - 1]) > 2):
                break
        word = meant if place == number else small[place]
        end = places[place][1]
        if (then := node.then.get(word)) is None and place > number and text[places[place][0]].isupper():
            then = node.then.get(roster.meant_by(word))
            misspelt = misspelt or then is not None
        if word.endswith("s") and (last := node.then.get(word[:-1])) is not None:
            best = _ended(text, roster, last, start, end - 1, misspelt) or best
        if then is None:
            break
        node = then
        best = _ended(text, roster, node, start, end, misspelt) or best
        place += 1
    return best


_NOWHERE = _Node()


def _ended(text: str, roster: Roster, node: _Node, start: int, end: int,
           misspelt: bool) -> tuple[int, int, str, Reason] | None:  # fmt: skip
    """The form that ends here, if the words look as it needs."""
    if text[end : end + 1] == "@" or re.match(r"\.[a-z]", text[end : end + 2]):
        return None
    words = text[start:end]
    fits = {(need, reason): codes for (need, reason), codes in node.ends.items()
            if _looks(text, roster, words, start, end, need)}  # fmt: skip
    if not fits:
        return None
    sure = {key: codes for key, codes in fits.items() if key[1] is Reason.ROSTER}
    codes = set().union(*(sure or fits).values())
    reason = Reason.SPELLING if misspelt else min(sure or fits)[1]
    return start, end, codes.pop() if len(codes) == 1 else "", reason


def _looks(text: str, roster: Roster, words: str, start: int, end: int, need: Need) -> bool:
    if need is Need.ANY:
        return True
    if need is Need.SMALL:
        return words.islower() and words in roster.small
    if need is Need.INITIALS:
        return len(words) > 1 and words.isupper()
    if need is Need.MIXED:
        return words[0].isupper() and words[1:-1].islower() and words[-1].isupper()
    last = words.split()[-1]
    if not last[0].isupper() or len(words) < 2:
        return False
    if " " in words or not _is_word_too(words.casefold()):
        return True
    label = text[end : end + 3].lstrip("*_").startswith(":")
    return label or not (begins_sentence(text, start) or text[end : end + 1] == "s")
