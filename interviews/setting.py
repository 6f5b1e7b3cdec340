"""When and where: dates and places. Together they may point to somebody, one by one they seldom do."""

import re
from collections.abc import Iterator

from interviews.found import Kind
from interviews.identifiers import MONTH
from interviews.places import PLACES
from interviews.tokens import Words
from interviews.words import listed

_YEAR = r"(?:(?:19|20)\d\d|['’]\d\d)"
_DATE = re.compile(
    rf"(?i)(?<![\w-])(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:['’]?\d\d|{_YEAR})|"
    rf"\d{{1,2}}/\d{{1,2}}(?=[\s,.;)])"
    rf"|\d{{1,2}}(?:e|ste)? {MONTH}(?: {_YEAR})?|{MONTH} {_YEAR})(?![\w-])"
)
_BEFORE_PLACES = listed(
    "in te naar uit vanuit rond bij van nabij richting tussen omgeving dorp wijk buurt stad gemeente wijkplatform kern"
)
_PARTS = frozenset({"bos", "noord", "oost", "zuid", "west", "centrum", "buiten", "binnen", "haven"})
_ENDS = re.compile(r"(?:wijk|buurt|kwartier|drecht|dorp|kerk|veen|polder|park|stad|hoven)$")


def find_setting(words: Words) -> Iterator[tuple[int, int, Kind]]:
    """Start, end and kind (DATE or PLACE) of each."""
    for found in _DATE.finditer(words.text):
        yield found.start(), found.end(), Kind.DATE
    for number, word in enumerate(words.words):
        if not word[0].isupper():
            continue
        small, before = words.small[number], words.at(number - 1)
        announced = before in _BEFORE_PLACES and words.gap(number) == " "
        last = number + 1 if words.at(number + 1) in _PARTS and words.words[number + 1][0].isupper() else number
        if small in PLACES or (announced and (_ENDS.search(small) or last > number)):
            yield words.starts[number], words.ends[last], Kind.PLACE
