"""Between two sets: the rest, a question, a step back, and the last question of the session."""

from datetime import timedelta
from typing import assert_never

from bot.coaching.events import PainReported
from bot.coaching.rules.context import MOST_RIR, PainClass, PainPlace
from bot.coaching.session import actions
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import Ask, repeatable
from bot.flows.memory.rule_context import patience, session_context
from bot.flows.training.actions import answered, answered_as_last_time, stepped, taken_back
from bot.flows.training.next_step import shown
from bot.flows.training.questions import (
    PAINLESS,
    SLIGHT,
    SORE,
    last_question,
    question_screen,
    value_of,
)
from bot.flows.training.screens import MORE_REST, rest, step_back
from bot.flows.training.steps import AtLastQuestion, AtQuestion, AtRest, AtStepBack, Between
from bot.flows.turn import Context, Go, Screen, Turn, not_understood
from bot.value import replace


def tapped(step: Between, value: str, progress: TrainingProgress, context: Context) -> Turn:
    """Take the next step for a tap."""
    if value == "undo" and isinstance(step, AtRest | AtQuestion):
        return taken_back(step, progress, context)
    match step:
        case AtRest():
            return _at_rest(value, progress, context)
        case AtQuestion():
            return _answered(value, progress, context)
        case AtStepBack():
            return _at_step_back(value, progress, context)
        case AtLastQuestion():
            return _last(value, progress, context)
        case _:
            assert_never(step)


def typed(step: Between, text: str, progress: TrainingProgress, context: Context) -> Turn:
    """Take a typed number where one is asked for; "none" is one."""
    question, number = progress.session.question, context.parser.number(text, "left")
    if not isinstance(step, AtQuestion) or question is None:
        return not_understood(step)
    if question.ask is Ask.RIR and context.parser.meaning(text, "consent") == "no":
        number = 0
    if number is None:
        return not_understood(step)
    return _answered(str(min(number, MOST_RIR)), progress, context)


def elapsed(step: Between, progress: TrainingProgress, context: Context) -> Turn:
    """Go on: the rest is over, or nobody answered."""
    match step:
        case AtRest():
            return _on(progress, context, rings=True)
        case AtQuestion() | AtLastQuestion():
            asked_at = progress.asked_at or context.now
            if context.now < asked_at + patience(context):
                return shown(replace(progress, rest_until=None), context, rings=True)
            rule_context = session_context(context, progress)
            return stepped(progress, actions.unanswered(progress.session, rule_context), context)
        case AtStepBack():
            return not_understood(step)
        case _:
            assert_never(step)


def screen(step: Between, progress: TrainingProgress, context: Context) -> Screen:
    """Return the question or the rest, as it stands."""
    match step:
        case AtRest():
            return rest(progress, context)
        case AtQuestion():
            return question_screen(progress, context)
        case AtStepBack():
            return step_back(progress, context)
        case AtLastQuestion():
            return last_question()
        case _:
            assert_never(step)


def _on(progress: TrainingProgress, context: Context, *, rings: bool) -> Turn:
    """Return the next set; what was said during the rest has been read."""
    return shown(replace(progress, rest_until=None, reply=()), context, rings=rings)


def _at_rest(value: str, progress: TrainingProgress, context: Context) -> Turn:
    match value:
        case "skip":
            return _on(progress, context, rings=False)
        case "more_rest":
            until = max(progress.rest_until or context.now, context.now)
            later = replace(progress, rest_until=until + timedelta(seconds=MORE_REST))
            return shown(later, context)
        case "hurts":
            return Turn(progress=progress, then=Go("pain"))
        case _:
            return not_understood(AtRest())


def _answered(value: str, progress: TrainingProgress, context: Context) -> Turn:
    if repeatable(progress.session) is not None:
        return _as_last_time(value, progress, context)
    question = progress.session.question
    answer = None if question is None else value_of(question, value)
    if answer is None:
        return not_understood(AtQuestion())
    return answered(progress, answer, context)


def _as_last_time(value: str, progress: TrainingProgress, context: Context) -> Turn:
    match value:
        case "as_last_time":
            return answered_as_last_time(progress, context)
        case "changed":
            return shown(replace(progress, session=actions.ask_all(progress.session)), context)
        case "hurts":
            return Turn(progress=progress, then=Go("pain"))
        case _:
            return not_understood(AtQuestion())


def _at_step_back(value: str, progress: TrainingProgress, context: Context) -> Turn:
    rule_context, cleared = (
        session_context(context, progress),
        replace(progress, choice=None, reply=()),
    )
    match value:
        case "do_that":
            return shown(replace(cleared, rest_until=None), context)
        case "finish_easier":
            step = actions.finish_without_test(progress.session, rule_context)
            return stepped(replace(cleared, rest_until=None), step, context)
        case "end_exercise":
            return stepped(cleared, actions.end_exercise(progress.session, rule_context), context)
        case _:
            return not_understood(AtStepBack())


def _last(value: str, progress: TrainingProgress, context: Context) -> Turn:
    """Ask about any pain now; three or more is looked at more closely."""
    step = actions.end(progress.session, session_context(context, progress))
    match value:
        case _ if value == PAINLESS:
            return stepped(progress, step, context)
        case _ if value == SLIGHT:
            slight = PainReported(int(SLIGHT), PainPlace.OTHER.value, None, PainClass.GREEN.value)
            hurt = replace(progress, hurt=True)
            return stepped(hurt, step, context, events=(slight,))
        case _ if value == SORE:
            return Turn(progress=progress, then=Go("pain"))
        case _:
            return not_understood(AtLastQuestion())
