"""The journal: what was done, by whom, and how to take it back."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, select, update

from projects.errors import Conflict, NotFound
from projects.ids import ProjectId
from projects.journal import JournalEntry
from projects.rights import Action, Actor
from store.ledger import Change, Ledger
from store.rows import batched, value_of
from store.tables import journal, journal_changes


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A row that a line of the journal changed: its key, and what it was before (empty: it was not there)."""

    action: Action
    table: str
    key: dict[str, str]
    before: dict[str, Any]


class Journal:
    """Every read and write of the journal, within one transaction. Lines are only added."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def write(self, project_id: ProjectId | None, actor: Actor, action: Action, subject: str, at: datetime,
              *, undoable: bool, undoes: int | None = None) -> int:  # fmt: skip
        """Add a line for what this transaction changed, and return its number."""
        line = {
            "project_id": project_id, "at": at, "actor_id": actor.id, "actor_name": actor.name, "action": action,
            "subject": subject, "undoable": undoable and bool(self._ledger.changes), "undoes": undoes,
        }  # fmt: skip
        seq = int(self._db.execute(insert(journal).returning(journal.c.seq), line).scalar_one())
        if undoable and self._ledger.changes:
            self._db.execute(insert(journal_changes), [
                {"seq": seq, "table_name": change.table, "row_key": change.key, "before": change.before}
                for change in self._ledger.changes
            ])  # fmt: skip
        return seq

    def latest(self, project_id: ProjectId, limit: int = 20) -> list[JournalEntry]:
        """The last lines of a traject, newest first."""
        query = select(journal).where(journal.c.project_id == project_id).order_by(journal.c.seq.desc()).limit(limit)
        return [value_of(JournalEntry, row) for row in self._db.execute(query).mappings()]

    def last(self, project_id: ProjectId) -> int:
        """The number of the newest line of a traject; 0 when it has none."""
        found = self._db.execute(select(func.max(journal.c.seq)).where(journal.c.project_id == project_id)).scalar_one()
        return int(found or 0)

    def since(self, project_id: ProjectId, seq: int) -> list[ChangedRow]:
        """What was changed after line `seq`, oldest first; a line that notes no rows gives one without a table."""
        query = (
            select(journal.c.action, journal_changes.c.table_name, journal_changes.c.row_key, journal_changes.c.before)
            .outerjoin(journal_changes, journal_changes.c.seq == journal.c.seq)
            .where(and_(journal.c.project_id == project_id, journal.c.seq > seq))
            .order_by(journal.c.seq, journal_changes.c.id)
        )
        return [
            ChangedRow(action, table or "", json.loads(key or "{}"), json.loads(before or "{}"))
            for action, table, key, before in self._db.execute(query)
        ]

    def to_undo(self, project_id: ProjectId, actor: Actor) -> JournalEntry | None:
        """The actor's last action that can be taken back, if any."""
        return self._last(project_id, actor, leaving_out=(Action.UNDO, Action.REDO))

    def to_redo(self, project_id: ProjectId, actor: Actor) -> JournalEntry | None:
        """The actor's last undo, if nothing else was done since."""
        last = self._last(project_id, actor, leaving_out=(Action.REDO,))
        return last if last is not None and last.action is Action.UNDO else None

    def entry(self, seq: int) -> JournalEntry:
        """One line; NotFound if there is none with that number."""
        row = self._db.execute(select(journal).where(journal.c.seq == seq)).mappings().one_or_none()
        if row is None:
            raise NotFound("journaalregel")
        return value_of(JournalEntry, row)

    def take_back(self, entry: JournalEntry) -> None:
        """Put back every row that `entry` changed; Conflict if something was done to one of them since."""
        query = select(journal_changes).where(journal_changes.c.seq == entry.seq).order_by(journal_changes.c.id.desc())
        changes = self._db.execute(query).all()
        for change in changes:
            if self._touched_since(entry.seq, change.table_name, change.row_key):
                raise Conflict("error-changed-since", subject=entry.subject)
        for change in changes:
            self._ledger.put_back(Change(change.table_name, change.row_key, change.before))

    def mark_undone(self, entry: JournalEntry, by: int) -> None:
        """Note that `entry` was taken back by line `by`; what an undone undo had undone counts again."""
        self._db.execute(update(journal).where(journal.c.seq == entry.seq).values(undone_by=by))
        if entry.undoes is not None:
            self._db.execute(update(journal).where(journal.c.seq == entry.undoes).values(undone_by=None))

    def forget_contents(self, project_id: ProjectId) -> None:
        """Remove what the journal knows of rows and subjects of a traject; the lines themselves stay."""
        mine = select(journal.c.seq).where(journal.c.project_id == project_id)
        self._db.execute(delete(journal_changes).where(journal_changes.c.seq.in_(mine)))
        self._db.execute(update(journal).where(journal.c.project_id == project_id).values(subject="", undoable=False))

    def seal(self, table: str, words: str) -> None:
        """Remove what the journal remembers of rows of `table` whose key holds `words`: they are gone for good.

        A line of which nothing is left to put back can no longer be undone.
        """
        changes = journal_changes.c
        mine = and_(changes.table_name == table, changes.row_key.contains(words, autoescape=True))
        forget_changes(self._db, self._db.execute(select(changes.id).where(mine)).scalars().all())

    def _last(self, project_id: ProjectId, actor: Actor, leaving_out: tuple[Action, ...]) -> JournalEntry | None:
        query = select(journal).where(and_(
            journal.c.project_id == project_id, journal.c.actor_id == actor.id, journal.c.undoable,
            journal.c.undone_by.is_(None), journal.c.action.not_in(leaving_out),
        ))  # fmt: skip
        row = self._db.execute(query.order_by(journal.c.seq.desc()).limit(1)).mappings().one_or_none()
        return None if row is None else value_of(JournalEntry, row)

    def _touched_since(self, seq: int, table: str, key: str) -> bool:
        later = (
            select(journal.c.seq)
            .join(journal_changes, journal_changes.c.seq == journal.c.seq)
            .where(and_(
                journal.c.seq > seq, journal_changes.c.table_name == table, journal_changes.c.row_key == key,
                journal.c.undone_by.is_(None), journal.c.action.not_in((Action.UNDO, Action.REDO)),
            ))
            .limit(1)
        )  # fmt: skip
        return self._db.execute(later).first() is not None


def forget_changes(connection: Connection, numbers: Sequence[int]) -> None:
    """Delete what the journal remembers under these numbers; a line of which nothing is left cannot be undone."""
    for some in batched(numbers):
        mine = journal_changes.c.id.in_(some)
        lines = set(connection.execute(select(journal_changes.c.seq).where(mine)).scalars())
        connection.execute(delete(journal_changes).where(mine))
        left = select(journal_changes.c.seq).where(journal_changes.c.seq.in_(lines))
        empty = lines - set(connection.execute(left).scalars())
        connection.execute(update(journal).where(journal.c.seq.in_(empty)).values(undoable=False))
