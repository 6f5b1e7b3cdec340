"""When and where: dates and places. Together they may point to somebody, one by one they seldom do."""

import re
from collections.abc import Iterator

from interviews.found import Kind
from interviews.identifiers import MONTH
from interviews.lexicon import Sort, sort_of
from interviews.places import PLACES
from interviews.tokens import Words
from interviews.words import listed

_YEAR = r"(?:(?:19|20)\d\d|['’]\d\d)"
_DATE = re.compile(
    rf"(?i)(?<![\w-])(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:['’]?\d\d|{_YEAR})|"
    rf"\d{{1,2}}/\d{{1,2}}(?=[\s,.;)])"
    rf"|\d{{1,2}}(?:e|ste)? {MONTH}(?: {_YEAR})?|{MONTH} {_YEAR}"
    r"|(?:q[1-4]|kwartaal|koning(?:s|inne)dag|pasen|pinksteren|kerst|oud en nieuw|carnaval|zomer|winter|voorjaar|"
    rf"najaar|herfst|lente|begin|medio|eind|half)(?: van)? {_YEAR})(?![\w-])"
)
_BEFORE_PLACES = listed(
    "in te naar uit vanuit rond nabij richting tussen omgeving dorp wijk buurt stad gemeente wijkplatform kern"
)
_PARTS = frozenset({"bos", "dorp", "noord", "oost", "zuid", "west", "centrum", "buiten", "binnen", "haven"})
_ENDS = re.compile(r"(?:wijk|buurt|kwartier|drecht|dorp|kerk|veen|polder|park|stad|hoven)$")


def find_setting(words: Words) -> Iterator[tuple[int, int, Kind]]:
    """Start, end and kind (DATE or PLACE) of each."""
    for found in _DATE.finditer(words.text):
        yield found.start(), found.end(), Kind.DATE
    for number, word in enumerate(words.words):
        if word[0].isupper() and _is_place(words, number):
            last = number
            while words.gap(last + 1) == " " and words.at(last + 1) and _goes_on(words, last + 1):
                last += 1
            yield words.starts[number], words.ends[last], Kind.PLACE


def _is_place(words: Words, number: int) -> bool:
    small, before = words.small[number], words.at(number - 1)
    sort = sort_of(small)
    if sort is Sort.PLACE or small in PLACES:
        return True
    if words.gap(number) != " " or words.opens_sentence(number):
        return False
    near = before in _BEFORE_PLACES or (before in ("het", "de") and words.at(number - 2) in _BEFORE_PLACES)
    return near and (sort in (Sort.UNKNOWN, Sort.LIKELY, Sort.WORD) or _ENDS.search(small) is not None)


def _goes_on(words: Words, number: int) -> bool:
    """"Amsterdam Zuid", "het Oude Dorp", "Ouderkerk aan de Amstel"."""
    word = words.words[number]
    if words.small[number] in _PARTS or words.small[number] in PLACES:
        return word[0].isupper()
    if words.small[number] in ("aan", "op", "bij", "de", "den", "het"):
        ahead = next((one for one in words.words[number + 1 : number + 3] if one[0].isupper()), "")
        return ahead.lower() in PLACES and words.at(number - 1) not in ("de", "den", "het")
    return False
