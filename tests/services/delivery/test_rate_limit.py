"""Every message takes a send slot of its own, in time, over all processes."""

from __future__ import annotations

import asyncio
import time

import pytest
from sqlalchemy import Connection
from typing_extensions import override

from bot.coaching.message import msg
from bot.coaching.person.person import Locale
from bot.flows.turn import Screen, Where
from bot.services.delivery.rate_limit import GROUP_INTERVAL, RateLimitedSender, RateLimiter
from bot.services.messages import Later, Outcome, OutgoingMessage, Sent
from bot.storage.database import Database, Unavailable
from bot.storage.open import open_database
from bot.storage.outbox import send_slots as stored
from bot.tuning import TUNING
from bot.value import replace
from tests.services.coach import FakeSender
from tests.storage.databases import VAULT

RATE = 100.0
OUTGOING = OutgoingMessage(
    17, Screen((msg("button-start"),), where=Where.NEW), Locale("en", "Europe/Berlin")
)


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slot stays open, and is waited for, however slow the machine is."""
    wide = replace(TUNING, slot_open_seconds=60.0, slot_wait_seconds=60.0)
    monkeypatch.setattr("bot.services.delivery.rate_limit.TUNING", wide)


class Watched(FakeSender):
    """Notes when each message was brought."""

    def __init__(self) -> None:
        super().__init__()
        self.at: list[float] = []

    @override
    async def send(self, outgoing: OutgoingMessage) -> Outcome:
        self.at.append(time.monotonic())
        return await super().send(outgoing)


def excess(at: list[float], rate: float) -> float:
    """Return how many more left in any stretch of time than the rate allows for it."""
    at = sorted(at)
    return max(
        n - m + 1 - (at[n] - at[m]) * rate for m in range(len(at)) for n in range(m, len(at))
    )


async def test_three_that_send_as_fast_as_they_can_keep_to_the_rate_together(
    postgresql_url: str,
) -> None:
    databases = [open_database(postgresql_url, VAULT) for _ in range(3)]
    watched = Watched()
    senders = [RateLimitedSender(watched, RateLimiter(each, RATE)) for each in databases]
    outcomes = await asyncio.gather(
        *(sender.send(OUTGOING) for _ in range(60) for sender in senders)
    )
    for each in databases:
        await each.close()

    sent = [each for each in outcomes if isinstance(each, Sent)]
    assert len(sent) == len(watched.at) > 2 * TUNING.slot_open_seconds * RATE
    assert all(isinstance(each, Sent | Later) for each in outcomes)
    assert excess(watched.at, RATE) <= TUNING.slot_open_seconds * RATE + 1


@pytest.mark.usefixtures("unhurried")
async def test_in_a_group_all_processes_together_keep_to_20_a_minute(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 60 / GROUP_INTERVAL <= 20
    monkeypatch.setattr("bot.services.delivery.rate_limit.GROUP_INTERVAL", 600.0)
    databases = [open_database(postgresql_url, VAULT) for _ in range(3)]
    watched = Watched()
    senders = [RateLimitedSender(watched, RateLimiter(each, RATE)) for each in databases]
    to_group = replace(OUTGOING, chat_id=-5)

    outcomes = await asyncio.gather(*(s.send(to_group) for _ in range(10) for s in senders))
    private = await senders[0].send(OUTGOING)
    for each in databases:
        await each.close()

    assert len(watched.at) == 2, "the first, and the private one"
    assert sorted(type(each).__name__ for each in outcomes) == [*["Later"] * 29, "Sent"]
    assert isinstance(private, Sent)


@pytest.mark.usefixtures("unhurried")
async def test_those_who_wait_together_book_together(
    postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    booked: list[int] = []
    book = stored.book

    def noted(connection: Connection, count: int, interval: float) -> float | None:
        booked.append(count)
        return book(connection, count, interval)

    monkeypatch.setattr(stored, "book", noted)
    limiter = RateLimiter(postgres, RATE)

    departed = await asyncio.gather(*(limiter.acquire() for _ in range(20)))

    assert all(departed)
    assert sum(booked) == 20
    assert len(booked) < 10


async def test_a_slot_that_was_missed_is_not_used(postgres: Database) -> None:
    hand = [1000.0]

    def late() -> float:
        hand[0] += (
            TUNING.slot_open_seconds / 2 + 0.01
        )  # from the question to the answer, and on to the sender
        return hand[0]

    limiter = RateLimiter(postgres, RATE, late)

    assert await limiter.acquire() is False


@pytest.mark.usefixtures("unhurried")
async def test_where_no_slot_is_free_soon_it_waits_in_the_queue(postgres: Database) -> None:
    sender, slow = FakeSender(), RateLimiter(postgres, 0.1)
    limited = RateLimitedSender(sender, slow)

    first = await limited.send(OUTGOING)
    second = await limited.send(OUTGOING)

    assert isinstance(first, Sent)
    assert second == Later("pace", TUNING.slot_retry)
    assert len(sender.sent) == 1


async def test_while_the_database_is_away_nothing_leaves(
    postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise Unavailable("gone")

    monkeypatch.setattr(postgres, "transaction", away)
    sender = FakeSender()

    outcome = await RateLimitedSender(sender, RateLimiter(postgres, RATE)).send(OUTGOING)

    assert outcome == Later("pace", TUNING.slot_retry)
    assert sender.sent == []


async def test_a_database_that_does_not_answer_leaves_no_doubt_about_what_never_left(
    postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = replace(TUNING, slot_wait_seconds=0.01)
    monkeypatch.setattr("bot.services.delivery.rate_limit.TUNING", short)
    sender, answer = FakeSender(), asyncio.Event()

    async def slow(*_: object) -> None:
        await answer.wait()

    monkeypatch.setattr(postgres, "transaction", slow)
    limited = RateLimitedSender(sender, RateLimiter(postgres, RATE))
    async with asyncio.timeout(30):
        outcome = await limited.send(OUTGOING)

    assert outcome == Later("pace", TUNING.slot_retry)
    assert sender.sent == []


@pytest.mark.usefixtures("unhurried")
async def test_whoever_gives_up_waiting_holds_nobody_up(postgres: Database) -> None:
    limiter = RateLimiter(postgres, 10.0)
    waiting = [asyncio.ensure_future(limiter.acquire()) for _ in range(4)]
    await asyncio.sleep(0)
    for each in waiting[:3]:
        each.cancel()

    assert await waiting[3] is True
    assert await limiter.acquire() is True
