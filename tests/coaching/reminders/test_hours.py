"""An hour is offered where most days agree on another one, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.coaching.calendar import EVERY_DAY, QuietHours
from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.remembered import Fading
from bot.coaching.reminders.hours import Begun, Chosen, HourOffer, offered_hour, with_hour
from bot.value import replace

TODAY = date(2026, 11, 29)  # a Sunday
DAY = timedelta(days=1)
EIGHT = Chosen(time(8))
WEEKEND = frozenset({5, 6})
NEVER = QuietHours(time(4), time(4))


def begun(days: int, hour: Callable[[date, int], str]) -> list[Begun]:
    """The last days, each begun at an hour that its date and its number tell."""
    dates = [(TODAY - n * DAY, n) for n in range(days)]
    return [Begun(day, time.fromisoformat(hour(day, n))) for day, n in dates]


def offered(times: list[Begun], chosen: Chosen = EIGHT, fading: Fading | None = None) -> object:
    return offered_hour(times, chosen, TODAY, fading or Fading(), METHOD)


def at_weekends(day: date, _n: int) -> str:
    return "10:05" if day.weekday() in WEEKEND else "08:03"


def test_the_hour_of_four_days_of_seven_is_offered() -> None:
    four = begun(7, lambda _day, n: "08:32" if n in {0, 2, 3, 6} else "08:00")

    assert offered(four) == HourOffer(time(8, 30), EVERY_DAY, 4, 7)


def test_three_days_of_seven_are_too_few() -> None:
    assert offered(begun(7, lambda _day, n: "08:32" if n < 3 else "08:00")) is None


def test_six_days_are_too_few() -> None:
    assert offered(begun(6, lambda *_: "08:32")) is None


def test_an_hour_within_fifteen_minutes_fits() -> None:
    assert offered(begun(35, lambda *_: "08:15")) is None
    assert offered(begun(35, lambda *_: "07:45")) is None
    assert offered(begun(35, lambda *_: "08:16")) is not None


def test_an_hour_just_before_midnight_is_offered_as_it_is() -> None:
    assert offered(begun(7, lambda *_: "23:38"), Chosen(time(20), (), NEVER)) == HourOffer(
        time(23, 40), EVERY_DAY, 7, 7
    )


def test_an_hour_that_would_gain_nothing_is_not_offered() -> None:
    hours = ("08:16", "08:16", "08:34", "08:34", "08:00", "08:00", "08:00")

    assert offered(begun(7, lambda _day, n: hours[n])) is None
    assert offered(begun(7, lambda _day, n: hours[n].replace("08:16", "08:34"))) is not None


def test_the_hour_is_the_middle_of_those_that_are_off() -> None:
    hours = ("08:30", "08:30", "08:31", "08:39", "08:39", "08:00", "08:00")

    assert offered(begun(7, lambda _day, n: hours[n])) == HourOffer(time(8, 30), EVERY_DAY, 5, 7)


@pytest.mark.parametrize(
    ("weekend", "offer"),
    [
        ("08:50", HourOffer(time(8, 20), EVERY_DAY, 5, 7)),
        ("08:51", HourOffer(time(8, 20), EVERY_DAY - WEEKEND, 25, 25)),
    ],
)
def test_weekdays_up_to_half_an_hour_apart_have_one_hour(weekend: str, offer: HourOffer) -> None:
    times = begun(35, lambda day, _n: weekend if day.weekday() in WEEKEND else "08:20")

    assert offered(times) == offer


def test_scattered_hours_bring_no_offer() -> None:
    assert offered(begun(35, lambda _day, n: f"{8 + n % 7:02}:{n * 7 % 60:02}")) is None


def test_weekdays_that_differ_are_offered_alone() -> None:
    assert offered(begun(28, at_weekends)) == HourOffer(time(10, 5), WEEKEND, 8, 8)


@pytest.mark.parametrize("weekday", range(7))
def test_a_weekday_is_counted_in_the_last_five_weeks(weekday: int) -> None:
    times = begun(60, lambda day, _n: "10:05" if day.weekday() == weekday else "08:00")

    assert offered(times) == HourOffer(time(10, 5), frozenset({weekday}), 5, 5)


def test_a_single_weekday_that_wavers_is_not_offered() -> None:
    def wavers(day: date, n: int) -> str:
        return ("10:00", "11:00")[n // 7 % 2] if day.weekday() == 6 else "08:00"

    assert offered(begun(35, wavers)) is None


def test_weekdays_that_have_their_hour_are_left_alone() -> None:
    chosen = Chosen(time(8), ((5, time(10)), (6, time(10))))

    assert offered(begun(28, at_weekends), chosen) is None


def test_an_hour_in_the_quiet_hours_is_not_offered() -> None:
    early = begun(14, lambda *_: "06:30")

    assert offered(early) is None
    assert offered(early, Chosen(time(8), quiet_hours=QuietHours(time(22), time(6)))) is not None


def test_an_hour_that_was_declined_is_not_offered_again() -> None:
    later = begun(14, lambda *_: "08:32")

    assert offered(later, fading=Fading(declined=time(8, 30))) is None
    assert offered(later, fading=Fading(declined=time(9))) is not None


def test_old_days_say_nothing_of_today() -> None:
    old = [replace(each, day=each.day - 40 * DAY) for each in begun(14, lambda *_: "08:32")]

    assert offered(old) is None


def test_an_hour_that_is_taken_is_of_its_weekdays() -> None:
    weekend = HourOffer(time(10), WEEKEND, 8, 8)
    every_day = HourOffer(time(9), EVERY_DAY, 4, 7)
    weekdays = HourOffer(time(7), EVERY_DAY - WEEKEND, 20, 20)

    assert with_hour(weekend, EIGHT) == (time(8), ((5, time(10)), (6, time(10))))
    assert with_hour(every_day, Chosen(time(8), ((5, time(10)),))) == (time(9), ())
    # Most days have the usual hour.
    assert with_hour(weekdays, EIGHT) == (time(7), ((5, time(8)), (6, time(8))))


@given(st.integers(0, 10_000), st.integers(5, 90))
@example(2901, 19)  # after Thursdays, every day is offered that hour: another offer
def test_what_is_offered_is_off_the_hour_and_once_taken_not_offered_to_these_days_again(
    seed: int, spread: int
) -> None:
    random = Random(seed)
    middle = random.randrange(8 * 60, 20 * 60)

    def about(_day: date, _n: int) -> str:
        minute = min(max(round(random.gauss(middle, spread)), 0), 1439)
        return f"{minute // 60:02}:{minute % 60:02}"

    times = begun(35, about)
    found = offered_hour(times, EIGHT, TODAY, Fading(), METHOD)
    if found is None:
        return
    usual, others = with_hour(found, EIGHT)
    days = [TODAY - n * DAY for n in range(7) if (TODAY - n * DAY).weekday() in found.weekdays]

    assert all(Chosen(usual, others).on(day) == found.at != time(8) for day in days)
    again = offered_hour(times, Chosen(usual, others), TODAY, Fading(), METHOD)
    assert again is None or again.at != found.at or again.weekdays > found.weekdays
