"""Later on: anything new? And who said that exercise is fine, and roughly when."""

from typing import assert_never

from bot.coaching.person.person import Health
from bot.flows.health_check.result import finish, unlocked
from bot.flows.health_check.screens import WHEN, WHO, at
from bot.flows.health_check.steps import (
    AtGeneral,
    AtMeaning,
    AtReview,
    AtWhen,
    AtWho,
    Check,
    check_of,
)
from bot.flows.memory.offers import is_warned_since_check
from bot.flows.turn import Context, Go, Turn, not_understood
from bot.value import replace

LONGEST_WHEN = 60


def tapped(step: AtWho | AtWhen | AtReview, value: str, context: Context) -> Turn:
    """Take the next step for a tap."""
    match step:
        case AtReview():
            return _reviewed(step, value, context)
        case AtWho():
            return _who(step, value, context)
        case AtWhen():
            return _when(step, value, context)
        case _:
            assert_never(step)


def cleared(step: AtWhen, reported_on: str, context: Context) -> Turn:
    """Open the mode, or ask anew, as somebody said that exercise is fine."""
    reported_on = reported_on.strip()[:LONGEST_WHEN]
    person, events = unlocked(context.person, step.who)
    changed = replace(context, person=person)
    if step.anew:
        fresh = Check(cleared=step.who, cleared_on=reported_on)
        turn = at(AtGeneral(fresh), changed)
    else:
        turn = finish(replace(step.check, cleared=step.who, cleared_on=reported_on), changed)
    return replace(turn, events=(*events, *turn.events), person=turn.person or person)


def _reviewed(step: AtReview, value: str, context: Context) -> Turn:
    health = context.person.profile.health or Health(context.today)
    match value:
        case "same" if not is_warned_since_check(context):
            cleared = replace(
                check_of(health),
                cleared=health.cleared,
                cleared_on=health.cleared_on,
                back_now=None,
            )
            return finish(cleared, context)
        case "same" | "again":
            return at(AtGeneral(), context)
        case "erase":
            return Turn(then=Go("erasure", "withdraw"))
        case "professional":
            return at(AtWho(Check(), anew=True), context)
        case "back":
            return Turn(then=Go("preferences"))
        case _:
            return not_understood(step)


def _who(step: AtWho, value: str, context: Context) -> Turn:
    if value == "back":
        return at(AtMeaning(step.check), context) if step.check.ticked else _before(context)
    if value not in WHO:
        return not_understood(step)
    return at(AtWhen(step.check, step.anew, value), context)


def _when(step: AtWhen, value: str, context: Context) -> Turn:
    if value == "back":
        return at(AtWho(step.check, step.anew), context)
    return cleared(step, value, context) if value in WHEN else not_understood(step)


def _before(context: Context) -> Turn:
    """Go back to where [A professional OK'd it] stood."""
    if context.person.profile.lock:
        return Turn(then=Go("emergency"))
    return at(AtReview(), context)
