"""Where no session begins today: the kind word, and the ways on."""

from __future__ import annotations

from bot.coaching.message import say
from bot.coaching.programme.wanted import NoSession
from bot.flows.buttons import Row, rows_of_three, way
from bot.flows.health_check.screens import PAIN_BUTTONS
from bot.flows.prompts.session_facts import morning_first, waits_for_morning
from bot.flows.turn import Context, Screen, Where

_PLAN = way("button-my-plan", "plan")


def no_session(why: NoSession, context: Context) -> Screen:
    """Why there is none today, and what is open instead."""
    if why.reason == "morning" and waits_for_morning(context):
        return morning_first(context)
    text = say(f"training-none-{why.reason}", at=context.person.profile.warmup_at)
    ways: Row = (way("button-warm-up-now", "warmup", "normal"), _PLAN)
    if why.reason in {"health", "warm_ups_only"}:
        ways = (*ways, way("warmup-button-health", "health_check"))
    return Screen((text,), (ways,), Where.NEW)


def done_already(context: Context) -> Screen:
    """Today has had its session."""
    coming = (c for c in context.memory.coming() if c.kind == "training")
    later = next((c for c in coming if c.local_date > context.today), None)
    told = (say("times-next", day=later.local_date, at=later.due_at),) if later else ()
    rows: tuple[Row, ...] = ((way("training-button-again", "training", "again"), _PLAN),)
    return Screen((say("training-done-already"), *told), rows, Where.NEW)


def back_question() -> Screen:
    """How is the low back now? Asked before a session where it has hurt."""
    return Screen((say("training-back-now"),), rows_of_three(PAIN_BUTTONS), Where.NEW)


def closed() -> Screen:
    """The session that this question belonged to is closed."""
    ways: Row = (way("training-button-start", "training", "normal"), _PLAN)
    return Screen((say("training-closed"),), (ways,), Where.NEW)
