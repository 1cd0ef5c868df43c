"""Effects of the next morning's answer on the ladders that were trained (the method, 2.1, 2.3)."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.events import Event, PainReported, Remembered
from bot.coaching.ladder.standing import Standing
from bot.coaching.ladder.update import after_morning
from bot.coaching.rules.decisions import Decision
from bot.flows.memory.mornings import trained_on
from bot.flows.memory.rule_context import STANDING, session_context, standings_of
from bot.flows.prompts.facts import is_asked_about
from bot.flows.turn import Context
from bot.value import Value

FINE = "better_or_same"
_DAY = timedelta(days=1)


class Consequences(Value):
    """Values to remember, and decisions on the ladders."""

    events: tuple[Event, ...] = ()
    decisions: tuple[Decision, ...] = ()


def consequences(value: str | None, number: int | None, context: Context) -> Consequences:
    """Return answer's effect on what was trained the day before; None: asked, and not answered.

    A pain that was reported at one family decides on that family; the others of that session only
    get no step up from it.
    """
    rule_context, family = session_context(context), _sore_family(context)
    events: list[Event] = []
    decisions: list[Decision] = []
    for standing in _affected(context):
        is_other = family not in {None, standing.family} and standing.bad_mornings == 0
        answer = None if is_other and value != FINE else value
        after, decided = after_morning(standing, answer, number, rule_context)
        decisions.extend(decided)
        if after != standing:
            events.append(Remembered(f"{STANDING}{standing.family}", after))
    return Consequences(tuple(events), tuple(decisions))


def _affected(context: Context) -> list[Standing]:
    """Return ladders trained yesterday or on the day of the pain, and those that wait."""
    days = {context.today - _DAY}
    days |= {r.local_date for r in context.memory.journal() if is_asked_about(r, context.today)}
    return [
        standing
        for standing in standings_of(context).values()
        if standing.bad_mornings > 0 or trained_on(standing, context) in days
    ]


def _sore_family(context: Context) -> str | None:
    """Return the family of the pain that is asked about; None: of none."""
    for recorded in reversed(context.memory.journal()):
        if is_asked_about(recorded, context.today) and isinstance(recorded.event, PainReported):
            family = recorded.event.family
            return family if family in standings_of(context) else None
    return None
