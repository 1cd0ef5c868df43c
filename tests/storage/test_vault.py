"""Keys: one that does not fit is refused, one can be replaced."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet

from bot.coaching.kept import Load
from bot.services.stored import codec
from bot.storage.values import Unreadable
from bot.storage.vault import KeyMistake, Vault
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
