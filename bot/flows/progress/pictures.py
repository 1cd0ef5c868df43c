"""/plan: what comes, and why. /progress: the weeks in pictures, each with its caption."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from bot.coaching.message import msg
from bot.coaching.programme.offers import LONG, USUAL
from bot.flows.habit.screens import way_back
from bot.flows.media import Picture
from bot.flows.memory.fading import held_now
from bot.flows.memory.offers import open_now, warm_up_now
from bot.flows.progress import captions, charts
from bot.flows.progress import plan as progress_plan
from bot.flows.settings.time_zone_screens import city_of
from bot.flows.turn import Context, Paragraph, Row, Screen, Turn, Where, go_button
from bot.flows.wording import upcoming
from bot.flows.wording.start_button import MY_PLAN, ways_on

#: The words of a picture, and the picture.
Pictured: TypeAlias = tuple[tuple[Paragraph, ...], Picture]


def plan(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one plan
    """Return every prompt that will come, each with its reason."""
    wishes = context.person.profile.wishes
    quiet_hours = msg(
        "plan-nothing-else",
        start=wishes.quiet_from,
        end=wishes.quiet_to,
        place=city_of(context.person.zone),
    )
    lines = tuple(progress_plan.lines(context)) or (msg("plan-nothing"),)
    shorter = upcoming.first_sessions(context) if upcoming.next_session(context) else None
    text = (msg("plan-title"), lines, *((shorter,) if shorter else ()), quiet_hours)
    buttons: Row = (
        go_button("plan-button-times", "preferences", "times"),
        go_button("plan-button-pause", "pause"),
        go_button("plan-button-calendar", "calendar"),
    )
    back = way_back(held_now(context).step)
    rows = (*_long_warm_up(context), *((back,) if back else ()), buttons)
    return Turn(screens=(Screen(text, rows, Where.NEW),))


def _long_warm_up(context: Context) -> tuple[Row, ...]:
    """Offer the long warm-up, for days on which somebody lifts elsewhere, where it is longer."""
    offer = warm_up_now(context)
    minutes, usual = offer.minutes.get(LONG, 0), offer.minutes.get(USUAL, 0)
    if context.session is not None or not offer.is_open or minutes <= usual:
        return ()
    return ((go_button(msg("plan-button-long", minutes=minutes), "warmup", LONG),),)


def progress(argument: str, context: Context) -> Turn:
    """Show one picture and its words; `argument`: felt, ladders, sets, or the calendar."""
    name = argument if argument in _PICTURES else CALENDAR
    text, picture = _PICTURES[name](context)
    others = (go_button(f"progress-button-{n}", "progress", n) for n in _PICTURES if n != name)
    today = open_now(context)
    buttons = (MY_PLAN,) if today.warm_up.is_again else ways_on(context, today)
    if name == LADDERS:
        buttons = (go_button("progress-button-one", "ladder"), *buttons)
    return Turn(screens=(Screen(text, (tuple(others), buttons), Where.NEW, media=picture),))


def _calendar(context: Context) -> Pictured:
    shown = charts.calendar_of(context)
    return captions.of_calendar(shown, context), charts.calendar_picture(shown)


def _felt(context: Context) -> Pictured:
    shown = charts.felt_of(context)
    return captions.of_felt(shown, context), charts.felt_picture(shown)


def _ladders(context: Context) -> Pictured:
    shown = charts.ladders_of(context)
    return captions.of_ladders(shown, context), charts.ladders_picture(shown)


def _sets(context: Context) -> Pictured:
    shown = charts.sets_of(context)
    return captions.of_sets(shown), charts.sets_picture(shown)


CALENDAR, LADDERS = "calendar", "ladders"
_PICTURES: Mapping[str, Callable[[Context], Pictured]] = {
    CALENDAR: _calendar,
    "felt": _felt,
    LADDERS: _ladders,
    "sets": _sets,
}
