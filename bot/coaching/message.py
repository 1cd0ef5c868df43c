"""A message id with its arguments, formatted in a person's language when it is sent.

Arguments are words, numbers, and moments that each person's clock names.
"""

from __future__ import annotations

from collections.abc import Sequence
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
    """An aware instant, shown as the hour on the person's clock."""

    instant: datetime


#: A moment is a value of its own: stored as a text it would look like any other text.
Argument = str | int | float | bool | None | OnDay | AtHour | AtInstant


def moment(value: object) -> object:
    """Return a date, a time or a datetime as an argument; anything else as it is."""
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


class DayOfMonth(Value):
    """The number of a day within its month, in the calendar of the language: "2"."""

    day: date


class YearOf(Value):
    """The year of a date, in the calendar of the language: "2026"."""

    day: date


class CityName(Value):
    """A city that gave a time zone, named in the person's language.

    Where that has no name for it: as it was typed in another script, else `name`.
    """

    name: str
    zone: str
    typed: str = ""


class BotLink(Value):
    """Address that opens the chat with this bot, with a payload; its name is known when sent."""

    payload: str


class CountryName(Value):
    """A country by its ISO 3166 code, named in the person's language."""

    code: str


class Message(Value):
    """A message id of the Fluent files with its arguments, formatted in the locale when sent.

    A str is the person's own words (escaped when sent); a tuple of messages is joined by commas.
    """

    id: str
    args: tuple[tuple[str, MessageArgument], ...] = ()


MessageArgument = (
    Argument
    | Weekdays
    | DayAndMonth
    | DayOfMonth
    | YearOf
    | CityName
    | CountryName
    | BotLink
    | Message
    | tuple[Message | str, ...]
)


def msg(message: str, /, **args: object) -> Message:
    """Return a message with its arguments: `msg("warmup-title", minutes=3)`.

    A date, a time or a datetime (aware, UTC) becomes the moment that the person's clock names.
    """
    values = tuple((name, cast("MessageArgument", moment(args[name]))) for name in sorted(args))
    return Message(message, values)


def varied(messages: Sequence[str], count: int) -> str:
    """Return one of these ids, another one each time."""
    return messages[count % len(messages)]
