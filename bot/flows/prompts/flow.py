"""Answers to a prompt: later, not today, ill or hurt, why, practised meanwhile."""

from datetime import date, timedelta
from typing import assert_never

from bot.coaching.events import Event, Practised, Skipped, SkipUndone
from bot.coaching.message import msg
from bot.coaching.reminders.policy import ReminderKind, SkipReason
from bot.flows.memory.rule_context import remembering
from bot.flows.prompts import elsewhere, ill, snooze
from bot.flows.prompts.session_facts import todays_prompt
from bot.flows.prompts.steps import (
    STEPS,
    PromptElsewhere,
    PromptFever,
    PromptIll,
    PromptLater,
    PromptMeanwhile,
    PromptSkipped,
    PromptWhy,
    PromptWornOut,
    Step,
)
from bot.flows.prompts.why import why_screen
from bot.flows.turn import (
    Context,
    Flow,
    Paragraph,
    Screen,
    Turn,
    button,
    not_understood,
    rows_of_three,
    toggle,
)
from bot.flows.wording import upcoming
from bot.flows.wording.start_button import ways_on
from bot.flows.wording.upcoming import next_warm_up_line
from bot.value import replace

DAYS_BACK = 6  # of an outage that can be reported


def start(argument: str, context: Context) -> Turn:
    """Answer a prompt of today.

    `argument`: "later", "not_today", "ill", "fever" (not well yet), "why", "meanwhile"
    (practised during an outage), "move" (a session, to tomorrow), "elsewhere" (trained without
    the coach); anything else shows today's
    prompt once more. Behind a colon stands whose prompt it is: "later:training".
    """
    answer, _, named = argument.partition(":")
    kind = ReminderKind.TRAINING if named == ReminderKind.TRAINING else ReminderKind.WARMUP
    match answer:
        case "later":
            return snooze.ask(kind, context)
        case "move":
            return snooze.move(context)
        case "not_today":
            skipped = Skipped(kind, context.today, SkipReason.NONE)
            return replace(FLOW.at(PromptSkipped(kind), context), events=(skipped,))
        case "fever":
            return ill.fever(kind, context)
        case "elsewhere":
            return elsewhere.start(context)
        case "ill" | "why" | "meanwhile":
            return FLOW.at(_asked(answer, kind), context)
        case _:
            return _prompt_again(kind, context)


def show(step: Step, context: Context) -> Screen:
    """Return the screen of the open question, as it stands."""
    match step:
        case PromptLater():
            return snooze.later_screen(step, context)
        case PromptSkipped():
            return _skipped_screen(step, context)
        case PromptWhy():
            return why_screen(step, context)
        case PromptElsewhere():
            return elsewhere.screen(step, context)
        case PromptMeanwhile():
            return _meanwhile_screen(step, context)
        case PromptIll() | PromptFever() | PromptWornOut():
            return ill.ill_screen(step, context)
        case _:
            assert_never(step)


def _asked(answer: str, kind: ReminderKind) -> Step:
    match answer:
        case "ill":
            return PromptIll(kind)
        case "why":
            return PromptWhy(kind)
        case _:
            return PromptMeanwhile()


def _prompt_again(kind: ReminderKind, context: Context) -> Turn:
    return Turn(screens=(todays_prompt(kind, context),))


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step:
        case PromptLater() | PromptIll() | PromptWhy() if value == "back":
            return _prompt_again(step.kind, context)
        case PromptLater():
            return snooze.put_off(step, value, context)
        case PromptSkipped():
            return _skipped(step, value, context)
        case PromptElsewhere(is_new=True) if value == "undo":
            return _reopened(elsewhere.undone(context), ReminderKind.TRAINING, context)
        case PromptMeanwhile():
            return _meanwhile(step, value, context)
        case PromptIll() | PromptFever() | PromptWornOut():
            return ill.tapped(step, value, context)
        case _:
            return not_understood(step)


def _skipped(step: PromptSkipped, value: str, context: Context) -> Turn:
    match value:
        case "no-time":
            because = Skipped(step.kind, context.today, SkipReason.NO_TIME)
            closed = Screen(_skipped_screen(step, context).text)
            return Turn(screens=(closed,), events=(because,))
        case "tired":
            return ill.worn_out(step.kind, context)
        case "ill":
            return FLOW.at(PromptIll(step.kind), context)
        case "elsewhere" if step.kind is ReminderKind.TRAINING:
            turn = elsewhere.start(context)
            return replace(turn, events=(SkipUndone(step.kind, context.today), *turn.events))
        case "undo":
            open_again = SkipUndone(step.kind, context.today)
            return _reopened((open_again,), step.kind, context)
        case _:
            return not_understood(step)


def _reopened(events: tuple[Event, ...], kind: ReminderKind, context: Context) -> Turn:
    """Return the prompt again, as it is once the day is open again."""
    return replace(_prompt_again(kind, remembering(context, events)), events=events)


def _skipped_screen(step: PromptSkipped, context: Context) -> Screen:
    coming = (
        next_warm_up_line(context)
        if step.kind == ReminderKind.WARMUP
        else upcoming.next_line(context)
    )
    text: tuple[Paragraph, ...] = (msg("prompt-skipped"), *((coming,) if coming else ()))
    reasons = (
        button("prompt-button-no-time", "no-time"),
        button("prompt-button-tired", "tired"),
        button("prompt-button-ill", "ill"),
    )
    is_session = step.kind is ReminderKind.TRAINING
    lifts = (button("prompt-button-elsewhere", "elsewhere"),) if is_session else ()
    return Screen(text, (reasons, (*lifts, button("button-undo", "undo"))))


def _meanwhile_screen(step: PromptMeanwhile, context: Context) -> Screen:
    days = _days_away(context)
    if not days:
        return Screen((msg("prompt-meanwhile-none"),), (ways_on(context),))
    toggles = (
        toggle(msg("prompt-button-day", day=day), day.isoformat(), is_on=day in step.chosen)
        for day in days
    )
    done = button("button-done", "done")
    return Screen((msg("prompt-meanwhile"),), ((done,), *rows_of_three(toggles)))


def _meanwhile(step: PromptMeanwhile, value: str, context: Context) -> Turn:
    days = {day.isoformat(): day for day in _days_away(context)}
    if value in days:
        return FLOW.at(PromptMeanwhile(step.chosen ^ {days[value]}), context)
    if value != "done":
        return not_understood(step)
    practised = tuple(
        Practised(day, ReminderKind.WARMUP, reported=True) for day in sorted(step.chosen)
    )
    line = msg("prompt-meanwhile-kept", days=len(practised))
    prompt = todays_prompt(ReminderKind.WARMUP, context)
    return Turn(screens=(replace(prompt, text=(line, *prompt.text)),), events=practised)


def _days_away(context: Context) -> tuple[date, ...]:
    """Return days of the last ones that count for nothing and were not practised."""
    first = context.today - timedelta(days=DAYS_BACK)
    away = context.memory.excluded_days() - context.memory.practised()
    return tuple(sorted(day for day in away if first <= day < context.today))


FLOW = Flow(STEPS, start, show, _tapped)
