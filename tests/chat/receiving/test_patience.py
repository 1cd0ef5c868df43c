"""Updates have a time limit, in which waiting for the database is not counted."""

from __future__ import annotations

import asyncio

import pytest

from bot.chat.receiving.update_pipeline import patience, uncounted

SHORT = 0.05  # seconds; what is waited for below is several times as long


async def wait(seconds: float) -> str:
    await asyncio.sleep(seconds)
    return "done"


async def test_what_never_ends_is_ended() -> None:
    with pytest.raises(TimeoutError):
        async with patience(SHORT):
            await asyncio.Event().wait()


async def test_a_wait_for_the_database_is_not_counted() -> None:
    async with patience(SHORT):
        first = await uncounted(wait)(4 * SHORT)
        second = await uncounted(wait)(4 * SHORT)

    assert (first, second) == ("done", "done")


async def test_the_clock_runs_on_after_the_wait() -> None:
    async def waits_and_hangs() -> None:
        async with patience(SHORT):
            await uncounted(wait)(4 * SHORT)
            await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        await waits_and_hangs()


async def test_a_failed_wait_is_not_counted_either() -> None:
    async def fails(seconds: float) -> None:
        await asyncio.sleep(seconds)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        async with patience(SHORT):
            await uncounted(fails)(4 * SHORT)


async def test_updates_side_by_side_have_a_clock_each() -> None:
    async def waits() -> str:
        async with patience(SHORT):
            return await uncounted(wait)(6 * SHORT)

    async def hangs() -> None:
        async with patience(SHORT):
            await asyncio.Event().wait()

    results = await asyncio.gather(waits(), hangs(), return_exceptions=True)

    assert results[0] == "done"
    assert isinstance(results[1], TimeoutError)


async def test_without_a_clock_nothing_is_changed() -> None:
    assert await uncounted(wait)(0) == "done"
