"""Taking back what one did, and doing it again."""

from projects.errors import Refused
from projects.ids import ProjectId
from projects.journal import JournalEntry
from projects.rights import Action
from store import Work
from workflow.desk import Desk


def undo(desk: Desk, project_id: ProjectId) -> JournalEntry:
    """Take back the actor's last action, and return it.

    Refused when there is nothing to take back; Conflict when something was done to the same since.
    """
    desk.check(Action.UNDO)
    with desk.store.writing() as work:
        work.projects.take_turn(project_id)
        entry = work.journal.to_undo(project_id, desk.actor)
        if entry is None:
            raise Refused("error-nothing-to-undo")
        _reverse(desk, work, entry, Action.UNDO)
    return entry


def redo(desk: Desk, project_id: ProjectId) -> JournalEntry:
    """Do again what was last taken back, and return the line of that undo."""
    desk.check(Action.REDO)
    with desk.store.writing() as work:
        work.projects.take_turn(project_id)
        entry = work.journal.to_redo(project_id, desk.actor)
        if entry is None:
            raise Refused("error-nothing-to-redo")
        _reverse(desk, work, entry, Action.REDO)
    return entry


def next_undo(desk: Desk, project_id: ProjectId) -> tuple[JournalEntry | None, JournalEntry | None]:
    """What undo and redo would do now."""
    with desk.looking() as work:
        return work.journal.to_undo(project_id, desk.actor), work.journal.to_redo(project_id, desk.actor)


def _reverse(desk: Desk, work: Work, entry: JournalEntry, action: Action) -> None:
    work.journal.take_back(entry)
    seq = work.journal.write(
        entry.project_id, desk.actor, action, entry.subject, desk.clock(), undoable=True, undoes=entry.seq
    )
    work.journal.mark_undone(entry, seq)
