"""What is shown about a pain: number, place, kind, and what follows."""

from __future__ import annotations

from typing import assert_never

from bot.coaching.message import say
from bot.coaching.rules.grading import PainKind, PainPlace
from bot.flows.buttons import Row, button, rows_of_three, way
from bot.flows.health_check.screens import PAIN_BUTTONS
from bot.flows.pain.emergency_signs import signs_screen
from bot.flows.pain.outcomes import outcome, settling
from bot.flows.pain.steps import (
    PainLike,
    PainNoted,
    PainNoticed,
    PainNumber,
    PainSettled,
    PainSettling,
    PainSigns,
    PainStopped,
    PainWaiting,
    PainWhere,
    Step,
)
from bot.flows.turn import Context, Screen, Where

_HEART = button("pain-button-heart", "heart")


def screen(step: Step, context: Context) -> Screen:
    """The screen of the question that stands open."""
    match step:
        case PainNoticed() | PainNumber() | PainWhere() | PainLike():
            return _asked(step)
        case PainSigns():
            return signs_screen()
        case PainNoted() | PainStopped():
            return outcome(step, context)
        case PainWaiting() | PainSettling() | PainSettled():
            return settling(step)
        case _:
            assert_never(step)


def without_consent() -> Screen:
    """Nothing about health is asked or kept without the consent to it."""
    rows: tuple[Row, ...] = ((way("warmup-button-answer", "onboarding"),),)
    return Screen((say("pain-no-consent"), say("pain-no-consent-urgent")), rows, Where.NEW)


def _asked(step: PainNoticed | PainNumber | PainWhere | PainLike) -> Screen:
    match step:
        case PainNoticed():
            return _noticed(step)
        case PainNumber():
            mistake = button("pain-button-mistake", "mistake")
            buttons = (*PAIN_BUTTONS, _HEART, mistake)
            return Screen((say("pain-thanks"), say("pain-number")), rows_of_three(buttons))
        case PainWhere():
            places = (button(f"pain-button-{place}", place.value) for place in PainPlace)
            return Screen((say("pain-where"),), rows_of_three(places))
        case PainLike():
            kinds = (button(f"pain-button-{kind}", kind.value) for kind in PainKind)
            return Screen((say("pain-kind"),), rows_of_three(kinds))
        case _:
            assert_never(step)


def _noticed(step: PainNoticed) -> Screen:
    buttons = [button("pain-button-hurts", "hurts"), _HEART]
    if step.alarm == "emergency":
        buttons.reverse()
    rows: tuple[Row, ...] = (tuple(buttons), (button("button-no", "no"),))
    return Screen((say("pain-noticed"),), rows, Where.NEW)
