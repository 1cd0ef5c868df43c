"""The time zone: guessed, shared, found by its city or picked from a list; always confirmed."""

from typing import assert_never
from zoneinfo import available_timezones

from bot.coaching.events import ZoneChosen
from bot.coaching.message import msg
from bot.flows.context import City
from bot.flows.settings.confirmation import confirmed
from bot.flows.settings.time_zone_screens import (
    STEPS,
    AtCity,
    AtNamesakes,
    AtPlace,
    AtRegion,
    AtSearch,
    Step,
    city_of,
    name_in,
    places_of,
    screen,
    searching,
)
from bot.flows.turn import (
    Context,
    Flow,
    Go,
    Keyboard,
    Screen,
    Turn,
    Where,
    not_understood,
    page_in,
)
from bot.value import replace

LONGEST_ECHO = 60
TALK = ("consent", "stop", "answers", "commands", "small_talk")


def start(argument: str, context: Context) -> Turn:
    """Ask: with a guess from the language at first, later with the stored zone.

    "at:Europe/Berlin" asks about a zone that was shared.
    """
    person = context.person
    shared = argument.removeprefix("at:")
    if shared != argument and shared in available_timezones():
        return FLOW.at(AtPlace(city_of(shared).name, shared, is_found=True), context)
    if person.onboarded_at is None:
        place = context.places.guess(person.language)
        return FLOW.at(AtPlace(place.name, place.zone), context)
    return FLOW.at(AtPlace(city_of(person.zone).name, person.zone), context)


def _shared(step: Step, zone: str, context: Context) -> Turn:  # noqa: ARG001 - of a location
    return _found(City(city_of(zone).name, "", zone), context)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step:
        case AtPlace():
            return _asked(step, value, context)
        case AtSearch():
            # The button of the keyboard below; its text arrives, and is known by its label.
            in_list = value == "list"
            return _without_keyboard(AtRegion(), context) if in_list else not_understood(step)
        case AtRegion():
            return _region(step, value, context)
        case AtNamesakes() | AtCity():
            return _picked(step, value, context)
        case _:
            assert_never(step)


def _asked(step: AtPlace, value: str, context: Context) -> Turn:
    match value:
        case "yes":
            return _chosen(step, context)
        case "other" | "again":
            return FLOW.at(AtSearch(), context)
        case "back" if context.person.onboarded_at is None:
            return Turn(then=Go("onboarding", "consent"))
        case "back":
            return Turn(then=Go("preferences", "place"))
        case _:
            return not_understood(step)


def _region(step: AtRegion, value: str, context: Context) -> Turn:
    if value == "back":
        return FLOW.at(AtSearch(), context)
    if value not in context.places.regions():
        return not_understood(step)
    return FLOW.at(AtCity(value), context)


def _picked(step: AtNamesakes | AtCity, value: str, context: Context) -> Turn:
    numbered = {f"place-{n}": place for n, place in enumerate(places_of(step, context))}
    if value in numbered:
        place = numbered[value]
        typed = name_in(step.text) if isinstance(step, AtNamesakes) else ""
        return FLOW.at(AtPlace(place.name, place.zone, is_found=True, typed=typed), context)
    match step, value:
        case AtNamesakes(), "again":
            return FLOW.at(AtSearch(), context)
        case AtCity(), "back":
            return FLOW.at(AtRegion(), context)
        case AtCity(), _ if (page := page_in(value, len(numbered))) is not None:
            return FLOW.at(replace(step, page=page), context)
        case _:
            return not_understood(step)


def _searched(step: Step, text: str, context: Context) -> Turn:
    """Confirm one place, ask which of several, or say that there is none."""
    if _is_talk(step, text, context):
        return not_understood(step)
    found = context.places.search(text, context.now)
    if len(found) == 1:
        return _found(found[0], context, name_in(text))
    if found:
        return _without_keyboard(AtNamesakes(text), context)
    if not isinstance(step, AtSearch):
        return not_understood(step)
    unknown = searching(msg("zone-unknown", city=text[:LONGEST_ECHO]))
    return Turn(step, (unknown,), understood=False)


def _is_talk(step: Step, text: str, context: Context) -> bool:
    """Tell whether a text names no place: yes and no never do, "nice" where none is asked."""
    groups = ("consent",) if isinstance(step, AtSearch) else TALK
    return any(context.parser.meaning(text, group) for group in groups)


def _found(place: City, context: Context, typed: str = "") -> Turn:
    found = AtPlace(place.name, place.zone, is_found=True, typed=typed)
    return _without_keyboard(found, context)


def _without_keyboard(step: Step, context: Context) -> Turn:
    """Remove the keyboard with thanks: a message has one, and the next has buttons."""
    thanks = Screen((msg("zone-thanks"),), where=Where.NEW, keyboard=Keyboard.REMOVE)
    return Turn(step, (thanks, screen(step, context).anew()))


def _chosen(step: AtPlace, context: Context) -> Turn:
    person = replace(context.person, zone=step.zone)
    events = (ZoneChosen(step.zone),)
    if person.onboarded_at is None:
        return Turn(events=events, person=person, then=Go("health_check", "onboarding"))
    done = confirmed(msg("zone-follows", place=step.city), person, context)
    return Turn(screens=(done,), events=events, person=person)


FLOW = Flow(
    STEPS,
    start,
    screen,
    _tapped,
    typed=_searched,
    shared=_shared,
    takes={
        AtPlace: "typed-takes-place",
        AtSearch: "typed-takes-place",
        AtNamesakes: "typed-takes-place",
        AtRegion: "typed-takes-place",
        AtCity: "typed-takes-place",
    },
    about=dict.fromkeys(STEPS, "typed-about-zone"),
)
