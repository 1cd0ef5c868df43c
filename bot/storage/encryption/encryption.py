"""Encryption of what is private: each value bound to its row, with keys that can be rotated.

A sealed value is a version byte, four bytes that name the key, a nonce, and AES-256-GCM's
ciphertext with its tag (docs/decisions/0021).
"""

import hmac
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from functools import cached_property
from hashlib import sha256
from typing import Any, NewType

import structlog
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Column, Connection

from bot.storage import operations
from bot.storage.encryption.codec import Codec, Unreadable
from bot.storage.tables import META, METADATA
from bot.storage.tables.columns import BOUND_TO

KNOWN_MOST = 4_096  # values kept open in memory
KEY_BYTES = 32

_VERSION = b"\x01"
_ID_BYTES, _NONCE_BYTES = 4, 12
_NONCE_FROM = len(_VERSION) + _ID_BYTES
_SEALED_FROM = _NONCE_FROM + _NONCE_BYTES
_PURPOSE = b"backline sealed values"

#: The table, column and row that a value belongs to; made by a `Binding` alone.
Context = NewType("Context", bytes)

_DIGESTS = b"backline digests"


class KeyMistake(Exception):
    """The key is missing, malformed, or not the one this database was written with."""


class NotOpened(Unreadable):
    """A value that no key opens as one of its row: damaged, copied from another, or foreign."""


class Vault:
    """Seals values for the encrypted columns; the newest key writes, all keys read.

    Args:
        keys: 32 bytes each, in url-safe base64, newest first.
        codec: the classes of the values.

    Raises:
        KeyMistake: a key is malformed, or there is none.
    """

    def __init__(self, keys: tuple[str, ...], codec: Codec) -> None:
        ciphers = [_cipher(key) for key in keys]
        if not ciphers:
            raise KeyMistake("DATA_KEY is empty: python -m bot new-key prints a key")
        self._keys = keys
        self._newest, self._cipher = ciphers[0]
        self._ciphers = dict(reversed(ciphers))
        self._codec = codec
        # The least lately used first.
        self._known: OrderedDict[bytes, tuple[Context, Any]] = OrderedDict()
        self._unreadable: set[bytes] = set()

    def seal(self, value: object, context: Context) -> bytes:
        """Return the value, encrypted for its row."""
        token = self.seal_ahead(value, context)
        self.hold(token, context, value)
        return token

    def seal_ahead(self, value: object, context: Context) -> bytes:
        """Return the same; what is only written later is not held open until then."""
        return self.seal_bytes(self._codec.write(value), context)

    def open(self, token: bytes, context: Context) -> Any:  # noqa: ANN401 - the caller knows
        """Return the value that was sealed for this row.

        Raises:
            NotOpened: no key opens it as a value of this row.
            Unreadable: it was written by a release that knew other classes.
        """
        known = self._known.pop(token, None)
        # The same bytes in another row are no value of that row.
        if known is not None and known[0] == context:
            value = known[1]
        else:
            value = self._codec.read(self.open_bytes(token, context))
        self.hold(token, context, value)
        return value

    def seal_bytes(self, raw: bytes, context: Context) -> bytes:
        """Encrypt bytes as they are, for their row."""
        nonce = os.urandom(_NONCE_BYTES)
        return _VERSION + self._newest + nonce + self._cipher.encrypt(nonce, raw, context)

    def open_bytes(self, token: bytes, context: Context) -> bytes:
        """Return the bytes that were sealed for this row.

        Raises:
            NotOpened: no key opens them as those of this row.
        """
        is_sealed = len(token) >= _SEALED_FROM and token.startswith(_VERSION)
        cipher = self._ciphers.get(token[len(_VERSION) : _NONCE_FROM]) if is_sealed else None
        if cipher is None:
            raise NotOpened("sealed with no key of this database")
        try:
            return cipher.decrypt(token[_NONCE_FROM:_SEALED_FROM], token[_SEALED_FROM:], context)
        except InvalidTag as error:
            raise NotOpened("damaged, or sealed for another row") from error

    def renew(self, token: bytes, context: Context) -> bytes:
        """Return the same content, sealed with the newest key.

        Raises:
            NotOpened: as `open_bytes`.
        """
        return self.seal_bytes(self.open_bytes(token, context), context)

    def bind(self, token: bytes, context: Context) -> bytes:
        """Return the content of a Fernet token, which belongs to no row, sealed for this row.

        For the one migration from those tokens: `open` refuses them.

        Raises:
            NotOpened: it is none that a key opens.
        """
        from cryptography.fernet import Fernet, InvalidToken, MultiFernet  # noqa: PLC0415 - rare

        try:
            raw = MultiFernet([Fernet(key) for key in self._keys]).decrypt(token)
        except InvalidToken as error:
            raise NotOpened("sealed with no key of this database") from error
        return self.seal_bytes(raw, context)

    def is_news(self, token: bytes) -> bool:
        """Return whether a value that cannot be read has not been asked about before."""
        if token in self._unreadable:
            return False
        if len(self._unreadable) >= KNOWN_MOST:
            self._unreadable.clear()
        self._unreadable.add(token)
        return True

    def digests(self, what: bytes) -> tuple[str, ...]:
        """Return a digest under each key, the newest first: the same for the same bytes."""
        return tuple(hmac.new(key, what, sha256).hexdigest() for key in self._digest_keys)

    @cached_property
    def _digest_keys(self) -> tuple[bytes, ...]:
        return tuple(map(_digest_key, self._keys))

    def hold(self, token: bytes, context: Context, value: object) -> None:
        """Hold the value of a token open, the least lately used of too many not any more."""
        # A token never stands for another value, and values never change: what was sealed by the
        # last turn is opened by the next one for nothing.
        self._known[token] = (context, value)
        while len(self._known) > KNOWN_MOST:
            self._known.popitem(last=False)


