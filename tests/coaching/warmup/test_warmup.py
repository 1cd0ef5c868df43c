"""The warm-up of the day: its level, its exercises, its honest minutes."""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Equipment, Posture, Tempo
from bot.coaching.person.eligibility import allowed, owns_what_it_needs
from bot.coaching.person.person import Clearance, FamilyRest, Health, Mode, Profile, Wishes
from bot.coaching.remembered import NextTime
from bot.coaching.warmup.labels import MOST_REMEMBERED, Labels, labels
from bot.coaching.warmup.planner import level_of, plan
from bot.coaching.warmup.progress import WarmUpProgress, clocked, eased
from bot.coaching.warmup.twists import seconds_of_rep, twist_of, twisted
from bot.coaching.warmup.warmup import Day, WarmUp, WarmUpPart, in_minutes
from bot.value import replace
from tests.support.walk import walk
from tests.support.world import NOON, catalogue

TODAY = date(2026, 11, 2)
DAY = Day(NOON, TODAY, time(13, 5))
EVERYTHING = frozenset(Equipment)
OWNED = {0: {}, 1: {}, 2: {"bridge": 2, "hinge": 2}, 3: {"bridge": 4, "hinge": 3}}
ALL_OPEN = Clearance()
DOSES = ("smallest", "short", "normal", "long")


def profile(
    clearance: Clearance = ALL_OPEN,
    *,
    owns: frozenset[Equipment] = EVERYTHING,
    back_now: int | None = None,
    **more: object,
) -> Profile:
    health = Health(TODAY, clearance=clearance, back_now=back_now, back_now_at=NOON)
    return replace(Profile(equipment=owns, health=health), **more)


def exercises(warm_up: WarmUp) -> list[str]:
    return [part.exercise for part in warm_up.parts]


def on_level(level: int, **changes: object) -> tuple[Profile, Day]:
    clearance = Clearance(mode=Mode.WARMUPS_ONLY) if level == 0 else Clearance()
    day = replace(DAY, owned=OWNED[level], practised=10, **changes)
    return profile(clearance), day


def seconds_by_hand(warm_up: WarmUp) -> int:
    """Sets x reps x tempo x sides + rests + 15 s of set-up each (rulings 6)."""
    total = 0
    for part in warm_up.parts:
        exercise = catalogue().exercises[part.exercise]
        tempo = part.tempo
        rep = tempo.lower + tempo.pause + tempo.lift + tempo.squeeze
        if part.twist == "one_and_half":
            rep += round((tempo.lower + tempo.lift) / 2 + 0.01)
        total += part.sets * part.reps * rep * (2 if exercise.one_sided else 1)
        total += part.rest * (part.sets - 1) + 15
    return total


# ------------------------------------------------------------------------- honest minutes


@walk(("level", "dose"), list(product(OWNED, DOSES)))
def test_every_dose_at_every_level_fits_its_label_by_the_formula(level: int, dose: str) -> None:
    for days in range(14):
        person, day = on_level(level, local_date=TODAY + timedelta(days=days))

        warm_up = plan(catalogue(), person, day, dose)

        assert warm_up.parts
        assert warm_up.seconds == seconds_by_hand(warm_up)
        assert abs(warm_up.minutes * 60 - seconds_by_hand(warm_up)) <= 30
        assert labels(catalogue(), person, day).minutes[dose] == warm_up.minutes


@pytest.mark.parametrize(("dose", "minutes"), [("smallest", 1), ("short", 2), ("normal", 4)])
def test_the_first_warm_ups_take_these_minutes(dose: str, minutes: int) -> None:
    assert plan(catalogue(), profile(), DAY, dose).minutes == minutes


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(10, 1), (89, 1), (90, 2), (149, 2), (150, 3), (252, 4)]
)
def test_minutes_are_rounded_to_the_nearest(seconds: int, minutes: int) -> None:
    assert in_minutes(seconds) == minutes


def test_many_short_steps_lose_no_time() -> None:
    step = timedelta(seconds=14.9)
    progress = WarmUpProgress(plan(catalogue(), profile(), DAY, "normal"), NOON)

    for number in range(1, 41):
        progress = clocked(progress, NOON + number * step)

    assert progress.minutes == 10


