"""Prompts are made before their instant, leave at it, and are made anew where anything changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, func, select, update

from bot.coaching.calendar import EVERY_DAY
from bot.coaching.events import (
    Event,
    HourChosen,
    Practised,
    QuestionPromised,
    ReminderStopped,
    Skipped,
    ZoneChosen,
)
from bot.coaching.person.person import Locale
from bot.flows.prompts.message import PromptFacts
from bot.flows.turn import Go, Turn
from bot.services.conversation.event_handlers import Happening, record
from bot.services.incoming import Command, Left, Pressed, Received
from bot.services.messages import OutgoingMessage
from bot.services.reminders import fire, remind, schedule
from bot.services.reminders.fire import ReminderBatch
from bot.services.reminders.remind import Remind
from bot.storage.rows import people
from bot.storage.tables import OCCURRENCES, OUTBOX, PEOPLE, REMINDERS
from bot.tuning import TUNING
from bot.value import replace
from tests.services.coach import AHEAD, ANA, Coach, another, app
from tests.support.world import NOON

TUESDAY = date(2026, 11, 3)
EIGHT_IN_BERLIN = datetime(2026, 11, 3, 7, tzinfo=UTC)
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


async def prepared(coach: Coach) -> int:
    """Number of prompts that were fired and had been made before."""
    return (await coach.counters()).get("prepared", 0)


def said_to(coach: Coach, person_id: int) -> OutgoingMessage:
    """The last message to somebody."""
    return [each for each in coach.sender.sent if each.chat_id == person_id][-1]


async def test_a_prompt_is_made_before_its_instant_and_leaves_at_it(coach: Coach) -> None:
    await coach.knows()
    await coach.knows(another(2))
    await coach.moves_to(EIGHT_IN_BERLIN - MINUTE)
    stored = [await coach.rows(table) for table in (OUTBOX, OCCURRENCES)]
    rules = await coach.rows(REMINDERS)

    await coach.moves_to(EIGHT_IN_BERLIN - timedelta(milliseconds=1))
    too_early = len(coach.sender.sent)
    await coach.moves_to(EIGHT_IN_BERLIN)
    await coach.ticks()

    assert stored == [[], []], "nothing that /plan, an export or an erasure could meet"
    assert [row["next_at"] for row in rules] == [EIGHT_IN_BERLIN] * 2
    assert too_early == 0
    assert sorted(each.chat_id for each in coach.sender.sent) == [2, ANA]
    assert await prepared(coach) == 2
    assert [row["next_at"] for row in await coach.rows(REMINDERS)] == [EIGHT_IN_BERLIN + DAY] * 2


async def test_it_is_rendered_for_its_instant_once_it_is_made(coach: Coach) -> None:
    await coach.knows()
    rendered: list[tuple[date, str, datetime]] = []

    def render(facts: PromptFacts, locale: Locale, at: datetime) -> None:
        rendered.append((facts.local_date, locale.language, at))

    coach.clock.now = EIGHT_IN_BERLIN - MINUTE
    remind_ = Remind(coach.database, app(), coach.clock, AHEAD, render)
    await remind_.prepare()
    coach.clock.now = EIGHT_IN_BERLIN
    await remind_.fire()

    assert rendered == [(TUESDAY, "en", EIGHT_IN_BERLIN)]


async def test_it_says_what_one_made_at_the_instant_says_also_after_midnight(coach: Coach) -> None:
    for hour in (time(0, 1), time(8)):
        due_at = (
            EIGHT_IN_BERLIN - timedelta(hours=8) + timedelta(hours=hour.hour, minutes=hour.minute)
        )
        coach.clock.now = due_at - 2 * MINUTE + timedelta(seconds=1)
        before, later = another(100 + hour.hour), another(200 + hour.hour)
        await coach.knows(before, hour)
        await coach.ticks()
        await coach.knows(later, hour)

        await coach.moves_to(due_at)

        one, other = said_to(coach, before.id), said_to(coach, later.id)
        assert (one.content, one.locale) == (other.content, other.locale)
    assert await prepared(coach) == 2


Change = Callable[[Coach, int], Awaitable[None]]


def does(*received: Received) -> Change:
    async def change(coach: Coach, person_id: int) -> None:
        for each in received:
            await coach.hears(each, person_id)

    return change


def happens(event: Event) -> Change:
    async def change(coach: Coach, person_id: int) -> None:
        await coach.database.transaction(recorded, person_id, event, coach.clock.now)

    return change


def recorded(connection: Connection, person_id: int, event: Event, now: datetime) -> None:
    person, turn = another(person_id), Turn(events=(event,))
    record(Happening(connection, person, person, turn, now), TUESDAY)


async def pauses(coach: Coach, person_id: int) -> None:
    await coach.hears(Command("pause"), person_id)
    revision = (await coach.conversation(person_id))["revision"]
    await coach.hears(Pressed("open", revision), person_id)


async def is_erased(coach: Coach, person_id: int) -> None:
    await coach.database.transaction(people.erase, person_id, coach.clock.now)


async def speaks_german(coach: Coach, person_id: int) -> None:
    person = replace(another(person_id), language="de")
    await coach.database.transaction(people.save, person)


#: What people do between the making of their prompt and its instant, and what has become of the
#: date's prompt once that has passed; None: it has not come due.
CHANGES: dict[str, tuple[Change, tuple[str, str | None] | None]] = {
    "does nothing": (does(), ("sent", None)),
    "looks at the plan": (does(Command("plan")), ("sent", None)),
    "speaks German": (speaks_german, ("sent", None)),
    "begins the warm-up": (does(Go("warmup", "normal", TUESDAY)), ("held", None)),
    "has a question about a pain open": (does(Go("pain")), ("held", None)),
    "has done it already": (happens(Practised(TUESDAY, "warmup")), ("dropped", "done")),
    "does without it today": (
        happens(Skipped("warmup", TUESDAY, "tired")),
        ("skipped", "tired"),
    ),
    "pauses": (pauses, None),
    "blocks the bot": (does(Left()), None),
    "chooses nine o'clock": (happens(HourChosen("warmup", EVERY_DAY, time(9))), None),
    "moves to London": (happens(ZoneChosen("Europe/London")), None),
    "wants no prompts": (happens(ReminderStopped("warmup", "wish")), None),
    "is erased": (is_erased, None),
}


async def test_whatever_changes_before_the_instant_counts_as_if_nothing_had_been_made(
    coach: Coach,
) -> None:
    """The same people with and without preparation, each with one change."""
    numbers = dict(enumerate(CHANGES, 1))
    for base in (1_000, 2_000):
        for number in numbers:
            await coach.knows(another(base + number))
        if base == 1_000:
            await coach.moves_to(EIGHT_IN_BERLIN - MINUTE)  # the others are not there yet
        for number, what in numbers.items():
            await CHANGES[what][0](coach, base + number)
    coach.sender.sent.clear()

    await coach.moves_to(EIGHT_IN_BERLIN)

    for number, what in numbers.items():
        expected = CHANGES[what][1]
        for person_id in (1_000 + number, 2_000 + number):
            rows = await coach.rows(OCCURRENCES, person_id=person_id)
            found = [(row["state"], row["reason"]) for row in rows]
            assert found == ([] if expected is None else [expected]), (what, person_id)
        said = [
            [(each.content, each.locale) for each in coach.sender.sent if each.chat_id == number_]
            for number_ in (1_000 + number, 2_000 + number)
        ]
        assert said[0] == said[1], what
        assert len(said[0]) == (expected == ("sent", None)), what
    are_due = [what for what, (_, expected) in CHANGES.items() if expected is not None]
    assert await prepared(coach) == len(are_due), "else nothing was compared"


async def test_a_change_between_the_instant_and_the_leaving_makes_it_anew(coach: Coach) -> None:
    german, done, other = 1, 2, 3
    for person_id in (german, done, other):
        await coach.knows(another(person_id))
    await coach.moves_to(EIGHT_IN_BERLIN - MINUTE)
    coach.clock.now = EIGHT_IN_BERLIN
    assert await coach.remind.fire() == 3

    await CHANGES["speaks German"][0](coach, german)
    await CHANGES["has done it already"][0](coach, done)
    await coach.becomes_idle()

    found = {each.chat_id: each.locale.language for each in coach.sender.sent}
    assert found == {german: "de", other: "en"}
    assert said_to(coach, german).content == said_to(coach, other).content


async def test_of_a_prompt_for_two_what_is_left_leaves_after_a_change(coach: Coach) -> None:
    person = await coach.knows()
    asked = QuestionPromised("morning", TUESDAY, time(8, 30))
    await coach.database.transaction(schedule.once, person, asked, NOON)
    await coach.moves_to(EIGHT_IN_BERLIN - MINUTE)
    coach.clock.now = EIGHT_IN_BERLIN
    assert await coach.remind.fire() == await prepared(coach) == 1

    await CHANGES["has done it already"][0](coach, ANA)
    await coach.becomes_idle()

    found = {row["kind"]: row["state"] for row in await coach.rows(OCCURRENCES)}
    assert found == {"warmup": "done", "morning": "sent"}
    assert len(coach.sender.sent) == 1


async def test_a_clock_that_is_set_back_repeats_no_prompt_and_loses_none(coach: Coach) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN - MINUTE)

    await coach.moves_to(EIGHT_IN_BERLIN - timedelta(hours=2))
    early = len(coach.sender.sent)
    await coach.knows(another(2))
    for minutes in (-1, 0, -30, -1, 0):
        await coach.moves_to(EIGHT_IN_BERLIN + minutes * MINUTE)

    assert early == 0
    assert sorted(each.chat_id for each in coach.sender.sent) == [2, ANA]
    assert await prepared(coach) == 2


async def test_the_next_life_sends_what_the_last_one_had_made(coach: Coach) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN - MINUTE)

    coach.clock.now = EIGHT_IN_BERLIN
    without = Remind(coach.database, app(), coach.clock)
    assert await without.prepare() is False
    assert await without.fire() == 1
    await coach.ticks()

    assert len(coach.sender.sent) == 1
    assert await prepared(coach) == 0


async def test_a_burst_is_made_piece_by_piece_and_what_is_too_much_when_it_is_due(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = replace(TUNING, people_read=2, prompts_prepared=5)
    monkeypatch.setattr(remind, "TUNING", few)
    for person_id in range(1, 9):
        await coach.knows(another(person_id))
    coach.clock.now = EIGHT_IN_BERLIN - MINUTE

    pieces = [await coach.remind.prepare() for _ in range(4)]
    await coach.moves_to(EIGHT_IN_BERLIN)

    assert pieces == [True, True, False, False]
    assert await prepared(coach) == few.prompts_prepared
    assert Counter(each.chat_id for each in coach.sender.sent) == dict.fromkeys(range(1, 9), 1)


async def test_a_turn_waits_for_what_is_being_written_and_not_for_the_whole_burst(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fire, "TUNING", replace(TUNING, people_read=10))
    for person_id in range(1, 31):
        await coach.knows(another(person_id))
    await coach.moves_to(EIGHT_IN_BERLIN - MINUTE)
    written: list[int] = []

    def fire_batch(connection: Connection) -> int:
        def is_awaited() -> bool:
            count = select(func.count()).select_from(OUTBOX)
            written.append(connection.execute(count).scalar_one())
            return len(written) == 2

        prompts = coach.remind._prompts
        return ReminderBatch(connection, app(), EIGHT_IN_BERLIN, is_awaited, prompts).fire().queued

    assert await coach.database.transaction(fire_batch) == 20
    assert written == [10, 20]


async def test_what_was_not_made_in_time_is_made_when_it_is_due(coach: Coach) -> None:
    await coach.knows()
    await coach.knows(another(2), time(8, 1))
    remind_ = Remind(coach.database, app(), coach.clock, AHEAD)
    coach.clock.now = EIGHT_IN_BERLIN - MINUTE / 2
    await remind_.prepare()
    coach.clock.now = EIGHT_IN_BERLIN + 2 * MINUTE

    assert await remind_.prepare() is False
    assert await remind_.fire() == 2


async def test_who_cannot_be_followed_or_read_is_left_to_the_instant(coach: Coach) -> None:
    for person_id in (1, 2, 3):
        await coach.knows(another(person_id))

    def spoil(connection: Connection) -> None:
        lost = update(REMINDERS).where(REMINDERS.c.person_id == 1)
        connection.execute(lost.values(zone="Mars/Olympus"))
        damaged = update(PEOPLE).where(PEOPLE.c.id == 2)
        connection.execute(damaged.values(profile=b"damaged"))

    await coach.database.transaction(spoil)

    await coach.moves_to(EIGHT_IN_BERLIN - MINUTE)
    await coach.moves_to(EIGHT_IN_BERLIN)

    assert [each.chat_id for each in coach.sender.sent] == [3]
    assert await prepared(coach) == 1
    assert (await coach.counters())["reminders_unreadable"] == 1
