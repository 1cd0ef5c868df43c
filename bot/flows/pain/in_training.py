"""Pain in a session: what it stops, eases or leaves, what is recorded, and what follows."""

from datetime import timedelta

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.message import Message, msg
from bot.coaching.rules.context import PainClass, PainEntry, RuleContext, pain_class
from bot.coaching.rules.decisions import Cue, FinishWith, Note, Stop
from bot.coaching.rules.rest import with_back_now
from bot.coaching.session import actions
from bot.coaching.session.pain import hurts, settled, stay_stopped
from bot.coaching.session.progress import TrainingProgress, clocked
from bot.coaching.session.session import Ask, Item, Session
from bot.coaching.session.session import Step as Played
from bot.flows.close import training_closed
from bot.flows.memory.rule_context import session_context
from bot.flows.pain.effects import recorded
from bot.flows.pain.screens import outcome, screen
from bot.flows.pain.steps import PainNoted, PainWaiting, ReportedPain
from bot.flows.pain.stop import PRACTICE, JudgedPain, stopped
from bot.flows.training.actions import apply_step
from bot.flows.turn import Context, Go, Turn, lines_of
from bot.value import Value, replace


class InSession(Value):
    """A pain in the open session."""

    progress: TrainingProgress
    context: Context

    def judged(self, reported: ReportedPain) -> Turn:
        """Judge the pain: record it, rest what has to rest, and show what follows."""
        context = self.context
        exercise = context.catalogue.exercises[_in_hand(self.progress)]
        person = with_back_now(context.person, reported.place, reported.number, context.now)
        changed = replace(context, person=person)
        hurt = _hurt(reported, exercise, self.progress, changed)
        turn = (
            stopped(hurt, hurt.decision, changed)
            if isinstance(hurt.decision, Stop)
            else _noted(hurt, changed)
        )
        events = (*recorded(reported, exercise, context), *turn.events)
        return replace(turn, events=events, person=turn.person or person)

    def noted(self, value: str) -> Turn | None:
        """Go on, easier, or without the exercise; None: another answer."""
        session, rule_context = self.progress.session, self._rule_context
        match value:
            case "go_on":
                return Turn(then=Go("training", "on"))
            case "easier":
                return self._on(actions.easier_where_it_hurt(session, rule_context))
            case "end_exercise":
                return self._on(actions.end_where_it_hurt(session, rule_context))
            case "end":
                return Turn(then=Go("training", "end"))
            case _:
                return None

    def stopped(self) -> Turn:
        """End the session, without a word; what was done counts."""
        step = stay_stopped(self.progress.session, self._rule_context)
        taken = apply_step(self.progress, step, self.context)
        events = (*taken.events, *training_closed(taken.progress, self.context))
        return Turn(events=events, progress=taken.progress)

    def enough(self, *lines: Message) -> Turn:
        """End the session: its end is shown."""
        step = stay_stopped(self.progress.session, self._rule_context)
        taken = apply_step(self.progress, step, self.context)
        after = replace(taken.progress, reply=lines, offers=())
        return Turn(progress=after, events=taken.events, then=Go("training", "on"))

    def easy(self, exercise: str) -> Turn:  # noqa: ARG002 - the session knows its own
        """Go on with something easy alone."""
        return self._on(settled(self.progress.session, 0, self._rule_context))

    def rest(self) -> PainWaiting | None:
        """Return the rest before it is asked again; None: nothing easy is open."""
        place, rule_context = self.progress.session.settling, self._rule_context
        session = settled(self.progress.session, 0, rule_context).session
        if place is None or session.outcome is not None:
            return None
        exercise = replace(self.progress, session=session).exercise
        settle_at = self.progress.touched + timedelta(
            minutes=rule_context.thresholds.settle_minutes
        )
        return PainWaiting(place.value, exercise, settle_at, PRACTICE)

    @property
    def _rule_context(self) -> RuleContext:
        return session_context(self.context, self.progress)

    def _on(self, step: Played) -> Turn:
        taken = apply_step(self.progress, step, self.context)
        return Turn(progress=taken.progress, events=taken.events, then=Go("training", "on"))


def _hurt(
    reported: ReportedPain, exercise: Exercise, progress: TrainingProgress, context: Context
) -> JudgedPain:
    rule_context = session_context(context, progress)
    step = _step(progress.session, reported, rule_context)
    # A stop is judged by the pains before this one; what is offered knows this one too.
    entry = PainEntry(context.now, reported.pain)
    knowing = replace(rule_context, diary=rule_context.diary.note(entry))
    base = replace(clocked(progress, context.now), hurt=True, asked_at=None)
    taken = apply_step(base, step, context, knowing)
    if pain_class(reported.pain) is not PainClass.GREEN:
        # [Undo] must not bring back what the pain has ended.
        final = replace(taken.progress.session, before=None)
        taken = replace(taken, progress=replace(taken.progress, session=final))
    family = _strained(progress.session).plan.family
    decision = next(iter(step.decisions), None)
    return JudgedPain(reported, exercise, family, taken, decision)


def _step(session: Session, reported: ReportedPain, rule_context: RuleContext) -> Played:
    question = session.question
    if question is not None and question.ask is Ask.PAIN:
        return actions.answer(session, reported.pain, rule_context)
    return _without_asking_again(hurts(session, reported.pain, rule_context), rule_context)


def _without_asking_again(step: Played, rule_context: RuleContext) -> Played:
    """End the session where the last question has just been answered."""
    question = step.session.question
    if question is None or question.ask is not Ask.END:
        return step
    ended = actions.end(step.session, rule_context)
    return replace(
        step,
        session=ended.session,
        exposures=(*step.exposures, *ended.exposures),
        drilled=(*step.drilled, *ended.drilled),
    )


def _in_hand(progress: TrainingProgress) -> str:
    """Return the exercise that was being done, or was just done."""
    session = progress.session
    item = _strained(session)
    after_a_set = session.resting or session.open
    if after_a_set and item.done:
        return item.done[-1].planned.exercise
    return progress.exercise


def _strained(session: Session) -> Item:
    return session.items[session.strained]


def _noted(hurt: JudgedPain, context: Context) -> Turn:
    """Note a GREEN or AMBER pain; the session goes on."""
    progress, decision = hurt.progress, hurt.decision
    easier = decision.to if isinstance(decision, FinishWith) else None
    cue = decision.cue if isinstance(decision, Note | Cue) else None
    amber = pain_class(hurt.reported.pain) is PainClass.AMBER
    items = progress.session.items
    noted = PainNoted(
        hurt.reported,
        pain_class(hurt.reported.pain).value,
        hurt.exercise.id,
        easier=easier,
        half_range=isinstance(decision, FinishWith) and decision.half_range,
        has_more_sets=any(i.queue and i.plan.family == hurt.family for i in items),
        cue=cue,
        practice=PRACTICE,
        more=(*hurt.taken.lines, *((msg("training-amber-day"),) if amber else ())),
    )
    events = hurt.taken.events
    if progress.session.outcome is not None:
        return _at_the_end(noted, hurt, context)
    after = replace(progress, reply=())
    return Turn(noted, (screen(noted, context),), events, progress=after)


def _at_the_end(noted: PainNoted, hurt: JudgedPain, context: Context) -> Turn:
    """Return whether the last question of the session was answered with it."""
    lines = [line for part in outcome(noted, context).text for line in lines_of(part)]
    after = replace(hurt.progress, reply=tuple(lines))
    return Turn(events=hurt.taken.events, progress=after, then=Go("training", "on"))
