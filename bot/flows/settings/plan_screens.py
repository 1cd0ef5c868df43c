"""The questions about the plan: their steps, and what each shows."""

from datetime import time
from typing import assert_never, get_args

from bot.coaching.catalogue.exercise import BandStrength, Equipment
from bot.coaching.message import msg
from bot.coaching.person.person import Profile, TrainingPlace
from bot.flows.turn import BACK, Choice, Context, Row, Screen, button, rows_of_three, toggle
from bot.flows.wording.habit_anchors import moments
from bot.value import Value

#: Everybody has these until they say otherwise (rulings 1).
AT_HAND = Profile().equipment
_COMMON = (
    Equipment.MINI_BAND,
    Equipment.BENCH,
    Equipment.DUMBBELL,
    Equipment.LONG_BAND,
    Equipment.STEP,
)
_RARER = tuple(e for e in Equipment if e not in _COMMON)
WEEKS = ((3, 30), (2, 30), (3, 20), (3, 45), (4, 30))
DAYS = (2, 3, 4)
MINUTES = (20, 30, 45)
HOURS = (time(8), time(7), time(9), time(12, 30), time(18), time(21))


class AtLevel(Value):
    """Question: where to start."""


class AtEquipment(Value):
    """Equipment to train with at a place; `more`: the rarer things."""

    chosen: frozenset[str]
    more: bool = False
    place: TrainingPlace = TrainingPlace.HOME


class AtBands(Value):
    """Question: how strong the bands at a place are."""

    chosen: frozenset[str]
    place: TrainingPlace = TrainingPlace.HOME


class AtWeek(Value):
    """Question: how many sessions a week, and how long."""


class AtDays(Value):
    """Question: another week, with how many sessions."""


class AtMinutes(Value):
    """Question: another week, with how long sessions."""

    days: int


class AtWarmUpTime(Value):
    """Question: when the warm-up comes; `typing`: another time is to be typed."""

    typing: bool = False


class AtWarmUpInQuietHours(Value):
    """The hour lies in the quiet hours: shall it ring all the same?"""

    at: time


class AtHabitAnchor(Value):
    """Habit anchor of the warm-up; `typing`: in the person's own words."""

    typing: bool = False


Step = (
    AtLevel
    | AtEquipment
    | AtBands
    | AtWeek
    | AtDays
    | AtMinutes
    | AtWarmUpTime
    | AtWarmUpInQuietHours
    | AtHabitAnchor
)
STEPS = get_args(Step)


def screen(step: Step, context: Context) -> Screen:
    """Return the screen of the question that stands open."""
    match step:
        case AtLevel():
            return _level()
        case AtEquipment():
            return _equipment(step, context.person.profile)
        case AtBands():
            return _bands(step)
        case AtWeek() | AtDays() | AtMinutes():
            return _week(step)
        case AtWarmUpTime() | AtWarmUpInQuietHours():
            return _hour(step)
        case AtHabitAnchor():
            return _habit_anchor(step, context.person.profile.warmup_at)
        case _:
            assert_never(step)


def _level() -> Screen:
    new = button("plan-questions-button-beginner", "beginner")
    trained = button("plan-questions-button-intermediate", "intermediate")
    return Screen((msg("plan-questions-level"),), ((new,), (trained, BACK)))


def _equipment(step: AtEquipment, profile: Profile) -> Screen:
    is_gym = step.place is TrainingPlace.GYM
    question = msg("plan-questions-gym" if is_gym else "plan-questions-equipment")
    toggles = [
        toggle(f"equipment-{e}", e.value, is_on=e in step.chosen)
        for e in (_RARER if step.more else _COMMON)
    ]
    if step.more:
        fewer = button("button-back", "fewer")
        return Screen((question,), rows_of_three((*toggles, fewer)))
    more = button("button-more", "more")
    gone = (button("plan-questions-button-no-gym", "no_gym"),)
    no_gym = gone if is_gym and profile.second_place else ()
    rows: tuple[Row, ...] = (
        (_enough(step.chosen), *no_gym, BACK),
        *rows_of_three((*toggles, more)),
    )
    return Screen((question,), rows)


def _bands(step: AtBands) -> Screen:
    toggles = (toggle(f"band-{b}", b.value, is_on=b in step.chosen) for b in BandStrength)
    done = button("button-done", "continue")
    return Screen((msg("plan-questions-bands"),), ((done, BACK), *rows_of_three(toggles)))


def _enough(chosen: frozenset[str]) -> Choice:
    count = len(chosen - AT_HAND)
    if count == 0:
        return button("plan-questions-button-floor", "continue")
    return button("plan-questions-button-continue", "continue", count=count)


def _week(step: AtWeek | AtDays | AtMinutes) -> Screen:
    match step:
        case AtWeek():
            weeks = (
                button("plan-questions-button-week", f"{d}x{m}", days=d, minutes=m)
                for d, m in WEEKS
            )
            other = button("plan-questions-button-other-week", "other")
            return Screen((msg("plan-questions-week"),), rows_of_three((*weeks, other, BACK)))
        case AtDays():
            days = tuple(button("plan-questions-button-days", str(d), days=d) for d in DAYS)
            return Screen((msg("plan-questions-days"),), (days, (BACK,)))
        case AtMinutes():
            long = tuple(
                button("plan-questions-button-minutes", str(m), minutes=m) for m in MINUTES
            )
            return Screen((msg("plan-questions-minutes"),), (long, (BACK,)))
        case _:
            assert_never(step)


def _hour(step: AtWarmUpTime | AtWarmUpInQuietHours) -> Screen:
    match step:
        case AtWarmUpTime(typing=True):
            return Screen((msg("plan-questions-hour-typed", at=time(6, 45)),), ((BACK,),))
        case AtWarmUpTime():
            hours = (button("button-time", h.strftime("%H:%M"), at=h) for h in HOURS)
            other = button("plan-questions-button-other-hour", "other")
            return Screen((msg("plan-questions-hour"),), rows_of_three((*hours, other, BACK)))
        case AtWarmUpInQuietHours(at=at):
            ring = button("plan-questions-button-ring", "ring", at=at)
            other = button("plan-questions-button-other-hour", "other")
            return Screen((msg("plan-questions-quiet", at=at),), ((ring,), (other,)))
        case _:
            assert_never(step)


def _habit_anchor(step: AtHabitAnchor, at: time) -> Screen:
    if step.typing:
        return Screen((msg("plan-questions-anchor-typed"),), ((BACK,),))
    likeliest, *others = (button(f"anchor-button-{moment}", moment) for moment in moments(at))
    own = button("plan-questions-button-own-words", "own")
    skip = button("button-skip", "skip")
    return Screen(
        (msg("plan-questions-anchor"),), ((likeliest,), tuple(others), (own, skip, BACK))
    )
