"""The health check: two lists of ticks, what follows from them, and clearing by a professional."""

from __future__ import annotations

from typing import assert_never

from bot.flows.health_check import clearance, lists, questions
from bot.flows.health_check.screens import at, lost, screen
from bot.flows.health_check.steps import (
    STEPS,
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
    Step,
    check_of,
)
from bot.flows.turn import Context, Flow, Go, Turn


def start(argument: str, context: Context) -> Turn:
    """Begin: "onboarding" or "again"; "ok" after an emergency, "slip:B0" after a slip.

    "back" leads to the second list; without an argument the stored answers come first.
    """
    person = context.person
    how, _, ticks = argument.partition(":")
    if person.consent is None:
        return Turn(then=Go("onboarding"))
    if how == "ok":
        return at(AtWho(Check(), anew=True), context)
    if person.profile.lock:
        return Turn(then=Go("emergency"))
    if how == "slip":
        return at(AtBack(Check(frozenset(filter(None, ticks.split(","))))), context)
    if how in {"onboarding", "back"} and person.profile.health:
        check = check_of(person.profile.health)
        return at(AtBack(check) if how == "back" else AtGeneral(check), context)
    if how in {"onboarding", "again"} or person.profile.health is None:
        return at(AtGeneral(), context)
    return at(AtReview(), context)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step:
        case AtGeneral() | AtBack() | AtMoreBack():
            return lists.tapped(step, value, context)
        case AtPainNow():
            return questions.pain(step, value, context)
        case AtFollowUp():
            return questions.followed_up(step, value, context)
        case AtMeaning():
            return questions.meant(step, value, context)
        case AtWho() | AtWhen() | AtReview():
            return clearance.tapped(step, value, context)
        case _:
            assert_never(step)


def _typed(step: Step, text: str, context: Context) -> Turn:
    match step:
        case AtGeneral() | AtBack() | AtMoreBack():
            return lists.typed(step, text, context)
        case AtPainNow():
            number = context.parser.pain(text).number
            return lost(step) if number is None else questions.pain(step, str(number), context)
        case AtWhen():
            return clearance.cleared(step, text, context)
        case AtFollowUp() | AtMeaning() | AtWho() | AtReview():
            return lost(step)
        case _:
            assert_never(step)


FLOW = Flow(
    STEPS,
    start,
    screen,
    _tapped,
    typed=_typed,
    asks_pain=(AtPainNow,),
    takes={AtPainNow: "typed-takes-pain"},
)
