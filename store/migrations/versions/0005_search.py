"""A search index over what was said and written; it is filled at first use."""

import sqlite3

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Bring the tables to this version."""
    op.create_table(
        "search_units",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=True),
        sa.Column("project_id", sa.String(32), nullable=False),
        sa.Column("where", sa.Text(), nullable=False),
        sa.Column("target_id", sa.String(32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        _of_project("search_units"),
        sa.PrimaryKeyConstraint("id", name="pk_search_units"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_search_units_project_id", "search_units", ["project_id"])
    op.create_index("ix_search_units_target", "search_units", ["target_id"])
    op.create_table(
        "search_words",
        sa.Column("project_id", sa.String(32), nullable=False),
        sa.Column("word", sa.String(64), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        _of_project("search_words"),
        sa.PrimaryKeyConstraint("project_id", "word", name="pk_search_words"),
    )
    op.create_table(
        "search_stems",
        sa.Column("project_id", sa.String(32), nullable=False),
        sa.Column("stem", sa.String(64), nullable=False),
        sa.Column("word", sa.String(64), nullable=False),
        _of_project("search_stems"),
        sa.PrimaryKeyConstraint("project_id", "stem", "word", name="pk_search_stems"),
    )
    op.create_index("ix_search_stems_word", "search_stems", ["project_id", "word"])
    op.create_table(
        "search_built",
        sa.Column("project_id", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _of_project("search_built"),
        sa.PrimaryKeyConstraint("project_id", name="pk_search_built"),
    )
    if op.get_bind().dialect.name == "sqlite":
        _on_sqlite()
    else:
        _on_postgresql()


def _of_project(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["project_id"], ["projects.id"], name=f"fk_{table}_project_id_projects", ondelete="CASCADE"
    )


def _on_sqlite() -> None:
    # The words are cut and folded by us, with a space between: the tokenizer has nothing to decide. To it every
    # letter outside ASCII is a letter, also the apostrophe of "boa’s".
    op.execute("CREATE VIRTUAL TABLE search_index USING fts5(words, content='search_units', content_rowid='id', "
               "columnsize=0, tokenize='ascii')")  # fmt: skip
    if sqlite3.sqlite_version_info >= (3, 42):
        # What is removed leaves nothing behind in the index. Older ones: Search.forget_traces.
        op.execute("INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1)")
    op.execute("CREATE TRIGGER search_units_added AFTER INSERT ON search_units BEGIN "
               "INSERT INTO search_index(rowid, words) VALUES (new.id, new.words); END")  # fmt: skip
    # A cascade from the traject fires it too.
    op.execute("CREATE TRIGGER search_units_removed AFTER DELETE ON search_units BEGIN INSERT INTO "
               "search_index(search_index, rowid, words) VALUES ('delete', old.id, old.words); END")  # fmt: skip


def _on_postgresql() -> None:
    op.execute("CREATE TABLE search_index (id integer CONSTRAINT pk_search_index PRIMARY KEY "
               "CONSTRAINT fk_search_index_id_search_units REFERENCES search_units (id) ON DELETE CASCADE, "
               "vector tsvector NOT NULL)")  # fmt: skip
    op.execute("CREATE INDEX ix_search_index_vector ON search_index USING gin (vector)")
