"""One unit of work: all keepers on one transaction, and the front door to open it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, text

from store.coding import Coding, Themes
from store.counts import Counts
from store.database import Database
from store.goals import Expectations, Goals
from store.intakes import Intakes, Pseudonyms
from store.journal import Journal
from store.ledger import Ledger
from store.marks import Marks
from store.memos import Memos
from store.projects import Projects, Stakeholders
from store.search import Search
from store.search_index import SearchIndex
from store.second_codings import SecondCodings
from store.sessions import Sessions
from store.sources import Sources
from store.statements import Statements
from store.traces import Traces
from store.votes import Votes
from store.wiping import Copy, copies, remove_copy, wipe


class Work:
    """The keepers, on one transaction."""

    def __init__(self, connection: Connection) -> None:
        ledger = Ledger(connection)
        self.projects = Projects(connection, ledger)
        self.stakeholders = Stakeholders(connection, ledger)
        self.sources = Sources(connection, ledger)
        self.intakes = Intakes(connection, ledger)
        self.pseudonyms = Pseudonyms(connection)
        self.coding = Coding(connection, ledger)
        self.marks = Marks(connection)
        self.themes = Themes(connection, ledger)
        self.memos = Memos(connection, ledger)
        self.second_codings = SecondCodings(connection, ledger)
        self.statements = Statements(connection, ledger)
        self.sessions = Sessions(connection, ledger)
        self.votes = Votes(connection)
        self.counts = Counts(connection)
        self.expectations = Expectations(connection, ledger)
        self.goals = Goals(connection, ledger)
        self.journal = Journal(connection, ledger)
        self.traces = Traces(connection)
        self.index = SearchIndex(connection)
        self.search = Search(connection)
        self._ledger = ledger

    def settle(self) -> None:
        """The end of a deed: what was written is indexed, so that it can be found."""
        self.index.follow(self._ledger.changes)
        self.index.again(self.traces.reworded)  # no ledger notes what must not be undone


class Store:
    """A database that is open. Make one with `open_store`; one is enough for all threads of a process."""

    def __init__(self, engine: Engine) -> None:
        self._database = Database(engine)

    @contextmanager
    def writing(self) -> Iterator[Work]:
        """Keepers that may write; kept at the end of the block, undone by an error."""
        with self._database.writing() as connection:
            work = Work(connection)
            yield work
            work.settle()

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """Keepers on one view of the data."""
        with self._database.reading() as connection:
            yield Work(connection)

    def wipe_traces(self) -> bool:
        """Make removed text unreadable on disk; False when somebody else was in the way, and it is still to do.

        What was removed is gone from the tables either way (docs/decisions/0011).
        """
        return wipe(self._database)

    def copies(self) -> list[Copy]:
        """The copies of a SQLite file that stand beside it, newest first: they still hold what was removed since."""
        return copies(self._database.engine)

    def remove_copy(self, name: str) -> None:
        """Overwrite and delete one of those copies; NotFound if there is none with that name."""
        remove_copy(self._database.engine, name)

    def settings(self) -> dict[str, str]:
        """The promises that hold on a connection (SQLite): pragma -> value."""
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        with self._database.reading() as connection:
            return {name: str(connection.execute(text(f"PRAGMA {name}")).scalar_one()) for name in names}

    def close(self) -> None:
        """Let go of all connections."""
        self._database.engine.dispose()
