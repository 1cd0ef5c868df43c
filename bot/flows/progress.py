"""/plan: what comes, and why. /progress: days practised, and how firm the habit is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bot.coaching.calendar import local_date
from bot.coaching.habit import WINDOW_DAYS, practised, strength
from bot.flows.anchors import with_anchor
from bot.flows.buttons import Row, way
from bot.flows.health.outcome import is_open
from bot.flows.turn import Coming, Context, Say, Screen, Turn, Where, say
from bot.flows.zone_screens import city_of

PRACTISED, LEFT_OUT, OPEN = "●", "–", "○"  # noqa: RUF001 - a dash that fits the circles


def plan(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one plan
    """Every prompt that will come, each with its reason."""
    wishes = context.person.profile.wishes
    quiet = say(
        "plan-nothing-else",
        start=wishes.quiet_from,
        end=wishes.quiet_to,
        place=city_of(context.person.zone),
    )
    lines = tuple(_lines(context)) or (say("plan-nothing"),)
    buttons: Row = (
        way("plan-button-times", "preferences", "times"),
        way("plan-button-pause", "pause"),
    )
    return Turn(screens=(Screen((say("plan-title"), lines, quiet), (buttons,), Where.NEW),))


def progress(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one screen
    """Days practised of the last 14, and habit strength in percent."""
    days, left_out, today = context.memory.practised(), context.memory.left_out(), context.today
    count = practised(days, today, left_out)
    percent = round(100 * strength(days, today, left_out))
    text = (
        (say("progress-days", days=count, of=WINDOW_DAYS), say("progress-row", row=_row(context))),
        say("progress-strength", percent=percent),
    )
    buttons: Row = (
        way("button-warm-up-now", "warmup", "normal"),
        way("button-my-plan", "plan"),
    )
    if not is_open(context.person) or today in days:
        buttons = buttons[1:]
    return Turn(screens=(Screen(text, (buttons,), Where.NEW),))


def _lines(context: Context) -> Iterator[Say]:
    """One line a prompt; a kind joins with its line `plan-<kind>`."""
    person = context.person
    if person.is_paused:
        until = person.paused_until
        day = local_date(until, person.zone) if until else None
        yield say("menu-paused-until", day=day) if day else say("menu-paused")
    elif not is_open(person):
        yield say("menu-resting")
    yield from (_line(coming, context) for coming in context.memory.coming())


def _line(coming: Coming, context: Context) -> Say:
    when = {"day": coming.local_date, "at": coming.due_at}
    if coming.kind == "warmup":
        return with_anchor("plan-warmup", context.person.profile, **when)
    return say(f"plan-{coming.kind}", **when)


def _row(context: Context) -> str:
    """The last 14 dates, oldest first, as signs."""
    days, left_out = context.memory.practised(), context.memory.left_out()
    dates = (context.today - timedelta(days=n) for n in reversed(range(WINDOW_DAYS)))
    return "".join(PRACTISED if d in days else LEFT_OUT if d in left_out else OPEN for d in dates)