def test_sides_count_twice_and_rests_once_less_than_sets() -> None:
    part = WarmUpPart("clam", "abduction", 3, 10, Tempo(2, 0, 1, 1), rest=15, sides=2)

    assert part.seconds == 3 * 10 * 4 * 2 + 2 * 15 + 15


# ---------------------------------------------------------------------------------- doses


@pytest.mark.parametrize(
    ("dose", "sets"),
    [("smallest", [1]), ("short", [1, 1]), ("normal", [2, 2]), ("long", [2, 2, 1])],
)
def test_doses_have_their_sets(dose: str, sets: list[int]) -> None:
    warm_up = plan(catalogue(), profile(), DAY, dose)

    assert [part.sets for part in warm_up.parts] == sets
    assert {part.reps for part in warm_up.parts[:2]} == {8}


@pytest.mark.parametrize("dose", ["smallest", "short"])
def test_small_doses_stay_at_the_first_level(dose: str) -> None:
    person, day = on_level(3)

    warm_up = plan(catalogue(), person, day, dose)

    assert exercises(warm_up) == ["glute_bridge", "wall_hinge"][: len(warm_up.parts)]


def test_the_extra_is_one_set_of_its_least_repetitions() -> None:
    extra = plan(catalogue(), profile(), DAY, "long").parts[-1]

    least = catalogue().exercises[extra.exercise].prescription.reps_min
    assert (extra.sets, extra.reps) == (1, least)


def test_the_extra_changes_with_the_date_and_comes_round() -> None:
    found = [
        plan(catalogue(), profile(), replace(DAY, local_date=TODAY + timedelta(n)), "long")
        for n in range(len(catalogue().warm_ups.extras))
    ]

    assert {w.parts[-1].exercise for w in found} == set(catalogue().warm_ups.extras)


# --------------------------------------------------------------------------------- levels


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (0, ["glute_squeeze", "hinge_stick"]),
        (1, ["glute_bridge", "wall_hinge"]),
        (2, ["glute_bridge_banded", "wall_hinge_split"]),
        (3, ["glute_bridge_march", "wall_hinge_single"]),
    ],
)
def test_levels_have_their_exercises(level: int, expected: list[str]) -> None:
    person, day = on_level(level)

    assert exercises(plan(catalogue(), person, day, "normal")) == expected


@pytest.mark.parametrize(
    ("owned", "level"),
    [
        ({}, 1),
        ({"bridge": 1, "hinge": 1}, 1),
        ({"bridge": 2, "hinge": 1}, 1),
        ({"bridge": 2, "hinge": 2}, 2),
        ({"bridge": 5, "hinge": 2}, 2),
        ({"bridge": 4, "hinge": 3}, 3),
    ],
)
def test_both_ladders_have_to_be_owned(owned: dict[str, int], level: int) -> None:
    assert level_of(catalogue(), profile(), replace(DAY, owned=owned), "normal") == level


@pytest.mark.parametrize(("painless", "level"), [(0, 0), (6, 0), (7, 1), (30, 1)])
def test_warm_ups_only_reach_the_bridge_after_seven_painless_days(
    painless: int, level: int
) -> None:
    person = profile(Clearance(mode=Mode.WARMUPS_ONLY))
    day = replace(DAY, painless=painless, owned=OWNED[3])

    assert level_of(catalogue(), person, day, "normal") == level


@pytest.mark.parametrize(("back_now", "level"), [(None, 1), (0, 1), (2, 1), (3, 0), (4, 0)])
def test_a_sore_back_gets_the_easiest_level(back_now: int | None, level: int) -> None:
    assert level_of(catalogue(), profile(back_now=back_now), DAY, "normal") == level


def test_a_back_at_five_or_more_does_nothing_today() -> None:
    assert plan(catalogue(), profile(back_now=5), DAY, "normal").parts == ()
    assert labels(catalogue(), profile(back_now=5), DAY) == Labels({})


