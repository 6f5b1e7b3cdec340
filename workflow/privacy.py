"""What the page Privacy shows: the key, the originals, consents that are open, small groups, dates and copies."""

from dataclasses import dataclass
from datetime import date

from projects.consent import Purpose, still_open
from projects.errors import Refused
from projects.ids import ProjectId
from projects.rights import Action
from projects.small_groups import SmallGroup, pointed_at, small_groups
from projects.stakeholder import Stakeholder
from sessions.statement import Statement, newest_versions
from store import Copy
from workflow.desk import Desk

CopyOfDatabase = Copy  # as pages know it: they do not reach into the store


@dataclass(frozen=True, slots=True)
class PrivacyView:
    """A traject as a privacy officer looks at it. `today` is what the dates are held against."""

    today: date
    waiting: tuple[tuple[Stakeholder, tuple[Purpose, ...]], ...]  # who still has to answer or sign, and for what
    small: tuple[SmallGroup, ...]
    pointed_at: tuple[Stakeholder, ...]  # whose function says who it is
    originals: int
    marked: tuple[Statement, ...]  # in their newest wording, after a quote was taken back
    copies: tuple[Copy, ...]


def privacy_view(desk: Desk, project_id: ProjectId) -> PrivacyView:
    """Everything that the page shows but the key."""
    with desk.looking() as work:
        people = work.stakeholders.of_project(project_id)
        statements = work.statements.of_project(project_id)
        originals = len(work.sources.with_original(project_id))
    marked = {one.number for one in statements if one.withdrawn}
    return PrivacyView(
        desk.clock().date(),
        tuple((person, found) for person in people if (found := still_open(person.consents))),
        small_groups(people), pointed_at(people), originals,
        tuple(one for one in newest_versions(statements) if one.number in marked),
        tuple(copies_of(desk)),
    )  # fmt: skip


def copies_of(desk: Desk) -> list[Copy]:
    """The copies of the database that stand beside it, newest first."""
    desk.check(Action.READ)
    return desk.store.copies()


def remove_copy(desk: Desk, name: str) -> None:
    """Overwrite and delete a copy of the database that stands beside it; NotFound if there is none with that name."""
    # A copy holds all trajects: the line is of none.
    with desk.doing(Action.REMOVE_COPY, None, name, undoable=False):
        desk.store.remove_copy(name)


def wipe(desk: Desk) -> None:
    """Wipe the traces on disk that an earlier deed could not; Refused while others hold the database."""
    desk.check(Action.ERASE_PERSON)
    if not desk.store.wipe_traces():
        raise Refused("error-not-wiped")
