"""Opening the door: from settings to a desk to work at."""

from datetime import UTC, datetime

from projects.rights import Actor
from store import open_store
from workflow.desk import Desk
from workflow.settings import Settings


def open_desk(settings: Settings, actor: Actor) -> Desk:
    """A desk for `actor` on the database of the settings, brought up to date where that is due.

    Refused when the tables are too old or too new for this version of the program.
    """
    return Desk(open_store(settings.database, datetime.now(UTC)), actor)
