"""Over PostgreSQL one process polls, and another one takes over when it dies."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from tests.end_to_end.support.bot_process import BotProcess, command
from tests.multi_process.fleet import Fleet
from tests.multi_process.proxy import proxy
from tests.storage.databases import Server

TAKEN_OVER_WITHIN = 10.0  # seconds, as OPERATING.md promises after a death
LET_GO_WITHIN = 30.0  # seconds; PostgreSQL ends a silent session after six
STOPPED_WITHIN = 15.0  # seconds, as TimeoutStopSec of the unit
RUNNING_ALREADY = 3


@asynccontextmanager
async def another_takes_over(
    processes: Fleet, within: float = TAKEN_OVER_WITHIN
) -> AsyncIterator[None]:
    """End the polling of one, and wait until another one has begun to poll.

    Both are looked at from before: the other one may have polled before the block has ended,
    and its poll may be a long one.
    """
    inbox = processes.playground.state.inbox
    polls, polled = inbox.polls, [bot for bot in processes.bots if is_polling(bot)]

    async def has_begun() -> bool:
        others = [bot for bot in processes.bots if bot.is_running and bot not in polled]
        return inbox.polls > polls and any(is_polling(bot) for bot in others)

    yield
    await processes.until(has_begun, "another one polls", within=within)


def pollers(processes: Fleet) -> list[BotProcess]:
    """Those that have begun to poll."""
    return [bot for bot in processes.bots if '"polling_begun"' in bot.log]


async def test_one_polls_and_the_next_takes_over_from_a_dead_one(processes: Fleet) -> None:
    ana = processes.playground.person("Ana")
    await processes.sails(3)
    await ana.says("/start")
    await ana.waits_for(lambda seen: seen.by_bot, timeout=90)
    await processes.until(processes.is_at_rest, "all is said")

    first = pollers(processes)
    for _ in range(2):
        (poller,) = (bot for bot in pollers(processes) if bot.is_running)
        async with another_takes_over(processes):
            await processes.kills(poller)

    await ana.says("/help")
    await ana.waits_for(lambda seen: seen.by_bot, timeout=90)
    await processes.until(processes.is_at_rest, "all is said")
    assert len(first) == 1
    assert len(pollers(processes)) == 3
    assert sum("You get a daily warm-up" in seen.text for seen in ana.messages) == 1
    assert not any("polling_conflict" in bot.log for bot in processes.bots)


async def test_one_that_is_stopped_hands_over_and_ends_well(processes: Fleet) -> None:
    await processes.sails(2)
    await asyncio.gather(processes.playground.state.inbox.polled.wait())
    poller = pollers(processes)[0]

    async with another_takes_over(processes):
        code = await poller.stop()

    assert code == 0
    assert '"error"' not in poller.log


async def test_after_a_restart_of_postgresql_one_still_takes_over(
    processes: Fleet, postgresql_server: Server
) -> None:
    await processes.sails(2)
    await asyncio.gather(processes.playground.state.inbox.polled.wait())
    (standby,) = (bot for bot in processes.bots if '"polling_begun"' not in bot.log)
    await restarted(postgresql_server)  # it may begin to poll before this returns
    await standby.says('"program_lock_taken"')
    for _ in range(2):
        await processes.until(
            lambda: is_followed(processes), "one polls", within=TAKEN_OVER_WITHIN
        )
        (poller,) = (bot for bot in processes.bots if is_polling(bot))
        await processes.kills(poller)
        await processes.starts(poller)

    await processes.until(lambda: is_followed(processes), "one polls", within=TAKEN_OVER_WITHIN)


async def test_no_upgrade_runs_beside_a_bot_that_has_seen_a_restart_of_postgresql(
    processes: Fleet, postgresql_server: Server, tmp_path: Path
) -> None:
    (bot,) = await processes.sails(1)
    before, _ = await command(processes.environment, tmp_path / "migrate.log", "migrate")
    await restarted(postgresql_server)
    await bot.says('"program_lock_taken"')

    after, said = await command(processes.environment, tmp_path / "migrate.log", "migrate")

    assert (before, after) == (RUNNING_ALREADY, RUNNING_ALREADY)
    assert "the bot is running on this database" in said
    assert bot.is_running


async def test_a_poller_that_is_cut_off_lets_go_and_stops_in_time(processes: Fleet) -> None:
    async with proxy(processes.url) as (way, address):
        (cut_off,) = await processes.sails(1, DATABASE_URL=address)
        await processes.playground.state.inbox.polled.wait()
        (standby,) = await processes.sails(1)

        async with another_takes_over(processes, LET_GO_WITHIN):
            way.cut()
        await cut_off.says('"polling_lock_lost"')
        async with asyncio.timeout(STOPPED_WITHIN):
            code = await cut_off.stop()

    assert code == 0
    assert "polling_conflict" not in standby.log


async def program_lock_holders(processes: Fleet) -> list[Any]:
    """Return the sessions that hold the lock that all programs share, and what each does."""
    return await processes.asks(
        "SELECT pid, state, backend_start, state_change, query"
        " FROM pg_locks JOIN pg_database ON pg_database.oid = database"
        " JOIN pg_stat_activity USING (pid)"
        " WHERE locktype = 'advisory' AND mode = 'ShareLock'"
        " AND pg_database.datname = current_database()"
    )


async def is_program_lock_of_one(processes: Fleet) -> bool:
    """Return whether one process alone holds the lock that all programs share."""
    return len(await program_lock_holders(processes)) == 1


async def test_a_poller_that_is_frozen_is_followed_and_finds_out_when_it_goes_on(
    processes: Fleet,
) -> None:
    (frozen,) = await processes.sails(1)
    await processes.playground.state.inbox.polled.wait()
    (standby,) = await processes.sails(1)

    os.kill(frozen.pid, signal.SIGSTOP)
    try:
        await standby.says('"polling_begun"', within=LET_GO_WITHIN)
        # Its other session may have been heard from later.
        alone = partial(is_program_lock_of_one, processes)
        await processes.until(alone, "its lock of the program ends", within=LET_GO_WITHIN)
    except AssertionError as error:
        error.add_note(f"sessions with the lock: {await program_lock_holders(processes)}")
        raise
    finally:
        os.kill(frozen.pid, signal.SIGCONT)
    await frozen.says('"polling_lock_lost"')
    await frozen.says('"program_lock_taken"')

    assert await frozen.stop() == 0


async def restarted(server: Server) -> None:
    """PostgreSQL has ended, with every session on it, and is there again."""
    await asyncio.to_thread(server.stop)
    await asyncio.to_thread(server.start)


def is_polling(bot: BotProcess) -> bool:
    """Return whether it has begun to poll after whatever ended its polling before."""
    ends = ("polling_lock_lost", '"started"')
    return bot.log.rfind('"polling_begun"') > max(bot.log.rfind(end) for end in ends)


async def is_followed(processes: Fleet) -> bool:
    return sum(is_polling(bot) for bot in processes.bots) == 1
