"""Run the migrations on the connection that bot/storage/migrate.py hands over."""

from alembic import context

from bot.storage.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=context.config.attributes["connection"].dialect.name == "sqlite",
    compare_type=False,
    transactional_ddl=True,
)
context.run_migrations()
