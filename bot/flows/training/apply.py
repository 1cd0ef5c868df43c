"""Apply a step of a session: progress, standings, cues that helped, events."""

from __future__ import annotations

from collections.abc import Iterable

from bot.coaching.events import Event, Remembered
from bot.coaching.message import Message
from bot.coaching.remembered import RememberedValue
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import StepBack
from bot.coaching.session.ledger import changes_of, is_suggested
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import Step
from bot.flows.memory.rule_context import remembered_of
from bot.flows.memory.training_log import session_context, standings_of
from bot.flows.training.reply import Outcome, praise_of, reply_to
from bot.flows.turn import Context
from bot.flows.wording.exercise_names import because_line
from bot.value import Value, replace


class Absorbed(Value):
    """The progress after a step, what is to be remembered of it, and what the ladders tell."""

    progress: TrainingProgress
    events: tuple[Event, ...] = ()
    lines: tuple[Message, ...] = ()


def absorbed(
    progress: TrainingProgress,
    step: Step,
    context: Context,
    rule_context: RuleContext | None = None,
) -> Absorbed:
    """Take a step over: its session, its exposures into the standings, its trials into the cues.

    `progress` still holds the session before the step. `rule_context` may hold a pain that the
    journal does not have yet.
    """
    rule_context = rule_context or session_context(context, progress)
    changes = changes_of(step, standings_of(context), rule_context, progress.promoted)
    item = step.session.items[progress.session.at]
    outcome = Outcome(changes.decisions, changes.standings.get(item.plan.family))
    after = replace(
        progress,
        session=step.session,
        rest_until=progress.rest_until if step.session.resting else None,
        reply=reply_to(step, item, outcome, context, rule_context),
        choice=next((d for d in step.decisions if isinstance(d, StepBack)), None),
        offers=(*progress.offers, *changes.offers),
        promoted=changes.promoted,
        praise=praise_of(step, item) or progress.praise,
    )
    decided = (d for d in changes.decisions if not is_suggested(d))
    lines = tuple(because_line(d.reason, context) for d in decided)
    return with_remembered(Absorbed(after, lines=lines), remembered_of(changes), context)


def with_remembered(
    before: Absorbed, values: Iterable[tuple[str, RememberedValue]], context: Context
) -> Absorbed:
    """The same with more to remember; what the names held before the last set is noted."""
    named = tuple(values)
    known = {each.name for each in before.progress.previous}
    fresh = (
        Remembered(name, context.memory.stored(name)) for name, _ in named if name not in known
    )
    progress = replace(before.progress, previous=(*before.progress.previous, *fresh))
    events = tuple(Remembered(name, value) for name, value in named)
    return replace(before, progress=progress, events=(*before.events, *events))


def restored(progress: TrainingProgress) -> tuple[Event, ...]:
    """Restore the values remembered since the last set."""
    return progress.previous
