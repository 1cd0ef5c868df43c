"""A prompt of the late evening counts for its own day for some hours past midnight."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.flows.turn import Go
from bot.storage.tables import OCCURRENCES, PRACTICE
from tests.services.coach import Coach


@pytest.mark.parametrize("at", [time(23, 30), time(22, 15)])
async def test_an_evenings_prompt_is_answered_for_its_day_past_midnight(
    coach: Coach, at: time
) -> None:
    evening = datetime(2026, 11, 2, at.hour - 1, at.minute, tzinfo=UTC)  # of Berlin
    coach.clock.now = evening - timedelta(hours=1)
    await coach.knows(hour=at)
    await coach.moves_to(evening)
    asked_on = evening.date()

    coach.clock.now = datetime(2026, 11, 2, 23, 20, tzinfo=UTC)  # 00:20 there
    await coach.hears(Go("warmup", "told", asked_on), message=coach.sender.last)

    assert coach.sender.ids()[0] == "warmup-told"
    (row,) = await coach.rows(PRACTICE)
    assert row["local_date"] == asked_on


async def test_hours_after_midnight_the_day_of_the_prompt_is_over(coach: Coach) -> None:
    evening = datetime(2026, 11, 2, 22, 30, tzinfo=UTC)
    coach.clock.now = evening - timedelta(hours=1)
    await coach.knows(hour=time(23, 30))
    await coach.moves_to(evening)

    coach.clock.now = evening + timedelta(hours=5)
    await coach.hears(Go("warmup", "told", evening.date()), message=coach.sender.last)

    assert coach.sender.ids() == ["converse-another-day"]
    assert await coach.rows(PRACTICE) == []


async def test_not_today_past_midnight_skips_the_day_of_the_prompt(coach: Coach) -> None:
    evening = datetime(2026, 11, 2, 22, 30, tzinfo=UTC)
    coach.clock.now = evening - timedelta(hours=1)
    await coach.knows(hour=time(23, 30))
    await coach.moves_to(evening)

    coach.clock.now = evening + timedelta(minutes=50)
    await coach.hears(Go("prompt", "not_today", evening.date()), message=coach.sender.last)
    await coach.presses("no-time", message=coach.sender.last)

    rows = await coach.rows(OCCURRENCES, kind="warmup")
    assert [(r["local_date"], r["state"]) for r in rows] == [(evening.date(), "skipped")]
