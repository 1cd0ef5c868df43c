"""A due reminder becomes one message, or none with its reason; never two."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, update

from bot.coaching.events import Event, HourChosen, PracticeUndone, Practised, QuestionPromised
from bot.coaching.message import msg
from bot.coaching.person.person import Person
from bot.flows.context import OpenSession
from bot.flows.turn import Go, Screen, Turn, Where
from bot.services.conversation.event_handlers import Happening, record
from bot.services.incoming import Left, Returned
from bot.services.messages import MessageBody, ReminderRef
from bot.services.operations import heartbeat
from bot.services.reminders import schedule
from bot.services.reminders.fire import ReminderBatch
from bot.services.reminders.message_builder import Call, Calling
from bot.services.reminders.remind import Remind
from bot.services.reminders.writes import PendingWrites
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.encryption.encryption import Binding
from bot.storage.open import open_database
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import REMINDER, Queued
from bot.storage.rows import conversations
from bot.storage.tables import OCCURRENCES, OUTBOX, PEOPLE, REMINDERS
from bot.tuning import TUNING
from bot.value import replace
from tests.services.coach import ANA, Coach, StoppedClock, another, app, coaching
from tests.storage.databases import VAULT
from tests.support.world import NOON, onboarded

EIGHT_IN_BERLIN = datetime(2026, 11, 3, 7, tzinfo=UTC)  # a Tuesday
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


async def states(coach: Coach) -> list[tuple[date, str, str | None]]:
    rows = await coach.rows(OCCURRENCES)
    return [(row["local_date"], row["state"], row["reason"]) for row in rows]


async def test_a_due_reminder_becomes_one_prompt(coach: Coach) -> None:
    await coach.knows()

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert len(coach.sender.screens) == 1
    assert await states(coach) == [(date(2026, 11, 3), "sent", None)]
    assert (await coach.rows(REMINDERS))[0]["next_at"] == EIGHT_IN_BERLIN + DAY


@pytest.mark.parametrize("said", ["", "my knee hurts"])
async def test_a_prompt_waits_while_a_question_about_a_pain_is_open(
    coach: Coach, said: str
) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN - 5 * MINUTE)
    await (coach.types(said) if said else coach.goes("pain"))
    revision = (await coach.conversation())["revision"]

    await coach.moves_to(EIGHT_IN_BERLIN + 9 * MINUTE)
    asked = await coach.conversation()
    before_its_end = await states(coach)
    await coach.moves_to(EIGHT_IN_BERLIN + 10 * MINUTE)
    await coach.moves_to(EIGHT_IN_BERLIN + 11 * MINUTE)

    assert (asked["flow"], asked["revision"]) == ("pain", revision)
    assert before_its_end == [(date(2026, 11, 3), "held", None)]
    assert await states(coach) == [(date(2026, 11, 3), "sent", None)]


async def test_after_an_outage_a_prompt_waits_for_what_an_open_question_has_yet_to_say(
    coach: Coach,
) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN - 300 * MINUTE)
    await coach.commands("warmup")
    await coach.presses("done")
    asked = await coach.conversation()
    assert asked["wake_at"] < EIGHT_IN_BERLIN

    await coach.moves_to(EIGHT_IN_BERLIN)
    gone_on, held = await coach.conversation(), await states(coach)
    await coach.moves_to(EIGHT_IN_BERLIN + MINUTE)
    await coach.moves_to(EIGHT_IN_BERLIN + 80 * MINUTE)

    assert gone_on["flow"] == "warmup"
    assert gone_on["revision"] > asked["revision"]
    assert held == [(date(2026, 11, 3), "held", None)]
    assert await states(coach) == [(date(2026, 11, 3), "sent", None)]
    assert (await coach.conversation())["flow"] is None  # the prompt stands below it


async def test_the_question_about_signs_of_an_emergency_is_waited_for_as_well(
    coach: Coach,
) -> None:
    person = await coach.knows(hour=None)
    await coach.types("my low back hurts 6/10, it is sharp")
    assert "pain-signs" in coach.sender.ids()
    await coach.database.transaction(ask_in_the_morning, person, coach.clock.now)
    rules = update(REMINDERS).values(next_at=coach.clock.now + 5 * MINUTE)
    await coach.database.transaction(lambda connection: connection.execute(rules).close())

    await coach.ticks(5 * MINUTE)

    assert "held" in [state for _, state, _ in await states(coach)]
    assert (await coach.conversation())["flow"] == "pain"


async def test_a_prompt_that_was_queued_before_a_pain_waits_as_well(coach: Coach) -> None:
    await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN
    await coach.remind.fire()
    await coach.goes("pain")

    assert await states(coach) == [(date(2026, 11, 3), "held", None)]
    assert (await coach.conversation())["flow"] == "pain"


async def test_nothing_comes_before_its_time(coach: Coach) -> None:
    await coach.knows()

    await coach.moves_to(EIGHT_IN_BERLIN - timedelta(microseconds=1))

    assert coach.sender.screens == []


async def test_ticks_at_the_same_time_fire_once(coach: Coach) -> None:
    for person_id in range(1, 21):
        await coach.knows(another(person_id))
    coach.clock.now = EIGHT_IN_BERLIN

    await asyncio.gather(*(coach.remind.fire() for _ in range(5)))
    await coach.ticks()

    assert Counter(each.chat_id for each in coach.sender.sent) == dict.fromkeys(range(1, 21), 1)


async def test_two_workers_share_what_is_due(postgres: Database, postgresql_url: str) -> None:
    other = open_database(postgresql_url, VAULT)
    async with coaching(postgres) as one, coaching(other, worker="two") as two:
        for person_id in range(1, 41):
            await one.knows(another(person_id))
        one.clock.now = two.clock.now = EIGHT_IN_BERLIN

        await asyncio.gather(one.ticks(), two.ticks(), one.ticks(), two.ticks())
        await one.becomes_idle()

        sent = Counter(p.chat_id for p in one.sender.sent + two.sender.sent)
        assert sent == dict.fromkeys(range(1, 41), 1)
        assert (await one.counters())["fired"] == 40
    await other.close()


async def test_workers_that_fire_several_kinds_of_one_person_do_not_stand_in_each_others_way(
    postgres: Database, postgresql_url: str
) -> None:
    other = open_database(postgresql_url, VAULT)
    async with coaching(postgres) as one:
        for person_id in range(1, 31):
            person = await one.knows(another(person_id))
            await one.database.transaction(ask_in_the_morning, person, NOON)
        clock = StoppedClock(EIGHT_IN_BERLIN)
        workers = [Remind(base, app(), clock) for base in (postgres, other) for _ in range(3)]

        queued = await asyncio.gather(*(worker.fire() for worker in workers))

        assert sum(queued) == 30
        assert len(await one.rows(OUTBOX)) == 30
    await other.close()


async def test_whoever_cannot_be_read_is_passed_over_and_holds_nobody_up(coach: Coach) -> None:
    await coach.knows(another(1))
    await coach.knows(another(2))
    foreign = VAULT.seal_bytes(b"no profile", Binding(PEOPLE.c.profile)(1))
    await coach.database.transaction(spoil, 1, foreign)

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert [outgoing.chat_id for outgoing in coach.sender.sent] == [2]
    rows = await coach.rows(OCCURRENCES)
    assert sorted((row["person_id"], row["state"], row["reason"]) for row in rows) == [
        (1, "dropped", "unreadable"),
        (2, "sent", None),
    ]
    assert {row["next_at"] for row in await coach.rows(REMINDERS)} == {EIGHT_IN_BERLIN + DAY}
    assert (await coach.counters())["dropped_unreadable"] == 1


async def test_a_batch_yields_to_a_waiting_turn_and_the_rest_stays_due(coach: Coach) -> None:
    everybody = TUNING.people_before_yielding + 5
    for person_id in range(1, everybody + 1):
        await coach.knows(another(person_id))

    def fire(connection: Connection, *, is_awaited: bool) -> PendingWrites:
        return ReminderBatch(connection, app(), EIGHT_IN_BERLIN, lambda: is_awaited).fire()

    first = await coach.database.transaction(fire, is_awaited=True)
    still_due = [r for r in await coach.rows(REMINDERS) if r["next_at"] == EIGHT_IN_BERLIN]
    second = await coach.database.transaction(fire, is_awaited=False)

    assert (first.people, first.queued) == (
        TUNING.people_before_yielding,
        TUNING.people_before_yielding,
    )
    assert len(still_due) == 5
    assert (second.people, second.queued) == (5, 5)
    assert len({row["key"] for row in await coach.rows(OUTBOX)}) == everybody


async def test_whoever_was_not_reached_is_still_welcomed_back(coach: Coach) -> None:
    until = EIGHT_IN_BERLIN - timedelta(hours=1)
    for person_id in range(1, TUNING.people_before_yielding + 2):
        await coach.knows(replace(another(person_id), paused_from=NOON, paused_until=until))

    def fire(connection: Connection) -> PendingWrites:
        return ReminderBatch(connection, app(), EIGHT_IN_BERLIN, lambda: True).fire()

    await coach.database.transaction(fire)

    paused = [row["id"] for row in await coach.rows(PEOPLE) if row["paused_until"] is not None]
    still_due = [r for r in await coach.rows(REMINDERS) if r["next_at"] == EIGHT_IN_BERLIN]
    assert paused == [row["person_id"] for row in still_due]
    assert len(paused) == 1


@pytest.mark.parametrize(
    ("late", "expected"),
    [
        (timedelta(0), "sent"),
        (timedelta(hours=3), "sent"),
        (timedelta(hours=3, seconds=1), "dropped"),
    ],
    ids=["on-time", "in-its-grace", "past-it"],
)
async def test_a_warm_up_is_sent_within_its_grace(
    coach: Coach, late: timedelta, expected: str
) -> None:
    await coach.knows()

    await coach.moves_to(EIGHT_IN_BERLIN + late)

    assert [state for _, state, _ in await states(coach)] == [expected]
    assert len(coach.sender.screens) == (expected == "sent")


async def test_a_chosen_hour_in_quiet_hours_is_sent_only_nearly_on_time(coach: Coach) -> None:
    await coach.knows(another(1), time(23))
    await coach.knows(another(2), time(22, 30))
    coach.clock.now = datetime(2026, 11, 2, 22, 10, tzinfo=UTC)  # 23:10 in Berlin

    await coach.ticks()

    assert [each.chat_id for each in coach.sender.sent] == [1]
    dropped = await coach.rows(OCCURRENCES, person_id=2)
    assert [(row["state"], row["reason"]) for row in dropped] == [("dropped", "quiet")]


async def test_what_the_bot_times_itself_waits_for_the_end_of_quiet_hours(coach: Coach) -> None:
    person = await coach.knows(hour=None)
    asked = QuestionPromised("morning", date(2026, 11, 3), time(6))
    await coach.database.transaction(schedule.once, person, asked, NOON)
    six, seven = EIGHT_IN_BERLIN - 2 * timedelta(hours=1), EIGHT_IN_BERLIN - timedelta(hours=1)

    await coach.moves_to(six)
    held = await coach.rows(OCCURRENCES)
    await coach.moves_to(seven)

    assert [(row["state"], row["ring_at"]) for row in held] == [("held", seven)]
    assert await states(coach) == [(date(2026, 11, 3), "sent", None)]


async def test_what_is_done_already_is_not_asked_for(coach: Coach) -> None:
    person = await coach.knows()
    day = date(2026, 11, 3)
    coach.clock.now = EIGHT_IN_BERLIN - timedelta(hours=1)
    await coach.database.transaction(happens, person, coach.clock.now, Practised(day, "warmup"))

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert coach.sender.screens == []
    assert await states(coach) == [(day, "dropped", "done")]


async def test_what_was_not_done_after_all_is_asked_for_within_its_grace(coach: Coach) -> None:
    person = await coach.knows()
    day = date(2026, 11, 3)
    before = EIGHT_IN_BERLIN - timedelta(hours=1)
    await coach.database.transaction(happens, person, before, Practised(day, "warmup"))
    await coach.moves_to(EIGHT_IN_BERLIN)

    undone = PracticeUndone(day, "warmup")
    await coach.database.transaction(happens, person, EIGHT_IN_BERLIN + MINUTE, undone)
    await coach.moves_to(EIGHT_IN_BERLIN + MINUTE)

    assert len(coach.sender.screens) == 1
    assert await states(coach) == [(day, "sent", None)]


async def test_what_was_not_done_after_all_is_not_asked_for_past_its_grace(coach: Coach) -> None:
    person = await coach.knows()
    day = date(2026, 11, 3)
    before, much_later = EIGHT_IN_BERLIN - timedelta(hours=1), EIGHT_IN_BERLIN + 4 * 60 * MINUTE
    await coach.database.transaction(happens, person, before, Practised(day, "warmup"))
    await coach.moves_to(EIGHT_IN_BERLIN)

    undone = PracticeUndone(day, "warmup")
    await coach.database.transaction(happens, person, much_later, undone)
    await coach.moves_to(much_later)

    assert coach.sender.screens == []
    assert await states(coach) == [(day, "dropped", "late")]


async def test_a_pause_without_end_is_silent_until_the_person_writes(coach: Coach) -> None:
    await coach.knows()
    await coach.commands("pause")
    await coach.presses("open")
    said = len(coach.sender.screens)

    await coach.moves_to(EIGHT_IN_BERLIN + 3 * DAY)
    silent = len(coach.sender.screens)
    await coach.commands("plan")
    await coach.moves_to(EIGHT_IN_BERLIN + 4 * DAY)

    assert silent == said
    assert len(await coach.rows(OCCURRENCES, state="sent")) == 1


async def test_after_a_pause_its_days_are_no_silence(coach: Coach) -> None:
    person = onboarded(NOON)
    until = EIGHT_IN_BERLIN + 14 * DAY - timedelta(hours=8)
    await coach.knows(replace(person, paused_from=NOON, paused_until=until))
    await coach.database.transaction(schedule.pause, person, until, NOON)

    await coach.moves_to(EIGHT_IN_BERLIN + 13 * DAY)
    in_it = len(coach.sender.screens)
    await coach.moves_to(EIGHT_IN_BERLIN + 14 * DAY)
    await coach.moves_to(EIGHT_IN_BERLIN + 15 * DAY)

    assert in_it == 0
    assert len(coach.sender.screens) == 2, "a farewell would have ended the prompts"
    assert {row["resting"] for row in await coach.rows(REMINDERS)} == {None}
    excluded = await coach.rows(OCCURRENCES, reason="paused")
    assert [row["local_date"] for row in excluded] == [
        date(2026, 11, 2) + n * DAY for n in range(15)
    ]


async def test_a_question_of_a_day_after_the_pause_still_comes(coach: Coach) -> None:
    person = onboarded(NOON)
    await coach.knows(person)
    until = EIGHT_IN_BERLIN + 2 * DAY - timedelta(hours=8)
    asked_on = date(2026, 11, 7)
    question = QuestionPromised("comeback", asked_on, time(9))
    await coach.database.transaction(happens, person, NOON, question)

    await coach.database.transaction(schedule.pause, person, until, NOON)

    [rule] = await coach.rows(REMINDERS, kind="comeback")
    assert rule["next_date"] == asked_on


async def test_later_rings_once_and_the_series_stays(coach: Coach) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN)
    await coach.goes("prompt", "later", message=coach.sender.last)
    await coach.presses("hour", message=coach.sender.last)

    before_it = [s.rings for s in coach.sender.screens]
    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=59))
    assert len(coach.sender.screens) == len(before_it)
    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=60))
    await coach.ticks()
    await coach.ticks(timedelta(hours=1))

    assert len(coach.sender.screens) == len(before_it) + 1
    row = (await coach.rows(OCCURRENCES))[0]
    assert (row["state"], row["snoozes"], row["ring_at"]) == ("sent", 1, None)
    assert (await coach.rows(REMINDERS))[0]["next_at"] == EIGHT_IN_BERLIN + DAY


async def test_the_morning_question_and_the_warm_up_are_one_message(coach: Coach) -> None:
    person = await coach.knows()
    await coach.database.transaction(ask_in_the_morning, person, NOON)

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert len(coach.sender.screens) == 1
    found = {row["kind"]: row["state"] for row in await coach.rows(OCCURRENCES)}
    assert found == {"warmup": "sent", "morning": "sent"}


@pytest.mark.parametrize("morning", [time(7, 30), time(8, 30)], ids=["before", "after"])
async def test_prompts_within_an_hour_are_one_message_at_the_weightier_ones_time(
    coach: Coach, morning: time
) -> None:
    person = await coach.knows()
    asked = QuestionPromised("morning", date(2026, 11, 3), morning)
    await coach.database.transaction(schedule.once, person, asked, NOON)

    for minutes in (-30, 0, 30, 60):
        await coach.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=minutes))

    rows = await coach.rows(OUTBOX)
    assert [row["created_at"] for row in rows] == [EIGHT_IN_BERLIN]
    found = {row["kind"]: row["state"] for row in await coach.rows(OCCURRENCES)}
    assert found == {"warmup": "sent", "morning": "sent"}


async def test_prompts_an_hour_apart_are_two_messages(coach: Coach) -> None:
    person = await coach.knows()
    asked = QuestionPromised("morning", date(2026, 11, 3), time(9, 1))
    await coach.database.transaction(schedule.once, person, asked, NOON)

    await coach.moves_to(EIGHT_IN_BERLIN)
    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=61))

    assert len(coach.sender.screens) == 2


async def test_an_outage_of_thirty_hours_ends_in_one_message(coach: Coach) -> None:
    for person_id in range(1, 6):
        await coach.knows(another(person_id))
    await coach.ticks()
    back = EIGHT_IN_BERLIN + DAY + timedelta(hours=2)  # Wednesday, 10:00
    await coach.database.transaction(went_out, EIGHT_IN_BERLIN - timedelta(hours=4), back)

    await coach.moves_to(back)

    assert Counter(each.chat_id for each in coach.sender.sent) == dict.fromkeys(range(1, 6), 1)
    counts = await coach.counters()
    assert counts["dropped_late"] + counts["sent"] == counts["fired"] == 10
    assert Counter(
        (row["local_date"].day, row["state"]) for row in await coach.rows(OCCURRENCES)
    ) == {
        (3, "dropped"): 5,
        (4, "sent"): 5,
    }


async def test_after_an_outage_only_the_weightiest_of_a_day_is_sent(coach: Coach) -> None:
    person = await coach.knows()
    asked = QuestionPromised("morning", date(2026, 11, 3), time(9, 30))
    await coach.database.transaction(schedule.once, person, asked, NOON)

    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(hours=2))

    assert len(coach.sender.screens) == 1
    found = {row["kind"]: (row["state"], row["reason"]) for row in await coach.rows(OCCURRENCES)}
    assert found == {"warmup": ("sent", None), "morning": ("dropped", "merged")}


async def test_one_prompt_that_cannot_be_made_keeps_no_other_waiting(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Calling._made

    def broken(self: Calling, person: Person, refs: tuple[ReminderRef, ...]) -> Call:
        if person.id == 1:
            raise ZeroDivisionError
        return real(self, person, refs)

    monkeypatch.setattr(Calling, "_made", broken)
    await coach.knows(another(1))
    await coach.knows(another(2))

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert [each.chat_id for each in coach.sender.sent] == [2]
    reasons = {row["person_id"]: row["reason"] for row in await coach.rows(OCCURRENCES)}
    assert reasons == {1: "failed", 2: None}
    assert (await coach.counters())["dropped_failed"] == 1


async def test_silence_ends_in_one_farewell_then_quiet_until_the_person_writes(
    coach: Coach,
) -> None:
    await coach.knows()

    for day in range(20):
        await coach.moves_to(EIGHT_IN_BERLIN + day * DAY)
    in_silence = len(coach.sender.screens)
    resting = {row["resting"] for row in await coach.rows(REMINDERS)}
    await coach.commands("plan")
    said = len(coach.sender.screens)
    await coach.moves_to(EIGHT_IN_BERLIN + 20 * DAY)

    assert resting == {"silent"}
    assert in_silence == 11, "ten days that were ignored, then the farewell"
    assert len(coach.sender.screens) == said + 1


async def test_another_hour_of_one_reminder_leaves_the_prompt_of_another_one(coach: Coach) -> None:
    person = await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN
    await coach.remind.fire()
    sessions = HourChosen("training", frozenset({4}), time(18))
    await coach.database.transaction(schedule.choose_hour, person, sessions, EIGHT_IN_BERLIN)

    await coach.ticks()

    assert len(coach.sender.screens) == 1
    assert await coach.outbox("state", "reason") == [("sent", None)]


async def test_another_hour_drops_nothing_that_somebody_else_has_to_tell(coach: Coach) -> None:
    person = await coach.knows()
    body = MessageBody(Screen((msg("button-start"),), where=Where.NEW), person.locale)
    told = Queued("share:1:note:1", ANA, ANA, body, NOON, NOON + 7 * DAY, lane=REMINDER)
    await coach.database.transaction(outbox.queue, [told], NOON)
    weekly = HourChosen("warmup", frozenset({0}), time(7))
    await coach.database.transaction(schedule.choose_hour, person, weekly, NOON)

    await coach.becomes_idle()

    assert await coach.outbox("state", "reason") == [("sent", None)]


async def test_another_zone_drops_what_is_unsent_and_serves_no_date_twice(coach: Coach) -> None:
    person = await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN
    await coach.remind.fire()
    await coach.database.transaction(
        schedule.change_zone, person.id, "Asia/Tokyo", EIGHT_IN_BERLIN
    )

    await coach.ticks()

    assert coach.sender.screens == []
    assert await coach.outbox("state", "reason") == [("dropped", "changed")]
    row = (await coach.rows(REMINDERS))[0]
    assert (row["zone"], row["next_at"]) == ("Asia/Tokyo", datetime(2026, 11, 3, 23, tzinfo=UTC))


async def test_a_date_that_is_lived_again_after_travel_is_served_again(coach: Coach) -> None:
    now = datetime(2026, 6, 9, 19, tzinfo=UTC)
    coach.clock.now = now
    person = await coach.knows(replace(onboarded(now), zone="Pacific/Auckland"))
    await coach.moves_to(datetime(2026, 6, 9, 20, tzinfo=UTC))  # the 10th, 08:00
    at = datetime(2026, 6, 9, 22, tzinfo=UTC)
    await coach.database.transaction(schedule.change_zone, person.id, "Pacific/Honolulu", at)

    await coach.moves_to(datetime(2026, 6, 10, 18, tzinfo=UTC))

    rows = await coach.rows(OCCURRENCES)
    assert [(row["local_date"].day, row["pass"], row["state"]) for row in rows] == [
        (10, 0, "sent"),
        (10, 1, "sent"),
    ]


async def test_an_hour_lost_across_midnight_is_served_after_it_and_the_next_day_keeps_its_own(
    coach: Coach,
) -> None:
    """In Nuuk 23:00 of 28 March 2026 is midnight: 23:45 comes at 00:45, for the 28th."""
    nuuk = another(1, "America/Nuuk", datetime(2026, 3, 28, 12, tzinfo=UTC))
    coach.clock.now = nuuk.created_at + 30 * DAY
    await coach.knows(nuuk, time(23, 45))
    shifted = datetime(2026, 3, 29, 1, 45, tzinfo=UTC)

    for instant in (shifted - MINUTE, shifted, shifted + DAY - timedelta(hours=1)):
        await coach.moves_to(instant)

    served = [(row["local_date"].day, row["due_at"]) for row in await coach.rows(OCCURRENCES)]
    assert served == [(28, shifted), (29, shifted + DAY - timedelta(hours=1))]


async def test_new_zone_rules_move_what_is_not_sent_yet(coach: Coach) -> None:
    await coach.knows()
    wrong = EIGHT_IN_BERLIN + timedelta(hours=1)
    await coach.database.transaction(computed_before, wrong, 1)

    await coach.remind.recompute()

    row = (await coach.rows(REMINDERS))[0]
    assert (row["next_at"], row["tzdata"]) == (EIGHT_IN_BERLIN, schedule.ZONE_RULES)
    assert row["next_pass"] == 1, "the second life of its date is still that"


async def test_every_page_of_what_other_zone_rules_computed_is_computed_anew(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    tuning = replace(TUNING, rules_recomputed=10)
    monkeypatch.setattr("bot.services.reminders.schedule.TUNING", tuning)
    count = 2 * tuning.rules_recomputed + 1
    for n in range(count):
        await coach.knows(another(1_000 + n))
    await coach.database.transaction(computed_before, EIGHT_IN_BERLIN, 0)

    await coach.remind.recompute()

    versions = [row["tzdata"] for row in await coach.rows(REMINDERS)]
    assert versions == [schedule.ZONE_RULES] * count


async def test_while_the_zone_rules_stay_the_same_no_reminder_is_read_at_a_start(
    coach: Coach,
) -> None:
    await coach.knows()
    await coach.remind.recompute()
    wrong = EIGHT_IN_BERLIN + timedelta(hours=1)
    await coach.database.transaction(computed_before, wrong, 0)

    await coach.remind.recompute()
    unread = (await coach.rows(REMINDERS))[0]["next_at"]
    await coach.database.transaction(operations.set_meta, schedule.ZONE_RULES_OF_ALL, "2000a")
    await coach.remind.recompute()

    assert unread == wrong
    assert (await coach.rows(REMINDERS))[0]["next_at"] == EIGHT_IN_BERLIN


async def test_who_blocked_the_bot_is_not_flooded_on_return(coach: Coach) -> None:
    await coach.knows()
    await coach.hears(Left())
    for day in range(3):
        await coach.moves_to(EIGHT_IN_BERLIN + day * DAY)

    await coach.hears(Returned())
    await coach.ticks()
    await coach.moves_to(EIGHT_IN_BERLIN + 3 * DAY)

    assert len(coach.sender.screens) == 1


@pytest.mark.parametrize("why", ["health", "wish", "locked"])
async def test_blocking_and_coming_back_switches_nothing_on_that_was_off(
    coach: Coach, why: str
) -> None:
    person = await coach.knows()
    await coach.database.transaction(schedule.stop, person.id, "warmup", why, NOON)

    await coach.hears(Left())
    await coach.hears(Returned())

    rows = await coach.rows(REMINDERS)
    assert [(row["resting"], row["next_at"]) for row in rows] == [(why, None)]


@pytest.mark.parametrize(
    ("before", "why"), [("paused", "health"), ("gone", "paused"), ("silent", "locked")]
)
async def test_a_more_lasting_reason_takes_the_place_of_a_weaker_one(
    coach: Coach, before: str, why: str
) -> None:
    person = await coach.knows()
    for each in (before, why):
        await coach.database.transaction(schedule.stop, person.id, "warmup", each, NOON)

    rows = await coach.rows(REMINDERS)
    assert [(row["resting"], row["next_at"]) for row in rows] == [(why, None)]


async def test_a_prompt_that_was_put_off_does_not_ring_after_everything_was_switched_off(
    coach: Coach,
) -> None:
    person = await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN)
    await coach.goes("prompt", "later", message=coach.sender.last)
    await coach.presses("hour", message=coach.sender.last)
    said = len(coach.sender.screens)

    await coach.database.transaction(
        schedule.stop, person.id, None, "locked", EIGHT_IN_BERLIN + MINUTE
    )
    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(hours=1))

    assert len(coach.sender.screens) == said


async def test_a_running_warm_up_holds_the_prompt_back_and_its_end_makes_it_needless(
    coach: Coach,
) -> None:
    await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN - timedelta(minutes=5)
    await coach.commands("warmup")
    said = len(coach.sender.screens)

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert len(coach.sender.screens) == said
    assert "held" in [state for _, state, _ in await states(coach)]


async def test_a_prompt_that_waits_for_the_end_of_a_session_blocks_no_reply(coach: Coach) -> None:
    await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN
    await coach.remind.fire()  # queued, but the person is faster
    await coach.database.transaction(begin_session, EIGHT_IN_BERLIN)
    async with coaching(coach.database, EIGHT_IN_BERLIN, "two") as two:
        await two.becomes_idle()
        held = await states(two)
        await two.hears(Go("plan"), update=90)
        said = len(two.sender.screens)
        await two.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=70))

        assert held == [(date(2026, 11, 3), "held", None)]
        assert said == 1
        assert len(two.sender.screens) == 2


def happens(connection: Connection, person: Person, now: datetime, event: Event) -> None:
    turn = Turn(events=(event,))
    record(Happening(connection, person, person, turn, now), now.date())


def ask_in_the_morning(connection: Connection, person: Person, now: datetime) -> None:
    asked = QuestionPromised("morning", date(2026, 11, 3), time(8))
    schedule.once(connection, person, asked, now)


def went_out(connection: Connection, since: datetime, until: datetime) -> None:
    operations.beat(connection, "tick", since)
    heartbeat.begin(connection, until)


def computed_before(connection: Connection, wrong: datetime, pass_: int) -> None:
    connection.execute(update(REMINDERS).values(next_at=wrong, next_pass=pass_, tzdata="2020a"))


def begin_session(connection: Connection, now: datetime) -> None:
    session = OpenSession("warmup", now.date(), now, now, None)
    conversations.open_session(connection, ANA, session)


def spoil(connection: Connection, person_id: int, profile: bytes) -> None:
    connection.execute(update(PEOPLE).where(PEOPLE.c.id == person_id).values(profile=profile))
