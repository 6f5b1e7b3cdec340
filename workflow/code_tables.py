"""Tables of codes: by interview, group, side, function or dimension, and codes together; and as an Excel file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from analysis.matrices import Across, Key, Mark, Matrix, Share, Together, Unit, by_column, together
from analysis.quote import Quote
from exports.cells import name_in_file, veil_for
from exports.code_table import Sheet, make_code_table
from exports.groups import merged
from exports.words import day, short_date
from interviews.coding import Dimension, Theme
from interviews.source import SourceLine
from projects.ids import PassageId, ProjectId, SourceId, StakeholderId, ThemeId
from projects.rights import Action
from projects.small_groups import LEAST
from projects.stakeholder import Side, Stakeholder
from store import Work
from workflow.desk import Desk
from workflow.theming import quotes_of

DOCUMENTS, UNKNOWN = "document", "unknown"  # columns of what is no conversation, and of whom we do not know


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to count. `codes` and `sources` empty: all codes, and all interviews."""

    across: Across = Across.GROUP
    unit: Unit = Unit.PLACES
    share: Share = Share.NONE
    way: Together = Together.PASSAGE
    accepted_only: bool = False
    codes: frozenset[ThemeId] = frozenset()
    sources: frozenset[SourceId] = frozenset()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `name` is a code, group or function as people wrote it, or the value of a side or dimension.

    `people`: for how many people it stands, where it stands for people.
    """

    key: str
    name: str
    people: int | None = None

    @property
    def is_small(self) -> bool:
        """Does it point at one or two people?"""
        return self.people is not None and 0 < self.people < LEAST


@dataclass(frozen=True, slots=True)
class CodeTable:
    """A table with what its rows and columns are called; `sources` are those that were counted."""

    wanted: Wanted
    matrix: Matrix
    rows: tuple[Theme, ...]
    columns: tuple[Column, ...]
    sources: tuple[SourceLine, ...]

    @property
    def small(self) -> tuple[Column, ...]:
        """The columns that point at one or two people; in a file they are taken together."""
        return tuple(column for column in self.columns if column.is_small)


@dataclass(frozen=True, slots=True)
class TableChoices:
    """What one can choose from: the codebook, and the sources by code."""

    codes: tuple[Theme, ...]
    sources: tuple[SourceLine, ...]


def table_choices(desk: Desk, project_id: ProjectId) -> TableChoices:
    """The codes and sources of a traject."""
    with desk.looking() as work:
        return TableChoices(tuple(work.themes.of_project(project_id)), tuple(work.sources.lines(project_id)))


def code_table(desk: Desk, project_id: ProjectId, wanted: Wanted) -> CodeTable:
    """Count what is wanted, each group and function by itself: for within the house."""
    with desk.looking() as work:
        return _table(work, project_id, wanted, {})


def behind(desk: Desk, project_id: ProjectId, passages: Sequence[PassageId], themes: Sequence[ThemeId],
           *, accepted_only: bool = False) -> list[Quote]:  # fmt: skip
    """The passages behind a cell with their origin, each once, by source and place; coded as one of `themes`."""
    found = quotes_of(desk, project_id, passage_ids=list(passages), accepted_only=accepted_only)
    once: dict[PassageId, Quote] = {}
    for quote in found:
        if quote.passage.theme_id in themes:
            once.setdefault(quote.passage.passage_id, quote)
    return list(once.values())


def code_table_file(desk: Desk, project_id: ProjectId, wanted: Wanted) -> tuple[str, bytes]:
    """The table as an Excel file, with its name. Groups and functions of one or two people are taken together."""
    desk.check(Action.EXPORT)
    with desk.looking() as work:
        project, people = work.projects.get(project_id), work.stakeholders.of_project(project_id)
        table = _table(work, project_id, wanted, {})
        hidden = bool(table.small)
        if hidden:
            table = _table(work, project_id, wanted, merged(_sizes(table, people)))
    made_at, name = desk.clock(), code_table_name(desk, project_id)
    sheet = Sheet(
        wanted.across, wanted.unit, wanted.share, wanted.way, wanted.accepted_only, table.rows,
        tuple((column.key, column.name) for column in table.columns), table.matrix,
        tuple(line.code for line in table.sources), hidden,
    )  # fmt: skip
    content = make_code_table(project, sheet, people, made_at)
    with desk.doing(Action.EXPORT, project_id, name, undoable=False):
        pass
    return name, content


def code_table_name(desk: Desk, project_id: ProjectId) -> str:
    """What the file is called: "Tabel codes Lindewaard (24-11-2026).xlsx"."""
    with desk.looking() as work:
        project, people = work.projects.get(project_id), work.stakeholders.of_project(project_id)
    return f"Tabel codes {name_in_file(project.municipality, veil_for(people))} ({short_date(day(desk.clock()))}).xlsx"


def _sizes(table: CodeTable, people: Sequence[Stakeholder]) -> dict[str, tuple[int, Side | None]]:
    """For how many people each column of people stands, and on which side they all are."""
    sides: dict[str, set[Side]] = {}
    for person in people:
        for name in (person.group, person.function, person.side.value):
            sides.setdefault(name, set()).add(person.side)
    return {
        column.key: (column.people, next(iter(of)) if len(of := sides.get(column.key, set())) == 1 else None)
        for column in table.columns if column.people is not None
    }  # fmt: skip


def _table(work: Work, project_id: ProjectId, wanted: Wanted, names: Mapping[str, str]) -> CodeTable:
    """`names` says under which name a column of people goes with others."""
    book = [one for one in work.themes.of_project(project_id) if not wanted.codes or one.id in wanted.codes]
    lines = [
        line for line in work.sources.lines(project_id)
        if line.id in wanted.sources or (not wanted.sources and line.kind.is_voice)
    ]  # fmt: skip
    chosen = {line.id for line in lines}
    marks = [one for one in work.marks.of_project(project_id, accepted_only=wanted.accepted_only)
             if one.source_id in chosen]  # fmt: skip
    codes = [theme.id for theme in book]
    if wanted.across is Across.CODE:
        matrix = together(marks, codes, wanted.way)
        return CodeTable(wanted, matrix, tuple(book), tuple(Column(one.id, one.label) for one in book), tuple(lines))
    people = {person.id: person for person in work.stakeholders.of_project(project_id)}
    columns, column_of, of_sources = _columns(wanted.across, lines, people, names)
    matrix = by_column(marks, codes, [column.key for column in columns], column_of, of_sources)
    return CodeTable(wanted, matrix, tuple(book), tuple(columns), tuple(lines))


def _columns(
    across: Across, lines: Sequence[SourceLine], people: Mapping[StakeholderId, Stakeholder], names: Mapping[str, str],
) -> tuple[list[Column], Callable[[Mark], Key | None], Mapping[SourceId, Key] | None]:  # fmt: skip
    """The columns, in which each mark belongs, and in which each source, where that is so."""
    if across is Across.DIMENSION:
        return [Column(one.value, one.value) for one in Dimension], lambda mark: mark.dimension.value, None
    if across is Across.INTERVIEW:
        own: dict[SourceId, Key] = {line.id: line.id for line in lines}
        return [Column(line.id, line.code) for line in lines], lambda mark: mark.source_id, own
    of_source: dict[SourceId, Key] = {}
    in_column: dict[str, set[str]] = {}
    for line in lines:
        person = people.get(line.stakeholder_id) if line.stakeholder_id else None
        key = DOCUMENTS if not line.kind.is_voice else _party(across, person)
        key = names.get(key, key)
        of_source[line.id] = key
        in_column.setdefault(key, set()).add(person.id if person else line.id)
    ends = {UNKNOWN: 1, DOCUMENTS: 2}
    order = {side.value: place for place, side in enumerate(Side)} if across is Across.SIDE else {}
    keys = sorted(in_column, key=lambda key: (ends.get(key, 0), order.get(key, 0), key.casefold()))
    columns = [Column(key, key, None if key == DOCUMENTS else len(in_column[key])) for key in keys]
    return columns, lambda mark: of_source.get(mark.source_id), of_source


def _party(across: Across, person: Stakeholder | None) -> str:
    if person is None:
        return UNKNOWN
    if across is Across.SIDE:
        return person.side.value
    return (person.group if across is Across.GROUP else person.function).strip() or UNKNOWN


