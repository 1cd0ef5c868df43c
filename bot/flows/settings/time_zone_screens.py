"""The steps on the way to a time zone, and what each shows."""

from typing import assert_never

from bot.coaching.calendar import local
from bot.coaching.message import CityName, CountryName, Message, msg
from bot.flows.context import City
from bot.flows.turn import (
    BACK,
    Choice,
    Context,
    Keyboard,
    Screen,
    Where,
    button,
    numbered,
    paged,
    rows_of_three,
)
from bot.value import Value


class AtPlace(Value):
    """Question: is it this time where you are? A guess, the stored zone, or a found place."""

    name: str
    zone: str
    is_found: bool = False
    typed: str = ""

    @property
    def city(self) -> CityName:
        """The place, as it is called in a message."""
        return CityName(self.name, self.zone, self.typed)


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
            cities = (
                (n, CityName(each.name, each.zone))
                for n, each in enumerate(places_of(step, context))
            )
            buttons = (button("zone-button-place", f"place-{n}", place=each) for n, each in cities)
            rows = paged(buttons, page, BACK)
            return Screen((msg("zone-city"),), rows)
        case AtNamesakes():
            places = places_of(step, context)
            names = ((_name(place, step.text), f"place-{n}") for n, place in enumerate(places))
            lines, numbers = numbered(names)
            found = (button(label, value) for label, value in numbers)
            rows = rows_of_three((*found, _search_again()))
            return Screen((msg("zone-which"), lines), rows)
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


def name_in(typed: str) -> str:
    """Return the place of a typed text: "Париж, Франция" -> Париж."""
    return typed.partition(",")[0].strip(" .!?")


def city_of(zone: str) -> CityName:
    """Return the city that gave a zone its name: America/Sao_Paulo -> Sao Paulo."""
    return CityName(zone.rpartition("/")[2].replace("_", " "), zone)


def _place(step: AtPlace, context: Context) -> Screen:
    at = local(context.now, step.zone).time().replace(second=0, microsecond=0)
    yes = button("zone-button-yes", "yes", at=at)
    if step.is_found:
        return Screen((msg("zone-found", place=step.city, at=at),), ((yes,), (_search_again(),)))
    asked = "zone-guess" if context.person.onboarded_at is None else "zone-kept"
    other = button("zone-button-other", "other")
    return Screen((msg(asked, place=step.city, at=at),), ((yes,), (other, BACK)))


def _name(place: City, typed: str) -> Message:
    """Return the name of a place that may be anywhere: with its country."""
    city = CityName(place.name, place.zone, name_in(typed))
    if not place.country:
        return msg("zone-button-place", place=city)
    return msg("zone-button-place-country", place=city, country=CountryName(place.country))


def _search_again() -> Choice:
    return button("zone-button-again", "again")
