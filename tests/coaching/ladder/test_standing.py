from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.ladder.demotion import Result, demote, is_bounced
from bot.coaching.ladder.drill_plan import after_drill, open_ticket
from bot.coaching.ladder.exposure import Exposure, OwnSet, weight
from bot.coaching.ladder.next_rung import next_rung
from bot.coaching.ladder.promotion import accept, at_session_start, decline
from bot.coaching.ladder.standing import Dosage, Return, Standing, begin_ladder, owned_rung, owns
from bot.coaching.ladder.update import after_exposure, after_morning, after_stop
from bot.coaching.person.person import Clearance
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.rules.context import Form, Grade, PainClass, ReasonGroup, RuleContext
from bot.coaching.rules.decisions import (
    Adjust,
    Because,
    Demote,
    DrillClosed,
    DrillOpened,
    FamilySwapOffer,
    HoldBack,
    Offer,
    RestToday,
    SeeProfessional,
    Stop,
)
from bot.coaching.session.progress import changes_of
from bot.coaching.session.session import Step, begin
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    BANDS,
    CATALOGUE,
    EVERYTHING,
    NOTHING,
    NOW,
    TODAY,
    around,
    diary_of,
    exposed,
    hurt,
    item,
    missed,
    plan,
    profile,
)

PERSON = profile(level="intermediate")
READY = Standing("bridge", "glute_bridge", Dosage(reps=12, squeeze=1))
HINGE = Standing("hinge", "wall_hinge", Dosage(reps=12, squeeze=1))


def context_on(days: float, who: object = PERSON, **changes: object) -> RuleContext:
    return around(who, days=days, **changes)  # type: ignore[arg-type]


def lived(standing: Standing, *exposures: Exposure, who: object = PERSON) -> Result:
    """The standing after these exposures, and what the last one led to."""
    decisions: tuple[object, ...] = ()
    for exposure in exposures:
        days = (exposure.at - NOW) / timedelta(days=1)
        standing, decisions = after_exposure(standing, exposure, context_on(days, who))
    return standing, decisions  # type: ignore[return-value]


def good_days(*days: float, exercise: str = "glute_bridge", **changes: object) -> list[Exposure]:
    return [exposed(exercise, days=d, **changes) for d in days]  # type: ignore[arg-type]


# ------------------------------------------------------------------------------ the beginning


@pytest.mark.parametrize(
    ("family", "level", "equipment", "sensitive", "start"),
    [
        ("bridge", "beginner", EVERYTHING, False, "glute_bridge"),
        ("bridge", "beginner", EVERYTHING, True, "glute_squeeze"),
        ("bridge", "intermediate", NOTHING, False, "glute_bridge_one_and_half"),
        ("hinge", "intermediate", NOTHING, False, "rdl_bodyweight"),
        ("abduction", "intermediate", NOTHING, False, "clam"),
        ("kickback", "beginner", NOTHING, True, "kickback_unbanded"),
        ("thrust", "beginner", NOTHING, False, None),
    ],
)
def test_a_ladder_begins_where_level_back_and_equipment_say(
    family: str, level: str, equipment: frozenset[Equipment], sensitive: bool, start: str | None
) -> None:
    clearance = Clearance(back_sensitive=sensitive)
    context = around(profile(clearance, level=level, equipment=equipment))

    standing = begin_ladder(family, context)

    assert (standing and standing.exercise) == start


# --------------------------------------------------------------------------------- exposures


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


# ---------------------------------------------------------------------------------- climbing


def test_repetitions_come_first() -> None:
    standing, decisions = lived(Standing("bridge", "glute_bridge"), *good_days(0, reps=8))

    assert standing.dosage.reps == 10
    assert decisions == (Adjust("reps", 10, decisions[0].reason),)


def test_too_easy_twice_skips_the_steps_of_repetitions() -> None:
    start = Standing("bridge", "glute_bridge_banded")
    easy = good_days(0, 2, exercise="glute_bridge_banded", reps=10, rir=4)

    once, _ = lived(start, *easy[:1])
    twice, _ = lived(start, *easy)

    assert (once.dosage.reps, twice.dosage.reps) == (12, 15)


