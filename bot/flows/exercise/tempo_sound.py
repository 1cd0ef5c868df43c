"""The audible tempo: it is played when asked for, or with each exercise where that is wanted."""

from bot.coaching.message import msg
from bot.coaching.person.person import Person
from bot.flows.media import Track
from bot.flows.turn import Context, Screen, Turn, Where, go_button
from bot.value import replace

ALWAYS, WHEN_ASKED = "always", "when_asked"


def asked_for(track: Track, context: Context) -> Screen:
    """Return the sound, once; below it the question whether it shall come with every exercise."""
    is_wanted = context.person.profile.wishes.tempo_sound
    return _played("tempo-asked" if is_wanted else "tempo-once", track, context)


def along(track: Track, context: Context) -> tuple[Screen, ...]:
    """Return the sound that comes with an exercise, where it is wanted."""
    is_wanted = context.person.profile.wishes.tempo_sound
    return (_played("tempo-along", track, context),) if is_wanted else ()


def tempo(argument: str, context: Context) -> Turn:
    """Take the answer below the sound: `always` with each exercise, or `when_asked` only."""
    if argument not in {ALWAYS, WHEN_ASKED}:
        return Turn()
    answer = msg("tempo-always" if argument == ALWAYS else "tempo-when-asked")
    return Turn(person=_wanting(context.person, by_itself=argument == ALWAYS), toast=answer)


def _wanting(person: Person, *, by_itself: bool) -> Person:
    wishes = replace(person.profile.wishes, tempo_sound=by_itself)
    return person.with_profile(wishes=wishes)


def _played(message: str, track: Track, context: Context) -> Screen:
    person = context.person
    text = msg(message, exercise=msg(f"exercise-{track.name}.inline"), reps=track.reps)
    if person.profile.wishes.spoken_count:
        track = replace(track, spoken=person.language)
    other = (
        go_button("tempo-button-when-asked", "tempo", WHEN_ASKED)
        if person.profile.wishes.tempo_sound
        else go_button("tempo-button-always", "tempo", ALWAYS)
    )
    return Screen((text,), ((other,),), Where.NEW, media=track)
