"""Files wait for a review before they become sources; a key to pseudonyms; memos; a codebook that is a tree."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Bring the tables to this version."""
    _intakes()
    _memos_and_pseudonyms()
    op.add_column("projects", sa.Column("originals_until", sa.Date(), nullable=True))
    op.add_column("themes", sa.Column("dimension", sa.Text(), nullable=True))
    op.add_column("themes", sa.Column("keywords", sa.Text(), server_default="[]", nullable=False))
    # In one statement: SQLite takes a reference with a new column only so (and we do not rebuild, decision 0008).
    op.execute("ALTER TABLE themes ADD COLUMN parent_id VARCHAR(32) "
               "CONSTRAINT fk_themes_parent_id_themes REFERENCES themes (id)")  # fmt: skip
    op.create_index("ix_themes_parent_id", "themes", ["parent_id"])


def _intakes() -> None:
    op.create_table(
        "intakes",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("project_id", sa.String(32), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reading", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stakeholder_id", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["stakeholder_id"], ["stakeholders.id"], name="fk_intakes_stakeholder_id_stakeholders",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name="fk_intakes_project_id_projects", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_intakes"),
        sa.UniqueConstraint("project_id", "sha256", name="uq_intakes_project_id_sha256"),
    )
    op.create_index("ix_intakes_project_id", "intakes", ["project_id"])
    op.create_index("ix_intakes_stakeholder_id", "intakes", ["stakeholder_id"])
    op.create_table(
        "intake_spans",
        sa.Column("intake_id", sa.String(32), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sure", sa.Boolean(), nullable=False),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(24), nullable=False),
        sa.ForeignKeyConstraint(
            ["intake_id"], ["intakes.id"], name="fk_intake_spans_intake_id_intakes", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("intake_id", "start", "end", name="pk_intake_spans"),
    )


def _memos_and_pseudonyms() -> None:
    op.create_table(
        "memos",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("project_id", sa.String(32), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("target_id", sa.String(32), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name="fk_memos_project_id_projects", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_memos"),
    )
    op.create_index("ix_memos_project_id", "memos", ["project_id"])
    op.create_index("ix_memos_target", "memos", ["target", "target_id"])
    op.create_table(
        "pseudonyms",
        sa.Column("project_id", sa.String(32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("code", sa.String(16), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name="fk_pseudonyms_project_id_projects", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("project_id", "name", name="pk_pseudonyms"),
    )