def test_then_it_gets_a_second_slower() -> None:
    standing, decisions = lived(replace(READY, dosage=Dosage(reps=12)), *good_days(0))

    assert standing.dosage.squeeze == 1
    assert isinstance(decisions[0], Adjust)
    assert decisions[0].what == "squeeze"


def test_fewer_than_planned_at_the_top_waits() -> None:
    standing, decisions = lived(READY, *good_days(0, reps=11))

    assert (standing.dosage, decisions) == (READY.dosage, ())


def test_two_good_exposures_offer_the_next_rung() -> None:
    standing, decisions = lived(READY, *good_days(0, 2))

    assert isinstance(decisions[0], Offer)
    assert (decisions[0].to, standing.offered) == ("glute_bridge_banded", "glute_bridge_banded")
    assert standing.exercise == "glute_bridge"


def test_two_left_are_enough_for_the_next_rung() -> None:
    _, decisions = lived(READY, *good_days(0, 2, rir=2))

    assert isinstance(decisions[0], Offer)


def test_rungs_that_two_ways_lead_to_are_stepped_over_once() -> None:
    closed = frozenset({"leg_curl_slide_eccentric", "leg_curl_band", "leg_curl_slide"})
    context = context_on(0, profile(level="intermediate", never_offer=closed))

    found = next_rung(CATALOGUE.exercises["leg_curl_heel_dig"], context)

    assert found is not None
    assert found.id == "leg_curl_ball"


def test_two_repetitions_above_the_most_skip_the_smaller_steps() -> None:
    _, decisions = lived(Standing("bridge", "glute_bridge"), *good_days(0, 2, reps=14))

    assert isinstance(decisions[0], Offer)


def test_two_repetitions_above_the_most_count_in_the_last_set() -> None:
    last = OwnSet(Grade.GOOD, 14, 14)
    days = [replace(e, sets=(*e.sets[:-1], last)) for e in good_days(0, 2, reps=10)]

    _, decisions = lived(Standing("bridge", "glute_bridge"), *days)

    assert isinstance(decisions[0], Offer)


@pytest.mark.parametrize(
    "second",
    [
        exposed("glute_bridge", days=2, grades="nnn", rir=None),
        exposed("glute_bridge", days=2, grades="ggm"),
        exposed("glute_bridge", days=2, rir=1),
        exposed("glute_bridge", days=2, grades="ggn"),
        exposed("glute_bridge", days=30, grades="ggg"),
    ],
    ids=["no answer", "the last missed", "nothing left", "one unanswered", "the first is old"],
)
def test_no_offer_without_enough_fresh_answers(second: Exposure) -> None:
    _, decisions = lived(READY, *good_days(0), second)

    assert not any(isinstance(d, Offer) for d in decisions)


def test_form_may_slip_once() -> None:
    slipped = [replace(e, form=Form.SLIPPED) for e in good_days(0, 2, 4)]

    _, once = lived(READY, slipped[0], *good_days(2))
    _, twice = lived(READY, *slipped[:2])

    assert isinstance(once[0], Offer)
    assert twice == ()


@pytest.mark.parametrize(
    ("standing", "who", "grades"),
    [
        (replace(READY, careful=True), PERSON, "ggg"),
        (READY, profile(Clearance(back_sensitive=True), level="intermediate"), "ggg"),
        (READY, PERSON, "g"),
    ],
    ids=["after a demotion", "sore back", "one set"],
)
def test_sometimes_three_are_needed(standing: Standing, who: object, grades: str) -> None:
    _, two = lived(standing, *good_days(0, 2, grades=grades), who=who)
    _, three = lived(standing, *good_days(0, 2, 4, grades=grades), who=who)

    assert two == ()
    assert isinstance(three[0], Offer)


@pytest.mark.parametrize(
    ("standing", "promoted", "diary"),
    [
        (READY, 2, diary_of()),
        (READY, 0, diary_of((1.5, hurt(3)))),
        (replace(READY, hold_until=NOW + timedelta(days=5)), 0, diary_of()),
    ],
    ids=["two families already", "pain within a day", "held back"],
)
def test_an_offer_waits(standing: Standing, promoted: int, diary: object) -> None:
    before, _ = lived(standing, *good_days(0))
    context = context_on(2, diary=diary)

    after, decisions = after_exposure(before, good_days(2)[0], context, promoted=promoted)

    assert decisions == ()
    assert after.offered is None


