from __future__ import annotations

from datetime import time

import pytest

from bot.coaching.catalogue.languages import ENGLISH, LanguageInfo
from bot.coaching.message import msg
from bot.coaching.person.person import Wishes
from bot.flows.registry import FLOWS
from bot.flows.turn import Tap
from bot.value import replace
from tests.flows.starts import talk
from tests.support.talk import Talk
from tests.support.world import catalogue, onboarded

ALL_DAYS = frozenset(range(7))


def at(*taps: str) -> Talk:
    chat = talk(onboarded()).goes("preferences")
    for tap in taps:
        chat.taps(tap)
    return chat


@pytest.mark.parametrize(
    ("choice", "clock", "written"), [("24", True, "13:05"), ("12", False, "1:05 PM")]
)
def test_the_clock_is_written_as_wished(choice: str, clock: bool, written: str) -> None:
    chat = at("times", "clock").taps(choice)

    assert chat.person.profile.wishes.clock_24h is clock
    assert written in chat.goes("zone").text()


def test_times_are_written_as_the_country_writes_them_until_a_clock_is_chosen() -> None:
    chat = talk(replace(onboarded(), zone="America/New_York")).goes("preferences").taps("times")
    assert "8:00 AM" in chat.text()

    chat.taps("clock").taps("24")
    assert "08:00" in chat.text()

    chat.taps("clock").taps("usual")
    assert "8:00 AM" in chat.text()


def test_weights_begin_with_the_unit_of_the_country_and_can_be_changed() -> None:
    chat = talk(replace(onboarded(), zone="America/New_York")).goes("preferences").taps("plan")

    chat.taps("units").shows("wishes-units-lb")
    chat.taps("wishes-button-units-kg")
    assert chat.person.profile.wishes.units == "kg"

    chat.shows("preferences-plan").taps("units").shows("wishes-units-kg")
    chat.taps("wishes-button-units-usual")
    assert chat.person.profile.wishes.units is None


@pytest.mark.parametrize(
    ("taps", "hours"),
    [(["21-8"], (time(21), time(8))), (["never"], (time(0), time(0)))],
)
def test_quiet_hours_are_picked(taps: list[str], hours: tuple[time, time]) -> None:
    chat = at("times", "quiet", *taps)

    wishes = chat.person.profile.wishes
    assert (wishes.quiet_from, wishes.quiet_to) == hours


def test_quiet_hours_are_typed_from_and_to() -> None:
    chat = at("times", "quiet").taps("other").says("23:15").shows("wishes-quiet-to").says("8")

    wishes = chat.person.profile.wishes
    assert (wishes.quiet_from, wishes.quiet_to) == (time(23, 15), time(8))


def test_cards_and_counts_are_switched_off_and_on_without_leaving() -> None:
    chat = at("texts").taps("cards").taps("streaks")

    assert not chat.person.profile.wishes.cards
    assert not chat.person.profile.wishes.streaks
    chat.taps("cards")
    assert chat.person.profile.wishes.cards


def test_everything_in_texts_and_sounds_can_be_switched_off_and_on() -> None:
    chat = at("texts")
    switches = {
        "cues": "cues",
        "cards": "cards",
        "streaks": "streaks",
        "timers": "timers",
        "tempo": "tempo_sound",
        "count": "spoken_count",
    }
    assert {c.value for c in chat.buttons} == {*switches, "back"}

    for button, wish in switches.items():
        before = getattr(chat.person.profile.wishes, wish)
        chat.taps(button)
        assert getattr(chat.person.profile.wishes, wish) is not before, button
        chat.taps(button)
        assert getattr(chat.person.profile.wishes, wish) is before, button


def test_what_nobody_asks_is_switched_here() -> None:
    chat = at("avoid").lacks("c_bp").taps("c_latex").taps("c_kneel").taps("c_latex")

    assert chat.person.profile.wishes.avoid == {"c_kneel"}


def test_an_exercise_is_never_offered_until_it_is_tapped_again() -> None:
    chat = at("avoid").taps("never").shows("avoid-never-none")

    chat.goes("avoid", "never:clam").shows("avoid-never").shows("exercise-clam")
    assert chat.person.profile.wishes.never_offer == {"clam"}
    chat.taps("clam").shows("avoid-never-none").taps("back").shows("avoid-title")
    assert chat.person.profile.wishes.never_offer == frozenset()


def test_an_unknown_exercise_takes_nothing_off() -> None:
    chat = talk(onboarded()).goes("avoid", "never:handstand")

    assert chat.person.profile.wishes.never_offer == frozenset()


def test_the_language_is_chosen_from_those_that_have_words() -> None:
    chat = at("place", "language")
    chat.person = replace(chat.person, language="de")

    chat.taps("en").shows("preferences-place")

    assert chat.person.language == "en"


def test_a_language_is_named_in_itself_and_says_that_it_is_a_draft() -> None:
    chat = at()
    languages = (ENGLISH, LanguageInfo("ru", "Русский", "draft"))
    chat.catalogue = replace(chat.catalogue, languages=languages)

    [screen] = FLOWS["language"].start("", chat.context).screens

    labels = [choice.label for row in screen.rows for choice in row]
    assert labels[:2] == [msg("language-button", name=n) for n in ("English", "Русский")]
    assert screen.text == (
        msg("language-title"),
        (msg("language-button-draft", name="Русский"),),
    )


def test_many_languages_would_come_page_by_page() -> None:
    chat = at()
    tags = ("en", *(f"en-{n}" for n in range(12)))
    languages = tuple(LanguageInfo(tag, tag) for tag in tags)
    chat.catalogue = replace(chat.catalogue, languages=languages)

    turn = FLOWS["language"].start("", chat.context)
    following = FLOWS["language"].resume(turn.state, Tap("page-1"), chat.context)

    first, second = (
        {c.value for row in t.screens[0].rows for c in row} for t in (turn, following)
    )
    assert first & second == {"back"}
    assert first | second >= set(tags[:14])


def test_exercises_that_are_never_offered_come_page_by_page() -> None:
    never = frozenset(sorted(catalogue().exercises)[:10])
    chat = at()
    profile = replace(chat.person.profile, wishes=Wishes(never_offer=never))
    chat.person = replace(chat.person, profile=profile)

    chat.goes("avoid").taps("never").taps("page-1")

    assert len(chat.buttons) == 3 + 2
