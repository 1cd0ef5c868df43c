"""Check values of an import: what the bot itself could have written, and nothing else."""

import math
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any

import msgspec

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import WORST, PainClass, PainPlace
from bot.coaching.rules.rest import UNTIL_CLEARED
from bot.flows.health_check.steps import LISTS
from bot.flows.pain.emergency_signs import IN_WORDS
from bot.storage.privacy.row_schema import LONGEST

EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
LATEST_AFTER = timedelta(days=800)  # a pause of a year, the next date of a reminder
MOST_PARTS = 10_000  # of one list
MOST = 1_000_000

Range = tuple[float, float]

#: Numbers by class and field; all others are 0 to MOST.
RANGES: dict[tuple[str, str], Range] = {
    ("PainReported", "number"): (0, WORST),
    ("MorningAnswered", "number"): (0, WORST),
    ("Health", "back_now"): (0, WORST),
    ("Pain", "number"): (0, WORST),
    ("Profile", "sessions_a_week"): (1, 7),
    ("Profile", "minutes"): (5, 180),
    ("Profile", "training_days"): (0, 6),
    ("Profile", "warmup_others"): (0, 6),
    ("HourChosen", "weekdays"): (0, 6),
    ("HourChosen", "others"): (0, 6),
    ("SecondPlace", "weekdays"): (0, 6),
    ("Wishes", "review_day"): (0, 6),
    ("Wishes", "rest_factor"): (0.25, 4),
    ("SetCompleted", "reps"): (0, 1_000),
    ("SetCompleted", "sets"): (1, 20),
    ("Load", "amount"): (0, 2_000),
    ("Dosage", "load_steps"): (-100, 100),
}

#: Words by class and field, where only these may stand.
CHOICES: dict[tuple[str, str], Collection[str]] = {
    ("Profile", "level"): ("beginner", "intermediate"),
    ("Wishes", "units"): ("kg", "lb"),
    ("Load", "unit"): ("kg", "lb"),
    ("Lock", "reason"): ("nerves", "heart"),
    ("PainReported", "place"): tuple(PainPlace),
    ("PainReported", "pain_class"): tuple(PainClass),
    ("HourChosen", "kind"): tuple(ReminderKind),
    ("QuestionPromised", "kind"): tuple(ReminderKind),
}
_OF_EXERCISES = ("exercise", "never_offer")
_OF_FAMILIES = ("family", "families_off")


class OutOfRange(ValueError):
    """A value that the bot never writes."""


class ValueChecks:
    """Checks of stored values against their ranges and the content."""

    def __init__(self, catalogue: Catalogue, now: datetime) -> None:
        self._latest = now + LATEST_AFTER
        names: dict[str, Collection[str]] = dict.fromkeys(_OF_EXERCISES, catalogue.exercises)
        families = frozenset({*catalogue.families, *catalogue.warm_ups.instead})
        names |= dict.fromkeys(_OF_FAMILIES, families)
        names["ticked"] = {IN_WORDS, *LISTS, *(item.id for item in catalogue.screening)}
        names["avoid"] = names["contraindications"] = catalogue.contraindications
        self._names = names

    def check(self, value: object) -> None:
        """Check a value with all that stands in it.

        Raises:
            OutOfRange: something is not as the bot writes it.
        """
        waiting: list[tuple[object, str, str]] = [(value, "", "")]
        while waiting:
            part, owner, name = waiting.pop()
            if isinstance(part, msgspec.Struct):
                owner = type(part).__name__
                fields = part.__struct_fields__
                waiting.extend((getattr(part, each), owner, each) for each in fields)
            elif isinstance(part, tuple | frozenset):
                if len(part) > MOST_PARTS:
                    raise OutOfRange(f"{owner}.{name}")
                waiting.extend((each, owner, name) for each in part)
            elif not self._is_sound(part, owner, name):
                raise OutOfRange(f"{owner}.{name}")

    def _is_sound(self, value: Any, owner: str, name: str) -> bool:  # noqa: ANN401 - a leaf
        match value:
            case Enum() | bool() | None:
                return True
            case int() | float():
                low, high = RANGES.get((owner, name), (0, MOST))
                return math.isfinite(value) and low <= value <= high
            case str():
                known = CHOICES.get((owner, name), self._names.get(name))
                return len(value) <= LONGEST and (known is None or value in known)
            case _:
                is_endless = (owner, name, value) == ("FamilyRest", "until", UNTIL_CLEARED)
                return is_endless or self.is_moment(value)

    def is_moment(self, value: object) -> bool:
        """Return whether a date or an instant (aware) lies in the life of the bot."""
        match value:
            case datetime():
                return value.tzinfo is not None and EARLIEST <= value <= self._latest
            case date():
                return EARLIEST.date() <= value <= self._latest.date()
            case _:
                return True
