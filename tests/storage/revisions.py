"""The revisions of this release, that of a database, and a release with one revision more."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from bot.storage.schema import MIGRATIONS
from bot.storage.tables import METADATA

REVISIONS = sorted(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))
REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "{added}"
down_revision = "{last}"
branch_labels = depends_on = None


def upgrade() -> None:
    {body}
"""


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return [
        each
        for each in compare_metadata(context, METADATA)
        # An instant is another type on each database; its bytes are compared by use.
        if not (isinstance(each, list) and each[0][0] == "modify_type")
    ]


def revision_of(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        found: str = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        return found


def with_revision(monkeypatch: pytest.MonkeyPatch, folder: Path, body: str) -> str:
    """This release as it would be with one revision more; its number."""
    copied = folder / "migrations"
    shutil.rmtree(copied, ignore_errors=True)
    shutil.copytree(MIGRATIONS, copied, ignore=shutil.ignore_patterns("__pycache__"))
    added = f"{len(REVISIONS) + 1:04}"
    file = copied / "versions" / f"{added}_one_more.py"
    file.write_text(REVISION.format(added=added, last=REVISIONS[-1], body=body.strip()))
    monkeypatch.setattr("bot.storage.schema.MIGRATIONS", copied)
    monkeypatch.setattr("bot.storage.migrate.MIGRATIONS", copied)
    return added
