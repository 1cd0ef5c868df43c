"""The next step of a session as a turn: reply, question, rest, next set, or its end."""

from collections.abc import Iterator
from datetime import datetime

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.events import Event
from bot.coaching.ladder.promotion import missing_sessions
from bot.coaching.ladder.standing import Standing, evidence_of
from bot.coaching.message import Message, msg
from bot.coaching.rules.context import MOST_RIR, Form, RuleContext
from bot.coaching.rules.decisions import (
    Because,
    Count,
    Cue,
    Decision,
    DrillOpened,
    FinishWith,
    LessLoad,
    Repeat,
)
from bot.coaching.session.actions import rest_over
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import TrainingProgress, is_suggested
from bot.coaching.session.session import PLACES, Ask, DoneSet, Item, Step, showing
from bot.flows.exercise import tempo_sound
from bot.flows.memory.rule_context import patience, remembering
from bot.flows.training.finish import finished
from bot.flows.training.questions import last_question, question_screen
from bot.flows.training.screens import card, next_set, rest, step_back
from bot.flows.training.steps import AtLastQuestion, AtQuestion, AtRest, AtSet, AtStepBack
from bot.flows.turn import Context, Go, Screen, Turn, Where
from bot.flows.wording.exercise_names import (
    because_line,
    felt_words,
    gentle_name,
    name_of,
    sided,
    track_of,
)
from bot.value import Value, replace

BELOW = ":below"  # a suggestion that leaves the message above it as it is


def shown(
    progress: TrainingProgress,
    context: Context,
    events: tuple[Event, ...] = (),
    *,
    rings: bool = False,
) -> Turn:
    """Return the next screen of the session; `rings`: a rest has just ended."""
    context = remembering(context, events)
    session = progress.session
    if session.settling is not None:
        return Turn(events=events, progress=progress, then=Go("pain", "settle"))
    if progress.offers and session.outcome != "stopped":
        return _suggested(progress, events)
    if session.outcome is not None:
        return finished(progress, context, events)
    if session.question is not None:
        return _asked(progress, context, events, rings=rings)
    if progress.choice is not None:
        page = step_back(progress, context)
        return Turn(AtStepBack(), (page,), events, progress=progress)
    if progress.rest_until is not None and progress.rest_until > context.now:
        page = rest(progress, context)
        return Turn(AtRest(), (page,), events, wake_at=progress.rest_until, progress=progress)
    return _set(progress, context, events, rings=rings)


def _set(
    progress: TrainingProgress, context: Context, events: tuple[Event, ...], *, rings: bool
) -> Turn:
    """Return the next set: a card where the exercise is new or another, else one line."""
    progress = replace(progress, session=rest_over(progress.session), rest_until=None)
    exercise = progress.exercise
    is_known = exercise in progress.introduced
    is_side = progress.session.item.plan.side is not None
    is_on_card = exercise == progress.on_card
    if is_known and (rings or is_on_card or is_side):
        sound = _sound(progress, context, is_new=False)
        where = Where.NEW if rings or sound or not is_on_card else Where.EDIT
        page = replace(next_set(progress, context), where=where, rings=rings)
        after = replace(progress, reply=())
        return Turn(AtSet(), (*sound, page), events, progress=after)
    before, page = _card(progress, context)
    after = replace(
        progress,
        reply=(),
        on_card=exercise,
        introduced=(*progress.introduced, *(() if is_known else (exercise,))),
    )
    page = replace(page, where=Where.NEW, rings=rings)
    sound = _sound(progress, context, is_new=True)
    return Turn(AtSet(), (*before, *sound, page), events, progress=after)


def _sound(progress: TrainingProgress, context: Context, *, is_new: bool) -> tuple[Screen, ...]:
    """Return the tempo that comes with an exercise: with its first set, the easy one left out."""
    now = showing(progress.session)
    if now is None or now.kind is SetKind.RAMP or not (is_new or now.number == 1):
        return ()
    return tempo_sound.along(track_of(now, context.catalogue.exercises[now.exercise]), context)


def _card(progress: TrainingProgress, context: Context) -> tuple[tuple[Screen, ...], Screen]:
    """Return a reply in place of the question it answers, and below it the exercise's card."""
    page = card(replace(progress, reply=()), context)
    reply = (*progress.reply, *_instead(progress))
    if not reply:
        return (), page
    return (Screen((reply,)),), page


def _instead(progress: TrainingProgress) -> Iterator[Message]:
    """Yield, before its first card, why it is another exercise than the rung of the person."""
    plan, exercise = progress.session.item.plan, progress.exercise
    is_new = exercise == plan.exercise and exercise not in progress.introduced
    if plan.instead_of is not None and is_new:
        yield msg("training-instead", exercise=name_of(plan.instead_of))


