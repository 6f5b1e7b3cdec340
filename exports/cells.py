"""Text in a cell: never a formula, never a name, never cut silently, and as high as it needs."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from exports.style import LINE_HEIGHT
from interviews.names import Roster, find_names
from projects.stakeholder import Stakeholder

LONGEST = 32_767  # what Excel holds in a cell, in UTF-16 units
CONTINUED = "(vervolg) "
HIGHEST = 409.0  # points; Excel's highest row

_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def cleaned(text: str) -> str:
    """Without what no writer can write: control characters and lone surrogates; line ends as \\n."""
    return _BAD.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def as_stored(text: str) -> str:
    """"_x0041_" would be read as "A" by Excel: its underscore is written in Excel's own way."""
    return _ESCAPE.sub("_x005F_", text)


def looks_like_formula(text: str) -> bool:
    """Would a spreadsheet take this for a formula when somebody edits the cell?"""
    return text.startswith(_STARTS_FORMULA)


def in_pieces(text: str, longest: int = LONGEST) -> list[str]:
    """The text in parts that fit in a cell, each after the first marked "(vervolg)"."""
    if _units(text) <= longest:
        return [text]
    parts: list[str] = []
    start, room = 0, longest
    while start < len(text):
        end = start + _fitting(text[start:start + room], room)
        parts.append((CONTINUED if parts else "") + text[start:end])
        start, room = end, longest - len(CONTINUED)
    return parts


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def _fitting(text: str, room: int) -> int:
    """How many characters of `text` fit in `room` units, ending on a space where one is near."""
    used = 0
    fits = len(text)
    for place, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > room:
            fits = place
            break
    if fits < room // 2 or _units(text) < room:
        return max(fits, 1)
    space = text.rfind(" ", fits - 200, fits)
    return space + 1 if space > 0 else fits


@dataclass(frozen=True, slots=True)
class Veil:
    """Puts a pseudonym in the place of every name on the roster, whoever typed it and wherever.

    `seams` finds full names by the first letters of their last word: the work for a cell does not grow
    with the number of people.
    """

    roster: Roster
    seams: Mapping[str, tuple[str, ...]]

    def over(self, text: str) -> str:
        """The text without names; "[R03]" stands for whoever that is."""
        done: list[str] = []
        place = 0
        spans = (found for found in find_names(text, self.roster) if found[2])
        for start, end, code in sorted((*spans, *self._literal(text)), key=lambda span: (span[0], -span[1])):
            if start >= place:
                done += [text[place:start], f"[{code}]"]
                place = end
        return "".join([*done, text[place:]])

    def _literal(self, text: str) -> Iterator[tuple[int, int, str]]:
        """A full name of several words as it stands, also where it sticks to other letters."""
        starts = {found[1] for found in _SEAM.finditer(text.casefold())}
        for name in sorted({name for start in starts for name in self.seams.get(start, ())}):
            pattern = r"\s+".join(map(re.escape, name.split()))
            for found in re.finditer(pattern, text, re.IGNORECASE):
                yield found.start(), found.end(), self.roster[name]


_SEAM = re.compile(r"\s(\S{2})")


def veil_for(stakeholders: Iterable[Stakeholder]) -> Veil:
    """A veil over the names of these people; a name that is only a code or a function is none."""
    roster = {}
    for person in stakeholders:
        name = " ".join(cleaned(person.name).split())
        known_as = {text.casefold() for text in (person.code, person.function, person.organisation, person.group)}
        if len(name) > 1 and name.casefold() not in known_as:
            roster[name] = person.code
    seams: dict[str, tuple[str, ...]] = {}
    for name in roster:
        if " " in name and len(last := name.rpartition(" ")[2].casefold()) > 1:
            seams[last[:2]] = (*seams.get(last[:2], ()), name)
    return Veil(Roster(roster), MappingProxyType(seams))


def name_in_file(text: str, veil: Veil) -> str:
    """The text as a part of a file name: no names of people, and nothing that a system refuses."""
    bare = _FORBIDDEN.sub(" ", veil.over(cleaned(text)))
    bare = "".join(letter if letter.isprintable() else " " for letter in bare)  # no letters that turn the text
    return " ".join(bare.split())[:60].strip(" .")


_EM = {
    **dict.fromkeys("ijl'|", 0.24), **dict.fromkeys(" !,./:;Ift\\[]", 0.29), **dict.fromkeys("-()r`\"", 0.35),
    **dict.fromkeys("cksvxyzJ", 0.5), **dict.fromkeys("ABEKPSVXY&", 0.67), **dict.fromkeys("CDHNRUw", 0.72),
    **dict.fromkeys("GOQ", 0.78), **dict.fromkeys("mM", 0.84), **dict.fromkeys("W@%\u2026\u2014", 1.0),
}  # fmt: skip
INDENT = 16  # pixels that a column loses to its margins
_PIXELS = 13.34  # of an em of 10 points


def height(texts: Iterable[tuple[str, float]], scale: float = 1.0) -> float:
    """Points that a row needs to show every text in a column of that width (in characters)."""
    lines = max((_lines(text, width * 7 - INDENT, scale) for text, width in texts), default=1)
    return min(lines * LINE_HEIGHT * scale + 4, HIGHEST)


def _lines(text: str, room: float, scale: float) -> int:
    return sum(_wrapped(paragraph, room / scale) for paragraph in text.split("\n"))


def _wrapped(paragraph: str, room: float) -> int:
    lines, used = 1, 0.0
    for word in re.findall(r"\S+\s*|\s+", paragraph):
        wide = _wide(word.rstrip())
        if used and used + wide > room:
            lines, used = lines + 1, 0.0
        while wide > room:
            lines, wide = lines + 1, wide - room
        used += wide + _wide(word[len(word.rstrip()):])
    return lines


def _wide(text: str) -> float:
    return sum(_EM.get(character, 0.56 if character < "\u2000" else 1.0) for character in text) * _PIXELS
