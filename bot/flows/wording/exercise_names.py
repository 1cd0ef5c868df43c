"""Reasons and amounts as messages: the ids of the core turned into what a person reads."""

from bot.coaching.calendar import local_date
from bot.coaching.catalogue.exercise import Exercise, Felt, Tempo
from bot.coaching.message import Argument, AtInstant, Message, msg
from bot.coaching.person.cue_memory import CueMemory
from bot.coaching.person.person import Person
from bot.coaching.programme.shape import BEGINNER
from bot.coaching.rules.decisions import Because
from bot.coaching.session.plan import SetKind
from bot.coaching.session.session import Now
from bot.flows.media import Track
from bot.flows.memory.rule_context import CUES
from bot.flows.turn import Context, Row, button, rows_of_three
from bot.value import replace

COUNTED_FROM = 2  # tries of a cue: one says nothing yet
_EXERCISES = frozenset({"exercise", "easier", "to"})


def because_line(reason: Because, context: Context) -> Message:
    """Return the sentence that tells a reason, and on which side it holds."""
    why = dict(reason.args)
    side = why.pop("side", None)
    line = _because(Because(reason.message, tuple(why.items())), context)
    return sided(line, None if side is None else str(side))


def _because(reason: Because, context: Context) -> Message:
    args: dict[str, object] = {name: _argument(name, value) for name, value in reason.args}
    until = args.get("until")
    if isinstance(until, AtInstant):
        args["day"] = local_date(until.instant, context.person.zone)
    line, why = msg(reason.message, **args), dict(reason.args)
    if not {"cue", "felt", "exercise"} <= why.keys():
        return line
    family = context.catalogue.exercises[str(why["exercise"])].family
    return with_counts(line, family, str(why["felt"]), str(why["cue"]), context)


def with_counts(line: Message, family: str, felt: str, cue: str, context: Context) -> Message:
    """Return the line with how often its cue helped this person before, where it did."""
    memory = context.memory.stored(CUES)
    found = memory.find(family, felt).get(cue) if isinstance(memory, CueMemory) else None
    if found is None or found.tries < COUNTED_FROM or not found.successes:
        return line
    counts = {"successes": found.successes, "tries": found.tries}
    return msg("why-cue-counts", line=line, **counts)


def sided(line: Message, side: str | None) -> Message:
    """Return the line with the side that it is about; None: both."""
    return line if side is None else msg(f"training-side-{side}", line=line)


def switch_line(exercise: Exercise, weaker: str | None = None) -> Message | None:
    """Return when to switch sides, and with which to begin; None: the exercise has no sides."""
    if not exercise.one_sided:
        return None
    if exercise.alternates:
        return msg("warmup-switch-each")
    return msg(f"warmup-switch-{weaker}" if weaker else "warmup-switch")


def name_of(exercise: str) -> Message:
    """Return an exercise within a sentence."""
    return msg(f"exercise-{exercise}.inline")


def day_name(letter: str, person: Person) -> Message:
    """Return a session by its letter: "Bridge day".

    A beginner's C is named for its longer squeeze: it stays two-legged (programmes 4.2).
    """
    squeezes = letter == "C" and person.profile.level == BEGINNER
    return msg("training-day-C-beginner") if squeezes else msg(f"training-day-{letter}")


def gentle_name(exercise: Exercise, *, half_range: bool) -> Message:
    """Return an easier version within a sentence: the same exercise at half range is named so."""
    name = name_of(exercise.id)
    if not half_range:
        return name
    held = exercise.prescription.hold is not None
    return (
        msg("training-half-held", exercise=name)
        if held
        else msg("training-half-way", exercise=name)
    )


def half_line(exercise: Exercise) -> Message:
    """Return the line that explains half range on the card of the exercise."""
    held = exercise.prescription.hold is not None
    return msg("training-half-effort") if held else msg("training-half-range")


def felt_words(felt: str) -> Message:
    """Return a place within a sentence; "form" is the row of lost form."""
    return msg("check-in-felt-form") if felt == "form" else msg(f"warmup-felt-{felt}")


def felt_rows(exercise: Exercise) -> tuple[Row, ...]:
    """Return the buttons of the places to choose from after a set.

    Where the back may work, a low back that hurts is named apart from it.
    """
    hurts = {Felt.LOW_BACK: ".hurts"} if Felt.BACK_MUSCLES in exercise.places else {}
    return rows_of_three(
        button(f"warmup-button-{felt}{hurts.get(felt, '')}", felt.value)
        for felt in exercise.places
    )


def amount(now: Now, exercise: Exercise) -> Message:
    """Return how much of it: repetitions or holds, per side where it has sides."""
    counted = how_counted(now.hold, sided=exercise.one_sided and now.side is None)
    return msg(f"warmup-{counted}", reps=now.reps, hold=now.hold or 0)


def how_counted(hold: int | None, *, sided: bool) -> str:
    """Return how an amount is worded: reps, sided, held or held-sided; `hold` in seconds."""
    if hold:
        return "held-sided" if sided else "held"
    return "sided" if sided else "reps"


def pace(now: Now, exercise: Exercise) -> Message:
    """Return how slow it is."""
    if now.hold:
        return msg("warmup-pace-held", rest=0)
    tempo = tempo_of(now, exercise)
    if tempo.squeeze > 1:
        return msg("warmup-pace-squeeze", lower=tempo.lower, squeeze=tempo.squeeze, rest=0)
    return msg("warmup-pace", lower=tempo.lower, rest=0)


def tempo_of(now: Now, exercise: Exercise) -> Tempo:
    """Return exercise's tempo with what the person's rung adds to it; a hold is its squeeze."""
    tempo = exercise.prescription.tempo
    own = now.kind in {SetKind.OWN, SetKind.TEST}
    lower = tempo.lower + (now.lower if own else 0)
    squeeze = tempo.squeeze + (now.squeeze if own else 0)
    return replace(tempo, lower=lower, squeeze=now.hold or squeeze)


def track_of(now: Now, exercise: Exercise) -> Track:
    """Return the sound of this set."""
    return Track(now.exercise, now.reps, tempo_of(now, exercise), is_one_side=now.side is not None)


def set_of(now: Now) -> Message:
    """Return which set it is: the easy one, the test, or its number."""
    if now.kind is SetKind.RAMP:
        return msg("training-easy-set")
    if now.kind is SetKind.TEST:
        return msg("training-test-set")
    return msg("warmup-set", number=now.number, sets=now.count)


def set_title(now: Now) -> Message:
    """Return the same where it begins a line."""
    if now.kind in {SetKind.RAMP, SetKind.TEST}:
        return msg(f"{set_of(now).id}.title")
    return msg("training-set-title", number=now.number, sets=now.count)


def _argument(name: str, value: Argument) -> Argument | Message:
    if name in _EXERCISES:
        return name_of(str(value))
    if name == "felt":
        return felt_words(str(value))
    if name == "cue":
        return msg(str(value))
    if name == "band":
        return msg(f"training-band-{value}")
    return msg(f"pain-place-{value}") if name == "place" else value
