"""The pictures of progress as media: what is shown, and the words that stand in it."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bot.coaching.ladder.sides import SideGap
from bot.coaching.message import DayAndMonth, DayOfMonth, Message, Weekdays, msg
from bot.coaching.programme.volume import weekly_range
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.review.charts import (
    Calendar,
    Chart,
    FeltGrid,
    LadderRow,
    Ladders,
    Share,
    WeekInOne,
    WeeklySets,
)
from bot.coaching.review.ladder_view import ladders
from bot.coaching.review.weeks import PLACES, calendar, felt_grid, mondays, sets_of_weeks
from bot.flows.media import Picture
from bot.flows.memory.rule_context import rule_context_of, standings_of
from bot.flows.turn import Context

CALENDAR_WEEKS = 12
FORTNIGHT = 14
CALENDAR_DAYS = 7 * CALENDAR_WEEKS

Words = dict[str, Message]


def calendar_of(context: Context, until: date | None = None) -> Calendar:
    """Return days practised in twelve weeks, up to today or an earlier date."""
    memory, last = context.memory, until or context.today
    days = memory.practised(CALENDAR_DAYS)
    sessions = memory.practised(CALENDAR_DAYS, ReminderKind.TRAINING)
    return calendar(days, sessions, memory.excluded_days(), context.joined, last)


def felt_of(context: Context) -> FeltGrid:
    """Return where it was felt, per exercise and week."""
    return felt_grid(context.memory.journal(), context.catalogue, context.today)


def ladders_of(context: Context) -> Ladders:
    """Return the ladders that are open to the person."""
    return Ladders(ladders(standings_of(context), rule_context_of(context)))


def sets_of(context: Context) -> WeeklySets:
    """Return hard sets per muscle group and week against the range for what the person chose."""
    ranges = weekly_range(context.person.profile, context.catalogue.programmes)
    return sets_of_weeks(context.memory.journal(), context.catalogue, ranges, context.today)


# ------------------------------------------------------------------ as pictures


def calendar_picture(shown: Calendar) -> Picture:
    """Return the last 14 days and the last 12 weeks."""
    words = _fortnight_words(shown) | _week_words(mondays(shown.today, CALENDAR_WEEKS)[::3])
    for name in ("practised", "session", "open", "left_out"):
        words[f"key-{name}"] = msg(f"chart-key-{name}")
    return _picture("calendar", shown, words | {"weeks": msg("chart-twelve-weeks")})


def felt_picture(shown: FeltGrid) -> Picture:
    """Return where it was felt, per exercise and week."""
    words = _week_words(shown.weeks[::2]) | _exercise_words(r.exercise for r in shown.rows)
    words |= {f"place-{place}": msg(f"chart-place-{place}") for place in PLACES}
    for row in shown.rows:
        words[f"share-{row.exercise}"] = _share(Share(row.on_target, row.answers))
    named = {"title": "chart-felt", "none": "chart-felt-none", "on-target": "chart-on-target"}
    return _picture("felt", shown, words | {name: msg(text) for name, text in named.items()})


def ladders_picture(shown: Ladders) -> Picture:
    """Return the ladders with the rung and the weak spots."""
    words = _ladder_words(shown.rows)
    words |= {f"key-{name}": msg(f"chart-key-{name}") for name in ("here", "owned", "above")}
    titles = {"title": msg("chart-ladders"), "none": msg("chart-ladders-none")}
    return _picture("ladders", shown, words | titles)


def sets_picture(shown: WeeklySets) -> Picture:
    """Return hard sets per muscle group and week."""
    words = _week_words(shown.weeks[::2]) | {"title": msg("chart-sets")}
    words |= {f"key-{name}": msg(f"chart-key-{name}") for name in ("range", "within", "outside")}
    for row in shown.rows:
        words[f"group-{row.group}"] = msg(f"chart-group-{row.group}")
        words[f"range-{row.group}"] = msg("chart-range", least=row.least, most=row.most)
        for n, count in enumerate(row.sets):
            words[f"sets-{row.group}-{n}"] = msg("chart-sets-number", sets=count)
    return _picture("sets", shown, words)


def week_picture(shown: WeekInOne) -> Picture:
    """Return the week in one picture."""
    words = _ladder_words(shown.ladders) | _exercise_words(c.exercise for c in shown.felt)
    if shown.calendar is not None:
        words |= _fortnight_words(shown.calendar)
    for change in shown.felt:
        words[f"before-{change.exercise}"] = _share(change.before)
        words[f"now-{change.exercise}"] = _share(change.now)
    named = {"felt": "chart-felt-on-target", "ladders": "chart-moved", "none": "chart-week-none"}
    words |= {name: msg(text) for name, text in named.items()}
    return _picture(
        "week", shown, words | {"before": msg("chart-before"), "now": msg("chart-now")}
    )


def _picture(name: str, shown: Chart, words: Words) -> Picture:
    return Picture(name, shown, tuple(sorted(words.items())))


def _fortnight_words(shown: Calendar) -> Words:
    words = {f"weekday-{n}": msg("chart-weekday", day=Weekdays(frozenset({n}))) for n in range(7)}
    count = msg("chart-count", days=shown.count, of=shown.of)
    for day in (shown.today - timedelta(days=n) for n in range(FORTNIGHT)):
        words[f"day-{day.isoformat()}"] = msg("chart-sets-number", sets=DayOfMonth(day))
    return words | {"days": msg("chart-fortnight"), "count": count}


def _number_words(numbers: Iterable[int]) -> Words:
    """Return numbers in the language's digits."""
    return {f"number-{n}": msg("chart-sets-number", sets=n) for n in numbers}


def _week_words(weeks: Iterable[date]) -> Words:
    return {f"week-{day.isoformat()}": msg("chart-week", day=DayAndMonth(day)) for day in weeks}


def _exercise_words(exercises: Iterable[str]) -> Words:
    return {f"exercise-{exercise}": msg(f"exercise-{exercise}") for exercise in exercises}


def _ladder_words(rows: Sequence[LadderRow]) -> Words:
    words = _number_words(n for row in rows for n in (row.step, row.stronger) if n)
    for row in rows:
        words |= _exercise_words([row.exercise])
        words[f"family-{row.family}"] = msg(f"family-{row.family}")
        words[f"step-{row.family}"] = msg("chart-step", step=row.step, steps=row.steps)
        if row.spot is not None:
            number = row.spot.number
            spot = msg(f"chart-spot-{row.spot.state}", sessions=number, days=number)
            words[f"spot-{row.family}"] = spot
        if row.gap is not None:
            words[f"sides-{row.family}"] = sides_words(row.gap)
    return words


def sides_words(found: SideGap) -> Message:
    """Return both sides in counts, and how the gap changes."""
    return msg("chart-sides", **found.counts, trend=found.trend or "same")


def _share(share: Share) -> Message:
    if not share.answers:
        return msg("chart-no-answer")
    return msg("chart-share", on_target=share.on_target, answers=share.answers)
