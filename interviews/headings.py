"""The path of headings above a line: the context of what stands below it."""

from interviews.lines import BOLD_LEVEL, Line, LineKind

Path = tuple[tuple[int, str], ...]  # level and words of each heading, the highest first

PLAIN_LEVEL = BOLD_LEVEL + 1  # a short line above a list
_LEVELS_OF_A_LIST = PLAIN_LEVEL
SEPARATOR = " > "


def under(path: Path, level: int, words: str) -> Path:
    """The path below a new heading."""
    return (*(step for step in path if step[0] < level), (level, " ".join(words.split())))


def after_list(path: Path) -> Path:
    """The path of a paragraph that follows a list: a line above a list is a heading of that list only."""
    return tuple(step for step in path if step[0] < _LEVELS_OF_A_LIST)


def said(path: Path, *more: str) -> str:
    """The path in words: "Verwachtingen > afval"."""
    return SEPARATOR.join([*(words for _, words in path), *(words for words in more if words)])


def title_line(lines: tuple[Line, ...]) -> int | None:
    """The number of the heading that is the title of the whole: the first, with none beside or above it."""
    headings = [(number, line) for number, line in enumerate(lines) if line.kind is LineKind.HEADING]
    if not headings or headings[0][1].level >= BOLD_LEVEL:
        return None
    number, first = headings[0]
    before = [line for line in lines[:number] if line.kind in (LineKind.PLAIN, LineKind.ITEM, LineKind.ROW)]
    alone = all(line.level > first.level for _, line in headings[1:])
    return number if alone and not before else None


def title_of(lines: tuple[Line, ...]) -> str:
    """The words of that heading, "" if the text has no title of its own."""
    number = title_line(lines)
    return "" if number is None else lines[number].text


def is_plain_heading(lines: tuple[Line, ...], number: int) -> bool:
    """A short line without closing punctuation right above a list, or alone above longer text."""
    line = lines[number]
    words = line.text.split() if line.kind in (LineKind.PLAIN, LineKind.ITEM) else []
    if not words or len(words) > 8 or line.text[-1] in ".,;!…\"”'":
        return False
    before = lines[number - 1].kind if number else LineKind.BLANK
    after = lines[number + 1] if number + 1 < len(lines) else None
    if after is not None and after.kind is LineKind.ITEM and before is not LineKind.PLAIN:
        return line.kind is LineKind.PLAIN or (line.mark[0].isdigit() and not after.mark[0].isdigit())
    alone = line.kind is LineKind.PLAIN and before in (LineKind.BLANK, LineKind.HEADING, LineKind.RULE)
    if not alone or len(words) > 6 or after is None or after.kind is not LineKind.BLANK:
        return False
    return _stands_above_more(lines, number + 2) and (words[0][0].isupper() or words[0][0].isdigit())


def _stands_above_more(lines: tuple[Line, ...], number: int) -> bool:
    """Is the next line with words, from `number` on, longer than a heading would be?"""
    while number < len(lines) and lines[number].kind is LineKind.BLANK:
        number += 1
    return number < len(lines) and lines[number].kind in (LineKind.PLAIN, LineKind.ITEM, LineKind.ROW) \
        and len(lines[number].text.split()) >= 8  # fmt: skip
