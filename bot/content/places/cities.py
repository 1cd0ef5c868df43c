"""A city, a location or a language -> a place and its IANA zone."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, TypeAdapter

from bot.content.documents import read
from bot.content.language.normalise import normalise
from bot.content.places.regional import country_of, first_weekday, weight_unit
from bot.content.places.territories import Territories
from bot.flows.context import City

if TYPE_CHECKING:
    from bot.content.places.near_names import NearNames

MOST_FOUND = 5
MOST_FOUND_OF_ALL = 8  # with the places of a country
SHORTEST_NEAR = 3  # letters: nothing is nearly, or by another of its names, so short a word
LARGE_CITY = 100_000  # people
LONGEST_NAME = 80
#: One typing error is forgiven for each four letters after the first: "Berlni", "Frankfrut".
LETTERS_PER_ERROR = 4
#: Searches that are remembered.
KNOWN_MOST = 256

NOWHERE = City("UTC", "", "UTC")

_Row = tuple[str, Annotated[str, Field(pattern="^[A-Z]{2}$")], str]
_LANGUAGES = TypeAdapter(dict[str, _Row])
_REGIONS = TypeAdapter(dict[str, Annotated[tuple[_Row, ...], Field(max_length=9)]])
_ACCENTS = re.compile("[\u0300-\u036f]")
_UNDECOMPOSED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe"})


class Places:
    """The cities of `content/places`; each file is read when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # A turn may ask several times: what was typed, and what to show for it.
        self._known = lru_cache(KNOWN_MOST)(self._search)

    def search(self, text: str, now: datetime) -> tuple[City, ...]:
        """Return the places that a text names, likeliest first; () where none is known.

        A zone, an offset and an abbreviation are what they are now: "Europe/Berlin", "UTC+3",
        "IST". A country gives a place for each of its times, and is never nearly a city. Case,
        accents and a typing error or two do not count: "köln", "Cologne", "Berlni". What follows
        a comma ("Paris, France") chooses among several.
        """
        if len(text) > LONGEST_NAME:
            return ()
        name, _, beyond = normalise(text).partition(",")
        zones = self._territories.zones(name.strip(" .!?"), now)
        key = search_key(name)
        if zones or not key:
            return zones
        return self._within(search_key(beyond), self._found(key, text, now))

    def _found(self, key: str, text: str, now: datetime) -> tuple[City, ...]:
        territory = self._territories.named(key, text.partition(",")[0], now)
        cities = () if _is_too_short(key) else self._known(key)
        if territory:
            return (*self._known_large(key, cities, territory), *territory)[:MOST_FOUND_OF_ALL]
        if cities:
            return cities
        near = self._near_territory(key)
        return self._territories.named(near, near, now) if near else self._near(key)

    def _known_large(
        self, key: str, cities: tuple[City, ...], territory: tuple[City, ...]
    ) -> tuple[City, ...]:
        """Find a large city that another language calls like a country: Granada, Grenada."""
        zones = {place.zone for place in territory}
        large = (c for c in cities[:1] if c.zone not in zones and self._is_large(key))
        return tuple(large)

    def _is_large(self, key: str) -> bool:
        line = next(self._lines_with(f"\n|{key}|"), "")
        return bool(line) and int(line.rpartition("\t")[2]) >= LARGE_CITY

    def _within(self, country: str, found: tuple[City, ...]) -> tuple[City, ...]:
        """Return those in the country that was typed behind a comma, where there are any."""
        return tuple(p for p in found if self._territories.holds(country, p)) or found

    def _near_territory(self, key: str) -> str | None:
        """Return the country or area that is meant by a mistyped name."""
        errors = (len(key) - 1) // LETTERS_PER_ERROR
        if not errors:
            return None
        from rapidfuzz import process  # noqa: PLC0415 - 50 ms to import, for typos only
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        names = [name for name in self._territories.names if len(name) > SHORTEST_NEAR]
        near = process.extractOne(key, names, scorer=OSA.distance, score_cutoff=errors)
        return near[0] if near else None

    def zone_at(self, latitude: float, longitude: float) -> str | None:
        """Return the zone at a location in degrees; None where there is none such.

        The first call reads the borders of the zones: 70 ms, the next ones 1 µs.
        """
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            return None
        import tzfpy  # noqa: PLC0415 - start time counts, and few share a location

        return tzfpy.get_tz(longitude, latitude) or None

    def guess(self, language: str) -> City:
        """Return where somebody with this language tag (IETF, such as de or pt-br) probably lives.

        A country in the tag counts first, then where most speakers live; unknown: UTC.
        """
        tag = language.lower().replace("_", "-")
        if tag in self._languages:
            return self._languages[tag]
        first, *others = tag.split("-")
        countries = (self._largest_of(part) for part in others if re.fullmatch("[a-z]{2}", part))
        return next(filter(None, countries), self._languages.get(first, NOWHERE))

    def country(self, zone: str) -> str | None:
        """Return the country (ISO 3166) of a zone; None: it has none."""
        return country_of(zone)

    def weight_unit(self, zone: str) -> str:
        """Return the unit in which weights are lifted in the country of a zone: kg or lb."""
        return weight_unit(zone)

    def first_weekday(self, zone: str) -> int:
        """Return the day with which the week begins in the country of a zone, Monday = 0."""
        return first_weekday(zone)

    def regions(self) -> tuple[str, ...]:
        """Return the ids of the regions to pick from, eight at most; their names are messages."""
        return tuple(self._regions)

    def cities(self, region: str) -> tuple[City, ...]:
        """Return at most nine large cities of a region, across its zones.

        Raises:
            KeyError: there is no such region.
        """
        return self._regions[region]

    def _search(self, key: str) -> tuple[City, ...]:
        return _distinguished(_first_ones(self._named(key)))

    def _near(self, key: str) -> tuple[City, ...]:
        return _distinguished(_first_ones(self._nearly_named(key)))

    def _named(self, key: str) -> Iterator[City]:
        """Yield places of this name, the largest first; three letters must be their first name."""
        lines = self._lines_with(f"|{key}|")
        if len(key) <= SHORTEST_NEAR and key.isascii():
            lines = (line for line in lines if line.startswith(f"|{key}|"))
        return _called(key, lines)

    def _nearly_named(self, key: str) -> Iterator[City]:
        """Yield places whose name has the fewest typing errors, the largest first."""
        errors = (len(key) - 1) // LETTERS_PER_ERROR
        if errors:
            for name, lines in self._near_names.nearest(key, errors, 4 * MOST_FOUND).items():
                yield from _called(name, map(self._line_at, lines))

    def _largest_of(self, country: str) -> City | None:
        return next(map(_place, self._lines_with(f"\t{country.upper()}\t")), None)

    def _lines_with(self, part: str) -> Iterator[str]:
        """Yield the lines that hold this, in the order of the file: the largest city first."""
        wanted, position = part.encode(), 0
        while (position := self._cities.find(wanted, position)) >= 0:
            start = self._cities.rfind(b"\n", 0, position) + 1
            position = self._cities.find(b"\n", position)
            yield self._cities[start:position].decode()

    def _line_at(self, begin: int) -> str:
        return self._cities[begin : self._cities.find(b"\n", begin)].decode()

    @cached_property
    def _territories(self) -> Territories:
        largest: dict[tuple[str, str], City] = {}
        for line in self._cities.decode().splitlines():
            _, name, country, zone, _ = line.split("\t")
            largest.setdefault((country, zone), City(name, country, zone))
        return Territories(self._folder, largest)

    @cached_property
    def _cities(self) -> bytes:
        # Searched as one piece: making 34,000 objects of it would take half a second.
        return (self._folder / "cities.tsv").read_bytes()

    @cached_property
    def _near_names(self) -> NearNames:
        """Every name to compare with a mistyped one, by where its line begins."""
        from bot.content.places.near_names import NearNames  # noqa: PLC0415 - for typos only

        names, begin = [], 0
        for line in self._cities.splitlines(keepends=True):
            keys = line.partition(b"\t")[0].decode().strip("|").split("|")
            names += [(key, begin) for key in keys]
            begin += len(line)
        return NearNames(names)

    @cached_property
    def _languages(self) -> Mapping[str, City]:
        rows = _LANGUAGES.validate_json(self._json("languages.yaml"), strict=True)
        return {tag: City(*row) for tag, row in rows.items()}

    @cached_property
    def _regions(self) -> Mapping[str, tuple[City, ...]]:
        rows = _REGIONS.validate_json(self._json("regions.yaml"), strict=True)
        return {region: tuple(City(*row) for row in cities) for region, cities in rows.items()}

    def _json(self, file: str) -> str:
        return json.dumps(read(self._folder / file, f"content/places/{file}").data)


