"""The days that have a session, its letter, and the days that have none."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.coaching.catalogue.exercise import Posture
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import Clearance, Lock, Mode, Profile
from bot.coaching.programme.slots import NoSession, SessionRequest
from bot.coaching.programme.today import letter_of, todays_session, why_not
from bot.coaching.programme.weekdays import days_fit, longest_row, proposed_days, session_date
from bot.value import replace
from tests.coaching.catalogue_fixture import NOTHING, NOW, PROGRAMMES, TODAY, around, profile


@pytest.mark.parametrize(
    ("who", "standings", "reason"),
    [
        (replace(profile(), lock=Lock("nerves", NOW)), {}, "locked"),
        (Profile(), {}, "health"),
        (profile(Clearance(Mode.WARMUPS_ONLY)), {}, "warm_ups_only"),
        (profile(back_now=5), {}, "sore_back"),
        (replace(profile(), ill_until=TODAY + timedelta(days=1)), {}, "ill"),
        (profile(), {"hinge": Standing("hinge", "wall_hinge", bad_mornings=1)}, "morning"),
    ],
)
def test_there_may_be_no_session_today(
    who: Profile, standings: dict[str, Standing], reason: str
) -> None:
    request = SessionRequest("A", 30, 0, standings, 250)

    assert todays_session(request, PROGRAMMES, around(who)) == NoSession(reason)


def test_nothing_left_to_do_is_told() -> None:
    who = profile(Clearance(postures=frozenset({Posture.PRONE})), equipment=NOTHING)

    assert todays_session(SessionRequest("A", 20, 0), PROGRAMMES, around(who)) == NoSession(
        "nothing"
    )


def test_an_illness_that_is_over_holds_nobody() -> None:
    assert why_not({}, around(replace(profile(), ill_until=TODAY))) is None


@pytest.mark.parametrize(
    ("sessions", "letters"),
    [
        (2, ["A", "B", "A", "C"]),
        (3, ["A", "B", "C", "A"]),
        (4, ["A", "B", "A_light", "C"]),
    ],
)
def test_letters_follow_each_other(sessions: int, letters: list[str]) -> None:
    assert [letter_of(sessions, n, PROGRAMMES) for n in range(4)] == letters


@pytest.mark.parametrize(
    ("days", "fits"),
    [
        ({0, 3}, True),
        ({0, 2}, False),
        ({0, 2, 4}, True),
        ({0, 1, 4}, False),
        ({0, 1, 3, 4}, True),
        ({0, 1, 2, 4}, False),
        ({0, 5, 6, 3}, False),
        ({0}, False),
    ],
)
def test_days_leave_room_between_sessions(days: set[int], fits: bool) -> None:
    assert days_fit(frozenset(days), PROGRAMMES) is fits


@pytest.mark.parametrize(("count", "days"), [(2, {0, 3}), (3, {0, 2, 4}), (4, {0, 1, 3, 4})])
def test_proposed_days_fit(count: int, days: set[int]) -> None:
    assert proposed_days(count, PROGRAMMES) == days


def test_a_row_of_days_goes_over_the_end_of_the_week() -> None:
    assert longest_row(frozenset({6, 0, 1})) == 3
    assert longest_row(frozenset(range(7))) == 7


def test_after_a_session_day_the_next_one_follows() -> None:
    days = frozenset({0, 2, 4})

    assert session_date(days, date(2026, 11, 2)) == date(2026, 11, 4)
    assert session_date(days, date(2026, 11, 6)) == date(2026, 11, 9)
    assert session_date(frozenset({0}), date(2026, 11, 2)) == date(2026, 11, 9)
    assert session_date(frozenset(), date(2026, 11, 2)) is None
