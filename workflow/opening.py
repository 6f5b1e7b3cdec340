"""Opening the door: from settings to a desk to work at."""

from datetime import UTC, datetime

from projects.rights import Action, Actor
from store import open_store
from workflow.desk import Desk
from workflow.name_model import installed_model
from workflow.originals import destroy_due
from workflow.settings import Settings


def open_desk(settings: Settings, actor: Actor) -> Desk:
    """A desk for `actor` on the database of the settings, brought up to date where that is due.

    Originals whose last day has passed are destroyed on the way in. Refused when the tables are too old or too
    new for this version of the program, or the language model that was asked for is not there.
    """
    now = datetime.now(UTC)
    desk = Desk(open_store(settings.database, now), actor, name_model=installed_model(settings.name_model))
    if actor.may(Action.DESTROY_ORIGINALS):
        destroy_due(desk, now.date())
    return desk
