"""The review of a week: its figures, what went well, and what its picture shows."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.coaching.ladder.standing import Standing
from bot.coaching.review.charts import FeltChange, LadderRow
from bot.coaching.review.habit import missed_before
from bot.coaching.review.ladder_view import row_of
from bot.coaching.review.suggestion import Seen, suggestion
from bot.coaching.review.weeks import WEEK_DAYS, felt_changes, last_days
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import Because, because
from bot.value import Value

FEW_DAYS = 2  # of seven: a thin week
STEADY_DAYS = 5  # of seven
BACK_AFTER = 3  # missed days in a row from which coming back is what gets praised
MOST_GOOD = 2


class Review(Value):
    """A week in figures and findings.

    `days` of the last seven were practised, `sessions` of them with a session. `is_thin`: so
    little of a whole week that a smaller one is offered; `good`: what went well, the best first.
    `felt` and `changed`: what its picture shows.
    """

    days: int
    sessions: int
    is_thin: bool
    good: tuple[Because, ...]
    suggestion: Because
    felt: tuple[FeltChange, ...]
    changed: tuple[LadderRow, ...]


def review(seen: Seen, context: RuleContext) -> Review:
    """Return the last seven days, up to and with `seen.until`."""
    week = last_days(seen.until, WEEK_DAYS)
    days, sessions = len(week & seen.days.practised), len(week & seen.days.sessions)
    felt = felt_changes(seen.journal, context.catalogue, seen.until)
    good = [*_ladders(seen), *_felt(felt), *_days(seen, days, sessions, context)]
    return Review(
        days=days,
        sessions=sessions,
        is_thin=_is_thin(seen, days, week),
        good=tuple(good[:MOST_GOOD]),
        suggestion=suggestion(seen, felt, context),
        felt=felt,
        changed=tuple(
            row_of(s, context) for s in seen.standings.values() if _has_changed(s, week)
        ),
    )


def _is_thin(seen: Seen, days: int, week: frozenset[date]) -> bool:
    """Return whether a whole week, neither the first one nor with a pause, had few days."""
    is_whole = seen.days.since <= min(week) and not week & seen.days.excluded
    return is_whole and days <= FEW_DAYS


def _ladders(seen: Seen) -> Iterator[Because]:
    """Yield weak spots that were closed by their test, then steps up."""
    week = last_days(seen.until, WEEK_DAYS)
    for standing in seen.standings.values():
        for ticket in standing.solved:
            if ticket.fixed and ticket.closed in week:
                days = (ticket.closed - ticket.opened).days
                yield because("review-good-fixed", exercise=ticket.exercise, days=days)
    for standing in seen.standings.values():
        if _has_changed(standing, week) and standing.moves[-1].up:
            yield because("review-good-climbed", exercise=standing.exercise)


def _felt(felt: Sequence[FeltChange]) -> Iterator[Because]:
    """Yield the exercise that moved most towards its place."""
    better = [c for c in felt if c.before.answers and c.now.part > c.before.part]
    for change in sorted(better, key=lambda c: c.before.part - c.now.part)[:1]:
        yield because(
            "review-good-clearer",
            exercise=change.exercise,
            before=change.before.on_target,
            of_before=change.before.answers,
            now=change.now.on_target,
            of_now=change.now.answers,
        )


def _days(seen: Seen, days: int, sessions: int, context: RuleContext) -> Iterator[Because]:
    away = _days_away(seen)
    if away >= BACK_AFTER:
        yield because("review-good-back", days=away)
    if sessions >= context.profile.sessions_a_week:
        yield because("review-good-sessions", sessions=sessions)
    if days >= STEADY_DAYS:
        yield because("review-good-steady", days=days)


def _days_away(seen: Seen) -> int:
    """Return the longest row of missed days that somebody came back from this week."""
    back = (
        missed_before(seen.days.practised, day, seen.days.excluded)
        for day in last_days(seen.until, WEEK_DAYS) & seen.days.practised
    )
    return max(back, default=0)


def _has_changed(standing: Standing, week: frozenset[date]) -> bool:
    return any(move.at.date() in week for move in standing.moves[-1:])