def _is_too_short(key: str) -> bool:
    """Return whether so few letters of the alphabet are no name of a city: "no", "ok"."""
    return len(key) < SHORTEST_NEAR and key.isascii()


def search_key(name: str) -> str:
    """Return a name as it is looked up: "São Paulo" -> "sao paulo", "Łódź" -> "lodz"."""
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_UNDECOMPOSED))
    cleaned = (one if _is_of_a_word(one) else " " for one in _ACCENTS.sub("", letters))
    return " ".join(unicodedata.normalize("NFC", "".join(cleaned)).split())


def _is_of_a_word(letter: str) -> bool:
    # Vowel signs of Indian and other scripts are marks (M), and as much as letters.
    return letter.isalnum() or unicodedata.category(letter).startswith("M")


def _place(line: str) -> City:
    _, name, country, zone, _ = line.split("\t")
    return City(name, country, zone)


def _called(key: str, lines: Iterator[str]) -> Iterator[City]:
    """Yield the places of lines that hold this name, in their order.

    Another name counts for the larger ones only: Odessa is Odesa, then Odessa in Texas; York is
    no name of Warner Robins.
    """
    has_namesake = False
    for line in lines:
        is_namesake = line.startswith(f"|{key}|")
        if is_namesake or not has_namesake:
            yield _place(line)
        has_namesake |= is_namesake


def _first_ones(places: Iterator[City]) -> list[City]:
    """Return as many as are shown, none twice."""
    found: dict[City, None] = {}
    for place in places:
        found[place] = None
        if len(found) == MOST_FOUND:
            break
    return list(found)


def _distinguished(found: list[City]) -> tuple[City, ...]:
    """Distinguish places of one name in one country by the city of their zone."""
    labels = [(place.name, place.country) for place in found]
    return tuple(
        place if labels.count((place.name, place.country)) == 1 else _with_zone_city(place)
        for place in found
    )


def _with_zone_city(place: City) -> City:
    """Add the city of the zone: Springfield -> Springfield (Chicago)."""
    city = place.zone.rpartition("/")[2].replace("_", " ")
    return City(f"{place.name} ({city})", place.country, place.zone)
