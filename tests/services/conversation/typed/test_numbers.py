"""Hours, dates and repetitions are read as people write them."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.coaching.calendar import local_date
from bot.services.incoming import Command
from bot.storage.rows import conversations
from bot.storage.tables import JOURNAL
from tests.services.coach import ANA, Coach, another
from tests.services.conversation.typed.open_flow import at_a_set


async def quiet(coach: Coach, *typed: str) -> tuple[time, time]:
    """The quiet hours after these words at their question; before, they are from 21 to 8."""
    await coach.hears(Command("settings"))
    for value in ("times", "quiet", "21-8", "quiet"):
        await coach.presses(value)
    for text in typed:
        await coach.types(text)
    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    wishes = chat.person.profile.wishes
    return wishes.quiet_from, wishes.quiet_to


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        (["22 to 7"], (time(22), time(7))),
        (["from 10 to 7"], (time(22), time(7))),
        (["10", "7"], (time(22), time(7))),
        (["9pm", "6:30"], (time(21), time(6, 30))),
        (["٢٣", "٠٦:٣٠"], (time(23), time(6, 30))),
    ],
)
async def test_quiet_hours_are_a_night(
    bob: Coach, typed: list[str], hours: tuple[time, time]
) -> None:
    assert await quiet(bob, *typed) == hours


async def test_most_of_a_day_is_asked_about_before_it_is_quiet(bob: Coach) -> None:
    assert await quiet(bob, "20:00 to 13:00") == (time(21), time(8))
    asked = bob.sender.ids()[0]

    await bob.types("yes")

    chat = await bob.database.transaction(conversations.read, ANA)
    assert asked == "typed-quiet-long"
    assert chat is not None
    assert chat.person.profile.wishes.quiet_to == time(13)


@pytest.mark.parametrize(
    ("zone", "until"),
    [("America/New_York", date(2026, 12, 5)), ("Europe/London", date(2027, 5, 12))],
)
async def test_a_date_is_read_as_the_zone_writes_it(coach: Coach, zone: str, until: date) -> None:
    await coach.knows(another(ANA, zone), hour=None)
    await coach.commands("pause")

    await coach.types("12/5")

    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert chat.person.paused_until is not None
    assert local_date(chat.person.paused_until, zone) == until


@pytest.mark.parametrize("text", ["8 reps", "only 8", "٨", "8️⃣"])
async def test_a_number_with_words_of_a_set_is_that_number(coach: Coach, text: str) -> None:
    await coach.knows(hour=None)
    await at_a_set(coach)
    before = len(await coach.rows(JOURNAL, kind="SetCompleted"))

    await coach.types(text)

    assert len(await coach.rows(JOURNAL, kind="SetCompleted")) == before + 1


async def test_too_many_repetitions_are_told_how_many_are_taken(coach: Coach) -> None:
    await coach.knows(hour=None)
    await at_a_set(coach)
    before = len(await coach.rows(JOURNAL, kind="SetCompleted"))

    await coach.types("250 reps")

    assert coach.sender.ids()[0] == "typed-most-reps"
    assert len(await coach.rows(JOURNAL, kind="SetCompleted")) == before
