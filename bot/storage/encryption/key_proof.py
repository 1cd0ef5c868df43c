"""The proof that a key fits the database: a known value, sealed with the key that writes."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode

from sqlalchemy import Connection

from bot.storage import operations
from bot.storage.encryption.codec import Unreadable
from bot.storage.encryption.encryption import Binding, KeyMistake, is_unbound, vault_of
from bot.storage.tables import META

NAME = "key_check"
_CONTEXT = Binding(META.c.value, ("name",))(NAME)
_KNOWN = b"backline"


def check_key(connection: Connection) -> None:
    """Check that the key fits what is stored, and leave no proof where there is none.

    Raises:
        KeyMistake: it does not fit.
    """
    proof = operations.meta(connection, NAME)
    if proof is not None:
        _renewed(connection, proof)


def prove_key(connection: Connection) -> None:
    """Check that the key fits what is stored; the first one leaves its proof.

    Raises:
        KeyMistake: it does not fit.
    """
    proof = operations.meta(connection, NAME)
    if proof is None:
        ours = _written(vault_of(connection).seal_bytes(_KNOWN, _CONTEXT))
        proof = operations.first_meta(connection, NAME, ours)
    _renewed(connection, proof)


def renew_proof(connection: Connection) -> None:
    """Seal the proof anew with the newest key; from then on values of no row are refused.

    Raises:
        KeyMistake: no key fits.
    """
    proof = operations.meta(connection, NAME)
    if proof is not None:
        operations.set_meta(connection, NAME, _written(_renewed(connection, proof)))


def has_unbound_values(connection: Connection) -> bool:
    """Whether the values were sealed by a release that bound none to its row."""
    proof = operations.meta(connection, NAME)
    return proof is not None and is_unbound(proof.encode())


def _renewed(connection: Connection, proof: str) -> bytes:
    vault = vault_of(connection)
    try:
        if is_unbound(proof.encode()):
            return vault.bind(proof.encode(), _CONTEXT)
        return vault.renew(urlsafe_b64decode(proof), _CONTEXT)
    except (Unreadable, ValueError) as error:
        raise KeyMistake(
            "DATA_KEY does not fit this database: give the key it was made with"
        ) from error


def _written(sealed: bytes) -> str:
    return urlsafe_b64encode(sealed).decode()
