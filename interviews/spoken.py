"""Telephone numbers and e-mail addresses as people say them: "nul zes twaalf", "jan apenstaartje gemeente punt nl"."""

import re
from collections.abc import Iterator

from interviews.found import Kind

_UNITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_LENGTHS = {
    **dict.fromkeys((*_UNITS, "één", "nulletje", "dubbel"), 1), **dict.fromkeys((*_TEENS, *_TENS), 2),
    **{f"{unit}{link}{ten}": 2 for unit in (*_UNITS[1:], "één") for link in ("en", "ën") for ten in _TENS},
}  # fmt: skip
_NUMBER_WORD = "|".join(sorted(_LENGTHS, key=lambda word: -len(word))) + r"|\d{1,4}"
_SPOKEN = re.compile(rf"(?i)(?<!\w)nul(?:[ ,.-]{{1,3}}(?:en |dan |is )?(?:{_NUMBER_WORD})(?!\w)){{4,12}}")
_WORD = re.compile(r"\w+")
_AT = re.compile(r"(?i)\s?(?:\bapenstaart(?:je)?\b|\(at\)|\[at\]|\{at\}|(?<=\w) at (?=\w))\s?")
_LOCAL = re.compile(r"(?i)[\w.+-]{1,40}(?: (?:punt|streepje|underscore|min) [\w+-]{1,30}){0,3}$")
_DOMAIN = re.compile(r"(?i)[\w-]{1,40}(?:(?: ?(?:\.|punt|dot|streepje) ?)(?!(?:nl|com)\b)[\w-]{1,30}){0,3}"
                     r" ?(?:\.|\bpunt\b|\bdot\b|\(dot\)) ?(?:nl|com|eu|org|net|be|de|info|frl|example|"
                     r"amsterdam)\b")  # fmt: skip
_REACH = 120


def find_spoken(text: str) -> Iterator[tuple[int, int, Kind]]:
    """Start, end and kind of each; matches may overlap."""
    for found in _SPOKEN.finditer(text):
        length = sum(len(word) if word.isdigit() else _LENGTHS.get(word.lower(), 0) for word in _WORD.findall(found[0]))
        if 9 <= length <= 13:
            yield found.start(), found.end(), Kind.PHONE
    for found in _AT.finditer(text):
        front = _LOCAL.search(text, max(0, found.start() - _REACH), found.start())
        back = _DOMAIN.match(text, found.end(), found.end() + _REACH)
        if front and back:
            yield front.start(), back.end(), Kind.EMAIL
