"""A simulated year: everybody answers every prompt, and gets exactly one for each local day."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.coaching.calendar import local_date
from bot.coaching.events import HourChosen
from bot.coaching.person.person import Consent, Health, Person, Profile
from bot.flows.turn import Go
from bot.services.incoming import Pressed
from bot.services.reminders import schedule
from bot.storage.rows import conversations, people, reminders
from tests.dialogs.local_services import LocalServices, local_services
from tests.dialogs.phone import Bubble
from tests.support.sample import CI

#: Clocks that change in spring and autumn on both halves of the world, at odd hours and by odd
#: amounts, or never, and on both sides of the date line.
ZONES = (
    *("Africa/Cairo", "Africa/Casablanca", "Africa/Johannesburg", "America/Anchorage"),
    *("America/Asuncion", "America/Caracas", "America/Havana", "America/Los_Angeles"),
    *("America/New_York", "America/Nuuk", "America/Santiago", "America/Sao_Paulo"),
    *("America/St_Johns", "Asia/Beirut", "Asia/Gaza", "Asia/Jerusalem", "Asia/Kathmandu"),
    *("Asia/Kolkata", "Asia/Tehran", "Asia/Tokyo", "Atlantic/Azores", "Australia/Lord_Howe"),
    *("Australia/Sydney", "Europe/Berlin", "Europe/Lisbon", "Europe/London"),
    *("Pacific/Apia", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Honolulu"),
)
HOURS = (time(8), time(0, 15), time(2, 30), time(23, 45))
EVERY_DAY = frozenset(range(7))
AN_HOUR = timedelta(hours=1)
ANSWERED_AFTER = timedelta(minutes=2)
REALLY_DONE_EVERY = 10  # days; on the others they say that it is done already
TAPS_MOST = 12

_PROMPT = re.compile(r"g:prompt:not_today:(\d{4})(\d\d)(\d\d)")
_TAP = re.compile(r"t:(\d+):(.*)")


class Life:
    """One person, who answers whatever comes; `prompts` counts them by local date."""

    def __init__(self, services: LocalServices, person: Person) -> None:
        self.prompts: Counter[date] = Counter()
        self._services = services
        self._person = person
        self._last = 0

    async def answers(self) -> None:
        """List the prompts that have come since the last call."""
        for bubble in list(self._fresh()):
            days = [date(*map(int, found.groups())) for found in _matches(_PROMPT, bubble)]
            for day in days:
                # It is for the day it is; one that was to come in a gap across midnight (in Nuuk
                # 23:45 of 28 March is 00:45 of the next day) for the day before.
                now, zone = self._services.clock.now, self._person.zone
                assert day in {local_date(now, zone), local_date(now - AN_HOUR, zone)}
                self.prompts[day] += 1
                await self._practises(day, bubble)

    def _fresh(self) -> Iterator[Bubble]:
        bubbles = self._services.sender.phones[self._person.id].bubbles
        fresh = list(takewhile(lambda number: number > self._last, reversed(bubbles)))
        self._last = max([self._last, *fresh])
        return (bubbles[number] for number in reversed(fresh))

    async def _practises(self, day: date, prompt: Bubble) -> None:
        person_id = self._person.id
        if (day.toordinal() + person_id) % REALLY_DONE_EVERY:
            await self._services.hears(Go("warmup", "told", day), person_id, message=prompt.id)
            return
        await self._services.hears(Go("warmup", "normal", day), person_id, message=prompt.id)
        for _ in range(TAPS_MOST):
            await self._services.becomes_idle()
            bubble, taps = self._open()
            if not taps or "undo" in taps:
                return
            value = "done" if "done" in taps else next(iter(taps))
            await self._services.hears(Pressed(value, taps[value]), person_id, message=bubble)
        raise AssertionError(f"no end after {TAPS_MOST} taps")

    def _open(self) -> tuple[int, dict[str, int]]:
        """The message with the open question: its answers, with their revision; {} for none."""
        for bubble in reversed(self._services.sender.phones[self._person.id].bubbles.values()):
            taps = {found[2]: int(found[1]) for found in _matches(_TAP, bubble)}
            if taps:
                return bubble.id, taps
        return 0, {}


def _matches(pattern: re.Pattern[str], bubble: Bubble) -> Iterator[re.Match[str]]:
    found = (pattern.fullmatch(key.data or "") for key in bubble.keys)
    return (each for each in found if each)


async def lived(folder: Path, count: int, begin: datetime, days: int) -> list[Counter[date]]:
    """The prompts of so many people over so many days, from moment to moment."""
    end = begin + timedelta(days=days)
    async with local_services(folder) as made:
        made.clock.now = begin
        persons = [_person(number, begin) for number in range(count)]
        await made.database.transaction(_onboard, persons, begin)
        lives = [Life(made, person) for person in persons]
        while (coming := await made.database.transaction(reminders.next_due)) is not None:
            if coming >= end:
                break
            made.clock.now = max(made.clock.now, coming)
            await made.ticks()
            made.clock.now += ANSWERED_AFTER
            await asyncio.gather(*(life.answers() for life in lives))
            await made.becomes_idle()
        return [life.prompts for life in lives]


def _person(number: int, begin: datetime) -> Person:
    zone, at = ZONES[number % len(ZONES)], HOURS[number % len(HOURS)]
    profile = Profile(warmup_at=at, health=Health(begin.date()))
    number += 200_001
    return Person(number, "en", zone, begin, Consent(1, begin), begin, profile=profile)


def _onboard(connection: Connection, persons: list[Person], now: datetime) -> None:
    for person in persons:
        people.add(connection, person)
        conversations.add(connection, person.id, 1)
        chosen = HourChosen("warmup", EVERY_DAY, person.profile.warmup_at)
        schedule.choose_hour(connection, person, chosen, now)


def _each_day_once(prompts: Counter[date], days: int) -> bool:
    """So many days without a gap; the first and the last may fall outside the hours played."""
    between = (max(prompts) - min(prompts)).days + 1
    return (
        set(prompts.values()) == {1} and len(prompts) == between and days - between in {-1, 0, 1}
    )


#: The clocks of fourteen of the zones change in its first days, from 22 March to 5 April.
SPRING = datetime(2026, 3, 21, tzinfo=UTC)


@pytest.mark.parametrize("days", [16, pytest.param(45, marks=CI)])
async def test_days_with_clock_changes_bring_one_prompt_a_local_day(
    tmp_path: Path, days: int
) -> None:
    begin = SPRING

    lives = await lived(tmp_path, count=len(ZONES), begin=begin, days=days)

    assert len(lives) == len(ZONES)
    assert [prompts for prompts in lives if not _each_day_once(prompts, days)] == []


@pytest.mark.long
async def test_a_year_of_200_people_in_30_zones_brings_one_prompt_a_local_day(
    tmp_path: Path,
) -> None:
    begin, days = datetime(2026, 1, 1, tzinfo=UTC), 365

    lives = await lived(tmp_path, count=200, begin=begin, days=days)

    assert len(lives) == 200
    assert [prompts for prompts in lives if not _each_day_once(prompts, days)] == []


def test_thirty_zones_are_thirty() -> None:
    assert len(set(ZONES)) == 30
