from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.coaching.catalogue.exercise import Equipment, Posture
from bot.coaching.ladder.drill_plan import open_ticket
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.standing import Dosage, Return, Standing
from bot.coaching.person.person import Clearance, FamilyRest, Lock, Mode, Profile
from bot.coaching.programme.duration import seconds_of
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.programme.sides import one_check
from bot.coaching.programme.slots import NoSession, SessionRequest
from bot.coaching.programme.swaps import swaps_for
from bot.coaching.programme.today import letter_of, todays_session, why_not
from bot.coaching.programme.volume import GROUPS, share, weekly_range
from bot.coaching.programme.weekdays import days_fit, longest_row, proposed_days, session_date
from bot.coaching.rules.context import Form, RuleContext
from bot.coaching.session.actions import answer, end
from bot.coaching.session.plan import Plan, PlanItem, SetKind
from bot.coaching.session.session import Answered, Ask, begin
from bot.coaching.session.transitions import set_done
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    BANDS,
    CATALOGUE,
    EVERYTHING,
    NOTHING,
    NOW,
    PROGRAMMES,
    TODAY,
    around,
    diary_of,
    exposed,
    hurt,
    item,
    profile,
)
from tests.support.walk import walk

WEEK_FOUR = TODAY - timedelta(days=22)
OWNED = Standing("bridge", "glute_bridge", owned=frozenset({"glute_bridge"}))


def made(
    letter: str = "A",
    *standings: Standing,
    who: Profile | None = None,
    minutes: int = 30,
    turn: int = 0,
    deload: bool = False,
    started_on: date = WEEK_FOUR,
) -> Plan:
    context = around(who, started_on=started_on)
    by_family = {s.family: s for s in standings}
    plan = todays_session(
        SessionRequest(letter, minutes, turn, by_family, 250, deload), PROGRAMMES, context
    )
    assert isinstance(plan, Plan)
    return plan


@pytest.mark.parametrize("exercise", ["glute_bridge", "clam"])
def test_a_set_takes_the_middle_of_its_repetitions_in_the_tempo_and_a_rest(exercise: str) -> None:
    found = CATALOGUE.exercises[exercise]
    rx, sides = found.prescription, 2 if found.one_sided else 1
    moving = round((rx.reps_min + rx.reps_max) / 2 * rx.tempo.seconds * sides)

    one = (item(exercise, sets=3),)

    by_hand = PROGRAMMES.seconds_per_exercise + 3 * (moving + one[0].rest)
    assert seconds_of(one, 250, PROGRAMMES, around()) == 250 + by_hand


@pytest.mark.parametrize(("side", "sides", "rest"), [(None, 2, 60), ("left", 1, 30)])
def test_extra_seconds_lengthen_own_sets_and_a_side_has_half_of_the_rest(
    side: str | None, sides: int, rest: int
) -> None:
    rx = CATALOGUE.exercises["clam"].prescription
    own = item("clam", sets=3, side=side, squeeze=2, lower=1)
    drill = replace(own, sets=(replace(own.sets[0], kind=SetKind.DRILL),) * 3)

    middle = (rx.reps_min + rx.reps_max) / 2
    for one, moving in (
        (own, middle * (rx.tempo.seconds + 3)),
        (drill, 10 * rx.tempo.seconds),
    ):
        by_hand = PROGRAMMES.seconds_per_exercise + 3 * (round(moving * sides) + rest)
        assert seconds_of((one,), 0, PROGRAMMES, around()) == by_hand


def test_each_side_is_asked_about_in_one_exercise_of_a_session() -> None:
    items = (item(), item("clam", slot="M2"), item("wall_hinge", slot="M3"))
    asking = [replace(each, asks_sides=each.slot != "M1") for each in items]

    assert [each.slot for each in one_check(asking) if each.asks_sides] == ["M2"]


def slots(plan: Plan) -> list[tuple[str, str, int]]:
    return [
        (i.slot, i.exercise, sum(s.kind is not SetKind.RAMP for s in i.sets)) for i in plan.items
    ]


def known(*standings: Standing) -> tuple[Standing, ...]:
    """Standings whose exercises are not new any more."""
    return tuple(replace(s, seen=frozenset({s.exercise})) for s in standings)


def test_a_session_of_thirty_minutes_in_week_four() -> None:
    assert slots(made()) == [
        ("M1", "glute_bridge", 3),
        ("M2", "wall_hinge", 3),
        ("X1", "clam", 2),
        ("F", "kickback_unbanded", 1),
    ]


def test_the_side_exercises_take_turns_from_session_to_session() -> None:
    assert [i.exercise for i in made(turn=1).items][2] == "leg_curl_heel_dig"


