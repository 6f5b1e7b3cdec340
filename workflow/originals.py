"""The files as they came in: kept as long as the traject says, then destroyed, with a record of it."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from projects.errors import Refused
from projects.ids import ProjectId
from projects.rights import Action, Actor, Role
from workflow.desk import Desk

ITSELF = Actor("draagvlak", "Draagvlak", Role.OWNER)  # who does what nobody asked for at that moment


def kept_originals(desk: Desk, project_id: ProjectId) -> int:
    """Of how many sources the file as it came in is still here."""
    with desk.looking() as work:
        return len(work.sources.with_original(project_id))


def destroy_originals(desk: Desk, project_id: ProjectId) -> int:
    """Destroy the files as they came in, of every source; returns how many that were. Refused when there is none.

    Texts, codes and the sha256 of each file stay. The line in the journal is the record: when, and how many.
    """
    with desk.looking() as work:
        count = len(work.sources.with_original(project_id))
    if not count:
        raise Refused("error-no-originals")
    with desk.doing(Action.DESTROY_ORIGINALS, project_id, str(count), undoable=False) as work:
        work.sources.destroy_originals(work.sources.with_original(project_id))
    desk.store.wipe_traces()
    return count


def destroy_due(desk: Desk, today: date) -> list[ProjectId]:
    """Destroy the originals of each traject whose last day for them has passed; returns those trajects."""
    itself = replace(desk, actor=ITSELF)
    with itself.looking() as work:
        due = [
            project.id for project in work.projects.all()
            if project.originals_until is not None and project.originals_until < today
            and work.sources.with_original(project.id)
        ]  # fmt: skip
    for project_id in due:
        with suppress(Refused):  # somebody else, or another process, was first
            destroy_originals(itself, project_id)
    return due
