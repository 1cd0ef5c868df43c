"""A session, from Start to its last question; how far it has come is in the open session."""

from typing import assert_never

from bot.coaching.events import SessionReopened
from bot.coaching.message import msg
from bot.coaching.person.person import TrainingPlace
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import WORST
from bot.coaching.session import actions
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import TrainingProgress, asked_again
from bot.coaching.session.session import showing, working
from bot.flows.memory.rule_context import open_training, patience, session_context
from bot.flows.training import between_sets, menu
from bot.flows.training import start as training_start
from bot.flows.training.actions import Reps, set_done, stepped, taken_back
from bot.flows.training.finish import finish_screen
from bot.flows.training.next_step import shown
from bot.flows.training.questions import count_screen, most_reps
from bot.flows.training.screens import card, dots
from bot.flows.training.start import back_question, closed
from bot.flows.training.steps import (
    STEPS,
    AtBackNow,
    AtCount,
    AtHowTo,
    AtLastQuestion,
    AtLoad,
    AtMore,
    AtPause,
    AtQuestion,
    AtRest,
    AtReturn,
    AtSet,
    AtStepBack,
    AtSwap,
    AtTrainingPlace,
    OpenStep,
    Play,
    Step,
    TrainingFinished,
)
from bot.flows.turn import (
    Context,
    Flow,
    Go,
    Row,
    Screen,
    Turn,
    Where,
    button,
    not_understood,
    number_in,
)
from bot.flows.wording.exercise_names import name_of
from bot.value import replace


def start(argument: str, context: Context) -> Turn:
    """Begin a session, or come back to the open one.

    `argument`: "normal" or "short" (20 minutes) begin one, "again" another one on a day that
    has had one, "start_over" closes the open one first, "warmed:<argument>" follows its warm-up.
    With one open: "continue" asks whether to go on, "on" goes on at once, "back" too, in place
    of the screen that was tapped, "card" with the card of the exercise, "end" closes it early.
    """
    progress = open_training(context)
    if progress is None:
        if argument in {"on", "back", "card", "end"}:
            return Turn(screens=(closed(context),))
        wish = "normal" if argument in {"", "continue"} else argument
        return training_start.opened(wish, context)
    return _open(argument, progress, context)


def _open(argument: str, progress: TrainingProgress, context: Context) -> Turn:
    match argument:
        case "start_over" | "again":
            return training_start.anew(progress, context)
        case "back":
            return shown(asked_again(progress), context)
        case "card" if showing(progress.session) is not None:
            return menu.back_to_set(progress, context)
        case "end":
            return menu.ended(progress, context)
        case _ if argument in {"on", "card"} or progress.session.outcome is not None:
            return shown(progress, context)
        case _:
            return Turn(AtReturn(), (_return_screen(progress),))


def show(step: Step, context: Context) -> Screen:
    """Return the screen of the open question, as it stands."""
    if isinstance(step, TrainingFinished):
        return finish_screen(step, context)
    if isinstance(step, AtBackNow):
        return back_question()
    if isinstance(step, AtTrainingPlace):
        return training_start.place_question(context)
    progress = open_training(context)
    return closed(context) if progress is None else _shown(step, progress, context)


def _shown(step: AtReturn | OpenStep, progress: TrainingProgress, context: Context) -> Screen:
    match step:
        case AtReturn():
            return _return_screen(progress)
        case AtSet():
            return card(progress, context)
        case AtCount():
            return count_screen(step, progress, context)
        case AtMore() | AtHowTo() | AtSwap() | AtLoad() | AtPause():
            return menu.screen(step, progress, context)
        case AtRest() | AtQuestion() | AtStepBack() | AtLastQuestion():
            return between_sets.screen(step, progress, context)
        case _:
            assert_never(step)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    if isinstance(step, TrainingFinished):
        return _finished(step, value, context)
    if isinstance(step, AtBackNow):
        return _back_now(step, number_in(value, range(WORST + 1)), context)
    if isinstance(step, AtTrainingPlace):
        return _at_place(step, value, context)
    progress = open_training(context)
    if progress is None:
        return Turn(screens=(closed(context),))
    if isinstance(step, AtReturn):
        return _returned(value, progress, context)
    return _played(step, value, progress, context)


