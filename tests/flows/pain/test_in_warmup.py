"""Something hurts: at most three taps, and what each answer leads to."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Unpack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.events import (
    HealthChecked,
    Locked,
    PainReported,
    Practised,
    QuestionPromised,
    SessionFinished,
    Skipped,
    Unlocked,
)
from bot.coaching.message import msg
from bot.coaching.person.person import Clearance, FamilyRest, Health, Profile, Wishes
from bot.coaching.rules.context import PainKind, PainPlace
from bot.coaching.rules.rest import UNTIL_CLEARED
from bot.flows.pain import flow as pain
from bot.flows.pain.steps import (
    STEPS,
    PainLike,
    PainNoted,
    PainNumber,
    PainSettled,
    PainSettling,
    PainSigns,
    PainStopped,
    PainWaiting,
    PainWhere,
    ReportedPain,
)
from bot.flows.turn import Elapsed, Shared, Tap, Typed
from bot.value import replace
from tests.flows.practice import MONDAY, TOMORROW, Known, Practice, days_before, happened, practice
from tests.support.world import NOON

IN_48_HOURS = NOON + timedelta(hours=48)
ASKED_TOMORROW = QuestionPromised("morning", TOMORROW, time(8))
KNEE = ReportedPain(6, "knee", "ache")
STOPPED = PainStopped(KNEE, "pain-stop-exercise", "glute_bridge", IN_48_HOURS, NOON, "clam")


def during(profile: Profile | None = None, **known: Unpack[Known]) -> Practice:
    """In the first set of the bridge, something hurts."""
    chat = practice(profile, **known)
    chat.goes("warmup", "normal")
    return chat.does("hurts")


def reporting(chat: Practice, number: str, place: str, kind: str) -> Practice:
    """Number, place and kind, one tap each."""
    chat.shows("pain-number").does(number).shows("pain-where").does(place).shows("pain-kind")
    return chat.does(kind)


def outside(number: str, place: str, kind: str, **known: Unpack[Known]) -> Practice:
    chat = practice(**known)
    chat.goes("pain")
    return reporting(chat, number, place, kind)


# --------------------------------------------------------------------------- three taps


def test_three_taps_and_two_where_the_place_is_known() -> None:
    chat = reporting(during(), "2", "hip", "ache")
    assert chat.taps_so_far == 1 + 3

    chat = practice()
    chat.goes("warmup", "normal")
    chat.does("done", "knees")
    before = chat.taps_so_far
    chat.does("2", "ache").shows("pain-green-cue")
    assert chat.taps_so_far == before + 2


def test_a_typed_number_is_kept_exactly() -> None:
    chat = during()
    chat.says("1")
    chat.does("neck", "ache")

    assert chat.events(PainReported) == [
        PainReported(1, "neck", "ache", "green", "glute_bridge", "bridge")
    ]


@pytest.mark.parametrize("text", ["11", "a lot"])
def test_nonsense_gets_the_number_again(text: str) -> None:
    during().says(text).shows("pain-number")


def test_a_mistaken_tap_leads_back_to_the_exercise() -> None:
    during().does("mistake").shows("exercise-glute_bridge").shows("warmup-set", number=1)


def test_a_mistaken_tap_outside_a_warm_up_ends_kindly() -> None:
    chat = practice()
    chat.goes("pain")

    chat.does("mistake").shows("pain-nothing")
    assert chat.state is None


# --------------------------------------------------------------------- inside and outside


def test_green_goes_on_with_the_cue_of_the_place() -> None:
    chat = reporting(during(), "2", "knee", "ache")

    chat.shows("pain-noted", number=2).shows("pain-green-cue").shows("cue-bridge-knees")
    chat.does("go_on").shows("cue-bridge-knees").shows("warmup-set", number=1)
    assert chat.events(QuestionPromised) == []


def test_green_without_a_cue_for_the_place() -> None:
    reporting(during(), "2", "neck", "muscle_work").shows("pain-green")


def test_green_in_the_low_back_is_asked_about_tomorrow() -> None:
    chat = reporting(during(), "2", "low_back", "ache")

    chat.shows("pain-tomorrow")
    assert chat.events(QuestionPromised) == [ASKED_TOMORROW]


@pytest.mark.parametrize(
    ("button", "message"),
    [("easier", "exercise-glute_squeeze"), ("end_exercise", "exercise-wall_hinge")],
)
def test_green_may_be_made_easier_or_ended(button: str, message: str) -> None:
    reporting(during(), "2", "hip", "ache").does(button).shows(message)


def test_the_warm_up_can_end_there() -> None:
    chat = practice()
    chat.goes("warmup", "normal")
    chat.does("done", "low_back", "2", "ache", "end")

    chat.shows("warmup-ended").hides("card-k17")
    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]


def test_after_the_last_set_green_goes_on_to_the_end() -> None:
    chat = practice()
    chat.goes("warmup", "smallest")
    chat.does("done", "knees", "2", "ache").lacks("easier", "end_exercise")

    chat.does("go_on").shows("warmup-finished").shows("warmup-next-time").hides("card-k17")


def test_green_that_is_said_while_the_last_set_is_asked_about_leaves_nothing_to_ease() -> None:
    chat = practice()
    chat.goes("warmup", "smallest")
    chat.does("done").shows("warmup-felt-question")
    chat.goes("pain", "stated:2,low_back,,ache").shows("pain-green-cue")

    chat.lacks("easier", "end_exercise")


@pytest.mark.parametrize(("number", "place"), [("3", "knee"), ("5", "hip"), ("4", "low_back")])
def test_amber_makes_the_rest_easier_and_asks_tomorrow(number: str, place: str) -> None:
    chat = reporting(during(), number, place, "ache")

    chat.shows("pain-amber").shows("exercise-glute_squeeze.inline").shows("pain-tomorrow")
    assert chat.events(PainReported) == [
        PainReported(int(number), place, "ache", "amber", "glute_bridge", "bridge")
    ]
    assert chat.events(QuestionPromised) == [ASKED_TOMORROW]
    chat.does("go_on").shows("exercise-glute_squeeze").shows("warmup-times-held", sets=2)


def test_amber_stays_easier_when_the_person_comes_back_another_way() -> None:
    chat = reporting(during(), "4", "knee", "ache")

    chat.goes("warmup", "normal").shows("exercise-glute_squeeze")


def test_amber_at_the_lowest_step_which_is_held_is_half_the_effort() -> None:
    chat = practice()
    chat.goes("warmup", "normal")
    chat.does("easier", "hurts")

    reporting(chat, "4", "knee", "ache").shows("pain-amber").shows("training-half-held")


def test_amber_after_the_last_set_leaves_nothing_to_ease() -> None:
    chat = practice()
    chat.goes("warmup", "short")
    chat.does("done", "knees", "4", "ache").shows("pain-amber-done").lacks("end_exercise")

    chat.does("go_on").shows("exercise-wall_hinge")


def test_amber_may_end_the_exercise_or_get_worse() -> None:
    reporting(during(), "4", "knee", "ache").does("end_exercise").shows("exercise-wall_hinge")
    reporting(during(), "4", "knee", "ache").does("worse").shows("pain-number")


def test_amber_twice_in_a_row_starts_one_step_lower() -> None:
    yesterday = happened(PainReported(4, "knee", "ache", "amber", family="bridge"), days_ago=1)
    chat = during(recorded=[yesterday], practised_days=days_before(1))

    reporting(chat, "3", "knee", "ache").shows("pain-amber-twice")

    assert chat.person.profile.resting == (FamilyRest("bridge", NOON, steps_down=1),)


def test_amber_in_another_family_or_longer_ago_is_not_twice() -> None:
    hinge = happened(PainReported(4, "knee", "ache", "amber", family="hinge"), days_ago=1)
    older = happened(PainReported(4, "knee", "ache", "amber", family="bridge"), days_ago=3)
    chat = during(recorded=[older, hinge], practised_days=days_before(1, 3))

    reporting(chat, "3", "knee", "ache").hides("pain-amber-twice")


def test_numbers_that_rise_over_two_weeks_are_worth_showing() -> None:
    week = [
        happened(PainReported(3, "knee", "ache", "amber", family="hinge"), days_ago=n)
        for n in (9, 10)
    ]

    worse = reporting(during(recorded=[*week]), "4", "knee", "ache")
    same = reporting(during(recorded=[*week]), "3", "knee", "ache")

    worse.shows("pain-rising", before=3, after=4)
    same.hides("pain-rising")


def test_the_low_back_now_counts_for_a_day() -> None:
    chat = outside("4", "low_back", "ache")

    health = chat.person.profile.health
    assert health
    assert (health.back_now, health.back_now_at) == (4, NOON)
    chat.does("good")
    chat.goes("warmup", "normal").shows("exercise-glute_squeeze")


@pytest.mark.parametrize(
    ("number", "message"), [("2", "pain-green"), ("4", "pain-amber-day"), ("6", "pain-stop-day")]
)
def test_outside_a_warm_up(number: str, message: str) -> None:
    chat = outside(number, "knee", "ache")

    chat.shows(message)
    chat.taps_first()
    assert chat.state is None
    assert chat.screen.rows == ()


def test_a_low_back_that_stops_outside_a_warm_up_rests_the_back_alone() -> None:
    rests = outside("6", "low_back", "ache").person.profile.resting

    assert [(rest.family, rest.steps_down) for rest in rests] == [("erectors", 2)]
    assert outside("6", "knee", "ache").person.profile.resting == ()


def test_a_stop_outside_a_warm_up_skips_today() -> None:
    assert outside("6", "knee", "ache").events(Skipped) == [Skipped("warmup", MONDAY, "hurt")]
    done = outside("6", "knee", "ache", practised_days={MONDAY})
    assert done.events(Skipped) == []


# ---------------------------------------------------------------------------------- stop

STOPS = [
    ("6", "knee", "ache"),
    ("10", "neck", "muscle_work"),
    ("3", "hip", "sharp"),
    ("5", "low_back", "ache"),
    ("3", "low_back", "sharp"),
    ("2", "knee", "shooting_down_leg"),
    ("2", "hip", "numb_or_tingling"),
    ("2", "knee", "giving_way"),
]


@pytest.mark.parametrize(("number", "place", "kind"), STOPS)
def test_a_stop_rests_the_family_for_48_hours_at_least(number: str, place: str, kind: str) -> None:
    chat = reporting(during(), number, place, kind)

    rests = {rest.family: rest for rest in chat.person.profile.resting}
    assert rests.keys() == {"bridge", *(["erectors"] if place == "low_back" else [])}
    assert {rest.steps_down for rest in rests.values()} == {2}
    assert min(rest.until for rest in rests.values()) >= IN_48_HOURS
    assert chat.events(PainReported)[0].pain_class == "stop"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("number", "place", "kind", "message"),
    [
        ("5", "low_back", "ache", "pain-stop-session"),
        ("2", "knee", "shooting_down_leg", "pain-stop-shooting"),
        ("2", "knee", "numb_or_tingling", "pain-stop-professional"),
        ("2", "knee", "giving_way", "pain-stop-professional"),
    ],
)
def test_low_back_and_warning_kinds_end_the_warm_up_after_one_more_check(
    number: str, place: str, kind: str, message: str
) -> None:
    chat = reporting(during(), number, place, kind)
    chat.shows("pain-signs")
    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "stopped", 0)]

    chat.does("none").shows(message)

    chat.does("ok")
    assert chat.turn.toast == msg("button-saved")
    assert chat.state is None
    assert chat.events(Practised) == []


def test_what_was_done_before_a_stop_counts() -> None:
    chat = practice()
    chat.goes("warmup", "normal")
    chat.does("done", "low_back", "5", "ache")

    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]


@pytest.mark.parametrize(("sign", "lock"), [("nerves", "nerves"), ("heart", "heart")])
def test_a_sign_locks_everything(sign: str, lock: str) -> None:
    chat = reporting(during(), "5", "low_back", "ache").does(sign)

    chat.shows(f"emergency-{lock}")
    assert chat.screen.rings
    assert chat.events(Locked) == [Locked(lock)]
    assert chat.person.profile.lock
    assert chat.session is None


def test_chest_pain_is_one_tap_from_any_pain_screen() -> None:
    chat = during().does("heart").shows("emergency-heart")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "stopped", 0)]


def test_a_slip_asks_the_signs_again_and_keeps_the_stop() -> None:
    chat = reporting(during(), "5", "low_back", "ache").does("nerves", "mistake")

    chat.shows("pain-signs").does("none").shows("pain-stop-session", until=IN_48_HOURS)
    assert chat.events(Unlocked) == [Unlocked("mistake")]
    assert len(chat.events(PainReported)) == 1


@pytest.mark.parametrize(
    ("number", "place", "kind", "message"),
    [
        ("2", "hip", "numb_or_tingling", "pain-stop-professional"),
        ("8-10", "low_back", "ache", "pain-stop-day"),
    ],
)
def test_a_slip_keeps_the_other_stops_too(
    number: str, place: str, kind: str, message: str
) -> None:
    if message == "pain-stop-day":
        chat = outside("10", place, kind)
    else:
        chat = reporting(during(), number, place, kind)

    chat.does("nerves", "mistake", "none").shows(message)


def test_a_slip_on_the_first_question_asks_it_again() -> None:
    during().does("heart", "mistake").shows("pain-number")


def test_a_second_stop_at_the_same_place_asks_for_a_professional() -> None:
    before = happened(PainReported(6, "knee", "ache", "stop", family="hinge"), days_ago=13)
    chat = reporting(during(recorded=[before]), "6", "knee", "ache")

    chat.shows("pain-stop-professional").offers("professional")
    assert chat.person.profile.resting == (FamilyRest("bridge", UNTIL_CLEARED),)


@pytest.mark.parametrize(("days", "place"), [(15, "knee"), (3, "hip")])
def test_longer_ago_or_elsewhere_it_is_the_first_stop(days: int, place: str) -> None:
    before = happened(PainReported(6, place, "ache", "stop"), days_ago=days)

    reporting(during(recorded=[before]), "6", "knee", "ache").shows("pain-stop-exercise")


def test_a_professional_s_ok_brings_the_family_back_easier() -> None:
    before = happened(PainReported(6, "knee", "ache", "stop"), days_ago=3)
    chat = reporting(during(recorded=[before]), "6", "knee", "ache").does("professional")

    chat.shows("health-check-who")
    assert chat.person.profile.resting == (FamilyRest("bridge", NOON),)


def test_a_longer_rest_is_not_cut_short() -> None:
    waiting = FamilyRest("hinge", UNTIL_CLEARED)
    resting = FamilyRest("bridge", NOON, steps_down=3)
    chat = during(Profile(health=Health(MONDAY), resting=(waiting, resting)))

    reporting(chat, "6", "knee", "ache")

    assert set(chat.person.profile.resting) == {
        waiting,
        FamilyRest("bridge", IN_48_HOURS, steps_down=3),
    }


# --------------------------------------------------------------------- ten minutes later


def stopped() -> Practice:
    return reporting(during(), "6", "knee", "ache").shows("pain-stop-exercise")


def test_ten_minutes_later_it_rings_and_asks_once_more() -> None:
    chat = stopped().does("ok").shows("pain-waiting", at=NOON + timedelta(minutes=10))

    chat.waits(timedelta(minutes=10))

    chat.shows("pain-settling")
    assert chat.screen.rings


def test_it_asks_also_where_nobody_said_ok() -> None:
    stopped().waits(timedelta(minutes=10)).shows("pain-settling")


def settling() -> Practice:
    chat = stopped()
    chat.waits(timedelta(minutes=10))
    return chat


def test_settled_opens_easy_clams_and_then_the_end() -> None:
    chat = settling().does("2", "easy")

    chat.shows("exercise-clam").shows("warmup-times-sided", sets=2, reps=10)
    chat.does("done").shows("warmup-finished").hides("card-k17")
    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]


@pytest.mark.parametrize(
    ("buttons", "message"),
    [(("2", "enough"), "pain-enough"), (("3",), "pain-enough-tomorrow")],
)
def test_enough_ends_the_warm_up(buttons: tuple[str, ...], message: str) -> None:
    chat = settling().does(*buttons).shows(message)

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "stopped", 0)]
    assert chat.session is None


@pytest.mark.parametrize(
    ("text", "message"), [("1", "pain-settled"), ("4", "pain-enough-tomorrow")]
)
def test_the_number_may_be_typed(text: str, message: str) -> None:
    settling().says(text).shows(message)


def test_worse_is_asked_about_with_the_warm_up_closed() -> None:
    chat = settling().does("worse").shows("pain-number")

    assert chat.session is None
    chat.does("2", "ache").shows("pain-green")


@pytest.mark.parametrize("answers", [(), ("2",)])
def test_no_answer_ends_the_warm_up(answers: tuple[str, ...]) -> None:
    chat = settling().does(*answers)

    chat.waits(timedelta(minutes=60))

    chat.shows("pain-enough")
    assert chat.session is None


@pytest.mark.parametrize("waiting", [False, True])
def test_it_can_end_before_the_ten_minutes(waiting: bool) -> None:
    chat = stopped().does(*(["ok"] if waiting else []), "end")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "stopped", 0)]


@pytest.mark.parametrize(
    ("minutes", "message"), [(5, "pain-waiting"), (10, "pain-settling"), (90, "pain-settling")]
)
def test_the_stopped_exercise_never_comes_back_by_another_way(minutes: int, message: str) -> None:
    chat = stopped()
    chat.goes("preferences")
    chat.waits(timedelta(minutes=minutes))

    chat.goes("warmup", "normal").shows(message)


def test_with_nothing_open_the_warm_up_ends() -> None:
    no_digs = Wishes(never_offer=frozenset({"leg_curl_heel_dig"}))
    chat = during(Profile(health=Health(MONDAY), wishes=no_digs))

    reporting(chat, "6", "hip", "ache").shows("pain-stop-rest")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "stopped", 0)]


def test_what_is_open_may_close_while_one_waits() -> None:
    chat = reporting(during(), "6", "hip", "ache").shows("pain-stop-exercise")
    no_digs = Wishes(never_offer=frozenset({"leg_curl_heel_dig"}))
    chat.person = replace(chat.person, profile=replace(chat.person.profile, wishes=no_digs))

    chat.goes("preferences")
    chat.goes("warmup", "normal").shows("pain-enough")


def test_what_is_never_to_be_offered_is_not_offered_then_either() -> None:
    no_clams = Wishes(never_offer=frozenset({"clam"}))
    chat = during(Profile(health=Health(MONDAY), wishes=no_clams))

    reporting(chat, "6", "knee", "ache").hides("exercise-clam.inline")


# ------------------------------------------------------------------ consent


def test_without_consent_nothing_about_pain_is_asked_or_kept() -> None:
    chat = practice()
    chat.person = replace(chat.person, consent=None)

    chat.goes("pain").shows("pain-no-consent").shows("pain-no-consent-urgent")
    assert (chat.state, chat.happened) == (None, [])


def test_settle_without_a_stop_is_nothing() -> None:
    practice().goes("pain", "settle").shows("pain-nothing")


def test_the_health_check_ends_the_warning_for_the_next_warm_up() -> None:
    chat = reporting(during(), "2", "knee", "shooting_down_leg").does("none", "ok")
    chat.waits(timedelta(hours=49))

    chat.goes("warmup", "normal").shows("health-check-general")
    chat.memory.take(HealthChecked(frozenset(), Clearance()), chat.now, TOMORROW)
    chat.goes("warmup", "normal").shows("exercise-glute_squeeze")


# ---------------------------------------------------------------------- what always holds

EVERY_STEP = (
    PainNumber(),
    PainWhere(3),
    PainLike(3, "knee"),
    PainSigns(STOPPED),
    PainNoted(ReportedPain(2, "knee", "ache"), "green", "glute_bridge", has_more_sets=True),
    STOPPED,
    PainWaiting("knee", "clam", NOON),
    PainSettling("knee", "clam"),
    PainSettled("clam"),
)
every_step = pytest.mark.parametrize("step", EVERY_STEP, ids=lambda s: type(s).__name__)


def test_no_step_is_left_out_here() -> None:
    assert {type(step) for step in EVERY_STEP} == set(STEPS)


@every_step
def test_an_unknown_button_text_or_place_means_nothing(step: object) -> None:
    context = during().context

    for given_ in (Tap("no such thing"), Typed("?!"), Shared("UTC")):
        assert pain.FLOW.resume(step, given_, context).understood is False


@every_step
def test_the_question_can_be_shown_again(step: object) -> None:
    chat = during()

    chat.check(pain.FLOW.screen(step, chat.context))


@pytest.mark.parametrize("step", [EVERY_STEP[0], *EVERY_STEP[3:5]], ids=lambda s: type(s).__name__)
def test_a_wait_means_nothing_where_no_answer_is_due(step: object) -> None:
    assert pain.FLOW.resume(step, Elapsed(), during().context).understood is False


def test_a_state_of_another_flow_is_our_fault_and_named() -> None:
    with pytest.raises(TypeError, match="timedelta is no step"):
        pain.FLOW.screen(timedelta(), practice().context)


@pytest.mark.parametrize("button", ["go_on", "easier", "end_exercise"])
def test_a_warm_up_that_was_closed_meanwhile_is_begun_anew(button: str) -> None:
    chat = reporting(during(), "2", "hip", "ache")
    chat.session = None

    chat.does(button).shows("warmup-set", number=1)


@given(
    number=st.sampled_from(["2", "3", "4", "5", "6", "7", "10"]),
    place=st.sampled_from([p.value for p in PainPlace]),
    kind=st.sampled_from([k.value for k in PainKind]),
)
def test_every_pain_is_recorded_once_and_a_worse_class_never_leaves_more_open(
    number: str, place: str, kind: str
) -> None:
    chat = reporting(during(), number, place, kind)

    (report,) = chat.events(PainReported)
    assert isinstance(report, PainReported)
    assert (report.number, report.place, report.kind) == (int(number), place, kind)
    is_resting = any(r.until > NOON for r in chat.person.profile.resting)
    assert is_resting == (report.pain_class == "stop")
    asked = report.number >= 3 or place == "low_back"
    assert chat.events(QuestionPromised) == ([ASKED_TOMORROW] if asked else [])
