"""Tables of trajects, sources, coding and the journal. Columns are named as the fields of their dataclass."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from interviews.coding import Dimension, Origin, Perspective, Sentiment, SuggestionState
from interviews.source import SourceKind, TurnRole
from projects.project import LegalBasis
from projects.rights import Action
from projects.stakeholder import Side
from store.columns import Chosen, Texts, UtcDateTime
from store.schema import id_column, metadata, reference, words

projects = Table(
    "projects", metadata,
    id_column(), words("name"), words("municipality"), words("team"),
    Column("starts_on", Date, nullable=False), Column("ends_on", Date, nullable=False),
    Column("legal_basis", Chosen(LegalBasis), nullable=False),
    Column("retention_until", Date, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("demo", Boolean, nullable=False, default=False),
    Column("originals_until", Date),
)  # fmt: skip

stakeholders = Table(
    "stakeholders", metadata,
    id_column(), reference("projects", "project_id"), Column("code", String(16), nullable=False),
    words("name"), words("function"), words("organisation"),
    Column("side", Chosen(Side), nullable=False), words("group"),
    UniqueConstraint("project_id", "code"),
)  # fmt: skip

sources = Table(
    "sources", metadata,
    id_column(), reference("projects", "project_id"), Column("kind", Chosen(SourceKind), nullable=False),
    Column("code", String(64), nullable=False), words("title"), words("file_name"),
    Column("sha256", String(64), nullable=False), words("text"),
    Column("characters", Integer, nullable=False),
    Column("imported_at", UtcDateTime, nullable=False),
    reference("stakeholders", "stakeholder_id", optional=True),
    Column("held_on", Date), words("interviewer"), words("form"),
    Column("warnings", Texts, nullable=False, default=()),
    UniqueConstraint("project_id", "sha256"), UniqueConstraint("project_id", "code"),
)  # fmt: skip

originals = Table(
    "originals", metadata,
    Column("source_id", String(32), ForeignKey("sources.id", ondelete="CASCADE"), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)  # fmt: skip

turns = Table(
    "turns", metadata,
    reference("sources", "source_id", key=True), Column("position", Integer, primary_key=True),
    Column("start", Integer, nullable=False), Column("end", Integer, nullable=False),
    words("speaker"), Column("role", Chosen(TurnRole), nullable=False), words("context"), words("time"),
)  # fmt: skip

passages = Table(
    "passages", metadata,
    id_column(), reference("sources", "source_id"),
    Column("start", Integer, nullable=False), Column("end", Integer, nullable=False),
    words("exact"), words("prefix"), words("suffix"),
    Column("turn", Integer, nullable=False), Column("role", Chosen(TurnRole), nullable=False), words("context"),
)  # fmt: skip

themes = Table(
    "themes", metadata,
    id_column(), reference("projects", "project_id"), Column("code", String(32), nullable=False), words("label"),
    words("definition"), words("include"), words("exclude"), words("example"),
    Column("position", Integer, nullable=False), Column("colour", Integer, nullable=False),
    # No ON DELETE: Themes.remove hangs the codes below one level higher, so that undo knows of it.
    Column("parent_id", String(32), ForeignKey("themes.id"), index=True), Column("dimension", Chosen(Dimension)),
    Column("keywords", Texts, nullable=False, default=(), server_default="[]"),
    UniqueConstraint("project_id", "code"),
)  # fmt: skip

suggestions = Table(
    "suggestions", metadata,
    Column("passage_id", String(32), ForeignKey("passages.id", ondelete="CASCADE"), primary_key=True),
    Column("dimension", Chosen(Dimension), nullable=False), reference("themes", "theme_id", optional=True),
    Column("sentiment", Chosen(Sentiment)), Column("perspective", Chosen(Perspective)),
    Column("measurable", Boolean), Column("alternatives", Texts, nullable=False, default=()),
    Column("reasons", Texts, nullable=False, default=()), Column("score", Float, nullable=False),
    Column("state", Chosen(SuggestionState), nullable=False),
)  # fmt: skip

tags = Table(
    "tags", metadata,
    id_column(), reference("passages", "passage_id"), Column("dimension", Chosen(Dimension), nullable=False),
    reference("themes", "theme_id", optional=True), Column("sentiment", Chosen(Sentiment)),
    Column("perspective", Chosen(Perspective)), Column("origin", Chosen(Origin), nullable=False),
    words("coder"), Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("passage_id", "theme_id"),
)  # fmt: skip

journal = Table(
    "journal", metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    # No foreign key: the line stays when the traject is gone.
    Column("project_id", String(32), index=True), Column("at", UtcDateTime, nullable=False),
    words("actor_id"), words("actor_name"), Column("action", Chosen(Action), nullable=False), words("subject"),
    Column("undoable", Boolean, nullable=False), Column("undoes", Integer), Column("undone_by", Integer),
    sqlite_autoincrement=True,
)  # fmt: skip

journal_changes = Table(
    "journal_changes", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("seq", Integer, ForeignKey("journal.seq", ondelete="CASCADE"), nullable=False, index=True),
    Column("table_name", String(40), nullable=False), Column("row_key", Text, nullable=False),
    Column("before", Text),  # JSON of the row as it was; NULL: it was not there
    Index("ix_journal_changes_row", "table_name", "row_key"),
)  # fmt: skip
