"""The pains of the last weeks, and what they say together."""

from datetime import datetime, timedelta

from bot.coaching.rules.context import (
    SORE,
    WARNING_KINDS,
    Pain,
    PainClass,
    PainDiary,
    PainKind,
    PainPlace,
    pain_class,
)


def hurt_within(diary: PainDiary, now: datetime, hours: int) -> bool:
    """Return whether a pain of `SORE` or more was reported in the hours before now."""
    since = now - timedelta(hours=hours)
    return any(e.at > since and e.pain.number >= SORE for e in diary.entries)


def back_hurt_within(diary: PainDiary, now: datetime) -> bool:
    """Return whether the low back was at `SORE` or more within a week, to ask at the start."""
    since = now - timedelta(days=7)
    return any(
        e.at > since and e.pain.number >= SORE and e.pain.place is PainPlace.LOW_BACK
        for e in diary.entries
    )


def needs_professional(diary: PainDiary, pain: Pain, now: datetime, days: int) -> bool:
    """Return whether a stop means "please see somebody first".

    A second stop of the same region within the days, or any numbness or giving way (the
    method, 2.3 no. 2). What was reported at `now` itself is this pain, not an earlier one.
    """
    if pain.kind in WARNING_KINDS - {PainKind.SHOOTING_DOWN_LEG}:
        return True
    since = now - timedelta(days=days)
    return any(
        since < e.at < now and e.pain.place is pain.place and pain_class(e.pain) is PainClass.STOP
        for e in diary.entries
    )


def amber_means(diary: PainDiary, now: datetime, weeks: int = 2) -> tuple[float, float] | None:
    """Return mean AMBER number of the older and the newer half of the last weeks, where it rose.

    3 and 3 in the first week, 4 in the second -> (3.0, 4.0); None where it did not rise.
    """
    half = timedelta(days=7 * weeks / 2)
    older = _ambers(diary, now - 2 * half, now - half)
    newer = _ambers(diary, now - half, now)
    if not older or not newer:
        return None
    before, after = sum(older) / len(older), sum(newer) / len(newer)
    return (before, after) if after > before else None


def _ambers(diary: PainDiary, after: datetime, until: datetime) -> list[int]:
    return [
        e.pain.number
        for e in diary.entries
        if after < e.at <= until and pain_class(e.pain) is PainClass.AMBER
    ]
