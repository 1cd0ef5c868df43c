"""Admins of the real process hear what went wrong, also when it was killed in between."""

from __future__ import annotations

from pathlib import Path

from tests.end_to_end.support.bot_process import BotProcess
from tests.end_to_end.support.system import system


async def test_an_alarm_outlives_a_kill_and_stats_are_for_admins_alone(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        admin, ana = made.playground.person("Ada"), made.playground.person("Ana")
        environment = {**made.environment, "ADMIN_IDS": f"{admin.id}"}
        made.bot = BotProcess(environment, tmp_path / "bot.log")
        await made.opens()
        await admin.says("/start")
        await made.becomes_idle()
        made.refuse_answers(ana.id)
        await ana.says("/start")
        await made.until(lambda: made.counter("updates_failed") == 1, "it is stored as failed")
        await made.bot.kill()
        made.allow_answers()
        admin.looks()

        await made.opens()
        await made.until(lambda: bool(admin.news), "the alarm rings")

        (alarm,) = admin.news
        assert alarm.text.startswith("⚠️ failed: ")
        assert not alarm.is_silent
        assert str(ana.id) not in alarm.text

        for person in (admin, ana):
            await person.says("/stats")
            await made.becomes_idle()
        assert "updates_failed: 1" in admin.last.text
        assert "updates_failed" not in ana.last.text
