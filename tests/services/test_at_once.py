"""Two transactions about one person at once on PostgreSQL: what either has changed stays."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Connection

from bot.coaching.calendar import local, local_date
from bot.coaching.events import HourChosen
from bot.flows.context import OpenSession
from bot.services.codec import codec
from bot.services.incoming import Answer, Arrival, Command, Pressed, Received
from bot.services.operations import heartbeat
from bot.services.operations.ownership import WrongBot, prove_bot
from bot.services.operations.retention import Retention
from bot.services.reminders import schedule
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.encryption.encryption import KeyMistake, Vault, prove_key
from bot.storage.open import open_database
from bot.storage.rows import conversations, media, people, reminders, revisions
from bot.storage.rows.conversations import Chat
from bot.storage.tables import (
    CONVERSATIONS,
    OCCURRENCES,
    OUTAGES,
    PEOPLE,
    REMINDERS,
    SESSIONS,
)
from bot.value import replace
from tests.services.coach import ANA, EVERY_DAY, Coach, another, coaching
from tests.services.reminders.prompts import EIGHT_IN_BERLIN
from tests.storage.databases import VAULT
from tests.storage.waiting import until_waited_for
from tests.support.sample import sample
from tests.support.world import NOON

ROUNDS = (30, 80)
WEEK, HOUR = timedelta(days=7), timedelta(hours=1)


@asynccontextmanager
async def two_coaches(postgres: Database, url: str) -> AsyncIterator[tuple[Coach, Coach]]:
    """As in two processes; Ana is known to both."""
    other = open_database(url, VAULT)
    async with coaching(postgres) as one, coaching(other, worker="two") as two:
        await one.knows()
        yield one, two
    await other.close()


async def test_who_waited_for_a_chat_reads_what_the_other_one_has_written(
    postgres: Database, postgresql_url: str
) -> None:
    async with two_coaches(postgres, postgresql_url) as (one, two):
        ana = await one.database.transaction(people.get, ANA)
        assert ana is not None
        session = OpenSession("warmup", local_date(NOON, ana.zone), NOON, NOON, None)
        begun = asyncio.Event()

        async def second() -> Chat | None:
            await begun.wait()
            return await two.database.transaction(conversations.load, ANA)

        def first(connection: Connection) -> None:
            conversations.load(connection, ANA)
            begun.set()
            people.save(connection, replace(ana, profile=replace(ana.profile, minutes=45)))
            conversations.open_session(connection, ANA, session)
            until_waited_for(connection)

        _, found = await asyncio.gather(one.database.transaction(first), second())

    assert found is not None
    assert found.person.profile.minutes == 45
    assert found.session is not None


@pytest.mark.parametrize("rounds", sample(ROUNDS, 2))
async def test_a_setting_and_the_end_of_a_pause_are_never_lost_to_each_other(
    postgres: Database, postgresql_url: str, rounds: int
) -> None:
    async with two_coaches(postgres, postgresql_url) as (one, two):
        set_, lost_settings, lost_ends = 0, 0, 0
        for number in range(rounds):
            await one.goes("wishes", "clock")
            revision = (await one.conversation())["revision"]
            await one.database.transaction(pauses)
            pressed, _ = await asyncio.gather(
                takes(one, 10_000 + 2 * number, Pressed("24", revision)),
                takes(two, 10_001 + 2 * number, Command("plan")),
            )
            await one.becomes_idle()
            after = await one.database.transaction(people.get, ANA)
            assert pressed is not None
            assert after is not None
            # What comes after /plan is of an earlier screen, and changes nothing.
            is_set = pressed.toast is None or pressed.toast.id != "converse-earlier-screen"
            set_ += is_set
            lost_settings += is_set and not after.profile.wishes.clock_24h
            lost_ends += after.is_paused

    assert (lost_settings, lost_ends) == (0, 0)
    assert set_ > 0


async def test_a_pause_set_while_the_prompts_of_its_end_are_made_stays(
    postgres: Database, postgresql_url: str
) -> None:
    async with two_coaches(postgres, postgresql_url) as (one, two):
        await one.database.transaction(pauses, EIGHT_IN_BERLIN)
        two.clock.now, until = EIGHT_IN_BERLIN, EIGHT_IN_BERLIN + WEEK
        begun = asyncio.Event()

        async def fire() -> int:
            await begun.wait()
            return await two.remind.fire()

        firing = asyncio.ensure_future(fire())

        def turn(connection: Connection) -> None:
            chat = conversations.load(connection, ANA)
            assert chat is not None
            people.save(connection, replace(chat.person, paused_until=until))
            begun.set()
            until_waited_for(connection, firing.done)

        await one.database.transaction(turn)
        assert await firing == 0
        after = await one.database.transaction(people.get, ANA)
        meanwhile = await two.remind.fire()

        assert after is not None
        assert after.paused_until == until
        assert meanwhile == 0
        assert [row["reason"] for row in await one.rows(OCCURRENCES)] == ["paused"]


async def test_an_hour_chosen_while_new_zone_rules_are_worked_in_stays(
    postgres: Database, postgresql_url: str
) -> None:
    async with two_coaches(postgres, postgresql_url) as (one, two):
        await one.database.transaction(computed_with_old_rules)
        begun = asyncio.Event()

        async def recompute() -> None:
            await begun.wait()
            await two.remind.recompute()

        recomputing = asyncio.ensure_future(recompute())

        def turn(connection: Connection) -> None:
            chat = conversations.load(connection, ANA)
            assert chat is not None
            chosen = HourChosen("warmup", EVERY_DAY, time(10))
            schedule.choose_hour(connection, chat.person, chosen, NOON)
            begun.set()
            until_waited_for(connection, recomputing.done)

        await one.database.transaction(turn)
        await recomputing

        (rule,) = await one.database.transaction(reminders.rules, ANA)
        assert rule.next is not None
        assert local(rule.next.due_at, rule.zone).time() == time(10)


async def takes(coach: Coach, update: int, received: Received) -> Answer | None:
    return await coach.converse.take(Arrival(update, ANA, received, "en", None))


def pauses(connection: Connection, until: datetime | None = None) -> None:
    """She has paused: until then, or until she writes."""
    ana = people.get(connection, ANA)
    assert ana is not None
    people.save(connection, replace(ana, paused_from=NOON, paused_until=until))


def computed_with_old_rules(connection: Connection) -> None:
    connection.execute(REMINDERS.update().values(tzdata="2020a"))


async def test_of_two_that_start_on_an_empty_database_one_owns_it(
    postgres: Database, postgresql_url: str
) -> None:
    other = open_database(postgresql_url, VAULT)

    def first(connection: Connection) -> None:
        prove_bot(connection, 111)
        begun.set()
        until_waited_for(connection)

    async def second() -> None:
        await begun.wait()
        await other.transaction(prove_bot, 222)

    begun = asyncio.Event()
    with pytest.raises(WrongBot, match="belongs to bot 111"):
        await asyncio.gather(postgres.transaction(first), second())
    await other.close()


async def test_of_two_that_start_on_an_empty_database_one_leaves_the_proof_of_its_key(
    postgres: Database, postgresql_url: str
) -> None:
    other = open_database(postgresql_url, Vault((Fernet.generate_key().decode(),), codec()))

    def first(connection: Connection) -> None:
        prove_key(connection)
        begun.set()
        until_waited_for(connection)

    async def second() -> None:
        await begun.wait()
        await other.transaction(prove_key)

    begun = asyncio.Event()
    with pytest.raises(KeyMistake, match="does not fit"):
        await asyncio.gather(postgres.transaction(first), second())
    await postgres.transaction(prove_key)
    await other.close()


async def test_two_that_start_after_an_outage_note_it_once(
    postgres: Database, postgresql_url: str
) -> None:
    async with two_coaches(postgres, postgresql_url) as (one, two):
        await one.database.transaction(operations.beat, "tick", NOON)
        begun = asyncio.Event()

        def first(connection: Connection) -> timedelta | None:
            away = heartbeat.begin(connection, NOON + HOUR)
            begun.set()
            until_waited_for(connection)
            return away

        async def second() -> timedelta | None:
            await begun.wait()
            return await two.database.transaction(heartbeat.begin, NOON + HOUR)

        away = tuple(await asyncio.gather(one.database.transaction(first), second()))

        assert away == (HOUR, None)
        assert len(await one.rows(OUTAGES)) == 1
        assert (await one.counters())["outages"] == 1


async def test_the_highest_revision_of_two_who_go_at_once_is_kept(
    postgres: Database, postgresql_url: str
) -> None:
    async with two_coaches(postgres, postgresql_url) as (one, two):
        await one.knows(another(18))
        await one.database.transaction(with_revision, ANA, 90)
        await one.database.transaction(with_revision, 18, 80)
        begun = asyncio.Event()

        def first(connection: Connection) -> None:
            revisions.preserve(connection, ANA)
            begun.set()
            until_waited_for(connection)

        async def second() -> None:
            await begun.wait()
            await two.database.transaction(revisions.preserve, 18)

        await asyncio.gather(one.database.transaction(first), second())

        assert await one.database.transaction(operations.meta, revisions.HIGHEST_ERASED) == "90"


async def test_who_comes_back_in_the_moment_of_being_forgotten_stays(
    postgres: Database, postgresql_url: str
) -> None:
    async with two_coaches(postgres, postgresql_url) as (one, two):
        long_after = NOON + timedelta(days=800)
        await one.database.transaction(warned, ANA)
        begun = asyncio.Event()

        async def keep() -> None:
            await begun.wait()
            retention = Retention(two.database)
            retention.begin()
            while await retention.go_on(long_after):
                pass

        keeping = asyncio.ensure_future(keep())

        def turn(connection: Connection) -> None:
            conversations.load(connection, ANA)
            people.heard(connection, ANA, long_after)
            begun.set()
            until_waited_for(connection, keeping.done)

        await one.database.transaction(turn)
        await keeping

        assert await one.database.transaction(people.get, ANA) is not None


async def test_only_the_wait_that_could_not_go_on_is_given_up(database: Database) -> None:
    coach = Coach(database)
    await coach.knows()
    await database.transaction(waits_for, ANA, 7)

    await database.transaction(conversations.end_waits, [ANA], 6)
    stored = (await coach.conversation())["wake_at"]
    await database.transaction(conversations.end_waits, [ANA], 7)

    assert stored == NOON + HOUR
    assert (await coach.conversation())["wake_at"] is None


async def test_only_a_session_that_was_left_open_is_closed_without_its_flow(
    database: Database,
) -> None:
    coach = Coach(database)
    await coach.knows()
    today = NOON.date()
    session = OpenSession("warmup", today, NOON, NOON, None)
    await database.transaction(conversations.open_session, ANA, session)

    await database.transaction(conversations.close_left_open, ANA, today, NOON)
    before = [row["outcome"] for row in await coach.rows(SESSIONS)]
    await database.transaction(conversations.close_left_open, ANA, today + timedelta(days=1), NOON)

    assert before == [None]
    assert [row["outcome"] for row in await coach.rows(SESSIONS)] == ["partial"]


async def test_a_file_id_that_another_process_has_learnt_meanwhile_is_not_forgotten(
    database: Database,
) -> None:
    await database.transaction(media.learn, 1, "digest", "new", NOON)

    await database.transaction(media.forget, 1, "digest", "old")
    stored = await database.transaction(media.known, 1)
    await database.transaction(media.forget, 1, "digest", "new")

    assert stored == {"digest": "new"}
    assert await database.transaction(media.known, 1) == {}


def with_revision(connection: Connection, person_id: int, revision: int) -> None:
    mine = CONVERSATIONS.c.person_id == person_id
    connection.execute(CONVERSATIONS.update().where(mine).values(revision=revision))


def waits_for(connection: Connection, person_id: int, revision: int) -> None:
    mine = CONVERSATIONS.c.person_id == person_id
    changed = {"revision": revision, "wake_at": NOON + HOUR}
    connection.execute(CONVERSATIONS.update().where(mine).values(**changed))


def warned(connection: Connection, person_id: int) -> None:
    mine = PEOPLE.c.id == person_id
    connection.execute(PEOPLE.update().where(mine).values(warned_at=NOON))
