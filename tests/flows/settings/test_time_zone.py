from __future__ import annotations

from datetime import time

import pytest

from bot.coaching.events import (
    ZoneChosen,
)
from bot.flows.settings import time_zone_screens
from bot.flows.settings.time_zone_screens import AtCity, AtSearch
from bot.flows.turn import City, Keyboard
from bot.value import replace
from tests.flows.rooms import talk
from tests.support.world import BERLIN, SmallWorld, newcomer

NEW_YORK = "America/New_York"


def test_the_zone_is_guessed_and_its_time_shown() -> None:
    chat = talk().goes("onboarding").taps("agree")

    chat.shows("zone-guess", place="New York", at=time(7, 5)).taps("yes")

    assert chat.events(ZoneChosen) == [ZoneChosen(NEW_YORK)]
    assert chat.person.zone == NEW_YORK


def test_a_city_is_typed_and_confirmed() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other")

    assert chat.said[-1].keyboard is Keyboard.PLACE
    chat.says("sao paulo")
    assert [s.keyboard for s in chat.turn.screens] == [Keyboard.REMOVE, Keyboard.KEEP]
    chat.shows("zone-thanks").shows("zone-found", place="São Paulo", at=time(9, 5)).taps("yes")

    assert chat.person.zone == "America/Sao_Paulo"


def test_a_shared_location_leaves_only_its_zone() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").shares("America/Sao_Paulo")

    chat.shows("zone-found", place="Sao Paulo").taps("yes")

    assert chat.person.zone == "America/Sao_Paulo"


def test_an_unknown_city_is_said_kindly_and_asked_again() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Atlantis")

    chat.shows("zone-unknown", city="Atlantis")
    assert chat.state == AtSearch()
    chat.says("Berlin").shows("zone-found", place="Berlin")


def test_two_places_of_one_name_are_told_apart_by_country() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Portland")

    assert [chat.words(c.label) for c in chat.buttons][:2] == ["Portland, US", "Portland, JM"]
    chat.taps("Portland, JM").taps("yes")

    assert chat.person.zone == "America/Jamaica"


def test_a_city_can_be_picked_from_the_list_page_by_page() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Pick from a list")

    chat.shows("zone-region").taps("oceania").offers("place-0", "back")
    chat.lacks("place-7").taps("page-1").offers("place-7", "place-13").taps("page-0")
    chat.taps("back").shows("zone-region").taps("oceania").taps("page-1").taps("place-10")

    chat.shows("zone-found").taps("yes")
    assert chat.person.zone == chat.places.cities("oceania")[10].zone


def test_no_place_can_be_turned_down_and_searched_again() -> None:
    chat = talk().goes("onboarding").taps("agree").says("Berlin").taps("again").says("Portland")

    chat.taps("again").shows("zone-search")


def test_a_german_is_asked_about_berlin() -> None:
    chat = talk()
    chat.person = type(chat.person)(1, "de", BERLIN, newcomer().created_at)

    chat.goes("onboarding").taps("agree").shows("zone-guess", place="Berlin", at=time(13, 5))


def test_back_from_the_guess_greets_again() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("back").shows("onboarding-consent")

    chat.taps("agree").shows("zone-guess")


def test_from_a_city_one_may_search_again() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Pick from a list")

    chat.taps("back").shows("zone-search")


def test_words_are_no_choice_between_namesakes() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Portland")

    chat.says("the second").shows("typed-unclear-1").says("Berlin").shows("zone-found")


@pytest.mark.parametrize(
    ("place", "label"),
    [
        (City("Llanfairpwllgwyngyll", "GB", BERLIN), "Llanfairpwllgwyng…, GB"),
        (City("UTC", "", "UTC"), "UTC"),
    ],
    ids=["long", "without a country"],
)
def test_a_place_fits_its_button(place: City, label: str) -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other")
    chat.places = SmallWorld((replace(place, name="Portland"), place))

    screen = time_zone_screens.screen(AtCity("oceania"), chat.context)

    assert chat.words(screen.rows[0][0].label) == label
