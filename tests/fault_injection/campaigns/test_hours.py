"""A night on which the clocks change: everybody hears at their own hour, and just once."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path
from typing import Any

from bot.value import replace
from tests.coaching.clocks import CASES, utc
from tests.fault_injection.campaigns.support.campaign import campaign
from tests.fault_injection.campaigns.support.judge import judged
from tests.fault_injection.campaigns.support.mutants import CRON
from tests.fault_injection.campaigns.support.people import Wish, move_in, nobody_else
from tests.fault_injection.campaigns.support.record import Intent
from tests.support.world import BERLIN, onboarded

SEED = 20261025
SINCE = "2026-10-24T10:00:00Z"  # the day before Berlin lives an hour twice
NEARLY_ON_TIME = timedelta(minutes=5)
NIGHT = [case for case in CASES["cases"] if (case["zone"], case["from_utc"]) == (BERLIN, SINCE)]


def intents(number: int, case: dict[str, Any]) -> list[Intent]:
    """Return what the table of cases says; nothing here reckons with zones."""
    return [
        Intent(number, f"prompt {date.replace('-', '')}", utc(due), utc(due) + NEARLY_ON_TIME)
        for due, date in zip(case["next_utc"], case["nominal_dates"], strict=True)
    ]


async def complaints(folder: Path, *program: str) -> list[str]:
    """Return what the judge says of that night and the two days after it."""
    async with campaign(folder, SEED) as run:
        since = utc(SINCE)
        nobody_else(run.system)
        wishes = []
        for number, case in enumerate(NIGHT, 1):
            wishes.append(
                Wish(replace(onboarded(since), id=number), time.fromisoformat(case["local_time"]))
            )
            run.record.intents += intents(number, case)
        await move_in(run.system, wishes, since)
        run.system.clock.set(since)
        if program:
            run.runs(*program)
        await run.system.opens()
        for instant in sorted({intent.not_before for intent in run.record.intents}):
            await run.system.clock.moves_to(instant)
            await run.system.becomes_idle()
        await run.system.bot.stop()
        return judged(run.takes_stock())


async def test_everybody_hears_at_their_own_hour(tmp_path: Path) -> None:
    assert len(NIGHT) >= 5
    assert await complaints(tmp_path) == []


async def test_a_cron_trigger_is_found_out(tmp_path: Path) -> None:
    program = ("-m", "tests.fault_injection.campaigns.support.mutants", CRON)

    assert await complaints(tmp_path, *program)
