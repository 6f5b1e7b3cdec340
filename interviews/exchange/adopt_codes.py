"""Codes of another tool become themes of the codebook: the same name is the same theme, nothing goes."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from interviews.codebook_tree import (
    LONGEST_CODE,
    LONGEST_NAME,
    LONGEST_TEXT,
    MOST_KEYWORDS,
    below,
    new_code,
)
from interviews.coding import Theme
from interviews.colours import free_colour, nearest_colour
from interviews.exchange.exchanged import ExchangedCode
from interviews.exchange.reserved import Meaning
from interviews.exchange.theme_codes import ThemeWords, words_of
from projects.ids import ProjectId, ThemeId

_CUT = "\u2026"


@dataclass(frozen=True, slots=True)
class AdoptedCodes:
    """The theme of each code, by the code's id; `fresh` and `changed` themes have to be kept, in this order.

    `other` counts themes that are used here and that the file describes otherwise: ours stay as they are.
    """

    theme_of: Mapping[str, ThemeId]
    fresh: tuple[Theme, ...]
    changed: tuple[Theme, ...]
    other: int


def adopt_codes(
    codes: Sequence[ExchangedCode], meanings: Mapping[str, Meaning], book: Sequence[Theme],
    used: Collection[ThemeId], project_id: ProjectId, new_id: Callable[[], str],
) -> AdoptedCodes:  # fmt: skip
    """Lay the codes of a file beside our codebook; those that say what REFI has no word for make no theme.

    A theme that nobody used yet gets what the file says of it; one that is `used` stays as it is.
    """
    shelf = _Shelf(book, used, project_id, new_id)
    names: dict[str, str] = {}
    for code in codes:
        if code.id not in meanings:
            above = code.parent_id
            names[code.id] = shelf.put(code, names.get(above, ""), shelf.theme_of.get(above))
    return shelf.adopted()


class _Shelf:
    """The codebook while codes come in one by one, each after its parent."""

    def __init__(self, book: Sequence[Theme], used: Collection[ThemeId], project_id: ProjectId,
                 new_id: Callable[[], str]) -> None:  # fmt: skip
        self._before = {one.id: one for one in book}
        self._book = dict(self._before)
        self._used, self._project_id, self._new_id = used, project_id, new_id
        self._in_order = not used  # an empty traject takes over the order of the file too
        self._other: set[ThemeId] = set()
        self.theme_of: dict[str, ThemeId] = {}

    def put(self, code: ExchangedCode, above: str, parent_id: ThemeId | None) -> str:
        """Find or make the theme of a code, and return its name."""
        words = words_of(code)
        label = _tidy(words.label) or _tidy(words.code) or "Code zonder naam"
        known = self._find(words.code, label)
        if known is not None and known.id in self.theme_of.values():  # the name stands twice in the file
            known, label = None, self._free_label(label, above)
        theme = self._fresh(words, label) if known is None else known
        self.theme_of[code.id] = theme.id
        told = self._told(theme, words, code, parent_id)
        if theme.id not in self._used:
            self._book[theme.id] = told
        elif replace(told, position=theme.position, parent_id=theme.parent_id) != theme:
            self._other.add(theme.id)
        return self._book[theme.id].label

    def adopted(self) -> AdoptedCodes:
        """What has to be kept."""
        if self._in_order:
            order = [*dict.fromkeys(self.theme_of.values())]
            order += [id for id in self._book if id not in set(order)]
            self._book = {id: replace(self._book[id], position=place) for place, id in enumerate(order)}
        fresh = tuple(one for id, one in self._book.items() if id not in self._before)
        changed = tuple(one for id, one in self._book.items() if self._before.get(id, one) != one)
        return AdoptedCodes(self.theme_of, fresh, changed, len(self._other))

    def _find(self, code: str, label: str) -> Theme | None:
        """Ours with the same name, or else one that nobody used with the same short code."""
        same = (one for one in self._book.values() if one.label.casefold() == _fit(label, LONGEST_NAME).casefold())
        short = (
            one for one in self._book.values()
            if code and one.code.casefold() == code.casefold() and one.id not in self._used
        )  # fmt: skip
        return next(same, None) or next(short, None)

    def _fresh(self, words: ThemeWords, label: str) -> Theme:
        taken = [one.code for one in self._book.values()]
        fits = words.code and len(words.code) <= LONGEST_CODE and words.code.casefold() not in map(str.casefold, taken)
        colour = free_colour(one.colour for one in self._book.values())
        last = max((one.position for one in self._book.values()), default=-1)
        theme = Theme(
            ThemeId(self._new_id()), self._project_id, words.code if fits else new_code(label, taken),
            _fit(label, LONGEST_NAME), position=last + 1, colour=colour,
        )  # fmt: skip
        self._book[theme.id] = theme
        return theme

    def _told(self, theme: Theme, words: ThemeWords, code: ExchangedCode, parent_id: ThemeId | None) -> Theme:
        """The theme with what the file says; what it does not say stays."""
        definition = words.definition.strip()
        if len(_tidy(words.label)) > LONGEST_NAME:
            definition = f"{_tidy(words.label)}\n\n{definition}".strip()
        colour = nearest_colour(code.colour) if code.colour else None
        under_itself = parent_id == theme.id or parent_id in below(list(self._book.values()), theme.id)
        taken = {one.label.casefold() for one in self._book.values() if one.id != theme.id}
        label = _fit(_tidy(words.label), LONGEST_NAME)
        return replace(
            theme, label=label if label and label.casefold() not in taken else theme.label,
            definition=_fit(definition, LONGEST_TEXT) or theme.definition,
            include=_fit(words.include.strip(), LONGEST_TEXT) or theme.include,
            exclude=_fit(words.exclude.strip(), LONGEST_TEXT) or theme.exclude,
            example=_fit(words.example.strip(), LONGEST_TEXT) or theme.example,
            keywords=words.keywords[:MOST_KEYWORDS] or theme.keywords, dimension=words.dimension or theme.dimension,
            colour=theme.colour if colour is None else colour,
            parent_id=theme.parent_id if under_itself else parent_id,
        )  # fmt: skip

    def _free_label(self, label: str, above: str) -> str:
        """Two codes with one name, under different ones: the second gets the name of the one above it."""
        taken = {one.label.casefold() for one in self._book.values()}
        tries = [f"{label} ({above})" if above else "", *(f"{label} {number}" for number in range(2, len(taken) + 3))]
        return next(one for one in tries if one and _fit(one, LONGEST_NAME).casefold() not in taken)


def _tidy(words: str) -> str:
    return " ".join(words.split())


def _fit(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest - 1].rstrip() + _CUT