def _digest_key(key: str) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=_DIGESTS).derive(urlsafe_b64decode(key))


def vault_of(connection: Connection) -> Vault:
    """Return the vault that the database was opened with."""
    vault: Vault = connection.get_execution_options()["vault"]
    return vault


def is_unbound(token: bytes) -> bool:
    """Return whether a value is a Fernet token, which is bound to no row."""
    return token.startswith(b"gAAAAA")


def new_key() -> str:
    """Return a key for `DATA_KEY`."""
    return urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()


def _cipher(key: str) -> tuple[bytes, AESGCM]:
    """Return the name of a key and what it encrypts with, both derived from it."""
    try:
        material = urlsafe_b64decode(key)
    except ValueError:
        material = b""
    if len(material) != KEY_BYTES:
        raise KeyMistake(
            "DATA_KEY is not a key: it needs 32 bytes in url-safe base64 "
            "(python -m bot new-key prints one)"
        )
    derived = HKDF(SHA256(), KEY_BYTES + _ID_BYTES, salt=None, info=_PURPOSE).derive(material)
    return derived[KEY_BYTES:], AESGCM(derived[:KEY_BYTES])


class Binding:
    """Makes the contexts in which the values of one column are sealed and opened.

    Args:
        column: its table must be known by then.
        names: the columns that say whose row it is; None: those that the column is declared with.
    """

    def __init__(self, column: Column[Any], names: tuple[str, ...] | None = None) -> None:
        self.column = column
        self.names: tuple[str, ...] = column.info[BOUND_TO] if names is None else names
        self._place = f"{column.table.name}.{column.name}"

    def __call__(self, *row: int | str | None) -> Context:
        """Return the context of the row with these values, in the order of the declared columns.

        Of several only the last may be text, so that no two rows are written alike.

        Raises:
            ValueError: too few, or too many.
        """
        if len(row) != len(self.names):
            raise ValueError(f"{self._place} is bound to {', '.join(self.names)}")
        whose = ":".join(["" if each is None else str(each) for each in row])
        return Context(f"{self._place}:{whose}".encode())

    def of(self, row: Mapping[str, Any]) -> Context:
        """Return the context of a row, given by the names of its columns."""
        return self(*(row[name] for name in self.names))


def bindings() -> Iterator[Binding]:
    """Yield one for each sealed column of the database, parents' tables first."""
    for table in METADATA.sorted_tables:
        for column in table.c:
            if BOUND_TO in column.info:
                yield Binding(column)


KEY_CHECK = "key_check"
_CONTEXT = Binding(META.c.value, ("name",))(KEY_CHECK)
_KNOWN = b"backline"


def check_key(connection: Connection) -> None:
    """Check that the key fits what is stored, and leave no proof where there is none.

    Raises:
        KeyMistake: it does not fit.
    """
    proof = operations.meta(connection, KEY_CHECK)
    if proof is not None:
        _renewed(connection, proof)


def prove_key(connection: Connection) -> None:
    """Check that the key fits what is stored; the first one leaves its proof.

    Raises:
        KeyMistake: it does not fit.
    """
    proof = operations.meta(connection, KEY_CHECK)
    if proof is None:
        ours = _written(vault_of(connection).seal_bytes(_KNOWN, _CONTEXT))
        proof = operations.first_meta(connection, KEY_CHECK, ours)
    _renewed(connection, proof)


def renew_proof(connection: Connection) -> None:
    """Seal the proof anew with the newest key; from then on values of no row are refused.

    Raises:
        KeyMistake: no key fits.
    """
    proof = operations.meta(connection, KEY_CHECK)
    if proof is not None:
        operations.set_meta(connection, KEY_CHECK, _written(_renewed(connection, proof)))


def has_unbound_values(connection: Connection) -> bool:
    """Return whether the values were sealed by a release that bound none to its row."""
    proof = operations.meta(connection, KEY_CHECK)
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


log = structlog.get_logger()


def opened(
    connection: Connection, token: bytes, context: Context, otherwise: object = None
) -> Any:  # noqa: ANN401 - the caller knows what it sealed
    """Return the value that was sealed for this row; `otherwise` where it cannot be read.

    That is counted and logged once for each value and start, by the numbers of its row.

    Raises:
        KeyMistake: the key does not fit the database any more, so no value is to blame.
    """
    try:
        return vault_of(connection).open(token, context)
    except Unreadable as error:
        report(connection, token, context, error)
        return otherwise


def report(connection: Connection, token: bytes, context: Context, error: Unreadable) -> None:
    """Count and log a value that cannot be read.

    Raises:
        KeyMistake: as `opened`.
    """
    if isinstance(error, NotOpened):
        prove_key(connection)
    if vault_of(connection).is_news(token):
        log.warning("value_unreadable", where=context.decode(), error=str(error))
        operations.count(connection, {"values_unreadable": 1})
