"""[Add to calendar]: the coming four weeks as a file, or an address that follows the plan."""

from datetime import datetime, time, timedelta
from hashlib import sha256

from bot.coaching.calendar import instant_of
from bot.coaching.events import (
    CalendarOpened,
    CalendarRevoked,
    HealthChecked,
    HourChosen,
    Locked,
    Onboarded,
    Paused,
    PracticeUndone,
    Practised,
    ReminderStopped,
    Resumed,
    Snoozed,
    Unlocked,
    ZoneChosen,
)
from bot.coaching.message import msg
from bot.coaching.person.sharing import digest_of
from bot.coaching.programme.offers import USUAL
from bot.coaching.remembered import FadingStep
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.media import CalendarEvent, CalendarFile
from bot.flows.memory.fading import held_now, prompts_of
from bot.flows.memory.offers import warm_up_now
from bot.flows.turn import Choice, Context, Row, Screen, Turn, Where, go_button
from bot.flows.wording.start_button import MY_PLAN

AHEAD = timedelta(weeks=4)
OPEN, REVOKE = "open", "revoke"
_KINDS = (ReminderKind.WARMUP, ReminderKind.TRAINING)
_WARM_UP_MINUTES = 5  # of one that is not open today
#: After these something else is planned.
_CHANGES = (
    HealthChecked,
    HourChosen,
    Locked,
    Onboarded,
    Paused,
    ReminderStopped,
    Resumed,
    Snoozed,
    Unlocked,
    ZoneChosen,
)


def calendar(argument: str, context: Context) -> Turn:
    """Return the file; "open": a new address instead of the one before, "revoke": none."""
    if argument == OPEN and context.calendar_address is not None:
        return _opened(context.calendar_address())
    if argument == REVOKE:
        screen = Screen((msg("calendar-revoked"),), ((MY_PLAN,),))
        return Turn(screens=(screen,), events=(CalendarRevoked(),))
    planned = planned_of(context)
    if not planned.events:
        return Turn(screens=(Screen((msg("calendar-none"),), ((MY_PLAN,),), Where.NEW),))
    rows: tuple[Row, ...] = ()
    if context.calendar_address is not None:
        rows = ((go_button("calendar-button-open", "calendar", OPEN), _revoke()),)
    screen = Screen((msg("calendar-file"),), rows, Where.NEW, media=planned)
    return Turn(screens=(screen,))


def planned_of(context: Context) -> CalendarFile:
    """Return the warm-ups and sessions of the coming four weeks, as /plan has them."""
    person = context.person
    minutes = {
        ReminderKind.WARMUP: warm_up_now(context).minutes.get(USUAL, _WARM_UP_MINUTES),
        ReminderKind.TRAINING: person.profile.minutes,
    }
    events = tuple(
        CalendarEvent(kind, coming.local_date, coming.due_at, minutes[kind])
        for coming in prompts_of(context, context.now + AHEAD)
        for kind in _KINDS
        if coming.kind == kind
    )
    owner = sha256(f"{person.id}:{person.onboarded_at}".encode()).hexdigest()[:24]
    words = (
        ("title", msg("calendar-title")),
        *((kind, msg(f"calendar-event-{kind}")) for kind in _KINDS),
    )
    return CalendarFile("backline", owner, person.zone, _changed_at(context), events, words)


def _changed_at(context: Context) -> datetime:
    """Return when the plan last changed, as far back as the journal is read.

    Prompts that fade depend on the practice of each day.
    """
    begun, fading = context.person.onboarded_at or context.person.created_at, held_now(context)
    is_faded = fading.step is not FadingStep.RINGING
    kinds = (*_CHANGES, Practised, PracticeUndone) if is_faded else _CHANGES
    changes = [each.at for each in context.memory.journal() if isinstance(each.event, kinds)]
    day = context.today if is_faded else fading.since
    if day is not None:
        changes.append(instant_of(day, time(0), context.person.zone))
    return max(changes, default=begun)


def _opened(address: str) -> Turn:
    token = address.rpartition("/")[2].partition(".")[0]
    copy = Choice(msg("calendar-button-copy"), copy=address)
    text = (msg("calendar-address"), msg("calendar-address-line", address=address))
    screen = Screen(text, ((copy, _revoke()),), Where.NEW)
    return Turn(screens=(screen,), events=(CalendarOpened(digest_of(token)),))


def _revoke() -> Choice:
    return go_button("calendar-button-revoke", "calendar", REVOKE)