def test_a_sore_back_of_yesterday_counts_no_more() -> None:
    tomorrow = replace(DAY, now=NOON + timedelta(hours=25), local_date=TODAY + timedelta(1))

    assert level_of(catalogue(), profile(back_now=5), tomorrow, "normal") == 1


def test_a_much_worse_morning_leaves_the_easiest() -> None:
    warm_up = plan(catalogue(), profile(), replace(DAY, is_worse=True), "normal")

    assert exercises(warm_up) == ["glute_squeeze", "hinge_stick"]


@pytest.mark.parametrize(("days_away", "level"), [(1, 3), (13, 3), (14, 2), (27, 2), (28, 1)])
def test_after_a_break_it_starts_lower(days_away: int, level: int) -> None:
    day = replace(DAY, owned=OWNED[3], days_away=days_away)

    assert level_of(catalogue(), profile(), day, "normal") == level


# --------------------------------------------------------------- equipment, health, rests


def test_without_a_band_the_bridge_has_a_longer_squeeze() -> None:
    _, day = on_level(2)
    without = EVERYTHING - {Equipment.MINI_BAND, Equipment.HIP_BAND}

    part = plan(catalogue(), profile(owns=without), replace(day, practised=0), "normal").parts[0]

    assert (part.exercise, part.tempo.squeeze) == ("glute_bridge", 3)


@pytest.mark.parametrize("band", [Equipment.MINI_BAND, Equipment.HIP_BAND])
@pytest.mark.parametrize(
    "exercise", ["glute_bridge_banded", "hip_thrust_banded", "clam_banded", "abduction_seated"]
)
def test_a_hip_band_serves_as_a_mini_band_does(exercise: str, band: Equipment) -> None:
    who = profile(owns=frozenset({band, Equipment.BENCH}))

    assert owns_what_it_needs(catalogue().exercises[exercise], who)


def test_without_a_stick_the_easiest_hinge_goes_half_the_way() -> None:
    person = profile(Clearance(mode=Mode.WARMUPS_ONLY), owns=frozenset())

    part = plan(catalogue(), person, DAY, "normal").parts[1]

    assert (part.exercise, part.half_range) == ("wall_hinge", True)


def test_lying_only_turns_the_hinge_into_a_clam() -> None:
    lying = Clearance(
        mode=Mode.WARMUPS_ONLY, postures=frozenset({Posture.SUPINE, Posture.SIDE, Posture.SEATED})
    )

    assert exercises(plan(catalogue(), profile(lying), DAY, "normal")) == ["glute_squeeze", "clam"]


def test_standing_only_squeezes_standing() -> None:
    standing = Clearance(mode=Mode.WARMUPS_ONLY, postures=frozenset({Posture.STANDING}))

    bridge, hinge = plan(catalogue(), profile(standing), DAY, "normal").parts

    assert (bridge.exercise, bridge.standing) == ("glute_squeeze", True)
    assert (hinge.exercise, hinge.standing) == ("hinge_stick", False)


def test_nothing_flat_on_the_back_squeezes_standing() -> None:
    upright = profile(Clearance(contraindications=frozenset({"c_supine"})))

    part = plan(catalogue(), upright, DAY, "normal").parts[0]

    assert (part.exercise, part.standing) == ("glute_squeeze", True)


def test_somebody_who_may_lie_squeezes_lying() -> None:
    person = profile(wishes=Wishes(never_offer=frozenset({"glute_bridge"})))

    part = plan(catalogue(), person, DAY, "normal").parts[0]

    assert (part.exercise, part.standing) == ("glute_squeeze", False)


@pytest.mark.parametrize(
    ("family", "expected"),
    [("bridge", ["clam", "wall_hinge"]), ("hinge", ["glute_bridge", "clam"])],
)
def test_a_family_that_rests_is_out_of_the_warm_up(family: str, expected: list[str]) -> None:
    person = profile(resting=(FamilyRest(family, NOON + timedelta(hours=1)),))

    assert exercises(plan(catalogue(), person, DAY, "normal")) == expected


