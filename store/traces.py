"""What must go for good: what the journal remembers of certain rows, and certain words wherever they stand."""

import json
from collections.abc import Callable, Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, Table, Text, and_, select, type_coerce, update

from projects.ids import ProjectId
from store.columns import Texts
from store.journal import forget_changes
from store.rows import batched
from store.tables import journal, journal_changes, metadata, projects, sources, turns

_INDEX = "search_"  # tables that are made anew from the others


class Remembered:
    """A row as the journal remembers it: the number of the change, the table, and what stood in it."""

    __slots__ = ("before", "number", "table")

    def __init__(self, number: int, table: str, before: dict[str, Any]) -> None:
        self.number, self.table, self.before = number, table, before


class Traces:
    """Deletes past undo, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.reworded: set[tuple[str, str]] = set()  # table and id of what was changed: its search index is old

    def forget_ids(self, project_id: ProjectId, ids: Collection[str]) -> None:
        """Remove what the journal remembers of rows in which one of these ids stands, as their own or as a link."""
        gone = set(ids)
        changes = select(journal_changes.c.id, journal_changes.c.row_key, journal_changes.c.before)
        forget_changes(self._db, [
            row.id for row in self._db.execute(changes.where(_mine(journal_changes, project_id)))
            if any(kept and not gone.isdisjoint(_texts_in(kept)) for kept in (row.row_key, row.before))
        ])  # fmt: skip

    def forget_where(self, project_id: ProjectId, table: str, is_gone: Callable[[Remembered], bool]) -> None:
        """Remove what the journal remembers of rows of one table as far as `is_gone` says so."""
        forget_changes(self._db, [one.number for one in self._remembered(project_id, table) if is_gone(one)])

    def clear_subjects(self, project_id: ProjectId, is_gone: Callable[[str], bool]) -> None:
        """Empty the subjects of journal lines that name something that is gone; the lines stay."""
        mine = and_(journal.c.project_id == project_id, journal.c.subject != "")
        rows = self._db.execute(select(journal.c.seq, journal.c.subject).where(mine)).all()
        gone = {subject: is_gone(subject) for subject in {row.subject for row in rows}}
        for some in batched([row.seq for row in rows if gone[row.subject]]):
            self._db.execute(update(journal).where(journal.c.seq.in_(some)).values(subject=""))

    def change_words(self, project_id: ProjectId, change: Callable[[str], str],
                     tables: Collection[str] | None = None) -> None:  # fmt: skip
        """Put every text of the traject through `change`, in all tables or some; keys and links stay as they are.

        What the journal remembers of the rows of those tables is changed too. `change` gets a column as it is
        kept, JSON included.
        """
        for table in metadata.sorted_tables:
            mine = _mine(table, project_id)
            if mine is None or table.name.startswith(_INDEX):
                continue
            if tables is None or table.name in tables:
                self._change_table(table, mine, change)
            elif table is journal_changes:
                self._change_table(table, and_(mine, table.c.table_name.in_(list(tables))), change)

    def empty_field(self, project_id: ProjectId, table: str, field: str) -> None:
        """Empty one field in every row of a table as the journal remembers it; undo then leaves it empty."""
        for row in list(self._remembered(project_id, table)):
            kept = json.dumps(row.before | {field: ""}, ensure_ascii=False)
            self._db.execute(update(journal_changes).where(journal_changes.c.id == row.number).values(before=kept))

    def _change_table(self, table: Table, mine: ColumnElement[bool], change: Callable[[str], str]) -> None:
        columns = [
            column for column in table.columns
            if isinstance(column.type, String | Text | Texts) and not column.primary_key and not column.foreign_keys
        ]  # fmt: skip
        if not columns:
            return
        keys = list(table.primary_key.columns)
        # As it is kept: a list of texts comes as its JSON.
        read = select(*keys, *(type_coerce(column, Text).label(f"as_{column.name}") for column in columns))
        for row in self._db.execute(read.where(mine)).mappings().all():
            fresh = {
                column.name: type_coerce(after, Text) for column in columns
                if (before := row[f"as_{column.name}"]) and (after := change(before)) != before
            }  # fmt: skip
            if fresh:
                same = and_(*(key == row[key.name] for key in keys))
                self._db.execute(update(table).where(same).values(fresh))
                if table is turns:
                    self.reworded.add((sources.name, row["source_id"]))
                elif "id" in table.c:
                    self.reworded.add((table.name, str(row["id"])))

    def _remembered(self, project_id: ProjectId, table: str) -> Iterator[Remembered]:
        wanted = and_(
            _mine(journal_changes, project_id), journal_changes.c.table_name == table,
            journal_changes.c.before.is_not(None),
        )  # fmt: skip
        for row in self._db.execute(select(journal_changes.c.id, journal_changes.c.before).where(wanted)):
            yield Remembered(row.id, table, json.loads(row.before))


def _texts_in(kept: str) -> set[str]:
    """The texts in a row that is kept as JSON, lists included."""
    found: set[str] = set()
    for value in json.loads(kept).values():
        found.update(one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str))
    return found


def _mine(table: Table, project_id: ProjectId) -> Any:
    """Which rows of a table are the traject's, by the links that lead there; None: the table is nobody's."""
    if table is projects:
        return projects.c.id == project_id
    if "project_id" in table.c:
        return table.c.project_id == project_id
    if table is journal_changes:
        return journal_changes.c.seq.in_(select(journal.c.seq).where(journal.c.project_id == project_id))
    for link in table.foreign_keys:
        above = link.column.table
        if not link.parent.nullable and above is not table:
            of_above = _mine(above, project_id)
            if of_above is not None:
                return link.parent.in_(select(link.column).where(of_above))
    return None
