"""A stop within a session: what rests and how long, and whether the session goes on."""

from datetime import timedelta

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.events import Event
from bot.coaching.ladder.update import after_stop
from bot.coaching.person.person import FamilyRest
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.decisions import Decision, Stop
from bot.coaching.rules.rest import UNTIL_CLEARED, families_resting, with_rest
from bot.coaching.session.pain import settled, stay_stopped
from bot.coaching.session.progress import TrainingProgress
from bot.flows.close import training_closed
from bot.flows.memory.rule_context import STANDING, remembering, session_context, standings_of
from bot.flows.pain.in_warmup import at
from bot.flows.pain.screens import screen
from bot.flows.pain.steps import PainSigns, PainStopped, ReportedPain
from bot.flows.training.actions import StepResult, apply_step, with_remembered
from bot.flows.turn import Context, Turn
from bot.value import Value, replace

PRACTICE = ReminderKind.TRAINING
_MESSAGES = {
    "why-stop-professional": "training-stop-professional",
    "why-stop-shooting": "training-stop-shooting",
    "why-stop-session": "training-stop-session",
    "why-stop-exercise": "training-stop-exercise",
}


class JudgedPain(Value):
    """A pain, where it struck, and the session after it."""

    reported: ReportedPain
    exercise: Exercise
    family: str
    taken: StepResult
    decision: Decision | None

    @property
    def progress(self) -> TrainingProgress:
        """The session after the pain."""
        return self.taken.progress


def stopped(hurt: JudgedPain, decision: Stop, context: Context) -> Turn:
    """Return the families that rest, and the end of the session or ten minutes of patience."""
    until = UNTIL_CLEARED if decision.see_professional else decision.rest_until
    person = context.person
    for family in _families(hurt, context):
        person = with_rest(person, FamilyRest(family, until, decision.steps_down))
    changed = replace(context, person=person)
    hurt = replace(hurt, taken=_lowered(hurt, decision, changed))
    step = PainStopped(
        hurt.reported,
        _MESSAGES[decision.reason.message],
        hurt.exercise.id,
        None if decision.see_professional else decision.rest_until,
        practice=PRACTICE,
        sets=hurt.progress.sets_done,
    )
    easy = _easy(hurt.progress, changed)
    if easy is not None and decision.ask_again_minutes is not None:
        settle_at = context.now + timedelta(minutes=decision.ask_again_minutes)
        return _settling(replace(step, settle_at=settle_at, easy=easy), hurt, changed)
    if not decision.ends_session:
        step = replace(step, message="training-stop-rest")
    asked = PainSigns(step) if decision.check_emergency else step
    over, events = _over(hurt, changed)
    return replace(at(asked, changed), events=events, person=person, progress=over)


def _families(hurt: JudgedPain, context: Context) -> set[str]:
    """Return the families that rest, and come back easier."""
    trained = {hurt.family, hurt.exercise.family}
    return families_resting(hurt.reported.place, trained, context.catalogue)


def _settling(step: PainStopped, hurt: JudgedPain, context: Context) -> Turn:
    page = screen(step, context)
    return Turn(
        step,
        (page,),
        hurt.taken.events,
        wake_at=step.settle_at,
        person=context.person,
        progress=replace(hurt.progress, reply=(), offers=()),
    )


def _easy(progress: TrainingProgress, context: Context) -> str | None:
    """Return the exercise open in ten minutes; None: none, or the session is over."""
    if progress.session.settling is None:
        return None
    step = settled(progress.session, 0, session_context(context, progress))
    if step.session.outcome is not None:
        return None
    return replace(progress, session=step.session).exercise


def _over(hurt: JudgedPain, context: Context) -> tuple[TrainingProgress, tuple[Event, ...]]:
    """Return the session closed by the stop."""
    progress = hurt.progress
    events = hurt.taken.events
    if progress.session.outcome is None:
        step = stay_stopped(progress.session, session_context(context, progress))
        taken = apply_step(progress, step, remembering(context, events))
        progress, events = taken.progress, (*events, *taken.events)
    return progress, (*events, *training_closed(progress, context))


def _lowered(hurt: JudgedPain, stop: Stop, context: Context) -> StepResult:
    """Return the ladders of what hurt, two steps easier."""
    changed = remembering(context, hurt.taken.events)
    rule_context, began = session_context(changed, hurt.progress), hurt.progress.session.started_at
    standings = standings_of(changed)
    values = [
        (f"{STANDING}{family}", after_stop(standings[family], stop, began, rule_context)[0])
        for family in sorted(_families(hurt, context) & standings.keys())
    ]
    return with_remembered(hurt.taken, values, changed)
