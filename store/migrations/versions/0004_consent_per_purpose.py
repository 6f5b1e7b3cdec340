"""Consent becomes one answer for each purpose; statements keep count of the quotes that were taken from them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# What the one answer of before says of each purpose, read as strictly as it can be: a yes never was a yes to
# naming the function.
MEANT = {
    "given": {"recording": "given", "quote": "given"},
    "not_signed": {"recording": "not_signed", "quote": "not_signed"},
    "read_back_first": {"recording": "given", "quote": "given", "read_back": "not_signed"},
    "refused": {"quote": "refused", "function": "refused"},
    "withdrawn": {"quote": "withdrawn"},
    "unknown": {"quote": "unknown"},
}


def upgrade() -> None:
    """Bring the tables to this version."""
    consents = op.create_table(
        "consents",
        sa.Column("stakeholder_id", sa.String(32), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["stakeholder_id"], ["stakeholders.id"], name="fk_consents_stakeholder_id_stakeholders", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("stakeholder_id", "purpose", name="pk_consents"),
    )
    op.create_table(
        "withdrawn_quotes",
        sa.Column("statement_id", sa.String(32), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statements.id"], name="fk_withdrawn_quotes_statement_id_statements", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("statement_id", name="pk_withdrawn_quotes"),
    )
    _carry_over(consents)
    # Not a rebuild (decision 0008): the table stays, and what refers to it too.
    for name in ("consent", "consent_note", "withdrawn_at"):
        op.drop_column("stakeholders", name)


def _carry_over(consents: sa.Table) -> None:
    old = sa.table(
        "stakeholders", sa.column("id", sa.String), sa.column("consent", sa.String),
        sa.column("consent_note", sa.String), sa.column("withdrawn_at", sa.DateTime(timezone=True)),
    )  # fmt: skip
    rows = [
        {
            "stakeholder_id": person.id, "purpose": purpose, "state": state,
            "since": person.withdrawn_at.date() if state == "withdrawn" and person.withdrawn_at else None,
            "note": person.consent_note if purpose == "quote" else "",
        }
        for person in op.get_bind().execute(sa.select(old))
        for purpose, state in MEANT[person.consent].items()
        if state != "unknown" or person.consent_note
    ]  # fmt: skip
    if rows:
        op.bulk_insert(consents, rows)
