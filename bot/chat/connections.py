"""Kept connections to the server of the Bot API, and the HTTP/1.1 that is spoken over them.

A request is a POST of JSON; the library of HTTP that does everything else takes four times the
CPU for one (docs/decisions/0076). One request at a time is under way over a connection.
"""

import asyncio
import re
import socket
import ssl
from collections import deque
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, cast

from aiohappyeyeballs import start_connection
from typing_extensions import override
from yarl import URL

from bot.value import Value

#: Seconds for which a connection is kept that nobody uses, and an address is believed.
KEPT_SECONDS, RESOLVED_SECONDS = 15.0, 60.0
#: Seconds after which the next address of a host is tried beside the last one.
NEXT_ADDRESS_SECONDS = 0.25

_HEAD_MOST = 1 << 16  # bytes
_EMPTY = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
_END = b"\r\n\r\n"
_STATUS = re.compile(rb"HTTP/1\.(\d) (\d{3})\b")
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d+)[ \t]*\r\n", re.IGNORECASE)
_IN_CHUNKS = re.compile(rb"\r\ntransfer-encoding:[^\r]*\bchunked[ \t]*\r\n", re.IGNORECASE)
_CLOSES = re.compile(rb"\r\nconnection:[^\r]*\bclose\b", re.IGNORECASE)
_CHUNK = re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]*\r\n")


class HttpAnswer(Value):
    """Answer of the server; `is_last`: the connection serves no other request."""

    status: int
    body: bytes
    is_last: bool = False


class Connection(asyncio.Protocol):
    """One connection to the server."""

    def __init__(self) -> None:
        self.idle_since = 0.0
        self._received = b""
        self._answer: asyncio.Future[HttpAnswer] | None = None
        self._transport: asyncio.Transport | None = None

    @property
    def is_open(self) -> bool:
        """True while another request may be sent."""
        return self._transport is not None and not self._transport.is_closing()

    async def ask(self, request: bytes, within: float) -> HttpAnswer:
        """Send a request and return its answer.

        Raises:
            OSError: the connection broke, or (TimeoutError) the seconds are over.
            ValueError: the answer is no HTTP.
        """
        if self._transport is None or self._transport.is_closing():
            raise ConnectionResetError
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[HttpAnswer] = loop.create_future()
        self._answer = answer
        self._transport.write(request)
        late = loop.call_later(within, self._fail, TimeoutError())
        try:
            found = await answer
        except BaseException:
            self.close()  # what comes yet must not answer another request
            raise
        finally:
            late.cancel()
        if found.is_last:
            self.close()
        return found

    def close(self) -> None:
        """End it at once."""
        if self._transport is not None:
            self._transport.abort()

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    @override
    def data_received(self, data: bytes) -> None:
        self._received += data
        self._look(is_ended=False)

    @override
    def eof_received(self) -> None:
        self._look(is_ended=True)

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._fail(exc if isinstance(exc, OSError) else ConnectionResetError())

    def _look(self, *, is_ended: bool) -> None:
        answer = self._answer
        if answer is None or answer.done():
            self.close()  # nothing was asked
            return
        try:
            found = answer_in(self._received, is_ended=is_ended)
        except ValueError as error:
            self._fail(error)
            return
        if found is not None:
            self._received, self._answer = b"", None
            answer.set_result(found)

    def _fail(self, error: Exception) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)
        self._answer = None


