"""What the morning's prompt says of a drill that runs: for which weak spot, and until when."""

from __future__ import annotations

from bot.coaching.standing import Ticket
from bot.flows.prompt_screens import DrillFacts
from bot.flows.sessions_ahead import tests
from bot.flows.training_day import standings_of
from bot.flows.training_words import felt_words, gentle_name, name_of
from bot.flows.turn import Context


def drill_facts(exercise: str | None, context: Context) -> DrillFacts | None:
    """The drill of today's warm-up with its reason and its test; None: none is in it."""
    if exercise is None:
        return None
    for standing in standings_of(context).values():
        ticket = standing.ticket
        if ticket is not None and ticket.closed is None and exercise in _exercises(ticket):
            return _facts(exercise, ticket, context)
    return None


def _facts(exercise: str, ticket: Ticket, context: Context) -> DrillFacts:
    is_half = next(one.half_range for one in ticket.drill if one.exercise == exercise)
    return DrillFacts(
        name=gentle_name(context.catalogue.exercises[exercise], half_range=is_half),
        day=max(1, (context.today - ticket.opened).days),
        answer=ticket.answer,
        felt=felt_words(ticket.answer),
        spot=name_of(ticket.exercise),
        test_on=dict(tests(context)).get(ticket.exercise),
    )


def _exercises(ticket: Ticket) -> tuple[str, ...]:
    return tuple(one.exercise for one in ticket.drill)
