"""Four questions on the habit, and what follows: quieter prompts, or hours of weekdays."""

from datetime import time
from typing import assert_never

from bot.coaching.calendar import EVERY_DAY
from bot.coaching.events import Remembered
from bot.coaching.message import Weekdays, msg
from bot.coaching.remembered import FADING, Fading
from bot.coaching.reminders.fading import offered_step, stepped_back
from bot.coaching.reminders.hours import HourOffer, with_hour
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.habit.offers import chosen_of
from bot.flows.habit.screens import QUESTIONS, SCALE, now, offer, question
from bot.flows.habit.steps import STEPS, AtHabitQuestion, AtQuieterStep, Step
from bot.flows.health_check.result import is_open
from bot.flows.memory.fading import held_now, history_of
from bot.flows.schedule import hour_of_warm_ups
from bot.flows.settings.confirmation import confirmed
from bot.flows.turn import Context, Flow, Screen, Turn, not_understood, number_in
from bot.flows.wording.start_button import MY_PLAN
from bot.value import replace

_WEEKDAYS = frozenset("0123456")


def start(argument: str, context: Context) -> Turn:
    """Ask the four questions.

    `argument`: "back" takes one step back instead; "hour-1000-56" has the prompt come at 10:00
    on Saturdays and Sundays, "keep-1000" leaves the hour as it is.
    """
    kind, _, value = argument.partition("-")
    match kind:
        case "back":
            back = stepped_back(held_now(context), context.today)
            return _remembering(back, now(back.step))
        case "hour":
            return _hours(value, context)
        case "keep":
            kept = replace(held_now(context), declined=_time(value))
            return _remembering(kept, Screen((msg("habit-hour-kept"),), ((MY_PLAN,),)))
        case _:
            return FLOW.at(AtHabitQuestion(), context)


def show(step: Step, context: Context) -> Screen:
    """Return the open question as it stands."""
    match step:
        case AtHabitQuestion():
            return question(step, context)
        case AtQuieterStep():
            return offer(step, context)
        case _:
            assert_never(step)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step, value:
        case AtHabitQuestion(), "not_now":
            return Turn(screens=(Screen((msg("habit-not-now"),), ((MY_PLAN,),)),))
        case AtHabitQuestion(answers), "back":
            return FLOW.at(AtHabitQuestion(answers[:-1]), context)
        case AtHabitQuestion(), _:
            return _answered(step, number_in(value, SCALE), context)
        case AtQuieterStep(quieter), "yes":
            chosen = replace(held_now(context), step=quieter, since=context.today)
            return _remembering(chosen, now(quieter))
        case AtQuieterStep(), "no":
            held = held_now(context)
            return _remembering(held, now(held.step, "habit-kept"))
        case _:
            return not_understood(step)


def _typed(step: Step, text: str, context: Context) -> Turn:
    number = context.parser.number(text)
    if not isinstance(step, AtHabitQuestion) or number not in SCALE:
        return not_understood(step)
    return _answered(step, number, context)


def _answered(step: AtHabitQuestion, number: int | None, context: Context) -> Turn:
    """Take an answer; after the fourth a quieter step is offered, or nothing changes."""
    if number is None:
        return not_understood(step)
    answers = (*step.answers, number)
    if len(answers) < QUESTIONS:
        return FLOW.at(AtHabitQuestion(answers), context)
    held = replace(held_now(context), asked_on=context.today)
    history, rules = history_of(context.memory), context.catalogue.thresholds
    quieter = offered_step(context.today, held, history, sum(answers) / QUESTIONS, rules)
    if quieter is None:
        return _remembering(held, now(held.step, "habit-thanks"))
    offered = Remembered(FADING, replace(held, offered_on=context.today))
    return replace(FLOW.at(AtQuieterStep(quieter), context), events=(offered,))


def _hours(value: str, context: Context) -> Turn:
    """Have the prompt come at another hour on some weekdays; a forged one asks for nothing."""
    digits, _, days = value.partition("-")
    at, weekdays = _time(digits), frozenset(map(int, _WEEKDAYS & set(days)))
    if at is None or not weekdays or weekdays == EVERY_DAY:
        return FLOW.at(AtHabitQuestion(), context)
    usual, others = with_hour(HourOffer(at, weekdays, 0, 0), chosen_of(context))
    person = context.person.with_profile(warmup_at=usual, warmup_others=others)
    saved = msg("habit-hours-saved", weekdays=Weekdays(weekdays), at=at)
    screen = confirmed(saved, person, context, (ReminderKind.WARMUP,))
    events = (hour_of_warm_ups(person),) if is_open(person) else ()
    return Turn(screens=(screen,), events=events, person=person)


def _time(digits: str) -> time | None:
    try:
        return time.fromisoformat(f"{digits[:2]}:{digits[2:]}")
    except ValueError:
        return None


def _remembering(fading: Fading, screen: Screen) -> Turn:
    return Turn(screens=(screen,), events=(Remembered(FADING, fading),))


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    typed=_typed,
    takes={AtHabitQuestion: "typed-takes-number"},
    about={AtHabitQuestion: "typed-about-habit"},
)
