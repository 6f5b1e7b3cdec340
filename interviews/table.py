"""Tables of notes: the words of their rows as turns, with what the other columns say of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from interviews.choices import Columns, ReadingChoices
from interviews.columns import LONGEST_CONTEXT, guess, says_nothing
from interviews.header import Header, find_date
from interviews.headings import SEPARATOR
from interviews.source import Turn, TurnRole
from interviews.speakers import decide_roles, key, known_role
from interviews.turns import clip, with_questions
from interviews.words import plain
from projects.errors import Refused

MOST_ROWS = 20_000
MOST_COLUMNS = 200
_SAMPLES, _LONGEST_SAMPLE = 3, 80
_CODES = ("thema", "theme", "code", "codenaam")
_LONGEST_NAME = 200  # characters


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it stands in a file: its name ("" in a csv) and the cells of its rows.

    `repeats` are the cells (row, column) that only repeat the one above, because the file merged them.
    """

    name: str
    rows: Sequence[Sequence[str]]
    repeats: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Column:
    """A column to show to the user: its name ("" if the table does not say) and a few of its cells."""

    name: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetOffer:
    """A sheet that the user may choose: its name, how many rows it has, and whether it was read now."""

    name: str
    rows: int
    read: bool


@dataclass(frozen=True, slots=True)
class TableOffer:
    """How a table was read: every sheet that holds rows, the columns of those read, and what we took each for."""

    sheets: tuple[SheetOffer, ...]
    columns: tuple[Column, ...]
    taken: Columns


@dataclass(frozen=True, slots=True)
class TableText:
    """The words of a table as a text with turns, and what its columns say of the conversation."""

    text: str
    turns: tuple[Turn, ...]
    header: Header
    offer: TableOffer
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    """One cell of words, by whom, in which context, when, and of which sheet."""

    words: str
    speaker: str = ""
    context: str = ""
    time: str = ""


def read_table(sheets: Sequence[Sheet], choices: ReadingChoices) -> TableText:
    """The text of the sheets that belong together; one paragraph for each cell of words.

    Refused when a sheet is too large, names a column twice, or when no sheet has a row with words; also when
    `choices` name a sheet or column that is not there.
    """
    filled = [sheet for sheet in map(_squared, sheets) if sheet.rows]
    if not filled:
        raise Refused("refused-no-rows")
    read = _chosen(filled, choices)
    columns = choices.columns or guess(read[0].rows)
    _check(columns, len(read[0].rows[0]))
    if columns.named:
        _need_different_names(read[0])
    dated = [day for cell in _values(read, columns, columns.date) if (day := find_date(cell))]
    people = set(_values(read, columns, columns.respondent)) if columns.words else set()
    _need_short_names(read)
    said = list(_what_is_said(read, columns, several_people=len(people) > 1, several_days=len(set(dated)) > 1))
    if not said:
        raise Refused("refused-no-rows")
    text, turns = _as_text(said)
    header = Header(respondent=people.pop() if len(people) == 1 else "", held_on=dated[0] if dated else None)
    offer = TableOffer(
        tuple(SheetOffer(sheet.name, len(sheet.rows), sheet in read) for sheet in filled),
        _columns(read[0], columns), columns,
    )  # fmt: skip
    warned = {"warning-sheets-left-out": len(read) < len(filled) and choices.sheet is None,
              "warning-several-respondents": len(people) > 1}  # fmt: skip
    return TableText(text, turns, header, offer, tuple(key for key, applies in warned.items() if applies))


def _squared(sheet: Sheet) -> Sheet:
    """The sheet without empty rows, every row of the same length, each cell on one line."""
    kept = [number for number, row in enumerate(sheet.rows) if any(cell.strip() for cell in row)]
    rows = [[" ".join(cell.split()) for cell in sheet.rows[number]] for number in kept]
    width = max((len(row) for row in rows), default=0)
    if len(rows) > MOST_ROWS or width > MOST_COLUMNS:
        raise Refused("refused-sheet-too-large", rows=MOST_ROWS, columns=MOST_COLUMNS)
    now = {number: place for place, number in enumerate(kept)}
    repeats = frozenset((now[row], column) for row, column in sheet.repeats if row in now)
    return Sheet(sheet.name, [row + [""] * (width - len(row)) for row in rows], repeats)


def _chosen(sheets: Sequence[Sheet], choices: ReadingChoices) -> list[Sheet]:
    """The sheet that the user wants; else the one with the most words and all that have the same columns."""
    if choices.sheet is not None:
        wanted = [sheet for sheet in sheets if sheet.name == choices.sheet]
        if not wanted:
            raise Refused("refused-no-such-sheet", sheet=choices.sheet)
        return wanted[:1]
    best = max(sheets, key=_letters)
    return [sheet for sheet in sheets if sheet is best or _shape(sheet) == _shape(best)]


def _letters(sheet: Sheet) -> int:
    """How many characters the columns of words hold; a sheet without such columns has none."""
    words = guess(sheet.rows).words
    return sum(len(row[place]) for row in sheet.rows[1:] for place in words)


def _shape(sheet: Sheet) -> list[str] | int:
    """What sheets that belong together have in common: the names of their columns, else how many there are."""
    names = [plain(name) for name in sheet.rows[0]]
    return names if guess(sheet.rows).named else len(names)


