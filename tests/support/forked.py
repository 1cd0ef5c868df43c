"""Processes that the fork server of this test run has started, awaited as asyncio's are."""

from __future__ import annotations

import asyncio
import atexit
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from shutil import rmtree

from typing_extensions import override


class ForkedProcess(asyncio.Protocol):
    """One process: its number, and its exit code once it has ended."""

    def __init__(self, wanted: bytes) -> None:
        loop = asyncio.get_running_loop()
        self.returncode: int | None = None
        self.started: asyncio.Future[int] = loop.create_future()
        self._ended: asyncio.Future[int] = loop.create_future()
        self._wanted = wanted
        self._said = b""
        self._transport: asyncio.BaseTransport | None = None

    @property
    def pid(self) -> int:
        """Its number."""
        return self.started.result()

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.returncode is None:
            with suppress(ProcessLookupError):  # its end is not noted here yet
                os.kill(self.pid, number)

    async def wait(self) -> int:
        """Wait for its end: the exit code."""
        return await asyncio.shield(self._ended)

    def abandon(self) -> None:
        """Await it no longer: the server ends it."""
        if self._transport is not None:
            self._transport.close()

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the process."""
        self._transport = transport
        if isinstance(transport, asyncio.WriteTransport):
            transport.write(self._wanted)

    @override
    def data_received(self, data: bytes) -> None:
        """Take the number, then the exit code."""
        self._said += data
        number, *rest = self._said.split(b"\n")
        if rest and not self.started.done():
            self.started.set_result(int(number))
        if len(rest) > 1 and self.returncode is None:
            self.returncode = int(rest[0])
            self._ended.set_result(self.returncode)
            if self._transport is not None:
                self._transport.close()


async def fork(
    code: str, arguments: Sequence[str], environment: Mapping[str, str], folder: Path, log: Path
) -> ForkedProcess:
    """Start `python -c CODE` with these arguments; what it says is appended to the log.

    Cancelled before it returns, it leaves no process behind: the server ends whom nobody awaits.
    """
    wanted = {
        "code": code,
        "arguments": list(arguments),
        "environment": dict(environment),
        "folder": str(folder),
        "log": str(log),
    }
    line = json.dumps(wanted).encode() + b"\n"
    address = await asyncio.to_thread(_server)
    loop = asyncio.get_running_loop()
    process = ForkedProcess(line)
    try:
        await loop.create_unix_connection(lambda: process, address)
        await process.started
    except asyncio.CancelledError:
        process.abandon()
        raise
    return process


_SERVERS: list[subprocess.Popen[bytes]] = []  # for as long as this process lives


@cache
def _server() -> str:
    """The address of the server, which ends with this process."""
    folder = tempfile.mkdtemp(prefix="backline-fork-")
    address = f"{folder}/socket"
    command = [sys.executable, "-m", "tests.support.fork_server", address]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    if server.stdin is None or server.stdout is None:
        raise RuntimeError("no pipes")
    atexit.register(rmtree, folder, ignore_errors=True)
    atexit.register(server.stdin.close)
    _SERVERS.append(server)
    with server.stdout as said:
        if said.readline() != b"ready\n":
            raise RuntimeError("the fork server has not started")
    return address
