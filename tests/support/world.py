"""The world around a flow under test: a person, what is remembered, places, a plain parser."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.catalogue.thresholds import HISTORY_DAYS
from bot.coaching.events import (
    AnswerGiven,
    Event,
    PracticeUndone,
    Practised,
    Remembered,
    SetCompleted,
    SetUndone,
)
from bot.coaching.person.person import Consent, Health, Person, Profile
from bot.coaching.remembered import RememberedValue
from bot.content.language.parser import parsers_in
from bot.content.loader import load
from bot.content.places.cities import Places
from bot.content.words import Words
from bot.flows.context import (
    City,
    Coming,
    LanguageParser,
    PainDetails,
    Recorded,
    Served,
    TextAlarm,
    TypedWeek,
    Weight,
)
from bot.services.history import DECIDING
from bot.value import replace

NOON = datetime(2026, 11, 2, 12, 5, tzinfo=UTC)  # a Monday; 13:05 in Berlin
BERLIN = "Europe/Berlin"
CONTENT = Path(__file__).parents[2] / "content"


@cache
def catalogue() -> Catalogue:
    """The content as it is."""
    return load(CONTENT)


@cache
def words() -> Words:
    """The words as they are."""
    return Words.load(CONTENT)


@cache
def places() -> Places:
    """The places as they are."""
    return Places(CONTENT / "places")


@cache
def parsers() -> Callable[[str], LanguageParser]:
    """Return what reads the words that people type, by language."""
    return parsers_in(CONTENT / "words")


def newcomer(now: datetime = NOON) -> Person:
    """Somebody who has just sent /start."""
    return Person(id=17, language="en", zone=BERLIN, created_at=now)


def onboarded(now: datetime = NOON, profile: Profile | None = None) -> Person:
    """Somebody who has been coached for 30 days, healthy, with a warm-up at 08:00."""
    begun = now - timedelta(days=30)
    return replace(
        newcomer(begun),
        consent=Consent(version=1, at=begun),
        onboarded_at=begun,
        profile=profile or Profile(habit_anchor="kettle", health=Health(begun.date())),
    )


@dataclass
class Memory:
    """Memory of the coach as plain lists; tests set what they need."""

    now: datetime = NOON
    practised_days: set[date] = field(default_factory=set)
    trained_days: set[date] = field(default_factory=set)
    unprompted_days: set[date] = field(default_factory=set)
    left_out_days: set[date] = field(default_factory=set)
    recorded: list[Recorded] = field(default_factory=list)
    stored_values: dict[str, RememberedValue] = field(default_factory=dict)
    prompts: tuple[Coming, ...] = ()
    later: tuple[Coming, ...] = ()  # known only where prompts up to an instant are asked for
    last: dict[str, Served] = field(default_factory=dict)

    def practised(self, days: int = HISTORY_DAYS, kind: str | None = None) -> frozenset[date]:
        since = self.now.date() - timedelta(days=days)
        known = self.practised_days if kind is None else self.trained_days
        return frozenset(day for day in known if day >= since)

    def unprompted(self) -> frozenset[date]:
        return frozenset(self.unprompted_days)

    def of_kinds(self, kinds: Collection[type], days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        return [r for r in self.journal(days) if isinstance(r.event, tuple(kinds))]

    def excluded_days(self) -> frozenset[date]:
        return frozenset(self.left_out_days)

    def journal(self, days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        return [r for r in self.recorded if r.at >= self.now - timedelta(days=days)]

    def decisive(self, days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        return [r for r in self.journal(days) if type(r.event).__name__ in DECIDING]

    def stored(self, name: str) -> RememberedValue:
        return self.stored_values.get(name)

    def coming(self, until: datetime | None = None) -> tuple[Coming, ...]:
        if until is None:
            return self.prompts
        return tuple(each for each in (*self.prompts, *self.later) if each.due_at <= until)

    def served(self, kind: str) -> Served | None:
        return self.last.get(kind)

    def take(self, event: Event, at: datetime, on: date) -> None:
        """Remember one event as the journal and the rows would."""
        self.now = at
        self.recorded.append(Recorded(at, on, event))
        match event:
            case Practised(local_date=day, kind=kind):
                self.practised_days.add(day)
                self.trained_days |= {day} if kind == "training" else set()
            case PracticeUndone(local_date=day, kind=kind):
                self.trained_days -= {day} if kind == "training" else set()
                if not any(_is_another(r.event, day, kind) for r in self.recorded):
                    self.practised_days.discard(day)
            case SetUndone(since=since):
                self.recorded = [r for r in self.recorded if not _is_taken_back(r, since)]
            case Remembered(name=name, value=value):
                self.stored_values[name] = value
            case _:
                pass


@dataclass(frozen=True)
class SmallWorld:
    """A small world."""

    world: tuple[City, ...] = (
        City("Berlin", "DE", BERLIN),
        City("São Paulo", "BR", "America/Sao_Paulo"),
        City("Portland", "US", "America/Los_Angeles"),
        City("Portland", "JM", "America/Jamaica"),
        *(City(f"Town {n}", "XX", f"Etc/GMT-{n}") for n in range(1, 12)),
    )

    def weight_unit(self, zone: str) -> str:
        return "lb" if zone in {"America/New_York", "America/Chicago"} else "kg"

    def first_weekday(self, zone: str) -> int:
        return 6 if zone.startswith("America/") else 0

    def search(self, text: str, now: datetime) -> tuple[City, ...]:
        plain = text.casefold().replace("sao", "são")
        return tuple(p for p in self.world if p.name.casefold() == plain)[:5]

    def guess(self, language: str) -> City:
        if language.startswith("de"):
            return self.world[0]
        return City("New York", "US", "America/New_York")

    def country(self, zone: str) -> str | None:
        return next((p.country for p in self.world if p.zone == zone), None)

    def regions(self) -> tuple[str, ...]:
        return ("europe", "oceania")

    def cities(self, region: str) -> tuple[City, ...]:
        return self.world[:1] if region == "europe" else self.world[1:]


@dataclass(frozen=True)
class PlainParser:
    """Understands "7:30", "7", "2026-11-20" and labels word for word."""

    def times(self, text: str) -> tuple[time, ...]:
        found = re.fullmatch(r"\s*(\d{1,2})(?:[:.](\d\d))?\s*", text)
        if not found or int(found[1]) > 23:
            return ()
        return (time(int(found[1]), int(found[2] or 0)),)

    def span(self, text: str) -> tuple[tuple[time, ...], tuple[time, ...]] | None:
        begin, parting, end = text.partition(" to ")
        return (self.times(begin), self.times(end)) if parting else None

    def is_day_part(self, text: str) -> bool:
        return text == "evening"

    def other_hours(self, text: str, hours: Collection[time]) -> tuple[time, ...]:
        return self.times(text.removeprefix("make it ")) if text.startswith("make it ") else ()

    def day(self, text: str, today: date, countries: Iterable[str] = ()) -> date | None:
        try:
            return date.fromisoformat(text.strip())
        except ValueError:
            return None

    def number(self, text: str, unit: str | None = None) -> int | None:
        return int(text) if text.strip().isdigit() else None

    def week(self, text: str) -> TypedWeek | None:
        days, _, minutes = text.partition("x")
        is_week = days.isdecimal() and minutes.isdecimal()
        return TypedWeek(int(days), int(minutes)) if is_week else None

    def weight(self, text: str) -> Weight | None:
        found = re.fullmatch(r"\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:(kg|lb)s?)?\s*", text.casefold())
        return Weight(float(found[1].replace(",", ".")), found[2]) if found else None

    def alarm(self, text: str) -> TextAlarm | None:
        if "chest pain" in text:
            return TextAlarm("emergency", "heart")
        return TextAlarm("pain") if "hurts" in text else None

    def conditions(self, text: str) -> frozenset[str]:
        return frozenset({"G6"}) if "pregnant" in text else frozenset()

    def equipment(self, text: str) -> frozenset[str]:
        return frozenset({"ball"}) if "ball" in text else frozenset()

    def pain(self, text: str) -> PainDetails:
        return PainDetails(self.number(text))

    def chosen(self, text: str, labels: Sequence[str], *, exactly: bool = False) -> int | None:
        plain = [label.casefold() for label in labels]
        return plain.index(text.casefold()) if text.casefold() in plain else None

    def meaning(self, text: str, group: str) -> str | None:
        return text.casefold() if group == "consent" and text.casefold() in {"yes", "no"} else None

    def called(self, text: str, labels: Sequence[str]) -> int | None:
        return None

    def named(self, text: str, names: Sequence[str]) -> int | None:
        return self.chosen(text, names)


def _is_another(event: Event, day: date, kind: str) -> bool:
    """Return whether the day counts by practice of another kind as well."""
    return isinstance(event, Practised) and event.local_date == day and event.kind != kind


def _is_taken_back(recorded: Recorded, since: datetime) -> bool:
    return recorded.at >= since and isinstance(recorded.event, SetCompleted | AnswerGiven)
