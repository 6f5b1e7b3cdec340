"""Bringing a codebook from a file into that of a traject: what is new, what changes, what cannot be. Nothing goes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from interviews.codebook import CodebookEntry
from interviews.codebook_tree import Taken, new_code, tidied
from interviews.coding import Theme
from interviews.colours import free_colour
from projects.errors import Refused
from projects.ids import ProjectId, ThemeId

FIELDS = ("label", "parent", "dimension", "definition", "include", "exclude", "example", "keywords", "colour")


@dataclass(frozen=True, slots=True)
class Changed:
    """A code that a file says something else of: before, after, and which fields (of FIELDS) differ."""

    before: Theme
    after: Theme
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an entry cannot be brought in: its name, a message key and the values of that sentence."""

    name: str
    key: str
    values: Mapping[str, str | int | float]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A file beside the codebook. While there are problems nothing may be brought in.

    `fresh` and `changed` are fit to be kept in this order: a code comes after the one above it.
    """

    fresh: tuple[Theme, ...]
    changed: tuple[Changed, ...]
    unchanged: int
    problems: tuple[Problem, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Does the file bring nothing?"""
        return not (self.fresh or self.changed)


def compare(book: Sequence[Theme], entries: Sequence[CodebookEntry], project_id: ProjectId,
            new_id: Callable[[], str]) -> Comparison:  # fmt: skip
    """Lay a file beside the codebook of a traject.

    An entry is a code that we have when its code is the same, or else its name. Empty fields change nothing.
    """
    drafts = dict(_matched(book, entries, project_id, new_id))
    problems = _doubles(entries, drafts)
    result = {theme.id: theme for theme in book} | {theme.id: theme for theme in drafts.values()}
    parents: dict[int, ThemeId] = {}
    for place, entry in enumerate(entries):
        if entry.parent:
            found = _named(entry.parent, list(result.values()))
            if found is None:
                problems.append(Problem(_name(entry), "error-code-no-parent", {"parent": entry.parent}))
            else:
                parents[place] = found
    for place, parent_id in parents.items():
        theme = drafts[place]
        drafts[place] = result[theme.id] = replace(theme, parent_id=parent_id)
    if not problems:
        problems = _checked(entries, drafts, result)
    before = {theme.id: theme for theme in book}
    fresh = tuple(one for one in drafts.values() if one.id not in before)
    both = [(before[one.id], one) for one in drafts.values() if one.id in before]
    changed = tuple(Changed(old, new, _differ(old, new)) for old, new in both if old != new)
    return Comparison(_parents_first(fresh), changed, len(both) - len(changed), tuple(problems))


def _checked(entries: Sequence[CodebookEntry], drafts: dict[int, Theme],
             result: dict[ThemeId, Theme]) -> list[Problem]:  # fmt: skip
    """Make the drafts tidy, in both places; what is wrong with those that cannot be kept."""
    problems: dict[int, Problem] = {}

    def note(place: int, error: Refused) -> None:
        problems.setdefault(place, Problem(_name(entries[place]), error.message_key, error.values))

    for place, theme in drafts.items():
        try:
            drafts[place] = result[theme.id] = tidied(theme)
        except Refused as error:
            note(place, error)
    taken = Taken(result.values())
    for place, theme in drafts.items():
        try:
            taken.check(theme)
        except Refused as error:
            note(place, error)
    return list(problems.values())


def _doubles(entries: Sequence[CodebookEntry], drafts: Mapping[int, Theme]) -> list[Problem]:
    """Entries that stand in the file before: with the same code or name, or as the same code of ours."""
    problems: list[Problem] = []
    seen: set[tuple[str, str]] = set()
    for place, entry in enumerate(entries):
        said = {("code", entry.code.casefold()), ("label", entry.label.casefold()), ("id", drafts[place].id)}
        said -= {("code", ""), ("label", "")}
        if said & seen:
            problems.append(Problem(_name(entry), "error-code-twice-in-file", {"name": _name(entry)}))
        seen |= said
    return problems


def _matched(book: Sequence[Theme], entries: Sequence[CodebookEntry], project_id: ProjectId,
             new_id: Callable[[], str]) -> list[tuple[int, Theme]]:  # fmt: skip
    """Each entry as the code that it makes or changes, still without what stands above it."""
    by_code = {theme.code.casefold(): theme for theme in book}
    by_label = {theme.label.casefold(): theme for theme in book}
    taken = {theme.code for theme in book} | {entry.code for entry in entries}
    colours = [theme.colour for theme in book] + [one.colour for one in entries if one.colour is not None]
    last = max((theme.position for theme in book), default=-1)
    matched: list[tuple[int, Theme]] = []
    for place, entry in enumerate(entries):
        known = by_code.get(entry.code.casefold()) if entry.code else None
        known = known or by_label.get(entry.label.casefold())
        if known is None:
            code = entry.code or new_code(entry.label, taken)
            colour = free_colour(colours) if entry.colour is None else entry.colour
            taken, colours, last = taken | {code}, [*colours, colour], last + 1
            known = Theme(ThemeId(new_id()), project_id, code, entry.label, position=last, colour=colour)
        matched.append((place, _filled(known, entry)))
    return matched


def _filled(theme: Theme, entry: CodebookEntry) -> Theme:
    """The code with what the entry says of it; what it does not say stays."""
    return replace(
        theme, label=entry.label or theme.label, definition=entry.definition or theme.definition,
        include=entry.include or theme.include, exclude=entry.exclude or theme.exclude,
        example=entry.example or theme.example, dimension=entry.dimension or theme.dimension,
        keywords=entry.keywords or theme.keywords,
        colour=theme.colour if entry.colour is None else entry.colour,
    )  # fmt: skip


def _named(name: str, themes: Sequence[Theme]) -> ThemeId | None:
    wanted = name.strip().casefold()
    by_code = (theme.id for theme in themes if theme.code.casefold() == wanted)
    by_label = (theme.id for theme in themes if theme.label.casefold() == wanted)
    return next(by_code, None) or next(by_label, None)


def _differ(old: Theme, new: Theme) -> tuple[str, ...]:
    def values(theme: Theme) -> dict[str, object]:
        return {field: theme.parent_id if field == "parent" else getattr(theme, field) for field in FIELDS}

    before, after = values(old), values(new)
    return tuple(field for field in FIELDS if before[field] != after[field])


def _parents_first(themes: Sequence[Theme]) -> tuple[Theme, ...]:
    """The same codes, in such an order that a code comes after the one above it."""
    waiting, done = list(themes), list[Theme]()
    while waiting:
        ids = {one.id for one in waiting}
        ready = [one for one in waiting if one.parent_id not in ids]
        if not ready:  # a ring: it stands among the problems
            return tuple(themes)
        done += ready
        waiting = [one for one in waiting if one.parent_id in ids]
    return tuple(done)


def _name(entry: CodebookEntry) -> str:
    return entry.label or entry.code
