"""Lets Alembic write the difference between the newest migration and store/tables_*.py.

    .venv/bin/python -m bench.new_migration "what changes"

Read what it wrote, replace our own column types by plain ones (a migration must not change when the
code does), and run the tests.
"""

import sys
from datetime import UTC, datetime

from alembic import command

from store.database import open_engine
from store.migrating import configuration, newest, upgrade


def main() -> None:
    """Write store/migrations/versions/NNNN_words.py."""
    engine = open_engine("sqlite://")
    upgrade(engine, datetime.now(UTC))
    with engine.connect() as connection:
        command.revision(
            configuration(connection), sys.argv[1], autogenerate=True, rev_id=f"{int(newest()) + 1:04d}"
        )


if __name__ == "__main__":
    main()
