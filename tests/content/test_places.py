"""A city, a location or a language gives a zone that exists."""

from __future__ import annotations

import math
import re
import zoneinfo
from pathlib import Path

import pytest
import tzfpy
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coaching.message import CityName
from bot.content.places.cities import NOWHERE, Places, search_key
from bot.content.places.local_names import city_name, country_name
from bot.content.places.regional import country_of, uses_24_hours
from bot.flows.context import City
from bot.flows.context import Places as PlacesOfFlows
from tests.support.walk import walk
from tests.support.world import NOON

FOLDER = Path(__file__).parents[2] / "content" / "places"
PLACES = Places(FOLDER)
ZONES = zoneinfo.available_timezones()

BERLIN = City("Berlin", "DE", "Europe/Berlin")
KOELN = City("Köln", "DE", "Europe/Berlin")
NEW_YORK = City("New York City", "US", "America/New_York")
SAO_PAULO = City("São Paulo", "BR", "America/Sao_Paulo")
LISBON = City("Lisbon", "PT", "Europe/Lisbon")
MOSCOW = City("Moscow", "RU", "Europe/Moscow")


@pytest.mark.parametrize(
    ("zone", "country", "clock", "unit"),
    [
        ("America/New_York", "US", 12, "lb"),
        ("US/Eastern", "US", 12, "lb"),
        ("America/Puerto_Rico", "PR", 12, "lb"),
        ("America/Toronto", "CA", 12, "kg"),
        ("Asia/Kolkata", "IN", 12, "kg"),
        ("Asia/Calcutta", "IN", 12, "kg"),
        ("Europe/London", "GB", 24, "kg"),
        ("Europe/Berlin", "DE", 24, "kg"),
        ("Asia/Shanghai", "CN", 24, "kg"),
        ("UTC", None, 24, "kg"),
        ("Etc/GMT+5", None, 24, "kg"),
        ("Antarctica/Casey", "AQ", 24, "kg"),
    ],
)
def test_clock_and_unit_are_those_of_the_country(
    zone: str, country: str | None, clock: int, unit: str
) -> None:
    assert country_of(zone) == country
    assert uses_24_hours(zone) is (clock == 24)
    assert PLACES.weight_unit(zone) == unit


@walk("zone", sorted(ZONES))
def test_every_zone_has_a_clock_and_a_unit(zone: str) -> None:
    assert isinstance(uses_24_hours(zone), bool)
    assert PLACES.weight_unit(zone) in {"kg", "lb"}


def test_it_is_what_the_flows_ask_for() -> None:
    places: PlacesOfFlows = PLACES

    assert places.search("Berlin", NOON)[0] == BERLIN


@walk(
    ("text", "first"),
    [
        ("Köln", KOELN),
        ("koln", KOELN),
        ("Koeln", KOELN),
        ("COLOGNE", KOELN),
        ("NYC", NEW_YORK),
        ("new york", NEW_YORK),
        ("Berlni", BERLIN),
        ("  berlin!  ", BERLIN),
        ("Berlin, Germany", BERLIN),
        ("Sao Paolo", SAO_PAULO),
        ("São Pualo", SAO_PAULO),
        ("Lisboa", LISBON),
        ("Lodz", City("Łódź", "PL", "Europe/Warsaw")),
        ("Москва", MOSCOW),
        ("दिल्ली", City("Delhi", "IN", "Asia/Kolkata")),
        ("東京", City("Tokyo", "JP", "Asia/Tokyo")),
        ("Frankfrut am Main", City("Frankfurt am Main", "DE", "Europe/Berlin")),
        ("Odessa", City("Odesa", "UA", "Europe/Kyiv")),
    ],
)
def test_a_city_is_found_by_any_of_its_names_and_with_typing_errors(
    text: str, first: City
) -> None:
    found = PLACES.search(text, NOON)

    assert found[0] == first
    assert len(found) <= 5


def test_a_name_that_was_mistyped_is_searched_for_once_however_often_it_comes() -> None:
    places = Places(FOLDER)

    found = [places.search("Berlni", NOON) for _ in range(5)]

    assert [each[0] for each in found] == [BERLIN] * 5
    assert places._known.cache_info().misses == 1


def test_places_of_one_name_are_all_offered_the_largest_first() -> None:
    assert PLACES.search("London", NOON) == (
        City("London", "GB", "Europe/London"),
        City("London", "CA", "America/Toronto"),
    )


def test_places_of_one_name_in_one_country_are_told_apart_by_their_zone() -> None:
    found = PLACES.search("Portland", NOON)

    assert found[:2] == (
        City("Portland (Los Angeles)", "US", "America/Los_Angeles"),
        City("Portland (New York)", "US", "America/New_York"),
    )


