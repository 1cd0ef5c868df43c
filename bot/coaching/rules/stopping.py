"""Emergencies and stops: what ends an exercise, a session, or training itself."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.rules.context import Circumstances
from bot.coaching.rules.decisions import Stop, because
from bot.coaching.rules.grading import WARNING_KINDS, Pain, PainKind, PainPlace
from bot.coaching.rules.pain_history import needs_professional
from bot.coaching.rules.set_report import Moment


def stop(moment: Moment, here: Circumstances) -> Stop:
    """End the exercise, or the session; the family rests 48 h and comes back two steps easier.

    The method, 2.3 no. 2: the low back, shooting, numbness and giving way end the session.
    """
    pain = moment.answers.pain or Pain(0, PainPlace.OTHER)
    limits = here.thresholds
    warning = pain.kind in WARNING_KINDS
    low_back = pain.place is PainPlace.LOW_BACK
    see = needs_professional(here.diary, pain, here.now, limits.same_region_days)
    ends = warning or low_back or see
    rest_until = here.now + timedelta(hours=limits.rest_hours)
    return Stop(
        ends_session=ends,
        rest_until=rest_until,
        steps_down=limits.steps_down_after_stop,
        see_professional=see,
        check_emergency=warning or low_back,
        reason=because(
            _message(pain, see=see, ends=ends),
            exercise=moment.exercise.id,
            until=rest_until,
            hours=limits.rest_hours,
        ),
        ask_again_minutes=None if ends else limits.settle_minutes,
    )


def _message(pain: Pain, *, see: bool, ends: bool) -> str:
    if see:
        return "why-stop-professional"
    if pain.kind is PainKind.SHOOTING_DOWN_LEG:
        return "why-stop-shooting"
    return "why-stop-session" if ends else "why-stop-exercise"
