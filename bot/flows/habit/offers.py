"""Offers at the end of a warm-up: the four questions on the habit, or another hour."""

from collections.abc import Iterator

from bot.coaching.calendar import EVERY_DAY
from bot.coaching.events import Event, Remembered
from bot.coaching.message import Message, Weekdays, msg
from bot.coaching.remembered import FADING
from bot.coaching.reminders.fading import asks_on, may_offer
from bot.coaching.reminders.hours import Chosen, HourOffer, offered_hour
from bot.flows.memory.fading import begun_of, fading_of, held_now, history_of
from bot.flows.turn import Context, Row, go_button
from bot.value import Value, replace


class HabitOffer(Value):
    """Another hour; without one, the four questions."""

    hour: HourOffer | None = None


def offer_of(context: Context) -> HabitOffer | None:
    """Return what is offered once today is practised; None: nothing is."""
    fading, rules = held_now(context), context.catalogue.thresholds
    history = history_of(context.memory)
    done = replace(history, practised=history.practised | {context.today})
    if asks_on(context.today, fading, done, context.joined, rules):
        return HabitOffer()
    if not may_offer(context.today, fading, rules):
        return None
    begun = begun_of(context, rules.hour_weekday_days)
    hour = offered_hour(begun, chosen_of(context), context.today, fading, rules)
    return None if hour is None else HabitOffer(hour)


def offered(offer: HabitOffer, context: Context) -> Event:
    """Remember that it was offered today."""
    fading, today = fading_of(context.memory), context.today
    changed = replace(fading, offered_on=today) if offer.hour else replace(fading, asked_on=today)
    return Remembered(FADING, changed)


def chosen_of(context: Context) -> Chosen:
    """Return the hours of the warm-up, and the quiet hours."""
    profile = context.person.profile
    return Chosen(profile.warmup_at, profile.warmup_others, profile.wishes.quiet_hours)


def offer_lines(offer: HabitOffer) -> Iterator[Message]:
    """Yield the question."""
    hour = offer.hour
    if hour is None:
        yield msg("habit-invite")
    elif hour.weekdays == EVERY_DAY:
        yield msg("habit-hour", at=hour.at, days=hour.days, of=hour.of)
    else:
        days = Weekdays(hour.weekdays)
        yield msg("habit-hour.weekdays", weekdays=days, at=hour.at, days=hour.days, of=hour.of)


def offer_buttons(offer: HabitOffer) -> Row:
    """Return the buttons to the answers."""
    hour = offer.hour
    if hour is None:
        return (go_button("habit-button-questions", "habit"),)
    keep = go_button("habit-button-keep", "habit", f"keep-{hour.at:%H%M}")
    label = msg("habit-button-hour", at=hour.at)
    if hour.weekdays == EVERY_DAY:
        return go_button(label, "plan_questions", f"hour-{hour.at:%H:%M}"), keep
    days = "".join(map(str, sorted(hour.weekdays)))
    return go_button(label, "habit", f"hour-{hour.at:%H%M}-{days}"), keep