@pytest.mark.parametrize(("dose", "sets"), [("smallest", 1), ("short", 1), ("normal", 2)])
def test_where_the_bridge_rests_and_no_squeeze_is_left_a_hinge_stands_in_for_it(
    dose: str, sets: int
) -> None:
    rests = (FamilyRest("bridge", NOON + timedelta(days=1), 2),)
    person = profile(replace(ALL_OPEN, contraindications=frozenset({"c_side"})), resting=rests)

    warm_up = plan(catalogue(), person, DAY, dose)

    assert [(part.exercise, part.sets) for part in warm_up.parts] == [("wall_hinge", sets)]


@pytest.mark.parametrize("dose", DOSES)
def test_where_both_families_rest_an_extra_of_one_set_stands_in(dose: str) -> None:
    rests = (FamilyRest(family, NOON + timedelta(days=1)) for family in ("bridge", "hinge"))
    only = Wishes(never_offer=frozenset(catalogue().exercises) - {"leg_curl_heel_dig"})
    person = profile(resting=tuple(rests), wishes=only)

    warm_up = plan(catalogue(), person, DAY, dose)

    assert [(p.exercise, p.sets) for p in warm_up.parts] == [("leg_curl_heel_dig", 1)]


def test_one_exercise_never_stands_twice() -> None:
    later = NOON + timedelta(hours=1)
    person = profile(resting=(FamilyRest("bridge", later), FamilyRest("hinge", later)))

    assert exercises(plan(catalogue(), person, DAY, "long"))[0] == "clam"
    assert len(set(exercises(plan(catalogue(), person, DAY, "long")))) == 2


@pytest.mark.parametrize(("steps", "expected"), [(1, "glute_bridge_banded"), (2, "glute_bridge")])
def test_after_its_rest_a_family_comes_back_easier(steps: int, expected: str) -> None:
    person, day = on_level(3)
    rested = replace(person, resting=(FamilyRest("bridge", NOON, steps),))

    # One-and-a-half bridges are no warm-up: the step below them is.
    assert plan(catalogue(), rested, day, "normal").parts[0].exercise == expected


def test_coming_back_easier_ends_at_the_lowest() -> None:
    rested = profile(resting=(FamilyRest("bridge", NOON, 2),))

    assert exercises(plan(catalogue(), rested, DAY, "normal"))[0] == "glute_squeeze"


def test_a_blocked_person_has_no_warm_up() -> None:
    assert plan(catalogue(), profile(Clearance(mode=Mode.BLOCKED)), DAY, "long").parts == ()


postures = st.none() | st.frozensets(st.sampled_from(list(Posture)))
clearances = st.builds(
    Clearance,
    mode=st.sampled_from(list(Mode)),
    max_rung=st.none() | st.integers(0, 3),
    postures=postures,
    families_off=st.frozensets(st.sampled_from(["bridge", "hinge", "abduction"])),
    contraindications=st.frozensets(st.sampled_from(["c_supine", "c_side", "c_balance"])),
)


@given(
    clearance=clearances,
    owns=st.frozensets(st.sampled_from(list(Equipment))),
    level=st.sampled_from(sorted(OWNED)),
    dose=st.sampled_from(DOSES),
    days=st.integers(0, 400),
)
def test_a_warm_up_offers_only_what_is_allowed(
    clearance: Clearance, owns: frozenset[Equipment], level: int, dose: str, days: int
) -> None:
    person = profile(clearance, owns=owns)
    day = replace(DAY, owned=OWNED[level], local_date=TODAY + timedelta(days), practised=days)

    warm_up = plan(catalogue(), person, day, dose)

    for part in warm_up.parts:
        assert allowed(catalogue().exercises[part.exercise], catalogue(), person, NOON)
    assert len(set(exercises(warm_up))) == len(warm_up.parts)


# ----------------------------------------------------- the morning, drills, the next time


