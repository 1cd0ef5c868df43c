from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.coaching.person.person import Profile, Wishes
from bot.flows.context import Coming, OpenSession
from bot.value import replace
from tests.flows.starts import talk
from tests.support.talk import Talk
from tests.support.walk import walk
from tests.support.world import NOON, catalogue, newcomer, onboarded

TODAY = date(2026, 11, 2)


def at_home(profile: Profile | None = None) -> Talk:
    chat = talk(onboarded(profile=profile))
    chat.memory.prompts = (
        Coming("warmup", TODAY + timedelta(days=1), NOON + timedelta(hours=19)),
    )
    chat.memory.practised_days = {TODAY - timedelta(days=n) for n in (1, 2, 5, 20)}
    return chat


def test_start_again_greets_and_resets_nothing() -> None:
    chat = at_home()
    before = chat.person

    chat.goes("onboarding").shows("menu-home").shows("menu-practised", days=3, of=14)

    chat.shows("menu-next-warmup", day=TODAY + timedelta(days=1))
    chat.offers("warmup:normal", "plan:", "preferences:")
    assert chat.person == before
    assert chat.happened == []


def test_an_open_session_comes_first() -> None:
    chat = at_home()
    chat.session = OpenSession("warmup", TODAY, NOON, NOON, None)

    chat.goes("menu")

    assert chat.buttons[0].label.id == "button-continue"


def test_who_paused_is_offered_to_come_back() -> None:
    chat = at_home()
    chat.person = replace(chat.person, paused_from=NOON, paused_until=NOON + timedelta(days=7))

    chat.goes("menu").shows("menu-paused-until", day=TODAY + timedelta(days=7))

    assert chat.buttons[0].label.id == "button-resume"


def test_who_is_held_by_health_is_offered_the_check() -> None:
    chat = at_home(Profile()).goes("menu").shows("menu-resting")

    assert chat.buttons[0].label.id == "warmup-button-health"


def test_counts_that_are_switched_off_are_not_shown() -> None:
    chat = at_home()
    wishes = Wishes(streaks=False)
    chat.person = replace(chat.person, profile=replace(chat.person.profile, wishes=wishes))

    chat.goes("menu").hides("menu-practised")


@pytest.mark.parametrize(("argument", "message"), [("", "menu-help"), ("unknown", "menu-unknown")])
def test_help_offers_the_way_on(argument: str, message: str) -> None:
    at_home().goes("help", argument).shows(message).offers("warmup:normal", "plan:")


def test_a_newcomer_is_offered_to_begin() -> None:
    chat = talk(newcomer()).goes("help")

    assert chat.buttons[0].label.id == "menu-button-begin"


def test_every_exercise_can_be_reached_and_read() -> None:
    chat = talk(newcomer()).goes("library")
    families = [c.go.argument for c in chat.buttons if c.go]
    read: set[str] = set()

    for family in families:
        pages = [family]
        while pages:
            chat.goes("library", pages.pop())
            arguments = {c.go.argument for c in chat.buttons if c.go}
            new = arguments & catalogue().exercises.keys() - read
            pages += [a for a in arguments if a.startswith(f"{family}.") and new]
            read |= new

    assert read == catalogue().exercises.keys()


@walk("exercise", sorted(catalogue().exercises))
def test_a_how_to_has_every_line_and_a_way_back(exercise: str) -> None:
    chat = talk(newcomer()).goes("library", exercise).shows("how-to-title")
    found = catalogue().exercises[exercise]

    chat.shows(f"exercise-{exercise}.cue-{found.cues}").shows(f"exercise-{exercise}.feel")
    chat.taps(f"library:{found.family}.new").shows("library-family")
    chat.taps("library:all").shows("library-title")


def test_a_pause_without_a_date_is_named_too() -> None:
    chat = at_home()
    chat.person = replace(chat.person, paused_from=NOON)

    chat.goes("menu").shows("menu-paused")
