"""Tables of expectations, goals, indicators and the year plan."""

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from goals.expectation import ExpectationStatus
from goals.goal import Frequency, IndicatorKind
from store.columns import Chosen, UtcDateTime
from store.schema import id_column, metadata, reference, words

expectations = Table(
    "expectations", metadata,
    id_column(), reference("projects", "project_id"), Column("number", Integer, nullable=False), words("text"),
    reference("themes", "theme_id", optional=True), reference("statements", "statement_id", optional=True),
    words("from_group"), words("to_party"), Column("internal", Boolean, nullable=False),
    Column("measurable", Boolean, nullable=False), words("norm"), words("unit"), words("term"),
    Column("status", Chosen(ExpectationStatus), nullable=False), words("reservation"),
    UniqueConstraint("project_id", "number"),
)  # fmt: skip

goals = Table(
    "goals", metadata,
    id_column(), reference("projects", "project_id"), Column("number", Integer, nullable=False), words("title"),
    words("safety_field"), words("policy_priority"), words("owner"), Column("hours", Float),
    UniqueConstraint("project_id", "number"),
)  # fmt: skip

goal_expectations = Table(
    "goal_expectations", metadata,
    reference("goals", "goal_id", key=True), reference("expectations", "expectation_id", key=True),
    Index("ix_goal_expectations_expectation_id", "expectation_id"),
)  # fmt: skip

indicators = Table(
    "indicators", metadata,
    id_column(), reference("goals", "goal_id"),
    Column("position", Integer, nullable=False, server_default="0"), words("text"),
    Column("kind", Chosen(IndicatorKind), nullable=False),
    words("unit"), Column("baseline", Float), Column("baseline_on", Date), Column("target", Float),
    words("source"), Column("frequency", Chosen(Frequency)), words("owner"), words("accountable_to"),
    Column("frozen_at", UtcDateTime),
)  # fmt: skip

plans = Table(
    "plans", metadata,
    Column("project_id", String(32), ForeignKey("projects.id", ondelete="CASCADE"), primary_key=True),
    Column("fte", Float, nullable=False), Column("hours_per_fte", Float, nullable=False),
    Column("free_share", Float, nullable=False),
)  # fmt: skip

plan_weights = Table(
    "plan_weights", metadata,
    reference("goals", "goal_id", key=True), Column("month", Integer, primary_key=True),  # 1 to 12
    Column("weight", Float, nullable=False),
)  # fmt: skip

# What an indicator came to in a month: entered by hand.
indicator_results = Table(
    "indicator_results", metadata,
    reference("indicators", "indicator_id", key=True), Column("year", Integer, primary_key=True, autoincrement=False),
    Column("month", Integer, primary_key=True, autoincrement=False), Column("value", Float, nullable=False),
    words("note"),
)  # fmt: skip
