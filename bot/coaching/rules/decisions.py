"""Decisions of the rules, each with a reason of one sentence."""

from datetime import date, datetime
from typing import cast

from bot.coaching.message import Argument, moment
from bot.value import Value


class Because(Value):
    """A reason: a message id and its arguments.

    Arguments called `exercise` and `easier` are exercise ids, `felt` a Felt value, `cue` a
    message id; the flow puts their words in.
    """

    message: str
    args: tuple[tuple[str, Argument], ...] = ()


def because(message: str, **args: Argument | date) -> Because:
    """Return a reason with its arguments in the order of their names."""
    values = tuple((name, cast("Argument", moment(args[name]))) for name in sorted(args))
    return Because(message, values)


# ------------------------------------------------------------------ health comes first


class Stop(Value):
    """The exercise is over, and perhaps the session; its family rests.

    `ask_again_minutes`: ask once more then; at `settled_at` or less easy, unrelated exercises
    are open. None: not today. `check_emergency`: put the list of emergency signs first.
    """

    ends_session: bool
    rest_until: datetime
    steps_down: int
    see_professional: bool
    check_emergency: bool
    reason: Because
    ask_again_minutes: int | None = None


class RestToday(Value):
    """Rest from sessions today, warm-ups at rungs 0 and 1; asked again tomorrow morning."""

    steps_down: int
    see_professional: bool
    reason: Because


class HoldBack(Value):
    """The same rung, one set less, and no step up before `until`."""

    sets_less: int
    until: datetime
    reason: Because


class SeeProfessional(Value):
    """Worth showing to a doctor or physiotherapist; training goes on as the rules say."""

    reason: Because


# ---------------------------------------------------------------------- within a session


class Note(Value):
    """A pain inside what one trains with; `cue` is a message id that may ease it."""

    reason: Because
    cue: str | None = None


class StepBack(Value):
    """Sets of an easier exercise, and then, where `then_retest`, the exercise as a test.

    `reps` and `hold` (seconds): None: those of the easier exercise.
    """

    to: str
    sets: int
    then_retest: bool
    half_range: bool
    reason: Because
    reps: int | None = None
    hold: int | None = None


class FinishWith(Value):
    """Finish the exercise easier; the exposure was not good."""

    to: str
    half_range: bool
    reason: Because


class Cue(Value):
    """The same exercise again with this cue; `shake_out`: first 30 to 60 s and a stretch."""

    cue: str
    reason: Because
    shake_out: bool = False


class LessLoad(Value):
    """The same exercise with the load times `factor`."""

    factor: float
    reason: Because


class Repeat(Value):
    """The next set as planned: nothing was answered, or nothing is left to change today."""

    reason: Because


class Count(Value):
    """The set was good and counts."""

    reason: Because


# ---------------------------------------------------------------------- between sessions


class Offer(Value):
    """One step up, to accept or to leave: `to` is the exercise of the next rung."""

    to: str
    reason: Because


class Demote(Value):
    """Next time from an easier exercise on."""

    to: str
    reason: Because


class Adjust(Value):
    """The same rung, a little harder or easier next time.

    `what` is reps, squeeze or lower (the new number, in repetitions or seconds), rest (seconds
    less), load (a factor) or band (the number of its strength).
    """

    what: str
    value: float
    reason: Because


class DrillOpened(Value):
    """A weak spot: `sessions` on the drill, then a promised test of the exercise."""

    exercise: str
    drill: str
    sessions: int
    reason: Because


class DrillClosed(Value):
    """The weak spot is closed after `days`."""

    exercise: str
    days: int
    reason: Because


class FamilySwapOffer(Value):
    """Come at it from another side: the families one may swap to."""

    families: tuple[str, ...]
    reason: Because


Decision = (
    Stop
    | RestToday
    | HoldBack
    | SeeProfessional
    | Note
    | StepBack
    | FinishWith
    | Cue
    | LessLoad
    | Repeat
    | Count
    | Offer
    | Demote
    | Adjust
    | DrillOpened
    | DrillClosed
    | FamilySwapOffer
)
