"""Where Alembic gets its connection from: `store.migrating` hands it over."""

from alembic import context

from store.schema import metadata
from store.tables import projects  # noqa: F401 - importing it fills `metadata`

connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=metadata, render_as_batch=True, transaction_per_migration=False
)
with context.begin_transaction():
    context.run_migrations()
