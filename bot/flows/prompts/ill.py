"""Ill or hurt: prompts are held while the person mends, and nothing is lost."""

from datetime import date, timedelta
from typing import assert_never

from bot.coaching.calendar import instant_of
from bot.coaching.events import Event, Paused, QuestionPromised, Skipped
from bot.coaching.message import msg
from bot.coaching.reminders.policy import ReminderKind, SkipReason
from bot.flows.memory.session_due import programmes_of
from bot.flows.prompts.steps import PromptFever, PromptIll, PromptWornOut
from bot.flows.turn import BACK, Context, Go, Screen, Turn, button, go_button, not_understood
from bot.value import replace

DAYS_TO_ASK = {"tomorrow": 1, "three-days": 3}

Step = PromptIll | PromptFever | PromptWornOut


def ill_screen(step: Step, context: Context) -> Screen:
    """Return the kind of illness, and the rest that follows."""
    match step:
        case PromptIll():
            kinds = ("fever", "worn-out", "hurts")
            return Screen(
                (msg("prompt-ill"),),
                (
                    tuple(button(f"prompt-button-{kind}", kind) for kind in kinds),
                    (button("pain-button-heart", "heart"),),
                    (BACK,),
                ),
            )
        case PromptFever():
            at = context.warmup_tomorrow
            days = (button(f"prompt-button-ask-{day}", day, at=at) for day in DAYS_TO_ASK)
            myself = button("prompt-button-ask-never", "never")
            return Screen(
                (msg("prompt-fever", hours=programmes_of(context).illness_free_hours),),
                ((*days, myself),),
            )
        case PromptWornOut():
            good = button("button-good", "good")
            pause = go_button("prompt-button-pause", "pause")
            return Screen((msg("prompt-worn-out", at=context.warmup_tomorrow),), ((good, pause),))
        case _:
            assert_never(step)


def fever(kind: ReminderKind, context: Context) -> Turn:
    """Rest; when shall it be asked?"""
    return _at(PromptFever(kind), context, SkipReason.ILL)


def worn_out(kind: ReminderKind, context: Context) -> Turn:
    """Make today a rest day."""
    return _at(PromptWornOut(kind), context, SkipReason.TIRED)


def tapped(step: Step, value: str, context: Context) -> Turn:
    """Take the next step for a tap; [Back] is for the prompt itself."""
    match step:
        case PromptIll():
            return _ill(step, value, context)
        case PromptFever() if value in DAYS_TO_ASK:
            return _held(context.today + timedelta(days=DAYS_TO_ASK[value]), context)
        case PromptFever() if value == "never":
            return _held(None, context)
        case PromptWornOut() if value == "good":
            return Turn(screens=(Screen(ill_screen(step, context).text),))
        case _:
            return not_understood(step)


def _ill(step: PromptIll, value: str, context: Context) -> Turn:
    match value:
        case "fever":
            return fever(step.kind, context)
        case "worn-out":
            return worn_out(step.kind, context)
        case "hurts":
            return Turn(then=Go("pain"))
        case "heart":
            return Turn(then=Go("pain", "heart"))
        case _:
            return not_understood(step)


def _at(step: PromptFever | PromptWornOut, context: Context, reason: SkipReason) -> Turn:
    skipped = Skipped(step.kind, context.today, reason)
    return Turn(step, (ill_screen(step, context),), (skipped,))


def _illness_lasts(context: Context) -> timedelta:
    """Return whole days without fever before the next training (programmes 4.3)."""
    return timedelta(days=-(-programmes_of(context).illness_free_hours // 24))


def _held(on: date | None, context: Context) -> Turn:
    """Hold prompts until then; on that day it is asked how it is. None: until they write."""
    person = context.person
    at = person.profile.warmup_on(on or context.today)
    until = None if on is None else instant_of(on, at, person.zone)
    held = replace(
        person,
        paused_from=person.paused_from or context.now,
        paused_until=until,
        profile=replace(person.profile, ill_until=on or context.today + _illness_lasts(context)),
    )
    events: tuple[Event, ...] = (Paused(until),)
    text = msg("prompt-held-open")
    if on is not None:
        events = (*events, QuestionPromised(ReminderKind.COMEBACK, on, at))
        text = msg("prompt-held", day=on, at=at)
    back = go_button("prompt-button-resume", "pause", "resume")
    return Turn(screens=(Screen((text,), ((back,),)),), events=events, person=held)
