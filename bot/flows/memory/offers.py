"""Reads from what is stored of a person what they can begin now."""

from datetime import date

from bot.coaching.calendar import A_DAY
from bot.coaching.catalogue.thresholds import HISTORY_DAYS
from bot.coaching.person.person import Person
from bot.coaching.programme.offers import (
    OfferFacts,
    OpenToday,
    PracticeOffer,
    is_warned,
    open_today,
    why_none,
)
from bot.flows.memory.rule_context import is_stopped_today, log_of, today_of
from bot.flows.memory.session_due import todays
from bot.flows.turn import Context
from bot.value import replace


def open_now(context: Context) -> OpenToday:
    """Return the warm-up and the session, as they can begin now."""
    facts = facts_of(context)
    if why_none(facts) is None:
        session = todays(context, context.person.profile.minutes).plan
        facts = replace(facts, session=session)
    return open_today(facts)


def warm_up_now(context: Context) -> PracticeOffer:
    """Return the warm-up alone; the session is not worked out."""
    return open_today(facts_of(context)).warm_up


def facts_of(context: Context) -> OfferFacts:
    """Return the facts on which the offers rest, without today's session."""
    return OfferFacts(
        context.catalogue,
        context.person,
        today_of(context),
        last_practised=_last_practised(context.person, context),
        is_warned=is_warned_since_check(context),
        is_stopped=is_stopped_today(context),
        practised=context.today in context.memory.practised(),
        trained=log_of(context).is_trained(context.today),
    )


def is_warned_since_check(context: Context) -> bool:
    """Return whether a warning pain came after the last health check: its questions come anew."""
    return is_warned(r.event for r in reversed(context.memory.decisive()))


def _last_practised(person: Person, context: Context) -> date | None:
    """Return the last day practised; the oldest one remembered where it is longer ago."""
    long_ago = context.today - HISTORY_DAYS * A_DAY
    is_old = person.onboarded_at is not None and person.onboarded_at.date() <= long_ago
    return max(context.memory.practised(), default=long_ago if is_old else None)
