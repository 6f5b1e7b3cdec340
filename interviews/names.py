"""Names of people in a text: those on the roster of the traject, and names that a title announces."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interviews.words import PREFIXES

Named = tuple[int, int, str]  # start, end, code of the person; "" if nobody on the roster

_UPPER = "A-Z\u00c0-\u00de\u0130\u0141\u0160\u017d"
_PREFIX = r"(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Hh]et|'t|’t|[Ee]l|[Aa]l|[Ll]a|[Ll]e|[Oo]p|[Ii]n|[Uu]it)"
_SURNAME = (rf"(?:{_PREFIX} ){{0,3}}[{_UPPER}][\w'’]{{1,30}}"
            rf"(?:-(?:(?:van|de|der|den|ter) ){{0,2}}[{_UPPER}][\w'’]{{1,30}}){{0,2}}")  # fmt: skip
_INITIALS = rf"(?:[{_UPPER}]\. ?){{1,4}}"
_TITLES = r"(?:mevrouw|mevr\.?|mw\.?|meneer|de heer|dhr\.?|mijnheer|juffrouw)"  # they tell woman from man: hidden too
_GROUPS = r"(?:familie|fam\.|gezin|(?:broertjes|broers|zusjes|gebroeders|echtpaar))"
_FULL = rf"{_INITIALS}{_SURNAME}|{_SURNAME}(?: [{_UPPER}][a-z\u00df-\u00ff]{{2,30}}(?:-[{_UPPER}]\w{{2,30}})?)?"
_TITLED = re.compile(rf"(?<!\w)(?P<name>(?i:{_TITLES}) (?P<surname>{_FULL}))(?!\w)")
_GROUPED = re.compile(rf"(?<!\w)(?i:{_GROUPS}) (?P<name>(?P<surname>{_FULL}))(?!\w)")
_INDEFINITE = re.compile(r"(?i)(?:\b(?:de|die|een|deze|geen|onze|elke|zo'n)) $")  # "die mevrouw van het loket"
_SHORTENED = re.compile(rf"(?<!\w)[{_UPPER}][a-z\u00df-\u00ff]{{2,20}} (?:{_PREFIX} ){{0,2}}[{_UPPER}]\.(?=[\s,;:)]|$)")
_INITIALLED = re.compile(rf"(?<![\w.-])(?:[{_UPPER}]\.){{1,4}} ?(?:{_PREFIX} ){{0,3}}"
                         rf"[{_UPPER}][a-z\u00df-\u00ff]{{2,30}}"
                         rf"(?:-[{_UPPER}][a-z\u00df-\u00ff]{{2,30}})?(?!\w)")  # fmt: skip
_BEFORE_A_NAME = re.compile(r"(?:[,(:;]|\b(?:en|van|met|door|aan|bij|zegt|aldus)) $")
_NO_SURNAMES = frozenset({
    "burgemeester", "wethouder", "voorzitter", "de voorzitter", "secretaris", "directeur", "u", "de", "het", "een",
    "die", "van", "ik", "je", "wij", "dat", "boa", "handhaving", "gemeente", "politie",
})  # fmt: skip
_WORDLIKE = frozenset({  # names that are ordinary words too: at the start of a sentence we leave them alone
    "wil", "bas", "mark", "roos", "mei", "storm", "peer", "door", "lente", "iris", "linde", "merel", "beer", "wolf",
    "lot", "vos", "mol", "ben", "bos", "zus", "toon", "griet", "han", "al", "amber", "wilde", "bloem", "zon", "noor",
    "rein", "mees", "jade", "max", "frank", "job", "baas", "an", "co", "no", "mo", "win", "lieve", "haven", "berg",
    "bakker", "visser", "smit", "kok", "koning", "prins", "jager", "mulder", "boer", "dekker", "kuiper", "schipper",
    "brouwer", "wit", "groot", "lang", "jong", "haan", "graaf", "keizer", "hertog", "kramer", "ruiter", "snijder",
    "timmerman", "slager", "molenaar", "post", "dijk", "beek", "veen", "brink", "dam", "hout", "ham", "wijk", "zwart",
    "bruin", "schilder", "hollander", "wever", "waard", "stad", "steen", "sluis", "poort", "pol", "plas", "mast",
    "hoek", "heide", "hoeve", "water", "broek", "loon", "kamp", "spaans", "engels", "zee", "voogd", "burger",
    "vriend", "klein", "oud", "rood", "groen", "blauw", "vogel", "haas", "leeuw", "bode", "scholten", "ridder",
})  # fmt: skip
_TITLES_BEFORE = frozenset({
    "mr", "mw", "mevr", "mevrouw", "dhr", "meneer", "drs", "dr", "ir", "ing", "prof", "ds", "heer", "wethouder",
    "burgemeester",
})  # fmt: skip
_SENTENCE_START = re.compile(r"(?:^|[.!?:\u2026\n\"\u201c(>*-])\s*$")


@dataclass(frozen=True, slots=True)
class _Person:
    """The parts of one name: "Kees van Rossenberg" -> ("Kees",), "van", "Rossenberg"."""

    given: tuple[str, ...]
    prefix: str
    surname: str
    code: str


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


class Roster(Mapping[str, str]):
    """Full name -> code, ready to be searched for: the work does not grow with the number of people.

    Anything that takes a roster also takes a plain mapping; make this once for many texts.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._codes = dict(names)
        self.people = [person for name, code in self._codes.items() if (person := _person(name, code))]
        self.given = Counter(person.given[0] for person in self.people if person.given)
        self.surnames = Counter(person.surname for person in self.people)
        self._by_word: dict[str, list[int]] = {}
        for number, person in enumerate(self.people):
            for word in _telling_words(person):
                self._by_word.setdefault(word, []).append(number)

    def __getitem__(self, name: str) -> str:
        return self._codes[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)

    def named_in(self, text: str) -> list["_Person"]:
        """The people of whom some part of the name stands in the text, in the order of the roster.

        Of people who share a given name, and of whom no more than that stands there, the first will do.
        """
        words = set(_WORD.findall(text.casefold()))
        words |= {word[:-1] for word in words if word.endswith("s")}
        found: set[int] = set()
        for word in words:
            numbers = self._by_word.get(word, ())
            whole = [number for number in numbers if _last_word(self.people[number].surname) in words]
            found.update(whole or numbers[:1])
            found.update(numbers[:1])
        return [self.people[number] for number in sorted(found)]


