"""/delete, and withdrawing consent: each after one confirmation, at once and for good."""

from bot.coaching.events import ConsentWithdrawn, ErasureConfirmed, Event, SessionFinished
from bot.coaching.message import msg
from bot.coaching.person.person import Person
from bot.flows.privacy.flow import export_button
from bot.flows.turn import (
    Choice,
    Context,
    Flow,
    Go,
    Row,
    Screen,
    Turn,
    Where,
    button,
    go_button,
    not_understood,
)
from bot.value import Value, replace


class AtWithdrawal(Value):
    """Withdraw the consent to store health answers?"""


class AtErasure(Value):
    """Erase everything?"""


Step = AtWithdrawal | AtErasure
STEPS = (AtWithdrawal, AtErasure)
#: What stays open without consent.
_AFTER_ALL: Row = (
    go_button("onboarding-button-after-all", "onboarding"),
    go_button("onboarding-button-read", "library"),
)


def start(argument: str, context: Context) -> Turn:
    """Ask for the confirmation: "withdraw", or else "delete"."""
    if argument == "withdraw" and context.person.consent is None:
        return Turn(screens=(without_consent(),))
    step: Step = AtWithdrawal() if argument == "withdraw" else AtErasure()
    return Turn(step, (show(step, context),))


def _tapped(step: Step, value: str, context: Context) -> Turn:
    """Do what was confirmed, or nothing."""
    match step, value:
        case _, "keep" if context.person.profile.lock is not None:
            return Turn(screens=(Screen((msg("erasure-kept-all"),)),), then=Go("emergency"))
        case _, "keep":
            return Turn(screens=(Screen((msg("erasure-kept-all"),), _go_on(context)),))
        case AtWithdrawal(), "withdraw":
            return _withdrawn(context)
        case AtErasure(), "erase":
            goodbye = Screen((msg("erasure-erased"),), (), Where.NEW)
            return Turn(screens=(goodbye,), events=(ErasureConfirmed(),))
        case _:
            return not_understood(step)


def show(step: Step, context: Context) -> Screen:
    """Return the question, new below everything, and what it means for either side of a share."""
    keep = button("erasure-button-keep", "keep")
    shared = (msg("erasure-shares"),) if context.sharing.made() else ()
    if isinstance(step, AtWithdrawal):
        withdraw = button("erasure-button-withdraw", "withdraw")
        asked = (msg("erasure-withdraw-ask"), *shared)
        return Screen(asked, ((keep,), (withdraw,)), Where.NEW)
    viewed = (msg("erasure-viewing"),) if context.sharing.viewed() else ()
    rows = (
        (keep, export_button("erasure-button-export-first")),
        (Choice(msg("erasure-button-erase"), "erase", style="danger"),),
    )
    return Screen((msg("erasure-erase-ask"), *shared, *viewed), rows, Where.NEW)


def without_consent() -> Screen:
    """Say that nothing is asked, stored or prescribed; reading stays open."""
    return Screen((msg("onboarding-without-consent"),), (_AFTER_ALL,))


def still_declined() -> Screen:
    """Say how to start after all."""
    return Screen((msg("onboarding-declined", button=_AFTER_ALL[0].label),), (_AFTER_ALL,))


def _withdrawn(context: Context) -> Turn:
    """Return all that speaks of health goes at once; the plan stays for a return."""
    person = context.person
    profile = person.profile
    forgotten = replace(
        profile,
        health=None,
        lock=None,
        resting=(),
        marks=(),
        ill_until=None,
        wishes=replace(profile.wishes, avoid=frozenset()),
    )
    after: Person = replace(person, consent=None, profile=forgotten)
    events = (*_ended(context), ConsentWithdrawn())
    return Turn(screens=(without_consent(),), events=events, person=after)


def _ended(context: Context) -> tuple[Event, ...]:
    """End an open session, which holds answers about pain."""
    session = context.session
    if session is None:
        return ()
    seconds = int((context.now - session.started_at).total_seconds())
    return (SessionFinished(session.kind, session.local_date, "partial", seconds),)


def _go_on(context: Context) -> tuple[Row, ...]:
    if context.person.onboarded_at is None:
        return ((go_button("button-continue", "onboarding"),),)
    return ((go_button("button-my-plan", "plan"), go_button("button-settings", "preferences")),)


FLOW = Flow(STEPS, start, show, _tapped)
