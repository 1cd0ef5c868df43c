"""Private calendar addresses: opened, read, replaced, turned off; nobody else's, nothing else."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, time, timedelta
from typing import Any

import httpx
import pytest
from icalendar import Calendar
from starlette.applications import Starlette

from bot.coaching.events import HourChosen
from bot.coaching.person.person import Health
from bot.coaching.person.sharing import digest_of
from bot.flows.progress.calendar import AHEAD
from bot.flows.turn import Go
from bot.services.reminders import schedule
from bot.services.reminders.calendar_feed import CalendarFeed, addresses
from bot.storage.tables import CALENDARS
from bot.value import replace
from bot.web import ONE_AT_ONCE, CalendarRoute
from tests.services.coach import ANA, EVERY_DAY, Coach, another, app
from tests.support.canaries import CANARIES
from tests.support.world import NOON

BOB = 900_000_000_018
TOKENS = ("a" * 43, "b" * 43, "c" * 43)


@pytest.fixture
async def followed(coach: Coach) -> Coach:
    """A coach whose calendar has addresses, which come in this order."""
    made = (f"https://example.org/calendar/{token}.ics" for token in itertools.cycle(TOKENS))
    coach.converse._app = replace(app(), calendar_address=lambda: next(made))
    await coach.knows()
    return coach


def feed_of(coach: Coach) -> CalendarFeed:
    return CalendarFeed(coach.database, app(), coach.clock)


async def instants(coach: Coach, token: str) -> list[datetime] | None:
    content = await feed_of(coach).read(token)
    if content is None:
        return None
    calendar: Any = Calendar.from_ical(content)
    return [event["DTSTART"].dt.astimezone(UTC) for event in calendar.walk("VEVENT")]


async def test_an_address_shows_what_plan_shows_and_follows_it(followed: Coach) -> None:
    await followed.goes("calendar", "open")
    before = await instants(followed, TOKENS[0])

    chosen = HourChosen("warmup", EVERY_DAY, time(9, 15))
    person, now = another(ANA), followed.clock.now
    await followed.database.transaction(schedule.choose_hour, person, chosen, now)
    after = await instants(followed, TOKENS[0])

    assert before is not None
    assert after is not None
    assert {each.hour for each in before} == {7}, "08:00 in Berlin"
    assert {(each.hour, each.minute) for each in after} == {(8, 15)}
    assert len(before) == AHEAD.days
    assert max(before) <= NOON + AHEAD


async def test_the_file_and_the_address_have_the_same_events(followed: Coach) -> None:
    await followed.goes("calendar")
    (screen,) = followed.sender.screens
    await followed.goes("calendar", "open")

    shown = [event.begins for event in screen.media.events]  # type: ignore[union-attr]

    assert shown == await instants(followed, TOKENS[0])


async def test_only_a_digest_is_stored(followed: Coach) -> None:
    await followed.goes("calendar", "open")

    (row,) = await followed.rows(CALENDARS)
    assert row["digest"] == digest_of(TOKENS[0])
    assert followed.sender.ids() == ["calendar-address", "calendar-address-line"]


async def test_another_address_ends_the_one_before(followed: Coach) -> None:
    await followed.goes("calendar", "open")
    await followed.goes("calendar", "open")

    assert await instants(followed, TOKENS[0]) is None
    assert await instants(followed, TOKENS[1])


async def test_an_address_that_was_turned_off_shows_nothing_at_once(followed: Coach) -> None:
    await followed.goes("calendar", "open")
    await followed.goes("calendar", "revoke")

    assert followed.sender.ids() == ["calendar-revoked"]
    assert await instants(followed, TOKENS[0]) is None
    assert await followed.rows(CALENDARS) == []


async def test_after_an_erasure_an_address_shows_nothing(followed: Coach) -> None:
    await followed.goes("calendar", "open")
    await followed.commands("delete")
    await followed.presses("erase")

    assert await instants(followed, TOKENS[0]) is None


async def test_an_address_is_of_one_person_alone(followed: Coach) -> None:
    await followed.knows(another(BOB), hour=None)
    await followed.goes("calendar", "open")

    (row,) = await followed.rows(CALENDARS)
    assert row["person_id"] == ANA
    assert await instants(followed, "d" * 43) is None


async def test_a_pause_is_followed(followed: Coach) -> None:
    await followed.goes("calendar", "open")
    await followed.commands("pause", "2 weeks")

    found = await instants(followed, TOKENS[0])

    assert found
    assert min(found) >= NOON + timedelta(days=13)


async def test_no_word_of_health_is_in_a_calendar(followed: Coach) -> None:
    canary = CANARIES[0]
    person = another(BOB).with_profile(
        health=Health(NOON.date(), ticked=frozenset({canary}), cleared=canary),
        habit_anchor="own",
        habit_anchor_words=canary,
    )
    await followed.knows(person)
    await followed.hears(Go("calendar", "open"), BOB)

    content = await feed_of(followed).read(TOKENS[0])

    assert content is not None
    assert canary.encode() not in content
    assert str(BOB).encode() not in content
    summaries = {str(e["SUMMARY"]) for e in Calendar.from_ical(content).walk("VEVENT")}
    assert summaries == {"Warm-up"}


def test_addresses_cannot_be_guessed() -> None:
    made = {addresses("https://example.org")() for _ in range(100)}

    assert len(made) == 100
    assert {len(each) for each in made} == {len("https://example.org/calendar/.ics") + 43}


# --- over HTTP ------------------------------------------------------------------------------


def client_of(coach: Coach) -> httpx.AsyncClient:
    served = Starlette(routes=[CalendarRoute(feed_of(coach).read).route])
    return httpx.AsyncClient(transport=httpx.ASGITransport(served), base_url="http://bot")


async def test_an_address_is_served_as_a_calendar(followed: Coach) -> None:
    await followed.goes("calendar", "open")

    async with client_of(followed) as client:
        answer = await client.get(f"/calendar/{TOKENS[0]}.ics")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "private" in answer.headers["cache-control"]
    assert answer.content == await feed_of(followed).read(TOKENS[0])


@pytest.mark.parametrize(
    "path",
    [f"{'d' * 43}.ics", "x.ics", f"{'a' * 43}", f"{'a' * 43}.txt", "..%2fhealthz", "%00.ics"],
)
async def test_any_other_address_is_not_found(followed: Coach, path: str) -> None:
    await followed.goes("calendar", "open")

    async with client_of(followed) as client:
        assert (await client.get(f"/calendar/{path}")).status_code == 404


async def test_whoever_asks_too_often_waits(followed: Coach) -> None:
    await followed.goes("calendar", "open")

    async with client_of(followed) as client:
        codes = [
            (await client.get(f"/calendar/{TOKENS[0]}.ics")).status_code
            for _ in range(ONE_AT_ONCE + 1)
        ]

    assert codes == [200] * ONE_AT_ONCE + [429]
