"""Weight and bands: what was used last for each exercise, in the person's own units."""

from collections.abc import Iterator

from bot.coaching.catalogue.exercise import WEIGHTS, BandStrength, Exercise
from bot.coaching.ladder.next_rung import takes_band
from bot.coaching.ladder.sides import SIDES
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Profile
from bot.coaching.remembered import Load
from bot.coaching.session.plan import PlanItem
from bot.flows.buttons import BACK, Row, button, rows_of_three
from bot.flows.memory.rule_context import LOAD, profile_of
from bot.flows.turn import Choice, Context, Screen
from bot.flows.wording.exercise_names import name_of
from bot.value import replace

#: What may be noted where nobody knows which strengths there are.
COLOURS = ("yellow", "red", "green", "blue", "black")
NO_BAND = "none"
LB_A_KG = 2.20462
MOST = 500  # of either unit
#: The smallest step that is worth a button, what is proposed first, and to what one rounds.
STEP = {"kg": 2.5, "lb": 5.0}
FIRST = {"kg": (4, 8, 12, 16, 20, 24), "lb": (10, 20, 30, 40, 50, 60)}
ROUNDED = {"kg": 0.5, "lb": 1.0}
EXAMPLES = {"kg": Load(12.5), "lb": Load(25, "lb")}


def takes(exercise: Exercise, profile: Profile) -> str | None:
    """Return the kind of load that the person can add to the exercise: weight, band, or None."""
    if exercise.loaded and WEIGHTS & profile.equipment:
        return "weight"
    return "band" if takes_band(exercise, profile) else None


def weight_unit(context: Context) -> str:
    """Return the unit that the person chose, else the one of their country: kg or lb."""
    person = context.person
    return person.profile.wishes.units or context.places.weight_unit(person.zone)


def last_load(exercise: str, context: Context, side: str | None = None) -> Load | None:
    """Return the load used last, of one side or of both; None: nothing was noted.

    Of two sides with weights of their own both can do the lighter one.
    """
    if side is not None:
        found = _stored(f"{LOAD}{exercise}:{side}", context)
        return found or _stored(f"{LOAD}{exercise}", context)
    each = [_stored(f"{LOAD}{exercise}:{one}", context) for one in SIDES]
    weights = [load for load in each if load is not None and load.amount is not None]
    if len(weights) == len(SIDES):
        return min(weights, key=lambda load: load.amount or 0)
    return _stored(f"{LOAD}{exercise}", context)


def noted(
    exercise: str, load: Load, context: Context, side: str | None = None
) -> tuple[tuple[str, Load], ...]:
    """Return a load by the names under which it is to be stored: for both sides, for each."""
    if side is not None:
        return ((f"{LOAD}{exercise}:{side}", load),)
    names = (f"{LOAD}{exercise}:{one}" for one in SIDES)
    each_side = (name for name in names if context.memory.stored(name) is not None)
    return ((f"{LOAD}{exercise}", load), *((name, load) for name in each_side))


def _stored(name: str, context: Context) -> Load | None:
    stored = context.memory.stored(name)
    if not isinstance(stored, Load) or stored.amount is None:
        return stored if isinstance(stored, Load) else None
    return stored if stored.keeps_unit else _in_units(stored, weight_unit(context))


def todays_load(item: PlanItem, exercise: Exercise, context: Context) -> Load | None:
    """Return the load of today: the last one times the factor of the rules: 20 kg x 1.05 -> 21."""
    if item.band is not None and exercise.id == item.exercise:
        return Load(band=item.band.value)
    last = last_load(exercise.id, context, item.side)
    if last is None or last.amount is None or exercise.id != item.exercise:
        return last
    unit = ROUNDED[last.unit]
    return replace(last, amount=max(unit, round(last.amount * item.load / unit) * unit))


def load_line(item: PlanItem, exercise: Exercise, context: Context) -> Message | None:
    """Return the line of the card: what to take today, or that it can be noted."""
    kind = takes(exercise, profile_of(context))
    today = todays_load(item, exercise, context)
    if kind is None:
        return None
    if today is None:
        return msg(f"training-{kind}-open", rir=item.rir)
    last = last_load(exercise.id, context, item.side)
    if last is not None and last != today:
        return msg("training-load-changed", load=load_words(today), before=load_words(last))
    return msg("training-load", load=load_words(today))


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


def _in_units(load: Load, units: str) -> Load:
    """Return the same weight in the units that the person chose meanwhile: 10 kg -> 22 lb."""
    if load.amount is None or load.unit == units:
        return load
    amount = load.amount * LB_A_KG if units == "lb" else load.amount / LB_A_KG
    return Load(round(amount / ROUNDED[units]) * ROUNDED[units], units)


_BACK_ROW: Row = (BACK,)
