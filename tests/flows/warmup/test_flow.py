"""The warm-up as a conversation: taps, cues, the end, and where none can begin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Unpack

import pytest

from bot.coaching.catalogue.exercise import Equipment, Felt
from bot.coaching.events import (
    AnswerGiven,
    FeltUnwell,
    HealthChecked,
    PainReported,
    PracticeUndone,
    Practised,
    Remembered,
    SessionFinished,
    SessionReopened,
    SessionStarted,
    SetCompleted,
    Skipped,
    SkipUndone,
)
from bot.coaching.ladder.standing import Standing
from bot.coaching.message import msg
from bot.coaching.person.cue_memory import CueMemory, CueRecord
from bot.coaching.person.person import Clearance, FamilyRest, Health, Lock, Mode, Profile, Wishes
from bot.coaching.remembered import NextTime
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.context import Coming, OpenSession
from bot.flows.turn import Elapsed, Shared, Tap, Typed, Where
from bot.flows.warmup import flow as warmup
from bot.flows.warmup.steps import (
    STEPS,
    AtWarmUpFelt,
    AtWarmUpHowTo,
    AtWarmUpMore,
    AtWarmUpPause,
    AtWarmUpSet,
    AtWarmUpSwap,
    WarmUpFinished,
    WritingLatePlan,
)
from bot.value import replace
from tests.flows.practice import (
    MONDAY,
    TOMORROW,
    Known,
    Practice,
    days_before,
    happened,
    practice,
)
from tests.support.walk import walk
from tests.support.world import NOON, catalogue

OWNING = {
    f"standing:{family}": Standing(family, exercise, owned=frozenset({exercise}))
    for family, exercise in (("bridge", "glute_bridge"), ("hinge", "wall_hinge"))
}
SOON = timedelta(seconds=40)

#: Answers to a bridge or a wall hinge that ask about no pain.
PAINLESS = [
    felt
    for felt in catalogue().exercises["glute_bridge"].places
    if felt not in {Felt.LOW_BACK, Felt.KNEES}
]


def healthy(**changes: object) -> Profile:
    profile = Profile(habit_anchor="kettle", health=Health(MONDAY))
    return replace(profile, **changes)


def started(
    profile: Profile | None = None, dose: str = "normal", **known: Unpack[Known]
) -> Practice:
    chat = practice(profile, **known)
    chat.goes("warmup", dose)
    chat.taps_so_far = 1
    return chat


# ------------------------------------------------------------------------------ taps


def test_a_new_bridge_takes_five_taps_from_start_to_the_end() -> None:
    chat = started()

    chat.does("done", "glutes", "done", "done")

    chat.shows("warmup-finished", minutes=0)
    assert chat.taps_so_far == 5


def test_the_minutes_of_a_warm_up_are_those_that_it_took() -> None:
    chat = started()
    for button in ("done", "glutes", "done", "done"):
        chat.waits(timedelta(seconds=50))
        chat.does(button)

    chat.shows("warmup-finished", minutes=3)


def test_after_a_miss_it_takes_six() -> None:
    chat = started()

    chat.does("done", "hamstrings", "done", "glutes", "done")

    chat.shows("warmup-finished")
    assert chat.taps_so_far == 6


def test_owned_exercises_take_three() -> None:
    chat = started(stored_values=dict(OWNING))

    chat.does("done", "done")

    chat.shows("warmup-finished")
    assert chat.taps_so_far == 3


@walk("answer", PAINLESS)
@walk("second", PAINLESS)
@walk(("dose", "most"), [("smallest", 6), ("short", 6), ("normal", 6), ("long", 7)])
def test_no_painless_answers_need_more_taps(
    dose: str, most: int, answer: str, second: str
) -> None:
    chat = started(dose=dose)
    answers = iter((answer, second))

    while not isinstance(chat.state, WarmUpFinished):
        chat.does(next(answers) if isinstance(chat.state, AtWarmUpFelt) else "done")

    assert chat.taps_so_far <= most


def test_the_first_button_leads_all_the_way() -> None:
    chat = started()

    for _ in range(4):
        chat.taps_first()

    chat.shows("warmup-finished")


# --------------------------------------------------------------------- what is recorded


def test_a_warm_up_leaves_its_sets_answers_and_the_day() -> None:
    chat = started()

    chat.does("done", "glutes", "done", "done")

    bridge = {"exercise": "glute_bridge", "reps": 8}
    assert chat.happened == [
        SessionStarted("warmup", MONDAY),
        SetCompleted(number=1, **bridge),  # type: ignore[arg-type]
        AnswerGiven("glute_bridge", "felt", "glutes"),
        SetCompleted(number=2, **bridge),  # type: ignore[arg-type]
        SetCompleted("wall_hinge", 1, 8, sets=2),
        SessionFinished("warmup", MONDAY, "done", 0),
        Practised(MONDAY, "warmup"),
    ]


def test_active_seconds_are_counted_and_a_laid_aside_phone_is_not() -> None:
    chat = started(stored_values=dict(OWNING))

    chat.waits(timedelta(minutes=2))
    chat.does("done")
    chat.waits(timedelta(hours=1))
    chat.does("done")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "done", 120 + 300)]


def test_begun_before_midnight_it_belongs_to_that_day() -> None:
    late = datetime(2026, 11, 2, 22, 50, tzinfo=UTC)  # 23:50 in Berlin
    chat = practice(now=late, stored_values=dict(OWNING))

    chat.goes("warmup", "normal").waits(timedelta(minutes=15))
    chat.does("done", "done")

    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]
    assert chat.events(SessionFinished)[0] == SessionFinished("warmup", MONDAY, "done", 300)


def test_told_counts_without_a_session() -> None:
    chat = practice().goes("warmup", "told")

    chat.shows("warmup-told").shows("warmup-practised", days=1)
    assert chat.happened == [Practised(MONDAY, "warmup", reported=True)]


@pytest.mark.parametrize("dose", ["normal", "told"])
def test_whoever_practises_is_well_again(dose: str) -> None:
    ill = practice(healthy(ill_until=MONDAY))

    ill.goes("warmup", dose)

    assert ill.person.profile.ill_until is None


# ----------------------------------------------------------------------------- the card


def test_the_card_shows_set_up_one_cue_and_the_tempo() -> None:
    chat = started()

    chat.shows("warmup-set", number=1, sets=2).shows("warmup-reps", reps=8)
    chat.shows("warmup-pace-squeeze", lower=3, squeeze=2, rest=0)
    chat.shows("exercise-glute_bridge.setup-1").shows("exercise-glute_bridge.cue-1")
    assert chat.turn.screens[0].where is Where.NEW


def test_the_second_set_is_an_edit_and_another_exercise_a_new_message() -> None:
    chat = started()

    where = [chat.does(button).screen.where for button in ("done", "glutes", "done")]

    assert where == [Where.EDIT, Where.EDIT, Where.NEW]
    chat.shows("warmup-times-reps", sets=2, reps=8)


@pytest.mark.parametrize(("hour", "shown"), [(7, True), (8, False)])
def test_before_nine_the_hinge_begins_half_way(hour: int, shown: bool) -> None:
    early = datetime(2026, 11, 2, hour, 30, tzinfo=UTC)  # an hour later in Berlin
    chat = practice(now=early, stored_values=dict(OWNING))
    chat.goes("warmup", "normal")

    chat.does("done")

    (chat.shows if shown else chat.hides)("warmup-first-half")


def test_a_hand_on_the_wall_where_balance_asks_for_it() -> None:
    careful = Clearance(contraindications=frozenset({"c_balance"}))
    chat = started(healthy(health=Health(MONDAY, clearance=careful)), stored_values=dict(OWNING))

    chat.hides("contra-c_balance").does("done")

    chat.shows("contra-c_balance")


def test_held_and_one_sided_exercises_say_so() -> None:
    lying = Clearance(
        mode=Mode.WARMUPS_ONLY,
        postures=catalogue().exercises["clam"].postures
        | catalogue().exercises["glute_bridge"].postures,
    )
    chat = started(healthy(health=Health(MONDAY, clearance=lying)))

    chat.shows("warmup-held", reps=8, hold=5)
    chat.does("done", "glutes", "done")
    chat.shows("warmup-times-sided", sets=2, reps=8)


# ------------------------------------------------------------------- where it was felt


@pytest.mark.parametrize("felt", ["glutes", "outer_hip"])
def test_felt_on_target_is_praised_and_not_asked_again(felt: str) -> None:
    chat = started().does("done", felt)

    chat.shows(f"warmup-reply-good-{felt}").hides("warmup-setup")
    chat.does("done").shows("exercise-wall_hinge")


@pytest.mark.parametrize("felt", ["hamstrings", "cramp", "front_thigh", "nowhere", "elsewhere"])
def test_felt_elsewhere_gets_the_table_s_cue_at_once(felt: str) -> None:
    chat = started().does("done", felt)

    chat.shows(f"warmup-reply-{felt}").shows(f"cue-bridge-{felt}")
    chat.shows("warmup-set", number=2)
    chat.does("done").shows("warmup-felt-question")


def test_a_cue_that_worked_is_kept_and_praised() -> None:
    chat = started().does("done", "hamstrings", "done", "glutes")

    chat.shows("warmup-reply-cue-worked")
    stored = chat.memory.stored("cues")
    assert isinstance(stored, CueMemory)
    assert stored.records == (
        CueRecord("bridge", "hamstrings", "cue-bridge-hamstrings", 1, 1, MONDAY),
    )
    chat.does("done").shows("warmup-praise-cue").shows("cue-bridge-hamstrings")


def test_a_cue_that_helped_before_stands_on_the_card() -> None:
    helped = CueMemory((CueRecord("bridge", "hamstrings", "cue-bridge-hamstrings", 1, 1, MONDAY),))

    started(stored_values={"cues": helped}).shows("cue-bridge-hamstrings")


def test_a_cue_that_helped_before_says_how_often_in_a_warm_up_too() -> None:
    records = (
        CueRecord("bridge", "hamstrings", "cue-bridge-hamstrings", 6, 5, MONDAY),
        CueRecord("bridge", "nowhere", "cue-bridge-nowhere", 1, 1, MONDAY),
    )
    chat = started(stored_values={"cues": CueMemory(records)})

    chat.does("done", "hamstrings").shows("warmup-reply-hamstrings")
    chat.shows("why-cue-counts", successes=5, tries=6)
    started(stored_values={"cues": CueMemory(records)}).does("done", "nowhere").hides(
        "why-cue-counts"
    )


def test_a_second_miss_makes_the_next_time_easier_and_says_why() -> None:
    chat = started().does("done", "hamstrings", "done", "hamstrings")

    chat.shows("warmup-again").shows("exercise-glute_bridge_feet_close.inline")
    left = NextTime("hamstrings", MONDAY, "glute_bridge_feet_close")
    assert chat.memory.stored("next:bridge") == left


def test_the_next_day_starts_easier_once() -> None:
    left = NextTime("hamstrings", MONDAY - timedelta(1), "glute_bridge_feet_close")
    chat = started(stored_values={"next:bridge": left})

    chat.shows("exercise-glute_bridge_feet_close")
    assert chat.memory.stored("next:bridge") is None


def test_two_cramps_end_with_squeezes_and_the_other_cue_next_time() -> None:
    chat = started().does("done", "cramp")
    chat.shows("warmup-reply-cramp").shows("cue-bridge-cramp")

    chat.does("done", "cramp")

    chat.shows("warmup-cramp-again").shows("cue-bridge-cramp-2")
    left = NextTime("cramp", MONDAY, cue="cue-bridge-cramp-2")
    assert chat.memory.stored("next:bridge") == left


def test_one_cramp_after_another_place_is_not_called_two_cramps() -> None:
    chat = started().does("done", "hamstrings", "done", "cramp")

    chat.shows("warmup-next-time-cramp").shows("cue-bridge-cramp")
    left = chat.memory.stored("next:bridge")
    assert isinstance(left, NextTime)
    assert left.felt == "cramp"


def test_a_cue_left_from_yesterday_is_tried_from_the_first_set() -> None:
    left = NextTime("cramp", MONDAY - timedelta(1), cue="cue-bridge-cramp-2")
    chat = started(stored_values={"next:bridge": left})

    chat.shows("cue-bridge-cramp-2").does("done", "glutes")

    stored = chat.memory.stored("cues")
    assert isinstance(stored, CueMemory)
    assert [(r.cue, r.successes) for r in stored.records] == [("cue-bridge-cramp-2", 1)]


def test_with_one_set_the_cue_waits_for_the_next_time() -> None:
    chat = started(dose="short").does("done", "nowhere")

    chat.shows("warmup-next-time").shows("exercise-wall_hinge")
    assert chat.memory.stored("next:bridge") == NextTime(
        "nowhere", MONDAY, cue="cue-bridge-nowhere"
    )


def test_nobody_answers_and_it_goes_on_without_one() -> None:
    chat = started().does("done")

    chat.waits(timedelta(minutes=15))

    chat.shows("warmup-set", number=2).hides("warmup-reply-good-glutes")
    assert chat.events(AnswerGiven) == []
    chat.does("done").shows("exercise-wall_hinge")


@pytest.mark.parametrize(("felt", "place"), [("low_back", "low_back"), ("knees", "knee")])
def test_low_back_and_knees_lead_to_pain_first(felt: str, place: str) -> None:
    chat = started().does("done", felt)

    chat.shows("pain-number")
    assert chat.events(AnswerGiven) == [AnswerGiven("glute_bridge", "felt", felt)]
    chat.does("2", "ache").shows("pain-green-cue").shows(f"cue-bridge-{felt}")
    chat.does("go_on").shows("warmup-set", number=2)
    assert chat.events(PainReported)[0].place == place  # type: ignore[union-attr]


# ---------------------------------------------------------------- easier, how to, pause


def test_easier_takes_the_nearest_easier_exercise_and_asks_nothing() -> None:
    chat = started().does("easier")

    chat.shows("warmup-easier").shows("exercise-glute_squeeze").shows("warmup-times-held", sets=2)
    chat.does("done").shows("exercise-wall_hinge")


def test_easier_at_the_lowest_step_goes_half_the_way() -> None:
    chat = started().does("easier", "easier")

    chat.shows("training-half-effort").shows("warmup-times-held", reps=6).lacks("easier")


def test_easier_in_the_second_set_replaces_only_that() -> None:
    chat = started().does("done", "hamstrings", "easier")

    chat.shows("warmup-held", reps=8).hides("warmup-reply-hamstrings")


def test_without_cues_a_card_says_only_what_to_do() -> None:
    chat = started(healthy(wishes=Wishes(cues=False)))

    chat.shows("warmup-title").hides("warmup-setup").hides("warmup-move")
    chat.does("done", "hamstrings").shows("warmup-reply-hamstrings")


def test_how_to_shows_set_up_feeling_and_faults_and_leads_back() -> None:
    chat = started().does("more", "how_to")

    chat.shows("exercise-glute_bridge.setup-4").shows("exercise-glute_bridge.feel")
    chat.does("faults").shows("fault-f_ham").shows("fault-f_ham.feels")
    chat.does("back", "back").shows("warmup-set", number=1)


@walk("exercise", [e.id for e in catalogue().exercises.values() if e.warm_up])
def test_every_warm_up_exercise_can_be_read(exercise: str) -> None:
    chat = started()
    part = replace(chat.progress.part, exercise=exercise)
    assert chat.session
    shown = replace(chat.progress, plan=replace(chat.progress.plan, parts=(part,)))
    chat.session = replace(chat.session, progress=shown)

    for step in (AtWarmUpSet(), AtWarmUpHowTo(), AtWarmUpHowTo(faults=True)):
        chat.check(warmup.FLOW.screen(step, chat.context))


def test_a_pause_stops_the_clock_and_nothing_is_lost() -> None:
    chat = started(stored_values=dict(OWNING))
    chat.waits(SOON)
    chat.does("more", "pause").shows("warmup-paused")
    chat.waits(timedelta(minutes=4))
    chat.does("go_on").waits(SOON)
    chat.does("done", "done")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "done", 80)]


def test_one_step_can_be_undone_behind_the_dots() -> None:
    chat = started().does("more").lacks("undo")
    chat.does("back", "done", "hamstrings", "more", "undo")

    chat.shows("warmup-felt-question").does("glutes").shows("warmup-reply-good-glutes")


@pytest.mark.parametrize("way", [("more", "end"), ("more", "pause", "end")])
def test_ended_early_what_was_done_counts(way: tuple[str, ...]) -> None:
    chat = started().does("done", "glutes", *way)

    chat.shows("warmup-ended").shows("warmup-count", reps=8)
    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "partial", 0)]
    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]


def test_ended_before_the_first_set_nothing_counts() -> None:
    chat = started().does("more", "end")

    chat.shows("warmup-ended-empty").hides("warmup-practised")
    assert chat.events(Practised) == []


# ------------------------------------------------------------------------------- the end


def finish(profile: Profile | None = None, **known: Unpack[Known]) -> Practice:
    known["stored_values"] = {**OWNING, **known.get("stored_values", {})}
    return started(profile, **known).does("done", "done")


def before_todays_prompt() -> Practice:
    """Somebody whose prompt of today is still to come, as the one of tomorrow is."""
    chat = practice(stored_values={**OWNING})
    (tomorrow,) = chat.memory.prompts
    today = Coming("warmup", MONDAY, tomorrow.due_at - timedelta(hours=12))
    chat.memory.prompts, chat.memory.later = (today,), (tomorrow,)
    chat.goes("warmup", "normal")
    return chat


def test_done_before_its_prompt_the_end_and_the_plan_name_the_next_one() -> None:
    chat = before_todays_prompt().does("done", "done")

    chat.shows("warmup-next-after", day=TOMORROW)
    chat.goes("plan").shows("plan-warmup.anchored", day=TOMORROW)


def test_todays_prompt_that_comes_all_the_same_is_named_where_nothing_was_done() -> None:
    chat = before_todays_prompt().does("more", "end")

    chat.shows("warmup-ended-empty").shows("warmup-next-after", day=MONDAY)
    chat.goes("plan").shows("plan-warmup.anchored", day=MONDAY)


def test_a_skipped_day_has_no_prompt_in_the_plan_until_the_skip_is_taken_back() -> None:
    chat = before_todays_prompt()
    chat.memory.recorded.append(happened(Skipped(ReminderKind.WARMUP, MONDAY, "none")))
    chat.goes("plan").shows("plan-warmup.anchored", day=TOMORROW)

    chat.memory.recorded.append(happened(SkipUndone(ReminderKind.WARMUP, MONDAY)))
    chat.goes("plan").shows("plan-warmup.anchored", day=MONDAY)


def test_after_a_stop_the_plan_has_the_prompt_of_the_next_day() -> None:
    chat = before_todays_prompt()
    today = chat.memory.prompts[0]
    session = replace(today, kind="training")
    after = replace(chat.memory.later[0], kind="training")
    chat.memory.prompts += (session,)
    chat.memory.later += (after,)
    chat.memory.recorded.append(happened(FeltUnwell()))

    chat.goes("plan").shows("training-none-stopped")

    chat.shows("plan-warmup.anchored", day=TOMORROW).shows("plan-training.moved", day=TOMORROW)


def test_the_end_names_days_and_what_comes_next() -> None:
    chat = finish(practised_days=days_before(1, 2, 3, 20))

    chat.shows("warmup-practised", days=4, window=14).shows("warmup-next-after")
    chat.shows("anchor-kettle").shows("warmup-praise-counts").shows("warmup-count", reps=16)


def test_without_an_anchor_only_the_hour_is_named() -> None:
    finish(healthy(habit_anchor=None)).shows("warmup-next")


def test_switched_off_days_are_not_counted_aloud() -> None:
    finish(healthy(wishes=Wishes(streaks=False))).hides("warmup-practised")


def test_the_first_card_is_about_habits() -> None:
    chat = finish()

    chat.shows("card-k17").offers("less")
    assert chat.person.profile.cards_seen == ("k17",)


def test_no_card_comes_twice_until_all_were_seen() -> None:
    ids = [card.id for card in catalogue().cards]
    finish(healthy(cards_seen=("k17",))).shows("card-k16")

    chat = finish(healthy(cards_seen=tuple(ids)))

    chat.shows("card-k17")
    assert chat.person.profile.cards_seen == ("k17",)


@pytest.mark.parametrize(
    "chat",
    [
        lambda: finish(healthy(wishes=Wishes(cards=False))),
        lambda: finish(recorded=[happened(PainReported(2, "knee", "ache", "green"))]),
    ],
    ids=["switched off", "a day with pain"],
)
def test_no_card(chat: Callable[[], Practice]) -> None:
    talk = chat().lacks("less")

    assert talk.person.profile.cards_seen == ()


def test_less_text_switches_cards_off_for_good() -> None:
    chat = finish().does("less")

    chat.hides("card-k17").lacks("less")
    assert chat.person.profile.wishes.cards is False


def test_good_takes_the_buttons_off() -> None:
    chat = finish().does("good")

    assert chat.turn.screens[0].rows == ()
    assert chat.state is None


def test_a_return_after_missed_days_is_praised() -> None:
    finish(practised_days=days_before(2, 3)).shows("warmup-praise-return")
    finish(practised_days=days_before(12, 13)).shows("warmup-praise-long-away")
    finish(practised_days=days_before(1)).hides("warmup-praise-return")


def test_the_plan_for_a_late_day_waits_while_there_is_a_cue_to_read() -> None:
    chat = started(practised_days=days_before(1, 2)).does("done", "hamstrings", "more", "end")

    chat.shows("warmup-practised", days=3).shows("warmup-reply-hamstrings")
    chat.hides("warmup-late-plan")
    assert chat.events(Remembered) == []


def test_the_plan_for_a_late_day_is_asked_once_on_the_third_day() -> None:
    chat = finish(practised_days=days_before(1, 2))

    chat.shows("warmup-late-plan").hides("card-k17").does("late-one-set")

    assert chat.person.profile.late_plan == "one_set"
    assert chat.events(Remembered) == [Remembered("late_plan_asked", value=True)]
    finish(practised_days=days_before(1, 2), stored_values={"late_plan_asked": True}).hides(
        "warmup-late-plan"
    )


def test_another_plan_is_typed_in_own_words() -> None:
    chat = finish(practised_days=days_before(1, 2)).does("late-another")
    chat.says("x" * 61).shows("warmup-late-plan-too-long")

    chat.says(" I squeeze on the bus ")

    assert chat.person.profile.late_plan == "I squeeze on the bus"
    assert chat.turn.toast == msg("warmup-late-plan-kept")
    assert chat.state is None


def test_a_plan_can_be_left_open() -> None:
    chat = finish(practised_days=days_before(1, 2)).does("late-another", "back", "late-skip")

    assert chat.person.profile.late_plan is None


def test_undo_opens_the_day_and_the_last_exercise_again() -> None:
    chat = finish().does("undo")

    chat.shows("exercise-wall_hinge")
    assert chat.happened[-2:] == [
        PracticeUndone(MONDAY, "warmup"),
        SessionReopened("warmup", MONDAY),
    ]
    chat.does("done").shows("warmup-finished")
    assert chat.memory.practised_days == {MONDAY}


def test_undo_after_told_opens_the_day() -> None:
    chat = practice()
    chat.goes("warmup", "told")
    chat.does("undo")

    chat.shows("warmup-open-again").offers("warmup:normal")
    assert chat.memory.practised_days == set()


def test_after_ten_minutes_it_stays() -> None:
    chat = finish()
    chat.waits(timedelta(minutes=11))
    chat.does("undo")

    assert chat.turn.toast
    assert chat.turn.toast.id == "warmup-undo-late"
    assert chat.memory.practised_days == {MONDAY}


def test_a_family_that_had_rested_comes_back_step_by_step() -> None:
    rested = FamilyRest("bridge", NOON - timedelta(hours=1), steps_down=2)
    chat = finish(healthy(resting=(rested,)))

    assert chat.person.profile.resting == (replace(rested, steps_down=1),)
    chat = finish(healthy(resting=(replace(rested, steps_down=1),)))
    assert chat.person.profile.resting == ()


# ------------------------------------------------------------------ where none can begin


def test_done_already_offers_another_round_that_counts_nothing_twice() -> None:
    chat = practice(
        practised_days={MONDAY},
        recorded=[happened(Practised(MONDAY, "warmup"), hours_ago=5)],
        stored_values=dict(OWNING),
    )
    chat.goes("warmup", "normal").shows("warmup-done-already", at=NOON - timedelta(hours=5))

    chat.does("warmup:again")
    chat.does("done", "done", "undo")

    assert chat.events(Practised) == []
    assert chat.events(PracticeUndone) == []


def test_an_open_warm_up_is_shown_again_whatever_is_asked_for() -> None:
    chat = started().does("done")

    chat.goes("warmup", "short")

    chat.shows("warmup-felt-question")
    assert len(chat.events(SessionStarted)) == 1


def test_yesterday_s_may_go_on_and_does_not_stand_in_the_way() -> None:
    chat = started().does("done").waits(timedelta(hours=23))

    chat.goes("warmup", "continue").shows("warmup-set", number=2)
    chat.goes("warmup", "normal").shows("warmup-set", number=1)

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "partial", 300)]
    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]


def test_a_closed_warm_up_says_so() -> None:
    chat = started()
    chat.session = None

    chat.does("done").shows("warmup-closed")


@pytest.mark.parametrize(
    ("profile", "message"),
    [
        (Profile(), "warmup-no-answers"),
        (
            healthy(health=Health(MONDAY, clearance=Clearance(Mode.BLOCKED))),
            "health-check-blocked",
        ),
        (healthy(lock=Lock("nerves", NOON)), "emergency-nerves"),
        (healthy(health=Health(MONDAY, back_now=6, back_now_at=NOON)), "warmup-nothing-left"),
        (healthy(health=Health(MONDAY - timedelta(200))), "health-check-general"),
    ],
    ids=["no answers", "blocked", "locked", "a sore back", "half a year ago"],
)
def test_where_health_forbids_it_a_kind_word_stands(profile: Profile, message: str) -> None:
    chat = practice(profile).goes("warmup", "normal")

    chat.shows(message)
    assert chat.events(SessionStarted) == []


def test_without_consent_nothing_is_prescribed() -> None:
    chat = practice()
    chat.person = replace(chat.person, consent=None)

    chat.goes("warmup", "normal").shows("warmup-no-answers")


def test_without_a_first_plan_that_comes_first() -> None:
    chat = practice()
    chat.person = replace(chat.person, onboarded_at=None)

    chat.goes("warmup", "normal")

    assert chat.flow == "plan_questions"


def test_the_health_check_comes_first_after_a_warning_pain() -> None:
    numb = happened(PainReported(2, "knee", "numb_or_tingling", "stop"), days_ago=3)
    practised = happened(Practised(MONDAY - timedelta(2), "warmup"), days_ago=2)
    checked = happened(HealthChecked(frozenset(), Clearance()), days_ago=1)

    practice(recorded=[numb, practised]).goes("warmup", "normal").shows("health-check-general")
    practice(recorded=[numb, checked]).goes("warmup", "normal").shows("warmup-set")


def test_the_health_check_comes_first_after_eight_weeks_away() -> None:
    long_ago = MONDAY - timedelta(days=70)
    chat = practice(healthy(health=Health(long_ago)))
    chat.person = replace(chat.person, onboarded_at=NOON - timedelta(days=70))

    chat.goes("warmup", "normal").shows("health-check-general")


def test_families_that_wait_for_an_ok_are_named_with_the_way_back() -> None:
    until_cleared = datetime(9999, 1, 1, tzinfo=UTC)
    waiting = healthy(resting=(FamilyRest("bridge", until_cleared),))
    chat = started(waiting, practised_days=days_before(1, 2))

    chat.does("done", "outer_hip", "done", "done")

    chat.shows("warmup-resting").offers("pain:cleared")


def test_a_band_makes_no_difference_to_the_first_day() -> None:
    banded = healthy(equipment=frozenset({Equipment.MINI_BAND}))

    started(banded).shows("exercise-glute_bridge")


# ------------------------------------------------------------------- what always holds

EVERY_STEP = (
    AtWarmUpSet(),
    AtWarmUpFelt(),
    AtWarmUpMore(),
    AtWarmUpHowTo(),
    AtWarmUpHowTo(faults=True),
    AtWarmUpSwap(),
    AtWarmUpPause(),
    WarmUpFinished(MONDAY, NOON),
    WritingLatePlan(WarmUpFinished(MONDAY, NOON)),
)
every_step = pytest.mark.parametrize("step", EVERY_STEP, ids=lambda s: type(s).__name__)


def test_no_step_is_left_out_here() -> None:
    assert {type(step) for step in EVERY_STEP} == set(STEPS)


@every_step
def test_an_unknown_button_or_a_place_means_nothing(step: object) -> None:
    context = started().context

    for given in (Tap("no such thing"), Shared("UTC")):
        assert warmup.FLOW.resume(step, given, context).understood is False


@every_step
def test_the_question_can_be_shown_again(step: object) -> None:
    chat = started()

    chat.check(warmup.FLOW.screen(step, chat.context))


@every_step
def test_a_wait_or_nonsense_changes_nothing_but_an_open_question(step: object) -> None:
    context = started().context

    waited = warmup.FLOW.resume(step, Elapsed(), context)
    said = warmup.FLOW.resume(step, Typed(""), context)

    assert said.understood is False
    assert isinstance(step, AtWarmUpFelt) or (waited.state, waited.events) == (step, ())


def test_a_state_of_another_flow_is_our_fault_and_named() -> None:
    with pytest.raises(TypeError, match="timedelta is no step"):
        warmup.FLOW.screen(timedelta(), practice().context)


def test_a_session_of_another_kind_shows_that_it_is_closed() -> None:
    chat = practice()
    chat.session = OpenSession("training", MONDAY, NOON, NOON, progress=None)

    chat.check(warmup.FLOW.screen(AtWarmUpSet(), chat.context))
    assert warmup.FLOW.screen(AtWarmUpSet(), chat.context).text[0].id == "warmup-closed"  # type: ignore[union-attr]
