"""The codebook as a tree: its order, who stands under whom, moving a code, and what a code must be."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from interviews.coding import Theme
from interviews.encodings import clean
from projects.errors import Refused
from projects.ids import ThemeId

LONGEST_NAME = 120  # characters
LONGEST_CODE = 32
LONGEST_TEXT = 10_000  # of a definition and the like: fits in a cell of a spreadsheet
MOST_KEYWORDS = 200


@dataclass(frozen=True, slots=True)
class Branch:
    """A code at its place in the tree; `depth` is 0 at the top."""

    theme: Theme
    depth: int


def branches(book: Iterable[Theme]) -> list[Branch]:
    """The codes in the order of the tree: each before those under it.

    A code whose parent is not there, or that stands under itself, is shown at the top: no code is lost.
    """
    themes = sorted(book, key=lambda one: (one.position, one.code))
    known = {one.id for one in themes}
    under: dict[ThemeId | None, list[Theme]] = defaultdict(list)
    for one in themes:
        under[one.parent_id if one.parent_id in known else None].append(one)
    found: list[Branch] = []
    seen: set[ThemeId] = set()

    def walk(start: Sequence[Theme], depth: int) -> None:
        waiting = [(one, depth) for one in reversed(start)]
        while waiting:
            theme, level = waiting.pop()
            if theme.id not in seen:
                seen.add(theme.id)
                found.append(Branch(theme, level))
                waiting += [(one, level + 1) for one in reversed(under[theme.id])]

    walk(under[None], 0)
    for one in themes:  # what hangs in a ring
        walk([one], 0)
    return found


def in_order(book: Iterable[Theme]) -> list[Theme]:
    """The codes in the order of the tree."""
    return [branch.theme for branch in branches(book)]


def below(book: Sequence[Theme], theme_id: ThemeId) -> set[ThemeId]:
    """All codes under this one, however deep; not the code itself."""
    under: dict[ThemeId | None, list[ThemeId]] = defaultdict(list)
    for one in book:
        under[one.parent_id].append(one.id)
    found: set[ThemeId] = set()
    waiting = [theme_id]
    while waiting:
        fresh = [one for one in under[waiting.pop()] if one not in found and one != theme_id]
        found.update(fresh)
        waiting += fresh
    return found


def siblings(book: Sequence[Theme], parent_id: ThemeId | None) -> list[Theme]:
    """The codes directly under `parent_id` (None: at the top), in their order."""
    known = {one.id for one in book}
    return sorted(
        (one for one in book if (one.parent_id if one.parent_id in known else None) == parent_id),
        key=lambda one: (one.position, one.code),
    )


def last_place(book: Sequence[Theme], parent_id: ThemeId | None) -> int:
    """The position at the end of the codes under `parent_id`."""
    return max((one.position for one in siblings(book, parent_id)), default=-1) + 1


def hang(book: Sequence[Theme], theme_id: ThemeId, parent_id: ThemeId | None,
         after: ThemeId | None = None) -> list[Theme]:  # fmt: skip
    """Put a code under another one, behind `after` (None: at the end); the codes that change, as they become.

    Refused when it would come to stand under itself.
    """
    if parent_id == theme_id or parent_id in below(book, theme_id):
        raise Refused("error-code-under-itself")
    theme = next(one for one in book if one.id == theme_id)
    row = [one for one in siblings(book, parent_id) if one.id != theme_id]
    place = next((at + 1 for at, one in enumerate(row) if one.id == after), len(row))
    return _numbered([*row[:place], replace(theme, parent_id=parent_id), *row[place:]], book)


def shift(book: Sequence[Theme], theme_id: ThemeId, step: int) -> list[Theme]:
    """Move a code up (-1) or down (1) among those beside it; the codes that change; none at the end of the row."""
    row = siblings(book, _parent(book, theme_id))
    at = next(place for place, one in enumerate(row) if one.id == theme_id)
    to = at + step
    if not 0 <= to < len(row):
        return []
    row[at], row[to] = row[to], row[at]
    return _numbered(row, book)


def deeper(book: Sequence[Theme], theme_id: ThemeId) -> list[Theme]:
    """Hang a code under the one above it in its row; none for the first."""
    row = siblings(book, _parent(book, theme_id))
    at = next(place for place, one in enumerate(row) if one.id == theme_id)
    return hang(book, theme_id, row[at - 1].id) if at else []


def higher(book: Sequence[Theme], theme_id: ThemeId) -> list[Theme]:
    """Bring a code one level up, behind the one that it hung under; none at the top."""
    parent_id = _parent(book, theme_id)
    return [] if parent_id is None else hang(book, theme_id, _parent(book, parent_id), parent_id)


def checked(theme: Theme, book: Sequence[Theme]) -> Theme:
    """The code with tidy words, fit to be kept among the others of `book`.

    Refused without a name, when name or code is taken, when it would stand under itself, or is too long.
    """
    tidy = tidied(theme)
    Taken([tidy, *(one for one in book if one.id != theme.id)]).check(tidy)
    return tidy


class Taken:
    """The names, codes and places of a whole codebook, to check each of its codes against the others."""

    def __init__(self, book: Iterable[Theme]) -> None:
        listed = list(book)
        self._labels = Counter(one.label.casefold() for one in listed)
        self._codes = Counter(one.code.casefold() for one in listed)
        self._above = {one.id: one.parent_id for one in listed}

    def check(self, theme: Theme) -> None:
        """Refused when the name or code of this one of them is that of another too, or it stands under itself."""
        if self._labels[theme.label.casefold()] > 1:
            raise Refused("error-theme-name-taken", name=theme.label)
        if self._codes[theme.code.casefold()] > 1:
            raise Refused("error-code-taken", code=theme.code)
        seen, above = {theme.id}, theme.parent_id
        while above is not None:
            if above in seen or above not in self._above:
                raise Refused("error-code-under-itself")
            seen.add(above)
            above = self._above[above]


def tidied(theme: Theme) -> Theme:
    """The code with tidy words; Refused without a name or code, or when something is too long."""
    # Without characters that nobody sees: files lose them, and the same words must be the same.
    tidy = replace(
        theme, label=" ".join(clean(theme.label).split()), code="".join(clean(theme.code).split()),
        definition=clean(theme.definition).strip(), include=clean(theme.include).strip(),
        exclude=clean(theme.exclude).strip(), example=clean(theme.example).strip(),
        keywords=keywords(map(clean, theme.keywords)),
    )  # fmt: skip
    if not tidy.label:
        raise Refused("error-theme-needs-name")
    if not tidy.code:
        raise Refused("error-code-needs-code", name=tidy.label)
    _check_lengths(tidy)
    return tidy


def _check_lengths(theme: Theme) -> None:
    if len(theme.label) > LONGEST_NAME:
        raise Refused("error-code-name-long", longest=LONGEST_NAME, name=theme.label[:LONGEST_NAME])
    if len(theme.code) > LONGEST_CODE:
        raise Refused("error-code-code-long", longest=LONGEST_CODE, code=theme.code[:LONGEST_CODE])
    texts = (theme.definition, theme.include, theme.exclude, theme.example, ", ".join(theme.keywords))
    if max(map(len, texts)) > LONGEST_TEXT or len(theme.keywords) > MOST_KEYWORDS:
        raise Refused("error-code-text-long", longest=LONGEST_TEXT, name=theme.label)


def keywords(written: Iterable[str]) -> tuple[str, ...]:
    """Keywords without spaces around them, each once, in the order in which they were written; commas part them."""
    once: dict[str, str] = {}
    for word in (part for words in written for part in re.split(r"[,;\n]", words)):
        tidy = " ".join(word.split())
        if tidy:
            once.setdefault(tidy.casefold(), tidy)
    return tuple(once.values())


def new_code(label: str, taken: Iterable[str]) -> str:
    """A short code out of a name ("Strandfeesten" > "STRANDFEE"), with a number where it is taken."""
    used = {code.casefold() for code in taken}
    letters = "".join(character for character in label.upper() if character.isalnum())[:9] or "THEMA"
    return next(
        code for n in range(1, len(used) + 2)
        if (code := letters if n == 1 else f"{letters}{n}").casefold() not in used
    )  # fmt: skip


def _parent(book: Sequence[Theme], theme_id: ThemeId) -> ThemeId | None:
    """The code above; None at the top, also when what it names is not there."""
    parent_id = next(one.parent_id for one in book if one.id == theme_id)
    return parent_id if any(one.id == parent_id for one in book) else None


def _numbered(row: Sequence[Theme], book: Sequence[Theme]) -> list[Theme]:
    """Those of a row of siblings that change when it is numbered in this order."""
    before = {one.id: one for one in book}
    placed = [replace(one, position=place) for place, one in enumerate(row)]
    return [one for one in placed if before.get(one.id) != one]
