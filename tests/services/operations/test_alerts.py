"""Admins are sent each alarm once an hour at most, and /stats is for them alone."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, update

from bot.chat.sending.render import Renderer
from bot.clock import system_clock
from bot.coaching.person.person import Locale
from bot.flows.turn import Screen
from bot.services.conversation.converse import Converse
from bot.services.incoming import Command
from bot.services.messages import Unknown
from bot.services.operations import heartbeat, monitor
from bot.services.operations.alerts import ALARMS, ring
from bot.services.operations.monitor import Monitor
from bot.storage import operations
from bot.storage.database import Unavailable
from bot.storage.rows import failed_updates, journal
from bot.storage.tables import OUTBOX, PEOPLE
from bot.value import replace
from tests.services.coach import ANA, Coach, another, app
from tests.support.world import NOON, words

ADMIN, OTHER_ADMIN = 900_001, 900_002
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@pytest.fixture
def seen() -> Counter[str]:
    """Return the counters of the pipeline in memory."""
    return Counter()


@pytest.fixture
def watching(coach: Coach, seen: Counter[str]) -> Monitor:
    return Monitor(coach.database, {ADMIN, OTHER_ADMIN}, coach.clock, seen)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The machine's clock, as the monitor and the heartbeat read it."""
    now = [NOON]
    for module in (monitor, heartbeat):
        monkeypatch.setattr(module, "system_clock", lambda: now[0])
    return now


async def counted(coach: Coach, **amounts: int) -> None:
    await coach.database.transaction(operations.count, amounts)


async def notices(coach: Coach, watching: Monitor, later: timedelta = MINUTE) -> list[str]:
    """Return what the admin is sent when the monitor looks, so much later."""
    coach.clock.now += later
    before = len(coach.sender.sent)
    await watching.once()
    await coach.becomes_idle()
    mine = [each for each in coach.sender.sent[before:] if each.chat_id == ADMIN]
    return [text(each.content) for each in mine]


def text(screen: object) -> str:
    assert isinstance(screen, Screen)
    shown = Renderer(words(), lambda: NOON).screen(screen, Locale("en", "UTC"), 0, 4096).text
    return shown.replace("\u00a0", " ")


# --- alarms ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("alarm", "counter"),
    [(alarm.name, counter) for alarm in ALARMS for counter in alarm.counters],
)
async def test_a_counter_that_rises_rings_its_alarm_for_every_admin(
    coach: Coach, watching: Monitor, alarm: str, counter: str
) -> None:
    await watching.once()
    await counted(coach, **{counter: 3})

    (said,) = await notices(coach, watching)

    assert said.startswith(f"⚠️ <b>{alarm}</b>: ")
    assert [each.chat_id for each in coach.sender.sent] == [ADMIN, OTHER_ADMIN]
    assert all(screen.rings for screen in coach.sender.screens)


async def test_what_was_counted_before_anybody_could_be_told_is_no_news(
    coach: Coach, watching: Monitor
) -> None:
    await counted(coach, dropped_unknown=7, outages=2)

    assert await notices(coach, watching) == []
    assert await notices(coach, watching) == []


async def test_counters_that_are_no_alarm_stay_silent(coach: Coach, watching: Monitor) -> None:
    await watching.once()
    await counted(coach, sent=1_000, unknown=5, dropped_done=9, fired=3, updates_held_back=80)

    assert await notices(coach, watching) == []


async def test_an_alarm_rings_once_an_hour_at_most_and_then_tells_the_rest(
    coach: Coach, watching: Monitor
) -> None:
    await watching.once()
    await counted(coach, dropped_unknown=2)
    first = await notices(coach, watching)
    await counted(coach, dropped_unknown=3, dropped_late=1)
    another_kind = await notices(coach, watching, MINUTE)
    nothing = await notices(coach, watching, HOUR - 2 * MINUTE)
    await counted(coach, dropped_unknown=1)
    rest = await notices(coach, watching, MINUTE)

    assert [": 2 messages" in each for each in first] == [True]
    assert ["<b>late</b>" in each for each in another_kind] == [True]
    assert nothing == []
    assert [": 4 messages" in each for each in rest] == [True]
    assert await notices(coach, watching, 5 * HOUR) == []


