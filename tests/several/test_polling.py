"""Over PostgreSQL one process polls, and another one takes over when it dies."""

from __future__ import annotations

import asyncio

from tests.end_to_end.bot_process import BotProcess
from tests.several.fleet import Fleet

TAKEN_OVER_WITHIN = 10.0  # seconds


def pollers(several: Fleet) -> list[BotProcess]:
    """Those that have begun to poll."""
    return [bot for bot in several.bots if '"polling_begun"' in bot.log]


async def test_one_polls_and_the_next_takes_over_from_a_dead_one(several: Fleet) -> None:
    ana = several.playground.person("Ana")
    await several.sails(3)
    await ana.says("/start")
    await ana.waits_for(lambda seen: seen.by_bot, timeout=30)
    await several.until(several.is_at_rest, "all is said")

    first = pollers(several)
    for _ in range(2):
        (poller,) = (bot for bot in pollers(several) if bot.is_running)
        await several.kills(poller)
        polls = several.playground.state.inbox.polls

        async def is_polled(before: int = polls) -> bool:
            return several.playground.state.inbox.polls > before

        await several.until(is_polled, "another one polls", within=TAKEN_OVER_WITHIN)

    said = len(ana.messages)
    await ana.says("/help")
    await ana.waits_for(lambda seen: seen.by_bot, timeout=30)
    await several.until(several.is_at_rest, "all is said")
    assert len(first) == 1
    assert len(pollers(several)) == 3
    assert len(ana.messages) == said + 2
    assert not any("polling_conflict" in bot.log for bot in several.bots)


async def test_one_that_is_stopped_hands_over_and_ends_well(several: Fleet) -> None:
    await several.sails(2)
    await asyncio.gather(several.playground.state.inbox.polled.wait())
    poller = pollers(several)[0]

    code = await poller.stop()
    await several.until(lambda: both_have_polled(several), "the other one polls", within=10.0)

    assert code == 0
    assert '"error"' not in poller.log


async def both_have_polled(several: Fleet) -> bool:
    return len(pollers(several)) == 2
