"""A set on screen: done, fewer, easier, something hurts; and how many there were."""

from bot.coaching.message import Message, msg
from bot.coaching.session import actions
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import showing
from bot.flows.buttons import BACK, Row, button, number_in, rows_of_three
from bot.flows.memory.rule_context import session_context
from bot.flows.training.actions import Reps, most_reps, set_done, stepped
from bot.flows.training.screens import card, dots, next_set
from bot.flows.training.steps import AtCount, AtMore, AtSet, Play
from bot.flows.turn import Choice, Context, Go, Screen, Turn, not_understood
from bot.flows.wording.exercise_names import name_of
from bot.value import replace

NUMBERS = 6  # on one screen


def tapped(step: Play, value: str, progress: TrainingProgress, context: Context) -> Turn:
    """Take the next step for a tap."""
    if isinstance(step, AtCount):
        return _counted(step, value, progress, context)
    return _at_set(value, progress, context)


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


def typed(step: Play, text: str, progress: TrainingProgress, context: Context) -> Turn:
    """Return a number that is typed is the number of good repetitions."""
    number, most = context.parser.number(text, "reps"), most_reps(progress, context)
    if number is None or number < 0:
        return not_understood(step)
    if number > most:
        return _too_many(step, most, progress, context)
    side = step if isinstance(step, AtCount) else AtCount()
    return _with_count(side, number, progress, context)


def _too_many(step: Play, most: int, progress: TrainingProgress, context: Context) -> Turn:
    """More than is believed: say which the most is."""
    if isinstance(step, AtCount):
        page = count_screen(step, progress, context)
    else:
        (page,) = back_to_set(progress, context).screens
    refused = replace(page, text=(msg("typed-most-reps", most=most), *page.text))
    return Turn(step, (refused,), understood=False)


def count_screen(step: AtCount, progress: TrainingProgress, context: Context) -> Screen:
    """Ask how many were good ones."""
    now = showing(progress.session)
    planned = now.reps if now else 0
    most = most_reps(progress, context)
    if step.more:
        numbers = range(planned + 1, min(planned + NUMBERS, most) + 1)
        buttons = [_number(n) for n in numbers]
        return Screen((_question(step),), (*rows_of_three(buttons), (BACK,)))
    first = planned if step.side else planned - 1
    buttons = [_number(n) for n in range(first, max(-1, first - NUMBERS), -1)]
    lowest = first - NUMBERS + 1
    if lowest > 0:
        buttons[-1] = button("training-button-or-fewer", str(lowest), number=lowest)
    more = button("training-button-more-reps", "more")
    last: Row = (BACK, more) if most > planned else (BACK,)
    return Screen((_question(step),), (*rows_of_three(buttons), last))


def at_sides(progress: TrainingProgress, context: Context) -> Turn:
    """Return the sides differ: each is asked about, the left one first."""
    return _at_count(AtCount(side="left"), progress, context)


def back_to_set(progress: TrainingProgress, context: Context) -> Turn:
    """Return the set again, in place of what was opened above it."""
    page = next_set(replace(progress, reply=()), context)
    if progress.on_card == progress.exercise:
        page = replace(card(replace(progress, reply=()), context), media=None)
    return Turn(AtSet(), (page,), progress=progress)


def _at_count(step: AtCount, progress: TrainingProgress, context: Context) -> Turn:
    return Turn(step, (count_screen(step, progress, context),), progress=progress)


def _counted(step: AtCount, value: str, progress: TrainingProgress, context: Context) -> Turn:
    match value:
        case "back" if step.more:
            return _at_count(replace(step, more=False), progress, context)
        case "back":
            return back_to_set(progress, context)
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


def _question(step: AtCount) -> Message:
    return msg(f"training-count-{step.side}") if step.side else msg("training-count")


def _number(number: int) -> Choice:
    return button("button-number", str(number), number=number)