def _check(columns: Columns, width: int) -> None:
    places = (*columns.words, columns.speaker, columns.respondent, columns.date, columns.time, columns.question)
    if any(place is not None and not 0 <= place < width for place in places):
        raise Refused("refused-no-such-column")


def _need_different_names(sheet: Sheet) -> None:
    names = [plain(name) for name in sheet.rows[0]]
    double = next((name for name in names if name and names.count(name) > 1), None)
    if double is not None and len(sheet.rows) > 1:
        raise Refused("refused-double-column", column=double)


def _need_short_names(sheets: Sequence[Sheet]) -> None:
    """Refused when a theme or code is longer than anybody would name one: then the columns are mixed up."""
    for sheet in sheets:
        for place in (place for place, name in enumerate(sheet.rows[0]) if plain(name) in _CODES):
            long = next((number for number, row in enumerate(sheet.rows, 1) if len(row[place]) > _LONGEST_NAME), None)
            if long is not None:
                raise Refused("refused-long-name", line=str(long), most=_LONGEST_NAME)


def _bodies(sheets: Sequence[Sheet], columns: Columns) -> Iterator[tuple[Sheet, int]]:
    """The sheets with the numbers of their rows of content."""
    for sheet in sheets:
        for number in range(1 if columns.named and columns.words else 0, len(sheet.rows)):
            yield sheet, number


def _values(sheets: Sequence[Sheet], columns: Columns, place: int | None) -> list[str]:
    """What the cells of a column say, from the top down."""
    if place is None:
        return []
    return [cell for sheet, number in _bodies(sheets, columns) if (cell := sheet.rows[number][place])]


def _what_is_said(sheets: Sequence[Sheet], columns: Columns, *, several_people: bool,
                  several_days: bool) -> Iterator[_Said]:  # fmt: skip
    """Every cell of words, in order. Without a column of words each row is a note, so that nothing is lost."""
    quiet = {columns.speaker, columns.respondent, columns.time, None if several_days else columns.date}
    under, before = "", None
    for sheet, number in _bodies(sheets, columns):
        row = sheet.rows[number]
        under = under if sheet is before else ""
        before = sheet
        above = [sheet.name if len(sheets) > 1 else ""]
        if not columns.words:
            yield _Said(", ".join(cell for cell in row if cell), context=_path(above))
            continue
        filled = [place for place, cell in enumerate(row) if cell]
        if len(filled) == 1 and filled[0] not in (*columns.words, columns.question, *quiet):
            under = row[filled[0]]  # a row of one cell is a heading of what stands below it
            continue
        one = _Said("", _speaker(row, columns, several_people), "", _cell(row, columns.time))
        beside, long = _beside(sheet, row, columns, quiet)
        for place in (*columns.words, *long):
            name = sheet.rows[0][place] if columns.named and (place in long or len(columns.words) > 1) else ""
            if row[place] and (number, place) not in sheet.repeats:
                yield replace(one, words=row[place], context=_path([*above, under, *beside, name]))


def _path(parts: Sequence[str]) -> str:
    return SEPARATOR.join(part for part in parts if part)


def _cell(row: Sequence[str], place: int | None) -> str:
    return "" if place is None else row[place]


def _speaker(row: Sequence[str], columns: Columns, several_people: bool) -> str:
    """The label of a row; in a table of several conversations the respondent is known by name."""
    label = _cell(row, columns.speaker)
    asks = bool(label) and known_role(label) is TurnRole.INTERVIEWER
    return _cell(row, columns.respondent) or label if several_people and not asks else label


def _beside(sheet: Sheet, row: Sequence[str], columns: Columns, quiet: set[int | None]) -> tuple[list[str], list[int]]:
    """The question, and what short columns say ("Organisatie: Politie"); and where cells too long for that stand."""
    short: list[str] = []
    long: list[int] = []
    for place, value in enumerate(row):
        name = sheet.rows[0][place] if columns.named else ""
        if not value or place in quiet or place in columns.words or says_nothing(name):
            continue
        if place == columns.question:
            short.append(clip(value))
        elif len(value) > LONGEST_CONTEXT:
            long.append(place)
        else:
            short.append(f"{name}: {value}" if name else value)
    return short, long


def _as_text(said: Sequence[_Said]) -> tuple[str, tuple[Turn, ...]]:
    roles = decide_roles([(one.speaker, one.words) for one in said if one.speaker], Header())
    turns: list[Turn] = []
    place = 0
    for one in said:
        role = roles[key(one.speaker)] if one.speaker else TurnRole.NOTES
        turns.append(Turn(place, place + len(one.words), one.speaker, role, one.context, one.time))
        place += len(one.words) + 2
    text = "\n\n".join(one.words for one in said)
    return text, with_questions(text, turns)


def _columns(sheet: Sheet, columns: Columns) -> tuple[Column, ...]:
    body = sheet.rows[1 if columns.named else 0 :]
    return tuple(
        Column(name if columns.named else "", _samples([row[place] for row in body]))
        for place, name in enumerate(sheet.rows[0])
    )


def _samples(cells: Sequence[str]) -> tuple[str, ...]:
    different = list(dict.fromkeys(cell for cell in cells if cell))[:_SAMPLES]
    return tuple(cell if len(cell) <= _LONGEST_SAMPLE else cell[: _LONGEST_SAMPLE - 1] + "…" for cell in different)