def test_behind_the_bounce_guard_the_way_down_gets_slower_once() -> None:
    guarded = replace(READY, bounced=(("glute_bridge_banded", NOW + timedelta(days=5)),))

    slower, decisions = lived(guarded, *good_days(0, 2))
    _, waiting = lived(slower, *good_days(4))
    _, after = lived(slower, *good_days(6))

    assert isinstance(decisions[0], Adjust)
    assert (decisions[0].what, slower.dosage.lower) == ("lower", 1)
    assert waiting == ()
    assert isinstance(after[0], Offer)


def test_a_weight_grows_before_the_next_rung_is_offered() -> None:
    standing = Standing("hinge", "rdl", Dosage(reps=12))
    steps: list[str] = []
    for day in range(0, 24, 2):
        exposure = exposed("rdl", days=day, has_load=True)
        standing, decisions = lived(standing, exposure)
        steps += [d.what if isinstance(d, Adjust) else "offer" for d in decisions]

    assert steps[:3] == ["load", "load", "offer"]


def test_at_the_top_the_same_exercise_goes_on_slower() -> None:
    top = Standing("leg_curl", "leg_curl_slide_single", Dosage(reps=8, squeeze=1))

    _, decisions = lived(top, *good_days(0, 2, exercise="leg_curl_slide_single"))

    assert [d.what for d in decisions if isinstance(d, Adjust)] == ["lower"]


@pytest.mark.parametrize(
    ("exercise", "level", "equipment", "up"),
    [
        ("glute_bridge", "beginner", NOTHING, None),
        ("glute_bridge", "beginner", BANDS, "glute_bridge_banded"),
        ("glute_bridge", "intermediate", NOTHING, "glute_bridge_one_and_half"),
        ("glute_bridge_one_and_half", "intermediate", NOTHING, "glute_bridge_march"),
        ("rdl_bodyweight", "intermediate", EVERYTHING, "rdl"),
        ("rdl_bodyweight", "intermediate", NOTHING, "wall_hinge_single"),
        ("hip_thrust_bench", "beginner", frozenset({Equipment.BENCH}), None),
        ("glute_bridge_single", "intermediate", EVERYTHING, None),
        ("clam", "beginner", NOTHING, "abduction_side_lying"),
    ],
)
def test_the_next_rung_is_the_first_that_the_person_can_do(
    exercise: str, level: str, equipment: frozenset[Equipment], up: str | None
) -> None:
    context = around(profile(level=level, equipment=equipment))

    found = next_rung(CATALOGUE.exercises[exercise], context)

    assert (found and found.id) == up


def offered() -> Standing:
    standing, _ = lived(READY, *good_days(0, 2))
    return standing


def test_an_accepted_step_counts_from_the_next_session_on() -> None:
    taken = accept(offered(), context_on(2))
    begun = at_session_start(taken, context_on(4))

    assert (taken.exercise, taken.accepted) == ("glute_bridge", "glute_bridge_banded")
    assert (begun.exercise, begun.dwell) == ("glute_bridge_banded", 2)
    assert begun.dosage == Dosage()


def test_an_offer_cannot_be_taken_within_a_day_of_pain() -> None:
    context = context_on(2, diary=diary_of((1.9, hurt(3))))

    assert accept(offered(), context).accepted is None


def test_an_accepted_step_waits_until_a_pain_is_a_day_old() -> None:
    taken = accept(offered(), context_on(2))
    sore = diary_of((3.5, hurt(4)))

    assert at_session_start(taken, context_on(4, diary=sore)).exercise == "glute_bridge"
    assert at_session_start(taken, context_on(5, diary=sore)).exercise == "glute_bridge_banded"


def test_nothing_offered_nothing_taken() -> None:
    assert accept(READY, context_on(0)).accepted is None


def test_keeping_it_as_it_is_slows_the_way_down_and_asks_again_after_two_more() -> None:
    slower, decisions = decline(offered(), context_on(2))
    once, first = lived(slower, *good_days(4))
    _, second = lived(once, *good_days(6))

    assert slower.dosage.lower == 1
    assert isinstance(decisions[0], Adjust)
    assert first == ()
    assert isinstance(second[0], Offer)