def test_a_rare_other_name_does_not_stand_beside_its_namesakes() -> None:
    found = PLACES.search("York", NOON)

    assert {place.name for place in found} == {"York"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "qwertyuiop",
        "asdf",
        "🍑",
        "!!!",
        "|",
        "\t",
        "\n",
        "7:30",
        "berlin " * 100,
        ",Berlin",
    ],
)
def test_nonsense_finds_nothing(text: str) -> None:
    assert PLACES.search(text, NOON) == ()


@settings(deadline=None)  # the first miss reads every name
@given(st.text(max_size=20))
def test_any_text_finds_at_most_five_places_in_known_zones(text: str) -> None:
    found = PLACES.search(text, NOON)

    assert len(found) == len(set(found)) <= 8
    assert {place.zone for place in found} <= ZONES


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (52.52, 13.40, "Europe/Berlin"),
        (-23.55, -46.63, "America/Sao_Paulo"),
        (50.45, 30.52, "Europe/Kyiv"),
        (28.61, 77.21, "Asia/Kolkata"),
        (-31.55, 159.08, "Australia/Lord_Howe"),
        (0.0, -30.0, "Etc/GMT+2"),
        (91.0, 0.0, None),
        (0.0, 181.0, None),
        (math.nan, 0.0, None),
    ],
)
def test_a_location_gives_its_zone(latitude: float, longitude: float, zone: str | None) -> None:
    assert PLACES.zone_at(latitude, longitude) == zone


def test_every_zone_that_a_location_can_give_exists() -> None:
    assert set(tzfpy.timezonenames()) <= ZONES


@walk(
    ("language", "zone"),
    [
        ("en", "America/New_York"),
        ("en-GB", "Europe/London"),
        ("en-in", "Asia/Kolkata"),
        ("de", "Europe/Berlin"),
        ("de_AT", "Europe/Vienna"),
        ("pt", "America/Sao_Paulo"),
        ("pt-br", "America/Sao_Paulo"),
        ("pt-AO", "Africa/Luanda"),
        ("es", "America/Mexico_City"),
        ("es-419", "America/Mexico_City"),
        ("fr", "Europe/Paris"),
        ("ar", "Africa/Cairo"),
        ("zh-hans", "Asia/Shanghai"),
        ("zh-Hant-HK", "Asia/Hong_Kong"),
        ("no", "Europe/Oslo"),
        ("en-zz", "America/New_York"),
        ("tlh", "UTC"),
        ("", "UTC"),
        ("\t", "UTC"),
    ],
)
def test_a_language_guesses_where_most_of_its_speakers_live(language: str, zone: str) -> None:
    assert PLACES.guess(language).zone == zone


def test_an_unknown_language_guesses_nowhere() -> None:
    assert PLACES.guess("tlh") == NOWHERE


def test_the_list_has_at_most_eight_regions_of_nine_cities_over_several_zones() -> None:
    assert 1 <= len(PLACES.regions()) <= 8
    for region in PLACES.regions():
        cities = PLACES.cities(region)
        assert 1 <= len(cities) <= 9
        assert len({city.zone for city in cities}) >= 5
        assert {city.zone for city in cities} <= ZONES


def test_every_city_of_the_lists_is_in_the_extract_with_its_zone() -> None:
    listed = [city for region in PLACES.regions() for city in PLACES.cities(region)]
    tags = re.findall(
        r'^"?([a-z-]+)"?: ', (FOLDER / "languages.yaml").read_text("utf-8"), re.MULTILINE
    )
    guessed = [PLACES.guess(tag) for tag in tags]

    for place in listed + guessed:
        found = {(one.country, one.zone) for one in PLACES.search(place.name, NOON)}
        assert (place.country, place.zone) in found, place


def test_the_extract_is_whole_and_sorted_and_its_zones_exist() -> None:
    rows = [line.split("\t") for line in (FOLDER / "cities.tsv").read_text("utf-8").splitlines()]

    people = [int(row[4]) for row in rows]
    assert len(rows) > 30_000
    assert people == sorted(people, reverse=True)
    assert {row[3] for row in rows} <= ZONES
    assert all(row[0].startswith(f"|{search_key(row[1])}|") for row in rows)


# --- what is no city ------------------------------------------------------------------------


