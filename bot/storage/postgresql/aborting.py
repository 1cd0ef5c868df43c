"""Connections to PostgreSQL that close at once, also when the server is cut off."""

from typing import Any

from asyncpg import Connection
from typing_extensions import override


class AbortingConnection(Connection):  # type: ignore[misc]
    """A connection that waits for nobody when it is closed.

    asyncpg says good-bye and waits for the answer, and for the cancellation of the statement that
    was under way: with a server that is cut off that takes as long as a statement may. The
    server rolls back what was open when it sees that the connection has gone.
    """

    @override
    async def close(self, *, timeout: float | None = None) -> None:
        """Close it; what it had under way is rolled back."""
        self.terminate()


def close_at_once(
    _dialect: object, _record: object, _arguments: object, settings: dict[str, Any]
) -> None:
    """Make an engine's connections such ones; for its event `do_connect`."""
    settings["connection_class"] = AbortingConnection
