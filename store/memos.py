"""Memos: the words of coders, fixed to what they are about. There is no foreign key: a target has many kinds."""

import json
from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Connection, and_, delete, select, update

from analysis.search_units import Where
from interviews.memo import Memo, MemoTarget
from projects.errors import NotFound
from projects.ids import MemoId, ProjectId
from store.ledger import Ledger
from store.rows import batched, row_of, value_of
from store.search_index import SearchIndex
from store.tables import journal, journal_changes, memos


class Memos:
    """Every read and write of memos, within one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._db, self._ledger = connection, ledger

    def of_project(self, project_id: ProjectId) -> list[Memo]:
        """Every memo of the traject, newest first."""
        query = select(memos).where(memos.c.project_id == project_id)
        rows = self._db.execute(query.order_by(memos.c.at.desc(), memos.c.id)).mappings()
        return [value_of(Memo, row) for row in rows]

    def on(self, target: MemoTarget, target_id: str) -> list[Memo]:
        """The memos on one thing, oldest first."""
        query = select(memos).where(and_(memos.c.target == target, memos.c.target_id == target_id))
        return [value_of(Memo, row) for row in self._db.execute(query.order_by(memos.c.at, memos.c.id)).mappings()]

    def get(self, memo_id: MemoId) -> Memo:
        """The memo; NotFound if there is none with that id."""
        row = self._db.execute(select(memos).where(memos.c.id == memo_id)).mappings().one_or_none()
        if row is None:
            raise NotFound("memo")
        return value_of(Memo, row)

    def save(self, memo: Memo) -> None:
        """Keep a new memo, or its new words."""
        self._ledger.change(memos, row_of(memo, memos))

    def hand_over(self, target: MemoTarget, from_id: str, into_id: str) -> None:
        """Fix the memos on one thing to another of the same kind, which takes its place."""
        for memo in self.on(target, from_id):
            self.save(replace(memo, target_id=into_id))

    def remove(self, memo_id: MemoId) -> None:
        """Delete a memo."""
        self._ledger.remove(memos, {"id": memo_id})


def take_along(connection: Connection, ledger: Ledger, target: MemoTarget, target_id: str) -> None:
    """Remove the memos on something that is removed; they come back with it when that is undone."""
    mine = and_(memos.c.target == target, memos.c.target_id == target_id)
    for row in connection.execute(select(memos).where(mine)).mappings().all():
        ledger.remove(memos, dict(row))


def erase(connection: Connection, target_ids: Collection[str]) -> None:
    """Remove the memos on things that are gone for good, also those that the journal still remembers."""
    for some in batched(list(target_ids)):
        going = memos.c.target_id.in_(some)
        SearchIndex(connection).forget(Where.MEMO, connection.execute(select(memos.c.id).where(going)).scalars())
        connection.execute(delete(memos).where(going))
    wanted = set(target_ids)
    of_memos = journal_changes.c.table_name == memos.name
    kept = select(journal_changes.c.row_key, journal_changes.c.before).where(
        and_(of_memos, journal_changes.c.before.is_not(None))
    )
    keys = {row.row_key for row in connection.execute(kept) if json.loads(row.before)["target_id"] in wanted}
    for some in batched(sorted(keys)):
        mine = and_(of_memos, journal_changes.c.row_key.in_(some))
        lines = connection.execute(select(journal_changes.c.seq).where(mine)).scalars().all()
        connection.execute(delete(journal_changes).where(mine))
        # What the journal does not remember, undo cannot bring back.
        connection.execute(update(journal).where(journal.c.seq.in_(lines)).values(undoable=False))
