"""The real process shows a plan at a private address, until it is turned off."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import aiohttp
from icalendar import Calendar

from tests.end_to_end.support.bot_process import BotProcess
from tests.end_to_end.support.stage import OnRealSystem
from tests.end_to_end.support.system import System, system
from tests.support.ports import free_port

NOON = datetime(2026, 11, 23, 12, 5, tzinfo=UTC)


async def tapped(made: System, stage: OnRealSystem, label: str) -> None:
    for bubble in reversed(stage.view().bubbles):
        for key in bubble.keys:
            if key.label == label:
                await stage.presses(bubble, key, 1)
                return
    raise AssertionError(f"no [{label}]: {made.bot.log}")


async def onboarded(stage: OnRealSystem) -> None:
    """Through the first questions by the first button each."""
    await stage.begins("en")
    await stage.moves_to(NOON)
    await stage.writes("/start")
    for _ in range(20):
        bubble = next(b for b in reversed(stage.view().bubbles) if b.keys)
        if "Your plan" in bubble.text:
            return
        await stage.presses(bubble, bubble.keys[0], 1)
    raise AssertionError("no plan after 20 taps")


async def test_a_calendar_is_fetched_from_its_address_until_it_is_turned_off(
    tmp_path: Path,
) -> None:
    base = f"http://127.0.0.1:{free_port()}"
    async with system(tmp_path) as made, aiohttp.ClientSession() as client:
        made.environment |= {"LISTEN": base.removeprefix("http://"), "PUBLIC_URL": base}
        made.bot = BotProcess(made.environment, tmp_path / "bot.log")
        stage = OnRealSystem(made)
        await onboarded(stage)
        await stage.writes("/plan")
        await tapped(made, stage, "Add to calendar")
        (sent,) = [m for m in stage._ana.messages if m.media == "document"]
        await tapped(made, stage, "Private address")
        said = "\n".join(bubble.text for bubble in stage.view().bubbles)
        (line,) = [each for each in said.splitlines() if each.startswith(base)]

        async with client.get(line) as answer:
            found = Calendar.from_ical(await answer.read())
        await tapped(made, stage, "Turn address off")
        async with client.get(line) as answer:
            after = answer.status

        assert sent.payload["document"]["file_name"] == "backline.ics"
        assert len(found.walk("VEVENT")) >= 28
        assert after == 404
        assert line.rpartition("/")[2].removesuffix(".ics") not in made.bot.log
        assert await made.bot.stop() == 0
