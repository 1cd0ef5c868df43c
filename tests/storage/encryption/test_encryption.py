"""Keys and sealed values: each opens in its own row, by a key of its own, or not at all."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet

from bot.coaching.remembered import Load
from bot.services.codec import codec
from bot.storage.encryption.codec import Unreadable
from bot.storage.encryption.encryption import Context, KeyMistake, NotOpened, Vault, new_key
from tests.support.world import onboarded

BAND = Load(band="violet")
OLD, NEW = new_key(), new_key()
OWN, OTHER = Context(b"a value's own row"), Context(b"another row")


def test_what_is_sealed_cannot_be_read_in_the_token() -> None:
    vault = Vault((OLD,), codec())

    token = vault.seal(BAND, OWN)

    assert b"violet" not in token
    assert vault.open(token, OWN) == BAND


def test_the_same_value_is_never_sealed_alike() -> None:
    vault = Vault((OLD,), codec())

    assert vault.seal(BAND, OWN) != vault.seal(BAND, OWN)


def test_what_was_sealed_for_one_row_opens_in_no_other_though_it_was_opened_before() -> None:
    vault = Vault((OLD,), codec())
    token = vault.seal(BAND, OWN)

    for _ in range(2):
        assert vault.open(token, OWN) == BAND
        with pytest.raises(NotOpened, match="another row"):
            vault.open(token, OTHER)


@pytest.mark.parametrize("length", [0, 1, 5, 17, 32, 33])
def test_what_is_cut_short_or_overwritten_does_not_open(length: int) -> None:
    vault = Vault((OLD,), codec())
    token = vault.seal(BAND, OWN)

    for damaged in (token[:length], token[:length] + b"\x00" * (len(token) - length)):
        with pytest.raises(NotOpened):
            vault.open(damaged, OWN)


def test_every_flipped_bit_is_found() -> None:
    vault = Vault((OLD,), codec())
    token = vault.seal_bytes(b"yes", OWN)

    for bit in range(8 * len(token)):
        flipped = bytearray(token)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(NotOpened):
            vault.open_bytes(bytes(flipped), OWN)


def test_another_key_opens_nothing() -> None:
    token = Vault((OLD,), codec()).seal(onboarded().profile, OWN)

    with pytest.raises(NotOpened, match="no key"):
        Vault((NEW,), codec()).open(token, OWN)


@pytest.mark.parametrize("keys", [(), ("",), ("secret",), (OLD, OLD[:-4]), ("ключ",)])
def test_a_key_that_is_none_is_said_to_be_none(keys: tuple[str, ...]) -> None:
    with pytest.raises(KeyMistake, match="new-key"):
        Vault(keys, codec())


def test_the_newest_key_writes_and_the_old_one_still_reads() -> None:
    before, after = Vault((OLD,), codec()), Vault((NEW, OLD), codec())

    token = before.seal(BAND, OWN)

    assert after.open(token, OWN) == BAND
    with pytest.raises(NotOpened):
        before.open(after.seal(BAND, OWN), OWN)


def test_a_renewed_token_needs_the_old_key_no_more() -> None:
    token = Vault((OLD,), codec()).seal(BAND, OWN)

    renewed = Vault((NEW, OLD), codec()).renew(token, OWN)

    assert Vault((NEW,), codec()).open(renewed, OWN) == BAND


def test_a_token_that_belongs_to_no_row_opens_only_to_be_bound_to_one() -> None:
    vault = Vault((NEW, OLD), codec())
    token = Fernet(OLD).encrypt(b"said")

    with pytest.raises(NotOpened):
        vault.open_bytes(token, OWN)

    assert vault.open_bytes(vault.bind(token, OWN), OWN) == b"said"
    with pytest.raises(NotOpened):
        vault.bind(Fernet(new_key()).encrypt(b"said"), OWN)


def test_plain_bytes_are_sealed_as_they_are() -> None:
    vault = Vault((OLD,), codec())

    token = vault.seal_bytes(b"\x00raw", OWN)

    assert vault.open_bytes(token, OWN) == b"\x00raw"
    with pytest.raises(Unreadable):
        vault.open(token, OWN)
