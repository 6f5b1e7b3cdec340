"""Tables of a second coder: what is coded blind, apart from the traject's own codes, and what was settled."""

from sqlalchemy import Column, Integer, Table, UniqueConstraint

from interviews.coding import Dimension, Perspective, Sentiment
from interviews.second_coding import Coder, Settled
from store.columns import Chosen, UtcDateTime
from store.schema import id_column, metadata, reference, words

second_codings = Table(
    "second_codings", metadata,
    id_column(), reference("sources", "source_id"), words("coder"),
    Column("started_at", UtcDateTime, nullable=False), Column("finished_at", UtcDateTime),
    Column("compared_at", UtcDateTime), words("first"),
    UniqueConstraint("source_id", "coder"),
)  # fmt: skip

second_codes = Table(
    "second_codes", metadata,
    reference("second_codings", "coding_id", key=True), Column("by", Chosen(Coder), primary_key=True),
    Column("start", Integer, primary_key=True), Column("end", Integer, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("dimension", Chosen(Dimension)), reference("themes", "theme_id", optional=True),
    Column("sentiment", Chosen(Sentiment)), Column("perspective", Chosen(Perspective)),
)  # fmt: skip

settlements = Table(
    "settlements", metadata,
    reference("second_codings", "coding_id", key=True), Column("start", Integer, primary_key=True),
    Column("end", Integer, primary_key=True), Column("settled", Chosen(Settled), nullable=False), words("who"),
    Column("at", UtcDateTime, nullable=False),
)  # fmt: skip