_WORD = re.compile(r"\w+")


def _last_word(part: str) -> str:
    words = _WORD.findall(part.casefold())
    return words[-1] if words else ""


def _telling_words(person: _Person) -> set[str]:
    """Of each form in which the name is searched for, a word that the form cannot do without."""
    words = {_last_word(person.surname), *map(_last_word, person.given[:1])}
    if len(person.given) > 1:
        words |= {"".join(word[0] for word in person.given).casefold(), _last_word(person.given[-1])}
    return words - {""}


def find_names(text: str, roster: Mapping[str, str]) -> Iterator[Named]:
    """Every name, the longest form first; matches may overlap."""
    yield from _on_roster(text, roster if isinstance(roster, Roster) else Roster(roster))
    yield from _announced(text)


def _on_roster(text: str, roster: Roster) -> Iterator[Named]:
    for person in roster.named_in(text):
        if not person.given:
            yield from _each(text, rf"(?i:{re.escape(person.prefix)})\s+{re.escape(person.surname)}", person.code)
            continue
        yield from _in_full(text, person)
        # Two people of one name: somebody is hidden, but nobody knows which of the two it was.
        code = person.code if roster.given[person.given[0]] == 1 else ""
        yield from _single(text, person.given[0], code)
        yield from _small(text, person.given[0], code)
        if person.surname:
            code = person.code if roster.surnames[person.surname] == 1 else ""
            if person.prefix:
                yield from _each(text, rf"(?i:{re.escape(person.prefix)})\s+{re.escape(person.surname)}", code)
            yield from _single(text, person.surname, code)


def _in_full(text: str, person: _Person) -> Iterator[Named]:
    """The forms that hold more than one part of the name, in small letters too."""
    if len(person.given) > 1:
        yield from _each(text, r"[ -]".join(map(re.escape, person.given)), person.code, re.IGNORECASE)
        yield from _each(text, "".join(word[0] for word in person.given), person.code)
    if not person.surname:
        return
    prefix = re.escape(person.prefix) + r"\s+" if person.prefix else ""
    tail = prefix + re.escape(person.surname)
    letters = [part[0] for word in person.given for part in word.split("-") if part]
    for front in (
        r"[ -]".join(map(re.escape, person.given)) + r"\s+",
        re.escape(person.given[0]) + r"\s+",
        r"\.? ?".join(map(re.escape, letters)) + r"\.? ",
        re.escape(letters[0]) + r"\. ?",
    ):
        yield from _each(text, front + tail, person.code, re.IGNORECASE)


def _each(text: str, pattern: str, code: str, flags: int = 0) -> Iterator[Named]:
    for found in re.finditer(rf"(?<![\w@.-]){pattern}(?=s?(?![\w@]))(?!\.[a-z])", text, flags):
        yield found.start(), found.end(), code


def _single(text: str, word: str, code: str) -> Iterator[Named]:
    """One part of a name, with its capital; a name that is also a word only within a sentence, or as a label."""
    if len(word) < 2:
        return
    wordlike = word.casefold() in _WORDLIKE
    for start, end, _ in _each(text, re.escape(word), code):
        label = text[end:end + 3].lstrip("*_").startswith(":")
        first = _SENTENCE_START.search(text[max(0, start - 8):start]) is not None
        if not wordlike or label or not (first or text[end:end + 1] == "s"):
            yield start, end, code


def _small(text: str, given: str, code: str) -> Iterator[Named]:
    """Hasty notes write given names without a capital; only those that can be nothing else."""
    if len(given) >= 4 and given.casefold() not in _WORDLIKE:
        yield from _each(text, re.escape(given.casefold()), code)


def _announced(text: str) -> Iterator[Named]:
    """Names of others, as far as their shape gives them away: "mevrouw Oudshoorn", "Youri de B."."""
    for pattern in (_TITLED, _GROUPED):
        for found in pattern.finditer(text):
            loose = pattern is _TITLED and _INDEFINITE.search(text[max(0, found.start() - 8) : found.start()])
            if not loose and found["surname"].casefold() not in _NO_SURNAMES:
                yield found.start("name"), found.end("name"), ""
    for found in _SHORTENED.finditer(text):
        if not _SENTENCE_START.search(text[max(0, found.start() - 8) : found.start()]) or " " in found[0][:-3]:
            yield found.start(), found.end(), ""
    for found in _INITIALLED.finditer(text):
        before = text[max(0, found.start() - 8) : found.start()]
        # "vitamine C. Daarna" is no name; "A.B. Smit", "(C. Wong" and "en K. Meijer" are.
        if found[0].count(".") > 1 or not re.search(r"[\w,;:]\s?$", before) or _BEFORE_A_NAME.search(before):
            yield found.start(), found.end(), ""
