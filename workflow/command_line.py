"""What `start.py` does besides the app: `run` and `migrate`."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from projects.errors import AppError
from store import migrate
from texts import Language, say
from workflow import headless
from workflow.settings import read_settings


def main(arguments: Sequence[str]) -> int:
    """The exit code; a clear sentence on the standard error when it is not 0."""
    try:
        if arguments[:1] == ["run"]:
            return headless.main(arguments[1:])
        if arguments == ["migrate"]:
            migrate(read_settings().database, datetime.now(UTC))
            return 0
    except AppError as error:
        print(say(Language.DUTCH, error.message_key, **error.values), file=sys.stderr)  # noqa: T201
        return 2
    print("start.py run FOLDER --out FILE.xlsx | start.py migrate", file=sys.stderr)  # noqa: T201
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
