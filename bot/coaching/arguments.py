"""What a message may be told: words, numbers, and moments that each person's clock names."""

from __future__ import annotations

from datetime import date, datetime, time

from bot.coaching.value import Value


class OnDay(Value):
    """A date, named by its distance: "tomorrow"."""

    day: date


class AtHour(Value):
    """A time of day, as the person's clock shows it."""

    time: time


class AtInstant(Value):
    """An aware instant, told as the hour at which it comes where the person is."""

    instant: datetime


#: A moment is a value of its own: what is stored as a text could not be told apart from one.
Argument = str | int | float | bool | None | OnDay | AtHour | AtInstant


def moment(value: object) -> object:
    """A date, a time or a datetime as an argument; anything else as it is."""
    match value:
        case datetime():
            return AtInstant(value)
        case date():
            return OnDay(value)
        case time():
            return AtHour(value)
        case _:
            return value
