"""Keys: one that does not fit is refused, one can be replaced, none is made beside a database."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.coaching.kept import Load
from bot.services.stored import codec
from bot.storage.opening import vault_for
from bot.storage.values import Unreadable
from bot.storage.vault import KeyMistake, Vault, keys_in
from tests.world import settled

BAND = Load(band="violet")
OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()


def test_what_is_sealed_cannot_be_read_in_the_token() -> None:
    vault = Vault((OLD,), codec())

    token = vault.seal(BAND)

    assert b"violet" not in token
    assert vault.open(token) == BAND


def test_the_same_value_is_never_sealed_alike() -> None:
    vault = Vault((OLD,), codec())

    assert vault.seal(BAND) != vault.seal(BAND)


def test_another_key_opens_nothing() -> None:
    token = Vault((OLD,), codec()).seal(settled().profile)

    with pytest.raises(KeyMistake, match="does not fit"):
        Vault((NEW,), codec()).open(token)


def test_a_key_that_is_none_is_said_to_be_none() -> None:
    with pytest.raises(KeyMistake, match="new-key"):
        Vault(("secret",), codec())


def test_the_newest_key_writes_and_the_old_one_still_reads() -> None:
    before, after = Vault((OLD,), codec()), Vault((NEW, OLD), codec())

    token = before.seal(BAND)

    assert after.open(token) == BAND
    with pytest.raises(KeyMistake):
        before.open(after.seal(BAND))


def test_a_renewed_token_needs_the_old_key_no_more() -> None:
    token = Vault((OLD,), codec()).seal(BAND)

    renewed = Vault((NEW, OLD), codec()).renew(token)

    assert Vault((NEW,), codec()).open(renewed) == BAND


def test_plain_bytes_are_sealed_as_they_are() -> None:
    vault = Vault((OLD,), codec())

    token = vault.seal_bytes(b"\x00raw")

    assert vault.open_bytes(token) == b"\x00raw"
    with pytest.raises(Unreadable):
        vault.plain(token)


def test_a_key_file_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "keys" / "data.key"

    made = keys_in(file, may_make=True)

    assert keys_in(file, may_make=True) == made
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert Vault(made, codec()).open(Vault(made, codec()).seal(BAND)) == BAND


def test_a_key_file_may_hold_several_keys_newest_first(tmp_path: Path) -> None:
    file = tmp_path / "data.key"
    file.write_text(f"{NEW}\n{OLD}\n")

    assert keys_in(file, may_make=False) == (NEW, OLD)


def test_no_key_is_made_beside_an_existing_database(tmp_path: Path) -> None:
    database, key_file = tmp_path / "backline.db", tmp_path / "keys" / "data.key"
    database.touch()

    with pytest.raises(KeyMistake, match="restore the key"):
        vault_for(f"sqlite:///{database}", (), key_file, codec())

    assert not key_file.exists()


def test_no_key_is_made_for_postgresql(tmp_path: Path) -> None:
    key_file = tmp_path / "data.key"

    with pytest.raises(KeyMistake):
        vault_for("postgresql+asyncpg:///backline", (), key_file, codec())

    assert not key_file.exists()


def test_a_new_database_gets_a_key_of_its_own(tmp_path: Path) -> None:
    key_file = tmp_path / "keys" / "data.key"

    vault = vault_for(f"sqlite:///{tmp_path / 'new.db'}", (), key_file, codec())

    assert vault.open(Vault(keys_in(key_file, may_make=False), codec()).seal(BAND)) == BAND
