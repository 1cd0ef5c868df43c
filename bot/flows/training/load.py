"""Weight and bands: what was used last for each exercise, in the person's own units."""

from collections.abc import Iterator

from bot.coaching.catalogue.exercise import WEIGHTS, BandStrength, Exercise
from bot.coaching.ladder.next_rung import takes_band
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Profile
from bot.coaching.remembered import Load
from bot.coaching.session.plan import SetKind
from bot.coaching.session.session import Item
from bot.flows.memory.rule_context import last_load, profile_of, todays_load, weight_unit
from bot.flows.turn import BACK, Choice, Context, Row, Screen, button, rows_of_three
from bot.flows.wording.exercise_names import name_of
from bot.value import replace

#: What may be noted where nobody knows which strengths there are.
COLOURS = ("yellow", "red", "green", "blue", "black")
NO_BAND = "none"
MOST = 500  # of either unit
#: The smallest step that is worth a button, and what is proposed first.
STEP = {"kg": 2.5, "lb": 5.0}
FIRST = {"kg": (4, 8, 12, 16, 20, 24), "lb": (10, 20, 30, 40, 50, 60)}
EXAMPLES = {"kg": Load(12.5), "lb": Load(25, "lb")}


def takes(exercise: Exercise, profile: Profile) -> str | None:
    """Return the kind of load that the person can add to the exercise: weight, band, or None."""
    if exercise.loaded and WEIGHTS & profile.equipment:
        return "weight"
    return "band" if takes_band(exercise, profile) else None


def load_line(item: Item, exercise: Exercise, context: Context) -> Message | None:
    """Return the line of the card: what to take today, or that it can be noted."""
    kind = takes(exercise, profile_of(context))
    today = todays_load(item.plan, exercise, context)
    if kind is None:
        return None
    if today is None:
        return _open_line(kind, item)
    last = last_load(exercise.id, context, item.plan.side)
    if last is not None and last != today:
        return msg("training-load-changed", load=load_words(today), before=load_words(last))
    return msg("training-load", load=load_words(today))


def _open_line(kind: str, item: Item) -> Message | None:
    """Return how to choose a weight; where a band is noted is said at a new exercise, once."""
    is_begun = any(done.planned.kind is not SetKind.RAMP for done in item.done)
    if kind == "band" and (is_begun or not item.plan.is_new):
        return None
    return msg(f"training-{kind}-open", rir=item.plan.rir)


def load_words(load: Load) -> Message:
    """Return a load as it is said."""
    if load.band is not None:
        return msg(f"training-band-{load.band}")
    return msg(f"training-load-{load.unit}", amount=load.amount or 0)


def load_screen(exercise: Exercise, context: Context) -> Screen:
    """Ask for the weight, or the band."""
    kind = takes(exercise, profile_of(context)) or "weight"
    example = load_words(EXAMPLES[weight_unit(context)])
    question = msg(f"training-{kind}-question", exercise=name_of(exercise.id), example=example)
    buttons = _bands(context) if kind == "band" else _weights(exercise, context)
    return Screen((question,), (*rows_of_three(buttons), _BACK_ROW))


def chosen(value: str, exercise: Exercise, context: Context) -> Load | None:
    """Return the load of a button or a typed text; None: it means none."""
    kind = takes(exercise, profile_of(context))
    if kind == "band":
        return Load(band=value) if value in {*COLOURS, *BandStrength, NO_BAND} else None
    stated = context.parser.weight(value)
    if kind is None or stated is None or not 0 < stated.amount <= MOST:
        return None
    if stated.unit:
        return Load(stated.amount, stated.unit, keeps_unit=True)
    return Load(stated.amount, weight_unit(context))


def _weights(exercise: Exercise, context: Context) -> Iterator[Choice]:
    last = last_load(exercise.id, context)
    if last is None or last.amount is None:
        near = [Load(amount, weight_unit(context)) for amount in FIRST[weight_unit(context)]]
    else:
        around = (last.amount + n * STEP[last.unit] for n in range(-2, 4))
        near = [replace(last, amount=amount) for amount in around if amount > 0]
    for load in near:
        yield button(load_words(load), load.text if load.keeps_unit else f"{load.amount:g}")


def _bands(context: Context) -> Iterator[Choice]:
    """Yield the strengths that are there; colours where they are not known."""
    owned = [band.value for band in BandStrength if band in profile_of(context).bands]
    for band in (*(owned or COLOURS), NO_BAND):
        yield button(f"training-band-{band}", band)


_BACK_ROW: Row = (BACK,)
