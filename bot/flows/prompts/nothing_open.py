"""The kind word where today has nothing to begin: done already, or at rest."""

from bot.coaching.calendar import local_date
from bot.coaching.events import Practised
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Person
from bot.coaching.programme.offers import Closed, PracticeOffer
from bot.coaching.rules.rest import UNTIL_CLEARED
from bot.flows.memory.offers import warm_up_now
from bot.flows.turn import Context, Row, Screen, go_button
from bot.flows.wording.start_button import MY_PLAN, start_button

#: The way back for what rests until then.
OK_ROW: Row = (go_button("pain-button-professional", "pain", "cleared"),)


def instead(context: Context) -> Screen:
    """Show what stands in place of a warm-up that cannot begin now."""
    offer = warm_up_now(context)
    match offer.closed:
        case Closed.DONE:
            return done_already(offer, context)
        case Closed.CHECK_DUE:
            check = start_button(context)
            buttons = (check, MY_PLAN) if check else (MY_PLAN,)
            return Screen((msg("prompt-check-first"),), (buttons,))
        case Closed.STOPPED:
            return Screen((msg("training-none-stopped"),), ((MY_PLAN,),))
        case _:
            return nothing_left(offer, context)


def nothing_left(offer: PracticeOffer, context: Context) -> Screen:
    """Say that health, a sore back or rest leave nothing today, and until when if known."""
    waiting = waiting_for_ok(context.person)
    rows: tuple[Row, ...] = ((MY_PLAN, go_button("warmup-button-health", "health_check")),)
    text = (msg("warmup-nothing-left"), *_opens_again(offer, context))
    return Screen((*text, waiting), (*rows, OK_ROW)) if waiting else Screen(text, rows)


def done_already(offer: PracticeOffer, context: Context) -> Screen:
    """Say that today counts already; offer another round where one is open."""
    instants = (
        r.at
        for r in reversed(context.memory.journal(2))
        if isinstance(r.event, Practised) and r.event.local_date == context.today
    )
    at = next(instants, None)
    more = "" if offer.is_again else ".resting"
    text = msg(f"warmup-done-already{more}", at=at) if at else msg(f"warmup-done-today{more}")
    again: Row = (go_button("warmup-button-again", "warmup", "again"),) if offer.is_again else ()
    return Screen((text,), ((*again, MY_PLAN),))


def waiting_for_ok(person: Person) -> Message | None:
    """Return the families that rest until a professional says OK; None: none does."""
    resting = (r.family for r in person.profile.resting if r.until == UNTIL_CLEARED)
    families = tuple(msg(f"family-{family}.inline") for family in resting)
    return msg("warmup-resting", families=families) if families else None


def _opens_again(offer: PracticeOffer, context: Context) -> tuple[Message, ...]:
    if offer.opens_at is None:
        return ()
    day = local_date(offer.opens_at, context.person.zone)
    return (msg("warmup-opens-again", day=day, at=offer.opens_at),)
