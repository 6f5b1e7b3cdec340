"""Tables of statements, sessions and votes."""

from sqlalchemy import Boolean, Column, Date, Float, Index, Integer, String, Table, UniqueConstraint

from projects.stakeholder import Side
from sessions.outcome import Conclusion
from sessions.rule import Denominator
from sessions.vote import Choice
from store.columns import Chosen, UtcDateTime
from store.schema import id_column, metadata, reference, words

statements = Table(
    "statements", metadata,
    id_column(), reference("projects", "project_id"), Column("number", Integer, nullable=False),
    Column("version", Integer, nullable=False), words("text"), reference("themes", "theme_id", optional=True),
    Column("created_at", UtcDateTime, nullable=False), reference("statements", "previous_id", optional=True),
    UniqueConstraint("project_id", "number", "version"),
)  # fmt: skip

statement_quotes = Table(
    "statement_quotes", metadata,
    reference("statements", "statement_id", key=True), reference("passages", "passage_id", key=True),
    Column("position", Integer, nullable=False),
    Index("ix_statement_quotes_passage_id", "passage_id"),
)  # fmt: skip


def _rule() -> list[Column[object]]:
    """The columns of a Rule; a session and each of its rounds keep their own copy."""
    return [
        Column("threshold", Float, nullable=False), Column("denominator", Chosen(Denominator), nullable=False),
        Column("quorum", Integer, nullable=False), Column("quorum_share", Float, nullable=False),
        Column("per_side", Boolean, nullable=False),
    ]  # fmt: skip


sessions = Table(
    "sessions", metadata,
    id_column(), reference("projects", "project_id"), words("title"), Column("held_on", Date, nullable=False),
    words("place"), words("facilitator"), *_rule(),
    Column("join_code", String(16), nullable=False, unique=True),
    Column("in_room", Boolean, nullable=False), Column("invited", Integer, nullable=False),
)  # fmt: skip

session_statements = Table(
    "session_statements", metadata,
    reference("sessions", "session_id", key=True), reference("statements", "statement_id", key=True),
    Column("position", Integer, nullable=False),
)  # fmt: skip

rounds = Table(
    "rounds", metadata,
    id_column(), reference("sessions", "session_id"), Column("number", Integer, nullable=False), *_rule(),
    Column("opened_at", UtcDateTime, nullable=False), Column("closed_at", UtcDateTime),
    UniqueConstraint("session_id", "number"),
)  # fmt: skip

round_statements = Table(
    "round_statements", metadata,
    reference("rounds", "round_id", key=True), reference("statements", "statement_id", key=True),
    Column("position", Integer, nullable=False),
)  # fmt: skip

participants = Table(
    "participants", metadata,
    id_column(), reference("sessions", "session_id"), words("label"), Column("side", Chosen(Side), nullable=False),
    words("group"), Column("joined_at", UtcDateTime, nullable=False),
    # sha256 of the secret in the participant's cookie; NULL: entered by the facilitator
    Column("token_hash", String(64), unique=True),
)  # fmt: skip

votes = Table(
    "votes", metadata,
    reference("rounds", "round_id", key=True), reference("statements", "statement_id", key=True),
    reference("participants", "participant_id", key=True),
    Column("choice", Chosen(Choice), nullable=False), words("remark"),
)  # fmt: skip

vote_history = Table(
    "vote_history", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    reference("rounds", "round_id"), reference("statements", "statement_id"),
    reference("participants", "participant_id"),
    Column("choice", Chosen(Choice), nullable=False), words("remark"),
    Column("at", UtcDateTime, nullable=False), words("entered_by"),
    sqlite_autoincrement=True,
)  # fmt: skip

outcomes = Table(
    "outcomes", metadata,
    reference("statements", "statement_id", key=True), reference("rounds", "round_id"),
    Column("conclusion", Chosen(Conclusion), nullable=False),
    words("words"), words("reservation"), words("decides"), words("decide_by"),
    words("recorded_by"), Column("at", UtcDateTime, nullable=False),
)  # fmt: skip

# Wrong join codes, counted per minute: guesses are limited for the server as a whole.
join_failures = Table(
    "join_failures", metadata,
    Column("minute", Integer, primary_key=True, autoincrement=False), Column("count", Integer, nullable=False),
)  # fmt: skip
