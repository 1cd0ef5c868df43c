"""Messages of reminders: pure and cheap, so that ten thousand can be made at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from functools import lru_cache
from typing import assert_never

from bot.coaching.message import Message, msg, varied
from bot.coaching.programme.offers import SHORT, SMALLEST, USUAL, Closed, PracticeOffer
from bot.coaching.remembered import FadingStep
from bot.coaching.reminders.policy import (
    IGNORED_DAYS_TO_SMALLEST,
    MOST_SNOOZES,
    ReminderKind,
    Tone,
)
from bot.coaching.review.habit import WINDOW_DAYS
from bot.flows.prompts.session_message import SessionFacts, session_prompt
from bot.flows.turn import ROW, Choice, Paragraph, Row, Screen, Where, go_button
from bot.value import Value, field, replace


class MorningFacts(Value):
    """The pain that is asked about: where, 0 to 10, and on which local date it was."""

    place: str
    number: int
    on: date


_SMALLEST = ("prompt-smallest", "prompt-smallest-2", "prompt-smallest-3")


class Outage(Value):
    """Times (aware, UTC) between which the bot was away, with the local dates of both."""

    since: datetime
    until: datetime
    first: date
    last: date


class PromptFacts(Value):
    """Facts of one prompt; the defaults are a warm-up on a plain day.

    `minutes` by dose and `closed`: the warm-up as it is offered. `exercises` are ids of the usual
    dose. `practised` counts days of the last `window`; `ignored` those in a row without an
    answer. `is_ill`: the person said so, and is asked how it is. `week`: the week in one line,
    where its review comes along. `session`: today's, where it is due. `back`: the welcome after a
    pause that ends with this; `away`: what a break has changed.
    """

    local_date: date
    kind: ReminderKind = ReminderKind.WARMUP
    merged: tuple[ReminderKind, ...] = ()
    tone: Tone = Tone.NORMAL
    minutes: Mapping[str, int] = field(default_factory=dict)
    exercises: tuple[str, ...] = ()
    warmup_at: time = time(8)
    practised: int = 0
    window: int = WINDOW_DAYS
    ignored: int = 0
    habit_anchor: Message | None = None
    drill: DrillFacts | None = None
    snoozes: int = 0
    morning: MorningFacts | None = None
    outage: Outage | None = None
    is_ill: bool = False
    week: Message | None = None
    session: SessionFacts | None = None
    back: tuple[Message, ...] = ()
    away: Message | None = None
    closed: str | None = None
    illness_hours: int = 24  # without fever, before one begins again
    is_silent: bool = False  # it leaves without a sound, as the person chose
    returning: FadingStep | None = None  # two missed days have brought this step back

    @property
    def warm_up(self) -> PracticeOffer:
        """The warm-up as it is offered."""
        return PracticeOffer(self.closed, self.minutes)


def reminder_screen(facts: PromptFacts) -> Screen:
    """Return the message of a reminder that is due, with those it carries: new, and it rings."""
    screen = replace(_alone(facts), rings=not facts.is_silent)
    if facts.week is None:
        return screen
    *rows, last = screen.rows
    shown = go_button("review-button-show", "review")
    rows = [*rows, (*last, shown)] if len(last) < ROW else [(*rows[0], shown), *rows[1:], last]
    return replace(screen, text=(*screen.text, facts.week), rows=tuple(rows))


def _alone(facts: PromptFacts) -> Screen:
    """Return the same without the review that may come along."""
    kinds = {facts.kind, *facts.merged}
    before = (*facts.back, *_outage(facts), *_returning(facts))
    if ReminderKind.MORNING in kinds:
        return _ringing(before, morning_question(facts))
    if ReminderKind.COMEBACK in kinds and facts.is_ill:
        return _ringing((), _after_illness(facts))
    if facts.kind is ReminderKind.COMEBACK or facts.tone is Tone.FAREWELL:
        return _ringing((), _farewell(facts))
    if facts.closed == Closed.CHECK_DUE:
        return _ringing(before, _check_first(facts))
    return _ringing(before, _practice(facts))


def _practice(facts: PromptFacts) -> Screen:
    """Return what calls to practise; each kind names what it is sent as."""
    match facts.kind:
        case ReminderKind.TRAINING if facts.session is not None:
            return session_prompt(
                facts.session, facts.local_date, facts.tone, asks_hour=asks_hour(facts)
            )
        case ReminderKind.TRAINING | ReminderKind.WARMUP | ReminderKind.WEEKLY:
            return warm_up(facts)
        case ReminderKind.MORNING | ReminderKind.COMEBACK:
            raise ValueError(f"{facts.kind} has a message of its own")
        case _:
            assert_never(facts.kind)


def warm_up(facts: PromptFacts) -> Screen:
    """Return the warm-up of the day, in the tone of the day."""
    if facts.outage:
        return _after_outage(facts)
    match facts.tone:
        case Tone.SMALLEST:
            return _smallest(facts)
        case Tone.AFTER_ONE_MISS:
            return _after_one_miss(facts)
        case Tone.NORMAL | Tone.FAREWELL:
            return _normal(facts)
        case _:
            assert_never(facts.tone)


def _ringing(before: tuple[Paragraph, ...], screen: Screen) -> Screen:
    return Screen((*before, *screen.text), screen.rows, Where.NEW, rings=True)


def _normal(facts: PromptFacts) -> Screen:
    start = _to(facts, "button-start", "warmup", USUAL)
    short = (*_short(facts), *_later(facts), _to(facts, "prompt-button-done", "warmup", "told"))
    return Screen(_what(facts), ((start,), short, _not_today(facts)))


def _after_one_miss(facts: PromptFacts) -> Screen:
    if facts.warm_up.shorter is None:
        return _normal(facts)
    small = facts.warm_up.shorter
    text = msg("prompt-missed", minutes=small, days=facts.practised, window=facts.window)
    full = msg("prompt-button-full", minutes=_minutes(facts, USUAL))
    others = (_to(facts, full, "warmup", USUAL), *_later(facts))
    return Screen((msg("prompt-title-plain"), text), (_short(facts), others, _not_today(facts)))


def asks_hour(facts: PromptFacts) -> bool:
    """Return whether the hour is asked about: once, on the first day of the smallest version."""
    return facts.ignored == IGNORED_DAYS_TO_SMALLEST


def _smallest(facts: PromptFacts) -> Screen:
    minutes = _minutes(facts, SMALLEST)
    text = (
        msg("prompt-title", minutes=minutes),
        msg(
            varied(_SMALLEST, facts.ignored),
            exercise=_exercises(facts)[:1] or msg("prompt-warm-up"),
        ),
        *((msg("prompt-hour", at=facts.warmup_at),) if asks_hour(facts) else ()),
    )
    hour = go_button("prompt-button-hour", "plan_questions", "hour")
    skip = _to(facts, "prompt-button-not-today", "prompt", "not_today")
    pause, ill = go_button("prompt-button-pause", "pause"), _ill(facts)
    return Screen(text, ((_one_set(facts, minutes),), (hour, skip), (pause, ill)))


def _farewell(facts: PromptFacts) -> Screen:
    minutes = _minutes(facts, SMALLEST)
    away = () if facts.away is None else (facts.away,)
    text = (msg("prompt-small", minutes=minutes), *away, msg("prompt-quiet"))
    # These buttons hold for any day: nothing else will ring.
    start: Row = (go_button(msg("prompt-button-one-set", minutes=minutes), "warmup", SMALLEST),)
    others: Row = (go_button("button-my-plan", "plan"), go_button("prompt-button-pause", "pause"))
    return Screen(text, (start, others) if facts.closed is None else (others,))


def _after_illness(facts: PromptFacts) -> Screen:
    not_yet = _to(facts, "prompt-button-not-yet", "prompt", "fever")
    full = _to(facts, "button-start", "warmup", USUAL)
    starts: Row = (*_short(facts), full) if facts.closed is None else ()
    return Screen(
        (msg("prompt-ill-again", hours=facts.illness_hours),),
        (starts, (not_yet,)) if starts else ((not_yet,),),
    )


def _check_first(facts: PromptFacts) -> Screen:
    """Ask for the health check, which is due, or comes first after a reported warning."""
    check = go_button("pause-button-health", "health_check", "again")
    skip = "not_today" if facts.kind is ReminderKind.WARMUP else f"not_today:{facts.kind}"
    not_today = _to(facts, "prompt-button-not-today", "prompt", skip)
    return Screen((msg("prompt-check-first"),), ((check,), (not_today, _ill(facts))))


def _after_outage(facts: PromptFacts) -> Screen:
    start = _to(facts, "button-start", "warmup", USUAL)
    meanwhile = _to(facts, "prompt-button-meanwhile", "prompt", "meanwhile")
    skip = _to(facts, "prompt-button-not-today", "prompt", "not_today")
    return Screen(_what(facts), ((start, *_short(facts)), (meanwhile, skip)))


def morning_question(facts: PromptFacts) -> Screen:
    """Ask how it is this morning; the answer decides on the day."""
    pain = facts.morning
    greeting = msg("morning-question")
    if pain:
        place = msg(f"pain-place-{pain.place}")
        greeting = msg("morning-question-pain", day=pain.on, place=place, number=pain.number)
    answers = tuple(
        _to(facts, f"morning-button-{answer.replace('_', '-')}", "morning", answer)
        for answer in ("better_or_same", "bit_worse", "much_worse")
    )
    later = _to(facts, "morning-button-not-now", "morning", "not_now")
    return Screen((greeting, msg("morning-decides")), (answers, (later,)))


def _what(facts: PromptFacts) -> tuple[Paragraph, ...]:
    """Return how long, what, and after which moment."""
    lines: list[Message] = [msg("prompt-title", minutes=_minutes(facts, USUAL))]
    names = _exercises(facts)
    if names and facts.habit_anchor:
        lines.append(msg("prompt-what-after", exercises=names, anchor=facts.habit_anchor))
    elif names:
        lines.append(msg("prompt-what", exercises=names))
    if facts.drill is not None:
        lines += drill_lines(facts.drill)
    return (tuple(lines),)


def _exercises(facts: PromptFacts) -> tuple[Message, ...]:
    return tuple(msg(f"exercise-{exercise}.inline") for exercise in facts.exercises)


def _outage(facts: PromptFacts) -> tuple[Paragraph, ...]:
    if facts.outage is None:
        return ()
    away = facts.outage
    days: dict[str, object] = {"first": away.first, "last": away.last}
    return (msg("prompt-outage", since=away.since, until=away.until, **days),)


def _returning(facts: PromptFacts) -> tuple[Paragraph, ...]:
    """Say that two missed days have brought a step back, and which holds now."""
    if facts.returning is None:
        return ()
    return ((msg("habit-returning"), msg("habit-now", step=facts.returning)),)


def _short(facts: PromptFacts) -> Row:
    """Return the short version, where it is shorter."""
    minutes = facts.warm_up.shorter
    if minutes is None:
        return ()
    return (_to(facts, msg("prompt-button-short", minutes=minutes), "warmup", SHORT),)


def _minutes(facts: PromptFacts, dose: str) -> int:
    return facts.minutes.get(dose, 1)


def _one_set(facts: PromptFacts, minutes: int) -> Choice:
    return _to(facts, msg("prompt-button-one-set", minutes=minutes), "warmup", SMALLEST)


def _later(facts: PromptFacts) -> Row:
    if facts.snoozes >= MOST_SNOOZES:
        return ()
    return (_to(facts, "prompt-button-later", "prompt", "later"),)


def _not_today(facts: PromptFacts) -> Row:
    skip = _to(facts, "prompt-button-not-today", "prompt", "not_today")
    why = _to(facts, "prompt-button-why", "prompt", "why")
    return (skip, _ill(facts), why)


def _ill(facts: PromptFacts) -> Choice:
    return _to(facts, "prompt-button-ill", "prompt", "ill")


def _to(facts: PromptFacts, label: str | Message, flow: str, argument: str) -> Choice:
    """Return a button for this local date alone."""
    return _go_button(label, flow, argument, facts.local_date)


# The same few buttons stand under all prompts of a date.
_go_button = lru_cache(maxsize=1_024)(go_button)


class DrillFacts(Value):
    """The drill in today's warm-up: its name, its day since the plan was made, from 1.

    `answer`, `felt`: the row of the family's table, and its words; `spot`: the exercise that was
    felt there and is tested again, `test_on` None: on a date that nobody knows yet.
    """

    name: Message
    day: int
    answer: str
    felt: Message
    spot: Message
    test_on: date | None = None


def drill_lines(drill: DrillFacts) -> Iterator[Message]:
    """Yield why it is in, and when what it is for is tested again."""
    yield msg(
        "prompt-drill",
        exercise=drill.name,
        day=drill.day,
        answer=drill.answer,
        felt=drill.felt,
        spot=drill.spot,
    )
    if drill.test_on is not None:
        yield msg("prompt-drill-test", spot=drill.spot, on=drill.test_on)
