"""The three lists of the health check: ticks that settle on Continue."""

from typing import assert_never

from bot.coaching.message import msg
from bot.coaching.person.screening import asked, lock_reason, still_ticked
from bot.flows.health_check.questions import on
from bot.flows.health_check.screens import at, marked, screen
from bot.flows.health_check.steps import (
    AtBack,
    AtGeneral,
    AtMoreBack,
    AtPainNow,
    AtReview,
    Check,
    Listing,
)
from bot.flows.turn import Context, Go, Turn, not_understood
from bot.value import replace


def tapped(step: Listing, value: str, context: Context) -> Turn:
    """Toggle an item, or go on or back."""
    if value == "continue":
        return _after_list(step, context)
    if value == "back":
        return _before_list(step, context)
    known = {f"tick-{item.id}": item.id for _, item in marked(step, context.catalogue.screening)}
    if value not in known:
        return not_understood(step)
    check = _toggled(step.check, known[value])
    return at(replace(step, check=check), context)


def typed(step: Listing, text: str, context: Context) -> Turn:
    """Take the mark of an item, which toggles it ("8", "eight", "c"), or words that name some."""
    number = context.parser.number(text)
    wanted = text.strip().casefold() if number is None else str(number)
    pairs = marked(step, context.catalogue.screening)
    item = next((item for mark, item in pairs if mark == wanted), None)
    if item:
        return tapped(step, f"tick-{item.id}", context)
    return noted(step, context.parser.conditions(text), context)


def noted(step: Listing, conditions: frozenset[str], context: Context) -> Turn:
    """Tick what a sentence says is so, on whichever list it stands."""
    lists = {"general", "back", *(("more_back",) if isinstance(step, AtMoreBack) else ())}
    named = [i for i in context.catalogue.screening if i.id in conditions and i.screen in lists]
    if not named:
        return not_understood(step)
    check = replace(step.check, ticked=step.check.ticked | {item.id for item in named})
    after = replace(step, check=check)
    page = screen(after, context)
    line = msg("health-check-noted", items=tuple(msg(f"{item.label}.button") for item in named))
    return Turn(after, (replace(page, text=(line, *page.text)),))


def _toggled(check: Check, item: str) -> Check:
    """Return a tick set or taken away; the answer to its follow-up goes with it."""
    details = frozenset(d for d in check.details if not d.startswith(f"{item}:"))
    return replace(check, ticked=check.ticked ^ {item}, details=details)


def _after_list(step: Listing, context: Context) -> Turn:
    items = context.catalogue.screening
    check = step.check
    match step:
        case AtGeneral():
            return at(AtBack(check), context)
        case AtBack():
            reason = lock_reason(items, check.ticked)
            if reason:
                ticked = ",".join(sorted(check.ticked))
                return Turn(then=Go("emergency", f"{reason}:health_check:{ticked}"))
            check = replace(check, ticked=still_ticked(items, check.ticked))
            if asked(items, "more_back", check.ticked):
                return at(AtMoreBack(check), context)
            return on(replace(check, back_now=None), context)
        case AtMoreBack():
            return at(AtPainNow(check), context)
        case _:
            assert_never(step)


def _before_list(step: Listing, context: Context) -> Turn:
    match step:
        case AtGeneral():
            return _leave(context)
        case AtBack(check=check):
            return at(AtGeneral(check), context)
        case AtMoreBack(check=check):
            return at(AtBack(check), context)
        case _:
            assert_never(step)


def _leave(context: Context) -> Turn:
    """Go back from the first list: to the zone, the stored answers, or the settings."""
    if context.person.onboarded_at is None:
        return Turn(then=Go("zone", "onboarding"))
    if context.person.profile.health:
        return at(AtReview(), context)
    return Turn(then=Go("preferences"))
