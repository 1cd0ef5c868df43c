"""When the morning after pain is asked about."""

from __future__ import annotations

from datetime import time

import pytest

from bot.coaching.person.person import Wishes
from bot.value import replace
from tests.flows.starts import talk
from tests.support.world import NOON, onboarded

EVERY_DAY, NEVER = frozenset(range(7)), frozenset[int]()


@pytest.mark.parametrize(
    ("warm_up", "session", "days", "awake_from", "asked"),
    [
        (time(7, 30), time(18), EVERY_DAY, time(7), time(7, 30)),  # with a warm-up of the morning
        (time(11, 59), time(18), EVERY_DAY, time(7), time(11, 59)),
        (time(21), time(18), EVERY_DAY, time(7), time(9)),  # an evening's warm-up is too late
        (time(21), time(18), NEVER, time(7), time(9)),
        (time(21), time(18), EVERY_DAY, time(10), time(10)),  # not in quiet hours
        (time(21), time(6, 30), EVERY_DAY, time(7), time(6, 30)),  # before the session of the day
        (time(8), time(7), EVERY_DAY, time(6), time(7)),
        (time(8), time(7), NEVER, time(6), time(8)),
    ],
)
def test_the_morning_after_pain_is_asked_about_in_the_morning_and_before_a_session(
    warm_up: time, session: time, days: frozenset[int], awake_from: time, asked: time
) -> None:
    person = onboarded(NOON)
    changed = person.with_profile(
        warmup_at=warm_up,
        training_at=session,
        training_days=days,
        wishes=replace(Wishes(), quiet_to=awake_from),
    )

    assert talk(changed).context.morning_tomorrow == asked
