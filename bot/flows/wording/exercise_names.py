"""Reasons and amounts as messages: the ids of the core turned into what a person reads."""

from __future__ import annotations

from bot.coaching.calendar import local_date
from bot.coaching.catalogue.exercise import Exercise, Tempo
from bot.coaching.message import Argument, AtInstant, Say, say
from bot.coaching.person.person import Person
from bot.coaching.programme.shape import BEGINNER
from bot.coaching.rules.decisions import Because
from bot.coaching.session.plan import SetKind
from bot.coaching.session.session import Now
from bot.flows.turn import Context, Track
from bot.value import replace

_EXERCISES = frozenset({"exercise", "easier", "to"})


def because_line(reason: Because, context: Context) -> Say:
    """The sentence that tells a reason."""
    args: dict[str, object] = {name: _argument(name, value) for name, value in reason.args}
    until = args.get("until")
    if isinstance(until, AtInstant):
        args["day"] = local_date(until.instant, context.person.zone)
    return say(reason.message, **args)


def name_of(exercise: str) -> Say:
    """An exercise within a sentence."""
    return say(f"exercise-{exercise}.inline")


def day_name(letter: str, person: Person) -> Say:
    """A session by its letter: "Bridge day".

    A beginner's C is named for its longer squeeze: it stays two-legged (programmes 4.2).
    """
    squeezes = letter == "C" and person.profile.level == BEGINNER
    return say("training-day-C-beginner") if squeezes else say(f"training-day-{letter}")


def gentle_name(exercise: Exercise, *, half_range: bool) -> Say:
    """An easier version within a sentence: the same exercise at half range is named so."""
    name = name_of(exercise.id)
    if not half_range:
        return name
    held = exercise.prescription.hold is not None
    return (
        say("training-half-held", exercise=name)
        if held
        else say("training-half-way", exercise=name)
    )


def half_line(exercise: Exercise) -> Say:
    """Line that explains half range on the card of the exercise."""
    held = exercise.prescription.hold is not None
    return say("training-half-effort") if held else say("training-half-range")


def felt_words(felt: str) -> Say:
    """A place within a sentence; "form" is the row of lost form."""
    return say("check-in-felt-form") if felt == "form" else say(f"warmup-felt-{felt}")


def amount(now: Now, exercise: Exercise) -> Say:
    """How much of it: repetitions, per side where it has sides, or holds."""
    if now.hold:
        return say("warmup-held", reps=now.reps, hold=now.hold)
    kind = "sided" if exercise.one_sided else "reps"
    return say(f"warmup-{kind}", reps=now.reps)


def pace(now: Now, exercise: Exercise) -> Say:
    """How slow it is."""
    if now.hold:
        return say("warmup-pace-held", rest=0)
    tempo = tempo_of(now, exercise)
    if tempo.squeeze > 1:
        return say("warmup-pace-squeeze", lower=tempo.lower, squeeze=tempo.squeeze, rest=0)
    return say("warmup-pace", lower=tempo.lower, rest=0)


def tempo_of(now: Now, exercise: Exercise) -> Tempo:
    """The exercise's tempo with what the person's rung adds to it; a hold is its squeeze."""
    tempo = exercise.prescription.tempo
    own = now.kind in {SetKind.OWN, SetKind.TEST}
    lower = tempo.lower + (now.lower if own else 0)
    squeeze = tempo.squeeze + (now.squeeze if own else 0)
    return replace(tempo, lower=lower, squeeze=now.hold or squeeze)


def track_of(now: Now, exercise: Exercise) -> Track:
    """The sound of this set."""
    return Track(now.exercise, now.reps, tempo_of(now, exercise))


def set_of(now: Now) -> Say:
    """Which set it is: the easy one, the test, or its number."""
    if now.kind is SetKind.RAMP:
        return say("training-easy-set")
    if now.kind is SetKind.TEST:
        return say("training-test-set")
    return say("warmup-set", number=now.number, sets=now.count)


def set_title(now: Now) -> Say:
    """The same where it begins a line."""
    if now.kind in {SetKind.RAMP, SetKind.TEST}:
        return say(f"{set_of(now).id}.title")
    return say("training-set-title", number=now.number, sets=now.count)


def _argument(name: str, value: Argument) -> Argument | Say:
    if name in _EXERCISES:
        return name_of(str(value))
    if name == "felt":
        return felt_words(str(value))
    if name == "cue":
        return say(str(value))
    return say(f"pain-place-{value}") if name == "place" else value
