"""A failure is told once, and its pauses double once a time, however many meet it."""

from __future__ import annotations

import asyncio

import pytest
from structlog.testing import capture_logs

from bot.chat.limits import Backoff


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return what is slept, without sleeping."""
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    return slept


async def test_a_pause_doubles_while_the_trouble_lasts(pauses: list[float]) -> None:
    backoff = Backoff(first_pause=1.0)

    for _ in range(4):
        backoff.met("away", cause="x")
        await backoff.waited()

    assert pauses == [1.0, 2.0, 4.0, 8.0]


async def test_many_that_meet_a_trouble_together_double_its_pause_once(
    pauses: list[float],
) -> None:
    backoff = Backoff(first_pause=1.0)

    for _ in range(2):
        for _chat in range(200):
            backoff.met("away", cause="x")
        await backoff.waited()

    assert pauses == [1.0, 2.0]


async def test_a_pause_has_its_bounds(pauses: list[float]) -> None:
    backoff = Backoff(first_pause=1.0)

    for _ in range(5):
        backoff.met("away", cause="x", at_most=5.0)
        await backoff.waited()
    backoff.met("away", cause="x", at_least=60.0, at_most=5.0)
    await backoff.waited()

    assert pauses == [1.0, 2.0, 4.0, 5.0, 5.0, 60.0]


async def test_it_is_told_when_it_begins_and_when_it_is_over(pauses: list[float]) -> None:
    heard: list[str] = []
    backoff = Backoff(report=heard.append)

    with capture_logs() as log:
        backoff.met("away", cause="x")
        backoff.met("away", cause="y")
        backoff.over("away")
        backoff.over("away")
        await backoff.waited()
        backoff.met("away", cause="z")

    assert [line["event"] for line in log] == ["away", "over", "away"]
    assert heard == ["away: x", "away: y", "away: z"]
