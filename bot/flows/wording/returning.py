"""Lines for people who come back: after a break, after silence."""

from datetime import datetime, timedelta

from bot.coaching.calendar import local_date
from bot.coaching.catalogue.exercise import WEIGHTS
from bot.coaching.catalogue.programmes import Break
from bot.coaching.events import CameBack
from bot.coaching.ladder.comeback import as_short_break, break_after
from bot.coaching.message import Message, msg
from bot.flows.memory.rule_context import log_of
from bot.flows.memory.session_due import programmes_of
from bot.flows.turn import Context

LONG_AWAY = 7  # days; after fewer nothing has to be said about them


def days_away(context: Context) -> int | None:
    """Return the days since the last session; None before the first."""
    last = log_of(context).last_on
    return None if last is None else (context.today - last).days


def break_line(context: Context, days: int | None = None) -> Message | None:
    """Return a line on what so many days without a session change; None: too few to matter.

    Without `days` it is those since the last session. An illness counts as the first row.
    """
    away = days_away(context) if days is None else days
    if away is None:
        return None
    programmes = programmes_of(context)
    row = break_after(away, programmes)
    if row is None and days is not None:
        row = as_short_break(programmes)  # fewer days are named only after an illness
    return None if row is None else _break_text(row, context)


def says_enough(days: int, context: Context, *, is_deload: bool) -> bool:
    """Return whether a lighter week says all: half the sets include a short break's set less."""
    row = break_after(days, programmes_of(context))
    return is_deload and (row is None or row.steps_down == 0)


def welcome(paused_from: datetime | None, context: Context) -> tuple[Message, ...]:
    """Welcome back after a pause: how long it was, and what a break from sessions changes."""
    if paused_from is None:
        return (msg("pause-not-paused"),)
    line, away = break_line(context), days_away(context)
    if line is not None and away is not None:
        return msg("pause-welcome-away", days=away), line
    rested = (context.today - local_date(paused_from, context.person.zone)).days
    return (
        msg("pause-welcome-long", days=rested) if rested >= LONG_AWAY else msg("pause-welcome"),
    )


def _break_text(row: Break, context: Context) -> Message:
    """Return the row; of weight it speaks only to those who have some."""
    plain = "" if context.person.profile.equipment & WEIGHTS else ".plain"
    percent = round(100 * row.load_less)
    if row.health_check:
        return msg("break-check")
    if row.steps_down == 0:
        return msg(f"break-same{plain}", percent=percent)
    weeks = row.sets_weeks or 0
    args = {"steps": row.steps_down, "percent": percent, "sets": row.sets or 0, "weeks": weeks}
    return msg(f"break-lower-weeks{plain}" if weeks else f"break-lower{plain}", **args)


A_MOMENT_AGO = timedelta(hours=1)  # as long as a first warm-up or a look round takes


def awake_again(context: Context) -> tuple[Message, ...]:
    """Return the line for somebody who has just come back; none for anybody else."""
    since = context.now - A_MOMENT_AGO
    lately = (r.event for r in context.memory.journal(1) if r.at >= since)
    is_back = any(isinstance(event, CameBack) for event in lately)
    return (msg("prompts-on-again"),) if is_back and not context.person.is_paused else ()