def _played(step: OpenStep, value: str, progress: TrainingProgress, context: Context) -> Turn:
    match step:
        case AtSet():
            return _at_set(value, progress, context)
        case AtCount():
            return _counted(step, value, progress, context)
        case AtMore() | AtHowTo() | AtSwap() | AtLoad() | AtPause():
            return menu.tapped(step, value, progress, context)
        case AtRest() | AtQuestion() | AtStepBack() | AtLastQuestion():
            return between_sets.tapped(step, value, progress, context)
        case _:
            assert_never(step)


def _typed(step: Step, text: str, context: Context) -> Turn:
    """Return a number, where one is asked for; a weight with its unit."""
    progress = open_training(context)
    if isinstance(step, AtBackNow):
        return _back_now(step, context.parser.pain(text).number, context)
    if progress is None:
        return not_understood(step)
    match step:
        case AtLoad():
            return menu.loaded(text, progress, context)
        case AtSet() | AtCount():
            return _set_typed(step, text, progress, context)
        case AtQuestion():
            return between_sets.typed(step, text, progress, context)
        case _:
            return not_understood(step)


def _elapsed(step: Step, context: Context) -> Turn:
    progress = open_training(context)
    if progress is not None and isinstance(step, AtRest | AtQuestion | AtLastQuestion):
        return between_sets.elapsed(step, progress, context)
    return not_understood(step)


def _back_now(step: AtBackNow, number: int | None, context: Context) -> Turn:
    if number is None or not 0 <= number <= WORST:
        return not_understood(step)
    return training_start.back_answered(step, number, context)


def _at_place(step: AtTrainingPlace, value: str, context: Context) -> Turn:
    if value == "elsewhere":
        return Turn(then=Go("prompt", f"elsewhere:{ReminderKind.TRAINING}"))
    if value not in set(TrainingPlace):
        return not_understood(step)
    return training_start.at_chosen_place(step, TrainingPlace(value), context)


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    typed=_typed,
    elapsed=_elapsed,
    asks_pain=(AtBackNow,),
    takes={
        AtSet: "typed-takes-reps",
        AtCount: "typed-takes-reps",
        AtLoad: "typed-takes-load",
        AtBackNow: "typed-takes-pain",
    },
    about={
        **dict.fromkeys((AtQuestion, AtCount), "typed-about-set"),
        **dict.fromkeys((AtBackNow, AtLastQuestion), "typed-about-pain"),
    },
)


def _finished(step: TrainingFinished, value: str, context: Context) -> Turn:
    """Take the next step for a tap."""
    match value:
        case "good":
            return Turn(screens=(Screen(finish_screen(step, context).text),))
        case "undo":
            return _undone(step, context)
        case _:
            return not_understood(step)


def _undone(end: TrainingFinished, context: Context) -> Turn:
    """Reopen the session at its last set."""
    reopened = SessionReopened(ReminderKind.TRAINING, end.on)
    return taken_back(end, end.progress, context, (reopened,))


def _returned(value: str, progress: TrainingProgress, context: Context) -> Turn:
    """Take the next step for a tap."""
    match value:
        case "go_on":
            return _gone_on(progress, context)
        case "end":
            return menu.ended(progress, context)
        case "start_over":
            return training_start.anew(progress, context)
        case _:
            return not_understood(AtReturn())


def _return_screen(progress: TrainingProgress) -> Screen:
    """Return where the session stood: go on, end it, or begin anew."""
    item = progress.session.item
    done = working(d.planned for d in item.done)
    left = working(item.queue)
    name = msg(f"exercise-{progress.exercise}")
    if left:
        number = done + 1
        text = msg("training-return", exercise=name, number=number, sets=done + left)
    else:
        text = msg("training-return-questions", exercise=name)
    rows: tuple[Row, ...] = (
        (button("warmup-button-go-on", "go_on"),),
        (
            button("training-button-end-here", "end"),
            button("training-button-start-over", "start_over"),
        ),
    )
    return Screen((text,), rows, Where.NEW)


