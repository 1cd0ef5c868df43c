"""[Later] and [Move to tomorrow]: today's prompt alone rings again; the series stays."""

from datetime import datetime, timedelta

from bot.coaching.calendar import (
    Later,
    QuietHours,
    dates_of,
    instant_of,
    later_choices,
    local_date,
)
from bot.coaching.events import Snoozed
from bot.coaching.message import msg
from bot.coaching.person.person import ONE_SET
from bot.coaching.programme.offers import SMALLEST, USUAL, PracticeOffer
from bot.coaching.programme.weekdays import may_move
from bot.coaching.remembered import FadingStep
from bot.coaching.reminders.policy import MOST_SNOOZES, ReminderKind
from bot.flows.memory.fading import held_now
from bot.flows.memory.offers import open_now, warm_up_now
from bot.flows.memory.session_due import programmes_of
from bot.flows.prompts.facts import snoozes_today
from bot.flows.prompts.session_facts import todays_prompt
from bot.flows.prompts.steps import PromptLater
from bot.flows.turn import (
    BACK,
    Context,
    Paragraph,
    Row,
    Screen,
    Turn,
    button,
    go_button,
    not_understood,
)

_EVERY_CHOICE = frozenset(Later)


def ask(kind: ReminderKind, context: Context) -> Turn:
    """Ask when to ring again, or say that nothing fits any more."""
    if _choices(kind, context):
        step = PromptLater(kind)
        return Turn(step, (later_screen(step, context),))
    return Turn(screens=(_too_late(kind, context),))


def later_screen(step: PromptLater, context: Context) -> Screen:
    """Return the times that end before quiet hours and midnight."""
    choices = _choices(step.kind, context)
    times = tuple(button(f"prompt-button-in-{choice}", choice) for choice in choices)
    text = msg("prompt-later", at=context.warmup_tomorrow)
    if held_now(context).step not in {FadingStep.RINGING, FadingStep.SILENT}:
        text = msg("prompt-later.once")
    if step.kind == ReminderKind.TRAINING:
        text = msg("prompt-later-session")
    return Screen((text,), (times, (BACK,)) if times else ((BACK,),))


def put_off(step: PromptLater, value: str, context: Context) -> Turn:
    """Move today's prompt; the series stays as it is."""
    until = _choices(step.kind, context).get(value)
    if until is None and value in _EVERY_CHOICE:
        return ask(step.kind, context)  # it stood there for so long that it fits no more
    if until is None:
        return not_understood(step)
    snoozed = Snoozed(step.kind, context.today, until)
    return Turn(screens=(_snoozed(step.kind, until, context),), events=(snoozed,))


def move(context: Context) -> Turn:
    """Move today's session to its hour tomorrow, where the days between allow it."""
    person, profile = context.person, context.person.profile
    if not may_move(profile.training_days, context.today, programmes_of(context)):
        return Turn(screens=(todays_prompt(ReminderKind.TRAINING, context),))
    until = instant_of(context.today + timedelta(days=1), profile.training_at, person.zone)
    text = msg("prompt-moved", day=local_date(until, person.zone), at=until)
    screen = Screen((text,), _start_now(ReminderKind.TRAINING, context))
    return Turn(screens=(screen,), events=(Snoozed(ReminderKind.TRAINING, context.today, until),))


def _choices(kind: ReminderKind, context: Context) -> dict[str, datetime]:
    if snoozes_today(context, kind) >= MOST_SNOOZES:
        return {}
    wishes = context.person.profile.wishes
    quiet_hours = QuietHours(wishes.quiet_from, wishes.quiet_to)
    return {
        Later(kind).value: at
        for kind, at in later_choices(context.now, context.person.zone, quiet_hours)
        if context.today in dates_of(at, context.person.zone)
    }


def _snoozed(kind: ReminderKind, until: datetime, context: Context) -> Screen:
    text: list[Paragraph] = [msg("prompt-snoozed", at=until)]
    plan = context.person.profile.late_plan
    if plan and kind == ReminderKind.WARMUP:
        words = msg("prompt-late-one-set") if plan == ONE_SET else plan
        text.append(msg("prompt-late-plan", plan=words))
    return Screen(tuple(text), _start_now(kind, context))


def _start_now(kind: ReminderKind, context: Context) -> tuple[Row, ...]:
    """Return the way to begin at once, where that is open."""
    if not _offer(kind, context).is_open:
        return ()
    return ((go_button("prompt-button-start-now", kind, USUAL, context.today),),)


def _offer(kind: ReminderKind, context: Context) -> PracticeOffer:
    today = open_now(context)
    return today.session if kind == ReminderKind.TRAINING else today.warm_up


def _too_late(kind: ReminderKind, context: Context) -> Screen:
    skip = "not_today" if kind == ReminderKind.WARMUP else f"not_today:{kind}"
    today = context.today
    start: Row = (go_button("button-start", kind, USUAL, today),)
    one: Row = (go_button("prompt-button-one-set-now", "warmup", SMALLEST, today),)
    buttons: Row = (
        *(start if _offer(kind, context).is_open else ()),
        *(one if warm_up_now(context).is_open else ()),
        go_button("prompt-button-not-today", "prompt", skip, today),
    )
    return Screen((msg("prompt-no-later"),), (buttons,))
