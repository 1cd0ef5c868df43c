"""Time of the week's review: a day and an hour, or never."""

from datetime import time

from bot.coaching.events import ReminderStopped
from bot.coaching.message import Weekdays, msg
from bot.coaching.person.person import Person
from bot.coaching.reminders.policy import ReminderKind, Resting
from bot.flows.schedule import hour_of, wishing
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
)
from bot.value import Value, replace

#: Weekday (Monday = 0) and hour.
_OFFERED = {
    "6-18": (6, time(18)),
    "6-10": (6, time(10)),
    "6-20": (6, time(20)),
    "5-10": (5, time(10)),
    "0-08": (0, time(8)),
}


class AtReviewHour(Value):
    """Question: when shall it come? `in_quiet_hours`: the typed hour lies in the quiet hours."""

    in_quiet_hours: bool = False


STEPS = (AtReviewHour,)


def start(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one question
    """Ask for the day and the hour."""
    return FLOW.at(AtReviewHour(), context)


def _tapped(step: AtReviewHour, value: str, context: Context) -> Turn:
    if value == "back":
        return Turn(then=Go("preferences", "times"))
    if value == "off":
        stopped = (ReminderStopped(ReminderKind.WEEKLY, Resting.WISH),)
        return replace(_saved(wishing(context.person, reviews=False)), events=stopped)
    return _chosen(*_OFFERED[value], context) if value in _OFFERED else not_understood(step)


def show(step: AtReviewHour, context: Context) -> Screen:
    """Return the question, with what holds now."""
    wishes = context.person.profile.wishes
    now = msg(
        "review-hour" if wishes.reviews else "review-hour-off",
        day=Weekdays(frozenset({wishes.review_day})),
        at=wishes.review_at,
    )
    text = (msg("review-hour-quiet"), now) if step.in_quiet_hours else (now,)
    offered = (
        button("review-hour-button", value, day=Weekdays(frozenset({day})), at=at)
        for value, (day, at) in _OFFERED.items()
    )
    return Screen(text, rows_of_three((*offered, button("review-hour-button-off", "off"), BACK)))


def _typed(step: AtReviewHour, text: str, context: Context) -> Turn:
    """Return an hour on the day that holds now; the bot itself never rings in quiet hours."""
    times, wishes = context.parser.times(text), context.person.profile.wishes
    if not times:
        return not_understood(step)
    if wishes.quiet_hours.holds(times[0]):
        return FLOW.at(AtReviewHour(in_quiet_hours=True), context)
    return _chosen(wishes.review_day, times[0], context)


def _chosen(day: int, at: time, context: Context) -> Turn:
    before = wishing(context.person, reviews=True)
    wishes = replace(before.profile.wishes, review_day=day, review_at=at)
    person = before.with_profile(wishes=wishes)
    return replace(_saved(person), events=(hour_of(person),))


def _saved(person: Person) -> Turn:
    return Turn(person=person, toast=msg("button-saved"), then=Go("preferences", "times"))


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    typed=_typed,
    takes={AtReviewHour: "typed-takes-time"},
    about=dict.fromkeys(STEPS, "typed-about-time"),
)