def _gone_on(progress: TrainingProgress, context: Context) -> Turn:
    """Show where it stood, with its picture; a question that is too old stays unanswered."""
    settling = progress.session.settling is not None  # its ten minutes run from the stop on
    touched = progress.touched if settling else context.now
    anew = replace(progress, touched=touched, introduced=(), on_card=None, reply=())
    asked_at = anew.asked_at
    if asked_at is not None and context.now >= asked_at + patience(context):
        rule_context = session_context(context, anew)
        return stepped(anew, actions.unanswered(anew.session, rule_context), context)
    return shown(anew, context)


# --- a set: done, fewer, easier, something hurts; and how many there were -----------------


def _at_set(value: str, progress: TrainingProgress, context: Context) -> Turn:
    match value:
        case "done":
            now = showing(progress.session)
            return set_done(progress, Reps(now.reps if now else 0), context)
        case "fewer":
            return _at_count(AtCount(), progress, context)
        case "easier":
            return _easier(progress, context)
        case "harder":
            return stepped(progress, actions.harder_again(progress.session), context)
        case "hurts":
            return Turn(progress=progress, then=Go("pain"))
        case "more":
            return Turn(AtMore(), (dots(progress, context),), progress=progress)
        case _:
            return not_understood(AtSet())


def _set_typed(step: Play, text: str, progress: TrainingProgress, context: Context) -> Turn:
    """Take a number that is typed as the number of good repetitions."""
    number, most = context.parser.number(text, "reps"), most_reps(progress, context)
    if number is None or number < 0:
        return not_understood(step)
    if number > most:
        return _too_many(step, most, progress, context)
    side = step if isinstance(step, AtCount) else AtCount()
    return _with_count(side, number, progress, context)


def _too_many(step: Play, most: int, progress: TrainingProgress, context: Context) -> Turn:
    """Say which the most is: more than that is not believed."""
    if isinstance(step, AtCount):
        page = count_screen(step, progress, context)
    else:
        (page,) = menu.back_to_set(progress, context).screens
    refused = replace(page, text=(msg("typed-most-reps", most=most), *page.text))
    return Turn(step, (refused,), understood=False)


def _at_count(step: AtCount, progress: TrainingProgress, context: Context) -> Turn:
    return Turn(step, (count_screen(step, progress, context),), progress=progress)


def _counted(step: AtCount, value: str, progress: TrainingProgress, context: Context) -> Turn:
    match value:
        case "back" if step.more:
            return _at_count(replace(step, more=False), progress, context)
        case "back":
            return menu.back_to_set(progress, context)
        case "more" if not step.more:
            return _at_count(replace(step, more=True), progress, context)
        case _ if (reps := number_in(value, range(most_reps(progress, context) + 1))) is not None:
            return _with_count(step, reps, progress, context)
        case _:
            return not_understood(step)


def _with_count(step: AtCount, reps: int, progress: TrainingProgress, context: Context) -> Turn:
    match step.side:
        case "left":
            right = AtCount(side="right", left=reps)
            return _at_count(right, progress, context)
        case "right":
            return set_done(progress, Reps(step.left or 0, reps), context)
        case _:
            return set_done(progress, Reps(reps), context)


def _easier(progress: TrainingProgress, context: Context) -> Turn:
    now = showing(progress.session)
    if now is None or now.kind not in {SetKind.OWN, SetKind.DRILL}:
        return not_understood(AtSet())
    step = actions.easier(progress.session, session_context(context, progress))
    again = showing(step.session)
    exercise = name_of(progress.session.item.plan.exercise)
    lines = [msg("training-easier")]
    if again is not None and again.half_range:
        lines.append(msg("training-easier-half", exercise=exercise))
    elif again is not None:
        lines.append(msg("training-easier-now", exercise=exercise, easier=name_of(again.exercise)))
    return stepped(progress, step, context, reply=tuple(lines))
