"""The schema's revision: which one the database has, and which one this release wants."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.storage.tables import META, METADATA

MIGRATIONS = Path(__file__).parents[2] / "migrations"


class SchemaMistake(Exception):
    """The database's schema is older or newer than this release can use."""


def wanted_revision() -> str:
    """Return the newest revision of this release: the files are numbered."""
    return max(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def current_revision(connection: Connection) -> str | None:
    """Return the revision of the database; None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def has_meta(connection: Connection) -> bool:
    """Return whether there is a table of facts, which every database of this program has."""
    return inspect(connection).has_table(META.name)


def missing_column(connection: Connection) -> str | None:
    """Return a column that the database lacks, after its table; None: it has all."""
    inspector = inspect(connection)
    for table in METADATA.sorted_tables:
        exists = inspector.has_table(table.name)
        columns = {each["name"] for each in inspector.get_columns(table.name)} if exists else ()
        if missing := set(table.c.keys()).difference(columns):
            return f"{table.name}.{min(missing)}"
    return None


def refuse_newer(current: str | None) -> None:
    """Refuse a database that a later release has changed.

    Raises:
        SchemaMistake: it is newer than this release.
    """
    wanted = wanted_revision()
    if current is not None and current > wanted:
        raise SchemaMistake(
            f"the database has schema {current}, this release knows {wanted}: "
            "run the newer release, or restore the backup made before the upgrade"
        )


def require_current(current: str | None) -> None:
    """Refuse a database whose schema is not this release's.

    Raises:
        SchemaMistake: older, newer or empty.
    """
    refuse_newer(current)
    if current != wanted_revision():
        raise SchemaMistake(
            f"the database has schema {current or 'none'}, this release wants "
            f"{wanted_revision()}: run python -m bot migrate"
        )
