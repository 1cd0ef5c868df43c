"""A step accepted or a weak spot fixed: a picture made to be forwarded, offered once a week."""

from collections.abc import Iterator
from datetime import timedelta

from bot.coaching.events import Event, Remembered
from bot.coaching.ladder.sides import each_side
from bot.coaching.message import msg
from bot.coaching.remembered import Milestones
from bot.coaching.review.charts import MilestoneCard
from bot.flows.media import Picture
from bot.flows.memory.rule_context import standings_of
from bot.flows.turn import Context, Row, Screen, Turn, Where, go_button

#: The name under which it is stored when one was offered.
MILESTONES = "milestones"
STEP, SPOT = "step", "spot"
OFFERED_EVERY, EFFECT_EVERY = timedelta(days=7), timedelta(days=30)


def offer(context: Context) -> tuple[Row, tuple[Event, ...]]:
    """Return the button for a milestone of today, and what notes the offer; none in most weeks."""
    found = next(_of_today(context), None)
    last = _last(context)
    offered_on = last.offered_on if last else None
    is_due = offered_on in {None, context.today} or context.today - offered_on >= OFFERED_EVERY
    if found is None or not is_due:
        return (), ()
    noted = Milestones(context.today, last.effect_on if last else None)
    row = (go_button("milestone-button", "milestone", ":".join(found)),)
    return row, (() if last == noted else (Remembered(MILESTONES, noted),))


def milestone(argument: str, context: Context) -> Turn:
    """Show the picture; `argument`: "step:<exercise>" or "spot:<exercise>", as it was offered."""
    kind, _, exercise = argument.partition(":")
    if (kind, exercise) not in set(_known(context)):
        return Turn(screens=(Screen((msg("suggestion-passed"),), where=Where.NEW),))
    last = _last(context)
    effect_on = last.effect_on if last else None
    is_festive = effect_on is None or context.today - effect_on >= EFFECT_EVERY
    shown = Screen(
        (msg("milestone-caption"),),
        where=Where.NEW,
        media=picture(kind, exercise, context),
        is_festive=is_festive,
    )
    if not is_festive:
        return Turn(screens=(shown,))
    noted = Milestones(last.offered_on if last else context.today, context.today)
    return Turn(screens=(shown,), events=(Remembered(MILESTONES, noted),))


def picture(kind: str, exercise: str, context: Context) -> Picture:
    """Return the picture of a milestone, with the few words that stand on it."""
    found = context.catalogue.exercises[exercise]
    levels = sorted({each.level for each in context.catalogue.rungs(found.family)})
    step, steps = levels.index(found.level) + 1, len(levels)
    words = {
        "title": msg("milestone-title-step" if kind == STEP else "milestone-title-spot"),
        "exercise": msg(f"exercise-{exercise}"),
        "family": msg(f"family-{found.family}"),
        "step": msg("chart-step", step=step, steps=steps),
    }
    card = MilestoneCard(found.family, exercise, step, steps)
    return Picture("milestone", card, tuple(sorted(words.items())))


def _of_today(context: Context) -> Iterator[tuple[str, str]]:
    """Yield weak spots that were fixed today, then steps that were accepted."""
    sides = [side for s in standings_of(context).values() for side in each_side(s)]
    for side in sides:
        for ticket in side.solved:
            if ticket.fixed and ticket.closed == context.today:
                yield SPOT, ticket.exercise
    for side in sides:
        if side.accepted is not None:
            yield STEP, side.accepted


def _known(context: Context) -> Iterator[tuple[str, str]]:
    """Yield every milestone that was reached, also before today."""
    for standing in standings_of(context).values():
        for side in each_side(standing):
            yield from ((SPOT, ticket.exercise) for ticket in side.solved if ticket.fixed)
            steps = {side.accepted, *(move.target for move in side.moves if move.up)}
            yield from ((STEP, exercise) for exercise in steps if exercise is not None)


def _last(context: Context) -> Milestones | None:
    found = context.memory.stored(MILESTONES)
    return found if isinstance(found, Milestones) else None
