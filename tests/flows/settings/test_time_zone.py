from __future__ import annotations

from datetime import time

from bot.coaching.events import (
    ZoneChosen,
)
from bot.coaching.message import CityName
from bot.flows.settings import time_zone_screens
from bot.flows.settings.time_zone_screens import AtCity, AtSearch
from bot.flows.turn import Keyboard
from bot.value import replace
from tests.flows.starts import talk
from tests.support.world import BERLIN, newcomer

NEW_YORK = "America/New_York"


def test_the_zone_is_guessed_and_its_time_shown() -> None:
    chat = talk().goes("onboarding").taps("agree")

    chat.shows("zone-guess", place=CityName("New York", NEW_YORK), at=time(7, 5)).taps("yes")

    assert chat.events(ZoneChosen) == [ZoneChosen(NEW_YORK)]
    assert chat.person.zone == NEW_YORK


def test_a_city_is_typed_and_confirmed() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other")

    assert chat.said[-1].keyboard is Keyboard.PLACE
    chat.says("sao paulo")
    assert [s.keyboard for s in chat.turn.screens] == [Keyboard.REMOVE, Keyboard.KEEP]
    chat.shows("zone-thanks").shows(
        "zone-found", place=CityName("São Paulo", "America/Sao_Paulo", "sao paulo"), at=time(9, 5)
    ).taps("yes")

    assert chat.person.zone == "America/Sao_Paulo"


def test_a_shared_location_leaves_only_its_zone() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").shares("America/Sao_Paulo")

    chat.shows("zone-found", place=CityName("Sao Paulo", "America/Sao_Paulo")).taps("yes")

    assert chat.person.zone == "America/Sao_Paulo"


def test_an_unknown_city_is_said_kindly_and_asked_again() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Atlantis")

    chat.shows("zone-unknown", city="Atlantis")
    assert chat.state == AtSearch()
    chat.says("Berlin").shows("zone-found", place=CityName("Berlin", BERLIN, "Berlin"))


def test_two_places_of_one_name_are_told_apart_by_country() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Portland")

    assert "1 Portland, United States\n2 Portland, Jamaica" in chat.text()
    chat.taps("2").taps("yes")

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

    chat.goes("onboarding").taps("agree").shows(
        "zone-guess", place=CityName("Berlin", BERLIN), at=time(13, 5)
    )


def test_back_from_the_guess_greets_again() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("back").shows("onboarding-consent")

    chat.taps("agree").shows("zone-guess")


def test_from_a_city_one_may_search_again() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Pick from a list")

    chat.taps("back").shows("zone-search")


def test_words_are_no_choice_between_namesakes() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Portland")

    chat.says("the second").shows("typed-unclear-1").says("Berlin").shows("zone-found")


def test_places_of_a_region_need_no_country_on_their_buttons() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other")

    screen = time_zone_screens.screen(AtCity("oceania"), chat.context)

    assert [chat.words(choice.label) for choice in screen.rows[0]][:1] == ["São Paulo"]


def test_places_are_called_as_in_the_persons_language() -> None:
    chat = talk(person=replace(newcomer(), language="ru")).goes("onboarding").taps("agree")

    chat.taps("other").says("Portland")
    assert "Portland, Соединенные Штаты" in chat.text()
    assert "Portland, Ямайка" in chat.text()
    chat.taps("again")
    chat.says("Berlin").shows("zone-found", place=CityName("Berlin", BERLIN, "Berlin"))
    assert "Берлин" in chat.text()
