"""One suggestion for the next week: the first that the data of the last weeks calls for."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from bot.coaching.catalogue.advice import advise
from bot.coaching.events import AnswerGiven, PainReported
from bot.coaching.ladder.outlook import outlook
from bot.coaching.ladder.standing import Standing
from bot.coaching.review.charts import Calendar, FeltChange
from bot.coaching.review.weeks import WEEK_DAYS, Happened, last_days
from bot.coaching.rules.context import SORE, RuleContext
from bot.coaching.rules.decisions import Because, because
from bot.value import Value

ENOUGH_ANSWERS = 3  # to say that an exercise is felt in the wrong place
WEEKDAY_WEEKS = 4  # in which the same weekday stayed open
OFTEN = 0.5  # share of the other days that were practised meanwhile


class Seen(Value):
    """Facts of a person on the last day of the week, `days.today`.

    `journal` holds pains and answers, and reaches back 14 days at least.
    """

    days: Calendar
    journal: Sequence[Happened]
    standings: Mapping[str, Standing]

    @property
    def until(self) -> date:
        """The last day of the week."""
        return self.days.today

    @property
    def week(self) -> frozenset[date]:
        """Its seven days."""
        return last_days(self.until, WEEK_DAYS)


def suggestion(seen: Seen, felt: Sequence[FeltChange], context: RuleContext) -> Because:
    """Suggest one thing: after a pain of 3 or more no change, then drills, places, days, steps."""
    found: Sequence[Callable[[], Because | None]] = (
        lambda: _pain_first(seen),
        lambda: _begin(seen),
        lambda: _drill(seen),
        lambda: _place(seen, felt, context),
        lambda: _weekday(seen),
        lambda: _next_step(seen, context),
    )
    return next((s for s in (each() for each in found) if s), because("review-next-keep"))


def _pain_first(seen: Seen) -> Because | None:
    """Put pain first: 3 or more is AMBER (the method, 2.3)."""
    hurt = (
        each.event.number >= SORE
        for each in seen.journal
        if isinstance(each.event, PainReported) and each.local_date in seen.week
    )
    return because("review-next-settle") if any(hurt) else None


def _begin(seen: Seen) -> Because | None:
    return None if seen.week & seen.days.practised else because("review-next-begin")


def _drill(seen: Seen) -> Because | None:
    tickets = [s.ticket for s in seen.standings.values() if s.ticket is not None]
    for ticket in sorted(tickets, key=lambda t: t.sessions_left):
        if ticket.test_is_due:
            return because("review-next-test", exercise=ticket.exercise)
        left = ticket.sessions_left
        return because("review-next-drill", exercise=ticket.exercise, sessions=left)
    return None


def _place(seen: Seen, felt: Sequence[FeltChange], context: RuleContext) -> Because | None:
    """Return the cue for the exercise that is mostly felt elsewhere than it should be."""
    for change in felt:
        if change.now.answers < ENOUGH_ANSWERS or 2 * change.now.on_target >= change.now.answers:
            continue
        exercise = context.exercise(change.exercise)
        answer = _most_named(seen, change.exercise, {str(f) for f in exercise.target})
        advice = advise(context.catalogue, exercise, answer)
        if advice.cues and not advice.fine:
            args = {"answer": answer, "felt": answer, "cue": advice.cues[0]}
            return because("review-next-cue", exercise=exercise.id, **args)
    return None


def _most_named(seen: Seen, exercise: str, target: set[str]) -> str:
    """Return the place off target that was named most in the last seven days."""
    named = [
        each.event.value
        for each in seen.journal
        if isinstance(each.event, AnswerGiven)
        and (each.event.exercise, each.event.question) == (exercise, "felt")
        and each.event.value not in target
        and each.local_date in seen.week
    ]
    return max(sorted(set(named)), key=named.count)


def _weekday(seen: Seen) -> Because | None:
    """Name a weekday that stayed open four weeks in a row while others were mostly practised."""
    days = last_days(seen.until, WEEK_DAYS * WEEKDAY_WEEKS)
    done = days & seen.days.practised
    if seen.days.since > min(days) or days & seen.days.excluded:
        return None
    for weekday in range(WEEK_DAYS):
        others = len(days) - WEEKDAY_WEEKS
        if len(done) >= OFTEN * others and all(day.weekday() != weekday for day in done):
            return because("review-next-weekday", day=weekday)
    return None


def _next_step(seen: Seen, context: RuleContext) -> Because | None:
    for standing in seen.standings.values():
        ahead = outlook(standing, context)
        if ahead.next is not None and ahead.first is None and ahead.exposures == 1:
            return because("review-next-step", exercise=ahead.next)
    return None