@walk(
    ("text", "zones"),
    [
        ("Ireland", ["Europe/Dublin"]),
        ("India", ["Asia/Kolkata"]),
        ("Nepal", ["Asia/Kathmandu"]),
        ("Italy", ["Europe/Rome"]),
        ("Germany", ["Europe/Berlin"]),
        ("germny", ["Europe/Berlin"]),
        ("Deutschland", ["Europe/Berlin"]),
        ("日本", ["Asia/Tokyo"]),
        ("भारत", ["Asia/Kolkata"]),
        ("ایران", ["Asia/Tehran"]),
        ("UK", ["Europe/London"]),
        ("Scotland", ["Europe/London"]),
        ("LA", ["America/Los_Angeles"]),
        ("Europe/Berlin", ["Europe/Berlin"]),
        ("asia/kolkata", ["Asia/Kolkata"]),
        ("America/New York", ["America/New_York"]),
        ("Paris, Texas", ["America/Chicago"]),
        ("London, Canada", ["America/Toronto"]),
    ],
)
def test_a_country_a_part_of_one_or_a_zone_is_what_it_is(text: str, zones: list[str]) -> None:
    assert [place.zone for place in PLACES.search(text, NOON)] == zones


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("Россия", {"Europe/Moscow", "Asia/Vladivostok"}),
        ("USA", {"America/New_York", "America/Phoenix", "Pacific/Honolulu"}),
        ("Australia", {"Australia/Sydney", "Australia/Perth"}),
        ("IST", {"Asia/Kolkata", "Asia/Jerusalem"}),
        ("UTC+3", {"Europe/Istanbul", "Europe/Moscow"}),
        ("gmt-5", {"America/New_York", "America/Lima"}),
        ("+٥:٣٠", {"Asia/Kolkata", "Asia/Colombo"}),
        ("PST", {"America/Los_Angeles"}),
    ],
)
def test_what_has_several_times_or_several_cities_is_a_choice(text: str, zones: set[str]) -> None:
    found = PLACES.search(text, NOON)

    assert zones <= {place.zone for place in found}
    assert 2 <= len(found) <= 8


def test_an_offset_is_that_of_now() -> None:
    summer = NOON.replace(month=7)

    assert "Europe/Berlin" in {p.zone for p in PLACES.search("UTC+2", summer)}
    assert "Europe/Berlin" not in {p.zone for p in PLACES.search("UTC+2", NOON)}


@pytest.mark.parametrize("text", ["yes", "no", "nah", "ok", "y", "sha", "hm"])
def test_so_short_a_word_is_nearly_nothing(text: str) -> None:
    assert PLACES.search(text, NOON) == ()


def test_a_large_city_stands_beside_a_country_that_another_language_calls_so() -> None:
    found = PLACES.search("Granada", NOON)

    assert [place.country for place in found] == ["ES", "GD"]


def test_a_zone_has_the_country_of_its_largest_city() -> None:
    assert PLACES.country("America/Denver") == "US"
    assert PLACES.country("Etc/GMT+2") is None


def test_every_area_has_a_zone_that_exists() -> None:
    for line in (FOLDER / "areas.yaml").read_text("utf-8").splitlines():
        zones = re.findall(r", ([A-Z][A-Za-z]+/[A-Za-z_/]+)\]", line)
        assert set(zones) <= ZONES, line


@pytest.mark.parametrize(
    ("city", "language", "expected"),
    [
        (CityName("Moscow", "Europe/Moscow"), "de", "Moskau"),
        (CityName("London", "Europe/London"), "ru", "Лондон"),
        (CityName("London", "Europe/London"), "fa", "لندن"),
        (CityName("London", "Europe/London"), "en", "London"),
        (CityName("New York City", "America/New_York"), "ru", "Нью-Йорк"),
        (CityName("Kathmandu", "Asia/Kathmandu"), "ru", "Катманду"),
        (CityName("Kazan", "Europe/Moscow", "казань"), "ru", "Казань"),
        (CityName("Kazan", "Europe/Moscow", "kazan"), "ru", "Kazan"),
        (CityName("Köln", "Europe/Berlin", "Cologne"), "de", "Köln"),
        (CityName("UTC", "UTC"), "fa", "UTC"),
        (CityName("Berlin", "Europe/Berlin"), "xx", "Berlin"),
        (CityName("Berlin", "Europe/Berlin"), "zh-hans", "柏林"),
    ],
)
def test_a_city_is_called_as_in_the_persons_language(
    city: CityName, language: str, expected: str
) -> None:
    assert city_name(city, language) == expected


def test_a_country_is_called_as_in_the_persons_language() -> None:
    names = [country_name("DE", language) for language in ("en", "ru", "fa", "pt-BR", "xx")]

    assert names == ["Germany", "Германия", "آلمان", "Alemanha", "Germany"]
    assert country_name("XX", "en") == "XX"
