"""What an answer about the plan changes: the profile, or the question that comes next."""

from __future__ import annotations

from datetime import time
from typing import assert_never

from bot.coaching.calendar import QuietHours
from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.catalogue.programmes import Programmes
from bot.coaching.person.person import Profile
from bot.coaching.programme.weekdays import proposed_days
from bot.flows.settings.plan_screens import (
    DAYS,
    MINUTES,
    AtAnchor,
    AtDays,
    AtEquipment,
    AtLevel,
    AtMinutes,
    AtQuietHour,
    AtWarmUpTime,
    AtWeek,
    Step,
)
from bot.flows.turn import Speech
from bot.flows.wording.anchors import OWN, moments
from bot.value import replace

LONGEST_WORDS = 60
_OWN_WORDS = "words:"


def answered(
    step: Step, value: str, profile: Profile, programmes: Programmes
) -> Profile | Step | None:
    """The profile with this answer, or the next question; None: it means nothing here."""
    match step:
        case AtLevel():
            known = value in {"beginner", "intermediate"}
            return replace(profile, level=value) if known else None
        case AtEquipment():
            return _equipment(step, value, profile)
        case AtWeek() | AtDays() | AtMinutes():
            return _week(step, value, profile, programmes)
        case AtWarmUpTime() | AtQuietHour():
            return _hour(step, value, profile)
        case AtAnchor():
            return _anchor(step, value, profile)
        case _:
            assert_never(step)


def value_of(step: Step, text: str, speech: Speech) -> str | None:
    """A typed answer as the value of a button; None: it is none."""
    match step:
        case AtWarmUpTime() | AtQuietHour():
            times = speech.times(text)
            return times[0].strftime("%H:%M") if times else None
        case AtDays() | AtMinutes():
            number = speech.number(text)
            return None if number is None else str(number)
        case AtAnchor(typing=True):
            return f"{_OWN_WORDS}{text.strip()[:LONGEST_WORDS]}"
        case AtLevel() | AtEquipment() | AtWeek() | AtAnchor():
            return None
        case _:
            assert_never(step)


def _equipment(step: AtEquipment, value: str, profile: Profile) -> Profile | Step | None:
    match value:
        case "continue":
            return replace(profile, equipment=frozenset(map(Equipment, step.chosen)))
        case "more" | "fewer":
            return replace(step, more=value == "more")
        case _ if value in set(Equipment):
            return replace(step, chosen=step.chosen ^ {value})
        case _:
            return None


def _week(
    step: AtWeek | AtDays | AtMinutes, value: str, profile: Profile, programmes: Programmes
) -> Profile | Step | None:
    match step:
        case AtWeek() if value == "other":
            return AtDays()
        case AtWeek():
            days, _, minutes = value.partition("x")
            return _planned(profile, days, minutes, programmes)
        case AtDays():
            return AtMinutes(int(value)) if value in map(str, DAYS) else None
        case AtMinutes(days):
            return _planned(profile, str(days), value, programmes)
        case _:
            assert_never(step)


def _planned(profile: Profile, days: str, minutes: str, programmes: Programmes) -> Profile | None:
    """So many sessions, on days that suit them; as many days of one's own stay."""
    if days not in map(str, DAYS) or minutes not in map(str, MINUTES):
        return None
    count = int(days)
    own = profile.training_days if len(profile.training_days) == count else None
    suited = own or proposed_days(count, programmes)
    return replace(profile, sessions_a_week=count, minutes=int(minutes), training_days=suited)


def _hour(step: AtWarmUpTime | AtQuietHour, value: str, profile: Profile) -> Profile | Step | None:
    if value == "other":
        return AtWarmUpTime(typing=True)
    if value == "ring" and isinstance(step, AtQuietHour):
        return _rung_at(step.at, profile)
    try:
        at = time.fromisoformat(value)
    except ValueError:
        return None
    quiet = QuietHours(profile.wishes.quiet_from, profile.wishes.quiet_to)
    return AtQuietHour(at) if quiet.holds(at) else _rung_at(at, profile)


def _rung_at(at: time, profile: Profile) -> Profile:
    """A moment of the morning does not go with an hour of the evening."""
    fits = profile.anchor in {None, OWN, *moments(at)}
    return replace(profile, warmup_at=at, anchor=profile.anchor if fits else None)


def _anchor(step: AtAnchor, value: str, profile: Profile) -> Profile | Step | None:
    match value:
        case "own" if not step.typing:
            return AtAnchor(typing=True)
        case "skip":
            return replace(profile, anchor=None, anchor_words=None)
        case _ if value in moments(profile.warmup_at):
            return replace(profile, anchor=value, anchor_words=None)
        case _ if value.startswith(_OWN_WORDS) and len(value) > len(_OWN_WORDS):
            words = value.removeprefix(_OWN_WORDS)
            return replace(profile, anchor=OWN, anchor_words=words)
        case _:
            return None
