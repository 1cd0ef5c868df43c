"""The review of the week: one picture, what went well, what is next, one suggestion."""

from datetime import date, datetime

from bot.coaching.events import ReminderStopped
from bot.coaching.message import Message, Weekdays, msg
from bot.coaching.reminders.policy import ReminderKind, Resting
from bot.coaching.review.charts import WeekInOne
from bot.coaching.review.review import Review, review
from bot.coaching.review.suggestion import Seen
from bot.coaching.rules.decisions import Because
from bot.flows.media import Picture
from bot.flows.memory.fading import prompts_of
from bot.flows.memory.rule_context import rule_context_of, standings_of
from bot.flows.progress.charts import calendar_of, week_picture
from bot.flows.schedule import hour_of, wishing
from bot.flows.turn import Context, Paragraph, Row, Screen, Turn, Where, go_button
from bot.value import Value, replace

SMALL_WEEK = (2, 20)  # sessions, minutes
LOOKS_BACK = 15  # days of the journal
MOST_CHANGES, MOST_LADDERS = 3, 2
_NEXT = (ReminderKind.WARMUP, ReminderKind.TRAINING)


class ReviewMessage(Value):
    """A review ready to be shown: its last day, its caption, its picture."""

    until: date
    review: Review
    text: tuple[Paragraph, ...]
    media: Picture


def weekly(context: Context) -> Screen:
    """Return the review of the last seven days, as the reminder sends it: new, and it rings."""
    message = _message(context, context.today)
    return Screen(
        message.text, _buttons(message, context), Where.NEW, rings=True, media=message.media
    )


def title(context: Context) -> Message:
    """Return the week in one line, for a prompt that carries the review."""
    return _title(_reviewed(context, _seen(context, context.today)), context)


def answer(argument: str, context: Context) -> Turn:
    """Answer a button: "" shows the week; "same", "off" and "on" answer its buttons.

    Behind a colon stands the last day of the week that is answered, as 20261108.
    """
    name, _, day = argument.partition(":")
    message = _message(context, _day(day) or context.today)
    match name:
        case "same":
            return Turn(screens=(_without_buttons(message),), toast=msg("talk-ack-1"))
        case "off":
            off = go_button("button-undo", "review", f"on:{message.until:%Y%m%d}")
            stopped = (ReminderStopped(ReminderKind.WEEKLY, Resting.WISH),)
            person = wishing(context.person, reviews=False)
            return Turn(
                screens=(_without_buttons(message, msg("review-is-off"), (off,)),),
                events=stopped,
                person=person,
            )
        case "on":
            person = wishing(context.person, reviews=True)
            chosen = hour_of(person)
            on = msg("review-is-on", day=Weekdays(chosen.weekdays), at=chosen.at)
            rows = _buttons(message, context)
            screen = replace(_without_buttons(message, on), rows=rows)
            return Turn(screens=(screen,), events=(chosen,), person=person)
        case _:
            shown = Screen(
                message.text, _buttons(message, context), Where.NEW, media=message.media
            )
            return Turn(screens=(shown,))


def _message(context: Context, until: date) -> ReviewMessage:
    seen = _seen(context, until)
    found = _reviewed(context, seen)
    counts_days = context.person.profile.wishes.streaks
    changes = MOST_CHANGES - bool(found.changed)
    picture = WeekInOne(
        seen.days if counts_days else None, found.felt[:changes], found.changed[:MOST_LADDERS]
    )
    fourteen = msg("review-fourteen", days=seen.days.count, of=seen.days.of)
    lines = (*((fourteen,) if counts_days else ()), *_coming(context))
    good = tuple(_finding(each) for each in found.good)
    next_ = msg("review-thin", days=found.days) if found.is_thin else _finding(found.suggestion)
    text = ((_title(found, context), *good), next_, *((lines,) if lines else ()))
    return ReviewMessage(until, found, text, week_picture(picture))


def _seen(context: Context, until: date) -> Seen:
    return Seen(
        days=calendar_of(context, until),
        journal=[each for each in context.memory.journal(LOOKS_BACK) if each.local_date <= until],
        standings=standings_of(context),
    )


def _reviewed(context: Context, seen: Seen) -> Review:
    return review(seen, replace(rule_context_of(context), today=seen.until))


def _title(found: Review, context: Context) -> Message:
    if not context.person.profile.wishes.streaks:
        return msg("review-title-plain")
    return msg("review-title", days=found.days, sessions=found.sessions)


def _coming(context: Context) -> tuple[Message, ...]:
    """Return the next prompt to practise."""
    for coming in prompts_of(context):
        if coming.kind in _NEXT and coming.due_at > context.now:
            return (msg(f"review-coming-{coming.kind}", day=coming.local_date, at=coming.due_at),)
    return ()


def _buttons(message: ReviewMessage, context: Context) -> tuple[Row, ...]:
    day = f"{message.until:%Y%m%d}"
    off = go_button("review-button-off", "review", f"off:{day}")
    if not message.review.is_thin:
        same = go_button("review-button-same", "review", f"same:{day}")
        return (same,), (go_button("review-button-change", "plan_questions", "week"), off)
    same = go_button("review-button-same-plan", "review", f"same:{day}")
    return (same, *_smaller(context)), (go_button("review-button-pause", "pause"), off)


def _smaller(context: Context) -> Row:
    """Return a smaller week, where theirs is not that small."""
    days, minutes = SMALL_WEEK
    profile = context.person.profile
    if profile.sessions_a_week * profile.minutes <= days * minutes:
        return ()
    label = msg("review-button-smaller", days=days, minutes=minutes)
    return (go_button(label, "plan_questions", f"week-{days}x{minutes}"),)


def _without_buttons(message: ReviewMessage, line: Message | None = None, row: Row = ()) -> Screen:
    """Return the same caption without its buttons, with a line of what has changed."""
    text = (*message.text, line) if line else message.text
    return Screen(text, (row,) if row else (), media=message.media)


def _finding(reason: Because) -> Message:
    """Return a finding as a message, with names in place of ids."""
    return msg(reason.message, **{name: _named(reason, name, v) for name, v in reason.args})


def _named(reason: Because, name: str, value: object) -> object:
    match name:
        case "exercise":
            begins = reason.message.startswith("review-good")
            return msg(f"exercise-{value}" if begins else f"exercise-{value}.inline")
        case "felt":
            return msg(f"warmup-felt-{value}")
        case "cue":
            return msg(str(value))
        case "day":
            return Weekdays(frozenset({value})) if isinstance(value, int) else value
        case _:
            return value


def _day(digits: str) -> date | None:
    try:
        return datetime.strptime(digits, "%Y%m%d").date()  # noqa: DTZ007 - a date has no zone
    except ValueError:
        return None
