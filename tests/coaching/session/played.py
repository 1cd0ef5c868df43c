"""A session that is played: sets done and questions answered in their order."""

from __future__ import annotations

from bot.coaching.rules.context import RuleContext
from bot.coaching.session.actions import answer, rest_over, unanswered
from bot.coaching.session.plan import PlanItem
from bot.coaching.session.session import Ask, Session, Step, begin, showing
from bot.coaching.session.transitions import set_done
from tests.coaching.catalogue_fixture import NOW, TODAY, around, item, plan

HERE = around()


def started(*items: PlanItem) -> Session:
    return begin(plan(*(items or (item(),))), TODAY, NOW)


def play(session: Session, *inputs: object, context: RuleContext = HERE) -> Step:
    """Feed inputs: `set` or a number is a set done, anything else answers the open question."""
    step = Step(session)
    for each in inputs:
        session = step.session
        if each == "set":
            session = rest_over(session)
            now = showing(session)
            step = set_done(session, now.reps if now else 10, context)
        elif each == "silence":
            step = unanswered(session, context)
        elif isinstance(each, tuple):
            step = set_done(rest_over(session), each[0], context, right=each[1])
        else:
            step = answer(session, each, context)  # type: ignore[arg-type]
    return step


def asks(session: Session) -> list[Ask]:
    return [q.ask for q in session.open]
