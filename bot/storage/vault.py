"""Encryption of what is private: one value in, one token out, with keys that can be rotated."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Connection

from bot.storage.values import Codec, plain

KNOWN_MOST = 4_096  # values kept open in memory


class KeyMistake(Exception):
    """The key is missing, malformed, or not the one this database was written with."""


class Vault:
    """Seals values for the encrypted columns; the newest key writes, all keys read."""

    def __init__(self, keys: tuple[str, ...], codec: Codec) -> None:
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
        except (ValueError, TypeError) as error:
            raise KeyMistake(
                "DATA_KEY is not a key: it needs 32 bytes in url-safe base64 "
                "(python -m bot new-key prints one)"
            ) from error
        self._codec = codec
        self._known: OrderedDict[bytes, Any] = OrderedDict()  # the least lately used first

    def seal(self, value: object) -> bytes:
        """The value, encrypted."""
        token = self._fernet.encrypt(self._codec.write(value))
        self._keep(token, value)
        return token

    def open(self, token: bytes) -> Any:  # noqa: ANN401 - the caller knows what it sealed
        """The value that was sealed.

        Raises:
            KeyMistake: no key fits.
            Unreadable: it was written by a release that knew other classes.
        """
        value = self._known.pop(token, None)
        if value is None:
            value = self._codec.read(self.open_bytes(token))
        self._keep(token, value)
        return value

    def plain(self, token: bytes) -> Any:  # noqa: ANN401 - of any shape
        """What was sealed, as text, numbers, lists and maps: for people to read."""
        return plain(self.open_bytes(token))

    def seal_bytes(self, raw: bytes) -> bytes:
        """Bytes as they are, encrypted."""
        return self._fernet.encrypt(raw)

    def open_bytes(self, token: bytes) -> bytes:
        """The bytes that were sealed."""
        try:
            return self._fernet.decrypt(token)
        except InvalidToken as error:
            raise KeyMistake(
                "DATA_KEY does not fit this database: give the key it was made with"
            ) from error

    def renew(self, token: bytes) -> bytes:
        """The same content, sealed with the newest key."""
        return self._fernet.rotate(token)

    def _keep(self, token: bytes, value: object) -> None:
        # A token never stands for another value, and values never change: what was sealed by the
        # last turn is opened by the next one for nothing.
        self._known[token] = value
        while len(self._known) > KNOWN_MOST:
            self._known.popitem(last=False)


def vault_of(connection: Connection) -> Vault:
    """The vault that the database was opened with."""
    vault: Vault = connection.get_execution_options()["vault"]
    return vault
