"""After a pain within a session: on, easier, the end, and the ten minutes of a stop."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.message import Say, say
from bot.coaching.session import actions
from bot.coaching.session.pain import settled, stay_stopped
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import Step as Played
from bot.flows.close import training_closed
from bot.flows.memory.training_log import here_of, open_training
from bot.flows.pain.screens import screen
from bot.flows.pain.steps import (
    PainNoted,
    PainNumber,
    PainSettled,
    PainSettling,
    PainStopped,
    PainWaiting,
    Step,
)
from bot.flows.pain.stop import PRACTICE
from bot.flows.training.apply import absorbed
from bot.flows.turn import Context, Go, Turn
from bot.value import replace

NO_ANSWER = timedelta(minutes=60)  # then the session is closed (rulings 18)


def tapped(step: Step, value: str, context: Context) -> Turn | None:
    """Take the next step; None: no session is open, or it is nothing of a session's."""
    progress = open_training(context)
    if progress is None:
        return None
    match step:
        case PainNoted():
            return _noted(value, progress, context)
        case PainStopped() | PainWaiting() if value == "end":
            return over(progress, context)
        case PainSettling():
            return _settling(step, value, progress, context)
        case PainSettled():
            return _settled(value, progress, context)
        case _:
            return None


def over(progress: TrainingProgress, context: Context, *lines: Say) -> Turn:
    """Enough for today: what was done counts, and the end is shown."""
    stopped = stay_stopped(progress.session, here_of(context, progress))
    taken = absorbed(progress, stopped, context)
    after = replace(taken.progress, reply=lines, offers=())
    return Turn(progress=after, events=taken.events, then=Go("training", "on"))


def waiting(progress: TrainingProgress, context: Context) -> Turn:
    """Back at a session that a pain has stopped: once the ten minutes are over, ask."""
    here = here_of(context, progress)
    place = progress.session.settling
    easy = settled(progress.session, 0, here).session
    if place is None or easy.outcome is not None:
        return over(progress, context)
    exercise = replace(progress, session=easy).exercise
    settle_at = progress.touched + timedelta(minutes=here.thresholds.settle_minutes)
    if context.now >= settle_at:
        asked = PainSettling(place.value, exercise)
        page = screen(asked, context)
        return Turn(asked, (page,), wake_at=context.now + NO_ANSWER)
    rests = PainWaiting(place.value, exercise, settle_at, PRACTICE)
    return Turn(rests, (screen(rests, context),), wake_at=settle_at)


def _noted(value: str, progress: TrainingProgress, context: Context) -> Turn | None:
    here = here_of(context, progress)
    match value:
        case "go_on":
            return Turn(then=Go("training", "on"))
        case "easier":
            return _on(progress, actions.easier_where_it_hurt(progress.session, here), context)
        case "end_exercise":
            return _on(progress, actions.end_where_it_hurt(progress.session, here), context)
        case "end":
            return Turn(then=Go("training", "end"))
        case _:
            return None


def _settling(
    step: PainSettling, value: str, progress: TrainingProgress, context: Context
) -> Turn | None:
    match value:
        case "2":
            easy = PainSettled(step.easy)
            page = screen(easy, context)
            return Turn(easy, (page,), wake_at=context.now + NO_ANSWER)
        case "3":
            at = context.person.profile.warmup_at
            return over(progress, context, say("pain-enough-tomorrow", at=at))
        case "worse":
            # Whatever it is now, this session is over.
            asked = PainNumber(step.place)
            stopped = stay_stopped(progress.session, here_of(context, progress))
            taken = absorbed(progress, stopped, context)
            events = (*taken.events, *training_closed(taken.progress, context))
            return Turn(asked, (screen(asked, context),), events, progress=taken.progress)
        case _:
            return None


def _settled(value: str, progress: TrainingProgress, context: Context) -> Turn | None:
    match value:
        case "easy":
            here = here_of(context, progress)
            return _on(progress, settled(progress.session, 0, here), context)
        case "enough":
            return over(progress, context)
        case _:
            return None


def _on(progress: TrainingProgress, step: Played, context: Context) -> Turn:
    taken = absorbed(progress, step, context)
    return Turn(progress=taken.progress, events=taken.events, then=Go("training", "on"))
