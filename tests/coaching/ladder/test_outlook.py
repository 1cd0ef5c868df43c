from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.ladder.outlook import Outlook, outlook
from bot.coaching.ladder.standing import Dosage, Return, Standing
from bot.coaching.person.person import Clearance, Profile
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    NOTHING,
    NOW,
    around,
    exposed,
    profile,
)

PERSON = profile(level="intermediate")
READY = Dosage(reps=12, squeeze=1)


def seen(standing: Standing, who: Profile = PERSON) -> Outlook:
    return outlook(standing, around(who))


def test_it_counts_steps_and_the_exposures_that_are_missing() -> None:
    one = exposed("glute_bridge", days=-2)
    standing = Standing("bridge", "glute_bridge", READY, history=(one,))

    assert seen(standing) == Outlook(2, 6, "glute_bridge_banded", 2)


@pytest.mark.parametrize(
    ("standing", "first"),
    [
        (Standing("bridge", "glute_bridge"), "reps"),
        (Standing("bridge", "glute_bridge", Dosage(reps=12)), "squeeze"),
        (Standing("hinge", "rdl", Dosage(reps=12)), None),
        (Standing("bridge", "glute_bridge", comeback=Return("glute_bridge_banded")), None),
    ],
)
def test_a_smaller_step_may_come_first(standing: Standing, first: str | None) -> None:
    assert seen(standing).first == first


@pytest.mark.parametrize(
    ("exercise", "who", "closed"),
    [
        ("glute_bridge", profile(equipment=NOTHING), "gate"),
        ("kickback_quadruped", profile(equipment=NOTHING), "equipment"),
        ("kickback_quadruped", profile(Clearance(max_rung=1)), "health"),
        ("kickback_standing", PERSON, "top"),
        ("kickback_quadruped", PERSON, None),
    ],
)
def test_it_says_why_nothing_is_next(exercise: str, who: Profile, closed: str | None) -> None:
    family = "bridge" if exercise.startswith("glute") else "kickback"

    assert seen(Standing(family, exercise), who).closed == closed


@pytest.mark.parametrize(
    ("weeks", "owned", "closed"),
    [(8, 4, None), (7, 4, "gate"), (8, 3, "gate"), (0, 0, "gate")],
)
def test_a_beginner_goes_on_after_weeks_of_training_and_rungs_owned(
    weeks: int, owned: int, closed: str | None
) -> None:
    who = profile(equipment=NOTHING)
    trained = around(who, started_on=NOW.date() - timedelta(weeks=weeks))
    context = replace(trained, rungs_owned=owned)

    assert outlook(Standing("bridge", "glute_bridge"), context).closed == closed


def test_after_a_demotion_five_are_missing() -> None:
    assert seen(Standing("bridge", "glute_bridge", READY, careful=True)).exposures == 5


@pytest.mark.parametrize(("good", "missing"), [((), 1), ((-2,), 0), ((-4, -2), 0)])
def test_on_the_way_back_good_sessions_are_missing_until_they_are_done(
    good: tuple[int, ...], missing: int
) -> None:
    history = tuple(exposed("glute_bridge", days=day) for day in good)
    way_back = Return("glute_bridge_banded")
    standing = Standing("bridge", "glute_bridge", history=history, comeback=way_back)

    assert seen(standing).exposures == missing


@pytest.mark.parametrize(("rungs", "following"), [(1, "glute_bridge"), (3, "glute_bridge_march")])
def test_the_way_back_goes_at_once_only_over_the_rungs_that_were_left(
    rungs: int, following: str
) -> None:
    old = Return("glute_bridge_march" if rungs > 1 else "glute_bridge_elevated", rungs=rungs)
    lower = "glute_bridge" if rungs > 1 else "glute_squeeze"

    assert seen(Standing("bridge", lower, comeback=old)).next == following