@given(
    clearance=clearances,
    resting=st.frozensets(st.sampled_from(["bridge", "hinge", "abduction", "erectors", "curl"])),
    only=st.frozensets(st.sampled_from(sorted(catalogue().exercises)), max_size=4),
    owns=st.frozensets(st.sampled_from(list(Equipment))),
    level=st.sampled_from(sorted(OWNED)),
)
@example(
    clearance=ALL_OPEN,
    resting=frozenset(),
    only=frozenset({"glute_bridge_march"}),
    owns=EVERYTHING,
    level=3,
)
@example(
    clearance=ALL_OPEN,
    resting=frozenset({"bridge", "hinge"}),
    only=frozenset({"leg_curl_heel_dig"}),
    owns=EVERYTHING,
    level=1,
)
def test_what_is_open_in_one_dose_is_open_in_each(
    clearance: Clearance,
    resting: frozenset[str],
    only: frozenset[str],
    owns: frozenset[Equipment],
    level: int,
) -> None:
    rests = tuple(FamilyRest(family, NOON + timedelta(days=1), 2) for family in sorted(resting))
    wishes = Wishes(never_offer=frozenset(catalogue().exercises) - only)
    person = profile(clearance, owns=owns, resting=rests, wishes=wishes)
    day = replace(DAY, owned=OWNED[level], practised=10)

    open_doses = [dose for dose in DOSES if plan(catalogue(), person, day, dose).parts]

    assert len(open_doses) in {0, len(DOSES)}, open_doses


@pytest.mark.parametrize(("hour", "half"), [(time(8, 59), True), (time(9), False)])
def test_before_nine_the_first_hinge_set_goes_half_the_way(hour: time, half: bool) -> None:
    bridge, hinge = plan(catalogue(), profile(), replace(DAY, wall_time=hour), "normal").parts

    assert (bridge.first_half_range, hinge.first_half_range) == (False, half)


def test_a_drill_takes_its_family_s_place() -> None:
    day = replace(DAY, drills={"bridge": Drill("glute_bridge_feet_close", 3, 8)})

    bridge, hinge = plan(catalogue(), profile(), day, "normal").parts

    assert (bridge.exercise, bridge.is_drill) == ("glute_bridge_feet_close", True)
    assert hinge.exercise == "wall_hinge"


@pytest.mark.parametrize(
    ("since", "expected"),
    [(TODAY, "glute_bridge"), (TODAY - timedelta(1), "glute_bridge_feet_close")],
)
def test_two_misses_make_the_next_day_easier(since: date, expected: str) -> None:
    left = NextTime("hamstrings", since, "glute_bridge_feet_close")

    day = replace(DAY, next_time={"bridge": left})

    assert exercises(plan(catalogue(), profile(), day, "normal"))[0] == expected


def test_what_is_not_owned_is_asked_about_set_by_set() -> None:
    new = plan(catalogue(), profile(), DAY, "normal").parts
    old = plan(catalogue(), profile(), replace(DAY, owned={"bridge": 1, "hinge": 1}), "normal")

    assert [part.asks for part in new] == [True, False]
    assert [part.asks for part in old.parts] == [False, False]


# --------------------------------------------------------------------------------- labels

NEW_CIRCUMSTANCES: dict[str, tuple[dict[str, object], dict[str, object]]] = {
    "equipment": ({"owns": frozenset()}, {}),
    "clearance": ({"clearance": Clearance(Mode.WARMUPS_ONLY)}, {}),
    "a sore back": ({"back_now": 4}, {}),
    "never offered": ({"wishes": Wishes(never_offer=frozenset({"wall_hinge"}))}, {}),
    "a rest": ({"resting": (FamilyRest("hinge", NOON + timedelta(hours=1)),)}, {}),
    "back from a rest": ({"resting": (FamilyRest("hinge", NOON),)}, {}),
    "the date": ({}, {"local_date": TODAY + timedelta(days=1)}),
    "twists": ({}, {"practised": 3}),
    "owned": ({}, {"owned": {"bridge": 2, "hinge": 2}}),
    "a worse morning": ({}, {"is_worse": True}),
    "a drill": ({}, {"drills": {"bridge": Drill("glute_bridge_feet_close", 3, 8)}}),
    "the next time": ({}, {"next_time": {"hinge": NextTime("knees", date.min, "hinge_stick")}}),
}


