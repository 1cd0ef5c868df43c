"""Start of the playground: what it cannot be started with is one line, with the remedy."""

from __future__ import annotations

import asyncio
import socket
import sys
from urllib.parse import urlsplit

import pytest

from playground.server import serve
from playground.telegram import Playground


async def started(*arguments: str) -> tuple[int | None, str]:
    """Start it with nothing but the server; its exit code, and the last line of its errors."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "playground", "--serve-only", *arguments),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    _, errors = await process.communicate()
    return process.returncode, errors.decode().strip().splitlines()[-1]


async def test_a_port_or_a_number_that_cannot_be_used_is_one_line_with_the_remedy() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        found = await asyncio.gather(
            started("--port", f"{port}"),
            started("--port", "70000"),
            started("--port", "-1"),
            started("--latency-ms", "nan"),
        )

    in_use = "end what listens there, or choose another port with --port"
    assert found[0] == (1, f"port {port} cannot be used: Address already in use: {in_use}")
    for (code, line), argument in zip(found[1:], ("70000", "-1", "nan"), strict=True):
        assert code == 2
        assert line.endswith(f"not {argument!r}")


async def test_the_usual_port_that_another_one_has_taken_gives_way_to_any_that_is_free(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with serve(Playground()) as first:
        port = urlsplit(first).port
        monkeypatch.setattr("playground.server.USUAL_PORT", port)

        async with serve(Playground(), port=None) as second:
            assert urlsplit(second).port not in {port, 0}

    async with serve(Playground(), port=None) as third:
        assert urlsplit(third).port == port
