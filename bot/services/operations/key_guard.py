"""Tell a value that does not open from a key that opens nothing: then the bot must end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.services.incoming import Answer, Arrival
from bot.storage.database import Database, Unavailable
from bot.storage.encryption.encryption import KeyMistake
from bot.storage.encryption.key_proof import prove_key

Take = Callable[[Arrival], Awaitable[Answer | None]]


class KeyGuard:
    """Hands arrivals on, until the key turns out to fit the database no more.

    A bot that went on would seal new values with a key that nobody has asked for.

    Args:
        take: takes an arrival.
        stop: called once the key fits nothing; `mistake` says why from then on.
    """

    def __init__(self, database: Database, take: Take, stop: Callable[[], None]) -> None:
        self._database = database
        self._take = take
        self._stop = stop
        self.mistake: KeyMistake | None = None

    async def take(self, arrival: Arrival) -> Answer | None:
        """Take one update.

        Raises:
            Unavailable: it must come again; with another key, where this one fits nothing.
            KeyMistake: one value does not open, while the key fits.
        """
        try:
            return await self._take(arrival)
        except KeyMistake:
            await self._prove()
            raise

    async def _prove(self) -> None:
        try:
            await self._database.transaction(prove_key)
        except KeyMistake as error:
            self.mistake = error
            self._stop()
            raise Unavailable(str(error)) from error
