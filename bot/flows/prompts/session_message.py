"""The prompt of a session: what today holds, how long it takes, what is needed."""

from collections.abc import Iterator
from datetime import date, time

from bot.coaching.message import Message, msg
from bot.coaching.reminders.policy import MOST_SNOOZES, ReminderKind, Tone
from bot.flows.turn import Choice, Row, Screen, go_button
from bot.value import Value


class SessionFacts(Value):
    """Today's session as a prompt names it.

    `name`: which day it is. `minutes` are computed, `short_minutes` those of the short version,
    None where it is no shorter. `exercises`: ids with their numbers of sets, in order; `needs`:
    equipment ids.
    `note`: why today is another day than usual (a break, a test, a drill, a lighter week, one of
    the first sessions, which are short), None on a usual one.
    `may_move`: tomorrow would do as well. `at`: the chosen hour.
    """

    name: Message
    minutes: int
    short_minutes: int | None
    exercises: tuple[tuple[str, int], ...]
    needs: tuple[str, ...] = ()
    has_warm_up: bool = True
    note: Message | None = None
    may_move: bool = False
    snoozes: int = 0
    at: time = time(18)


def session_prompt(
    facts: SessionFacts, on: date, tone: Tone = Tone.NORMAL, *, asks_hour: bool = False
) -> Screen:
    """Return a local date's session; after days without an answer the short one goes first."""
    smallest = tone is Tone.SMALLEST
    text = (title_of(facts), tuple(_what(facts, asks_hour=smallest and asks_hour)))
    start = go_button("button-start", ReminderKind.TRAINING, "normal", on)
    short = _short(facts, on)
    if smallest:
        first = (*short, start)[:1]
        others = (*(() if first == (start,) else (start,)), _hour(), _not_today(on))
        return Screen(text, (first, others, (go_button("prompt-button-pause", "pause"), _ill(on))))
    return Screen(text, ((start,), *_later_rows(short, facts, on), _last(on)))


def title_of(facts: SessionFacts) -> Message:
    """Return which day it is, and how long it takes."""
    return msg("prompt-session", name=facts.name, minutes=facts.minutes)


def _what(facts: SessionFacts, *, asks_hour: bool) -> Iterator[Message]:
    named = tuple(
        msg("prompt-session-exercise", exercise=msg(f"exercise-{e}.inline"), sets=sets)
        for e, sets in facts.exercises
    )
    warm_up = (msg("prompt-session-warm-up"),) if facts.has_warm_up else ()
    yield msg("prompt-session-what", exercises=(*warm_up, *named))
    if facts.needs:
        things = tuple(msg(f"equipment-{thing}.inline") for thing in facts.needs)
        yield msg("prompt-session-needs", things=things)
    if asks_hour:
        yield msg("prompt-hour", at=facts.at)
    elif facts.note is not None:
        yield facts.note


def _later_rows(short: Row, facts: SessionFacts, on: date) -> tuple[Row, ...]:
    later = () if facts.snoozes >= MOST_SNOOZES else (_to("prompt-button-later", "later", on),)
    move = (_to("prompt-button-move", "move", on),) if facts.may_move else ()
    row = (*short, *later, *move)
    return (row,) if row else ()


def _short(facts: SessionFacts, on: date) -> Row:
    if facts.short_minutes is None:
        return ()
    label = msg("prompt-button-short", minutes=facts.short_minutes)
    return (go_button(label, ReminderKind.TRAINING, "short", on),)


def _last(on: date) -> Row:
    return _not_today(on), _ill(on), _to("prompt-button-why", "why", on)


def _hour() -> Choice:
    return go_button("prompt-button-hour", "session_times", "hour")


def _not_today(on: date) -> Choice:
    return _to("prompt-button-not-today", "not_today", on)


def _ill(on: date) -> Choice:
    return _to("prompt-button-ill", "ill", on)


def _to(label: str, argument: str, on: date) -> Choice:
    """Return buttons that count for the prompt of this local date alone."""
    return go_button(label, "prompt", f"{argument}:{ReminderKind.TRAINING}", on)
