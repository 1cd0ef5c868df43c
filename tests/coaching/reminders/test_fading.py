"""Prompts fade by offers alone, and come back: which leave, how, and what is offered."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.fading import WITH_HABIT, WITHOUT, broken, measured
from bot.coaching.calendar import Occurrence, WeeklyTime, local, next_occurrence
from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.remembered import Fading, FadingStep
from bot.coaching.reminders.fading import (
    History,
    Manner,
    ahead,
    asks_on,
    held_on,
    manner_on,
    next_step,
    offered_step,
    practised_lately,
    step_before,
    stepped_back,
)
from bot.value import replace
from tests.coaching.clocks import CASES, utc

DAY = timedelta(days=1)
TODAY = date(2026, 11, 30)
STEPS = tuple(FadingStep)
JOINED = TODAY - timedelta(weeks=8)
days_ago = st.frozensets(st.integers(1, 55))


def before(*missed: int, excluded: Collection[int] = ()) -> History:
    """Everything practised for eight weeks, but for so many days ago; nothing yet today."""
    done = (TODAY - n * DAY for n in range(1, 57) if n not in missed)
    return History(frozenset(done), frozenset(TODAY - n * DAY for n in excluded))


def since(step: FadingStep, days: int = 20) -> Fading:
    return Fading(step, TODAY - days * DAY)


@pytest.mark.parametrize(
    ("step", "on_time", "a_day_between", "after_one_miss", "after_two"),
    [
        ("ringing", "rings", "rings", "rings", "rings"),
        ("silent", "silent", "silent", "rings", "rings"),
        ("every_other_day", "silent", "none", "rings", "rings"),
        ("after_a_miss", "none", "none", "rings", "rings"),
        ("none", "none", "none", "none", "rings"),
    ],
)
def test_each_step_has_its_prompts(
    step: str, on_time: str, a_day_between: str, after_one_miss: str, after_two: str
) -> None:
    even, odd = since(FadingStep(step), 20), since(FadingStep(step), 21)

    assert manner_on(TODAY, even, before()) == on_time
    assert manner_on(TODAY, odd, before()) == a_day_between
    assert manner_on(TODAY, odd, before(1)) == after_one_miss
    assert manner_on(TODAY, odd, before(1, 2)) == after_two


@given(st.sampled_from(STEPS), days_ago, st.integers(0, 40))
def test_a_quieter_step_never_brings_more_than_a_louder_one(
    step: FadingStep, missed: frozenset[int], days: int
) -> None:
    loudness = [Manner.NONE, Manner.SILENT, Manner.RINGS]
    here = manner_on(TODAY, since(step, days), before(*missed))
    louder = manner_on(TODAY, since(step_before(step), days), before(*missed))
    # Both may have come back, and then count every other day from another date.
    if held_on(TODAY, since(step, days), before(*missed)).since == TODAY - days * DAY:
        assert loudness.index(here) <= loudness.index(louder)


@given(st.sampled_from(STEPS), st.integers(3, 40))
def test_a_lapse_brings_a_prompt_that_rings_within_three_days(step: FadingStep, days: int) -> None:
    manners = [
        manner_on(TODAY - n * DAY, since(step, days + 3), before(1, 2, 3)) for n in (2, 1, 0)
    ]

    assert Manner.RINGS in manners


def test_two_missed_days_within_a_week_bring_one_step_back() -> None:
    quiet = since(FadingStep.NONE)

    assert held_on(TODAY, quiet, before(1)).step is FadingStep.NONE
    assert held_on(TODAY, quiet, before(1, 8)).step is FadingStep.NONE
    assert held_on(TODAY, quiet, before(1, 7)) == Fading(FadingStep.AFTER_A_MISS, TODAY)
    assert held_on(TODAY, quiet, before(5, 6)) == Fading(FadingStep.AFTER_A_MISS, TODAY - 4 * DAY)
    assert held_on(TODAY, quiet, before(1, 2, 5, 6)).step is FadingStep.EVERY_OTHER_DAY
    assert held_on(TODAY, quiet, before(*range(1, 20))).step is FadingStep.RINGING


@given(st.sampled_from(STEPS), st.frozensets(st.integers(1, 19)))
def test_pause_sickness_and_travel_are_no_missed_days(
    step: FadingStep, away: frozenset[int]
) -> None:
    fading = since(step)

    assert held_on(TODAY, fading, before(*away, excluded=away)) == fading


def test_days_before_the_step_was_chosen_bring_nothing_back() -> None:
    assert held_on(TODAY, since(FadingStep.SILENT, 3), before(4, 5, 6)).step is FadingStep.SILENT


@given(st.sampled_from(STEPS), days_ago, st.integers(1, 19))
def test_what_came_back_is_the_same_whether_it_was_stored_on_the_way_or_not(
    step: FadingStep, missed: frozenset[int], days: int
) -> None:
    history, fading = before(*missed), since(step)
    stored = held_on(TODAY - days * DAY, fading, history)

    at_once, by_the_way = held_on(TODAY, fading, history), held_on(TODAY, stored, history)

    # One missed day before it was stored may be forgotten: never more than one step quieter.
    assert STEPS.index(by_the_way.step) - STEPS.index(at_once.step) in {0, 1}


def test_one_tap_takes_one_step_back() -> None:
    assert stepped_back(since(FadingStep.NONE), TODAY) == Fading(FadingStep.AFTER_A_MISS, TODAY)
    assert stepped_back(Fading(), TODAY).step is FadingStep.RINGING
    assert [next_step(step_before(step)) for step in STEPS[1:]] == list(STEPS[1:])


# --- the questions and the offer --------------------------------------------------------------


def practised(done: int = 28, unprompted: int = 10, *, today: date = TODAY) -> History:
    """So many of the last 28 days, and so many of these before the prompt."""
    days = [today - n * DAY for n in range(28)]
    return History(frozenset(days[:done]), unprompted=frozenset(days[:unprompted]))


@pytest.mark.parametrize(
    ("fading", "history", "joined", "asks"),
    [
        (Fading(), practised(), JOINED, True),
        (Fading(), practised(24, 4), TODAY - timedelta(weeks=6), True),
        (Fading(), practised(), TODAY - timedelta(weeks=6) + DAY, False),
        (Fading(), practised(23), JOINED, False),
        (Fading(), practised(28, 3), JOINED, False),
        (Fading(asked_on=TODAY - 27 * DAY), practised(), JOINED, False),
        (Fading(asked_on=TODAY - 28 * DAY), practised(), JOINED, True),
        (Fading(offered_on=TODAY - 13 * DAY), practised(), JOINED, False),
        (since(FadingStep.SILENT, 27), practised(), JOINED, False),
        (since(FadingStep.SILENT, 28), practised(), JOINED, True),
        (since(FadingStep.NONE, 28), practised(), JOINED, False),
    ],
    ids=[
        "steady for eight weeks",
        "just enough",
        "a day too early",
        "too few days",
        "too few before the prompt",
        "asked four weeks ago less a day",
        "asked four weeks ago",
        "offered an hour lately",
        "a young step",
        "a step of four weeks",
        "nothing left to fade",
    ],
)
def test_four_questions_are_asked_where_the_answers_can_change_something(
    fading: Fading, history: History, joined: date, asks: bool
) -> None:
    assert asks_on(TODAY, fading, history, joined, METHOD) is asks


def test_a_quieter_step_is_offered_where_practice_and_answers_agree() -> None:
    assert offered_step(TODAY, Fading(), practised(), 5.0, METHOD) is FadingStep.SILENT
    assert offered_step(TODAY, Fading(), practised(), 4.75, METHOD) is None
    assert offered_step(TODAY, Fading(), practised(23), 7.0, METHOD) is None
    lately = Fading(offered_on=TODAY - DAY)
    assert offered_step(TODAY, lately, practised(), 7.0, METHOD) is None
    for step in STEPS:
        assert offered_step(TODAY, since(step, 27), practised(), 7.0, METHOD) is next_step(step)


def test_days_on_a_quiet_step_are_unprompted_from_the_day_after_its_first() -> None:
    quiet = since(FadingStep.SILENT, 20)

    assert practised_lately(TODAY, quiet, practised(28, 0), METHOD) == (28, 20)


def test_the_limits_are_numbers_of_the_content() -> None:
    strict = replace(METHOD, habit_score=6.5, habit_done=28)

    assert offered_step(TODAY, Fading(), practised(), 6.0, strict) is None
    assert offered_step(TODAY, Fading(), practised(27), 7.0, strict) is None


# --- over clock changes ----------------------------------------------------------------------


@pytest.mark.parametrize("step", STEPS)
def test_each_step_leaves_the_clock_cases_as_they_are(step: FadingStep) -> None:
    wrong = [case["id"] for case in CASES["cases"] if not _is_right(case, step)]

    assert wrong == []


def _is_right(case: dict[str, Any], step: FadingStep) -> bool:
    """Return whether a step leaves the prompts of the case that it should, to the second."""
    rule = WeeklyTime(
        frozenset(case["weekdays"]), time.fromisoformat(case["local_time"]), case["zone"]
    )
    due = [utc(text) for text in case["next_utc"]]
    dates = [date.fromisoformat(text) for text in case["nominal_dates"]]
    chosen = dates[0] - 2 * DAY
    done = frozenset(dates[0] - n * DAY for n in range(1, 30))
    first = next_occurrence(rule.weekdays, rule.local_time, rule.zone, utc(case["from_utc"]))
    # Days on which nothing is due are not missed: these cases are of a few weekdays.
    between = frozenset(dates[0] + n * DAY for n in range((dates[-1] - dates[0]).days + 1))
    history = History(done, excluded=between - frozenset(dates))

    found = list(ahead(rule, first, dates[-1], Fading(step, chosen), history))

    expected = {
        FadingStep.RINGING: [(Occurrence(*p), Manner.RINGS) for p in zip(dates, due, strict=True)],
        FadingStep.SILENT: [(Occurrence(*p), Manner.SILENT) for p in zip(dates, due, strict=True)],
        FadingStep.EVERY_OTHER_DAY: [
            (Occurrence(day, at), Manner.SILENT)
            for day, at in zip(dates, due, strict=True)
            if (day - chosen).days % 2 == 0
        ],
    }
    walls = [local(occurrence.due_at, case["zone"]).isoformat() for occurrence, _ in found]
    return found == expected.get(step, []) and set(walls) <= set(case["local_wall"])


# --- simulated people ------------------------------------------------------------------------


def test_simulated_people_hear_less_with_a_habit_and_miss_no_prompt_without_one() -> None:
    natures = {**WITH_HABIT, **WITHOUT}
    found = {
        name: measured(nature, people=4, days=365, seed=7) for name, nature in natures.items()
    }

    faults = {name: broken(each, needs_prompt=name in WITHOUT) for name, each in found.items()}
    assert faults == {name: [] for name in natures}
    assert all(found[name].silence > 0.2 for name in WITH_HABIT)
    assert all(life.steps >= 1 for life in found["habit"].lives)
