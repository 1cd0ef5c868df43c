"""An exposure: whether it ended well, how long it counts, what it makes owned."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.ladder.exposure import Exposure, weight
from bot.coaching.ladder.standing import owned_rung, owns
from bot.coaching.rules.context import PainClass
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, NOW, exposed, missed
from tests.coaching.ladder.sessions import READY, context_on, good_days, lived


@pytest.mark.parametrize(
    ("exposure", "ended_well", "passed"),
    [
        (exposed("glute_bridge", grades="mgg"), True, True),
        (exposed("glute_bridge", grades="mmg"), True, False),
        (exposed("glute_bridge", grades="ggm"), False, False),
        (exposed("glute_bridge", grades="ggn"), True, True),
        (exposed("glute_bridge", grades="nng"), True, True),
        (exposed("glute_bridge", grades="nnn"), False, False),
        (exposed("glute_bridge", grades="g"), True, True),
        (exposed("glute_bridge", grades=""), False, False),
        (exposed("glute_bridge", pain=PainClass.AMBER), False, False),
        (replace(exposed("glute_bridge"), made_easier=True), False, False),
    ],
)
def test_the_last_answered_set_says_whether_it_ended_well(
    exposure: Exposure, ended_well: bool, passed: bool
) -> None:
    assert (exposure.ended_well, exposure.passed) == (ended_well, passed)


@pytest.mark.parametrize(("days", "counts"), [(28, 1.0), (29, 0.5), (56, 0.5), (57, 0.0)])
def test_evidence_fades(days: int, counts: float) -> None:
    assert weight(NOW, NOW + timedelta(days=days), METHOD) == counts


@pytest.mark.parametrize(
    "exposure", [exposed("glute_bridge_banded"), exposed("glute_bridge", grades="")]
)
def test_only_sets_at_the_present_rung_count(exposure: Exposure) -> None:
    assert lived(READY, exposure) == (READY, ())


def test_a_variant_shares_the_rung_and_history_of_its_parent() -> None:
    standing, _ = lived(READY, exposed("glute_bridge_feet_close"))

    assert len(standing.history) == 1


def test_two_good_sessions_make_it_owned_and_a_bad_one_takes_it_back() -> None:
    bridge = CATALOGUE.exercises["glute_bridge"]
    squeeze = CATALOGUE.exercises["glute_squeeze"]
    context = context_on(3)

    once, _ = lived(READY, *good_days(0))
    owned, _ = lived(READY, *good_days(0, 2))
    lost, _ = lived(owned, missed("glute_bridge", days=3))

    assert not owns(once, bridge, context)
    assert owns(owned, bridge, context)
    assert owns(owned, squeeze, context)
    assert not owns(owned, CATALOGUE.exercises["glute_bridge_banded"], context)
    assert owned_rung(owned, context) == 1
    assert owned_rung(lost, context) is None


def test_each_session_uses_up_one_of_dwell() -> None:
    fresh = replace(READY, dwell=2)

    assert [lived(fresh, *good_days(*days))[0].dwell for days in ((0,), (0, 2), (0, 2, 4))] == [
        1,
        0,
        0,
    ]
