"""Pain, lost form and nothing left take a rung, load or a repetition away."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.ladder.demotion import demote, is_bounced
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.promotion import accept, at_session_start
from bot.coaching.ladder.standing import Standing
from bot.coaching.ladder.update import after_exposure
from bot.coaching.rules.context import PainClass
from bot.coaching.rules.decisions import Adjust, Because, Demote, SeeProfessional
from bot.value import replace
from tests.coaching.catalogue_fixture import NOW, around, diary_of, exposed, hurt
from tests.coaching.ladder.sessions import PERSON, READY, context_on, good_days, lived


def test_amber_twice_in_a_row_goes_a_rung_down() -> None:
    banded = Standing("bridge", "glute_bridge_banded")
    ambers = good_days(0, 2, exercise="glute_bridge_banded", pain=PainClass.AMBER)

    _, once = lived(banded, ambers[0])
    standing, decisions = lived(banded, *ambers)

    assert once == ()
    assert isinstance(decisions[0], Demote)
    assert (standing.exercise, standing.careful) == ("glute_bridge", True)


def test_a_rise_of_amber_over_two_weeks_advises_a_professional() -> None:
    older = ((-10, hurt(3)), (-9, hurt(3)), (-8, hurt(4)))
    context = context_on(0, diary=diary_of(*older, (-1, hurt(5))))

    _, decisions = after_exposure(READY, exposed("glute_bridge", pain=PainClass.AMBER), context)

    assert isinstance(decisions[-1], SeeProfessional)
    assert dict(decisions[-1].reason.args) == {"weeks": 2, "before": 3.3, "after": 5.0}


def test_one_amber_alone_advises_nobody() -> None:
    _, decisions = lived(READY, exposed("glute_bridge", pain=PainClass.AMBER))

    assert decisions == ()


def lost_twice(exercise: str, *, has_load: bool = False) -> Exposure:
    return exposed(exercise, grades="ffm", fails=2, has_load=has_load)


def test_lost_form_twice_in_a_session_goes_a_rung_down() -> None:
    standing, decisions = lived(Standing("hinge", "rdl"), lost_twice("rdl", has_load=True))

    assert isinstance(decisions[0], Demote)
    assert standing.exercise == "rdl_bodyweight"


@pytest.mark.parametrize(("has_load", "expected"), [(True, Adjust), (False, Demote)])
def test_within_dwell_the_load_gives_way_first(has_load: bool, expected: type) -> None:
    fresh = Standing("hinge", "rdl", dwell=2)

    standing, decisions = lived(fresh, lost_twice("rdl", has_load=has_load))

    assert isinstance(decisions[0], expected)
    assert standing.dosage.load == (0.85 if has_load else 1.0)


def test_a_demotion_takes_back_what_is_owned_above() -> None:
    standing = Standing(
        "bridge", "glute_bridge_banded", owned=frozenset({"glute_bridge", "glute_bridge_banded"})
    )

    fallen, _ = demote(standing, 1, NOW, context_on(0), Because("why"))

    assert fallen.owned == {"glute_bridge"}


def test_at_the_lowest_rung_only_the_evidence_starts_anew() -> None:
    lowest = Standing("kickback", "kickback_unbanded")

    standing, decisions = demote(lowest, 1, NOW, context_on(0), Because("why"))

    assert (standing.exercise, decisions, standing.since) == ("kickback_unbanded", (), NOW)


def test_a_rung_climbed_and_lost_twice_is_closed_for_a_fortnight() -> None:
    standing = READY
    for day in (0, 8):
        standing, _ = lived(
            replace(standing, dosage=READY.dosage, careful=False), *good_days(day, day + 2)
        )
        standing = at_session_start(accept(standing, context_on(day + 2)), context_on(day + 3))
        ambers = good_days(day + 4, day + 6, exercise="glute_bridge_banded", pain=PainClass.AMBER)
        standing, _ = lived(standing, *ambers)

    assert standing.exercise == "glute_bridge"
    assert is_bounced(standing, "glute_bridge_banded", NOW + timedelta(days=27))
    assert not is_bounced(standing, "glute_bridge_banded", NOW + timedelta(days=28))


def test_a_rung_stays_closed_beside_another_move_until_its_fortnight_is_over() -> None:
    closed = (("glute_bridge_march", NOW + timedelta(days=5)), ("hip_thrust", NOW))

    lower, _ = demote(replace(READY, bounced=closed), 1, NOW, context_on(1), Because("why"))

    assert lower.bounced == closed[:1]


def test_nothing_left_twice_takes_a_repetition_after_the_first_weeks() -> None:
    zeros = good_days(0, 2, rir=0)
    early = around(PERSON, days=2, started_on=NOW.date())
    late = around(PERSON, days=2, started_on=NOW.date() - timedelta(days=40))
    before, _ = after_exposure(READY, zeros[0], late)

    same, nothing = after_exposure(before, zeros[1], early)
    fewer, decisions = after_exposure(before, zeros[1], late)

    assert (same.dosage.reps, nothing) == (12, ())
    assert fewer.dosage.reps == 11
    assert isinstance(decisions[0], Adjust)


def test_one_left_twice_takes_nothing_in_the_first_weeks() -> None:
    early = around(PERSON, days=2, started_on=NOW.date())
    before, _ = after_exposure(READY, good_days(0, rir=1)[0], early)

    same, nothing = after_exposure(before, good_days(2, rir=1)[0], early)

    assert (same.dosage.reps, nothing) == (12, ())


def test_nothing_left_twice_with_load_takes_a_tenth() -> None:
    late = around(PERSON, days=2, started_on=NOW.date() - timedelta(days=40))
    zeros = good_days(0, 2, exercise="rdl", rir=0, has_load=True)
    before, _ = after_exposure(Standing("hinge", "rdl"), zeros[0], late)

    after, decisions = after_exposure(before, zeros[1], late)

    assert after.dosage.load == 0.9
    assert dict(decisions[0].reason.args)["percent"] == 10
