"""The question of a morning that nobody answered: no step up comes from that session."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.coaching.calendar import A_DAY, local_date
from bot.coaching.events import Event, MorningAnswered, QuestionPromised
from bot.coaching.ladder.standing import Standing
from bot.coaching.ladder.update import after_morning
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import RuleContext
from bot.flows.turn import Context


def without_answer(
    standings: Mapping[str, Standing], context: Context, rule_context: RuleContext
) -> dict[str, Standing]:
    """Return the standings with what a question that nobody answered means: no step up."""
    asked = _unanswered(context)
    if asked is None:
        return dict(standings)
    return {
        family: after_morning(standing, None, None, rule_context)[0]
        if asked - 2 * A_DAY <= trained_on(standing, context) < asked
        else standing
        for family, standing in standings.items()
    }


def ask_tomorrow(context: Context) -> tuple[Event, ...]:
    """Ask tomorrow morning how it is."""
    tomorrow = context.today + timedelta(days=1)
    return (QuestionPromised(ReminderKind.MORNING, tomorrow, context.morning_tomorrow),)


def trained_on(standing: Standing, context: Context) -> date:
    """Return the local date of the last session that had the ladder's own rung."""
    if not standing.history:
        return date.min
    return local_date(standing.history[-1].session, context.person.zone)


def _unanswered(context: Context) -> date | None:
    """Return the last date on which the question was sent and stayed without an answer."""
    served = context.memory.served(ReminderKind.MORNING)
    if served is None:
        return None
    scheduled = answered = date.min
    for recorded in context.memory.journal():
        match recorded.event:
            case QuestionPromised(kind=kind, on=on) if kind == ReminderKind.MORNING:
                scheduled = max(scheduled, on)
            case MorningAnswered():
                answered = max(answered, recorded.local_date)
            case _:
                pass
    is_open = answered < scheduled <= served.local_date
    return scheduled if is_open else None
