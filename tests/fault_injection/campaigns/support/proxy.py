"""Proxy before the server that can be shut, cut or made slow: a relay on a port of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

_CHUNK = 2**16


class Proxy:
    """Passes bytes on to the server while it is open.

    Shut, it refuses connections and cuts off those that are open.
    """

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._server = (parts.hostname or "", parts.port or 0)
        self._listening: asyncio.Server | None = None
        self._standing: set[asyncio.StreamWriter] = set()
        self._port = 0
        self.delay = 0.0  # seconds before a new connection is carried on
        self.delayed = 0

    @property
    def address(self) -> str:
        """Return where the bot is to knock."""
        return f"http://127.0.0.1:{self._port}"

    async def open(self) -> None:
        """Let everybody through, at the same address as before."""
        self._listening = await asyncio.start_server(self._relay, "127.0.0.1", self._port)
        self._port = self._listening.sockets[0].getsockname()[1]

    async def shut(self) -> None:
        """Refuse new connections and cut the others."""
        if self._listening is not None:
            self._listening.close()
            self._listening = None
        self.cut()

    def cut(self) -> None:
        """Cut those who stand in it; they may knock again."""
        for each in list(self._standing):
            each.transport.abort()

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._standing.add(writer)
        try:
            if self.delay:
                self.delayed += 1
                await asyncio.sleep(self.delay)
            with suppress(OSError):
                await self._between(reader, writer)
        finally:
            self._standing.discard(writer)
            writer.transport.abort()

    async def _between(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_connection(*self._server)
        outbound = asyncio.ensure_future(_copy(reader, to_server))
        back = asyncio.ensure_future(_copy(from_server, writer))
        try:
            await asyncio.wait([outbound, back], return_when=asyncio.FIRST_COMPLETED)
        finally:
            outbound.cancel()
            back.cancel()
            await asyncio.gather(outbound, back, return_exceptions=True)
            to_server.transport.abort()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while chunk := await reader.read(_CHUNK):
        writer.write(chunk)
        await writer.drain()


@asynccontextmanager
async def proxy(address: str) -> AsyncIterator[Proxy]:
    """Open a proxy before a server, and shut it at the end."""
    made = Proxy(address)
    await made.open()
    try:
        yield made
    finally:
        await made.shut()
