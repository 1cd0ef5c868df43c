"""The health check: two lists of ticks, what follows from them, and clearing by a professional."""

from typing import assert_never

from bot.flows.health_check import clearance, lists, questions
from bot.flows.health_check.screens import at, screen
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
    list_with,
)
from bot.flows.turn import Context, Flow, Go, Turn, not_understood


def start(argument: str, context: Context) -> Turn:
    """Begin: "onboarding" or "again"; "ok" after an emergency, "slip:back,B0" after a slip.

    "back" leads to the second list; "tick:G6" ticks what was said; without an argument the
    stored answers come first.
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
        return at(list_with(ticks), context)
    if how == "tick":
        known = check_of(person.profile.health) if person.profile.health else Check()
        return lists.noted(AtGeneral(known), frozenset(ticks.split(",")), context)
    return at(_first(how, context), context)


def _first(how: str, context: Context) -> Step:
    health = context.person.profile.health
    if how in {"onboarding", "back"} and health:
        check = check_of(health)
        return AtBack(check) if how == "back" else AtGeneral(check)
    return AtGeneral() if health is None or how in {"onboarding", "again"} else AtReview()


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
        case AtPainNow() if (number := context.parser.pain(text).number) is not None:
            return questions.pain(step, str(number), context)
        case AtPainNow() | AtFollowUp() | AtMeaning():
            return _one_more(step, text, context)
        case AtWhen():
            return clearance.cleared(step, text, context)
        case AtWho() | AtReview():
            return not_understood(step)
        case _:
            assert_never(step)


def _one_more(step: AtPainNow | AtFollowUp | AtMeaning, text: str, context: Context) -> Turn:
    """Go back to the lists where something is named that was not ticked."""
    new = context.parser.conditions(text) - step.check.ticked
    turn = lists.noted(AtGeneral(step.check), new, context)
    return turn if turn.understood else not_understood(step)


FLOW = Flow(
    STEPS,
    start,
    screen,
    _tapped,
    typed=_typed,
    asks_pain=(AtPainNow,),
    asks_conditions=(AtGeneral, AtBack, AtMoreBack),
    clear_yes=(AtFollowUp,),
    takes={AtPainNow: "typed-takes-pain"},
    about={**dict.fromkeys(STEPS, "typed-about-health"), AtPainNow: "typed-about-pain"},
)
