"""The prompts that ring, and what is answered to them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise, product

import pytest

from bot.coaching.calendar import instant_of
from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.events import (
    Locked,
    Paused,
    Practised,
    QuestionPromised,
    Skipped,
    SkipUndone,
    Snoozed,
)
from bot.coaching.ladder.standing import Standing, Ticket
from bot.coaching.message import msg
from bot.coaching.person.person import Health, Profile, Wishes
from bot.coaching.reminders.policy import ReminderKind, Tone
from bot.flows.context import Coming, Served
from bot.flows.prompts import flow as prompts_flow
from bot.flows.prompts.facts import facts_of
from bot.flows.prompts.message import (
    DrillFacts,
    MorningFacts,
    Outage,
    PromptFacts,
    reminder_screen,
)
from bot.flows.prompts.steps import (
    STEPS,
    PromptElsewhere,
    PromptFever,
    PromptIll,
    PromptLater,
    PromptMeanwhile,
    PromptSkipped,
    PromptWhy,
    PromptWornOut,
)
from bot.flows.turn import Elapsed, Go, Screen, Shared, Tap, Typed, Where
from bot.value import replace
from tests.flows.practice import MONDAY, TOMORROW, Practice, days_before, practice
from tests.support.screens import messages_of
from tests.support.walk import walk
from tests.support.world import BERLIN, NOON

FACTS = PromptFacts(
    local_date=MONDAY,
    minutes={"smallest": 1, "short": 2, "normal": 4, "long": 6},
    exercises=("glute_bridge", "wall_hinge"),
    practised=9,
    habit_anchor=msg("anchor-kettle"),
)
OUTAGE = Outage(NOON - timedelta(days=3), NOON, MONDAY - timedelta(days=3), MONDAY)
PAIN = MorningFacts("low_back", 3, MONDAY - timedelta(days=1))


def ids(screen: Screen) -> list[str]:
    return [message.id for message in messages_of(screen.text)]


def ways(screen: Screen) -> list[Go | None]:
    return [choice.go for row in screen.rows for choice in row]


def asked(argument: str, chat: Practice | None = None) -> Practice:
    chat = chat or practice()
    chat.goes("prompt", argument)
    return chat


# ----------------------------------------------------------------------- prompts that ring


@walk("kind", ReminderKind)
@walk("tone", Tone)
@walk("outage", [None, OUTAGE])
@walk("merged", [(), (ReminderKind.MORNING,), (ReminderKind.COMEBACK,)])
def test_every_prompt_rings_is_new_and_keeps_its_limits(
    kind: ReminderKind, tone: Tone, outage: Outage | None, merged: tuple[ReminderKind, ...]
) -> None:
    for morning, is_ill in product((None, PAIN), (False, True)):
        facts = replace(
            FACTS,
            kind=kind,
            tone=tone,
            outage=outage,
            merged=merged,
            morning=morning,
            is_ill=is_ill,
        )

        shown = reminder_screen(facts)

        assert (shown.where, shown.rings) == (Where.NEW, True)
        practice().check(shown)


def test_the_plain_prompt_says_how_long_what_and_after_what() -> None:
    shown = reminder_screen(FACTS)

    assert ids(shown) == [
        "prompt-title",
        "prompt-what-after",
        "anchor-kettle",
        "exercise-glute_bridge.inline",
        "exercise-wall_hinge.inline",
    ]
    assert ways(shown) == [
        Go("warmup", "normal", MONDAY),
        Go("warmup", "short", MONDAY),
        Go("prompt", "later", MONDAY),
        Go("warmup", "told", MONDAY),
        Go("prompt", "not_today", MONDAY),
        Go("prompt", "ill", MONDAY),
        Go("prompt", "why", MONDAY),
    ]


def test_without_an_anchor_only_the_exercises_are_named() -> None:
    assert "prompt-what" in ids(reminder_screen(replace(FACTS, habit_anchor=None)))
    assert ids(reminder_screen(replace(FACTS, exercises=()))) == ["prompt-title"]


def test_after_one_missed_day_the_small_one_comes_first() -> None:
    shown = reminder_screen(replace(FACTS, tone=Tone.AFTER_ONE_MISS))

    assert ids(shown) == ["prompt-title-plain", "prompt-missed"]
    assert ways(shown)[:2] == [Go("warmup", "short", MONDAY), Go("warmup", "normal", MONDAY)]


def test_the_hour_is_asked_about_once_and_the_words_differ_from_day_to_day() -> None:
    smallest = replace(FACTS, tone=Tone.SMALLEST)
    days = [ids(reminder_screen(replace(smallest, ignored=n))) for n in (3, 4, 5, 6)]

    assert ["prompt-hour" in day for day in days] == [True, False, False, False]
    assert all(one[1] != other[1] for one, other in pairwise(days))


def test_after_three_ignored_days_one_set_and_another_hour_are_offered() -> None:
    shown = reminder_screen(replace(FACTS, tone=Tone.SMALLEST))

    assert ids(shown)[:2] == ["prompt-title", "prompt-smallest"]
    assert ways(shown)[:2] == [Go("warmup", "smallest", MONDAY), Go("plan_questions", "hour")]


@pytest.mark.parametrize("facts", [{"tone": Tone.FAREWELL}, {"kind": ReminderKind.COMEBACK}])
def test_after_ten_silent_days_one_message_whose_buttons_hold(facts: dict[str, object]) -> None:
    shown = reminder_screen(replace(FACTS, **facts))

    assert ids(shown) == ["prompt-small", "prompt-quiet"]
    assert ways(shown)[0] == Go("warmup", "smallest", None)


def test_after_three_times_later_is_not_offered_again() -> None:
    assert Go("prompt", "later", MONDAY) in ways(reminder_screen(replace(FACTS, snoozes=2)))
    assert Go("prompt", "later", MONDAY) not in ways(reminder_screen(replace(FACTS, snoozes=3)))


def test_a_drill_is_named_with_its_reason_and_its_test() -> None:
    drill = Drill("glute_bridge_feet_close", 3, 8)
    ticket = Ticket("glute_bridge", "hamstrings", MONDAY - timedelta(days=2), (drill,), 1)
    standing = Standing("bridge", "glute_bridge", ticket=ticket)
    days = Profile(health=Health(date(2026, 10, 3)), training_days=frozenset({0, 2, 4}))
    chat = practice(days, NOON, stored_values={"standing:bridge": standing})
    session = Coming("training", MONDAY + timedelta(days=2), NOON + timedelta(days=2))
    chat.memory.prompts = (*chat.memory.prompts, session)

    facts = facts_of(chat.context)

    assert facts.drill is not None
    assert facts.drill.name == msg("exercise-glute_bridge_feet_close.inline")
    assert facts.drill.spot == msg("exercise-glute_bridge.inline")
    assert facts.drill.day == 2
    assert facts.drill.felt == msg("warmup-felt-hamstrings")
    assert facts.drill.test_on == MONDAY + timedelta(days=4)
    assert {"prompt-drill", "prompt-drill-test"} < set(ids(reminder_screen(facts)))


def test_a_drill_without_coming_sessions_promises_no_date() -> None:
    drill = DrillFacts(msg("a"), 1, "form", msg("b"), msg("c"))

    shown = ids(reminder_screen(replace(FACTS, drill=drill)))

    assert "prompt-drill" in shown
    assert "prompt-drill-test" not in shown


def test_after_an_outage_it_is_said_once_and_practice_can_be_reported() -> None:
    shown = reminder_screen(replace(FACTS, outage=OUTAGE))

    assert ids(shown)[:2] == ["prompt-outage", "prompt-title"]
    assert Go("prompt", "meanwhile", MONDAY) in ways(shown)


@pytest.mark.parametrize(
    "kinds", [{"kind": ReminderKind.MORNING}, {"merged": (ReminderKind.MORNING,)}]
)
def test_the_morning_question_comes_first(kinds: dict[str, object]) -> None:
    shown = reminder_screen(replace(FACTS, morning=PAIN, **kinds))

    assert ids(shown)[0] == "morning-question-pain"
    assert ways(shown) == [
        Go("morning", "better_or_same", MONDAY),
        Go("morning", "bit_worse", MONDAY),
        Go("morning", "much_worse", MONDAY),
        Go("morning", "not_now", MONDAY),
    ]


def test_after_an_illness_it_is_asked_how_it_is() -> None:
    shown = reminder_screen(replace(FACTS, merged=(ReminderKind.COMEBACK,), is_ill=True))

    assert ids(shown) == ["prompt-ill-again"]
    assert ways(shown)[0] == Go("warmup", "short", MONDAY)


def test_the_facts_of_a_person_are_their_plan_of_today() -> None:
    served = Served(MONDAY, NOON, "sent", snoozes=2)
    chat = practice(practised_days=days_before(1, 20), last={"warmup": served})

    facts = facts_of(chat.context)

    assert facts.closed is None
    assert facts.minutes == {"smallest": 1, "short": 2, "normal": 4, "long": facts.minutes["long"]}
    assert facts.exercises == ("glute_bridge", "wall_hinge")
    assert (facts.practised, facts.snoozes, facts.drill) == (1, 2, None)
    yesterday = replace(served, local_date=MONDAY - timedelta(days=1))
    assert facts_of(practice(last={"warmup": yesterday}).context).snoozes == 0


# ---------------------------------------------------------------------------------- later


@pytest.mark.parametrize(
    ("choice", "until"),
    [
        ("quarter", NOON + timedelta(minutes=15)),
        ("hour", NOON + timedelta(hours=1)),
        ("evening", instant_of(MONDAY, time(19), BERLIN)),
    ],
)
def test_later_moves_today_s_prompt_alone(choice: str, until: datetime) -> None:
    chat = asked("later").shows("prompt-later")

    chat.does(choice).shows("prompt-snoozed", at=until)

    assert ways(chat.screen) == [Go("warmup", "normal", MONDAY)], "of this date alone"
    assert chat.events(Snoozed) == [Snoozed("warmup", MONDAY, until)]
    assert chat.state is None


def test_where_nothing_is_open_later_offers_no_start() -> None:
    sore = Health(date(2026, 10, 3), back_now=7, back_now_at=NOON)

    chat = asked("later", practice(Profile(health=sore))).does("hour").shows("prompt-snoozed")

    assert ways(chat.screen) == []


def test_only_what_ends_before_quiet_hours_is_offered() -> None:
    late = datetime(2026, 11, 2, 20, 30, tzinfo=UTC)  # 21:30 in Berlin

    asked("later", practice(now=late)).offers("quarter").lacks("hour", "evening")


@pytest.mark.parametrize(
    "chat",
    [
        practice(now=datetime(2026, 11, 2, 20, 50, tzinfo=UTC)),
        practice(last={"warmup": Served(MONDAY, NOON, "sent", snoozes=3)}),
    ],
    ids=["too late", "three times"],
)
def test_where_later_has_no_place_that_is_said(chat: Practice) -> None:
    asked("later", chat).shows("prompt-no-later").offers("warmup:smallest")

    assert chat.state is None


@pytest.mark.parametrize(
    ("plan", "message"), [("one_set", "prompt-late-one-set"), ("I squeeze", "prompt-late-plan")]
)
def test_the_plan_for_late_days_is_recalled(plan: str, message: str) -> None:
    profile = Profile(health=Health(MONDAY), late_plan=plan)

    asked("later", practice(profile)).does("hour").shows(message)


@pytest.mark.parametrize("argument", ["later", "why", "ill"])
def test_back_shows_the_prompt_again_without_ringing(argument: str) -> None:
    chat = asked(argument).does("back")

    chat.shows("prompt-title", minutes=4).offers("warmup:normal")
    assert not chat.screen.rings
    assert chat.screen.where is Where.EDIT


# ------------------------------------------------------------------------------ not today


def test_not_today_is_fine_and_can_be_undone() -> None:
    chat = asked("not_today").shows("prompt-skipped").shows("warmup-next-after")
    assert chat.events(Skipped) == [Skipped("warmup", MONDAY, "none")]

    chat.does("undo").shows("prompt-title")

    assert chat.events(SkipUndone) == [SkipUndone("warmup", MONDAY)]


def test_no_time_is_noted() -> None:
    chat = asked("not_today").does("no-time")

    assert chat.events(Skipped)[-1] == Skipped("warmup", MONDAY, "no_time")
    assert chat.screen.rows == ()


def test_tired_makes_a_rest_day() -> None:
    chat = asked("not_today").does("tired").shows("prompt-worn-out").offers("pause")

    chat.does("good")

    assert chat.events(Skipped)[-1] == Skipped("warmup", MONDAY, "tired")
    assert chat.state is None


# ---------------------------------------------------------------------------- ill or hurt


def test_ill_or_hurt_asks_what_it_is_at_once_and_after_not_today() -> None:
    for chat in (asked("ill"), asked("not_today").does("ill")):
        chat.shows("prompt-ill").offers("fever", "worn-out", "hurts", "heart")


@pytest.mark.parametrize(
    ("button", "message"),
    [("hurts", "pain-number"), ("heart", "emergency-heart"), ("worn-out", "prompt-worn-out")],
)
def test_each_leads_to_its_place(button: str, message: str) -> None:
    asked("ill").does(button).shows(message)


def test_chest_pain_locks() -> None:
    assert asked("ill").does("heart").events(Locked) == [Locked("heart")]


@pytest.mark.parametrize(("button", "days"), [("tomorrow", 1), ("three-days", 3)])
def test_a_fever_holds_the_prompts_and_promises_to_ask(button: str, days: int) -> None:
    chat = asked("ill").does("fever", button)

    day = MONDAY + timedelta(days=days)
    until = instant_of(day, time(8), BERLIN)
    chat.shows("prompt-held", day=day)
    assert chat.events(Skipped) == [Skipped("warmup", MONDAY, "ill")]
    assert chat.happened[-2:] == [Paused(until), QuestionPromised("comeback", day, time(8))]
    person = chat.person
    assert (person.paused_from, person.paused_until) == (NOON, until)
    assert person.profile.ill_until == day


def test_i_ll_write_holds_the_prompts_without_an_end() -> None:
    chat = asked("fever").does("never").shows("prompt-held-open")

    assert chat.events(Paused) == [Paused(None)]
    assert chat.events(QuestionPromised) == []
    assert chat.person.paused_until is None


# -------------------------------------------------------------------- why, and meanwhile


@pytest.mark.parametrize(
    ("anchor", "message"), [("kettle", "prompt-why-after"), (None, "prompt-why")]
)
def test_why_says_what_was_asked_for(anchor: str | None, message: str) -> None:
    chat = practice(Profile(health=Health(MONDAY), habit_anchor=anchor))

    asked("why", chat).shows(message, at=time(8)).shows("prompt-why-these")


def test_days_practised_during_an_outage_can_be_reported() -> None:
    chat = practice(left_out_days=days_before(1, 2, 3, 9), practised_days=days_before(2))
    asked("meanwhile", chat).shows("prompt-meanwhile")
    first, last = (MONDAY - timedelta(days=n) for n in (3, 1))
    chat.lacks((MONDAY - timedelta(days=2)).isoformat(), (MONDAY - timedelta(days=9)).isoformat())

    chat.does(first.isoformat(), last.isoformat(), first.isoformat(), "done")

    assert chat.events(Practised) == [Practised(last, "warmup", reported=True)]
    chat.shows("prompt-meanwhile-kept", days=1).shows("prompt-title")


def test_without_an_outage_there_is_nothing_to_tell() -> None:
    asked("meanwhile").shows("prompt-meanwhile-none").offers("warmup:normal")


def test_anything_else_shows_the_prompt() -> None:
    asked("").shows("prompt-title")


def test_quiet_hours_of_one_s_own_bind_later_too() -> None:
    own = Wishes(quiet_from=time(14), quiet_to=time(15))
    chat = practice(Profile(health=Health(MONDAY), wishes=own))

    asked("later", chat).offers("quarter").lacks("hour")


# ---------------------------------------------------------------------- what always holds

EVERY_STEP = (
    PromptLater(),
    PromptSkipped(),
    PromptWhy(),
    PromptIll(),
    PromptFever(),
    PromptWornOut(),
    PromptElsewhere(),
    PromptElsewhere(is_new=False),
    PromptMeanwhile(),
)
every_step = pytest.mark.parametrize("step", EVERY_STEP, ids=lambda s: type(s).__name__)


def test_no_step_is_left_out_here() -> None:
    assert {type(step) for step in EVERY_STEP} == set(STEPS)


@every_step
def test_what_means_nothing_changes_nothing(step: object) -> None:
    context = practice().context

    for received in (Tap("no such thing"), Typed("?!"), Shared("UTC"), Elapsed()):
        turn = prompts_flow.FLOW.resume(step, received, context)
        assert (turn.understood, turn.events) == (False, ())


@every_step
def test_the_question_can_be_shown_again(step: object) -> None:
    chat = practice(left_out_days={MONDAY - timedelta(days=1)})

    chat.check(prompts_flow.FLOW.screen(step, chat.context))


def test_a_state_of_another_flow_is_our_fault_and_named() -> None:
    with pytest.raises(TypeError, match="date is no step"):
        prompts_flow.FLOW.screen(date(2026, 11, 2), practice().context)


def test_tomorrow_is_tuesday() -> None:
    assert TOMORROW.weekday() == 1
