"""What is answered to a prompt: later, not today, ill or hurt, why, practised meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from bot.coaching.events import Practised, Skipped, SkipUndone
from bot.flows import prompt_ill, prompt_later
from bot.flows.anchors import anchor_of
from bot.flows.buttons import BACK, Row, button, rows_of_three, toggle, way
from bot.flows.prompt_facts import WARM_UP, facts_of
from bot.flows.prompt_screens import warm_up
from bot.flows.prompt_steps import (
    STEPS,
    PromptFever,
    PromptIll,
    PromptLater,
    PromptMeanwhile,
    PromptSkipped,
    PromptWhy,
    PromptWornOut,
    Step,
)
from bot.flows.turn import (
    Context,
    Elapsed,
    Input,
    Interrupted,
    Paragraph,
    Screen,
    Shared,
    Tap,
    Turn,
    Typed,
    say,
)
from bot.flows.warmup_end_screens import next_line

__all__ = ["STEPS", "resume", "show", "start"]

DAYS_BACK = 6  # of an outage that can be told


def start(argument: str, context: Context) -> Turn:
    """Answer a prompt of today.

    `argument`: "later", "not_today", "ill", "fever" (not well yet), "why", "meanwhile"
    (practised during an outage); anything else shows today's prompt once more.
    """
    match argument:
        case "later":
            return prompt_later.ask(context)
        case "not_today":
            skipped = Skipped(WARM_UP, context.today, "none")
            return replace(_at(PromptSkipped(), context), events=(skipped,))
        case "ill":
            return _at(PromptIll(), context)
        case "fever":
            return prompt_ill.fever(context)
        case "why":
            return _at(PromptWhy(), context)
        case "meanwhile":
            return _at(PromptMeanwhile(), context)
        case _:
            return _prompt_again(context)


def resume(state: object, given: Input, context: Context) -> Turn:
    """Take the next step for what the person gave."""
    step = _step(state)
    match given:
        case Tap(value):
            return _tapped(step, value, context)
        case Typed() | Shared() | Elapsed():
            return Turn(step, understood=False)
        case Interrupted():
            return Turn()
        case _:
            assert_never(given)


def show(state: object, context: Context) -> Screen:
    """The screen of the open question, as it stands."""
    step = _step(state)
    match step:
        case PromptLater():
            return prompt_later.later_screen(context)
        case PromptSkipped():
            return _skipped_screen(context)
        case PromptWhy():
            return _why_screen(context)
        case PromptMeanwhile():
            return _meanwhile_screen(step, context)
        case PromptIll() | PromptFever() | PromptWornOut():
            return prompt_ill.ill_screen(step, context)
        case _:
            assert_never(step)


def _at(step: Step, context: Context) -> Turn:
    return Turn(step, (show(step, context),))


def _prompt_again(context: Context) -> Turn:
    return Turn(screens=(warm_up(facts_of(context)),))


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step:
        case PromptLater() | PromptIll() | PromptWhy() if value == "back":
            return _prompt_again(context)
        case PromptLater():
            return prompt_later.put_off(value, context)
        case PromptSkipped():
            return _skipped(value, context)
        case PromptMeanwhile():
            return _meanwhile(step, value, context)
        case PromptIll() | PromptFever() | PromptWornOut():
            return prompt_ill.tapped(step, value, context)
        case _:
            return Turn(step, understood=False)


def _skipped(value: str, context: Context) -> Turn:
    match value:
        case "no-time":
            because = Skipped(WARM_UP, context.today, "no_time")
            settled = Screen(_skipped_screen(context).text)
            return Turn(screens=(settled,), events=(because,))
        case "tired":
            return prompt_ill.worn_out(context)
        case "ill":
            return _at(PromptIll(), context)
        case "undo":
            open_again = SkipUndone(WARM_UP, context.today)
            return replace(_prompt_again(context), events=(open_again,))
        case _:
            return Turn(PromptSkipped(), understood=False)


def _skipped_screen(context: Context) -> Screen:
    coming = next_line(context)
    text: tuple[Paragraph, ...] = (say("prompt-skipped"), *((coming,) if coming else ()))
    reasons = (
        button("prompt-button-no-time", "no-time"),
        button("prompt-button-tired", "tired"),
        button("prompt-button-ill", "ill"),
    )
    return Screen(text, (reasons, (button("button-undo", "undo"),)))


def _why_screen(context: Context) -> Screen:
    profile = context.person.profile
    anchor = anchor_of(profile)
    if anchor:
        because = say("prompt-why-after", at=profile.warmup_at, anchor=anchor)
    else:
        because = say("prompt-why", at=profile.warmup_at)
    start_now = way("button-start", "warmup", "normal", context.today)
    return Screen((because, say("prompt-why-these")), ((start_now, BACK),))


def _meanwhile_screen(step: PromptMeanwhile, context: Context) -> Screen:
    days = _days_away(context)
    if not days:
        start_now: Row = (way("button-start", "warmup", "normal", context.today),)
        return Screen((say("prompt-meanwhile-none"),), (start_now,))
    toggles = (
        toggle(say("prompt-button-day", day=day), day.isoformat(), is_on=day in step.chosen)
        for day in days
    )
    keep = button("button-done", "done")
    return Screen((say("prompt-meanwhile"),), ((keep,), *rows_of_three(toggles)))


def _meanwhile(step: PromptMeanwhile, value: str, context: Context) -> Turn:
    days = {day.isoformat(): day for day in _days_away(context)}
    if value in days:
        return _at(PromptMeanwhile(step.chosen ^ {days[value]}), context)
    if value != "done":
        return Turn(step, understood=False)
    told = tuple(Practised(day, WARM_UP, told=True) for day in sorted(step.chosen))
    kept = say("prompt-meanwhile-kept", days=len(told))
    prompt = warm_up(facts_of(context))
    return Turn(screens=(replace(prompt, text=(kept, *prompt.text)),), events=told)


def _days_away(context: Context) -> tuple[date, ...]:
    """Days of the last ones that count for nothing and were not practised."""
    first = context.today - timedelta(days=DAYS_BACK)
    away = context.memory.left_out() - context.memory.practised()
    return tuple(sorted(day for day in away if first <= day < context.today))


def _step(state: object) -> Step:
    if not isinstance(state, STEPS):
        raise TypeError(f"{type(state).__name__} is no step after a prompt")
    return state
