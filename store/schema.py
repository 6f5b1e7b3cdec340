"""What all tables share: one metadata, and the columns that recur."""

from sqlalchemy import Column, ForeignKey, MetaData, String, Text

# Constraints need the same names on SQLite and PostgreSQL, or migrations cannot find them.
metadata = MetaData(naming_convention={
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
})  # fmt: skip


def id_column() -> Column[str]:
    """The opaque id by which a row is known."""
    return Column("id", String(32), primary_key=True)


def reference(table: str, name: str, *, key: bool = False, optional: bool = False) -> Column[str]:
    """A reference whose row goes when the row that it points at goes (or is emptied, if optional)."""
    on_delete = "SET NULL" if optional else "CASCADE"
    target = ForeignKey(f"{table}.id", ondelete=on_delete)
    return Column(name, String(32), target, primary_key=key, nullable=optional, index=not key)


def words(name: str) -> Column[str]:
    """Text that may be empty and is never NULL."""
    return Column(name, Text, nullable=False, default="")
