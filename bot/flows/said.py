"""What is said: a message id with its arguments, put into a person's words when it is sent."""

from __future__ import annotations

from datetime import date
from typing import cast

from bot.coaching.arguments import Argument, moment
from bot.coaching.value import Value


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