async def test_a_clock_that_is_set_back_silences_no_alarm_for_long(
    coach: Coach, watching: Monitor
) -> None:
    await watching.once()
    await counted(coach, dropped_unknown=1)
    await notices(coach, watching)
    await counted(coach, dropped_unknown=1)

    assert len(await notices(coach, watching, -24 * HOUR)) == 1


async def test_another_process_tells_nothing_a_second_time(
    coach: Coach, watching: Monitor
) -> None:
    await watching.once()
    await counted(coach, dropped_unknown=1)
    await notices(coach, watching)
    another = Monitor(coach.database, {ADMIN, OTHER_ADMIN}, coach.clock, {})

    assert await notices(coach, another) == []


async def test_without_admins_all_is_counted_and_nobody_told(
    coach: Coach, seen: Counter[str]
) -> None:
    alone = Monitor(coach.database, (), coach.clock, seen)
    seen["unparsable"] = 4
    await alone.once()
    await counted(coach, dropped_unknown=1)
    await alone.once()

    assert await coach.rows(OUTBOX) == []
    assert (await coach.database.transaction(operations.counters))["updates_unparsable"] == 4


async def test_an_alarm_to_somebody_who_is_coached_goes_with_them(coach: Coach) -> None:
    await coach.knows(another(ADMIN))
    await coach.database.transaction(ring, {ADMIN, OTHER_ADMIN}, NOON)
    await counted(coach, dropped_unknown=1)

    await coach.database.transaction(ring, {ADMIN, OTHER_ADMIN}, NOON + MINUTE)

    rows = await coach.rows(OUTBOX)
    assert [(row["chat_id"], row["person_id"]) for row in rows] == [
        (ADMIN, ADMIN),
        (OTHER_ADMIN, None),
    ]


# --- what the watch itself counts -----------------------------------------------------------


async def test_what_the_pipeline_counts_is_stored_by_and_by(
    coach: Coach, watching: Monitor, seen: Counter[str]
) -> None:
    seen.update(seen=50, unparsable=2, held_back=3, lost=1, failed=4)
    await watching.once()
    seen.update(held_back=2)
    await watching.once()

    counters = await coach.database.transaction(operations.counters)
    assert counters == {"updates_unparsable": 2, "updates_held_back": 5, "updates_lost": 1}


async def test_an_update_that_is_put_aside_is_counted_once(
    coach: Coach, watching: Monitor
) -> None:
    await watching.once()
    row = {"update_id": 5, "person_id": ANA, "failed_at": NOON, "error": "E", "tries": 3}
    for _ in range(2):
        await coach.database.transaction(failed_updates.add_failed, row, b"{}")

    (said,) = await notices(coach, watching)

    assert "<b>failed</b>" in said
    assert ": 1 update" in said


async def test_messages_that_may_be_lost_are_told(coach: Coach, watching: Monitor) -> None:
    await watching.once()
    await coach.knows()
    coach.sender.outcomes.extend([Unknown()] * 3)
    await coach.commands("plan")
    for _ in range(3):
        await coach.ticks(2 * MINUTE)

    (said,) = await notices(coach, watching)

    assert "<b>lost</b>" in said


@pytest.mark.parametrize(("minutes", "is_notified"), [(1, False), (2, True), (90, True)])
async def test_a_database_that_was_away_for_minutes_is_told_once_it_is_back(
    coach: Coach,
    watching: Monitor,
    machine: list[datetime],
    monkeypatch: pytest.MonkeyPatch,
    minutes: int,
    is_notified: bool,
) -> None:
    await watching.once()
    with monkeypatch.context() as away:
        away.setattr(coach.database, "transaction", unavailable)
        await watching.once()
        await watching.once()
    machine[0] += minutes * MINUTE

    said = await notices(coach, watching)

    assert ["<b>database</b>" in each for each in said] == ([True] if is_notified else [])
    assert await notices(coach, watching, 2 * HOUR) == []


async def unavailable(*_args: object) -> None:
    raise Unavailable


async def test_minutes_without_updates_are_counted_and_told(
    coach: Coach, watching: Monitor, machine: list[datetime]
) -> None:
    await coach.database.transaction(operations.beat, "start", NOON - HOUR)
    await coach.database.transaction(operations.beat, "poll", NOON - 4 * MINUTE)
    assert await notices(coach, watching) == []
    machine[0] += 2 * MINUTE

    said = await notices(coach, watching)

    assert ["<b>deaf</b>" in each for each in said] == [True]
    assert (await coach.database.transaction(operations.counters))["deaf_minutes"] == 1


