"""Whether a warm-up may begin now, and the kind word where it may not."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.coaching.events import HealthChecked, PainReported, Practised
from bot.coaching.message import msg
from bot.coaching.person.person import Mode
from bot.coaching.person.screening import is_due
from bot.coaching.rules.grading import WARNING_KINDS
from bot.flows.buttons import Row, go_button
from bot.flows.health_check.screens import blocked
from bot.flows.turn import Context, Go, Screen, Turn, Where
from bot.flows.warmup.finish_screens import OK_ROW, waiting_for_ok

BREAK = timedelta(days=56)


def refusal(context: Context) -> Turn | None:
    """Conditions of any practice: no emergency lock, consent, a health check."""
    person, health = context.person, context.person.profile.health
    if person.profile.lock:
        return Turn(then=Go("emergency"))
    if person.consent is None or health is None:
        return Turn(screens=(_without_answers(),))
    if person.onboarded_at is None:
        return Turn(then=Go("onboarding"))
    if health.clearance.mode is Mode.BLOCKED:
        return Turn(screens=(blocked(context).anew(),))
    last = _last_practised(person.onboarded_at, context)
    if is_due(health, context.today, last) or _was_warned(context):
        return Turn(then=Go("health_check", "again"))
    return None


def nothing_left(context: Context) -> Screen:
    """Health, a sore back or rest leave nothing for today."""
    waiting = waiting_for_ok(context.person)
    buttons: Row = (
        go_button("button-my-plan", "plan"),
        go_button("warmup-button-health", "health_check"),
    )
    if waiting:
        return Screen((msg("warmup-nothing-left"), waiting), (buttons, OK_ROW), Where.NEW)
    return Screen((msg("warmup-nothing-left"),), (buttons,), Where.NEW)


def closed() -> Screen:
    """The warm-up that this question belonged to is closed."""
    buttons: Row = (
        go_button("button-start", "warmup", "normal"),
        go_button("button-my-plan", "plan"),
    )
    return Screen((msg("warmup-closed"),), (buttons,), Where.NEW)


def done_already(context: Context) -> Screen:
    """Today counts already; another round is welcome."""
    instants = (
        r.at
        for r in reversed(context.memory.journal(2))
        if isinstance(r.event, Practised) and r.event.local_date == context.today
    )
    at = next(instants, None)
    text = msg("warmup-done-already", at=at) if at else msg("warmup-done-today")
    buttons: Row = (
        go_button("warmup-button-again", "warmup", "again"),
        go_button("button-my-plan", "plan"),
    )
    return Screen((text,), (buttons,), Where.NEW)


def _without_answers() -> Screen:
    buttons: Row = (
        go_button("warmup-button-answer", "health_check", "again"),
        go_button("warmup-button-read", "library"),
    )
    return Screen((msg("warmup-no-answers"),), (buttons,), Where.NEW)


def _last_practised(onboarded_at: datetime, context: Context) -> date | None:
    """The last day practised; eight weeks ago where it is longer ago than is remembered."""
    long_ago = context.today - BREAK
    is_old = onboarded_at.date() <= long_ago
    return max(context.memory.practised(), default=long_ago if is_old else None)


def _was_warned(context: Context) -> bool:
    """Whether shooting, numbness or giving way came after the last health check."""
    for recorded in reversed(context.memory.decisive()):
        match recorded.event:
            case HealthChecked():
                return False
            case PainReported(kind=kind) if kind in WARNING_KINDS:
                return True
            case _:
                continue
    return False
