"""Wishes that change how the coach speaks: texts, sounds, clock, units, quiet hours."""

from datetime import time
from typing import Any, assert_never

from bot.coaching.message import msg
from bot.coaching.person.person import Wishes
from bot.flows.settings.quiet_hours import LONGEST_QUIET, begin_of, both_of, end_of, length
from bot.flows.turn import (
    BACK,
    Context,
    Flow,
    Go,
    Screen,
    Turn,
    button,
    not_understood,
    rows_of_three,
    toggle,
)
from bot.value import Value, replace


class AtTexts(Value):
    """Switches of texts and sounds: cues, cards, counts of days, rests, tempo."""


class AtClock(Value):
    """12 or 24 hours."""


class AtUnits(Value):
    """Kilograms or pounds."""


class AtQuietHours(Value):
    """Question: the hours in which the bot does not ring of itself."""


class AtQuietHoursTyped(Value):
    """Other quiet hours: from when, then until when."""

    begin: time | None = None


class AtLongQuiet(Value):
    """So many quiet hours: are they meant?"""

    begin: time
    end: time


Step = AtTexts | AtClock | AtUnits | AtQuietHours | AtQuietHoursTyped | AtLongQuiet
STEPS = (AtTexts, AtClock, AtUnits, AtQuietHours, AtQuietHoursTyped, AtLongQuiet)

#: What can be switched in texts and sounds, and its name among the wishes.
_SWITCHES = {
    "cues": "cues",
    "cards": "cards",
    "streaks": "streaks",
    "timers": "timers",
    "tempo": "tempo_sound",
    "count": "spoken_count",
}
_CLOCKS = {"24": True, "12": False, "usual": None}
_UNITS = {"kg": "kg", "lb": "lb", "usual": None}
_QUIET = {"22-7": (time(22), time(7)), "21-8": (time(21), time(8)), "23-6": (time(23), time(6))}
_NEVER = (time(0), time(0))


def start(argument: str, context: Context) -> Turn:
    """Ask for one wish: texts, clock, units or quiet."""
    steps: dict[str, Step] = {"clock": AtClock(), "units": AtUnits(), "quiet": AtQuietHours()}
    return FLOW.at(steps.get(argument, AtTexts()), context)


def show(step: Step, context: Context) -> Screen:
    """Return the screen of the open question, as it stands."""
    wishes = context.person.profile.wishes
    match step:
        case AtTexts():
            switches = (
                toggle(f"wishes-button-{name}", name, is_on=getattr(wishes, field))
                for name, field in _SWITCHES.items()
            )
            return Screen((msg("wishes-texts"),), rows_of_three((*switches, BACK)))
        case AtClock() | AtUnits():
            return _regional(step, context)
        case AtQuietHours():
            return _quiet_hours(wishes)
        case AtQuietHoursTyped(begin=None):
            return Screen((msg("wishes-quiet-from", at=time(22)),), ((BACK,),))
        case AtQuietHoursTyped(begin=begin):
            return Screen((msg("wishes-quiet-to", start=begin),), ((BACK,),))
        case AtLongQuiet(begin=begin, end=end):
            sure = button("wishes-button-quiet", "yes", start=begin, end=end)
            asked = msg("typed-quiet-long", start=begin, end=end)
            return Screen((asked,), ((sure,), (button("button-other", "other"), BACK)))
        case _:
            assert_never(step)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    if value == "back":
        return Turn(then=Go("preferences", _page_of(step)))
    wishes = context.person.profile.wishes
    match step, value:
        case AtTexts(), _ if value in _SWITCHES:
            field = _SWITCHES[value]
            change: dict[str, Any] = {field: not getattr(wishes, field)}
            person = context.person.with_profile(wishes=replace(wishes, **change))
            return FLOW.at(step, context, person)
        case ((AtClock() | AtUnits()), _):
            return _regional_chosen(step, value, context)
        case AtLongQuiet(begin=begin, end=end), "yes":
            return _saved(replace(wishes, quiet_from=begin, quiet_to=end), context)
        case AtQuietHours() | AtLongQuiet(), "other":
            return FLOW.at(AtQuietHoursTyped(), context)
        case AtQuietHours(), _ if value in _QUIET or value == "never":
            begin, end = _QUIET.get(value, _NEVER)
            return _saved(replace(wishes, quiet_from=begin, quiet_to=end), context)
        case _:
            return not_understood(step)


def _regional(step: AtClock | AtUnits, context: Context) -> Screen:
    """Return what is as in the country until one is chosen: the clock, the unit of weights."""
    person = context.person
    if isinstance(step, AtClock):
        question = msg("wishes-clock", at=time(18, 30))
        choices = tuple(button(f"wishes-button-clock-{c}", c) for c in _CLOCKS)
    else:
        unit = person.profile.wishes.units or context.places.weight_unit(person.zone)
        question = msg(f"wishes-units-{unit}")
        choices = tuple(button(f"wishes-button-units-{u}", u) for u in _UNITS)
    return Screen((question,), (choices, (BACK,)))


def _regional_chosen(step: AtClock | AtUnits, value: str, context: Context) -> Turn:
    wishes = context.person.profile.wishes
    if isinstance(step, AtClock) and value in _CLOCKS:
        return _saved(replace(wishes, clock_24h=_CLOCKS[value]), context)
    if isinstance(step, AtUnits) and value in _UNITS:
        return _saved(replace(wishes, units=_UNITS[value]), context, _page_of(step))
    return not_understood(step)


def _typed(step: Step, text: str, context: Context) -> Turn:
    """Take both ends at once, or one after the other."""
    if not isinstance(step, AtQuietHours | AtQuietHoursTyped | AtLongQuiet):
        return not_understood(step)
    span, times = context.parser.span(text), context.parser.times(text)
    if span is not None:
        return _quiet_between(*both_of(*span), context)
    if not times:
        return not_understood(step)
    if isinstance(step, AtQuietHoursTyped) and step.begin is not None:
        return _quiet_between(step.begin, end_of(step.begin, times), context)
    return FLOW.at(AtQuietHoursTyped(begin_of(times)), context)


def _quiet_between(begin: time, end: time, context: Context) -> Turn:
    if length(begin, end) > LONGEST_QUIET:
        return FLOW.at(AtLongQuiet(begin, end), context)
    wishes = context.person.profile.wishes
    return _saved(replace(wishes, quiet_from=begin, quiet_to=end), context)


def _quiet_hours(wishes: Wishes) -> Screen:
    hours = (
        button("wishes-button-quiet", value, start=begin, end=end)
        for value, (begin, end) in _QUIET.items()
    )
    others = (button("wishes-button-quiet-never", "never"), button("button-other", "other"), BACK)
    now = msg("preferences-quiet", start=wishes.quiet_from, end=wishes.quiet_to)
    return Screen((now, msg("wishes-quiet")), rows_of_three((*hours, *others)))


def _saved(wishes: Wishes, context: Context, page: str = "times") -> Turn:
    person = context.person.with_profile(wishes=wishes)
    return Turn(person=person, toast=msg("button-saved"), then=Go("preferences", page))


def _page_of(step: Step) -> str:
    """Return the page of the settings that leads here."""
    return {AtTexts: "", AtUnits: "plan"}.get(type(step), "times")


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    typed=_typed,
    takes={AtQuietHours: "typed-takes-span", AtQuietHoursTyped: "typed-takes-span"},
)
