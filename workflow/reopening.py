"""A workspace that was open already, brought up to date: what the journal says was changed is read, and no more."""

from collections.abc import Sequence
from dataclasses import replace

from interviews.coding import Passage
from projects.ids import PassageId, SourceId, TagId
from projects.rights import Action
from store import ChangedRow, Work
from workflow.coding import Workspace, open_source
from workflow.desk import Desk

# Deeds of which the journal notes every row. After any other everything is read again.
_NOTED = frozenset({
    Action.ACCEPT_TAG, Action.REJECT_TAG, Action.CHANGE_TAG, Action.ADD_PASSAGE, Action.EDIT_MEMO, Action.REMOVE_MEMO,
    Action.SECOND_CODE, Action.COMPARE_CODERS, Action.SETTLE_CODES, Action.UNDO, Action.REDO,
})  # fmt: skip
# A workspace holds no memos, and nothing of a second coder.
_TABLES = frozenset({
    "passages", "suggestions", "tags", "memos", "second_codings", "second_codes", "settlements",
})  # fmt: skip
_MANY = 500  # from so many rows on, reading everything is no slower


def reopen(desk: Desk, source_id: SourceId, before: Workspace | None) -> Workspace:
    """The source as it stands now. `before` is what it was when this desk last looked; `before` itself if it still is.

    A text of 300,000 characters has thousands of passages; a deed changes one or two of them.
    """
    if before is None or before.source.id != source_id:
        return open_source(desk, source_id)
    with desk.looking() as work:
        version = work.journal.last(before.source.project_id)
        if version == before.version:
            return before
        rows = work.journal.since(before.source.project_id, before.version)
        if len(rows) < _MANY and all(row.action in _NOTED and row.table in _TABLES for row in rows):
            return _mended(work, before, rows, version)
    return open_source(desk, source_id)


def _mended(work: Work, before: Workspace, rows: Sequence[ChangedRow], version: int) -> Workspace:
    """Only what `rows` name is read again; rows of other sources change nothing here."""
    named = {PassageId(row.key["id"]) for row in rows if row.table == "passages"}
    named |= {PassageId(row.key["passage_id"]) for row in rows if row.table == "suggestions"}
    named |= {PassageId(row.before["passage_id"]) for row in rows if row.table == "tags" and row.before}
    named |= set(work.coding.tagged_by([TagId(row.key["id"]) for row in rows if row.table == "tags"]))
    source_id, only = before.source.id, sorted(named)
    fresh = work.coding.passages_of(source_id, only)
    tags = {one: held for one, held in before.tags.items() if one not in named}
    for tag in work.coding.tags_of(source_id, only):
        tags[tag.passage_id] = (*tags.get(tag.passage_id, ()), tag)
    suggestions = {one: held for one, held in before.suggestions.items() if one not in named}
    return replace(
        before, passages=_in_order(before.passages, fresh, named), tags=tags, version=version,
        suggestions=suggestions | {one.passage_id: one for one in work.coding.suggestions_of(source_id, only)},
    )  # fmt: skip


def _in_order(before: Sequence[Passage], fresh: Sequence[Passage], named: set[PassageId]) -> tuple[Passage, ...]:
    kept = [one for one in before if one.id not in named]
    return tuple(sorted([*kept, *fresh], key=lambda one: (one.start, one.end, one.id)))
