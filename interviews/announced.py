"""Names of people that their shape gives away: "mevrouw Oudshoorn", "K. Meijer", "Youri de B."."""

import re
from collections.abc import Iterator

from interviews.tokens import begins_sentence
from interviews.words import listed

_UPPER = "A-Z\u00c0-\u00de\u0130\u0141\u0160\u017d"
_PREFIX = r"(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Hh]et|'t|’t|[Ee]l|[Aa]l|[Ll]a|[Ll]e|[Oo]p|[Ii]n|[Uu]it)"
_SURNAME = (rf"(?:{_PREFIX} ){{0,3}}[{_UPPER}][\w'’]{{1,30}}"
            rf"(?:-(?:(?:van|de|der|den|ter) ){{0,2}}[{_UPPER}][\w'’]{{1,30}}){{0,2}}")  # fmt: skip
_INITIALS = rf"(?:[{_UPPER}]\. ?){{1,4}}"
_TITLES = r"(?:mevrouw|mevr\.?|mw\.?|meneer|de heer|dhr\.?|mijnheer|juffrouw)"  # they tell woman from man: hidden too
_LEARNED = r"(?:drs|dr|ir|ing|prof|mr|ds)\."
_GROUPS = r"(?:familie|fam\.|gezin|(?:broertjes|broers|zusjes|gebroeders|echtpaar))"
_FULL = rf"{_INITIALS}{_SURNAME}|{_SURNAME}(?: [{_UPPER}][a-z\u00df-\u00ff]{{2,30}}(?:-[{_UPPER}]\w{{2,30}})?)?"
_TITLED = re.compile(rf"(?<!\w)(?P<name>(?i:{_TITLES}) (?:{_LEARNED} ){{0,3}}(?P<surname>{_FULL}))(?!\w)")
_GROUPED = re.compile(rf"(?<!\w)(?:(?i:{_GROUPS})|{_LEARNED}) (?:{_LEARNED} ){{0,3}}"
                      rf"(?P<name>(?P<surname>{_FULL}))(?!\w)")  # fmt: skip
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
_DOTTED = re.compile(rf"(?<![\w.-])(?:[{_UPPER}]\.){{2,4}}(?!\w)")
_SIGNED = re.compile(  # "Verslag: LvdM, akkoord: R.H."
    r"(?i)(?:verslag|akkoord|notulist|notulen|gezien|paraaf|getekend|opgesteld door|interviewer|actie|door|namens|"
    r"met)[:.]? $"
)
_LETTERS = re.compile(rf"(?<![\w.-])[{_UPPER}]{{1,2}}(?:vdr|vd|v|d|t|ter)[{_UPPER}]{{1,2}}(?![\w-])")
_NO_LETTERS = listed("""
AvdD BtB BtW BvB BvE BvO CdK CtC CvB CvdK DvA EdV EvRM FtE GtH GvB HovJ HtH HvA HvJ IvP KvI KvK LvS MtM MvA MvJ MvT NvT
OvD OvJ PtP PvA PvB PvC PvE PvT PvdA RvB RvC RvO RvR RvS RvT SvB SvdL TvT UvA UvT VvE VvV WvSr WvSv
""")
"""Kamer van Koophandel, officier van justitie, vereniging van eigenaren: no initials of anybody."""


_NO_DOTTED = frozenset({"B.V.", "N.V.", "V.S.", "C.V.", "A.P.V.", "U.S.", "V.V.V.", "V.O.F."})


def announced_names(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each; matches may overlap."""
    for pattern in (_TITLED, _GROUPED):
        for found in pattern.finditer(text):
            loose = pattern is _TITLED and _INDEFINITE.search(text[max(0, found.start() - 8) : found.start()])
            if not loose and found["surname"].casefold() not in _NO_SURNAMES:
                yield found.start("name"), found.end("name")
    for found in _SHORTENED.finditer(text):
        if not begins_sentence(text, found.start()) or " " in found[0][:-3]:
            yield found.start(), found.end()
    for found in _DOTTED.finditer(text):
        if found[0] not in _NO_DOTTED and _SIGNED.search(text[max(0, found.start() - 24) : found.start()]):
            yield found.span()
    for found in _LETTERS.finditer(text):
        if found[0] not in _NO_LETTERS:
            yield found.span()
    for found in _INITIALLED.finditer(text):
        before = text[max(0, found.start() - 8) : found.start()]
        # "vitamine C. Daarna" is no name; "A.B. Smit", "(C. Wong" and "en K. Meijer" are.
        if found[0].count(".") > 1 or not re.search(r"[\w,;:]\s?$", before) or _BEFORE_A_NAME.search(before):
            yield found.start(), found.end()
