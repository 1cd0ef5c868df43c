"""An exercise that a pain has ended for today comes back today in no practice and no offer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.events import PainReported
from bot.coaching.ladder.standing import Standing, begin_ladder
from bot.coaching.person.eligibility import chain_down
from bot.coaching.person.person import Profile
from bot.coaching.programme.swaps import swaps_for, warm_up_swaps
from bot.coaching.session.plan import Plan
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.memory.rule_context import rule_context_of, session_context, standings_of, today_of
from bot.flows.memory.session_due import todays
from bot.flows.prompts.session_facts import session_facts
from bot.flows.training.steps import AtSet
from tests.flows.training.trainee import Training, begun, profile, trainee

BARE = profile(equipment=frozenset[Equipment]())
DOSES = ("smallest", "short", "normal", "long")


def in_a_warm_up(*taps: str, into: str = "warmup", place: str = "low_back") -> Training:
    """Something hurts in a first warm-up, after so many taps."""
    chat = trainee(BARE)
    chat.goes(into, "normal")
    chat.does(*taps, "hurts", "4", place, "muscle_work").shows("pain-noted")
    return chat


def in_a_session(who: Profile, place: str) -> Training:
    """Something hurts in a session, in the first set that is not the easy one."""
    chat = begun(who).does("done")
    assert isinstance(chat.state, AtSet)
    chat.does("hurts", "4", place, "muscle_work").shows("pain-noted")
    return chat


#: How it hurt, and the exercise that this has ended for today.
WAYS: dict[str, tuple[Callable[[], Training], str]] = {
    "low back, in a warm-up": (in_a_warm_up, "glute_bridge"),
    "knee, in a warm-up": (lambda: in_a_warm_up(place="knee"), "glute_bridge"),
    "the second of a warm-up": (
        lambda: in_a_warm_up("done", "glutes", "done", place="knee"),
        "wall_hinge",
    ),
    "the lowest rung": (lambda: in_a_warm_up("easier", place="hip"), "glute_squeeze"),
    "the warm-up of a session": (
        lambda: in_a_warm_up(into="training", place="knee"),
        "glute_bridge",
    ),
    "a session": (lambda: in_a_session(BARE, "hip"), "glute_bridge"),
    "a session, with bands": (lambda: in_a_session(profile(), "knee"), "glute_bridge"),
}


def prescribed(chat: Training) -> Iterator[tuple[str, str]]:
    """Yield what could be offered or begun now, with the place where it would stand."""
    context = chat.context
    rule_context = session_context(context)
    for dose in DOSES:
        warm_up = warm_up_plan(context.catalogue, context.person.profile, today_of(context), dose)
        for part in warm_up.parts:
            yield f"warm-up {dose}", part.exercise
            for other in warm_up_swaps(part, standings_of(context), rule_context_of(context)):
                yield f"swap in the warm-up {dose}", other.id
    for minutes in (20, 30, 45):
        today = todays(context, minutes)
        for item in today.plan.items if isinstance(today.plan, Plan) else ():
            yield from ((f"session of {minutes}", one.exercise) for one in item.sets)
            for other_item in swaps_for(item, today.standings, rule_context):
                yield f"swap in the session of {minutes}", other_item.exercise
    facts = session_facts(context)
    yield from (("prompt", exercise) for exercise, _ in (facts.exercises if facts else ()))


def wrongly_prescribed(chat: Training, ended: str) -> list[tuple[str, str]]:
    """Return what is as hard as the ended one or harder, in its family and above it in others."""
    hurt = chat.catalogue.exercises[ended]
    return [
        (where, each.id)
        for where, each in ((w, chat.catalogue.exercises[e]) for w, e in prescribed(chat))
        if (each.family == hurt.family and each.level >= hurt.level)
        or hurt in chain_down(each, chat.catalogue)
    ]


def test_what_a_pain_has_ended_for_today_is_prescribed_nowhere_today() -> None:
    for name, (way, ended) in WAYS.items():
        chat = way()
        assert [(e.exercise, e.pain_class) for e in chat.each(PainReported)] == [(ended, "amber")]
        assert wrongly_prescribed(chat, ended) == [], name
        assert list(prescribed(chat)), name


def test_the_session_takes_the_easier_exercise_that_the_warm_up_took() -> None:
    chat = in_a_warm_up().does("go_on").shows("exercise-glute_squeeze")
    chat.does("done", "done").shows("warmup-finished")

    facts = session_facts(chat.context)
    assert facts
    assert "glute_squeeze" in dict(facts.exercises)
    assert "glute_bridge" not in dict(facts.exercises)
    chat.goes("training", "normal").shows("exercise-glute_squeeze")


def test_the_ladder_begins_where_it_would_have_without_the_pain() -> None:
    chat = in_a_warm_up(place="knee")

    rule_context = rule_context_of(chat.context)
    assert rule_context.ended == {"glute_bridge"}
    assert begin_ladder("bridge", rule_context) == Standing("bridge", "glute_bridge")


def test_tomorrow_the_exercise_comes_back() -> None:
    chat = in_a_warm_up(place="knee")

    chat.waits(timedelta(days=1))

    assert "glute_bridge" in {exercise for _, exercise in prescribed(chat)}


def test_a_pain_that_may_be_trained_with_ends_nothing() -> None:
    chat = trainee(BARE)
    chat.goes("warmup", "normal")
    chat.does("hurts", "2", "knee", "ache").shows("pain-green-cue")

    assert "glute_bridge" in {exercise for _, exercise in prescribed(chat)}


def with_something_easy(chat: Training, place: str = "knee") -> Training:
    """A stop that has settled ten minutes later, at the first easy set."""
    chat.does("hurts", "7", place, "ache").waits(timedelta(minutes=10))
    return chat.does("2", "easy")


def warming_up(*taps: str) -> Training:
    chat = trainee(BARE)
    chat.goes("warmup", "normal")
    return chat.does(*taps)


#: Something easy after a stop.
STOPS: dict[str, Callable[[], Training]] = {
    "a session": lambda: with_something_easy(begun(BARE).does("done")),
    "a session, in a rest": lambda: with_something_easy(
        begun(BARE).does("done", "done", "glutes")
    ),
    "a warm-up": lambda: with_something_easy(warming_up()),
    "a warm-up, after a set": lambda: with_something_easy(warming_up("done", "glutes"), "hip"),
}


def offers_undo(chat: Training) -> bool:
    """Tell whether a set can be taken back, here or behind the dots."""
    if "undo" not in [choice.value for choice in chat.buttons]:
        chat.does("more")
    return "undo" in [choice.value for choice in chat.buttons]


def test_undo_brings_back_no_set_of_what_a_pain_has_ended() -> None:
    for name, (way, ended) in WAYS.items():
        assert not offers_undo(way().does("go_on")), (name, ended)


@pytest.mark.parametrize("way", STOPS.values(), ids=STOPS)
def test_undo_brings_back_no_set_of_what_a_stop_has_ended(way: Callable[[], Training]) -> None:
    assert not offers_undo(way())


def test_undo_of_the_end_of_the_last_exercise_brings_back_the_easier_one() -> None:
    way, ended = WAYS["the second of a warm-up"]
    chat = way().does("end_exercise").shows("warmup-finished")

    chat.does("undo").shows("warmup-title")

    assert chat.session
    assert isinstance(chat.session.progress, WarmUpProgress)
    assert chat.session.progress.part.is_eased
    assert wrongly_prescribed(chat, ended) == []
