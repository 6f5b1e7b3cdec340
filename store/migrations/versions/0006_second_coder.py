"""A second coder codes blind, the two are compared, and differences are settled."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Bring the tables to this version."""
    op.create_table(
        "second_codings",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("source_id", sa.String(32), nullable=False),
        sa.Column("coder", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("compared_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name="fk_second_codings_source_id_sources", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_second_codings"),
        sa.UniqueConstraint("source_id", "coder", name="uq_second_codings_source_id_coder"),
    )
    op.create_index("ix_second_codings_source_id", "second_codings", ["source_id"])
    _codes()
    op.create_table(
        "settlements",
        sa.Column("coding_id", sa.String(32), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["coding_id"], ["second_codings.id"], name="fk_settlements_coding_id_second_codings", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("coding_id", "start", "end", name="pk_settlements"),
    )


def _codes() -> None:
    op.create_table(
        "second_codes",
        sa.Column("coding_id", sa.String(32), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("dimension", sa.Text(), nullable=True),
        sa.Column("theme_id", sa.String(32), nullable=True),
        sa.Column("sentiment", sa.Text(), nullable=True),
        sa.Column("perspective", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["coding_id"], ["second_codings.id"], name="fk_second_codes_coding_id_second_codings", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["themes.id"], name="fk_second_codes_theme_id_themes", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("coding_id", "by", "start", "end", "place", name="pk_second_codes"),
    )
    op.create_index("ix_second_codes_theme_id", "second_codes", ["theme_id"])
