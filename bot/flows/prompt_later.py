"""[Later]: today's prompt alone rings again, at most three times."""

from __future__ import annotations

from datetime import datetime

from bot.coaching.calendar import Later, QuietHours, later_choices
from bot.coaching.events import Snoozed
from bot.flows.buttons import BACK, Row, button, way
from bot.flows.prompt_facts import WARM_UP, snoozes_today
from bot.flows.prompt_screens import MOST_SNOOZES
from bot.flows.prompt_steps import PromptLater
from bot.flows.turn import Context, Paragraph, Screen, Turn, say

ONE_SET = "one_set"  # the plan for a late day that was proposed


def ask(context: Context) -> Turn:
    """When shall it ring again? Where nothing fits any more, that is said."""
    if _choices(context):
        return Turn(PromptLater(), (later_screen(context),))
    return Turn(screens=(_too_late(context),))


def later_screen(context: Context) -> Screen:
    """The times that end before quiet hours and midnight."""
    times = tuple(button(f"prompt-button-in-{choice}", choice) for choice in _choices(context))
    text = say("prompt-later", at=context.person.profile.warmup_at)
    return Screen((text,), (times, (BACK,)))


def put_off(value: str, context: Context) -> Turn:
    """Today's prompt moves; the series stays as it is."""
    until = _choices(context).get(value)
    if until is None:
        return Turn(PromptLater(), understood=False)
    snoozed = Snoozed(WARM_UP, context.today, until)
    return Turn(screens=(_snoozed(until, context),), events=(snoozed,))


def _choices(context: Context) -> dict[str, datetime]:
    if snoozes_today(context) >= MOST_SNOOZES:
        return {}
    wishes = context.person.profile.wishes
    quiet = QuietHours(wishes.quiet_from, wishes.quiet_to)
    return {
        Later(kind).value: at
        for kind, at in later_choices(context.now, context.person.zone, quiet)
    }


def _snoozed(until: datetime, context: Context) -> Screen:
    text: list[Paragraph] = [say("prompt-snoozed", at=until)]
    plan = context.person.profile.late_plan
    if plan:
        words = say("prompt-late-one-set") if plan == ONE_SET else plan
        text.append(say("prompt-late-plan", plan=words))
    start = way("prompt-button-start-now", "warmup", "normal", context.today)
    return Screen(tuple(text), ((start,),))


def _too_late(context: Context) -> Screen:
    buttons: Row = (
        way("button-start", "warmup", "normal", context.today),
        way("prompt-button-one-set-now", "warmup", "smallest", context.today),
        way("prompt-button-not-today", "prompt", "not_today", context.today),
    )
    return Screen((say("prompt-no-later"),), (buttons,))
