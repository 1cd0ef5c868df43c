"""Names of cities and countries in a person's language (CLDR)."""

import unicodedata
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.coaching.message import CityName
from bot.content.places.cities import search_key


@lru_cache(maxsize=512)
def city_name(city: CityName, language: str) -> str:
    """Return a city as the language calls it, where it gave its zone the name: Moskau, Лондон.

    CLDR has no names of other cities: theirs are as they were typed in another script than the
    Latin one, else as they are.
    """
    is_zones = _key(city.name) == _key(city.zone.rpartition("/")[2].replace("_", " "))
    names = _locale(language).time_zones
    zones = (city.zone, *_aliases().get(city.zone, ())) if is_zones else ()
    cities = (names.get(zone, {}).get("city") for zone in zones)
    typed = city.typed.strip()
    known = typed.title() if typed == typed.casefold() else typed
    return next(filter(None, cities), city.name if _is_latin(typed) else known)


def country_name(code: str, language: str) -> str:
    """Return the country of an ISO 3166 code: DE -> Германия; the code where it has no name."""
    return str(_locale(language).territories.get(code, code))


def _key(name: str) -> str:
    return search_key(name).removesuffix(" city")


def _is_latin(text: str) -> bool:
    return all(unicodedata.name(each, "").startswith("LATIN") for each in text if each.isalpha())


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


@lru_cache(maxsize=1)
def _aliases() -> dict[str, list[str]]:
    """Return the names that a zone had before: CLDR goes by them, as in Asia/Calcutta."""
    found: dict[str, list[str]] = {}
    for alias, zone in get_global("zone_aliases").items():
        found.setdefault(zone, []).append(alias)
    return found