@pytest.mark.parametrize("name", NEW_CIRCUMSTANCES)
def test_labels_follow_the_circumstances(name: str) -> None:
    of_person, of_day = NEW_CIRCUMSTANCES[name]
    labels(catalogue(), profile(), DAY)
    person = profile(**of_person)  # type: ignore[arg-type]
    day = replace(DAY, **of_day)

    found = labels(catalogue(), person, day)

    usual = plan(catalogue(), person, day, "normal")
    assert found.exercises == tuple(exercises(usual))
    assert found.minutes["normal"] == usual.minutes
    assert (found.drill is None) == (name != "a drill")


def test_labels_stay_right_when_many_circumstances_were_seen() -> None:
    for days in range(MOST_REMEMBERED + 1):
        labels(catalogue(), profile(), replace(DAY, local_date=TODAY + timedelta(days)))

    assert labels(catalogue(), profile(), DAY).minutes["normal"] == 4


# --------------------------------------------------------------------------------- twists


def test_the_first_three_days_are_plain() -> None:
    twists = catalogue().warm_ups.twists

    assert {twist_of(twists, 3, 2, n) for n in range(7)} == {None}
    assert {twist_of(twists, 3, 3, n) for n in range(7)} == {None, *twists} - {"normal"}


def test_one_and_a_half_waits_for_the_second_level() -> None:
    found = {twist_of(catalogue().warm_ups.twists, 1, 9, n) for n in range(70)}

    assert "one_and_half" not in found
    assert "squeeze" in found


def test_the_easiest_level_stays_plain() -> None:
    assert {twist_of(catalogue().warm_ups.twists, 0, 50, n) for n in range(7)} == {None}


def test_only_the_bridge_is_twisted_and_only_in_the_larger_doses() -> None:
    for days in range(7):
        day = replace(DAY, practised=9, local_date=TODAY + timedelta(days))

        assert [p.twist for p in plan(catalogue(), profile(), day, "long").parts[1:]] == [None] * 2
        assert [p.twist for p in plan(catalogue(), profile(), day, "short").parts] == [None] * 2


def test_what_is_held_or_eased_keeps_its_tempo_on_every_day() -> None:
    def bridges(who: Profile, **known: object) -> set[tuple[str, str | None]]:
        days = (
            replace(DAY, practised=9, local_date=TODAY + timedelta(n), **known) for n in range(7)
        )
        first = (plan(catalogue(), who, day, "normal").parts[0] for day in days)
        return {(part.exercise, part.twist) for part in first}

    held = profile(wishes=Wishes(never_offer=frozenset({"glute_bridge"})))
    easier = NextTime("hamstrings", TODAY - timedelta(1), "glute_bridge_feet_close")

    assert bridges(held) == {("glute_squeeze", None)}
    assert bridges(profile(), next_time={"bridge": easier}) == {("glute_bridge_feet_close", None)}
    assert bridges(profile()) > {("glute_bridge", None), ("glute_bridge", "squeeze")}


@pytest.mark.parametrize(
    ("twist", "seconds"),
    [(None, 6), ("squeeze", 7), ("slow", 8), ("one_and_half", 8), ("eyes", 6), ("wide", 6)],
)
def test_a_twist_takes_its_time(twist: str | None, seconds: int) -> None:
    tempo = twisted(Tempo(3, 0, 1, 2), twist)

    assert seconds_of_rep(tempo, twist) == seconds


def test_made_easier_after_its_last_set_an_exercise_is_over() -> None:
    who, day = on_level(1)
    warm_up = plan(catalogue(), who, day, "normal")
    first, second = warm_up.parts[:2]
    asking = WarmUpProgress(warm_up, NOON, number=first.sets, is_asking=True)

    after = eased(asking, second, half_range=False)

    assert asking.sets_left == 0
    assert (after.part, after.number) == (second, 1)


def test_half_a_range_of_few_repetitions_leaves_one() -> None:
    who, day = on_level(1)
    progress = WarmUpProgress(plan(catalogue(), who, day, "normal"), NOON)
    few = replace(progress.part, reps=2)
    progress = replace(progress, plan=WarmUp((few, *progress.plan.parts[1:])))

    assert eased(progress, few, half_range=True).part.reps == 1