def test_in_forty_five_minutes_both_alternate() -> None:
    plan = made(minutes=45)

    assert [(i.slot, i.pair) for i in plan.items] == [
        ("M1", None),
        ("M2", None),
        ("X1", 1),
        ("X2", 1),
        ("F", None),
    ]
    assert {i.pair for i in made().items} == {None}


def test_the_sides_of_each_exercise_alternate_among_themselves() -> None:
    def apart(family: str, exercise: str) -> Standing:
        ahead = Standing(family, exercise, Dosage(reps=20), side="right")
        return Standing(family, exercise, side="left", other=ahead)

    plan = made("A", apart("abduction", "clam"), apart("kickback", "kickback_unbanded"))

    of_pairs = [(i.slot, i.side, i.pair) for i in plan.items if i.side]
    assert [(slot, side) for slot, side, _ in of_pairs] == [
        ("X1", "left"),
        ("X1", "right"),
        ("F", "left"),
        ("F", "right"),
    ]
    assert len({(slot, pair) for slot, _, pair in of_pairs}) == len({p for *_, p in of_pairs}) == 2


def test_in_twenty_there_is_none_of_the_side_but_the_back() -> None:
    assert [i.slot for i in made(minutes=20).items] == ["M1", "M2", "F"]
    assert [i.family for i in made("B", minutes=20).items if i.slot == "X2"] == ["erectors"]


def test_it_begins_with_an_easy_set_of_the_first_exercise() -> None:
    first = made().items[0]

    assert first.sets[0].kind is SetKind.RAMP
    assert first.sets[0].exercise == "glute_squeeze"


def test_the_hip_thrust_opens_when_the_bridge_is_owned() -> None:
    assert made("A").items[0].exercise == "glute_bridge"
    assert "hip_thrust_bench" in {i.exercise for i in made("A", OWNED).items}
    assert "hip_thrust_bench" not in {
        i.exercise for i in made("A", OWNED, who=profile(equipment=BANDS)).items
    }


def test_the_rung_in_a_slot_is_the_standing() -> None:
    standing = Standing("bridge", "glute_bridge_banded", Dosage(reps=12, squeeze=1, lower=1))

    first = made("C", standing).items[0]

    assert first.exercise == "glute_bridge_banded"
    assert (first.sets[-1].reps, first.lower) == (12, 1)


def test_a_beginners_one_side_day_squeezes_longer_and_splits_the_hinge() -> None:
    hinge = Standing("hinge", "rdl_bodyweight")

    split = made("C", hinge)
    lower = made("C", Standing("hinge", "wall_hinge"))
    later = made("C", hinge, who=profile(level="intermediate"))

    assert {i.exercise for i in split.items} >= {"wall_hinge_split"}
    assert {i.squeeze for i in split.items if i.slot in {"M1", "M2"}} == {1}
    assert {i.exercise for i in lower.items} >= {"wall_hinge"}
    assert {i.exercise for i in later.items} >= {"rdl_bodyweight"}


def test_beginners_first_weeks_are_short_and_easy() -> None:
    first = made(started_on=TODAY)

    assert slots(first)[:3] == [
        ("M1", "glute_bridge", 2),
        ("M2", "wall_hinge", 2),
        ("X1", "clam", 1),
    ]
    assert {i.rir for i in first.items if i.slot != "F"} == {4}


def test_an_intermediates_first_week_has_a_set_less() -> None:
    first = made(started_on=TODAY, who=profile(level="intermediate"))

    assert [n for _, _, n in slots(first)] == [2, 2, 1, 1]


def test_the_third_week_adds_repetitions_up_to_the_most() -> None:
    third = TODAY - timedelta(days=15)

    assert made(started_on=third).items[0].sets[-1].reps == 10
    top = made("A", Standing("bridge", "glute_bridge", Dosage(reps=12)), started_on=third)
    assert [i.sets[-1].reps for i in top.items if i.family == "bridge"] == [12]


def test_after_six_weeks_nothing_is_bent_any_more() -> None:
    assert slots(made(started_on=TODAY - timedelta(days=80))) == slots(made())


def test_a_light_day_has_a_set_less_everywhere() -> None:
    third = TODAY - timedelta(days=15)
    light = made("A_light", started_on=third)

    assert [n for _, _, n in slots(light)] == [2, 2, 1, 1]
    assert light.items[0].sets[-1].reps == 8


def test_a_deload_has_fewer_sets_and_more_in_reserve() -> None:
    normal, light = made(), made(deload=True)

    assert [n for _, _, n in slots(light)] == [2, 2, 1, 1]
    assert light.items[0].rir == normal.items[0].rir + 1
    assert light.is_deload


