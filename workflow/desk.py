"""A desk: somebody at work. It opens the transaction, checks the right and writes the journal."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from projects.errors import NotAllowed
from projects.ids import ProjectId
from projects.rights import Action, Actor
from store import Store, Work
from workflow.name_model import InstalledModel


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True)
class Desk:
    """Who acts, on which store. Clock and ids come in from outside, so that a test can hold them still."""

    store: Store
    actor: Actor
    clock: Callable[[], datetime] = _now
    new_id: Callable[[], str] = _new_id
    name_model: InstalledModel | None = None

    def check(self, action: Action) -> None:
        """NotAllowed when the actor's role does not permit this."""
        if not self.actor.may(action):
            raise NotAllowed(action.value)

    @contextmanager
    def doing(self, action: Action, project_id: ProjectId | None, subject: str = "",
              *, undoable: bool = True) -> Iterator[Work]:  # fmt: skip
        """One transaction that ends with a line in the journal; an error leaves no trace at all.

        Deeds in one traject wait for each other: what a deed reads of it stays true until its end.
        """
        self.check(action)
        with self.store.writing() as work:
            if project_id is not None:
                work.projects.take_turn(project_id)
            yield work
            work.journal.write(project_id, self.actor, action, subject, self.clock(), undoable=undoable)

    @contextmanager
    def looking(self) -> Iterator[Work]:
        """Read, on one view of the data."""
        self.check(Action.READ)
        with self.store.reading() as work:
            yield work
