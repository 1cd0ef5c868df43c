"""Days to come as people write them: "1 Dec", "in 10 days", "next monday" -> a date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from bot.content.language.normalise import PLAIN, Spelling
from bot.content.language.solar_hijri import gregorian
from bot.content.language.tokens import (
    Filler,
    Number,
    Vocabulary,
    fillers_of,
    numbers_of,
    terms,
    vocabulary,
)
from bot.value import Value

#: "In 5000 days" is no date that anybody means.
MOST_DAYS_AHEAD = 1000

_SIGNS = (".", "-", "/")
_YEARS_TO_A_LEAP_DAY = 8
_PERSIAN_YEARS_LESS = 621
_LEAST_GREGORIAN_YEAR = 1600  # 1405 is a year of the Persian calendar


@dataclass(frozen=True)
class DatePatterns:
    """Patterns of dates in one language; read from the `times.yaml` of its words.

    `is_day_first` settles 1/12 (the 1st of December where true); with dots the day is always
    first. `counts` are numbers that only count days and weeks ("a" week).
    """

    numbers: Mapping[str, int]
    counts: Mapping[str, int]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]  # Monday is 0
    days_ahead: Mapping[str, int]  # tomorrow is 1
    units: Mapping[str, int]  # days: week is 7
    filler: tuple[str, ...]
    is_day_first: bool = True
    persian_months: Mapping[str, int] = field(default_factory=dict)  # of the Solar Hijri calendar
    spelling: Spelling = PLAIN

    @cached_property
    def vocabulary(self) -> Vocabulary[_Term]:
        """Every word with its meaning."""
        return vocabulary(
            [
                *((sign, _Sign(sign)) for sign in _SIGNS),
                *fillers_of(self.filler),
                *numbers_of(self.numbers),
                *numbers_of(self.counts),
                *((word, _Month(month)) for word, month in self.months.items()),
                *((word, _PersianMonth(month)) for word, month in self.persian_months.items()),
                *((word, _Weekday(day)) for word, day in self.weekdays.items()),
                *((word, _Ahead(days)) for word, days in self.days_ahead.items()),
                *((word, _Unit(days)) for word, days in self.units.items()),
            ],
            self.spelling,
        )


def parse_date(
    text: str, today: date, patterns: DatePatterns, *, is_month_first: bool = False
) -> date | None:
    """Return the date after today that a text means; None where it means none.

    On 2026-11-23, a Monday: "1 Dec" -> 2026-12-01, "next monday" -> 2026-11-30, "1 Nov" ->
    2027-11-01, "in 10 days" -> 2026-12-03. Where only one order of day and month is a date, it
    is that one: "12/25". `is_month_first`: the person's country writes 12/1 for the 1st of
    December.
    """
    found = terms(text, patterns.vocabulary, patterns.spelling) or ()
    is_day_first = _Sign("/") not in found or (patterns.is_day_first and not is_month_first)
    is_persian = bool(patterns.persian_months)
    written = (
        _written(found, today, is_day_first=order, is_persian=is_persian)
        for order in (is_day_first, not is_day_first)
    )
    meant = _counted(found, today) or next(filter(None, written), None)
    return meant if meant and meant > today else None


class _Sign(Value):
    text: str


class _Month(Value):
    number: int


class _PersianMonth(Value):
    number: int


class _Weekday(Value):
    number: int


class _Ahead(Value):
    days: int


class _Unit(Value):
    days: int


_Term = Number | Filler | _Sign | _Month | _PersianMonth | _Weekday | _Ahead | _Unit


def _counted(found: tuple[_Term, ...], today: date) -> date | None:
    """Return a date by its distance: days, weeks, the next weekday of a name."""
    match found:
        case (_Ahead(days),) | (_Unit(days),):
            return today + timedelta(days=days)
        case (Number(value=count), _Unit(days)) if count * days <= MOST_DAYS_AHEAD:
            return today + timedelta(days=count * days)
        case (_Weekday(weekday),):
            return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
        case _:
            return None


def _written(
    found: tuple[_Term, ...], today: date, *, is_day_first: bool, is_persian: bool
) -> date | None:
    """Return a date by day and month; a weekday beside them is taken on trust.

    `is_persian`: people of the language write days and months of the Persian calendar in numbers.
    """
    match tuple(term for term in found if not isinstance(term, _Weekday | _Sign)):
        case (Number(value=day), _Month(month)) | (_Month(month), Number(value=day)):
            return _coming(today, month, day)
        case (Number(value=day), _Month(month), Number() as year) | (
            _Month(month),
            Number(value=day),
            Number() as year,
        ):
            return _date(_full_year(year), month, day)
        case (Number(value=day), _PersianMonth(month), *year):
            return _persian(tuple(year), today, month, day)
        case (Number(digits=digits) as year, Number(month), Number(day)) if len(digits) == 4:
            is_persian = year.value < _LEAST_GREGORIAN_YEAR
            return (gregorian if is_persian else _date)(year.value, month, day)
        case (Number(first), Number(second), *year):
            day, month = (first, second) if is_day_first else (second, first)
            read = _persian if _is_persian(year, is_persian=is_persian) else _in_year
            return read(tuple(year), today, month, day)
        case _:
            return None


def _is_persian(year: Sequence[_Term], *, is_persian: bool) -> bool:
    """Return whether a date of numbers is Persian: by its year, where it has one."""
    match year:
        case (Number(value=written, digits=digits),) if len(digits) == 4:
            return written < _LEAST_GREGORIAN_YEAR
        case _:
            return is_persian and not year


def _in_year(year: tuple[_Term, ...], today: date, month: int, day: int) -> date | None:
    match year:
        case ():
            return _coming(today, month, day)
        case (Number() as written,):
            return _date(_full_year(written), month, day)
        case _:
            return None


def _persian(year: tuple[_Term, ...], today: date, month: int, day: int) -> date | None:
    """Return the date of a Persian month, in a year of its calendar or the next one to come."""
    match year:
        case ():
            first = today.year - _PERSIAN_YEARS_LESS - 1
            dates = (gregorian(first + n, month, day) for n in range(_YEARS_TO_A_LEAP_DAY))
            return next((one for one in dates if one and one > today), None)
        case (Number(value=written),) if len(str(written)) == 4:
            return gregorian(written, month, day)
        case _:
            return None


def _coming(today: date, month: int, day: int) -> date | None:
    """Return the next date after today of that day and month; 29 February may be years away."""
    years = range(today.year, today.year + _YEARS_TO_A_LEAP_DAY + 1)
    dates = (_date(year, month, day) for year in years)
    return next((one for one in dates if one and one > today), None)


def _full_year(year: Number) -> int:
    return year.value + 2000 if len(year.digits) == 2 else year.value


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None
