"""Prompts of the warm-up that fade as the habit grows, and come back when it lapses.

Reminders help to repeat and hinder the habit (Stawarz et al. 2015); that fading helps was seen
in a pilot of 18 people only. So each step is offered, never taken by itself, and one tap or two
missed days take it back.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from bot.coaching.calendar import A_DAY, Occurrence, WeeklyTime, next_occurrence
from bot.coaching.catalogue.thresholds import HISTORY_DAYS, Thresholds
from bot.coaching.remembered import Fading, FadingStep
from bot.coaching.review.habit import missed_before
from bot.value import Value, replace

MISSED_DAYS = 2  # within a week: one step back; a single one did no harm (Lally 2010)
WITHIN_DAYS = 7  # that count

_STEPS = tuple(FadingStep)


class History(Value):
    """Local dates of the last `HISTORY_DAYS`.

    `excluded`: no missed days, whatever was done: a pause, sickness, an outage, travel.
    `unprompted`: practised before a prompt came, or without one.
    """

    practised: frozenset[date]
    excluded: frozenset[date] = frozenset()
    unprompted: frozenset[date] = frozenset()


class Manner(StrEnum):
    """Manner in which the prompt of a date leaves."""

    RINGS = "rings"
    SILENT = "silent"
    NONE = "none"


def manner_on(day: date, fading: Fading, history: History) -> Manner:
    """Return whether and how the prompt of a local date leaves.

    After a missed day it rings on every step but the last: the next prompt is the remedy.
    Every other day: the second day after the step was chosen, the fourth, and so on.
    """
    held = held_on(day, fading, history)
    if held.step is FadingStep.RINGING:
        return Manner.RINGS
    if held.step is FadingStep.NONE:
        return Manner.NONE
    if missed_before(history.practised, day, history.excluded):
        return Manner.RINGS
    if held.step is FadingStep.SILENT:
        return Manner.SILENT
    is_its_day = held.since is None or (day - held.since).days % 2 == 0
    is_called = held.step is FadingStep.EVERY_OTHER_DAY and is_its_day
    return Manner.SILENT if is_called else Manner.NONE


def held_on(day: date, fading: Fading, history: History) -> Fading:
    """Return what holds on a local date: two missed days within a week bring one step back.

    From no prompts at all, missed on the 1st and 2nd -> a prompt on the 3rd.
    """
    held = fading
    missed: list[int] = []  # of the days that count, which ones
    for n, each in enumerate(_days(fading.since, day, history)):
        if each in history.practised:
            continue
        missed = [*(before for before in missed if n - before < WITHIN_DAYS), n]
        if len(missed) >= MISSED_DAYS and held.step is not FadingStep.RINGING:
            held, missed = stepped_back(held, each + A_DAY), []
    return held


def ahead(
    rule: WeeklyTime, first: Occurrence, until: date, fading: Fading, history: History
) -> Iterator[tuple[Occurrence, Manner]]:
    """Yield the prompts that will come from `first` to a local date, if no day is missed."""
    coming, done = first, history.practised
    while coming.local_date <= until:
        expected = replace(history, practised=done)
        manner = manner_on(coming.local_date, fading, expected)
        if manner is not Manner.NONE:
            yield coming, manner
        done |= {coming.local_date}
        coming = next_occurrence(
            rule.weekdays, rule.local_time, rule.zone, coming.due_at, rule.others
        )


def stepped_back(fading: Fading, on: date) -> Fading:
    """Return the step before, from a local date on."""
    return replace(fading, step=step_before(fading.step), since=on)


def step_before(step: FadingStep) -> FadingStep:
    """Return the next louder step, or the loudest."""
    return _STEPS[max(0, _STEPS.index(step) - 1)]


def next_step(step: FadingStep) -> FadingStep | None:
    """Return the next quieter step; None: there is none."""
    following = _STEPS.index(step) + 1
    return _STEPS[following] if following < len(_STEPS) else None


def asks_on(day: date, fading: Fading, history: History, joined: date, rules: Thresholds) -> bool:
    """Return whether the four questions on the habit are due on a local date.

    Only where the answers can change something: practice is steady, and nothing else was offered
    lately.
    """
    held = held_on(day, fading, history)
    return (
        next_step(held.step) is not None
        and day - joined >= timedelta(weeks=rules.habit_weeks)
        and _is_past(held.asked_on, day, rules.habit_days)
        and _is_past(held.since, day, rules.habit_days)
        and may_offer(day, held, rules)
        and is_steady(day, held, history, rules)
    )


def offered_step(
    day: date, fading: Fading, history: History, score: float, rules: Thresholds
) -> FadingStep | None:
    """Return the quieter step to be offered after the four questions; None: none is.

    `score`: the mean of the four answers, 1 to 7 (SRBAI, Gardner et al. 2012).
    """
    held = held_on(day, fading, history)
    is_habit = score >= rules.habit_score and is_steady(day, held, history, rules)
    return next_step(held.step) if is_habit and may_offer(day, held, rules) else None


def may_offer(day: date, fading: Fading, rules: Thresholds) -> bool:
    """Return whether enough days have passed since the last offer, of a step or of an hour."""
    return _is_past(fading.offered_on, day, rules.offer_days)


def is_steady(day: date, fading: Fading, history: History, rules: Thresholds) -> bool:
    """Return whether enough of the last days were practised, and enough of these unprompted."""
    done, unprompted = practised_lately(day, fading, history, rules)
    is_loud = fading.step is FadingStep.RINGING
    least = rules.habit_unprompted if is_loud else rules.habit_unprompted_quiet
    return done >= rules.habit_done and unprompted >= least


def practised_lately(
    day: date, fading: Fading, history: History, rules: Thresholds
) -> tuple[int, int]:
    """Return how many of the last days were practised, and how many without a prompt that rang."""
    first = day - (rules.habit_days - 1) * A_DAY
    days = [each for each in history.practised if first <= each <= day]
    return len(days), sum(_is_unprompted(each, fading, history) for each in days)


def _is_unprompted(day: date, fading: Fading, history: History) -> bool:
    """Return whether a day was practised before its prompt, or on a quiet step."""
    is_on_step = fading.since is not None and day > fading.since
    is_quiet = is_on_step and manner_on(day, fading, history) is not Manner.RINGS
    return is_quiet or day in history.unprompted


def _days(since: date | None, until: date, history: History) -> Iterator[date]:
    """Yield the dates that count from `since` to the day before `until`, of the last ones."""
    first = max(since or until, until - HISTORY_DAYS * A_DAY)
    for n in range((until - first).days):
        day = first + n * A_DAY
        if day in history.practised or day not in history.excluded:
            yield day


def _is_past(before: date | None, day: date, days: int) -> bool:
    return before is None or (day - before).days >= days
