"""Tables of what people allow, and of what went when they took that back."""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table

from projects.consent import ConsentState, Purpose
from store.columns import Chosen
from store.schema import metadata, reference, words

consents = Table(
    "consents", metadata,
    reference("stakeholders", "stakeholder_id", key=True), Column("purpose", Chosen(Purpose), primary_key=True),
    Column("state", Chosen(ConsentState), nullable=False), Column("since", Date), words("note"),
)  # fmt: skip

# Quotes that a statement lost for good. No ledger: undo must not make them forgotten.
withdrawn_quotes = Table(
    "withdrawn_quotes", metadata,
    Column("statement_id", String(32), ForeignKey("statements.id", ondelete="CASCADE"), primary_key=True),
    Column("count", Integer, nullable=False),
)  # fmt: skip
