"""A person's own note on an exercise: written, changed, removed."""

from bot.coaching.events import Remembered
from bot.coaching.message import Message, msg
from bot.coaching.remembered import ExerciseNote
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.exercise.how_to import NOTE, note_lines
from bot.flows.exercise.library import library
from bot.flows.turn import BACK, Context, Flow, Go, Screen, Turn, button, not_understood
from bot.value import Value, replace

LONGEST = 200  # characters


class AtNote(Value):
    """Question: what the note on an exercise says."""

    exercise: str


def start(argument: str, context: Context) -> Turn:
    """Ask for the note on the exercise whose id is the argument."""
    if argument not in context.catalogue.exercises:
        return Turn(then=Go("preferences"))
    step = AtNote(argument)
    return Turn(step, (show(step, context),))


def show(step: AtNote, context: Context) -> Screen:
    """Show the note as it stands, and ask for the new one."""
    exercise = msg(f"exercise-{step.exercise}.inline")
    noted = note_lines(step.exercise, context)
    remove = (button("note-button-remove", "remove"),) if noted else ()
    asked = msg("note-ask", exercise=exercise, most=LONGEST)
    return Screen((*noted, asked), ((*remove, BACK),))


def _tapped(step: AtNote, value: str, context: Context) -> Turn:
    match value:
        case "back":
            return _left(step, context)
        case "remove" if note_lines(step.exercise, context):
            return _stored(step, None, msg("note-removed"), context)
        case _:
            return not_understood(step)


def _typed(step: AtNote, text: str, context: Context) -> Turn:
    words = " ".join(text.split())
    if not words:
        return not_understood(step)
    if len(words) > LONGEST:
        page = show(step, context)
        long = msg("note-long", count=len(words), most=LONGEST)
        return Turn(step, (replace(page, text=(long, *page.text)),))
    return _stored(step, ExerciseNote(words), msg("button-saved"), context)


def _stored(step: AtNote, note: ExerciseNote | None, line: Message, context: Context) -> Turn:
    stored = Remembered(f"{NOTE}{step.exercise}", note)
    turn = _left(step, context)
    return replace(turn, events=(stored, *turn.events), toast=line)


def _left(step: AtNote, context: Context) -> Turn:
    """Go back to the practice under way, else to the page on the exercise."""
    if context.session is not None:
        kind = context.session.kind
        return Turn(then=Go(kind, "card" if kind == ReminderKind.TRAINING else "back"))
    return library(step.exercise, context)


FLOW = Flow(
    (AtNote,),
    start,
    show,
    _tapped,
    typed=_typed,
    asks_pain=(AtNote,),
    takes={AtNote: "note-takes"},
)
