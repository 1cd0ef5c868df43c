"""Kept connections: each answer is that of its own request, however it comes in."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from yarl import URL

from bot.chat import connections
from bot.chat.connections import HttpAnswer, Pool, answer_in
from bot.chat.transport import NoAnswer, NotReached, Transport
from tests.support.walk import walk

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

DONE = b'{"ok": true, "result": %d}'
IN_CHUNKS = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
WHOLE = {
    "of known length": (
        b"HTTP/1.1 200 OK\r\nServer: nginx\r\ncontent-length:  5\r\n\r\nhello",
        HttpAnswer(200, b"hello"),
    ),
    "in chunks": (
        IN_CHUNKS + b"3;name=x\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: 1\r\n\r\n",
        HttpAnswer(200, b"hello"),
    ),
    "in chunks, whatever length is said": (
        IN_CHUNKS.replace(b" OK", b" OK\r\nContent-Length: 2") + b"5\r\nhello\r\n0\r\n\r\n",
        HttpAnswer(200, b"hello"),
    ),
    "after a note": (
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 429 Slow\r\nContent-Length: 2\r\n\r\n{}",
        HttpAnswer(429, b"{}"),
    ),
    "without content": (b"HTTP/1.1 204 No Content\r\nX: 1\r\n\r\n", HttpAnswer(204, b"")),
    "the last one": (
        b"HTTP/1.1 502 Bad\r\nConnection: keep-alive, Close\r\nContent-Length: 1\r\n\r\nx",
        HttpAnswer(502, b"x", is_last=True),
    ),
    "of an old server": (
        b"HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx",
        HttpAnswer(200, b"x", is_last=True),
    ),
}


@walk("way", WHOLE)
def test_an_answer_is_known_once_its_last_byte_has_come(way: str) -> None:
    received, answer = WHOLE[way]

    for end in range(len(received)):
        assert answer_in(received[:end], is_ended=False) is None
    assert answer_in(received, is_ended=False) == answer


def test_an_answer_of_unknown_length_is_whole_at_the_end_of_the_connection() -> None:
    received = b"HTTP/1.1 200 OK\r\n\r\nhello"

    assert answer_in(received, is_ended=False) is None
    assert answer_in(received, is_ended=True) == HttpAnswer(200, b"hello", is_last=True)


@pytest.mark.parametrize(
    "received",
    [
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"x" * 70_000,
        IN_CHUNKS + b"x" * 70_000,
    ],
)
def test_what_is_no_http_is_said(received: bytes) -> None:
    with pytest.raises(ValueError, match="answer"):
        answer_in(received, is_ended=False)


@asynccontextmanager
async def listening(serve: Serve, tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """The address of a server, whose connections are over at the end."""
    begun: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def served(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        begun[task] = writer
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await serve(reader, writer)
        writer.close()

    server = await asyncio.start_server(served, "127.0.0.1", 0, ssl=tls)
    scheme = "http" if tls is None else "https"
    try:
        yield f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for writer in begun.values():
            writer.close()
        await asyncio.gather(*begun)


@asynccontextmanager
async def served(
    serve: Serve, most: int = 512, tls: ssl.SSLContext | None = None
) -> AsyncIterator[Transport]:
    async with listening(serve, tls) as address:
        transport = Transport("1:x", address, connections=most)
        await transport.initialize()
        try:
            yield transport
        finally:
            await transport.shutdown()


async def asked(reader: asyncio.StreamReader) -> bytes:
    """The body of the next request."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
    return await reader.readexactly(int(length))


def says(number: int) -> bytes:
    body = DONE % number
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


class Counting:
    """A server that answers each request with the number of its connection."""

    def __init__(self, serves: int = 1_000_000) -> None:
        self.begun = self.open = self.most_open = 0
        self._serves = serves  # requests over one connection

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.begun += 1
        self.open += 1
        number, self.most_open = self.begun, max(self.most_open, self.open)
        try:
            for _ in range(self._serves):
                await asked(reader)
                writer.write(says(number))
        finally:
            self.open -= 1


async def test_requests_one_after_another_share_a_connection() -> None:
    server = Counting()
    async with served(server.serve) as transport:
        results = [(await transport.call("getMe", {})).result for _ in range(5)]

    assert results == [1, 1, 1, 1, 1]


async def test_a_connection_that_the_server_has_closed_serves_no_other_request() -> None:
    async with listening(Counting(serves=1).serve) as address:
        pool = Pool(URL(address), 1)
        connection = await pool.take(60)
        await connection.ask(b"POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 60)
        with pytest.raises(OSError):  # noqa: PT011 - of whichever kind
            await connection.ask(b"", 60)
        pool.put(connection)

        other = await pool.take(60)
        other.close()

    assert other is not connection


async def test_a_connection_that_nobody_used_for_long_is_closed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connections, "KEPT_SECONDS", -1.0)
    server = Counting()
    async with served(server.serve) as transport:
        results = [(await transport.call("getMe", {})).result for _ in range(3)]

    assert results == [1, 2, 3]


async def test_an_answer_that_comes_too_late_answers_no_other_request() -> None:
    given_up = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while number := int((await asked(reader))[-2:-1]):
            if number == 1:
                await given_up.wait()
            writer.write(says(number))

    async with served(serve) as transport:
        with pytest.raises(NoAnswer):
            await transport.call("a", {"n": 1}, answer_within=0.1)
        given_up.set()
        second = await transport.call("a", {"n": 2})

    assert second.result == 2


async def test_no_more_connections_are_open_at_a_time_than_may_be() -> None:
    server = Counting()
    async with served(server.serve, most=3) as transport:
        replies = await asyncio.gather(*(transport.call("getMe", {}) for _ in range(30)))

    assert {reply.code for reply in replies} == {200}
    assert server.most_open <= 3


async def test_a_request_that_found_no_free_connection_has_not_arrived() -> None:
    heard: list[bytes] = []
    is_busy, may_go_on = asyncio.Event(), asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await asked(reader))
        is_busy.set()
        await may_go_on.wait()
        writer.write(says(1))

    async with served(serve, most=1) as transport:
        first = asyncio.create_task(transport.call("a", {"n": 1}))
        await is_busy.wait()
        with pytest.raises(NotReached):
            await transport.call("a", {"n": 2}, answer_within=0.1)
        may_go_on.set()
        await first

    assert heard == [b'{"n":1}']


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate of this machine and its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    names = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=False)
        .sign(key, SHA256())
    )
    file = tmp_path / "server.pem"
    plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(plain + made.public_bytes(Encoding.PEM))
    return file


def tls_of(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


async def test_an_encrypted_server_is_asked_over_kept_connections(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    async with served(Counting().serve, tls=tls_of(certificate)) as transport:
        results = [(await transport.call("getMe", {})).result for _ in range(3)]

    assert results == [1, 1, 1]


async def test_a_server_whose_certificate_nobody_vouches_for_is_told_nothing(
    certificate: Path,
) -> None:
    server = Counting()
    async with served(server.serve, tls=tls_of(certificate)) as transport:
        with pytest.raises(NotReached):
            await transport.call("getMe", {})

    assert server.begun == 0