async def test_a_bot_that_has_just_started_is_not_deaf_yet(
    coach: Coach, watching: Monitor, machine: list[datetime]
) -> None:
    await coach.database.transaction(operations.beat, "poll", NOON - 24 * HOUR)
    await coach.database.transaction(operations.beat, "start", NOON - MINUTE)

    assert await notices(coach, watching) == []
    assert await coach.database.transaction(operations.counters) == {}


async def test_a_start_after_an_outage_is_told(coach: Coach, watching: Monitor) -> None:
    await watching.once()
    await coach.database.transaction(operations.beat, "tick", system_clock() - HOUR)
    await coach.database.transaction(heartbeat.begin, system_clock())

    said = await notices(coach, watching)

    assert ["<b>outage</b>" in each for each in said] == [True]


async def test_a_monitor_that_fails_stops_nothing(
    coach: Coach, watching: Monitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_args: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(operations, "count", fails)

    await watching.once()


# --- /stats ---------------------------------------------------------------------------------


@pytest.fixture
def open_to_admins(coach: Coach) -> Coach:
    known = replace(app(), admins=frozenset({ADMIN}))
    coach.converse = Converse(coach.database, known, coach.clock, coach.deliver)
    return coach


async def test_an_admin_gets_the_figures(open_to_admins: Coach) -> None:
    coach = open_to_admins
    await somebody_lives(coach)
    await counted(coach, fired=12_345)
    await coach.database.transaction(
        operations.beat, "tick", system_clock() - timedelta(seconds=7)
    )

    await coach.hears(Command("stats"), ADMIN)

    said = text(coach.sender.screens[-1])
    assert coach.sender.sent[-1].chat_id == ADMIN
    assert "People: 4, active in the last 7 days: 3, practiced today: 2" in said
    assert "Messages queued: 0, being sent: 0" in said
    assert "fired: 12,345" in said
    assert any(f"tick: {seconds} s ago" in said for seconds in range(6, 60))


async def somebody_lives(coach: Coach) -> None:
    """Four with a plan, one long silent, two of them practised today, as one who left."""
    zones = ("Europe/Berlin", "Pacific/Kiritimati", "Europe/Berlin", "Asia/Tokyo", "Europe/Berlin")
    for number, zone in enumerate(zones, 1):
        await coach.knows(another(number, zone))
    await coach.database.transaction(live)


def live(connection: Connection) -> None:
    today, day = NOON.date(), timedelta(days=1)
    for number, practised in {1: today, 2: today + day, 3: today - day, 5: today}.items():
        row = {"person_id": number, "local_date": practised, "kind": "warmup"}
        journal.mark_practised(connection, {**row, "told": False, "at": NOON})
    silent, gone = (update(PEOPLE).where(PEOPLE.c.id == number) for number in (4, 5))
    connection.execute(silent.values(heard_at=NOON - 8 * day))
    connection.execute(gone.values(gone_at=NOON))


async def test_stats_leave_the_open_question_as_it_is(open_to_admins: Coach) -> None:
    coach = open_to_admins
    await coach.knows(another(ADMIN))
    await coach.hears(Command("pause"), ADMIN)
    before = await coach.conversation(ADMIN)

    await coach.hears(Command("stats"), ADMIN)

    assert await coach.conversation(ADMIN) == before


@pytest.mark.parametrize("person_id", [ANA, ADMIN + 1, -ADMIN])
async def test_to_everybody_else_there_is_no_such_command(
    open_to_admins: Coach, person_id: int
) -> None:
    coach = open_to_admins
    somebody = person_id + 7
    await coach.knows(another(person_id))
    await coach.knows(another(somebody))

    await coach.hears(Command("nonsense"), somebody)
    await coach.hears(Command("stats"), person_id)

    unknown, answer = coach.sender.screens[-2:]
    assert answer == unknown


def test_every_alarm_has_its_own_counters() -> None:
    names = [name for alarm in ALARMS for name in alarm.counters]

    assert len(names) == len(set(names))