@pytest.mark.parametrize(("level", "reps"), [("beginner", 12), ("intermediate", 15)])
def test_the_finisher_burns_out_with_short_rests(level: str, reps: int) -> None:
    last = made(who=profile(level=level)).items[-1]

    assert (last.slot, last.sets[-1].reps, last.rir) == ("F", reps, 2)
    assert last.rest <= 45


def test_in_forty_five_minutes_a_finisher_still_rests_at_most_45_seconds() -> None:
    assert made(minutes=45).items[-1].rest <= 45


def test_new_exercises_come_first_and_the_finisher_last() -> None:
    bridge, kickback = known(
        Standing("bridge", "glute_bridge"), Standing("kickback", "kickback_unbanded")
    )

    order = [i.slot for i in made("A", bridge, kickback).items]

    assert order == ["M2", "X1", "M1", "F"]


def drilling(family: str, exercise: str) -> Standing:
    ticket = open_ticket(CATALOGUE.exercises[exercise], "low_back", around())
    return replace(Standing(family, exercise), ticket=ticket)


def test_a_drill_comes_first_in_the_place_of_its_family() -> None:
    hinge = drilling("hinge", "rdl_bodyweight")
    others = known(Standing("bridge", "glute_bridge"), Standing("abduction", "clam"))

    first = made("A", hinge, *others).items[0]

    assert (first.slot, first.is_drill, first.family) == ("M2", True, "hinge")
    assert {s.kind for s in first.sets} == {SetKind.RAMP, SetKind.DRILL}
    assert first.cue_set == 1


def test_a_repeated_drill_shows_the_other_cues() -> None:
    hinge = drilling("hinge", "rdl_bodyweight")
    assert hinge.ticket is not None
    again = replace(hinge, ticket=replace(hinge.ticket, fails=1))

    drill = next(i for i in made("A", again).items if i.family == "hinge")

    assert drill.cue_set == 2


def test_a_drill_of_the_thrust_takes_the_bridges_slot_on_the_hinge_day() -> None:
    thrust = drilling("thrust", "hip_thrust_bench")

    plan = made("B", OWNED, thrust)

    assert [i.family for i in plan.items if i.is_drill] == ["thrust"]
    assert "bridge" not in {i.family for i in plan.items}


def test_a_drill_of_the_side_has_its_turn_at_once() -> None:
    plan = made("A", drilling("leg_curl", "leg_curl_slide"))

    assert "X2" in {i.slot for i in plan.items}


def test_the_promised_test_is_marked_and_lighter() -> None:
    rdl = drilling("hinge", "rdl")
    assert rdl.ticket is not None
    due = replace(rdl, ticket=replace(rdl.ticket, sessions_left=0))

    test = next(i for i in made("A", due).items if i.family == "hinge")

    assert (test.is_test, test.exercise, test.load) == (True, "rdl", 0.9)


def test_a_drill_that_cannot_be_done_today_is_the_exercise_at_half_range() -> None:
    who = profile(equipment=EVERYTHING, never_offer=frozenset({"hinge_stick", "wall_hinge"}))
    stuck = drilling("hinge", "rdl_bodyweight")

    drill = next(i for i in made("A", stuck, who=who).items if i.family == "hinge")

    assert drill.sets[-1].exercise == "rdl_bodyweight"
    assert drill.sets[-1].half_range


def test_an_exercise_for_today_that_is_not_allowed_leaves_the_present_rung() -> None:
    chosen = item_for(
        "M2",
        Standing("hinge", "rdl"),
        Shape(3, instead="hip_thrust_banded"),
        around(profile(equipment=frozenset({Equipment.DUMBBELL}))),
    )

    assert chosen is not None
    assert chosen.exercise == "rdl"


def test_a_drill_of_which_nothing_is_allowed_falls_away() -> None:
    thrust = drilling("thrust", "hip_thrust_bench")
    context = around(replace(profile(), health=None))

    assert item_for("M1", thrust, Shape(3), context) is None
    assert item_for("M1", replace(thrust, ticket=None), Shape(3), context) is None


def test_a_set_less_after_a_bad_morning_and_two_after_a_break() -> None:
    held = replace(OWNED, sets_less=1)
    back = replace(OWNED, comeback=Return("glute_bridge_banded", 0.8, 2))

    assert [n for s, e, n in slots(made("B", held)) if e == "glute_bridge"] == [2]
    assert [n for s, e, n in slots(made("B", back)) if e == "glute_bridge"] == [2]


