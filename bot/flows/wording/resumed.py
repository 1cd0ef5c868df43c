"""Prompts that slept are on again: said once the person is back, not left to be noticed."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.events import CameBack
from bot.coaching.message import Say, say
from bot.flows.turn import Context

A_MOMENT_AGO = timedelta(hours=1)  # as long as a first warm-up or a look round takes


def awake_again(context: Context) -> tuple[Say, ...]:
    """The line for somebody who has just come back; none for anybody else."""
    since = context.now - A_MOMENT_AGO
    lately = (r.event for r in context.memory.journal(1) if r.at >= since)
    is_back = any(isinstance(event, CameBack) for event in lately)
    return (say("prompts-on-again"),) if is_back and not context.person.is_paused else ()
