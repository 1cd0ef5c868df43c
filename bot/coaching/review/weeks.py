"""A person's weeks in numbers: days practised, where it was felt, hard sets, the ladders."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Protocol

from bot.coaching.calendar import A_DAY
from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.catalogue.exercise import Felt
from bot.coaching.events import AnswerGiven, Event, SessionStarted, SetCompleted
from bot.coaching.programme.volume import GROUPS, share
from bot.coaching.review.charts import (
    Calendar,
    FeltChange,
    FeltGrid,
    FeltRow,
    SetsRow,
    Share,
    WeeklySets,
)
from bot.coaching.review.habit import practised, window

WEEKS_SHOWN = 8  # as far as the journal is read
EXERCISES_SHOWN = 5
WEEK_DAYS = 7

#: Where something is felt, as it is shown: places that no exercise aims at stand together.
PLACES = ("glutes", "outer_hip", "hamstrings", "back_muscles", "low_back", "other", "nowhere")
_OTHER = frozenset({Felt.CRAMP, Felt.KNEES, Felt.FRONT_THIGH, Felt.ELSEWHERE})
_HALF = 0.5  # of a set: one side of it
_WEEK = WEEK_DAYS * A_DAY


class Happened(Protocol):
    """An event of the journal, with the local date to which it belongs."""

    @property
    def local_date(self) -> date:
        """The local date."""
        ...

    @property
    def event(self) -> Event:
        """Events of the weeks."""
        ...


def mondays(today: date, count: int) -> tuple[date, ...]:
    """Return the Mondays of so many weeks up to the one of today, oldest first."""
    last = today - timedelta(days=today.weekday())
    return tuple(last - n * _WEEK for n in reversed(range(count)))


def calendar(
    days: frozenset[date],
    sessions: frozenset[date],
    excluded: frozenset[date],
    since: date,
    today: date,
) -> Calendar:
    """Return days practised up to and with today, of a coaching that began at `since`."""
    count = practised(days, today, excluded)
    of = window(days, today, excluded, since)
    return Calendar(today, since, days, sessions & days, excluded, count, of)


def felt_grid(journal: Iterable[Happened], catalogue: Catalogue, today: date) -> FeltGrid:
    """Count where it was felt in the last eight weeks; the most answered exercise comes first."""
    weeks = mondays(today, WEEKS_SHOWN)
    answers: defaultdict[str, list[tuple[date, Felt]]] = defaultdict(list)
    for exercise, on, felt in _felt(journal, catalogue):
        if weeks[0] <= on <= today:
            answers[exercise].append((on, felt))
    most = sorted(answers, key=lambda name: (-len(answers[name]), name))[:EXERCISES_SHOWN]
    return FeltGrid(weeks, tuple(_felt_row(e, answers[e], weeks, catalogue) for e in most))


def felt_changes(
    journal: Iterable[Happened], catalogue: Catalogue, today: date
) -> tuple[FeltChange, ...]:
    """Return where exercises were felt in the last seven days, beside the seven before.

    Two answers of three in the right place before, four of four now -> 2/3 and 4/4. Those with
    the most answers in the last seven days come first.
    """
    counts: defaultdict[str, list[list[int]]] = defaultdict(lambda: [[0, 0], [0, 0]])
    for exercise, on, felt in _felt(journal, catalogue):
        age = (today - on).days
        if 0 <= age < 14:
            found = counts[exercise][age < 7]
            found[0] += felt in catalogue.exercises[exercise].target
            found[1] += 1
    changes = [
        FeltChange(exercise, Share(*before), Share(*now))
        for exercise, (before, now) in counts.items()
        if now[1]
    ]
    return tuple(sorted(changes, key=lambda c: (-c.now.answers, c.exercise)))


def sets_of_weeks(
    journal: Iterable[Happened],
    catalogue: Catalogue,
    ranges: Mapping[str, tuple[float, float]],
    today: date,
) -> WeeklySets:
    """Return hard sets per muscle group in the last eight weeks; a warm-up has none.

    A direct set counts 1, a secondary muscle a half (programmes 4.2).
    """
    happened, weeks = list(journal), mondays(today, WEEKS_SHOWN)
    totals = [
        sets_on(last_days(monday + _WEEK - A_DAY, WEEK_DAYS), happened, catalogue)
        for monday in weeks
    ]
    rows = []
    for group in GROUPS:
        least, most = ranges[group]
        counts = tuple(total[group] for total in totals)
        rows.append(SetsRow(group, round(least), round(most), counts))
    return WeeklySets(weeks, tuple(rows))


def sets_on(
    days: Collection[date], journal: Iterable[Happened], catalogue: Catalogue
) -> dict[str, float]:
    """Return hard sets per muscle group on these dates; one side of a set counts a half."""
    totals = dict.fromkeys(GROUPS, 0.0)
    for on, done in hard_sets(journal):
        exercise = catalogue.exercises.get(done.exercise)
        if exercise is not None and on in days:
            for group in totals:
                totals[group] += share(exercise, group) * done.sets * (_HALF if done.side else 1)
    return totals


def last_days(until: date, count: int) -> frozenset[date]:
    """Return so many dates up to and with one."""
    return frozenset(until - n * A_DAY for n in range(count))


def hard_sets(journal: Iterable[Happened]) -> Iterator[tuple[date, SetCompleted]]:
    """Yield hard sets of training sessions: no easy first ones, no drills, none of warm-ups."""
    kind = None
    for each in journal:
        match each.event:
            case SessionStarted(kind=begun):
                kind = begun
            case SetCompleted(is_hard=True) as done if kind == "training":
                yield each.local_date, done
            case _:
                continue


def place_of(felt: Felt) -> str:
    """Return the place under which an answer is shown."""
    return "other" if felt in _OTHER else felt.value


def _felt(journal: Iterable[Happened], catalogue: Catalogue) -> Iterator[tuple[str, date, Felt]]:
    """Yield exercise, date and answer, as long as the catalogue knows the exercise."""
    for each in journal:
        match each.event:
            case AnswerGiven(exercise=exercise, question="felt", value=value):
                if exercise in catalogue.exercises and value in set(Felt):
                    yield exercise, each.local_date, Felt(value)
            case _:
                continue


def _felt_row(
    exercise: str,
    answers: Sequence[tuple[date, Felt]],
    weeks: tuple[date, ...],
    catalogue: Catalogue,
) -> FeltRow:
    counts = [Counter[str]() for _ in weeks]
    for on, felt in answers:
        counts[(on - weeks[0]) // _WEEK][place_of(felt)] += 1
    target = catalogue.exercises[exercise].target
    return FeltRow(
        exercise,
        tuple(tuple(week[place] for place in PLACES) for week in counts),
        sum(felt in target for _, felt in answers),
        len(answers),
    )
