"""The ladders as they are shown: the rung in hand, what is owned below it, the weak spot."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from bot.coaching.ladder.outlook import outlook
from bot.coaching.ladder.sides import gap
from bot.coaching.ladder.standing import Standing
from bot.coaching.programme.slots import is_open, standing_on
from bot.coaching.review.charts import LadderRow, WeakSpot
from bot.coaching.rules.context import RuleContext

#: So long a weak spot that was fixed is shown.
FIXED_SHOWN = timedelta(days=28)


def ladders(standings: Mapping[str, Standing], context: RuleContext) -> tuple[LadderRow, ...]:
    """Return every open ladder of more than one step, in the catalogue's order."""
    return tuple(_rows(standings, context))


def row_of(standing: Standing, context: RuleContext) -> LadderRow:
    """Return one ladder as it is shown."""
    seen = outlook(standing, context)
    levels = sorted({e.level for e in context.catalogue.rungs(standing.family)})
    owned = {context.exercise(each).level for each in standing.owned}
    return LadderRow(
        standing.family,
        standing.exercise,
        seen.step,
        seen.steps,
        owned_steps=frozenset(n for n, level in enumerate(levels, 1) if level in owned),
        spot=_spot(standing, context.today),
        stronger=None if standing.other is None else outlook(standing.other, context).step,
        gap=gap(standing, context),
    )


def _rows(standings: Mapping[str, Standing], context: RuleContext) -> Iterator[LadderRow]:
    for family in context.catalogue.families:
        standing = standing_on(family, standings, context)
        if standing is None or not is_open(family, standings, context):
            continue
        row = row_of(standing, context)
        if row.steps > 1:
            yield row


def _spot(standing: Standing, today: date) -> WeakSpot | None:
    ticket = standing.ticket
    if ticket is not None:
        left = ticket.sessions_left
        return WeakSpot("drill", left) if left else WeakSpot("test")
    for solved in reversed(standing.solved):
        if solved.fixed and solved.closed and today - solved.closed <= FIXED_SHOWN:
            return WeakSpot("fixed", (solved.closed - solved.opened).days)
    return None
