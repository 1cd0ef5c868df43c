"""Replies to a set and its answers: the reason of each decision, in one sentence."""

from __future__ import annotations

from collections.abc import Iterator

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.ladder.promotion import needed, streak
from bot.coaching.ladder.standing import Standing
from bot.coaching.message import Message, msg
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import (
    Count,
    Cue,
    Decision,
    DrillOpened,
    FinishWith,
    LessLoad,
    Repeat,
)
from bot.coaching.rules.grading import Form
from bot.coaching.session.ledger import is_suggested
from bot.coaching.session.plan import SetKind
from bot.coaching.session.session import DoneSet, Item, Step
from bot.flows.turn import Context
from bot.flows.wording.exercise_names import because_line, felt_words, gentle_name, name_of
from bot.value import Value


class Outcome(Value):
    """Effect of one step on the standings: decisions, and the finished exercise's standing."""

    decisions: tuple[Decision, ...] = ()
    standing: Standing | None = None


def reply_to(
    step: Step, item: Item, outcome: Outcome, context: Context, rule_context: RuleContext
) -> tuple[Message, ...]:
    """The lines above what comes next; `item` as it stands after the set."""
    decided = [d for d in outcome.decisions if not is_suggested(d)]
    lines = [line for d in _said(step, outcome) for line in _decided(d, step, item, context)]
    lines += [because_line(d.reason, context) for d in decided]
    is_over = not item.queue and bool(item.done)
    if is_over and not decided:
        lines += _effort(item.done[-1])
        lines += _towards(outcome, rule_context)
    if is_over and item.plan.is_drill:
        lines += _drill_done(outcome)
    return tuple(lines)


def _said(step: Step, outcome: Outcome) -> Iterator[Decision]:
    """Decisions to report on the set; where a drill plan opens, none about the next time."""
    drilled = any(isinstance(d, DrillOpened) for d in outcome.decisions)
    for decision in step.decisions:
        if not drilled or not isinstance(decision, Cue | FinishWith | Repeat):
            yield decision


def _drill_done(outcome: Outcome) -> Iterator[Message]:
    """How far the promised test is away."""
    ticket = outcome.standing.ticket if outcome.standing else None
    if ticket is not None:
        test = name_of(ticket.exercise)
        yield msg("check-in-drill-done", exercise=test, sessions=ticket.sessions_left)


def praise_of(step: Step, item: Item) -> Message | None:
    """The change of the day: a cue that worked, a test that went well; None: neither."""
    if not item.done or not any(isinstance(d, Count) for d in step.decisions):
        return None
    felt = item.done[-1].answers.felt
    is_test = item.plan.is_test or item.done[-1].planned.kind is SetKind.TEST
    if felt is None or not (is_test or _cue_worked(step)):
        return None
    exercise = msg(f"exercise-{item.plan.exercise}")
    return msg("training-praise-change", exercise=exercise, felt=felt_words(felt.value))


def _decided(decision: Decision, step: Step, item: Item, context: Context) -> Iterator[Message]:
    """One decision within the session; what waits for an answer is shown with its question."""
    reason = because_line(decision.reason, context)
    match decision:
        case Count() if _cue_worked(step):
            yield msg("check-in-cue-worked", felt=_felt(item.done[-1]))
        case Cue():
            yield from _cued(decision, reason, item)
        case FinishWith(to=to, half_range=half) if item.queue:
            easier = gentle_name(context.catalogue.exercises[to], half_range=half)
            yield reason
            yield msg("check-in-rest-easier", easier=easier)
        case Count() | LessLoad() | FinishWith() | Repeat():
            yield reason
        case _:
            return


def _cued(cue: Cue, reason: Message, item: Item) -> Iterator[Message]:
    """Lines on a cue: for now, or for next time where no set is left to try it."""
    if cue.shake_out:
        yield msg("check-in-shake-out")
    if not item.queue:
        yield msg("check-in-cue-next", felt=_felt(item.done[-1]), cue=msg(cue.cue))
        return
    yield reason
    if not cue.shake_out:
        yield msg("check-in-ask-again")


def _cue_worked(step: Step) -> bool:
    return any(trial.helped for trial in step.trials)


def _felt(done: DoneSet) -> Message:
    return felt_words((done.answers.felt or Felt.NOWHERE).value)


def _effort(done: DoneSet) -> Iterator[Message]:
    """Lines on answers about effort and form, where they mean something."""
    if done.answers.form is Form.SLIPPED:
        yield msg("check-in-reply-slipped")
    elif done.answers.rir == 0:
        yield msg("check-in-reply-nothing-left")
    elif done.answers.rir == 4:
        yield msg("check-in-reply-much-left")


def _towards(outcome: Outcome, rule_context: RuleContext) -> Iterator[Message]:
    """How far the next step up has come nearer."""
    standing = outcome.standing
    if standing is None or not standing.history or not standing.history[-1].qualifies:
        return
    count, need = int(streak(standing, rule_context)), needed(standing, rule_context)
    if 0 < count < need:
        yield msg("check-in-towards", done=count, needed=need)
