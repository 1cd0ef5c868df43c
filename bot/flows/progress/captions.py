"""Captions of the pictures of progress: the same in words."""

from datetime import timedelta

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.ladder.outlook import outlook
from bot.coaching.message import Message, msg
from bot.coaching.review.charts import Calendar, FeltGrid, FeltRow, LadderRow, Ladders, WeeklySets
from bot.coaching.review.habit import WINDOW_DAYS, strength
from bot.coaching.review.weeks import PLACES, last_days, place_of
from bot.flows.memory.rule_context import rule_context_of, standings_of
from bot.flows.progress.charts import CALENDAR_DAYS, sides_words
from bot.flows.turn import Context, Paragraph

PRACTISED, LEFT_OUT, OPEN = "●", "–", "○"  # noqa: RUF001 - a dash that fits the circles


def of_calendar(shown: Calendar, context: Context) -> tuple[Paragraph, ...]:
    """Return days practised of the last 14 and of twelve weeks, and habit strength in percent."""
    fortnight = last_days(shown.today, WINDOW_DAYS)
    sessions = len(fortnight & shown.sessions)
    weeks = len(last_days(shown.today, CALENDAR_DAYS) & shown.practised)
    excluded = context.memory.excluded_days()
    percent = round(100 * strength(context.memory.practised(), shown.today, excluded))
    return (
        (
            msg("progress-days", days=shown.count, of=shown.of, sessions=sessions),
            msg("progress-row", row=_row(shown)),
        ),
        (msg("progress-weeks", days=weeks), msg("progress-strength", percent=percent)),
    )


def of_felt(shown: FeltGrid, context: Context) -> tuple[Paragraph, ...]:
    """Return for each exercise how often it was felt in its place, and where else most."""
    if not shown.rows:
        return (msg("progress-felt"), msg("chart-felt-none"))
    return msg("progress-felt"), tuple(_felt(row, context) for row in shown.rows)


def of_ladders(shown: Ladders, context: Context) -> tuple[Paragraph, ...]:
    """Return each ladder's step and weak spot, and the step up that is nearest."""
    if not shown.rows:
        return (msg("progress-ladders"), msg("chart-ladders-none"))
    nearest = _nearest(context)
    lines = tuple(_ladder(row) for row in shown.rows)
    return (msg("progress-ladders"), lines, *((nearest,) if nearest else ()))


def of_sets(shown: WeeklySets) -> tuple[Paragraph, ...]:
    """Return this week's hard sets of each muscle group, and the range."""
    lines = tuple(
        msg(
            "progress-sets-row",
            group=msg(f"chart-group-{row.group}"),
            sets=row.sets[-1],
            least=row.least,
            most=row.most,
        )
        for row in shown.rows
    )
    return msg("progress-sets"), lines, msg("progress-sets-counted")


def _row(shown: Calendar) -> str:
    """Return the last 14 dates since joining, oldest first, as signs."""
    last = (shown.today - timedelta(days=n) for n in reversed(range(WINDOW_DAYS)))
    dates = (day for day in last if day >= shown.since)
    return "".join(
        PRACTISED if d in shown.practised else LEFT_OUT if d in shown.excluded else OPEN
        for d in dates
    )


def _felt(row: FeltRow, context: Context) -> Message:
    exercise = context.catalogue.exercises[row.exercise]
    wanted = {place_of(Felt(each)) for each in exercise.target}
    named = {
        place: sum(week[at] for week in row.weeks)
        for at, place in enumerate(PLACES)
        if place not in wanted
    }
    most = max(named, key=lambda place: named[place])
    text = msg(
        "progress-felt-row",
        exercise=msg(f"exercise-{row.exercise}"),
        on_target=row.on_target,
        answers=row.answers,
    )
    if not named[most]:
        return text
    return msg("progress-felt-else", row=text, place=msg(f"chart-place-{most}"))


def _ladder(row: LadderRow) -> Message:
    step = msg("chart-step", step=row.step, steps=row.steps)
    text = msg("progress-ladder-row", family=msg(f"family-{row.family}"), step=step)
    if row.gap is not None:
        text = msg("progress-ladder-spot", row=text, spot=sides_words(row.gap))
    if row.spot is None:
        return text
    number = row.spot.number
    spot = msg(f"chart-spot-{row.spot.state}", sessions=number, days=number)
    return msg("progress-ladder-spot", row=text, spot=spot)


def _nearest(context: Context) -> Message | None:
    """Return the step up that needs the fewest good sessions; None where none is near."""
    rule_context = rule_context_of(context)
    standings = (s for s in standings_of(context).values() if s.ticket is None)
    ahead = [outlook(standing, rule_context) for standing in standings]
    ready = [each for each in ahead if each.next is not None and each.exposures > 0]
    if not ready:
        return None
    nearest = min(ready, key=lambda each: (each.first is not None, each.exposures))
    name = msg(f"exercise-{nearest.next}.inline")
    return msg("progress-nearest", exercise=name, sessions=nearest.exposures)
