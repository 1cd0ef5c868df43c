"""Fixtures of operations."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.operations.backups import of_a_bot


@pytest.fixture
def file(tmp_path: Path, migrated_file: Path) -> Path:
    """The database of a bot: an empty one."""
    return of_a_bot(tmp_path / "data" / "backline.db", migrated_file)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Return where the backup is made."""
    return tmp_path / "away" / "backup.db"
