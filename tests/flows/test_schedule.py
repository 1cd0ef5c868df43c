"""Days of sessions: proposed at first, changed in the settings, listed in the plan."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from bot.coaching.calendar import instant_of
from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.events import HourChosen, ReminderStopped
from bot.coaching.ladder.standing import Standing, Ticket
from bot.coaching.message import Weekdays
from bot.coaching.person.person import Clearance, Health, Mode, Profile
from bot.coaching.remembered import TrainingLog
from bot.flows.context import Coming, Served
from bot.flows.memory.rule_context import LOG
from bot.flows.registry import FLOWS
from bot.flows.settings.session_times import (
    STEPS,
    AtSessionDays,
    AtSessionHour,
    AtSessionInQuietHours,
)
from bot.flows.turn import Elapsed, Go, Shared, Tap, Turn, Typed
from bot.value import replace
from tests.flows.starts import at_back, at_hour, talk, with_health
from tests.support.talk import Talk
from tests.support.world import BERLIN, NOON, onboarded

MONDAY = date(2026, 11, 2)
WEDNESDAY = MONDAY + timedelta(days=2)
THREE = frozenset({0, 2, 4})
WARM_UPS_ONLY = Health(MONDAY, clearance=Clearance(Mode.WARMUPS_ONLY))


def at(*taps: str) -> Talk:
    chat = talk(onboarded()).goes("preferences", "times")
    for tap in taps:
        chat.taps(tap)
    return chat


def coming(on: date, at_: time = time(18), kind: str = "training") -> Coming:
    return Coming(kind, on, instant_of(on, at_, BERLIN))


# ------------------------------------------------------------------------ the first plan


def test_the_card_of_the_plan_promises_the_sessions() -> None:
    chat = at_hour().taps("08:00").taps("skip")

    chat.shows("onboarding-plan-sessions", days=Weekdays(THREE), minutes=30, first=MONDAY)
    assert HourChosen("training", THREE, time(18)) in chat.events(HourChosen)


def test_where_health_leaves_warm_ups_only_the_reminder_stands_there_switched_off() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("yes")
    chat.taps("tick-G1").taps("continue").taps("continue").taps("continue")
    for _ in range(5):
        chat.taps_first()

    chat.shows("onboarding-plan").hides("onboarding-plan-sessions")
    kinds = [e.kind for e in chat.happened if isinstance(e, HourChosen | ReminderStopped)]
    assert kinds == ["warmup", "weekly", "training", "training"]
    assert chat.happened[-1] == ReminderStopped("training", "health")


def test_new_health_answers_stop_the_sessions_and_bring_them_back() -> None:
    stopped = at_back("G1").taps("continue").taps("continue")
    assert stopped.events(ReminderStopped) == [ReminderStopped("training", "health")]

    back = talk(with_health("G1")).goes("health_check", "again").taps("continue")
    back.taps("continue")

    assert back.events(HourChosen) == [HourChosen("training", THREE, time(18))]


# -------------------------------------------------------------------------- the settings


def test_the_days_are_toggled_and_kept() -> None:
    chat = at("days").shows("session-times-days")

    chat.taps("0").taps("1").taps("done")

    days = frozenset({1, 2, 4})
    assert chat.person.profile.training_days == THREE  # too little rest between: not stored
    chat.shows("session-times-refused").taps("2").taps("6").taps("done")
    days = frozenset({1, 4, 6})
    assert chat.person.profile.training_days == days
    assert chat.person.profile.sessions_a_week == 3
    assert chat.events(HourChosen) == [HourChosen("training", days, time(18))]
    chat.shows("session-times-saved").shows("times-next-session", day=MONDAY + timedelta(days=1))


def test_two_days_make_two_sessions_a_week() -> None:
    chat = at("days").taps("2").taps("done")

    assert chat.person.profile.training_days == {0, 4}
    assert chat.person.profile.sessions_a_week == 2


@pytest.mark.parametrize("days", [[], [0, 2, 4], [0, 2], [1], [1, 3, 5, 6]], ids=str)
def test_days_that_leave_no_rest_are_refused_with_the_reason(days: list[int]) -> None:
    """The toggles start at Monday, Wednesday, Friday."""
    chat = at("days")
    before = chat.person
    for day in days:
        chat.taps(str(day))

    chat.taps("done")

    if days:
        chat.shows("session-times-refused")
        assert (chat.person, chat.happened) == (before, [])
    else:
        chat.shows("session-times-saved")


def test_another_hour_is_chosen_or_typed() -> None:
    tapped, typed = at("session").taps("07:00"), at("session").taps("other").says("17:30")

    assert tapped.person.profile.training_at == time(7)
    assert typed.events(HourChosen) == [HourChosen("training", THREE, time(17, 30))]


def test_an_hour_in_the_quiet_hours_is_asked_about() -> None:
    chat = at("session").says("22:30").shows("plan-questions-quiet", at=time(22, 30))

    assert chat.taps("ring").person.profile.training_at == time(22, 30)


def test_an_hour_that_has_just_gone_by_offers_todays_session() -> None:
    # It is 13:05 on a Monday.
    chat = at("session").says("12:30").shows("times-session-open")

    assert chat.buttons[0].go == Go("training", "normal")


def test_a_session_that_was_served_today_is_not_offered_again() -> None:
    chat = at("session")
    chat.memory.last["training"] = Served(MONDAY, NOON, "sent")

    chat.says("12:30").hides("times-session-open").shows("times-next-session", day=WEDNESDAY)


def test_back_leads_to_the_hours() -> None:
    for chat in (at("days"), at("session"), at("session").taps("other").taps("back")):
        chat.taps("back").shows("preferences-times")


def test_more_sessions_a_week_move_their_days() -> None:
    chat = talk(onboarded()).goes("plan_questions", "week").taps("4x30")

    days = frozenset({0, 1, 3, 4})
    assert chat.person.profile.training_days == days
    assert chat.events(HourChosen) == [HourChosen("training", days, time(18))]


def test_days_of_ones_own_stay_while_they_are_as_many() -> None:
    own = Profile(health=Health(MONDAY), training_days=frozenset({1, 3, 5}))
    chat = talk(onboarded(profile=own)).goes("plan_questions", "week").taps("3x45")

    assert chat.person.profile.training_days == {1, 3, 5}
    assert chat.person.profile.minutes == 45
    assert chat.happened == []


def test_nothing_rings_where_health_leaves_no_sessions() -> None:
    chat = talk(onboarded(profile=Profile(health=WARM_UPS_ONLY)))

    chat.goes("preferences", "times").hides("preferences-sessions").taps("session").taps("07:00")

    assert chat.person.profile.training_at == time(7)
    assert chat.happened == []
    chat.hides("times-next-session")


def test_another_zone_moves_the_sessions_too() -> None:
    chat = talk(onboarded()).goes("zone").taps("other").says("sao paulo").taps("yes")

    chat.shows("times-next").shows("times-next-session", day=MONDAY)


# ------------------------------------------------------------------------- what is said


def test_the_plan_lists_sessions_by_name_and_a_promised_test() -> None:
    drill = Drill("glute_bridge_feet_close", 3, 8)
    ticket = Ticket("glute_bridge", "hamstrings", MONDAY, (drill,), sessions_left=1)
    chat = talk(onboarded())
    chat.memory.stored_values = {
        LOG: TrainingLog(MONDAY, MONDAY, sessions=1),
        "standing:bridge": Standing("bridge", "glute_bridge", ticket=ticket),
    }
    chat.memory.prompts = (coming(WEDNESDAY), coming(WEDNESDAY, time(8), "warmup"))

    chat.goes("plan")

    friday = MONDAY + timedelta(days=4)
    chat.shows("plan-training", day=WEDNESDAY).shows("training-day-B")
    chat.shows("plan-training-after", day=friday).shows("training-day-C-beginner")
    chat.shows("plan-test", day=friday)
    lines = chat.text().split("\n")
    assert [line.split(" · ")[0] for line in lines[2:6]] == [
        "Warm-up",
        "Hinge day",
        "Squeeze day",
        "Retest of the glute bridge",
    ]


@pytest.mark.parametrize(
    ("level", "name"),
    [("beginner", "training-day-C-beginner"), ("intermediate", "training-day-C")],
)
def test_one_side_is_promised_to_those_alone_who_get_it(level: str, name: str) -> None:
    chat = talk(onboarded(profile=Profile(level=level)))
    chat.memory.stored_values = {LOG: TrainingLog(MONDAY, MONDAY, sessions=2)}
    chat.memory.prompts = (coming(WEDNESDAY),)

    chat.goes("plan").shows(name)


def test_a_session_that_was_moved_says_so() -> None:
    chat = talk(onboarded())
    chat.memory.prompts = (coming(MONDAY + timedelta(days=1)), coming(WEDNESDAY))

    chat.goes("plan").shows("plan-training.moved").shows("plan-training", day=WEDNESDAY)


def test_the_plan_says_where_only_sessions_rest() -> None:
    chat = talk(onboarded(profile=Profile(health=WARM_UPS_ONLY))).goes("plan")

    chat.shows("plan-sessions-resting").hides("menu-resting")


def test_start_again_names_the_next_session() -> None:
    chat = talk(onboarded())
    chat.memory.prompts = (coming(MONDAY), coming(WEDNESDAY))

    chat.goes("menu").shows("menu-next-training", day=MONDAY).shows("training-day-A")


def test_resuming_names_what_the_break_has_changed() -> None:
    person = replace(onboarded(), paused_from=NOON - timedelta(days=10))
    chat = talk(person)
    last = MONDAY - timedelta(days=12)
    chat.memory.stored_values = {LOG: TrainingLog(last, last, sessions=4)}

    chat.goes("pause", "resume").shows("pause-welcome-away", days=12).shows(
        "break-same.plain", percent=10
    )

    chat.shows("times-next").shows("times-next-session", day=MONDAY)


# ---------------------------------------------------------------------- what always holds

EVERY_STEP = (
    AtSessionDays(THREE),
    AtSessionDays(frozenset(), refused=True),
    AtSessionHour(),
    AtSessionHour(typing=True),
    AtSessionInQuietHours(time(23)),
)
every_step = pytest.mark.parametrize("step", EVERY_STEP, ids=str)


def test_no_step_is_left_out_here() -> None:
    assert {type(step) for step in EVERY_STEP} == set(STEPS)


@every_step
def test_what_means_nothing_changes_nothing(step: object) -> None:
    context = talk(onboarded()).context

    for received in (Tap("no such thing"), Typed("?!"), Shared("UTC"), Elapsed()):
        turn = FLOWS["session_times"].resume(step, received, context)
        assert turn == Turn(step, understood=False)


@every_step
def test_the_question_can_be_shown_again(step: object) -> None:
    chat = talk(onboarded())

    chat.check(FLOWS["session_times"].screen(step, chat.context))


def test_a_state_of_another_flow_is_our_fault_and_named() -> None:
    with pytest.raises(TypeError, match="date is no step"):
        FLOWS["session_times"].screen(MONDAY, talk(onboarded()).context)


@pytest.mark.parametrize(
    ("zone", "first"),
    [("Europe/Berlin", "0"), ("America/New_York", "6"), ("America/Sao_Paulo", "6")],
)
def test_the_days_begin_as_the_week_of_the_country(zone: str, first: str) -> None:
    chat = talk(replace(onboarded(), zone=zone)).goes("session_times", "days")

    assert [choice.value for choice in chat.buttons][:7] == [
        str((int(first) + n) % 7) for n in range(7)
    ]
