"""The steps on the way to a time zone, and what each shows."""

from __future__ import annotations

from typing import assert_never

from bot.coaching.calendar import local
from bot.coaching.message import Message, msg
from bot.flows.buttons import BACK, button, paged, rows_of_three
from bot.flows.turn import Choice, City, Context, Keyboard, Screen, Where
from bot.value import Value

LONGEST_NAME = 18  # letters of a city on a button


class AtPlace(Value):
    """Question: is it this time where you are? A guess, the stored zone, or a found place."""

    name: str
    zone: str
    is_found: bool = False


class AtSearch(Value):
    """A city is typed, or a location shared."""


class AtNamesakes(Value):
    """Several places have that name."""

    text: str


class AtRegion(Value):
    """A region of the list."""


class AtCity(Value):
    """A city of that region."""

    region: str
    page: int = 0


Step = AtPlace | AtSearch | AtNamesakes | AtRegion | AtCity
STEPS = (AtPlace, AtSearch, AtNamesakes, AtRegion, AtCity)


def screen(step: Step, context: Context) -> Screen:
    """Return the screen of the question that stands open."""
    match step:
        case AtPlace():
            return _place(step, context)
        case AtSearch():
            return searching(msg("zone-search"))
        case AtRegion():
            regions = (button(f"region-{r}", r) for r in context.places.regions())
            return Screen((msg("zone-region"),), rows_of_three((*regions, BACK)))
        case AtCity(page=page):
            rows = paged(_buttons(places_of(step, context)), page, BACK)
            return Screen((msg("zone-city"),), rows)
        case AtNamesakes():
            buttons = (*_buttons(places_of(step, context)), _search_again())
            return Screen((msg("zone-which"),), rows_of_three(buttons))
        case _:
            assert_never(step)


def searching(text: Message) -> Screen:
    """Ask for a city or a location, or offer the list."""
    return Screen((text,), where=Where.NEW, keyboard=Keyboard.PLACE)


def places_of(step: AtNamesakes | AtCity, context: Context) -> tuple[City, ...]:
    """Return the places that stand on the buttons."""
    match step:
        case AtNamesakes(text):
            return context.places.search(text, context.now)
        case AtCity(region):
            return context.places.cities(region)
        case _:
            assert_never(step)


def city_of(zone: str) -> str:
    """Return a zone by its city: America/Sao_Paulo -> Sao Paulo."""
    return zone.rpartition("/")[2].replace("_", " ")


def _place(step: AtPlace, context: Context) -> Screen:
    at = local(context.now, step.zone).time().replace(second=0, microsecond=0)
    yes = button("zone-button-yes", "yes", at=at)
    if step.is_found:
        return Screen((msg("zone-found", place=step.name, at=at),), ((yes,), (_search_again(),)))
    asked = "zone-guess" if context.person.onboarded_at is None else "zone-kept"
    other = button("zone-button-other", "other")
    return Screen((msg(asked, place=step.name, at=at),), ((yes,), (other, BACK)))


def _buttons(places: tuple[City, ...]) -> tuple[Choice, ...]:
    return tuple(button(_label(place), f"place-{n}") for n, place in enumerate(places))


def _label(place: City) -> Message:
    name = place.name
    if len(name) > LONGEST_NAME:
        name = f"{name[: LONGEST_NAME - 1]}…"
    if not place.country:
        return msg("zone-button-place", place=name)
    return msg("zone-button-place-country", place=name, country=place.country)


def _search_again() -> Choice:
    return button("zone-button-again", "again")
