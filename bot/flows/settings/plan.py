"""Level, equipment, week, hour and anchor: one after the other at first, each alone later."""

from __future__ import annotations

from typing import assert_never

from bot.coaching.catalogue.programmes import read_programmes
from bot.coaching.events import Event, HourChosen
from bot.coaching.message import say
from bot.coaching.person.person import Profile
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.health_check.result import EVERY_DAY, is_open
from bot.flows.schedule import after_new_plan
from bot.flows.settings.confirmation import confirmed
from bot.flows.settings.plan_answers import answered, value_of
from bot.flows.settings.plan_screens import (
    STEPS,
    AtAnchor,
    AtDays,
    AtEquipment,
    AtLevel,
    AtMinutes,
    AtQuietHour,
    AtWarmUpTime,
    AtWeek,
    Step,
    screen,
)
from bot.flows.turn import (
    Context,
    Flow,
    Go,
    Turn,
    not_understood,
)
from bot.value import replace

_ORDER = ("level", "equipment", "week", "hour", "anchor")


def start(argument: str, context: Context) -> Turn:
    """Ask one thing: level, equipment, week, hour or anchor; "onboarding" asks all in turn.

    "week-2x20" is that question with its answer.
    """
    name, _, value = argument.partition("-")
    step = _question(name, context.person.profile)
    turn = _take(step, value, context) if value else _at(step, context)
    return turn if turn.understood else _at(step, context)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    return _back(step, context) if value in {"back", "fewer"} else _take(step, value, context)


def _typed(step: Step, text: str, context: Context) -> Turn:
    spoken = value_of(step, text, context.speech)
    return not_understood(step) if spoken is None else _take(step, spoken, context)


def _question(name: str, profile: Profile) -> Step:
    match name:
        case "equipment":
            return AtEquipment(frozenset(e.value for e in profile.equipment))
        case "week":
            return AtWeek()
        case "hour":
            return AtWarmUpTime()
        case "anchor":
            return AtAnchor()
        case _:
            return AtLevel()


def _take(step: Step, value: str, context: Context) -> Turn:
    programmes = read_programmes(context.catalogue.programmes)
    match answered(step, value, context.person.profile, programmes):
        case None:
            return not_understood(step)
        case Profile() as profile:
            return _kept(step, profile, context)
        case following:
            return _at(following, context)


def _kept(step: Step, profile: Profile, context: Context) -> Turn:
    """On to the next question at first; later back to the settings, saved."""
    person = replace(context.person, profile=profile)
    there = replace(context, person=person)
    if person.onboarded_at is None:
        return replace(_after(step, there), person=person)
    if not isinstance(step, AtWarmUpTime | AtQuietHour):
        is_moved = profile.training_days != context.person.profile.training_days
        return Turn(
            events=after_new_plan(person) if is_moved else (),
            person=person,
            toast=say("button-saved"),
            then=Go("preferences", _page(step)),
        )
    rings: tuple[Event, ...] = (
        (HourChosen("warmup", EVERY_DAY, profile.warmup_at),) if is_open(person) else ()
    )
    saved = say("plan-questions-hour-saved", at=profile.warmup_at)
    told = confirmed(saved, person, context, (ReminderKind.WARMUP,))
    return Turn(screens=(told,), events=rings, person=person)


def _after(step: Step, context: Context) -> Turn:
    at = _ORDER.index(_name(step)) + 1
    if at == len(_ORDER):
        return Turn(then=Go("onboarding", "summary"))
    return _at(_question(_ORDER[at], context.person.profile), context)


def _back(step: Step, context: Context) -> Turn:
    """Within a question first; then to the one before, or to the settings."""
    within = _within(step)
    if within is not None:
        return _at(within, context)
    if context.person.onboarded_at is not None:
        return Turn(then=Go("preferences", _page(step)))
    before = _ORDER.index(_name(step)) - 1
    if before < 0:
        return Turn(then=Go("health_check", "back"))
    return _at(_question(_ORDER[before], context.person.profile), context)


def _name(step: Step) -> str:
    match step:
        case AtLevel():
            return "level"
        case AtEquipment():
            return "equipment"
        case AtWeek() | AtDays() | AtMinutes():
            return "week"
        case AtWarmUpTime() | AtQuietHour():
            return "hour"
        case AtAnchor():
            return "anchor"
        case _:
            assert_never(step)


def _within(step: Step) -> Step | None:
    match step:
        case AtEquipment(more=True):
            return replace(step, more=False)
        case AtDays():
            return AtWeek()
        case AtMinutes():
            return AtDays()
        case AtWarmUpTime(typing=True) | AtQuietHour():
            return AtWarmUpTime()
        case AtAnchor(typing=True):
            return AtAnchor()
        case _:
            return None


def _page(step: Step) -> str:
    """The page of the settings that the question stands on."""
    return "times" if isinstance(step, AtWarmUpTime | AtQuietHour | AtAnchor) else "plan"


def _at(step: Step, context: Context) -> Turn:
    return Turn(step, (screen(step, context),))


FLOW = Flow(STEPS, start, screen, _tapped, typed=_typed)
