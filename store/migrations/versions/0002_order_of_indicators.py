"""Indicators keep the order in which people put them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Bring the tables to this version."""
    # A plain ADD COLUMN: rebuilding the table would delete what refers to it (foreign keys are on).
    op.add_column("indicators", sa.Column("position", sa.Integer(), server_default="0", nullable=False))
