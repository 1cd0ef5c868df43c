"""The signs in the corner of each film, explained once to each person."""

from __future__ import annotations

from bot.coaching.message import msg
from bot.flows.media import Media
from bot.flows.turn import Context, Screen, Turn, Where
from bot.value import replace


def with_signs(turn: Turn, context: Context) -> Turn:
    """Explain the signs below the first film that a person gets; remember it after consent."""
    person = turn.person or context.person
    first = next((n for n, screen in enumerate(turn.screens) if _shows_a_film(screen)), None)
    if first is None or person.profile.signs_explained:
        return turn
    film = turn.screens[first]
    explained = replace(film, text=(*film.text, msg("film-signs")))
    screens = (*turn.screens[:first], explained, *turn.screens[first + 1 :])
    if person.consent is None:
        return replace(turn, screens=screens)
    return replace(turn, screens=screens, person=person.with_profile(signs_explained=True))


def _shows_a_film(screen: Screen) -> bool:
    media = screen.media
    is_film = isinstance(media, Media) and media.kind == "demonstration"
    return is_film and screen.where is Where.NEW
