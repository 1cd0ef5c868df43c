"""The signs of the films: explained below the first film, and never again."""

from __future__ import annotations

from bot.coaching.message import msg
from bot.coaching.person.person import Person
from bot.flows.media import Media
from bot.flows.turn import Screen, Turn, Where, with_signs
from bot.pictures.demonstration.mark import COLOURS
from bot.value import replace
from tests.flows.starts import talk
from tests.support.screens import messages_of
from tests.support.world import newcomer, onboarded, words

FILM = Screen((msg("how-to-setup"),), where=Where.NEW, media=Media("demonstration", "clam"))
SIGNS = {"lift": "↑", "lower": "↓", "squeeze": "›‹", "let_go": "‹›", "pause": "‖", "rest": "…"}


def explained(turn: Turn) -> list[bool]:
    return [any(m.id == "film-signs" for m in messages_of(s.text)) for s in turn.screens]


def asked() -> Person:
    return talk(onboarded()).context.person


def test_the_first_film_explains_its_signs_and_the_next_one_does_not() -> None:
    first = with_signs(Turn(screens=(Screen((msg("how-to-setup"),)), FILM, FILM)), asked())
    assert first.person is not None

    second = with_signs(Turn(screens=(FILM,)), first.person)

    assert explained(first) == [False, True, False]
    assert explained(second) == [False]
    assert second.person is None


def test_a_still_a_text_and_an_edit_explain_nothing() -> None:
    others = (
        replace(FILM, media=Media("still", "clam")),
        replace(FILM, media=None),
        replace(FILM, where=Where.EDIT),
    )

    turn = with_signs(Turn(screens=others), asked())

    assert turn == Turn(screens=others)


def test_nothing_is_stored_of_somebody_who_has_not_agreed() -> None:
    turn = with_signs(Turn(screens=(FILM,)), talk(newcomer()).context.person)

    assert explained(turn) == [True]
    assert turn.person is None


def test_every_sign_of_a_film_is_named() -> None:
    line = words().format("en", "film-signs", {})

    assert SIGNS.keys() == COLOURS.keys()
    assert all(f"{sign} " in line for sign in SIGNS.values())
