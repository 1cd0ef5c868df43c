"""Look up clock and unit of weights of the country of a time zone (CLDR)."""

import re
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

#: The countries whose system of measurement is the US one (CLDR), and the territories of the US.
POUND_COUNTRIES = frozenset({"US", "LR", "MM", "AS", "GU", "MP", "PR", "UM", "VI"})
_NO_COUNTRY = {None, "ZZ", "001"}
#: The letters of a CLDR pattern that stand for AM and PM, and text in it that is no pattern.
_HALVES_OF_A_DAY = frozenset("abB")
_QUOTED = re.compile("'[^']*'")


def country_of(zone: str) -> str | None:
    """Return the ISO 3166 code of the country of an IANA zone; None for UTC and its like."""
    name = get_global("zone_aliases").get(zone, zone)
    country = get_global("zone_territories").get(name)
    return None if country in _NO_COUNTRY else str(country)


def weight_unit(zone: str) -> str:
    """Return the unit in which weights are lifted in the country of a zone: kg or lb."""
    return "lb" if country_of(zone) in POUND_COUNTRIES else "kg"


@lru_cache(maxsize=512)
def uses_24_hours(zone: str) -> bool:
    """Return whether a zone's country writes 18:30, not 6:30 PM; true where there is none."""
    locale = _locale_of(country_of(zone))
    if locale is None:
        return True
    pattern = _QUOTED.sub("", locale.time_formats["short"].pattern)
    return _HALVES_OF_A_DAY.isdisjoint(pattern)


@lru_cache(maxsize=512)
def first_weekday(zone: str) -> int:
    """Return the day with which the week begins in the country of a zone, Monday = 0."""
    locale = _locale_of(country_of(zone))
    return 0 if locale is None else int(locale.first_week_day)


def _locale_of(country: str | None) -> Locale | None:
    """Return the locale of the language that most people of a country speak."""
    try:
        return Locale.parse(f"und_{country}") if country else None
    except UnknownLocaleError:
        return None
