"""Tables of what waits for a review, of the key to the pseudonyms, and of memos."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, String, Table, Text, UniqueConstraint

from interviews.intake import SpanState
from interviews.memo import MemoTarget
from interviews.source import SourceKind
from store.columns import Chosen, UtcDateTime
from store.schema import id_column, metadata, reference, words

intakes = Table(
    "intakes", metadata,
    id_column(), reference("projects", "project_id"), words("file_name"),
    Column("sha256", String(64), nullable=False), Column("kind", Chosen(SourceKind), nullable=False),
    words("reading"),  # JSON of the whole reading, with names still in it
    Column("content", LargeBinary, nullable=False), Column("at", UtcDateTime, nullable=False),
    reference("stakeholders", "stakeholder_id", optional=True),
    UniqueConstraint("project_id", "sha256"),
)  # fmt: skip

intake_spans = Table(
    "intake_spans", metadata,
    reference("intakes", "intake_id", key=True), Column("start", Integer, primary_key=True),
    Column("end", Integer, primary_key=True), Column("kind", String(24), nullable=False),
    Column("state", Chosen(SpanState), nullable=False), Column("sure", Boolean, nullable=False),
    Column("by_hand", Boolean, nullable=False), Column("reason", String(24), nullable=False),
)  # fmt: skip

# The key: never in an export but its own, and deletable as a whole. No ledger: the journal must not know names.
pseudonyms = Table(
    "pseudonyms", metadata,
    reference("projects", "project_id", key=True), Column("name", Text, primary_key=True),
    Column("code", String(16), nullable=False),
)  # fmt: skip

memos = Table(
    "memos", metadata,
    id_column(), reference("projects", "project_id"), Column("target", Chosen(MemoTarget), nullable=False),
    Column("target_id", String(32), nullable=False), words("words"), words("author"),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_memos_target", "target", "target_id"),
)  # fmt: skip
