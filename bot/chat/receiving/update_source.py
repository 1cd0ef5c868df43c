"""Declare the pipeline to which polling and the webhook pass updates."""

from typing import Protocol

from bot.chat.raw_data import Json


class Pipeline(Protocol):
    """Pipeline that decides at once which updates come in, and handles those one by one."""

    @property
    def unavailable(self) -> type[Exception]:
        """The error of a database that is away."""
        ...

    def lets_in(self, raw: Json) -> bool:
        """Return whether an update is to be handled; else it can be acknowledged as it is.

        Asked when it comes, in memory: what is held back waits behind nothing.
        """
        ...

    async def take(self, raw: Json) -> None:
        """Handle an update that was let in; after this it can be acknowledged.

        Raises:
            Exception: `unavailable`; the update must not be acknowledged then.
        """
        ...