def test_a_rung_that_is_no_longer_possible_gives_way() -> None:
    banded = Standing("bridge", "glute_bridge_banded")

    begun = at_session_start(banded, context_on(0, profile(equipment=NOTHING)))

    assert begun.exercise == "glute_bridge"
    assert not begun.careful
    assert not begun.moves[-1].up


def test_a_family_that_is_closed_keeps_its_standing() -> None:
    bench = Standing("thrust", "hip_thrust_bench")

    assert at_session_start(bench, context_on(0, profile(equipment=NOTHING))) == bench


# ------------------------------------------------------------------------------- coming down


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


def test_each_session_uses_up_one_of_dwell() -> None:
    fresh = replace(READY, dwell=2)

    assert [lived(fresh, *good_days(*days))[0].dwell for days in ((0,), (0, 2), (0, 2, 4))] == [
        1,
        0,
        0,
    ]


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


# -------------------------------------------------------------------------------- drill plans


def opened() -> Standing:
    standing, _ = lived(HINGE, *[missed("wall_hinge", days=d, answer="low_back") for d in (0, 2)])
    return standing


def drilled(standing: Standing) -> Standing:
    return after_drill(after_drill(standing))


def test_two_misses_of_three_for_the_same_reason_open_a_plan() -> None:
    first = missed("wall_hinge", days=0)
    good = exposed("wall_hinge", days=2)

    standing, decisions = lived(HINGE, first, good, missed("wall_hinge", days=4))

    assert isinstance(decisions[0], DrillOpened)
    assert standing.ticket is not None
    assert standing.ticket.sessions_left == 2
    assert decisions[0].reason.message == "why-drill-place"


def test_a_plan_names_the_exercise_that_it_begins_with() -> None:
    days = [missed("glute_bridge", days=n) for n in (0, 2)]

    standing, decisions = lived(replace(READY, dosage=Dosage()), *days)

    assert standing.ticket is not None
    begins, *_, ends = [drill.exercise for drill in standing.ticket.drill]
    assert (begins, ends) == ("glute_squeeze", "glute_bridge_feet_close")
    assert isinstance(decisions[0], DrillOpened)
    assert dict(decisions[0].reason.args)["easier"] == decisions[0].drill == begins


def test_two_reasons_are_not_the_same_reason() -> None:
    cramped = replace(missed("wall_hinge", days=2), groups=frozenset({ReasonGroup.CRAMP}))

    _, decisions = lived(HINGE, missed("wall_hinge"), cramped)

    assert decisions == ()


@pytest.mark.parametrize(
    "standing",
    [
        replace(HINGE, dwell=3),
        replace(
            HINGE, ticket=open_ticket(CATALOGUE.exercises["wall_hinge"], "knees", context_on(0))
        ),
    ],
    ids=["dwell", "one already runs"],
)
def test_no_plan_is_opened_in_dwell_or_beside_another(standing: Standing) -> None:
    _, decisions = lived(standing, missed("wall_hinge"), missed("wall_hinge", days=1))

    assert decisions == ()


def test_a_plan_takes_only_what_is_below_and_possible() -> None:
    exercise = CATALOGUE.exercises["wall_hinge"]

    owned = open_ticket(exercise, "low_back", context_on(0))
    bare = open_ticket(exercise, "low_back", context_on(0, profile(equipment=NOTHING)))

    assert [d.exercise for d in owned.drill] == ["hinge_stick", "hinge_stick"]
    assert [(d.exercise, d.half_range) for d in bare.drill] == [("wall_hinge", True)] * 2


def test_a_row_without_a_plan_drills_the_regression() -> None:
    ticket = open_ticket(CATALOGUE.exercises["rdl"], "glutes", context_on(0))

    assert [(d.exercise, d.sets, d.hold) for d in ticket.drill] == [("rdl_bodyweight", 3, 2)]


def test_a_good_test_closes_the_plan_and_tells_the_days() -> None:
    standing, decisions = lived(drilled(opened()), exposed("wall_hinge", days=9))

    assert isinstance(decisions[0], DrillClosed)
    assert decisions[0].days == 7
    assert standing.ticket is None
    assert standing.solved[-1].fixed


