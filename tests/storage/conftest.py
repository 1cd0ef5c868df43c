"""The databases that these tests run on."""

from tests.storage.databases import (
    database,
    migrated_file,
    migrated_postgresql,
    postgres,
    postgresql,
    postgresql_url,
    sqlite,
    sqlite_url,
    url,
)

__all__ = [
    "database",
    "migrated_file",
    "migrated_postgresql",
    "postgres",
    "postgresql",
    "postgresql_url",
    "sqlite",
    "sqlite_url",
    "url",
]
