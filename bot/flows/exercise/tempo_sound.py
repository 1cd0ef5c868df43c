"""The audible tempo: asked for once, it comes with each exercise, until it is unwanted."""

from __future__ import annotations

from bot.coaching.message import msg
from bot.coaching.person.person import Person
from bot.flows.buttons import go_button
from bot.flows.turn import Context, Screen, Track, Turn, Where
from bot.value import replace

WHEN_ASKED = "when_asked"


def asked_for(track: Track, context: Context) -> tuple[Screen, Person]:
    """Return the sound, and the person who wants it with each exercise from now on."""
    message = "tempo-asked" if _is_wanted(context) else "tempo-asked-first"
    return _played(message, track), wanting(context.person, by_itself=True)


def along(track: Track, context: Context) -> tuple[Screen, ...]:
    """Return the sound that comes with an exercise, where it is wanted."""
    return (_played("tempo-along", track),) if _is_wanted(context) else ()


def tempo(argument: str, context: Context) -> Turn:
    """Below the sound: `when_asked`, it comes by itself no more."""
    if argument != WHEN_ASKED:
        return Turn()
    return Turn(person=wanting(context.person, by_itself=False), toast=msg("tempo-when-asked"))


def wanting(person: Person, *, by_itself: bool) -> Person:
    """Return the person whose exercises come with their sound, or without it."""
    wishes = replace(person.profile.wishes, tempo_sound=by_itself)
    return person.with_profile(wishes=wishes)


def _played(message: str, track: Track) -> Screen:
    text = msg(message, exercise=msg(f"exercise-{track.name}.inline"), reps=track.reps)
    off = go_button("tempo-button-when-asked", "tempo", WHEN_ASKED)
    return Screen((text,), ((off,),), Where.NEW, media=track)


def _is_wanted(context: Context) -> bool:
    return context.person.profile.wishes.tempo_sound
