"""Days of the Solar Hijri calendar, by which Iran dates, as Gregorian ones."""

from datetime import date, timedelta

_YEAR, _NEW_YEAR = 1403, date(2024, 3, 20)  # a year, and its first day
_YEARS_LESS = 621  # than the Gregorian year in which one begins
_LAST_YEAR = 9377  # that ends before Python's dates do
_LONG_MONTHS = 6  # of 31 days; the others have 30, the last one 29 but in a leap year


def gregorian(year: int, month: int, day: int) -> date | None:
    """Return the date: 1405, 9, 24 -> 2026-12-15; None where there is no such day.

    Leap years follow the cycle of 33 years, which is right from 1178 to 1633.
    """
    length = 31 if month <= _LONG_MONTHS else 30
    if not (1 <= year <= _LAST_YEAR and 1 <= month <= 12 and 1 <= day <= length):
        return None
    before = 30 * (month - 1) + min(month - 1, _LONG_MONTHS)
    on = _new_year(year) + timedelta(days=before + day - 1)
    return on if on < _new_year(year + 1) else None


def solar_hijri(on: date) -> tuple[int, int, int]:
    """Return year, month and day of a date: 2026-12-15 -> 1405, 9, 24."""
    year = on.year - _YEARS_LESS
    if on < _new_year(year):
        year -= 1
    days = (on - _new_year(year)).days
    first_half = 31 * _LONG_MONTHS
    if days < first_half:
        return year, days // 31 + 1, days % 31 + 1
    return year, (days - first_half) // 30 + _LONG_MONTHS + 1, (days - first_half) % 30 + 1


def _new_year(year: int) -> date:
    leap_days = _leap_days(year) - _leap_days(_YEAR)
    return _NEW_YEAR + timedelta(days=365 * (year - _YEAR) + leap_days)


def _leap_days(year: int) -> int:
    """Return how many leap days there were before a year, from some year on."""
    return (8 * year + 21) // 33