def _asked(
    progress: TrainingProgress, context: Context, events: tuple[Event, ...], *, rings: bool
) -> Turn:
    question = progress.session.question
    asked_at = progress.asked_at or context.now
    after = replace(progress, asked_at=asked_at)
    if question is not None and question.ask is Ask.PAIN:
        felt = next(felt for felt, place in PLACES.items() if place is question.place)
        return Turn(events=events, progress=after, then=Go("pain", f"felt:{felt.value}"))
    wake_at = _wake(after, context, asked_at)
    if question is not None and question.ask is Ask.END:
        before = (Screen((progress.reply,)),) if progress.reply else ()
        after = replace(after, reply=())
        page = last_question()
        return Turn(AtLastQuestion(), (*before, page), events, wake_at=wake_at, progress=after)
    page = question_screen(after, context)
    if rings:
        page = replace(page, where=Where.NEW, rings=True)
    return Turn(AtQuestion(), (page,), events, wake_at=wake_at, progress=after)


def _wake(progress: TrainingProgress, context: Context, asked_at: datetime) -> datetime:
    """Return the end of the rest that rings, and then the end of the patience."""
    until = progress.rest_until
    over = asked_at + patience(context)
    return min(until, over) if until is not None and until > context.now else over


def _suggested(progress: TrainingProgress, events: tuple[Event, ...]) -> Turn:
    """Return a suggestion that waits for an answer; the session goes on after it."""
    before = (Screen((progress.reply,)),) if progress.reply else ()
    after = replace(progress, reply=())
    # What is said of the set stays, and the suggestion stands below it.
    go = Go("suggestion", f"{progress.offers[0]}{BELOW if before else ''}")
    return Turn(screens=before, events=events, progress=after, then=go)


class Outcome(Value):
    """Effect of one step on the standings: decisions, and the finished exercise's standing."""

    decisions: tuple[Decision, ...] = ()
    standing: Standing | None = None


def reply_to(
    step: Step, item: Item, outcome: Outcome, context: Context, rule_context: RuleContext
) -> tuple[Message, ...]:
    """Return the lines above what comes next; `item` as it stands after the set."""
    decided = [d for d in outcome.decisions if not is_suggested(d)]
    lines = [line for d in _decisions(step, outcome) for line in _decided(d, step, item, context)]
    lines += [because_line(_reason(d, item), context) for d in decided]
    is_over = not item.queue and bool(item.done)
    if is_over and not decided:
        lines += _effort(item.done[-1], item.plan.rir)
        lines += _towards(outcome, rule_context)
    if is_over and item.plan.is_drill:
        lines += _drill_done(outcome)
    return tuple(sided(line, item.plan.side if n == 0 else None) for n, line in enumerate(lines))


def _reason(decision: Decision, item: Item) -> Because:
    """Return the reason; the reply to a set of one side names that side once, at its start."""
    reason = decision.reason
    if item.plan.side is None:
        return reason
    return Because(reason.message, tuple(each for each in reason.args if each[0] != "side"))


def _decisions(step: Step, outcome: Outcome) -> Iterator[Decision]:
    """Yield decisions to report on the set; where a drill plan opens, none about the next time."""
    drilled = any(isinstance(d, DrillOpened) for d in outcome.decisions)
    for decision in step.decisions:
        if not drilled or not isinstance(decision, Cue | FinishWith | Repeat):
            yield decision


def _drill_done(outcome: Outcome) -> Iterator[Message]:
    """Yield how far the promised test is away."""
    ticket = outcome.standing.ticket if outcome.standing else None
    if ticket is not None:
        test = name_of(ticket.exercise)
        yield msg("check-in-drill-done", exercise=test, sessions=ticket.sessions_left)


def praise_of(step: Step, item: Item) -> Message | None:
    """Return the change of the day: a cue that worked, a test that went well; None: neither."""
    if not item.done or not any(isinstance(d, Count) for d in step.decisions):
        return None
    felt = item.done[-1].answers.felt
    is_test = item.plan.is_test or item.done[-1].planned.kind is SetKind.TEST
    if felt is None or not (is_test or _cue_worked(step)):
        return None
    exercise = msg(f"exercise-{item.plan.exercise}")
    return msg("training-praise-change", exercise=exercise, felt=felt_words(felt.value))


def _decided(decision: Decision, step: Step, item: Item, context: Context) -> Iterator[Message]:
    """Explain a decision within the session; what waits for an answer comes with its question."""
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
    """Yield lines on a cue: for now, or for next time where no set is left to try it."""
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


def _effort(done: DoneSet, asked: int) -> Iterator[Message]:
    """Yield lines on answers about effort and form, where they mean something.

    `asked`: repetitions that the card asked to leave.
    """
    left = done.answers.rir
    if done.answers.form is Form.SLIPPED:
        yield msg("check-in-reply-slipped")
    elif left == 0 and asked:
        yield msg("check-in-reply-nothing-left", left=asked)
    elif left == MOST_RIR and asked < MOST_RIR:
        yield msg("check-in-reply-much-left")


def _towards(outcome: Outcome, rule_context: RuleContext) -> Iterator[Message]:
    """Yield how far the next step up has come nearer, in counts."""
    standing = outcome.standing
    if standing is None or not standing.history or not standing.history[-1].ended_well:
        return
    found, missing = evidence_of(standing, rule_context), missing_sessions(standing, rule_context)
    if missing and found.reported:
        counts = {"good": found.good, "reported": found.reported}
        yield msg("check-in-towards", sessions=missing, **counts)
