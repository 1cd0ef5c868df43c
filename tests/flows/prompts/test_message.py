"""The prompt of a warm-up: that it rings, what it says, and what it offers."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise, product

import pytest

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.ladder.standing import Standing, Ticket
from bot.coaching.message import msg
from bot.coaching.person.person import Health, Profile
from bot.coaching.reminders.policy import ReminderKind, Tone
from bot.flows.context import Coming, Served
from bot.flows.prompts.facts import facts_of
from bot.flows.prompts.message import DrillFacts, Outage, reminder_screen
from bot.flows.turn import Go, Where
from bot.value import replace
from tests.flows.practice import MONDAY, TOMORROW, days_before, practice
from tests.flows.prompts.prompted import FACTS, OUTAGE, PAIN, ids, ways
from tests.support.walk import walk
from tests.support.world import NOON


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


def test_tomorrow_is_tuesday() -> None:
    assert TOMORROW.weekday() == 1
