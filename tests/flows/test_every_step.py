"""Laws of every step of these conversations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time, timedelta

import pytest

from bot.flows.exercise.note import AtNote
from bot.flows.health_check.steps import (
    AtBack,
    AtFollowUp,
    AtGeneral,
    AtMeaning,
    AtMoreBack,
    AtPainNow,
    AtReview,
    AtWhen,
    AtWho,
    Check,
)
from bot.flows.onboarding import AtGreeting, AtSummary
from bot.flows.pain.emergency import AtLocked
from bot.flows.pain.unwell import AtSupport, AtUnwell
from bot.flows.privacy.erasure import AtErasure, AtWithdrawal
from bot.flows.registry import FLOWS
from bot.flows.settings.display import (
    AtClock,
    AtLongQuiet,
    AtQuietHours,
    AtQuietHoursTyped,
    AtTexts,
    AtUnits,
)
from bot.flows.settings.exclusions import AtAvoid, AtNever
from bot.flows.settings.flow import AtPage
from bot.flows.settings.language import AtLanguage
from bot.flows.settings.pause import AtDate, AtPauseUntil
from bot.flows.settings.plan_screens import (
    AtBands,
    AtDays,
    AtEquipment,
    AtHabitAnchor,
    AtLevel,
    AtMinutes,
    AtWarmUpInQuietHours,
    AtWarmUpTime,
    AtWeek,
)
from bot.flows.settings.stop import AtStop
from bot.flows.settings.time_zone_screens import AtCity, AtNamesakes, AtPlace, AtRegion, AtSearch
from bot.flows.turn import Elapsed, Shared, Tap, Turn, Typed
from tests.flows.starts import talk
from tests.support.talk import Talk
from tests.support.walk import walk
from tests.support.world import BERLIN, onboarded, words

BACK = Check(frozenset({"B0", "G3"}))
STEPS: Mapping[str, tuple[object, ...]] = {
    "onboarding": (AtGreeting(), AtSummary()),
    "zone": (
        AtPlace("Berlin", BERLIN),
        AtSearch(),
        AtNamesakes("Portland"),
        AtRegion(),
        AtCity("oceania"),
    ),
    "health_check": (
        AtGeneral(),
        AtBack(BACK),
        AtMoreBack(BACK),
        AtPainNow(BACK),
        AtFollowUp(BACK, "G3"),
        AtMeaning(BACK),
        AtWho(BACK, anew=False),
        AtWhen(BACK, anew=False, who="doctor"),
        AtReview(),
    ),
    "plan_questions": (
        AtLevel(),
        AtEquipment(frozenset()),
        AtEquipment(frozenset({"ball"}), more=True),
        AtBands(frozenset({"light"})),
        AtWeek(),
        AtDays(),
        AtMinutes(3),
        AtWarmUpTime(),
        AtWarmUpTime(typing=True),
        AtWarmUpInQuietHours(time(23)),
        AtHabitAnchor(),
        AtHabitAnchor(typing=True),
    ),
    "pause": (AtPauseUntil(), AtDate(), AtDate(is_past=True)),
    "preferences": (AtPage(), AtPage("times")),
    "wishes": (
        AtTexts(),
        AtUnits(),
        AtClock(),
        AtUnits(),
        AtQuietHours(),
        AtQuietHoursTyped(),
        AtQuietHoursTyped(time(22)),
        AtLongQuiet(time(20), time(13)),
    ),
    "avoid": (AtAvoid(), AtNever()),
    "language": (AtLanguage(),),
    "note": (AtNote("clam"),),
    "erasure": (AtErasure(), AtWithdrawal()),
    "emergency": (AtLocked(),),
    "unwell": (AtUnwell(), AtSupport()),
    "stopping": (AtStop(),),
}
EVERY = [(name, step) for name, steps in STEPS.items() for step in steps]
#: Here a text of any kind is an answer, or gets the same advice.
TAKES_ANY_TEXT = (AtLocked, AtNote, AtSupport, AtWhen)
FINDS_PLACES = "zone"

every_step = walk(("name", "step"), EVERY)


def standing_at(name: str, step: object) -> Talk:
    chat = talk(onboarded())
    chat.flow, chat.state = name, step
    return chat


@pytest.mark.parametrize("name", STEPS)
def test_no_step_is_left_out_here(name: str) -> None:
    assert {type(step) for step in STEPS[name]} == set(FLOWS[name].steps)


@every_step
def test_an_unknown_button_means_nothing(name: str, step: object) -> None:
    turn = FLOWS[name].resume(step, Tap("no such thing"), talk(onboarded()).context)

    assert turn == Turn(state=step, understood=False)


@every_step
def test_a_wait_that_runs_out_changes_nothing(name: str, step: object) -> None:
    turn = FLOWS[name].resume(step, Elapsed(), talk(onboarded()).context)

    assert turn.state == step
    assert turn.events == ()
    assert turn.person is None


@every_step
def test_a_location_changes_nothing_but_the_zone(name: str, step: object) -> None:
    turn = FLOWS[name].resume(step, Shared("America/Sao_Paulo"), talk(onboarded()).context)

    if name == FINDS_PLACES:
        assert turn.state == AtPlace("Sao Paulo", "America/Sao_Paulo", is_found=True)
    else:
        assert turn.state == step
        assert turn.events == ()


@every_step
def test_nonsense_gets_the_question_again(name: str, step: object) -> None:
    turn = FLOWS[name].resume(step, Typed("?!"), talk(onboarded()).context)

    takes_words = isinstance(step, TAKES_ANY_TEXT) or step == AtHabitAnchor(typing=True)
    assert turn.understood is takes_words
    if not takes_words:
        assert (turn.state, turn.events, turn.person) == (step, (), None)


@every_step
def test_the_question_can_be_shown_again(name: str, step: object) -> None:
    chat = standing_at(name, step)

    shown = FLOWS[name].screen(step, chat.context)

    chat.check(shown)
    assert not shown.rings


@pytest.mark.parametrize("name", ["zone", "health_check", "plan_questions", "wishes", "avoid"])
def test_a_state_of_another_flow_is_our_fault_and_named(name: str) -> None:
    with pytest.raises(TypeError, match="timedelta is no step"):
        FLOWS[name].screen(timedelta(), talk(onboarded()).context)


def test_what_can_be_typed_at_a_step_is_a_message_without_arguments() -> None:
    messages = {message for flow in FLOWS.values() for message in flow.takes.values()}

    assert messages
    assert all(words().format("en", message) for message in messages)
