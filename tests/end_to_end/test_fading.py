"""The real process: a prompt that fades comes without its sound, and missed days bring it back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.coaching.remembered import FADING, Fading, FadingStep
from bot.services.codec import codec
from bot.storage.encryption.encryption import Vault
from bot.storage.open import open_database
from bot.storage.rows import journal
from tests.end_to_end.support.system import System, system
from tests.end_to_end.test_living import NOON, TOMORROW, onboarded


async def put_on(made: System, person_id: int, step: FadingStep, since: date) -> None:
    """The person has chosen a step; the bot rests meanwhile."""
    database = open_database(made.environment["DATABASE_URL"], Vault((made.key,), codec()))
    now = NOON.astimezone(UTC)
    try:
        await database.transaction(journal.remember, person_id, FADING, Fading(step, since), now)
    finally:
        await database.close()


async def test_a_prompt_comes_without_its_sound_and_rings_after_missed_days(
    tmp_path: Path,
) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        ana = await onboarded(made)
        await ana.says("/warmup")
        await made.becomes_idle()
        while "Undo" not in [key.label for row in ana.last.buttons for key in row]:
            await ana.taps()
            await made.becomes_idle()
        await made.bot.stop()
        await put_on(made, ana.id, FadingStep.SILENT, NOON.date())
        await made.opens()

        came = []
        for n in range(3):
            ana.looks()
            morning: datetime = TOMORROW + timedelta(days=n)
            await made.clock.moves_to(morning.astimezone(UTC))
            await made.becomes_idle()
            came.append(next(each for each in ana.news if "Warm-up" in each.text))

        assert [prompt.is_silent for prompt in came] == [True, False, False]
        assert "I've moved your reminders back one step" in came[2].text
        assert "with a sound every day" in came[2].text
