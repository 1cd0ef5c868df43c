"""A process of the fork server ends with whoever awaits it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.support.forked import fork

TAKES = "import fcntl; fcntl.flock(open('lock', 'w'), fcntl.LOCK_EX); raise SystemExit(7)"
HOLDS = "import fcntl, time; fcntl.flock(open('lock', 'w'), fcntl.LOCK_EX); time.sleep(600)"
WITHIN = 60.0


@pytest.mark.parametrize("steps", range(12))
async def test_a_start_that_is_cancelled_leaves_no_process_behind(
    tmp_path: Path, steps: int
) -> None:
    log = tmp_path / "log"
    await (await fork("pass", (), {}, tmp_path, log)).wait()  # the server is there
    starting = asyncio.create_task(fork(HOLDS, (), {}, tmp_path, log))
    for _ in range(steps):
        await asyncio.sleep(0.001)
    starting.cancel()
    await asyncio.gather(starting, return_exceptions=True)
    if not starting.cancelled():
        holder = starting.result()
        holder.send_signal(9)
        await holder.wait()  # or its connection may outlive this test

    async with asyncio.timeout(WITHIN):
        ended = await (await fork(TAKES, (), {}, tmp_path, log)).wait()

    assert ended == 7