def test_six_solved_plans_are_remembered_and_evidence_counts_from_the_last_session_on() -> None:
    plans = opened()
    for day in range(9, 9 + 7 * 9, 9):
        plans = drilled(replace(plans, ticket=opened().ticket))
        plans, _ = lived(plans, exposed("wall_hinge", days=day))

    assert len(plans.solved) == 6
    assert plans.since == plans.history[-2].at


def test_the_test_itself_is_the_first_new_evidence() -> None:
    closed, _ = lived(drilled(opened()), exposed("wall_hinge", days=9))

    _, decisions = lived(closed, missed("wall_hinge", days=11))

    assert decisions == ()


def test_a_plan_opened_before_any_exposure_closes_too() -> None:
    ticket = open_ticket(CATALOGUE.exercises["wall_hinge"], "low_back", context_on(0))

    closed, _ = lived(drilled(replace(HINGE, ticket=ticket)), exposed("wall_hinge"))

    assert closed.since is None


def test_a_missed_test_repeats_the_plan_once() -> None:
    standing, decisions = lived(drilled(opened()), missed("wall_hinge", days=9))

    assert isinstance(decisions[0], DrillOpened)
    assert standing.ticket is not None
    assert (standing.ticket.fails, standing.ticket.sessions_left) == (1, 2)


@pytest.mark.parametrize(
    ("exercise", "lower"),
    [("wall_hinge", "hinge_stick"), ("leg_curl_slide", "leg_curl_slide_eccentric")],
)
def test_a_second_missed_test_goes_a_rung_down_and_offers_another_side(
    exercise: str, lower: str
) -> None:
    family = CATALOGUE.exercises[exercise].family
    ticket = open_ticket(CATALOGUE.exercises[exercise], "low_back", context_on(0))
    due = replace(Standing(family, exercise), ticket=replace(ticket, fails=1, sessions_left=0))

    standing, decisions = lived(due, missed(exercise))

    assert isinstance(decisions[0], Demote)
    assert any(isinstance(d, FamilySwapOffer) for d in decisions) is (family == "hinge")
    assert (standing.exercise, standing.ticket) == (lower, None)


def test_an_unanswered_test_stays_due() -> None:
    due = drilled(opened())

    standing, decisions = lived(due, exposed("wall_hinge", days=9, grades="nnn"))

    assert standing.ticket == due.ticket
    assert decisions == ()


def test_a_session_that_was_drilled_counts_for_the_plan() -> None:
    step = Step(begin(plan(item("wall_hinge")), TODAY, NOW), drilled=("hinge",))

    changes = changes_of(step, {"hinge": opened()}, context_on(6))

    ticket = changes.standings["hinge"].ticket
    assert ticket is not None
    assert ticket.sessions_left == 1


def test_a_drill_without_a_plan_changes_nothing() -> None:
    assert after_drill(READY) == READY
    assert after_drill(drilled(opened())).ticket == drilled(opened()).ticket


# --------------------------------------------------------------------------- stops and mornings

STOP = Stop(False, NOW + timedelta(hours=48), 2, False, False, Because("why"))


def test_a_stop_goes_two_steps_down() -> None:
    context = context_on(0)
    third = Standing("bridge", "glute_bridge_one_and_half", accepted="glute_bridge_elevated")

    standing, decisions = after_stop(third, STOP, NOW, context)

    assert (standing.exercise, standing.accepted) == ("glute_bridge", None)
    assert isinstance(decisions[0], Demote)


def test_a_stop_after_a_change_in_the_same_session_changes_no_more() -> None:
    context = context_on(0)
    once, _ = after_stop(Standing("bridge", "glute_bridge_one_and_half"), STOP, NOW, context)

    assert after_stop(once, STOP, NOW, context) == (once, ())


def test_after_a_stop_the_exposure_of_that_session_changes_nothing() -> None:
    exposure = exposed("glute_bridge", pain=PainClass.STOP)

    standing, decisions = lived(READY, exposure)

    assert (standing.exercise, decisions) == ("glute_bridge", ())


