"""A way to PostgreSQL that can be cut: nothing comes through, and neither side is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from math import inf
from pathlib import Path

from sqlalchemy import make_url


class Proxy:
    """Passes bytes on between whoever connects here and the server's socket."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._is_open = asyncio.Event()
        self._is_open.set()
        self._tells_ends = asyncio.Event()
        self._tells_ends.set()
        self._requests_left = inf
        self._pumps: set[asyncio.Task[None]] = set()

    def freeze_after(self, requests: int) -> None:
        """Let so many more packets of the clients through, then none; all answers come through."""
        self._requests_left = requests

    def cut(self) -> None:
        """From now on nothing comes through; who connects is not answered."""
        self._is_open.clear()

    def keep_open(self) -> None:
        """From now on neither side notices that the other one has closed its connection."""
        self._tells_ends.clear()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass one connection on until either side has closed it."""
        from_server, to_server = await asyncio.open_unix_connection(str(self._socket))
        to, back = (reader, to_server, self._may_ask), (from_server, writer, self._is_open.wait)
        for source, target, may_pass in (to, back):
            pump = asyncio.create_task(self._pump(source, target, may_pass))
            self._pumps.add(pump)
            pump.add_done_callback(self._pumps.discard)

    async def close(self) -> None:
        """End every connection."""
        for pump in list(self._pumps):
            pump.cancel()
        await asyncio.gather(*self._pumps, return_exceptions=True)

    async def _may_ask(self) -> None:
        """Wait until a client's packet may come through."""
        await self._is_open.wait()
        if self._requests_left == 0:
            await asyncio.Event().wait()  # for good
        self._requests_left -= 1

    async def _pump(
        self,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        may_pass: Callable[[], Awaitable[object]],
    ) -> None:
        try:
            with suppress(ConnectionError):
                while data := await source.read(65_536):
                    await may_pass()
                    target.write(data)
                    await target.drain()
                await self._is_open.wait()
                await self._tells_ends.wait()
        finally:
            target.close()


@asynccontextmanager
async def proxy(url: str) -> AsyncIterator[tuple[Proxy, str]]:
    """A proxy before the server at `url`, which listens on a socket file; and its own address."""
    server = make_url(url)
    made = Proxy(Path(str(server.query["host"])) / ".s.PGSQL.5432")
    listening = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    address = server.set(host="127.0.0.1", port=port, query={})
    try:
        yield made, address.render_as_string(hide_password=False)
    finally:
        listening.close()
        await made.close()
