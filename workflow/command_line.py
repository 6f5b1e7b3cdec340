"""What `start.py` does besides the app: `run`, `migrate` and `index`."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from projects.errors import AppError
from projects.rights import Actor, Role
from store import migrate
from texts import Language, say
from workflow import headless
from workflow.opening import open_desk
from workflow.searching import rebuild_index
from workflow.settings import read_settings
from workflow.trajects import all_projects


def main(arguments: Sequence[str]) -> int:
    """The exit code; a clear sentence on the standard error when it is not 0."""
    try:
        if arguments[:1] == ["run"]:
            return headless.main(arguments[1:])
        if arguments == ["migrate"]:
            migrate(read_settings().database, datetime.now(UTC))
            return 0
        if arguments == ["index"]:
            return _index()
    except AppError as error:
        print(say(Language.DUTCH, error.message_key, **error.values), file=sys.stderr)  # noqa: T201
        return 2
    print("start.py run FOLDER --out FILE.xlsx | start.py migrate | start.py index", file=sys.stderr)  # noqa: T201
    return 2


def _index() -> int:
    """Make the search index of every traject anew; nothing else changes."""
    desk = open_desk(read_settings(), Actor("command", "start.py", Role.OWNER))
    for project in all_projects(desk):
        stretches = rebuild_index(desk, project.id)
        print(say(Language.DUTCH, "run-indexed", name=project.name, stretches=stretches))  # noqa: T201
    desk.store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
