"""Habit anchors: moments that the warm-up comes after, or the person's own words."""

from datetime import time

from bot.coaching.message import Message, msg
from bot.coaching.person.person import Profile

OWN = "own"
_NOON = time(11)
_EVENING = time(16)
_MORNING_MOMENTS = ("kettle", "teeth", "dressed")
_MIDDAY_MOMENTS = ("lunch", "desk", "walk")
_EVENING_MOMENTS = ("work", "dinner", "teeth")


def moments(at: time) -> tuple[str, ...]:
    """Return ids of three moments that fit an hour of the day, the likeliest first."""
    if at < _NOON:
        return _MORNING_MOMENTS
    return _MIDDAY_MOMENTS if at < _EVENING else _EVENING_MOMENTS


def habit_anchor_of(profile: Profile) -> Message | None:
    """Return the chosen moment, "after the kettle is on", or own words; None: none was chosen."""
    if profile.habit_anchor is None:
        return None
    if profile.habit_anchor == OWN:
        return msg("anchor-own", words=profile.habit_anchor_words or "")
    return msg(f"anchor-{profile.habit_anchor}")


def with_habit_anchor(message: str, profile: Profile, /, **args: object) -> Message:
    """Return the message, or its attribute `.anchored` that names the moment as `anchor`."""
    moment = habit_anchor_of(profile)
    return msg(f"{message}.anchored", anchor=moment, **args) if moment else msg(message, **args)
