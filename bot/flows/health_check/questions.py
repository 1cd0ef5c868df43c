"""Pain right now, the question behind a tick, and what the answers mean."""

from bot.coaching.person.screening import findings, next_follow_up
from bot.coaching.rules.context import WORST
from bot.flows.health_check.result import finish
from bot.flows.health_check.screens import at, consequences
from bot.flows.health_check.steps import (
    AtBack,
    AtFollowUp,
    AtGeneral,
    AtMeaning,
    AtMoreBack,
    AtPainNow,
    AtWho,
    Check,
)
from bot.flows.turn import Context, Turn, not_understood, number_in
from bot.value import replace


def on(check: Check, context: Context) -> Turn:
    """Ask the next follow-up, then show what the answers mean, or finish the check."""
    items = context.catalogue.screening
    following = next_follow_up(items, check.answers)
    if following:
        return at(AtFollowUp(check, following.id), context)
    if consequences(findings(items, check.answers)):
        return at(AtMeaning(check), context)
    return finish(check, context)


def pain(step: AtPainNow, value: str, context: Context) -> Turn:
    """Take a number of 0 to 10."""
    if value == "back":
        return at(AtMoreBack(step.check), context)
    number = number_in(value, range(WORST + 1))
    if number is None:
        return not_understood(step)
    return on(replace(step.check, back_now=number), context)


def followed_up(step: AtFollowUp, value: str, context: Context) -> Turn:
    """Take the answer to a follow-up question."""
    if value == "back":
        return at(AtBack(replace(step.check, details=frozenset())), context)
    item = next(i for i in context.catalogue.screening if i.id == step.item)
    if value not in {a.id for a in item.answers}:
        return not_understood(step)
    check = replace(step.check, details=step.check.details | {f"{item.id}:{value}"})
    return on(check, context)


def meant(step: AtMeaning, value: str, context: Context) -> Turn:
    """Keep the answers, change them, or say who has cleared them."""
    match value:
        case "continue":
            return finish(step.check, context)
        case "change":
            return at(AtGeneral(replace(step.check, details=frozenset())), context)
        case "professional":
            found = findings(context.catalogue.screening, step.check.answers)
            # What holds all training is asked anew once it has been looked at (rulings 11).
            return at(AtWho(step.check, anew=any(f.holds_all for f in found)), context)
        case _:
            return not_understood(step)
