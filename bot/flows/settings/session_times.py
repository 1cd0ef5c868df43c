"""Weekdays and hour of the sessions."""

from datetime import time
from typing import assert_never

from bot.coaching.message import Message, Weekdays, msg
from bot.coaching.person.person import Person
from bot.coaching.programme.weekdays import days_fit
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.memory.session_due import programmes_of
from bot.flows.schedule import after_new_plan
from bot.flows.settings.confirmation import confirmed
from bot.flows.turn import (
    BACK,
    Context,
    Flow,
    Go,
    Screen,
    Turn,
    button,
    not_understood,
    rows_of_three,
    toggle,
)
from bot.value import Value, replace

HOURS = (time(18), time(7), time(12, 30), time(17), time(19), time(20))


class AtSessionDays(Value):
    """Question: which weekdays (Monday = 0)? `refused`: those leave too few days between."""

    chosen: frozenset[int]
    refused: bool = False


class AtSessionHour(Value):
    """Question: which hour? `typing`: another one is to be typed."""

    typing: bool = False


class AtSessionInQuietHours(Value):
    """The hour lies in the quiet hours: shall it ring all the same?"""

    at: time


Step = AtSessionDays | AtSessionHour | AtSessionInQuietHours
STEPS = (AtSessionDays, AtSessionHour, AtSessionInQuietHours)


def start(argument: str, context: Context) -> Turn:
    """Ask for the "days", or for the "hour"; "hour-20:00" is that question with its answer."""
    if argument == "days":
        return FLOW.at(AtSessionDays(context.person.profile.training_days), context)
    try:
        at = time.fromisoformat(argument.removeprefix("hour-"))
    except ValueError:
        return FLOW.at(AtSessionHour(), context)
    return _hour(at, context)


def _typed(step: Step, text: str, context: Context) -> Turn:
    times = context.parser.times(text)
    if times and isinstance(step, AtSessionHour):
        return _hour(times[0], context)
    return not_understood(step)


def show(step: Step, context: Context) -> Screen:
    """Return the question as it stands."""
    match step:
        case AtSessionDays():
            return _days_screen(step, context)
        case AtSessionHour(typing=True):
            return Screen((msg("plan-questions-hour-typed", at=time(17, 30)),), ((BACK,),))
        case AtSessionHour():
            hours = (button("button-time", h.strftime("%H:%M"), at=h) for h in HOURS)
            other = button("plan-questions-button-other-hour", "other")
            return Screen((msg("session-times-hour"),), rows_of_three((*hours, other, BACK)))
        case AtSessionInQuietHours(at=at):
            ring = button("plan-questions-button-ring", "ring", at=at)
            other = button("plan-questions-button-other-hour", "other")
            return Screen((msg("plan-questions-quiet", at=at),), ((ring,), (other,)))
        case _:
            assert_never(step)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    if value == "back" and step != AtSessionHour(typing=True):
        return Turn(then=Go("preferences", "times"))
    match step:
        case AtSessionDays():
            return _at_days(step, value, context)
        case AtSessionHour():
            return _at_hour(step, value, context)
        case AtSessionInQuietHours(at) if value == "ring":
            return _saved(context, at=at)
        case AtSessionInQuietHours() if value == "other":
            return FLOW.at(AtSessionHour(typing=True), context)
        case _:
            return not_understood(step)


def _at_days(step: AtSessionDays, value: str, context: Context) -> Turn:
    """Take two to four days with the rest between that they need; others are not stored."""
    if value in map(str, range(7)):
        return FLOW.at(AtSessionDays(step.chosen ^ {int(value)}), context)
    if value != "done":
        return not_understood(step)
    if not days_fit(step.chosen, programmes_of(context)):
        return FLOW.at(replace(step, refused=True), context)
    return _saved(context, days=step.chosen)


def _at_hour(step: AtSessionHour, value: str, context: Context) -> Turn:
    match value:
        case "back":
            return FLOW.at(AtSessionHour(), context)
        case "other":
            return FLOW.at(AtSessionHour(typing=True), context)
        case _ if value in {h.strftime("%H:%M") for h in HOURS}:
            return _hour(time.fromisoformat(value), context)
        case _:
            return not_understood(step)


def _days_screen(step: AtSessionDays, context: Context) -> Screen:
    first = context.places.first_weekday(context.person.zone)
    in_order = ((first + n) % 7 for n in range(7))
    days = (toggle(_day(day), str(day), is_on=day in step.chosen) for day in in_order)
    text = msg("session-times-refused" if step.refused else "session-times-days")
    return Screen((text,), rows_of_three((*days, button("button-done", "done"), BACK)))


def _hour(at: time, context: Context) -> Turn:
    if context.person.profile.wishes.quiet_hours.holds(at):
        return FLOW.at(AtSessionInQuietHours(at), context)
    return _saved(context, at=at)


def _saved(
    context: Context, *, days: frozenset[int] | None = None, at: time | None = None
) -> Turn:
    profile = context.person.profile
    if days is not None:
        profile = replace(profile, training_days=days, sessions_a_week=len(days))
    if at is not None:
        profile = replace(profile, training_at=at)
    person = replace(context.person, profile=profile)
    screen = confirmed(saved_line(person), person, context, (ReminderKind.TRAINING,))
    return Turn(screens=(screen,), events=after_new_plan(person), person=person)


def saved_line(person: Person) -> Message:
    """Return the days and the hour as they stand now."""
    profile = person.profile
    days = Weekdays(profile.training_days)
    return msg("session-times-saved", days=days, at=profile.training_at)


def _day(day: int) -> Message:
    return msg("session-times-button-day", day=Weekdays(frozenset({day})))


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    typed=_typed,
    takes={AtSessionHour: "typed-takes-time"},
    about=dict.fromkeys(STEPS, "typed-about-time"),
)