class Pool:
    """Connections to one server.

    Args:
        server: its root; https, or http without encryption.
        most: connections that are open at a time.
    """

    def __init__(self, server: URL, most: int) -> None:
        self.host, self._port = server.host or "", server.port or 0
        self._ssl = ssl.create_default_context() if server.scheme == "https" else None
        self._most = asyncio.Semaphore(most)
        self._idle: deque[Connection] = deque()  # the one that was used last is the last
        self._addresses: Sequence[Any] = ()
        self._resolved_at = 0.0
        self._resolving = asyncio.Lock()

    async def take(self, within: float) -> Connection:
        """Return a connection for one request; it is given back by `put`.

        Raises:
            OSError: no such host, refused, or (TimeoutError) none in so many seconds.
        """
        if self._most.locked():
            async with asyncio.timeout(within):
                await self._most.acquire()
        else:
            await self._most.acquire()
        self._close_old()
        while self._idle:
            kept = self._idle.pop()
            if kept.is_open:
                return kept
        try:
            async with asyncio.timeout(within):
                return await self._connected()
        except BaseException:
            self._most.release()
            raise

    def put(self, connection: Connection) -> None:
        """Take back a connection after its request."""
        self._most.release()
        connection.idle_since = asyncio.get_running_loop().time()
        if connection.is_open:
            self._idle.append(connection)

    def close(self) -> None:
        """Close what nobody uses."""
        while self._idle:
            self._idle.pop().close()

    def _close_old(self) -> None:
        before = asyncio.get_running_loop().time() - KEPT_SECONDS
        while self._idle and self._idle[0].idle_since < before:
            self._idle.popleft().close()

    async def _connected(self) -> Connection:
        addresses = await self._resolved()
        try:
            reached = await start_connection(
                addresses, happy_eyeballs_delay=NEXT_ADDRESS_SECONDS, interleave=1
            )
        except OSError:
            self._addresses = ()  # it may have moved
            raise
        try:
            reached.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            name = self.host if self._ssl is not None else None
            _, connection = await asyncio.get_running_loop().create_connection(
                Connection, sock=reached, ssl=self._ssl, server_hostname=name
            )
        except BaseException:
            reached.close()
            raise
        return connection

    async def _resolved(self) -> Sequence[Any]:
        """Return the addresses of the host, which many that connect at once ask for once."""
        loop = asyncio.get_running_loop()
        async with self._resolving:
            if not self._addresses or loop.time() - self._resolved_at > RESOLVED_SECONDS:
                self._addresses = await loop.getaddrinfo(
                    self.host, self._port, type=socket.SOCK_STREAM
                )
                self._resolved_at = loop.time()
            return self._addresses


def answer_in(received: bytes, *, is_ended: bool) -> HttpAnswer | None:
    """Return the answer in these bytes once it is whole; `is_ended`: none come after them.

    Raises:
        ValueError: this is no HTTP.
    """
    end = received.find(_END)
    if end < 0:
        if len(received) > _HEAD_MOST:
            raise ValueError("the head of the answer has no end")
        return None
    head, rest = received[: end + 2], received[end + len(_END) :]
    found = _STATUS.match(head)
    if found is None:
        raise ValueError("the answer is no HTTP")
    status = int(found[2])
    if status < HTTPStatus.OK:
        return answer_in(rest, is_ended=is_ended)  # a note; the answer comes after it
    is_last = is_ended or found[1] == b"0" or _CLOSES.search(head) is not None
    body = b"" if status in _EMPTY else _body(head, rest, is_ended=is_ended)
    return None if body is None else HttpAnswer(status, body, is_last)


def _body(head: bytes, rest: bytes, *, is_ended: bool) -> bytes | None:
    if _IN_CHUNKS.search(head) is not None:
        return _joined(rest)
    found = _LENGTH.search(head)
    if found is None:
        return rest if is_ended else None
    length = int(found[1])
    return rest[:length] if len(rest) >= length else None


def _joined(body: bytes) -> bytes | None:
    """Return the content of a body in chunks; None: its last one has not come yet."""
    joined, at = bytearray(), 0
    while (size := _CHUNK.match(body, at)) is not None:
        length = int(size[1], 16)
        begin, at = size.end(), size.end() + length + 2
        if length == 0:
            # After it, fields may follow, and an empty line.
            is_whole = body.startswith(b"\r\n", begin) or body.find(_END, begin) >= 0
            return bytes(joined) if is_whole else None
        if len(body) < at:
            return None
        joined += body[begin : begin + length]
    if len(body) - at > _HEAD_MOST:
        raise ValueError("a chunk of the answer has no size")
    return None