def test_an_exposure_after_a_change_in_its_session_changes_no_rung() -> None:
    lowered, _ = after_stop(
        Standing("bridge", "glute_bridge_one_and_half"),
        STOP,
        exposed("glute_bridge").session,
        context_on(-0.001),
    )

    standing, decisions = lived(lowered, exposed("glute_bridge", grades="fff", fails=3))

    assert (standing.exercise, decisions) == ("glute_bridge", ())


def test_a_good_morning_lets_all_go_on() -> None:
    sore = replace(READY, bad_mornings=2)

    assert after_morning(sore, "better_or_same", None, context_on(0)) == (READY, ())


def test_a_morning_a_bit_worse_holds_back() -> None:
    standing, decisions = after_morning(offered(), "bit_worse", 3, context_on(3))

    assert isinstance(decisions[0], HoldBack)
    assert (standing.offered, standing.sets_less) == (None, 1)
    assert standing.history[-1].voided


def test_a_morning_much_worse_goes_down_once() -> None:
    first, decisions = after_morning(
        Standing("bridge", "glute_bridge_banded"), "much_worse", 5, context_on(0)
    )
    second, again = after_morning(first, "much_worse", 5, context_on(1))
    third, last = after_morning(second, "much_worse", 5, context_on(2))

    assert isinstance(decisions[0], RestToday)
    assert first.exercise == second.exercise == third.exercise == "glute_bridge"
    assert not isinstance(again[-1], Demote)
    assert isinstance(last[0], RestToday)
    assert last[0].see_professional


def test_an_unanswered_morning_lets_nobody_climb() -> None:
    standing, decisions = after_morning(offered(), None, None, context_on(3))

    assert (standing.offered, decisions) == (None, ())
    assert standing.history[-1].voided


# ------------------------------------------------------------------------------ the way back


def test_after_a_break_one_good_exposure_offers_the_old_rung() -> None:
    back = Standing("bridge", "glute_bridge", comeback=Return("glute_bridge_banded"))

    standing, decisions = lived(back, *good_days(0, reps=8))
    returned = at_session_start(accept(standing, context_on(0)), context_on(2))

    assert isinstance(decisions[0], Offer)
    assert decisions[0].to == "glute_bridge_banded"
    assert (returned.exercise, returned.comeback) == ("glute_bridge_banded", None)


def test_from_further_down_it_goes_rung_by_rung() -> None:
    back = Standing("bridge", "glute_bridge", comeback=Return("glute_bridge_one_and_half"))

    standing, _ = lived(back, *good_days(0))
    returned = at_session_start(accept(standing, context_on(0)), context_on(2))

    assert returned.exercise == "glute_bridge_banded"
    assert returned.comeback == back.comeback


# --------------------------------------------------------------------- accepted steps count


def test_next_time_s_repetitions_are_two_more_than_today_s() -> None:
    """A week or a slot may plan more than the standing alone would."""
    today = exposed("kickback_standing", reps=12)
    today = replace(today, most=15)

    standing, decisions = after_exposure(
        Standing("kickback", "kickback_standing"), today, around()
    )

    assert isinstance(decisions[0], Adjust)
    assert (decisions[0].what, decisions[0].value, standing.dosage.reps) == ("reps", 14, 14)


def test_a_slot_of_its_own_ends_at_its_own_most() -> None:
    today = replace(exposed("kickback_standing", reps=15), most=15)

    _, decisions = after_exposure(Standing("kickback", "kickback_standing"), today, around())

    assert isinstance(decisions[0], Adjust)
    assert decisions[0].what == "squeeze"


def test_a_hold_that_grows_is_planned_longer_and_told_so() -> None:
    at_the_top = exposed("leg_curl_heel_dig", reps=6)

    standing, decisions = after_exposure(
        Standing("leg_curl", "leg_curl_heel_dig"), at_the_top, around()
    )
    planned = item_for("X2", standing, Shape(2), around())

    assert isinstance(decisions[0], Adjust)
    assert decisions[0].reason.message == "why-longer-hold"
    assert planned is not None
    assert {one.hold for one in planned.sets} == {11}


def test_the_drill_of_the_lowest_rung_is_half_of_it_with_two_repetitions_fewer() -> None:
    clam = around().exercise("clam")

    drill = open_ticket(clam, "hamstrings", around()).drill

    assert [(d.exercise, d.half_range, d.reps) for d in drill] == [("clam", True, 8)]
