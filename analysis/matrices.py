"""Tables of codes: how often each is said, by whom, and together with which other. Marks in, counts out."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from interviews.coding import Dimension
from projects.ids import PassageId, SourceId, ThemeId


class Across(Enum):
    """What stands across, beside the codes."""

    INTERVIEW = "interview"
    GROUP = "group"
    SIDE = "side"
    FUNCTION = "function"
    DIMENSION = "dimension"
    CODE = "code"  # which codes go together


class Together(Enum):
    """When two codes go together."""

    PASSAGE = "passage"  # on the same passage
    OVERLAP = "overlap"  # on the same passage, or on passages that overlap
    TURN = "turn"  # in the same turn


class Unit(Enum):
    """What is counted."""

    PLACES = "places"  # passages; of codes together: passages, pairs of passages or turns
    CONVERSATIONS = "conversations"  # interviews and documents in which it happens


class Share(Enum):
    """A count as a share of what."""

    NONE = "none"
    ROW = "row"
    COLUMN = "column"


@dataclass(frozen=True, slots=True)
class Mark:
    """A code on a passage. `start` and `end` in code points of the source; `turn` is its turn's number.

    `accepted`: a person said so; otherwise it is a suggestion that waits.
    """

    passage_id: PassageId
    source_id: SourceId
    turn: int
    start: int
    end: int
    theme_id: ThemeId
    dimension: Dimension
    accepted: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """How often, in how many sources, and the passages behind it in the order in which the marks came."""

    places: int = 0
    conversations: int = 0
    passages: tuple[PassageId, ...] = ()

    def count(self, unit: Unit) -> int:
        """The number that is shown."""
        return self.places if unit is Unit.PLACES else self.conversations


NOTHING = Cell()
Key = Hashable


@dataclass(frozen=True, slots=True)
class Matrix:
    """Cells that are missing are empty. `down` are the totals of rows and `along` those of columns.

    A total counts a passage once, also when it stands in more cells; so columns of dimensions or codes need not add up.
    `bases` is for each column in how many sources it could have been said.
    """

    rows: tuple[ThemeId, ...]
    columns: tuple[Key, ...]
    cells: Mapping[tuple[ThemeId, Key], Cell]
    down: Mapping[ThemeId, Cell]
    along: Mapping[Key, Cell]
    bases: Mapping[Key, int]

    def cell(self, row: ThemeId, column: Key) -> Cell:
        """The cell; an empty one where nothing was said."""
        return self.cells.get((row, column), NOTHING)

    def share(self, row: ThemeId, column: Key, unit: Unit, share: Share) -> float | None:
        """A cell as a share, 0 to 1; None where there is nothing to take a share of.

        Of conversations in a column: of all in which it could have been said, not only those with a code.
        """
        if share is Share.NONE:
            return None
        whole = self.down.get(row, NOTHING).count(unit)
        if share is Share.COLUMN:
            of_all = unit is Unit.CONVERSATIONS and column in self.bases
            whole = self.bases[column] if of_all else self.along.get(column, NOTHING).count(unit)
        return self.cell(row, column).count(unit) / whole if whole else None


def by_column(
    marks: Iterable[Mark], codes: Sequence[ThemeId], columns: Sequence[Key], column_of: Callable[[Mark], Key | None],
    sources: Mapping[SourceId, Key] | None = None,
) -> Matrix:
    """Codes by whatever `column_of` says of a mark (None: it does not count).

    `sources` tells of each source that was chosen in which column it belongs, where columns are made of sources.
    """
    known, wanted = set(codes), set(columns)
    cells: defaultdict[tuple[ThemeId, Key], list[Mark]] = defaultdict(list)
    for mark in marks:
        column = column_of(mark)
        if mark.theme_id in known and column is not None and column in wanted:
            cells[mark.theme_id, column].append(mark)
    bases = {column: sum(of == column for of in sources.values()) for column in columns} if sources else {}
    return _matrix(codes, columns, {key: _cell(found) for key, found in cells.items()}, cells, bases)


def _matrix(codes: Sequence[ThemeId], columns: Sequence[Key], cells: Mapping[tuple[ThemeId, Key], Cell],
            marks: Mapping[tuple[ThemeId, Key], Sequence[Mark]], bases: Mapping[Key, int]) -> Matrix:  # fmt: skip
    rows: defaultdict[ThemeId, list[Mark]] = defaultdict(list)
    along: defaultdict[Key, list[Mark]] = defaultdict(list)
    for (row, column), found in marks.items():
        rows[row] += found
        along[column] += found
    return Matrix(
        tuple(codes), tuple(columns), cells, {row: _cell(found) for row, found in rows.items()},
        {column: _cell(found) for column, found in along.items()}, bases,
    )  # fmt: skip


def _cell(marks: Sequence[Mark]) -> Cell:
    """What these marks come to: each passage once."""
    passages = tuple(dict.fromkeys(mark.passage_id for mark in marks))
    return Cell(len(passages), len({mark.source_id for mark in marks}), passages)


def together(marks: Iterable[Mark], codes: Sequence[ThemeId], way: Together) -> Matrix:
    """Which codes go together; what stands on the diagonal is how often a code stands at all.

    The table is the same read down and across. Totals are those of the codes themselves.
    """
    known = set(codes)
    mine = [mark for mark in marks if mark.theme_id in known]
    cells = {key: _pairs(found) for key, found in _meetings(mine, way).items()}
    alone: defaultdict[ThemeId, list[Mark]] = defaultdict(list)
    for mark in mine:
        alone[mark.theme_id].append(mark)
    totals = {code: _cell(found) for code, found in alone.items()}
    across: dict[Key, Cell] = dict(totals.items())
    cells |= {(code, code): cell for code, cell in totals.items()}
    return Matrix(tuple(codes), tuple(codes), cells, totals, across, {})


_Place = tuple[Key, tuple[Mark, Mark]]


def _meetings(marks: Sequence[Mark], way: Together) -> dict[tuple[ThemeId, Key], list[_Place]]:
    """For each two codes where they meet: by what the place is known, and the two marks."""
    by_source: defaultdict[SourceId, list[Mark]] = defaultdict(list)
    for mark in marks:
        by_source[mark.source_id].append(mark)
    found: defaultdict[tuple[ThemeId, Key], list[_Place]] = defaultdict(list)
    for mine in by_source.values():
        ordered = sorted(mine, key=lambda mark: (mark.turn, mark.start, mark.end, mark.passage_id))
        for number, one in enumerate(ordered):
            for other in ordered[number + 1 :]:
                if other.turn > one.turn and (way is not Together.OVERLAP or other.start >= one.end):
                    break
                place = _place(one, other, way) if one.theme_id != other.theme_id else None
                if place is not None:
                    found[one.theme_id, other.theme_id].append((place, (one, other)))
                    found[other.theme_id, one.theme_id].append((place, (one, other)))
    return found


def _place(one: Mark, other: Mark, way: Together) -> Key | None:
    """By what the place is known where two marks meet; None if they do not."""
    if way is Together.TURN:
        return (one.source_id, one.turn) if one.turn == other.turn else None
    if way is Together.PASSAGE:
        return one.passage_id if one.passage_id == other.passage_id else None
    if one.start < other.end and one.end > other.start:
        return frozenset((one.passage_id, other.passage_id))
    return None


def _pairs(places: Sequence[_Place]) -> Cell:
    marks = [mark for _, pair in places for mark in pair]
    passages = tuple(dict.fromkeys(mark.passage_id for mark in marks))
    return Cell(len({place for place, _ in places}), len({mark.source_id for mark in marks}), passages)
