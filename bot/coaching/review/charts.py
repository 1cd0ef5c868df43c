"""Data of the pictures of progress: numbers, ids and dates, without words or colours."""

from datetime import date

from bot.coaching.ladder.sides import SideGap
from bot.coaching.review.habit import WINDOW_DAYS
from bot.value import Value


class Calendar(Value):
    """Days practised, up to and with `today`; `sessions` are those with a training session.

    `excluded`: dates that count for nothing, such as a pause. `count`: days practised of the
    last 14 that count, or `of` fewer since joining. `since`: when the coaching began; nobody
    missed a day before it.
    """

    today: date
    since: date
    practised: frozenset[date]
    sessions: frozenset[date]
    excluded: frozenset[date]
    count: int
    of: int = WINDOW_DAYS


class FeltRow(Value):
    """Places at which one exercise was felt: answers by week and place, in the order of PLACES.

    `on_target` of `answers` in all of these weeks were where the exercise wants it.
    """

    exercise: str
    weeks: tuple[tuple[int, ...], ...]
    on_target: int
    answers: int


class FeltGrid(Value):
    """Grid of places felt, per exercise and week; `weeks` are their Mondays, oldest first."""

    weeks: tuple[date, ...]
    rows: tuple[FeltRow, ...]


class WeakSpot(Value):
    """The drill plan of a ladder: `drill` (sessions left), `test` (due now), `fixed` (days)."""

    state: str
    number: int = 0


class LadderRow(Value):
    """One ladder: the exercise in hand on `step` of `steps`, from 1; and the steps owned.

    `stronger`: the step of the stronger side, and `gap` between the two, where they differ.
    """

    family: str
    exercise: str
    step: int
    steps: int
    owned_steps: frozenset[int] = frozenset()
    spot: WeakSpot | None = None
    stronger: int | None = None
    gap: SideGap | None = None


class Ladders(Value):
    """Every ladder that is open to the person."""

    rows: tuple[LadderRow, ...]


class SetsRow(Value):
    """Hard sets of one muscle group, week by week, against the range of the programme."""

    group: str
    least: int
    most: int
    sets: tuple[float, ...]


class WeeklySets(Value):
    """Hard sets per muscle group and week; `weeks` are their Mondays, oldest first."""

    weeks: tuple[date, ...]
    rows: tuple[SetsRow, ...]


class Share(Value):
    """Part of the answers that named the right place: so many of so many."""

    on_target: int
    answers: int

    @property
    def part(self) -> float:
        """5 of 6 -> 0.83; without an answer 0."""
        return self.on_target / self.answers if self.answers else 0.0


class FeltChange(Value):
    """Change of where an exercise was felt: the last seven days and the seven before."""

    exercise: str
    before: Share
    now: Share


class WeekInOne(Value):
    """The week in one picture; no `calendar` where the person wants no days counted."""

    calendar: Calendar | None
    felt: tuple[FeltChange, ...]
    ladders: tuple[LadderRow, ...]


class PainMark(Value):
    """One pain on a local date: its place, 0 to 10, and whether it stopped something."""

    on: date
    place: str
    number: int
    is_stop: bool


class PainChart(Value):
    """The pains of a period, both ends included, oldest first."""

    since: date
    until: date
    marks: tuple[PainMark, ...]


class MilestoneCard(Value):
    """A step accepted, or a weak spot fixed: the exercise, on `step` of `steps` of its ladder."""

    family: str
    exercise: str
    step: int
    steps: int


Chart = Calendar | FeltGrid | Ladders | WeeklySets | WeekInOne | MilestoneCard