def test_load_after_a_break_is_less_the_first_time() -> None:
    back = Standing("hinge", "rdl", comeback=Return("rdl_split", 0.8))
    again = replace(back, history=(exposed("rdl", days=-2),))

    assert [i.load for i in made("A", back).items if i.family == "hinge"] == [0.8]
    assert [i.load for i in made("A", again).items if i.family == "hinge"] == [1.0]


def test_fewer_sets_after_a_break_last_for_their_weeks() -> None:
    over = Return("rdl_split", 0.8, 1, until=TODAY - timedelta(days=1))
    still = replace(over, until=TODAY)

    def sets(way_back: Return) -> list[int]:
        plan = made("B", Standing("hinge", "rdl", comeback=way_back))
        return [n for _, e, n in slots(plan) if e == "rdl"]

    assert (sets(still), sets(over)) == ([1], [2])


def test_nobody_on_the_way_back_or_in_pain_gets_more_sets_to_fill_the_time() -> None:
    well = around(started_on=WEEK_FOUR)
    sore = around(started_on=WEEK_FOUR, diary=diary_of((-0.1, hurt(4))))
    usual = Standing("leg_curl", "leg_curl_heel_dig")
    way_back = replace(usual, comeback=Return("leg_curl_slide", 0.8, 2))

    def sets(standing: Standing, context: RuleContext) -> int:
        request = SessionRequest("A", 45, 9, {"leg_curl": standing}, 250)
        plan = todays_session(request, PROGRAMMES, context)
        assert isinstance(plan, Plan)
        return next(n for _, e, n in slots(plan) if e == "leg_curl_heel_dig")

    assert [sets(usual, well), sets(usual, sore), sets(way_back, well)] == [3, 2, 2]


def test_the_cue_that_worked_stays_and_goes_along_to_the_next_rung() -> None:
    of_the_table = CATALOGUE.families["bridge"].advice["nowhere"].cues[0]
    worked = replace(exposed("glute_bridge", days=-2), cue="cue-x", cue_for="nowhere")
    shared = replace(worked, cue=of_the_table)
    missed_since = exposed("glute_bridge", days=-1, grades="ggm")
    old = replace(worked, at=NOW - timedelta(days=57))

    def above(*history: Exposure) -> Standing:
        return Standing("bridge", "glute_bridge_banded", history=history, since=NOW)

    def cues(standing: Standing) -> set[str | None]:
        plan = made("B", standing)
        return {s.cue for i in plan.items if i.family == "bridge" for s in i.sets if s.cue}

    assert cues(Standing("bridge", "glute_bridge", history=(worked,))) == {"cue-x"}
    assert cues(Standing("bridge", "glute_bridge", history=(worked, missed_since))) == {"cue-x"}
    assert cues(above(shared)) == {of_the_table}
    assert cues(above(worked)) == set()  # a cue of that exercise alone
    assert cues(Standing("bridge", "glute_bridge", history=(old,))) == set()


@pytest.mark.parametrize(
    ("asked", "due"), [([True], False), ([True, False], False), ([True, False, False], True)]
)
def test_the_form_is_due_every_third_exposure(asked: list[bool], due: bool) -> None:
    history: tuple[Exposure, ...] = tuple(
        replace(exposed("glute_bridge", days=n - 9), form_asked=was) for n, was in enumerate(asked)
    )

    plan = made("B", Standing("bridge", "glute_bridge", history=history))

    assert [i.form_is_due for i in plan.items if i.family == "bridge"] == [due]


# --------------------------------------------------------------------------- health, equipment


def test_what_contraindications_take_away_others_replace() -> None:
    who = profile(Clearance(contraindications=frozenset({"c_hipop", "c_side"})))

    families = {i.family for i in made(who=who).items}

    assert "bridge" in families  # the squeeze, which the hip operation leaves


def test_a_slot_that_is_off_swaps_within_the_family() -> None:
    off = profile(Clearance(families_off=frozenset({"bridge"})))
    resting = replace(profile(), resting=(FamilyRest("bridge", NOW + timedelta(hours=2)),))

    for who in (off, resting):
        plan = made("B", OWNED, who=who)
        assert "hip_thrust_bench" in {i.exercise for i in plan.items}


def test_there_is_no_finisher_on_a_day_that_hurt() -> None:
    sore = around(diary=diary_of((-0.2, hurt(3))))

    plan = todays_session(SessionRequest("A", 30, 0, {}, 250), PROGRAMMES, sore)

    assert isinstance(plan, Plan)
    assert "F" not in {i.slot for i in plan.items}


