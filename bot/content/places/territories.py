"""Time zones by name: a zone itself, an offset, its abbreviation, a country, a part of one."""

import json
import re
import zoneinfo
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field, TypeAdapter

from bot.content.documents import read
from bot.flows.context import City

MOST_ZONES = 8  # places on one screen
HALF_A_YEAR = timedelta(days=182)
_Row = tuple[str, Annotated[str, Field(pattern="^[A-Z]{2}$")], str]
_AREAS = TypeAdapter(dict[str, tuple[_Row, ...]])
_OFFSET = re.compile(r"(?:utc|gmt|z)?\s*([+\-−])\s*(\d{1,2})(?:[:.]?([0-5]\d))?")  # noqa: RUF001
_ZERO = re.compile(r"utc|gmt|zulu|z")


class Territories:
    """Countries and regions that have a time zone without being a city.

    Args:
        folder: holds countries.tsv and areas.yaml.
        cities: country and zone -> its largest city, the largest first.
    """

    def __init__(self, folder: Path, cities: Mapping[tuple[str, str], City]) -> None:
        self._folder = folder
        self._cities = cities
        self._abbreviated = lru_cache(2)(self._abbreviations)

    def zones(self, text: str, now: datetime) -> tuple[City, ...]:
        """Find places by zone, offset or abbreviation: "Europe/Berlin", "UTC+3", "IST"."""
        name = " ".join(text.casefold().split())
        zone = self._zone_names.get(name.replace(" ", "_"))
        if zone is not None:
            return (City(_city_of(zone), "", zone),)
        offset = _offset_in(name)
        if offset is not None:
            return self._at_offset(offset, now)
        if not 2 <= len(name) <= 5 or not name.isascii() or not name.isalpha():
            return ()
        return self._abbreviated(now.year, now.month).get(name, ())

    def named(self, key: str, text: str, now: datetime) -> tuple[City, ...]:
        """Return the places of a country or a part of one, one for each time that is kept there.

        `key` is the name as it is looked up, `text` as it was typed.
        """
        country = self._countries.get(key)
        areas = tuple(City(*row) for row in self._areas.get(key, ()))
        return (*self._of_country(country, text, now), *areas)[:MOST_ZONES]

    @property
    def names(self) -> Iterable[str]:
        """The names of all countries and areas."""
        return (*self._countries, *self._areas)

    def holds(self, key: str, place: City) -> bool:
        """Return whether a place lies in the country or area of this name."""
        zones = {row[2] for row in self._areas.get(key, ())}
        return place.zone in zones or place.country == self._countries.get(key)

    def _of_country(self, country: str | None, text: str, now: datetime) -> tuple[City, ...]:
        there = [city for (code, _), city in self._cities.items() if code == country]
        found = tuple(_one_a_time(there, now))
        if len(found) != 1:
            return found
        name = text.strip() if text.casefold() != text else text.strip().title()
        return (City(name, country or "", found[0].zone),)

    def _at_offset(self, offset: timedelta, now: datetime) -> tuple[City, ...]:
        """Return the largest cities that have this offset now."""
        every = self._cities.values()
        found = (c for c in every if now.astimezone(ZoneInfo(c.zone)).utcoffset() == offset)
        return tuple(_one_a_zone(found))[:MOST_ZONES]

    def _abbreviations(self, year: int, month: int) -> Mapping[str, tuple[City, ...]]:
        """Return what zones call their time in a month, else half a year later: its cities."""
        now = datetime(year, month, 15, tzinfo=UTC)
        found: dict[str, tuple[City, ...]] = {}
        for at in (now, now + HALF_A_YEAR):
            named: dict[str, list[City]] = {}
            for city in self._cities.values():
                name = str(at.astimezone(ZoneInfo(city.zone)).tzname()).casefold()
                named.setdefault(name, []).append(city)
            new = {name: tuple(_one_a_zone(cities))[:MOST_ZONES] for name, cities in named.items()}
            found = new | found
        return found

    @cached_property
    def _countries(self) -> Mapping[str, str]:
        lines = (self._folder / "countries.tsv").read_text("utf-8").splitlines()
        rows = (line.split("\t") for line in lines)
        names = ((name, code) for keys, code in rows for name in keys.strip("|").split("|"))
        # A name that is two countries' in two languages is the one that has it in English.
        found: dict[str, str] = {}
        for name, code in names:
            found.setdefault(name, code)
        return found

    @cached_property
    def _areas(self) -> Mapping[str, tuple[_Row, ...]]:
        data = read(self._folder / "areas.yaml", "content/places/areas.yaml").data
        return _AREAS.validate_json(json.dumps(data), strict=True)

    @cached_property
    def _zone_names(self) -> Mapping[str, str]:
        zones = zoneinfo.available_timezones()
        return {zone.casefold(): zone for zone in zones if "/" in zone and "Etc/" not in zone}


def _offset_in(name: str) -> timedelta | None:
    found = _OFFSET.fullmatch(name)
    if found is None:
        return timedelta(0) if _ZERO.fullmatch(name) else None
    sign = 1 if found[1] == "+" else -1
    hours, minutes = int(found[2]), int(found[3] or 0)
    return sign * timedelta(hours=hours, minutes=minutes) if hours <= 14 else None


def _one_a_time(cities: Iterable[City], now: datetime) -> Iterator[City]:
    """Yield the largest city of each time that is kept, in winter and in summer."""
    seen = set()
    for city in cities:
        zone = ZoneInfo(city.zone)
        times = tuple(at.astimezone(zone).utcoffset() for at in (now, now + HALF_A_YEAR))
        if times not in seen:
            seen.add(times)
            yield city


def _one_a_zone(cities: Iterable[City]) -> Iterator[City]:
    """Yield the largest city of each zone."""
    seen: set[str] = set()
    for city in cities:
        if city.zone not in seen:
            seen.add(city.zone)
            yield city


def _city_of(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")
