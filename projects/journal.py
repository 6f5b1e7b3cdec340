"""A line of the journal: who did what, when, and to which thing."""

from dataclasses import dataclass
from datetime import datetime

from projects.ids import ProjectId
from projects.rights import Action


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One action that was carried out. `seq` counts up; `subject` says in a few words on what.

    `undoes` is the entry that this one took back; `undone_by` the one that took this one back.
    """

    seq: int
    project_id: ProjectId | None
    at: datetime
    actor_name: str
    action: Action
    subject: str
    undoable: bool
    undoes: int | None = None
    undone_by: int | None = None
