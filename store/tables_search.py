"""Tables of the search index. All of it can be made again from what is searched; the ledger knows nothing of it.

Beside these stands `search_index`, made by a migration in the words of each database: full-text search over
`search_units.words` (SQLite FTS5, kept in step by triggers) or a tsvector for each unit (PostgreSQL).
"""

from sqlalchemy import Column, Index, Integer, String, Table

from analysis.search_units import Where
from store.columns import Chosen
from store.schema import metadata, reference, words

DERIVED = {"derived": True}  # rows that undo need not ask about

search_units = Table(
    "search_units", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True), reference("projects", "project_id"),
    Column("where", Chosen(Where), nullable=False), Column("target_id", String(32), nullable=False),
    Column("position", Integer, nullable=False), Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False), words("words"),
    Index("ix_search_units_target", "target_id"), sqlite_autoincrement=True, info=DERIVED,
)  # fmt: skip

# The words of a traject, folded, with in how many units they stand.
search_words = Table(
    "search_words", metadata,
    reference("projects", "project_id", key=True), Column("word", String(64), primary_key=True),
    Column("units", Integer, nullable=False), info=DERIVED,
)  # fmt: skip

# By which stems each word is found.
search_stems = Table(
    "search_stems", metadata,
    reference("projects", "project_id", key=True), Column("stem", String(64), primary_key=True),
    Column("word", String(64), primary_key=True), Index("ix_search_stems_word", "project_id", "word"), info=DERIVED,
)  # fmt: skip

# With which version of the rules a traject was indexed; no row: not yet.
search_built = Table(
    "search_built", metadata,
    reference("projects", "project_id", key=True), Column("version", Integer, nullable=False), info=DERIVED,
)  # fmt: skip
