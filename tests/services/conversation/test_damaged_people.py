"""People, reminders and sending go on where a row is damaged."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Table, text, update
from structlog.testing import capture_logs

from bot.coaching.reminders.policy import Resting
from bot.flows.turn import Typed
from bot.services.incoming import Command, Left, Pressed
from bot.services.messages import Sent
from bot.services.operations import alerts
from bot.services.reminders import schedule
from bot.storage.outbox import claims, outbox
from bot.storage.outbox.outbox import Queued
from bot.storage.outbox.ready import Doubts, Search
from bot.storage.tables import OUTBOX, PEOPLE, REMINDERS
from bot.tuning import TUNING
from bot.value import replace
from tests.services.coach import Coach, another
from tests.services.delivery.rows import row
from tests.services.reminders.prompts import DAY, EIGHT_IN_BERLIN
from tests.support.world import NOON

ANA, BOB, ADMIN = 17, 18, 999


@pytest.fixture
async def both(coach: Coach) -> Coach:
    await coach.knows(another(ANA))
    await coach.knows(another(BOB))
    return coach


async def changes(coach: Coach, table: Table, **values: Any) -> None:  # noqa: ANN401
    """Damage Ana's row of a table."""
    whose = table.c.id if table is PEOPLE else table.c.person_id
    statement = update(table).where(whose == ANA).values(**values)
    await coach.database.transaction(execute, statement)


def execute(connection: Connection, statement: Any) -> None:  # noqa: ANN401
    connection.execute(statement)


# --- somebody whose row cannot be read ------------------------------------------------------


async def test_they_hear_one_kind_line_and_nothing_is_written_over_their_data(both: Coach) -> None:
    damaged = os.urandom(40)
    await changes(both, PEOPLE, profile=damaged)

    for received in (Command("plan"), Typed("hello?"), Command("warmup")):
        await both.hears(received, ANA)
    answer = await both.hears(Pressed("done", 1), ANA)

    assert [outgoing.chat_id for outgoing in both.sender.sent] == [ANA]
    assert both.sender.ids() == ["converse-damaged"]
    assert answer is not None, "a tap is always answered"
    assert (await both.rows(PEOPLE, id=ANA))[0]["profile"] == damaged
    assert (await both.counters())["values_unreadable"] == 1


async def test_an_instant_that_cannot_be_read_holds_up_nobodys_prompts(both: Coach) -> None:
    await both.database.transaction(far_away)

    await both.moves_to(EIGHT_IN_BERLIN)

    assert [outgoing.chat_id for outgoing in both.sender.sent] == [BOB]


def far_away(connection: Connection) -> None:
    """Damage the instant at which Ana was last heard."""
    is_sqlite = connection.dialect.name == "sqlite"
    value = "9000000000000000000" if is_sqlite else "TIMESTAMPTZ '9999-01-01'"
    connection.execute(text(f"UPDATE people SET heard_at = {value} WHERE id = {ANA}"))


async def test_once_it_is_restored_they_go_on_where_they_were(both: Coach) -> None:
    (before,) = await both.rows(PEOPLE, id=ANA)
    await changes(both, PEOPLE, profile=b"\x01damaged")
    await both.hears(Command("warmup"), ANA)

    await changes(both, PEOPLE, profile=before["profile"])
    await both.hears(Command("warmup"), ANA)

    assert both.sender.ids(0) == ["converse-damaged"]
    assert "warmup-title" in both.sender.ids()


async def test_one_who_cannot_be_read_and_blocks_the_bot_is_gone(both: Coach) -> None:
    await changes(both, PEOPLE, zone="Mars/Phobos")

    await both.hears(Left(), ANA)

    assert (await both.rows(PEOPLE, id=ANA))[0]["gone_at"] is not None
    assert both.sender.sent == []


# --- a reminder that cannot be followed -----------------------------------------------------


