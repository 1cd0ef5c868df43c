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
from bot.flows.turn import (
    Context,
    Elapsed,
    Go,
    Input,
    Interrupted,
    Screen,
    Shared,
    Tap,
    Turn,
    Typed,
)

__all__ = ["STEPS", "resume", "show", "start"]


def start(argument: str, context: Context) -> Turn:
    """Begin: "onboarding" or "again"; "ok" after an emergency, "slip:B0" after a slip.

    "back" leads to the second list; without an argument the kept answers come first.
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
        kept = check_of(person.profile.health)
        return at(AtBack(kept) if how == "back" else AtGeneral(kept), context)
    if how in {"onboarding", "again"} or person.profile.health is None:
        return at(AtGeneral(), context)
    return at(AtReview(), context)


def resume(state: object, given: Input, context: Context) -> Turn:
    """Take the next step for what the person gave."""
    match given:
        case Tap(value):
            return _tapped(_step(state), value, context)
        case Typed(text):
            return _typed(_step(state), text, context)
        case Shared() | Elapsed():
            return Turn(state=state, understood=False)
        case Interrupted():
            return Turn()
        case _:
            assert_never(given)


def show(state: object, context: Context) -> Screen:
    """The screen of the open question, as it stands."""
    return screen(_step(state), context)


def _step(state: object) -> Step:
    if not isinstance(state, STEPS):
        raise TypeError(f"{type(state).__name__} is no step of the health check")
    return state


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
            number = context.speech.number(text)
            return lost(step) if number is None else questions.pain(step, str(number), context)
        case AtWhen():
            return clearance.cleared(step, text, context)
        case AtFollowUp() | AtMeaning() | AtWho() | AtReview():
            return lost(step)
        case _:
            assert_never(step)
