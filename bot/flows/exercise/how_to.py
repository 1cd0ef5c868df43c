"""Pages on an exercise: set-up, movement, where it is felt, what it trains, what goes wrong."""

from collections.abc import Iterator

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.message import Message, msg
from bot.coaching.person.sharing import pinned
from bot.coaching.remembered import ExerciseNote
from bot.flows.exercise.knowledge_cards import source_line
from bot.flows.media import Media
from bot.flows.turn import (
    BACK,
    Choice,
    Context,
    Paragraph,
    Quote,
    Row,
    Screen,
    Turn,
    Where,
    button,
    go_button,
    rows_of_three,
)

#: Names under which notes are stored: "note:clam".
NOTE = "note:"
TEMPO = button("tempo-button", "tempo")


def how_to(exercise: Exercise, context: Context, *others: Choice, back: Choice = BACK) -> Screen:
    """Return the page with its film; `others` stand after [Back] and [Slow pictures]."""
    id_ = f"exercise-{exercise.id}"
    felt = (msg("how-to-feel", feel=msg(f"{id_}.feel")), _trains(exercise))
    text: tuple[Paragraph, ...] = (
        msg("how-to-title", exercise=msg(id_)),
        (msg("how-to-setup"), *_lines(f"{id_}.setup", exercise.setup)),
        (msg("how-to-movement"), *_lines(f"{id_}.cue", exercise.cues)),
        felt,
        *((msg("how-to-not-reviewed"),) if exercise.not_reviewed else ()),
        *_known(exercise, context),
    )
    rows = rows_of_three((back, to_still(exercise), *others, *to_note(exercise, context)))
    return Screen(text, rows, Where.NEW, media=Media("demonstration", exercise.id))


def faults(exercise: Exercise, back: Choice = BACK) -> Screen:
    """Return each common mistake, how it feels, and what changes it."""
    title = msg("how-to-title", exercise=msg(f"exercise-{exercise.id}"))
    mistakes = (
        (
            msg("how-to-fault", fault=msg(f"fault-{fault}")),
            msg("how-to-fault-feels", feels=msg(f"fault-{fault}.feels")),
            msg("how-to-fault-remedy", remedy=msg(f"fault-{fault}.cue")),
        )
        for fault in exercise.faults
    )
    return Screen((title, *mistakes), ((back,),))


def to_faults() -> Row:
    """Return the button to what goes wrong."""
    return (button("how-to-button-faults", "faults"),)


def note_lines(exercise: str, context: Context) -> tuple[Message, ...]:
    """Return the person's own note on an exercise; () where there is none."""
    note = context.memory.stored(f"{NOTE}{exercise}")
    return (msg("note-line", note=note.text),) if isinstance(note, ExerciseNote) else ()


def pin_lines(exercise: str, context: Context) -> tuple[Message, ...]:
    """Return each cue that a viewer has pinned, with the viewer's name; () where there is none."""
    marks = context.person.profile.marks
    return tuple(msg("shared-pin", name=m.by, text=m.text) for m in pinned(marks, exercise))


def to_still(exercise: Exercise) -> Choice:
    """Return the button to its still; the open question stays."""
    return go_button("how-to-button-still", "still", exercise.id)


def still(argument: str, context: Context) -> Turn:
    """Return start and end side by side, for whom the moving picture is too quick."""
    if argument not in context.catalogue.exercises:
        return Turn()
    text = msg("how-to-still", exercise=msg(f"exercise-{argument}"))
    return Turn(screens=(Screen((text,), where=Where.NEW, media=Media("still", argument)),))


def to_note(exercise: Exercise, context: Context) -> Row:
    """Return the button to the note on an exercise, for people with a plan."""
    person = context.person
    if person.onboarded_at is None or person.consent is None:
        return ()
    return (go_button("note-button", "note", exercise.id),)


def _lines(message: str, count: int) -> Iterator[Message]:
    for number in range(1, count + 1):
        yield msg("how-to-line", number=number, line=msg(f"{message}-{number}"))


def _trains(exercise: Exercise) -> Message:
    first = tuple(msg(f"muscle-{muscle}") for muscle in exercise.primary)
    also = tuple(msg(f"muscle-{muscle}") for muscle in exercise.secondary)
    if not also:
        return msg("how-to-trains", muscles=first)
    return msg("how-to-trains-also", muscles=first, also=also)


def _known(exercise: Exercise, context: Context) -> Iterator[Quote]:
    """Yield what studies found about it, with their sources, each folded by itself."""
    cards = [card for card in context.catalogue.cards if exercise.id in card.about]
    for number, card in enumerate(cards):
        title = () if number else (msg("how-to-known"),)
        yield Quote((*title, msg(f"card-{card.id}"), source_line(card)))