async def test_a_reminder_in_an_unknown_zone_rests_and_the_admins_are_told_whose(
    both: Coach,
) -> None:
    await both.database.transaction(alerts.ring, [ADMIN], NOON)
    await changes(both, REMINDERS, zone="Mars/Phobos")

    await both.moves_to(EIGHT_IN_BERLIN)
    await both.database.transaction(alerts.ring, [ADMIN], EIGHT_IN_BERLIN)
    await both.becomes_idle()

    assert [outgoing.chat_id for outgoing in both.sender.sent] == [BOB, ADMIN]
    (alarm,) = both.sender.screens[-1].text
    assert (alarm.id, dict(alarm.args)) == ("alarm-reminders", {"count": 1, "who": str(ANA)})  # type: ignore[union-attr]
    (resting,) = await both.rows(REMINDERS, person_id=ANA)
    assert (resting["resting"], resting["next_at"]) == (Resting.UNREADABLE, None)
    assert (await both.counters())["reminders_unreadable"] == 1


async def test_it_comes_again_under_zone_rules_that_know_its_zone(
    both: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.reminders.schedule.ZONE_RULES", "1990a")
    await changes(both, REMINDERS, zone="Mars/Phobos", tzdata="1989a")
    await both.remind.recompute()
    (resting,) = await both.rows(REMINDERS, person_id=ANA)

    monkeypatch.undo()
    await changes(both, REMINDERS, zone="Europe/Berlin")
    await both.remind.recompute()

    (woken,) = await both.rows(REMINDERS, person_id=ANA)
    assert resting["resting"] == Resting.UNREADABLE
    assert (woken["resting"], woken["next_at"]) == (None, EIGHT_IN_BERLIN)


async def test_it_comes_again_in_a_zone_that_the_person_chooses(both: Coach) -> None:
    await changes(both, REMINDERS, zone="Mars/Phobos")
    await both.moves_to(EIGHT_IN_BERLIN)

    await both.database.transaction(
        schedule.change_zone, ANA, "Europe/Berlin", EIGHT_IN_BERLIN + timedelta(hours=1)
    )

    (rule,) = await both.rows(REMINDERS, person_id=ANA)
    assert (rule["resting"], rule["next_at"]) == (None, EIGHT_IN_BERLIN + DAY)


# --- a result that cannot be written down ---------------------------------------------------


async def test_a_result_that_cannot_be_written_down_keeps_no_other_waiting(
    both: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    soon = replace(TUNING, delivery_away_seconds=0.01)
    monkeypatch.setattr("bot.services.delivery.worker.TUNING", soon)
    both.sender.outcomes.append(Sent(2**70))  # no column holds such a number
    await both.database.transaction(queue, [row("a", ANA), row("b", BOB)])
    with capture_logs() as log:
        both.deliver.wake()
        await both.sender.reaches(2)
        await both.database.transaction(queue, [row("c", BOB)])
        both.deliver.wake()
        await both.sender.reaches(3)

    events = {entry["event"] for entry in log}
    assert events == {"outbox_failed", "result_not_recorded"}
    both.clock.now += 2 * TUNING.lease
    await both.ticks()
    await both.ticks(timedelta(seconds=2))
    states = {r["key"]: r["state"] for r in await both.rows(OUTBOX)}
    assert states == {"a": "sent", "b": "sent", "c": "sent"}
    assert (await both.counters())["unknown"] == 1


def queue(connection: Connection, rows: Sequence[Queued]) -> None:
    outbox.queue(connection, rows, NOON)


async def test_a_message_that_came_without_its_markup_is_counted(both: Coach) -> None:
    both.sender.outcomes.append(Sent(5, is_plain=True))
    await both.database.transaction(queue, [row("a", ANA), row("b", BOB)])

    await both.becomes_idle()

    counters = await both.counters()
    assert (counters["sent"], counters["sent_plain"]) == (2, 1)


@pytest.mark.parametrize("lease", [None, "endless"])
async def test_a_lease_without_an_end_holds_nobody_up(coach: Coach, lease: str | None) -> None:
    await coach.knows(another(ANA), hour=None)
    await coach.database.transaction(queue, [row("a", ANA), row("b", ANA)])
    one = Search(NOON, 1, Doubts(0, 0))
    await coach.database.transaction(claims.claim, "dead", one)
    endless = "4611686018427387904" if coach.database.is_embedded else "'infinity'"
    until = text("NULL" if lease is None else endless)
    damaged = update(OUTBOX).where(OUTBOX.c.state == "sending").values(lease_until=until)
    await coach.database.transaction(execute, damaged)

    await coach.deliver.recover(is_alone=False)
    await coach.ticks(timedelta(seconds=2))

    assert [r["state"] for r in await coach.rows(OUTBOX)] == ["sent", "sent"]
