"""What the cells of an Excel file say: shared words, numbers, dates and times by their style."""

import re
from datetime import date, timedelta

from lxml import etree

from projects.errors import Refused

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})$")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")  # how Excel writes a character that XML does not allow
_DATES = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})  # styles that are built into Excel
_TIMES = frozenset({*range(18, 22), *range(45, 48)})
_NO_UNIT = re.compile(r'"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.')  # what a format shows as it is
_LAST_DAY = 2_958_465  # 31 December 9999


class Values:
    """Reads cells with the shared words and styles of their workbook."""

    def __init__(self, strings: etree._Element | None, styles: etree._Element | None, book: etree._Element) -> None:
        self._strings = [] if strings is None else [_words(item) for item in strings.iterchildren(_S + "si")]
        self._dates, self._times = _styles(styles)
        old_mac = any(one.get("date1904") in ("1", "true") for one in book.iter(_S + "workbookPr"))
        self._first_day = date(1904, 1, 1) if old_mac else date(1899, 12, 30)

    def of(self, cell: etree._Element) -> str:
        """The words of a cell; Refused if it names words that are not there or is no number where it should be."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _words(cell)
        raw = cell.findtext(_S + "v") or ""
        if kind == "s":
            if not re.fullmatch(r"[0-9]{1,9}", raw) or int(raw) >= len(self._strings):
                raise Refused("refused-damaged")
            return self._strings[int(raw)]
        if kind == "n" and raw:
            if not _NUMBER.match(raw):
                raise Refused("refused-damaged")
            return self._number(raw, cell.get("s", "0"))
        return _ESCAPED.sub(_character, raw)

    def _number(self, raw: str, style: str) -> str:
        number = float(raw)
        place = int(style) if re.fullmatch(r"[0-9]{1,6}", style) else 0
        if place in self._times and 0 <= number < 100:
            seconds = round(number * 86_400)
            return f"{seconds // 3600}:{seconds % 3600 // 60:02d}:{seconds % 60:02d}"
        if place in self._dates and 1 <= number < _LAST_DAY - 2_000:
            return (self._first_day + timedelta(days=int(number))).isoformat()
        return raw


def column_of(place: str, otherwise: int) -> int:
    """ "C7" -> 2; a cell that does not say where it stands stands at `otherwise`."""
    if not place:
        return otherwise
    found = _PLACE.match(place)
    if found is None:
        raise Refused("refused-damaged")
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _words(item: etree._Element) -> str:
    """The text of all runs, without how a Japanese word sounds."""
    said = "".join(text.text or "" for text in item.iter(_S + "t") if _is_said(text))
    return _ESCAPED.sub(_character, said)


def _is_said(text: etree._Element) -> bool:
    parent = text.getparent()
    return parent is None or parent.tag != _S + "rPh"


def _character(found: "re.Match[str]") -> str:
    return chr(int(found[1], 16))


def _styles(styles: etree._Element | None) -> tuple[frozenset[int], frozenset[int]]:
    """The cell styles that show a number as a date, and those that show it as a time."""
    if styles is None:
        return frozenset(), frozenset()
    own = {_id(one): _NO_UNIT.sub("", one.get("formatCode", "").casefold())
           for one in styles.iter(_S + "numFmt")}  # fmt: skip
    dates = _DATES | {number for number, code in own.items() if re.search("[dy]", code)}
    times = (_TIMES | {number for number, code in own.items() if re.search("[hs]", code)}) - dates
    formats = styles.find(_S + "cellXfs")
    used = [_id(one) for one in (formats.iterchildren(_S + "xf") if formats is not None else ())]
    return (
        frozenset(place for place, number in enumerate(used) if number in dates),
        frozenset(place for place, number in enumerate(used) if number in times),
    )


def _id(format_: etree._Element) -> int:
    said = format_.get("numFmtId", "0")
    return int(said) if re.fullmatch(r"[0-9]{1,9}", said) else 0
