"""The prompt of a session: what it says, and what is answered to it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Unpack

import pytest

from bot.coaching.calendar import instant_of
from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.catalogue.programmes import SHORT_MINUTES
from bot.coaching.events import (
    PainReported,
    Paused,
    SessionFinished,
    Skipped,
    SkipUndone,
    Snoozed,
)
from bot.coaching.ladder.standing import Standing, Ticket
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Clearance, Health, Mode, Profile
from bot.coaching.remembered import TrainingLog
from bot.coaching.reminders.policy import ReminderKind, Tone
from bot.coaching.session.plan import Plan
from bot.flows.context import Coming, Served
from bot.flows.memory.rule_context import LOG
from bot.flows.memory.session_due import todays
from bot.flows.prompts.message import MorningFacts, PromptFacts, reminder_screen
from bot.flows.prompts.session_facts import session_facts, waits_for_morning
from bot.flows.prompts.session_message import SessionFacts, session_prompt
from bot.flows.turn import Go
from bot.flows.wording.exercise_names import name_of
from bot.value import replace
from tests.flows.practice import MONDAY, Known, Practice, happened, practice
from tests.flows.prompts.prompted import ids, ways
from tests.support.walk import walk
from tests.support.world import BERLIN, NOON

HEALTHY = Health(date(2026, 10, 3))
DRILL = "glute_bridge_feet_close"
FRIDAY = MONDAY + timedelta(days=4)
FRIDAY_EVENING = instant_of(FRIDAY, time(18), BERLIN)
FACTS = SessionFacts(
    name=msg("training-day-A"),
    minutes=29,
    short_minutes=19,
    exercises=(("hip_thrust_bench", 3), ("rdl", 3), ("clam_banded", 2)),
    needs=("bench", "mini_band"),
)
LAST_WEEK = TrainingLog(MONDAY - timedelta(days=30), MONDAY - timedelta(days=3), sessions=7)


def somebody(
    now: datetime = NOON, profile: Profile | None = None, **known: Unpack[Known]
) -> Practice:
    """Somebody whose session is due today."""
    chat = practice(profile or Profile(health=HEALTHY), now, **known)
    wednesday = Coming("training", MONDAY + timedelta(days=2), NOON + timedelta(days=2, hours=5))
    chat.memory.prompts = (*chat.memory.prompts, wednesday)
    return chat


def facts_of(chat: Practice) -> SessionFacts:
    facts = session_facts(chat.context)
    assert facts is not None
    return facts


# ------------------------------------------------------------------------ what it says


def test_it_names_the_day_its_minutes_its_sets_and_what_is_needed() -> None:
    shown = session_prompt(FACTS, MONDAY)

    assert shown.text[0] == msg("prompt-session", name=msg("training-day-A"), minutes=29)
    assert "prompt-session-needs" in ids(shown)
    text = practice().text(shown)
    assert "You'll need: bench or sofa, mini-band." in text
    assert ways(shown) == [
        Go("training", "normal", MONDAY),
        Go("training", "short", MONDAY),
        Go("prompt", "later:training", MONDAY),
        Go("prompt", "not_today:training", MONDAY),
        Go("prompt", "ill:training", MONDAY),
        Go("prompt", "why:training", MONDAY),
    ]


@walk("tone", Tone)
@walk("short", [None, 19])
@walk("may_move", [False, True])
@walk("merged", [(), (ReminderKind.WARMUP,), (ReminderKind.WARMUP, ReminderKind.WEEKLY)])
def test_every_prompt_of_a_session_keeps_its_limits(
    tone: Tone, short: int | None, may_move: bool, merged: tuple[ReminderKind, ...]
) -> None:
    note = msg("break-lower-weeks", steps=2, percent=30, sets=2, weeks=2)
    session = replace(FACTS, short_minutes=short, may_move=may_move, note=note)
    week = msg("plan-nothing") if ReminderKind.WEEKLY in merged else None
    facts = PromptFacts(MONDAY, ReminderKind.TRAINING, merged, tone, session=session, week=week)

    shown = reminder_screen(facts)

    assert shown.rings
    practice().check(shown)


def test_move_to_tomorrow_is_there_only_where_the_days_allow_it() -> None:
    move = Go("prompt", "move:training", MONDAY)

    assert move in ways(session_prompt(replace(FACTS, may_move=True), MONDAY))
    assert move not in ways(session_prompt(FACTS, MONDAY))


def test_after_three_times_later_is_not_offered_again() -> None:
    later = Go("prompt", "later:training", MONDAY)

    assert later in ways(session_prompt(replace(FACTS, snoozes=2), MONDAY))
    assert later not in ways(session_prompt(replace(FACTS, snoozes=3), MONDAY))


def test_after_three_ignored_days_the_short_one_comes_first_and_another_hour_is_offered() -> None:
    shown = session_prompt(FACTS, MONDAY, Tone.SMALLEST, asks_hour=True)

    assert "prompt-hour" in ids(shown)
    assert "prompt-hour" not in ids(session_prompt(FACTS, MONDAY, Tone.SMALLEST))
    assert ways(shown)[0] == Go("training", "short", MONDAY)
    assert Go("session_times", "hour") in ways(shown)


def test_the_morning_question_comes_before_the_session() -> None:
    pain = MorningFacts("knee", 4, MONDAY - timedelta(days=1))
    facts = PromptFacts(
        MONDAY,
        ReminderKind.TRAINING,
        (ReminderKind.WARMUP, ReminderKind.MORNING),
        morning=pain,
        session=FACTS,
    )

    assert ids(reminder_screen(facts))[0] == "morning-question-pain"


def test_a_return_after_a_pause_is_welcomed_first() -> None:
    facts = PromptFacts(
        MONDAY, ReminderKind.TRAINING, session=FACTS, back=(msg("pause-welcome-away", days=12),)
    )

    assert ids(reminder_screen(facts))[:2] == ["pause-welcome-away", "prompt-session"]


# ---------------------------------------------------------------------- for one person


def test_the_facts_are_those_of_the_session_that_will_be_played() -> None:
    chat = somebody()

    facts = facts_of(chat)

    assert facts.name == msg("training-day-A")
    assert facts.needs == ()
    assert facts.short_minutes is not None
    assert facts.short_minutes < facts.minutes <= chat.person.profile.minutes
    assert facts.exercises[0][0] == "glute_bridge"
    assert facts.at == time(18)


def test_only_what_the_person_has_is_named_as_needed() -> None:
    bands = Profile(health=HEALTHY, equipment=frozenset({Equipment.MINI_BAND}))
    trained = replace(bands, level="intermediate")

    assert facts_of(somebody(profile=trained)).needs == ("mini_band",)


def test_twenty_minutes_have_no_shorter_version() -> None:
    chat = somebody(profile=Profile(health=HEALTHY, minutes=20))

    assert facts_of(chat).short_minutes is None


@pytest.mark.parametrize(
    ("days_ago", "message"),
    [(3, None), (7, "break-same"), (20, "break-lower"), (30, "break-lower-weeks")],
)
def test_a_break_is_told_with_what_it_changes(days_ago: int, message: str | None) -> None:
    log = replace(LAST_WEEK, last_on=MONDAY - timedelta(days=days_ago))
    lifter = Profile(health=HEALTHY, equipment=frozenset({Equipment.DUMBBELL}))

    note = facts_of(somebody(stored_values={LOG: log})).note
    with_weights = facts_of(somebody(profile=lifter, stored_values={LOG: log})).note

    assert (None if note is None else note.id) == (message and f"{message}.plain")
    assert (None if with_weights is None else with_weights.id) == message


@pytest.mark.parametrize(("sessions", "is_first"), [(0, True), (2, True), (3, False)])
def test_one_of_the_first_sessions_says_why_it_is_shorter_than_asked_for(
    sessions: int, *, is_first: bool
) -> None:
    log = replace(LAST_WEEK, sessions=sessions)
    facts = facts_of(somebody(stored_values={LOG: log} if sessions else {}))

    assert facts.minutes < Profile().minutes
    assert facts.note == (msg("prompt-session-first", sessions=3) if is_first else None)


@pytest.mark.parametrize(
    ("sessions_left", "note"),
    [
        (2, msg("prompt-session-drill", easier=name_of(DRILL), exercise=name_of("glute_bridge"))),
        (0, msg("prompt-session-test", exercise=name_of("glute_bridge"))),
    ],
)
def test_a_drill_and_its_test_are_named(sessions_left: int, note: Message) -> None:
    ticket = Ticket("glute_bridge", "hamstrings", MONDAY, (Drill(DRILL, 3, 8),), sessions_left)
    standing = Standing("bridge", "glute_bridge", ticket=ticket)
    chat = somebody(stored_values={"standing:bridge": standing, LOG: LAST_WEEK})

    assert facts_of(chat).note == note


@pytest.mark.parametrize(
    "profile",
    [
        Profile(health=Health(MONDAY, clearance=Clearance(Mode.WARMUPS_ONLY))),
        Profile(health=Health(MONDAY, back_now=6, back_now_at=NOON)),
        Profile(health=HEALTHY, ill_until=MONDAY + timedelta(days=1)),
    ],
    ids=["warm-ups only", "sore back", "ill"],
)
def test_where_health_holds_sessions_there_is_none_to_ring_for(profile: Profile) -> None:
    chat = somebody(profile=profile)

    assert session_facts(chat.context) is None
    assert not waits_for_morning(chat.context)


def test_a_warm_up_of_the_last_hour_is_neither_named_nor_counted() -> None:
    cold = facts_of(somebody())
    done = SessionFinished("warmup", MONDAY, "done", 240)
    warm = facts_of(somebody(recorded=[happened(done)]))
    earlier = facts_of(somebody(recorded=[happened(done, hours_ago=2)]))

    assert cold.has_warm_up
    assert not warm.has_warm_up
    assert warm.minutes < cold.minutes
    assert earlier == cold


def test_a_short_session_is_not_offered_where_only_its_warm_up_was_shorter() -> None:
    profile = Profile(health=HEALTHY, equipment=frozenset({Equipment.STICK}))
    done = SessionFinished("warmup", MONDAY, "done", 240)
    for sessions in range(6):
        log = TrainingLog(MONDAY - timedelta(days=30), MONDAY - timedelta(days=3), sessions)
        chat = somebody(profile=profile, stored_values={LOG: log}, recorded=[happened(done)])
        facts, today = facts_of(chat), todays(chat.context, profile.minutes).plan
        short = todays(chat.context, SHORT_MINUTES).plan
        assert isinstance(today, Plan)
        assert isinstance(short, Plan)
        assert facts.short_minutes is None or short.items != today.items, sessions


def test_a_session_that_a_worse_morning_holds_asks_how_it_is_today() -> None:
    held = Standing("bridge", "glute_bridge", bad_mornings=1)

    chat = somebody(stored_values={"standing:bridge": held})

    assert session_facts(chat.context) is None
    assert waits_for_morning(chat.context)


# ---------------------------------------------------------------------- what is answered


def test_later_moves_the_session_alone() -> None:
    chat = somebody()
    chat.goes("prompt", "later:training").shows("prompt-later-session")

    chat.does("hour").shows("prompt-snoozed")

    assert ways(chat.screen) == [Go("training", "normal", MONDAY)], "of this date alone"
    until = NOON + timedelta(hours=1)
    assert chat.events(Snoozed) == [Snoozed("training", MONDAY, until)]


def test_later_counts_the_prompts_of_sessions_alone() -> None:
    chat = somebody(last={"warmup": Served(MONDAY, NOON, "sent", snoozes=3)})
    chat.goes("prompt", "later:training").offers("quarter")

    chat.memory.last["training"] = Served(MONDAY, NOON, "sent", snoozes=3)

    chat.goes("prompt", "later:training").shows("prompt-no-later").offers("warmup:smallest")


def test_a_session_moves_to_tomorrow_at_its_hour() -> None:
    chat = somebody(FRIDAY_EVENING)
    chat.goes("prompt", "move:training")

    saturday = instant_of(FRIDAY + timedelta(days=1), time(18), BERLIN)
    chat.shows("prompt-moved", day=FRIDAY + timedelta(days=1), at=saturday)
    assert chat.events(Snoozed) == [Snoozed("training", FRIDAY, saturday)]


def test_a_session_does_not_move_next_to_another_one() -> None:
    chat = somebody()  # a Monday, with Wednesday's session to come
    chat.goes("prompt", "move:training").shows("prompt-session")

    assert chat.events(Snoozed) == []


def test_not_today_names_the_next_session_and_can_be_undone() -> None:
    chat = somebody()
    chat.goes("prompt", "not_today:training").shows("prompt-skipped").shows("session-next")
    assert chat.events(Skipped) == [Skipped("training", MONDAY, "none")]

    chat.does("undo").shows("prompt-session").offers("training:normal")

    assert chat.events(SkipUndone) == [SkipUndone("training", MONDAY)]


def test_tired_is_noted_for_the_session() -> None:
    chat = somebody()
    chat.goes("prompt", "not_today:training")
    chat.does("tired").shows("prompt-worn-out")

    assert chat.events(Skipped)[-1] == Skipped("training", MONDAY, "tired")


def test_a_fever_holds_sessions_until_the_day_on_which_it_is_asked() -> None:
    chat = somebody()
    chat.goes("prompt", "ill:training")
    chat.does("fever", "three-days")

    assert Skipped("training", MONDAY, "ill") in chat.events(Skipped)
    assert len(chat.events(Paused)) == 1
    assert chat.person.profile.ill_until == MONDAY + timedelta(days=3)
    assert session_facts(chat.context) is None


def test_a_fever_without_a_date_holds_today() -> None:
    chat = somebody()
    chat.goes("prompt", "ill:training")
    chat.does("fever", "never")

    assert session_facts(chat.context) is None
    assert session_facts(replace(chat.context, now=NOON + timedelta(days=1))) is not None


def test_why_names_the_days_and_whose_turn_it_is() -> None:
    chat = somebody(stored_values={LOG: LAST_WEEK})
    chat.goes("prompt", "why:training").shows("prompt-why-session", at=time(18))

    chat.shows("training-day-B").does("back").shows("prompt-session")


@pytest.mark.parametrize("answer", ["later", "why", "ill"])
def test_back_shows_the_session_again(answer: str) -> None:
    chat = somebody()
    chat.goes("prompt", f"{answer}:training")

    chat.does("back").shows("prompt-session").offers("training:normal")


def test_without_a_session_today_the_warm_up_is_shown() -> None:
    ill = Profile(health=HEALTHY, ill_until=MONDAY + timedelta(days=2))

    chat = somebody(profile=ill).goes("prompt", "again:training")

    chat.shows("prompt-title").offers("warmup:normal").lacks("training:normal")


def test_with_nothing_open_at_all_the_prompt_says_why() -> None:
    note = happened(PainReported(6, "low_back", "ache", "stop"))
    sore = Health(MONDAY, back_now=6, back_now_at=NOON)
    chat = somebody(profile=Profile(health=sore), recorded=[note])

    chat.goes("prompt", "again:training").shows("training-none-stopped")

    chat.lacks("training:normal").lacks("warmup:normal")
