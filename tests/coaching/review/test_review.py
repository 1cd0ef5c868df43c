"""The review of a week: figures, what went well, one suggestion that follows from the data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.events import AnswerGiven, Event, PainReported, SessionStarted, SetCompleted
from bot.coaching.ladder.exposure import Exposure, OwnSet
from bot.coaching.ladder.outlook import outlook
from bot.coaching.ladder.standing import Dosage, Move, Standing, Ticket
from bot.coaching.person.person import Health, Profile
from bot.coaching.review.habit import practised
from bot.coaching.review.ladder_view import row_of
from bot.coaching.review.review import Review, review
from bot.coaching.review.suggestion import Seen
from bot.coaching.review.weeks import PLACES, calendar, felt_grid, mondays, sets_of_weeks
from bot.coaching.rules.context import Grade, RuleContext
from bot.coaching.rules.decisions import because
from bot.value import replace
from tests.support.world import catalogue

SUNDAY = date(2026, 11, 8)
LONG_AGO = SUNDAY - timedelta(days=200)
RANGES = {"glutes": (6, 12), "hamstrings": (4, 8), "abductors": (2, 6), "back": (4, 12)}


@dataclass(frozen=True)
class Fact:
    """An event on a date, as a journal has it."""

    local_date: date
    event: Event


def ago(days: int) -> date:
    return SUNDAY - timedelta(days=days)


def at(days: int) -> datetime:
    return datetime.combine(ago(days), time(12), UTC)


def felt(value: str, *days: int, exercise: str = "glute_bridge") -> list[Fact]:
    return [Fact(ago(n), AnswerGiven(exercise, "felt", value)) for n in days]


def ticket(sessions_left: int, closed: int | None = None, opened: int = 10) -> Ticket:
    drill = (Drill("glute_bridge_feet_close", 2, 8),)
    on = None if closed is None else ago(closed)
    return Ticket(
        "glute_bridge", "hamstrings", ago(opened), drill, sessions_left, closed=on, fixed=bool(on)
    )


def seen(
    *days: int,
    trained: Sequence[int] = (),
    journal: Sequence[Fact] = (),
    standing: Standing | None = None,
    since: date = LONG_AGO,
    excluded: Sequence[int] = (),
) -> Seen:
    """Somebody who practised so many days ago; today is 0."""
    done = frozenset(ago(n) for n in (*days, *trained))
    sessions, out = frozenset(map(ago, trained)), frozenset(map(ago, excluded))
    standings = {standing.family: standing} if standing else {}
    return Seen(calendar(done, sessions, out, since, SUNDAY), journal, standings)


def reviewed(known: Seen, sessions_a_week: int = 3) -> Review:
    profile = Profile(health=Health(LONG_AGO), sessions_a_week=sessions_a_week)
    return review(known, RuleContext(catalogue(), profile, at(0), SUNDAY))


# ------------------------------------------------------------------ figures


def test_the_week_is_the_last_seven_days() -> None:
    found = reviewed(seen(0, 5, 6, 7, 8, trained=[6, 7]))

    assert (found.days, found.sessions) == (3, 1)


def test_few_days_of_a_whole_week_are_a_thin_week() -> None:
    assert reviewed(seen(0, 3)).is_thin
    assert reviewed(seen()).is_thin
    assert not reviewed(seen(0, 3, 5)).is_thin


def test_a_first_week_and_a_paused_one_are_never_thin() -> None:
    assert not reviewed(seen(0, since=ago(5))).is_thin
    assert not reviewed(seen(0, excluded=[2, 3, 4])).is_thin


# ------------------------------------------------------------------ what went well


def test_a_weak_spot_closed_this_week_is_named_first() -> None:
    fixed = Standing("bridge", "glute_bridge", solved=(ticket(0, closed=2, opened=11),))

    found = reviewed(seen(*range(7), standing=fixed))

    assert found.good[0] == because("review-good-fixed", exercise="glute_bridge", days=9)
    assert found.good[1] == because("review-good-steady", days=7)


@pytest.mark.parametrize(("days", "is_shown"), [(1, True), (6, True), (7, False)])
def test_a_step_up_is_shown_in_its_week(days: int, is_shown: bool) -> None:
    risen = Move(at(days), at(days), "glute_bridge", "glute_bridge_banded", up=True)
    standing = Standing("bridge", "glute_bridge_banded", moves=(risen,))

    found = reviewed(seen(0, 1, 2, standing=standing))

    climbed = because("review-good-climbed", exercise="glute_bridge_banded")
    assert (climbed in found.good) is is_shown
    assert bool(found.changed) is is_shown


def test_a_step_down_is_shown_and_not_praised() -> None:
    fallen = Move(at(1), at(1), "glute_bridge_banded", "glute_bridge", up=False)
    standing = Standing("bridge", "glute_bridge", moves=(fallen,))

    found = reviewed(seen(0, 1, 2, standing=standing))

    assert [row.family for row in found.changed] == ["bridge"]
    assert found.good == ()


def test_what_moved_to_its_place_is_shown_with_both_weeks() -> None:
    journal = [*felt("hamstrings", 8, 9), *felt("glutes", 10), *felt("glutes", 1, 2, 3)]

    found = reviewed(seen(0, 1, 2, journal=journal))

    assert found.good == (
        because(
            "review-good-clearer",
            exercise="glute_bridge",
            before=1,
            of_before=3,
            now=3,
            of_now=3,
        ),
    )


def test_a_weak_spot_that_was_given_up_is_not_praised() -> None:
    dropped_as_unknown = Standing(
        "bridge", "glute_bridge", solved=(replace(ticket(0, 2), fixed=False),)
    )

    assert reviewed(seen(0, 1, 2, standing=dropped_as_unknown)).good == ()


def test_answers_are_of_the_last_seven_days_or_of_the_seven_before() -> None:
    (change,) = reviewed(seen(0, journal=felt("glutes", 0, 6, 7, 8, 13))).felt

    assert (change.now.answers, change.before.answers) == (2, 3)


def test_answers_of_longer_ago_are_not_of_these_weeks() -> None:
    assert reviewed(seen(0, 1, 2, journal=felt("glutes", 14, 20))).felt == ()


def test_coming_back_is_what_gets_praised() -> None:
    assert because("review-good-back", days=5) in reviewed(seen(0, 1, 2, 8, 9)).good
    assert reviewed(seen(0, 1, 2, 4, 6, 8)).good == (because("review-good-steady", days=5),)


def test_a_plan_kept_is_shown() -> None:
    found = reviewed(seen(0, 2, trained=[1, 4]), sessions_a_week=2)

    assert found.good == (because("review-good-sessions", sessions=2),)


def test_more_in_its_place_is_a_larger_share_of_the_answers() -> None:
    before = [*felt("hamstrings", 8), *felt("glutes", 9, 10)]
    now = [*felt("hamstrings", 1), *felt("glutes", 2, 3, 4)]

    better, worse = (
        reviewed(seen(0, 1, 2, journal=journal)).good
        for journal in ([*before, *now], [*before, *now, *felt("knees", 0, 1)])
    )

    assert [each.message for each in better] == ["review-good-clearer"]
    assert worse == ()


# ------------------------------------------------------------------ one suggestion


def test_after_pain_nothing_is_made_harder() -> None:
    drilled = Standing("bridge", "glute_bridge", ticket=ticket(2))
    for number in range(1, 11):
        hurt = Fact(ago(2), PainReported(number, "knee", "ache", "amber"))

        found = reviewed(seen(0, 1, 2, journal=[hurt], standing=drilled))

        assert (found.suggestion == because("review-next-settle")) is (number >= 3)


@pytest.mark.parametrize(
    ("days", "suggestion"), [((), "review-next-begin"), (range(7), "review-next-keep")]
)
def test_who_practised_nothing_is_asked_to_begin(days: Sequence[int], suggestion: str) -> None:
    assert reviewed(seen(*days)).suggestion == because(suggestion)


@pytest.mark.parametrize(
    ("left", "suggestion"),
    [
        (2, because("review-next-drill", exercise="glute_bridge", sessions=2)),
        (0, because("review-next-test", exercise="glute_bridge")),
    ],
)
def test_a_running_drill_goes_on(left: int, suggestion: object) -> None:
    drilled = Standing("bridge", "glute_bridge", ticket=ticket(left))

    assert reviewed(seen(0, 1, 2, standing=drilled)).suggestion == suggestion


def test_what_is_felt_elsewhere_gets_the_cue_of_its_table() -> None:
    journal = [*felt("hamstrings", 0, 1), *felt("knees", 2), *felt("glutes", 3)]

    found = reviewed(seen(0, 1, 2, journal=journal))

    assert found.suggestion == because(
        "review-next-cue",
        exercise="glute_bridge",
        answer="hamstrings",
        felt="hamstrings",
        cue="cue-bridge-hamstrings",
    )


@pytest.mark.parametrize(
    ("elsewhere", "in_place", "is_suggested"), [(3, 0, True), (2, 1, True), (2, 2, False)]
)
def test_a_cue_is_suggested_where_less_than_half_was_felt_in_its_place(
    elsewhere: int, in_place: int, is_suggested: bool
) -> None:
    journal = [*felt("hamstrings", *range(elsewhere)), *felt("glutes", *range(in_place))]

    found = reviewed(seen(0, 1, 2, journal=journal))

    assert (found.suggestion.message == "review-next-cue") is is_suggested


def test_the_cue_is_for_this_week_and_this_exercise() -> None:
    here = [*felt("hamstrings", 0, 1), *felt("knees", 2), *felt("glutes", 3)]
    elsewhere = [*felt("knees", 0, 1, 2, exercise="hip_thrust"), *felt("knees", 8, 9, 10)]

    found = reviewed(seen(0, 1, 2, journal=[*elsewhere, *here]))

    assert dict(found.suggestion.args)["answer"] == "hamstrings"


def test_two_answers_are_too_few_for_a_cue() -> None:
    found = reviewed(seen(0, 1, 2, journal=felt("hamstrings", 0, 1)))

    assert found.suggestion == because("review-next-keep")


def test_a_weekday_that_stays_open_is_named() -> None:
    but_tuesdays = [n for n in range(28) if ago(n).weekday() != 1]

    found = reviewed(seen(*but_tuesdays))

    assert found.suggestion == because("review-next-weekday", day=1)


def test_no_weekday_is_named_where_few_days_were_practised() -> None:
    assert reviewed(seen(0, 2, 4, 9, 16)).suggestion == because("review-next-keep")


def test_a_step_up_that_needs_one_more_session_is_named() -> None:
    dosage = Dosage(reps=catalogue().exercises["wall_hinge"].prescription.reps_max, squeeze=1)
    good = OwnSet(Grade.GOOD, 15, 15)
    exposure = Exposure("wall_hinge", at(1), at(1), (good, good), rir=3)
    near = Standing("hinge", "wall_hinge", dosage=dosage, history=(exposure,))

    found = reviewed(seen(0, 1, 2, standing=near))

    ahead = outlook(
        near, RuleContext(catalogue(), Profile(health=Health(LONG_AGO)), at(0), SUNDAY)
    )
    assert (ahead.exposures, ahead.first) == (1, None)
    assert ahead.next is not None
    assert found.suggestion == because("review-next-step", exercise=ahead.next)
    earned = replace(near, history=(exposure,) * 4)
    assert reviewed(seen(0, 1, 2, standing=earned)).suggestion == because("review-next-keep")


def test_a_place_that_is_fine_for_the_family_calls_for_no_cue() -> None:
    journal = felt("elsewhere", 0, 1, 2, exercise="kickback_standing")

    found = reviewed(seen(0, 1, 2, journal=journal))

    assert found.suggestion == because("review-next-keep")


# ------------------------------------------------------------------ the weeks in numbers


def test_sets_of_warm_ups_do_not_count() -> None:
    done = SetCompleted("glute_bridge", 1, 8, sets=2)
    journal = [
        Fact(SUNDAY, SessionStarted("warmup", SUNDAY)),
        Fact(SUNDAY, done),
        Fact(SUNDAY, SessionStarted("training", SUNDAY)),
        Fact(SUNDAY, replace(done, side="left")),
    ]

    shown = sets_of_weeks(journal, catalogue(), RANGES, SUNDAY)

    glutes, hamstrings, *_ = shown.rows
    assert (glutes.sets[-1], hamstrings.sets[-1]) == (1.0, 0.5)
    assert not any(glutes.sets[:-1])


def test_easy_sets_and_those_that_leave_four_repetitions_do_not_count() -> None:
    done = SetCompleted("glute_bridge", 1, 8)
    easy = (replace(done, number=0, is_hard=False), replace(done, number=2, is_hard=False))
    sets = [Fact(SUNDAY, each) for each in (done, *easy)]
    journal = [Fact(SUNDAY, SessionStarted("training", SUNDAY)), *sets]

    glutes, *_ = sets_of_weeks(journal, catalogue(), RANGES, SUNDAY).rows

    assert glutes.sets[-1] == 1.0


def test_places_are_counted_by_exercise_and_week() -> None:
    journal = [*felt("glutes", 0, 6), *felt("cramp", 6), *felt("low_back", 7)]

    grid = felt_grid(journal, catalogue(), SUNDAY)

    (row,) = grid.rows
    place = {name: at for at, name in enumerate(PLACES)}
    assert row.weeks[-1][place["glutes"]] == 2
    assert row.weeks[-1][place["other"]] == 1
    assert row.weeks[-2][place["low_back"]] == 1
    assert (row.on_target, row.answers) == (2, 4)


def test_answers_of_exercises_that_are_gone_are_passed_over() -> None:
    gone = felt("glutes", 0, exercise="handstand")
    before = felt("glutes", 80)
    sets = [
        Fact(SUNDAY, SessionStarted("training", SUNDAY)),
        Fact(SUNDAY, SetCompleted("handstand", 1, 3)),
    ]

    assert felt_grid([*gone, *before], catalogue(), SUNDAY).rows == ()
    assert reviewed(seen(0, journal=gone)).felt == ()
    shown = sets_of_weeks(sets, catalogue(), RANGES, SUNDAY)
    assert not any(count for row in shown.rows for count in row.sets)


def test_a_weak_spot_that_was_not_fixed_or_long_ago_is_not_shown() -> None:
    context = RuleContext(catalogue(), Profile(health=Health(LONG_AGO)), at(0), SUNDAY)
    dropped_as_unknown = replace(ticket(0, closed=2), fixed=False)
    long_ago = ticket(0, closed=40, opened=50)

    for solved in (dropped_as_unknown, long_ago):
        assert row_of(Standing("bridge", "glute_bridge", solved=(solved,)), context).spot is None


def test_weeks_begin_on_mondays() -> None:
    assert mondays(SUNDAY, 2) == (date(2026, 10, 26), date(2026, 11, 2))
    assert mondays(date(2026, 11, 9), 1) == (date(2026, 11, 9),)


@given(st.sets(st.integers(0, 40)), st.sets(st.integers(0, 40)))
def test_every_week_has_one_suggestion_and_figures_that_fit(
    days: set[int], sessions: set[int]
) -> None:
    known = seen(*days, trained=sorted(sessions))

    found = reviewed(known)

    assert 0 <= found.sessions <= found.days <= 7
    assert known.days.count == practised(known.days.practised, SUNDAY)
    assert found.suggestion.message.startswith("review-next-")
    assert len(found.good) <= 2