def test_a_slot_for_which_nothing_is_left_is_left_out() -> None:
    who = profile(Clearance(families_off=frozenset({"hinge", "kickback"})))

    assert [i.slot for i in made(who=who).items] == ["M1", "X1"]


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


# ------------------------------------------------------------------------------- the calendar


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


# ------------------------------------------------------------------------ duration and volume


def at(level: str, rung: int) -> list[Standing]:
    """A standing on every ladder at a rung, or the highest below it."""
    standings = []
    for family in CATALOGUE.families:
        rungs = [e for e in CATALOGUE.rungs(family) if e.level <= rung]
        standings.append(Standing(family, rungs[-1].id, owned=frozenset({"glute_bridge"})))
    return standings


@walk("minutes", [20, 30, 45])
@walk("level", ["beginner", "intermediate"])
@walk("equipment", [NOTHING, BANDS, EVERYTHING])
def test_every_combination_fits_its_time(
    minutes: int, level: str, equipment: frozenset[Equipment]
) -> None:
    who = profile(level=level, equipment=equipment)
    for rung in range(7):
        for letter in ("A", "B", "C", "A_light"):
            for turn in (0, 1):
                plan = made(letter, *at(level, rung), who=who, minutes=minutes, turn=turn)
                context = around(who, started_on=WEEK_FOUR)

                assert plan.seconds == seconds_of(plan.items, 250, PROGRAMMES, context)
                assert plan.seconds <= (minutes - 1) * 60
                assert plan.items


def test_cutting_goes_on_until_it_fits_and_keeps_what_matters() -> None:
    slow = replace(profile(), wishes=replace(profile().wishes, rest_factor=4.0))

    plan = made("A", *at("intermediate", 3), who=slow)

    assert plan.seconds <= 29 * 60
    assert plan.items[0].slot in {"M1", "M2"}
    assert "F" not in {i.slot for i in plan.items}


def test_what_cannot_be_cut_any_more_stays() -> None:
    endless = replace(profile(), wishes=replace(profile().wishes, rest_factor=30.0))

    plan = made("A", who=endless, minutes=20)

    assert [n for _, _, n in slots(plan)] == [2, 1]


def test_a_week_counts_direct_sets_whole_and_others_half() -> None:
    bridge = CATALOGUE.exercises["glute_bridge"]

    assert [share(bridge, group) for group in GROUPS] == [1.0, 0.5, 0.0, 0.5]
    assert weekly_range(profile(), PROGRAMMES)["glutes"] == (9, 21)


# --------------------------------------------------------------------------------- swapping


def choices(chosen: PlanItem, *standings: Standing, who: Profile | None = None) -> list[str]:
    context = around(who)
    return [c.exercise for c in swaps_for(chosen, {s.family: s for s in standings}, context)]


def test_a_swap_offers_the_family_up_to_the_rung_and_the_family_beside() -> None:
    offered = choices(item("glute_bridge"), OWNED)

    assert offered == [
        "glute_squeeze",
        "glute_bridge_feet_close",
        "glute_bridge_feet_away",
        "hip_thrust_bench",
    ]


def test_a_swap_offers_only_what_is_owned_and_open() -> None:
    assert "hip_thrust_bench" not in choices(item("glute_bridge"))
    assert choices(item("hip_thrust_bench"), who=profile(equipment=NOTHING)) == ["glute_bridge"]


# ------------------------------------------------------------------------------------- taps

START_AND_WARM_UP = 3  # Start, and one Done for each exercise of the warm-up


def taps(plan: Plan) -> int:
    """Taps of a session in which everything goes well, the last question included."""
    context = around(started_on=WEEK_FOUR)
    session = begin(plan, TODAY, NOW)
    count = 0
    while session.outcome is None:
        count += 1
        question = session.question
        if question is None:
            session = set_done(session, session.item.queue[0].reps, context).session
        elif question.ask is Ask.END:
            session = end(session, context).session
        else:
            target = min(context.exercise(session.item.plan.exercise).target)
            replies: dict[Ask, Answered] = {Ask.FELT: target, Ask.RIR: 3, Ask.FORM: Form.CLEAN}
            session = answer(session, replies[question.ask], context).session
    return count + START_AND_WARM_UP


@pytest.mark.parametrize("letter", ["A", "B", "C", "A_light"])
def test_a_session_of_thirty_minutes_needs_few_taps(letter: str) -> None:
    new = [Standing("bridge", "glute_bridge"), Standing("hinge", "wall_hinge")]
    seen = [Standing("kickback", "kickback_unbanded"), Standing("abduction", "clam")]

    assert taps(made(letter, *known(*new, *seen))) <= 26
    assert taps(made(letter)) <= 29
