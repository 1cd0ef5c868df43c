"""The tempo that one hears: once, or with every exercise; as slow as the card says."""

from __future__ import annotations

import pytest

from bot.coaching.catalogue.exercise import Tempo
from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.person.person import Wishes
from bot.coaching.session.plan import SetKind
from bot.coaching.warmup.twists import ONE_AND_HALF
from bot.flows.media import Media, Track
from bot.flows.turn import Where
from bot.flows.warmup.set import track_of
from bot.value import replace
from tests.flows.practice import Practice, practice
from tests.flows.starts import talk
from tests.flows.training.trainee import Training, begun, profile, trained
from tests.support.talk import Talk
from tests.support.world import newcomer, onboarded

BY_ITSELF = Wishes(tempo_sound=True)


def sounds(chat: Talk) -> list[Track]:
    """Return what the last turn plays."""
    media = [screen.media for screen in chat.turn.screens]
    return [each for each in media if isinstance(each, Track)]


def warming_up(wishes: Wishes | None = None) -> Practice:
    chat = practice(replace(profile(), wishes=wishes or Wishes()))
    chat.goes("warmup", "normal")
    return chat


def training(wishes: Wishes | None = None) -> Training:
    """At the first exercise, before its easy set."""
    return begun(replace(profile(), wishes=wishes or Wishes()), trained(9))


def test_nothing_sounds_until_it_is_asked_for() -> None:
    chat = training()

    while chat.set_kind() is SetKind.RAMP:
        assert not sounds(chat)
        chat.plays_one()

    assert not sounds(chat)


def test_asked_for_once_it_plays_once_and_asks_whether_it_shall_come_with_every_exercise() -> None:
    chat = training().does("done", "more", "tempo")
    chat.shows("tempo-once")
    asked = chat.progress.exercise

    assert not chat.person.profile.wishes.tempo_sound
    while chat.progress.exercise == asked:
        chat.plays_one()
        assert not sounds(chat)


def test_with_every_exercise_it_comes_with_the_next_one() -> None:
    chat = training().does("done", "more", "tempo")
    asked = chat.progress.exercise
    chat.goes("tempo", "always")
    assert chat.turn.toast is not None
    assert chat.person.profile.wishes.tempo_sound

    while chat.progress.exercise == asked:
        chat.plays_one()

    assert [each.name for each in sounds(chat)] == [chat.progress.exercise]
    chat.shows("tempo-along")


def test_the_set_comes_below_the_sound_with_its_film_and_its_buttons() -> None:
    chat = training().does("done", "more", "tempo")

    sound, card = chat.turn.screens
    assert card is chat.screen
    assert card.media == Media("demonstration", chat.progress.exercise)
    assert card.rows[0][0].value == "done"
    assert (sound.where, card.where) == (Where.NEW, Where.NEW)
    assert [choice.value for row in sound.rows for choice in row] == [""]
    assert not sound.rings


@pytest.mark.parametrize("begin", ["warm-up", "session"])
def test_the_card_with_the_buttons_is_always_the_last_message(begin: str) -> None:
    chat = warming_up(BY_ITSELF) if begin == "warm-up" else training(BY_ITSELF).does("done")

    assert len(sounds(chat)) == 1
    assert isinstance(chat.turn.screens[-2].media, Track)
    assert chat.turn.screens[-1].rows[0][0].value == "done"


def test_the_spoken_count_is_off_until_it_is_switched_on_and_is_in_the_persons_language() -> None:
    assert sounds(warming_up(BY_ITSELF))[0].spoken is None
    wishes = talk(onboarded()).goes("wishes", "texts").taps("count").person.profile.wishes
    assert wishes.spoken_count

    heard = sounds(warming_up(replace(wishes, tempo_sound=True)))

    assert [each.spoken for each in heard] == ["en"]


def test_the_easy_set_is_silent_and_the_first_real_one_sounds() -> None:
    chat = training(BY_ITSELF)
    assert chat.set_kind() is SetKind.RAMP
    assert not sounds(chat)

    chat.does("done")

    assert chat.set_kind() is SetKind.OWN
    assert len(sounds(chat)) == 1
    chat.plays_one().plays_one()
    assert not sounds(chat)


def test_the_sound_is_as_slow_as_the_card_says() -> None:
    longer = Standing("bridge", "glute_bridge", dosage=Dosage(reps=9, squeeze=2, lower=1))
    chat = begun(profile(equipment=frozenset()), trained(9) | {"standing:bridge": longer})
    while chat.progress.exercise != "glute_bridge" or chat.set_kind() is SetKind.RAMP:
        chat.plays_one()

    chat.does("more", "tempo")

    (track,) = sounds(chat)
    assert (track.reps, track.tempo) == (9, Tempo(lower=4, pause=0, lift=1, squeeze=4))


def test_only_when_asked_ends_it_until_it_is_asked_for_again() -> None:
    chat = warming_up(BY_ITSELF)
    assert len(sounds(chat)) == 1
    state = chat.state

    chat.goes("tempo", "when_asked")

    assert chat.turn.toast is not None
    assert chat.state == state
    assert not chat.person.profile.wishes.tempo_sound
    chat.goes("warmup", "back")
    assert not sounds(chat)


def test_the_warm_up_plays_it_behind_its_dots_and_from_how_to() -> None:
    chat = warming_up().does("more", "tempo").shows("tempo-once")
    first = sounds(chat)

    chat.goes("warmup", "continue")
    chat.does("more", "how_to", "tempo").shows("tempo-once")

    assert sounds(chat) == first
    assert first[0].name == chat.progress.part.exercise


def test_a_session_plays_it_from_how_to() -> None:
    chat = training().does("done", "more", "how_to", "tempo")

    assert len(sounds(chat)) == 1
    assert chat.screen.rows[0][0].value == "done"


def test_the_next_exercise_of_a_warm_up_brings_its_own() -> None:
    chat = warming_up(BY_ITSELF)
    bridge = chat.progress.part.exercise

    while chat.progress.part.exercise == bridge:
        chat.does("glutes" if "glutes" in [c.value for c in chat.buttons] else "done")

    assert [each.name for each in sounds(chat)] == [chat.progress.part.exercise]


def test_a_hold_is_heard_as_long_as_it_is_held_and_a_twist_with_its_half() -> None:
    part = warming_up().progress.part

    held = track_of(replace(part, exercise="glute_squeeze", hold=7))
    halved = track_of(replace(part, twist=ONE_AND_HALF))

    assert held.tempo.squeeze == 7
    assert halved.halved
    assert not track_of(part).halved


def test_nothing_is_changed_by_an_argument_that_was_never_written() -> None:
    chat = talk().goes("tempo", "louder")

    assert chat.turn.person is None
    assert chat.turn.toast is None


def test_a_still_is_shown_to_everybody_beside_what_stands_open() -> None:
    chat = talk(newcomer()).goes("library", "clam")

    chat.taps("still:clam").shows("how-to-still")

    assert chat.screen.media == Media("still", "clam")
    assert chat.goes("still", "handstand").turn.screens == ()
