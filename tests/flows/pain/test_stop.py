"""A stop within a session: what rests, the ten minutes, and the signs of an emergency."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.coaching.events import (
    Locked,
    SessionFinished,
)
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import FamilyRest
from bot.coaching.rules.rest import UNTIL_CLEARED
from bot.coaching.session.plan import SetKind
from bot.flows.pain.screens import screen
from bot.flows.pain.steps import PainSettling, PainStopped
from bot.flows.training import flow as training
from bot.flows.training.steps import (
    AtLastQuestion,
)
from bot.flows.turn import Tap
from bot.value import replace
from tests.flows.training.trainee import (
    EVENING,
    GYM,
    MONDAY,
    Training,
    begun,
    finished,
    profile,
    trained,
)
from tests.support.screens import messages_of

TUESDAY = date(2026, 11, 3)


def at_first_set() -> Training:
    """At the first set of the bridge."""
    return begun(stored=trained(9)).does("done")


def test_a_stop_waits_ten_minutes_and_opens_something_easy_and_unrelated() -> None:
    chat = at_first_set().does("hurts", "7", "knee", "ache")

    chat.shows("training-stop-exercise")
    assert isinstance(chat.state, PainStopped)
    chat.does("ok")
    chat.waits(timedelta(minutes=10))
    assert isinstance(chat.state, PainSettling)
    assert chat.screen.rings
    chat.does("2", "easy")

    assert chat.set_kind() is SetKind.STEP_BACK
    families = {i.plan.family for i in chat.progress.session.items if i.queue}
    assert not families & {"bridge", "leg_curl"}


@pytest.mark.parametrize("rung", ["glute_bridge", "glute_bridge_march"])
def test_after_a_stop_no_swap_leads_to_anything_harder(rung: str) -> None:
    stands = {
        "standing:hinge": Standing("hinge", "rdl"),
        "standing:bridge": Standing("bridge", rung),
    }
    chat = begun(profile(equipment=GYM), {**trained(9), **stands}).does("done")
    chat.does("hurts", "7", "knee", "ache").waits(timedelta(minutes=10))
    chat.does("2", "easy", "more").lacks("swap")

    # as who types it does
    typed = training.FLOW.resume(chat.state, Tap("swap"), chat.context)
    shown = [message.id for message in messages_of(typed.screens[0].text)]
    assert shown == ["training-swap-none"]


def test_after_a_pain_that_stops_nothing_the_swap_stays() -> None:
    chat = at_first_set().does("hurts", "4", "knee", "ache", "go_on")
    assert chat.set_kind() is SetKind.STEP_BACK

    chat.does("more").offers("swap")


def test_a_rule_that_a_coach_changes_is_said_with_its_number() -> None:
    chat = at_first_set().does("hurts", "7", "knee", "ache")
    assert isinstance(chat.state, PainStopped)
    context = chat.context
    limits = replace(context.catalogue.thresholds, rest_hours=72, steps_down_after_stop=1)
    catalogue = replace(context.catalogue, thresholds=limits)

    text = chat.text(screen(chat.state, replace(context, catalogue=catalogue)))

    assert "alone for 72 hours" in text
    assert "one step easier" in text


@pytest.mark.parametrize(
    ("taps", "last"),
    [(["3"], "pain-enough-tomorrow"), (["2", "enough"], "training-ended-empty")],
    ids=["still sore", "enough"],
)
def test_after_the_ten_minutes_it_may_be_enough(taps: list[str], last: str) -> None:
    chat = at_first_set().does("hurts", "7", "knee", "ache")
    chat.waits(timedelta(minutes=10))

    chat.does(*taps)

    chat.shows(last)
    assert finished(chat).outcome == "stopped"


def test_no_answer_after_a_stop_ends_the_session() -> None:
    chat = at_first_set().does("hurts", "7", "knee", "ache")

    chat.waits(timedelta(minutes=71))

    assert finished(chat).outcome == "stopped"


def test_a_stop_that_got_worse_closes_the_session_and_asks_again() -> None:
    chat = at_first_set().does("hurts", "7", "knee", "ache")
    chat.waits(timedelta(minutes=10))

    chat.does("worse")

    assert finished(chat).outcome == "stopped"
    chat.shows("pain-number")


def test_back_at_a_stopped_session_the_ten_minutes_go_on() -> None:
    chat = at_first_set().does("hurts", "7", "knee", "ache")
    chat.flow, chat.state, chat.wake_at = None, None, None
    chat.waits(timedelta(minutes=4))

    chat.goes("training", "continue")
    chat.does("go_on")

    chat.shows("pain-waiting")
    chat.waits(timedelta(minutes=6))
    assert isinstance(chat.state, PainSettling)


def test_a_stop_of_the_low_back_ends_the_session_after_the_signs() -> None:
    chat = at_first_set().does("hurts", "5", "low_back", "ache")

    chat.shows("pain-signs")
    assert finished(chat) == SessionFinished("training", MONDAY, "stopped", finished(chat).seconds)
    chat.does("none").shows("training-stop-session").does("ok")
    assert chat.state is None


def test_what_stopped_rests_48_hours_and_comes_back_easier() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes").rests()

    chat.does("hurts", "7", "knee", "ache")

    (rest,) = chat.person.profile.resting
    assert (rest.family, rest.until) == ("bridge", chat.now + timedelta(hours=48))
    assert chat.standing("bridge").exercise == "glute_squeeze"


def test_a_stop_of_the_low_back_rests_the_ladder_of_the_back_too() -> None:
    stands = Standing("erectors", "back_extension_hold")
    chat = begun(stored={**trained(9), "standing:erectors": stands}).does("done")

    chat.does("hurts", "6", "low_back", "ache")

    assert {rest.family for rest in chat.person.profile.resting} == {"bridge", "erectors"}
    assert chat.standing("erectors").exercise == "bird_dog"


def test_numbness_asks_for_a_professional_first() -> None:
    chat = at_first_set().does("hurts", "2", "hip", "numb_or_tingling", "none")

    chat.shows("training-stop-professional").offers("professional")
    assert {r.until for r in chat.person.profile.resting} == {UNTIL_CLEARED}


def test_an_emergency_sign_closes_the_session_and_locks() -> None:
    chat = at_first_set().does("hurts", "heart")

    assert chat.each(Locked) == [Locked("heart")]
    assert finished(chat).outcome == "stopped"


def test_a_sign_ticked_by_mistake_after_a_pain_without_its_kind_leads_back_to_the_stop() -> None:
    chat = at_first_set().does("hurts", "7", "low_back")
    chat.waits(timedelta(minutes=20)).shows("pain-signs")

    chat.taps("heart").taps("mistake").shows("pain-signs").taps("none")

    chat.shows("pain-noted.so-far")


def test_a_stop_at_the_last_question_rests_the_family() -> None:
    chat = begun(stored=trained(9))
    while not isinstance(chat.state, AtLastQuestion):
        chat.plays_one()

    chat.does("3", "10", "knee", "ache")

    chat.shows("training-stop-rest")
    assert finished(chat).outcome == "stopped"
    assert chat.person.profile.resting


def test_pain_in_one_family_stops_no_offer_of_the_day_being_made_later() -> None:
    chat = at_first_set().does("hurts", "4", "knee", "ache", "go_on")

    chat.plays(rir="3")

    offered = [f for f in chat.catalogue.families if chat.memory.stored(f"standing:{f}")]
    assert all(chat.standing(f).offered is None for f in offered)
    assert chat.now > EVENING


def test_a_stop_can_end_the_session_at_once() -> None:
    chat = at_first_set().does("hurts", "7", "knee", "ache", "end")

    assert finished(chat).outcome == "stopped"
    chat.shows("training-ended-empty")


def test_the_end_after_a_stop_takes_back_no_set_and_leaves_the_ladder_lower() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes").rests()

    chat.does("hurts", "7", "knee", "ache", "end").shows("training-ended").lacks("undo")

    assert chat.standing("bridge").exercise == "glute_squeeze"


def test_where_nothing_easy_is_left_the_stop_ends_it() -> None:
    until = EVENING + timedelta(days=2)
    resting = tuple(FamilyRest(f, until) for f in ("hinge", "abduction", "kickback"))
    chat = begun(profile(resting=resting), trained(9)).does("done")

    chat.does("hurts", "7", "knee", "ache")

    chat.shows("training-stop-rest")
    assert finished(chat).outcome == "stopped"


def test_back_after_the_ten_minutes_it_is_asked_at_once() -> None:
    chat = at_first_set().does("hurts", "7", "knee", "ache")
    chat.flow, chat.state, chat.wake_at = None, None, None
    chat.waits(timedelta(minutes=30))

    chat.goes("training", "continue")
    chat.does("go_on")

    assert isinstance(chat.state, PainSettling)


def test_a_stopped_session_whose_easy_ones_are_gone_ends_on_return() -> None:
    chat = at_first_set().does("hurts", "7", "knee", "ache")
    until = chat.now + timedelta(days=2)
    resting = tuple(FamilyRest(f, until) for f in ("bridge", "hinge", "abduction", "kickback"))
    chat.person = replace(chat.person, profile=replace(chat.person.profile, resting=resting))
    chat.flow, chat.state, chat.wake_at = None, None, None

    chat.goes("training", "continue")
    chat.does("go_on")

    assert finished(chat).outcome == "stopped"
