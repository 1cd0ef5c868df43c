"""Send locations, venues, contacts and dice."""

from typing import Final

from playground.api.facts import Json
from playground.api.methods.sending import deliver
from playground.api.refusal import Refusal
from playground.api.requests import Request
from playground.world.state import State

_LOCATION = (
    "latitude",
    "longitude",
    "horizontal_accuracy",
    "live_period",
    "heading",
    "proximity_alert_radius",
)
_PLACE = ("title", "address")
_VENUE = (*_PLACE, "foursquare_id", "foursquare_type", "google_place_id", "google_place_type")
_CONTACT = ("phone_number", "first_name", "last_name", "vcard")
#: The highest value of each dice.
_DICE: Final = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}


def send_location(state: State, request: Request) -> Json:
    """Send a point on the map."""
    return deliver(state, request.params, {"location": _picked(request.params, _LOCATION)})


def send_venue(state: State, request: Request) -> Json:
    """Send a place with its name and address."""
    params = request.params
    location = _picked(params, _LOCATION[:2])
    venue = {"location": location, **_picked(params, _VENUE)}
    return deliver(state, params, {"location": location, "venue": venue})


def send_contact(state: State, request: Request) -> Json:
    """Send somebody's name and number."""
    return deliver(state, request.params, {"contact": _picked(request.params, _CONTACT)})


def send_dice(state: State, request: Request) -> Json:
    """Send an emoji that falls on a value by chance."""
    emoji = request.params.get("emoji", "🎲")
    if emoji not in _DICE:
        raise Refusal.bad("wrong dice emoji specified")
    value = state.chance.randint(1, _DICE[emoji])
    return deliver(state, request.params, {"dice": {"emoji": emoji, "value": value}})


def _picked(params: Json, names: tuple[str, ...]) -> Json:
    return {name: params[name] for name in names if name in params}
