"""Erasure outlives a restore: nobody comes back by an older copy."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.services.codec import codec
from bot.services.operations import key_rotation
from bot.services.operations.retention import KEEP_UNFINISHED, Retention
from bot.storage.database import Database
from bot.storage.encryption.encryption import Vault
from bot.storage.sqlite.backup import copy_sqlite
from bot.value import replace
from tests.services.coach import Coach, another
from tests.services.operations.backups import HOUR, NEW_KEY, erase, live, on, restored, rows_of
from tests.services.privacy.test_account import ANA, BOB
from tests.storage.databases import KEY, VAULT
from tests.support.world import NOON, newcomer


def retained(file: Path, now: datetime) -> None:
    """Erase what is past its time then."""

    async def all_of_it(database: Database) -> None:
        retention = Retention(database)
        retention.begin()
        while await retention.go_on(now):
            pass

    on(file, all_of_it)


def test_whoever_was_erased_after_the_backup_stays_erased_in_every_table(
    file: Path, backup: Path
) -> None:
    live(file, ANA, BOB)
    copy_sqlite(file, backup)
    erase(file, ANA)

    done = restored(file, backup)

    assert done.erased_again == 1
    assert len(rows_of(backup, ANA)) >= 8
    assert rows_of(file, ANA) == {}
    assert rows_of(file, BOB) == rows_of(backup, BOB)
    assert str(ANA).encode() not in file.read_bytes()


def test_whoever_was_erased_stays_so_through_a_second_restore(file: Path, backup: Path) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    erase(file, ANA)

    restored(file, backup)
    done = restored(file, backup)

    assert done.erased_again == 1
    assert rows_of(file, ANA) == {}


def test_whoever_came_back_before_the_backup_keeps_what_is_new(
    file: Path, backup: Path, tmp_path: Path
) -> None:
    earlier = tmp_path / "away" / "earlier.db"
    live(file, ANA)
    copy_sqlite(file, earlier)
    erase(file, ANA, NOON)
    again = replace(another(ANA), created_at=NOON + HOUR)
    on(file, lambda database: Coach(database).knows(again, hour=None))
    copy_sqlite(file, backup)

    restored(file, earlier)
    after_earlier = rows_of(file, ANA)
    done = restored(file, backup)

    assert after_earlier == {}
    assert done.erased_again == 0
    assert rows_of(file, ANA)["people"] == 1


def test_whoever_the_retention_has_erased_stays_so_too(file: Path, backup: Path) -> None:
    on(file, lambda database: Coach(database).knows(newcomer(), hour=None))
    copy_sqlite(file, backup)
    retained(file, NOON + KEEP_UNFINISHED + HOUR)

    done = restored(file, backup)

    assert done.erased_again == 1
    assert rows_of(file, newcomer().id) == {}


@pytest.mark.parametrize("erased_before_the_new_key", [True, False])
def test_whoever_was_erased_stays_so_when_the_key_was_changed_since(
    file: Path, backup: Path, *, erased_before_the_new_key: bool
) -> None:
    live(file, ANA, BOB)
    copy_sqlite(file, backup)
    both = Vault((NEW_KEY, KEY), codec())
    if erased_before_the_new_key:
        erase(file, ANA)
    on(file, key_rotation.renew_all, both)
    if not erased_before_the_new_key:
        erase(file, ANA, vault=Vault((NEW_KEY,), codec()))

    done = restored(file, backup, both)

    assert done.erased_again == 1
    assert rows_of(file, ANA) == {}


def test_nobody_can_tell_from_the_list_who_was_erased(file: Path) -> None:
    live(file, ANA)
    erase(file, ANA)

    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT digest FROM erased").fetchall()

    assert rows == [(VAULT.digests(str(ANA).encode())[0],)]
    assert rows[0][0] != Vault((NEW_KEY,), codec()).digests(str(ANA).encode())[0]
    assert str(ANA) not in rows[0][0]


def test_the_list_forgets_after_twice_the_life_of_a_backup(file: Path) -> None:
    erase(file, ANA, NOON)

    retained(file, NOON + timedelta(days=59))
    with closing(sqlite3.connect(file)) as connection:
        within = connection.execute("SELECT count(*) FROM erased").fetchall()
    retained(file, NOON + timedelta(days=61))

    with closing(sqlite3.connect(file)) as connection:
        assert within == [(1,)]
        assert connection.execute("SELECT count(*) FROM erased").fetchall() == [(0,)]
