"""A message id with its arguments, put into a person's words when it is sent.

Arguments are words, numbers, and moments that each person's clock names.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import cast

from bot.value import Value


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


class Weekdays(Value):
    """Days of the week to be named, Monday = 0."""

    days: frozenset[int]


class DayAndMonth(Value):
    """A date named by day and month alone, however near it is: "2 Nov"."""

    day: date


class Say(Value):
    """A message id of the words with its arguments, said in the person's language when sent.

    A str is the person's own words (escaped when said); a tuple of messages is joined by commas.
    """

    id: str
    args: tuple[tuple[str, Sayable], ...] = ()


Sayable = Argument | Weekdays | DayAndMonth | Say | tuple[Say | str, ...]


def say(message: str, /, **args: object) -> Say:
    """A message with its arguments: `say("warmup-title", minutes=3)`.

    A date, a time or a datetime (aware, UTC) becomes the moment that the person's clock names.
    """
    told = tuple((name, cast("Sayable", moment(args[name]))) for name in sorted(args))
    return Say(message, told)
