"""What the morning's prompt says of a drill that runs: for which weak spot, and until when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.coaching.message import Say, say
from bot.value import Value


class DrillFacts(Value):
    """The drill in today's warm-up: its name, its day since the plan was made, from 1.

    `answer`, `felt`: the row of the family's table, and its words; `spot`: the exercise that was
    felt there and is tested again, `test_on` None: on a date that nobody knows yet.
    """

    name: Say
    day: int
    answer: str
    felt: Say
    spot: Say
    test_on: date | None = None


def drill_lines(drill: DrillFacts) -> Iterator[Say]:
    """Why it is in, and when what it is for is tested again."""
    yield say(
        "prompt-drill",
        exercise=drill.name,
        day=drill.day,
        answer=drill.answer,
        felt=drill.felt,
        spot=drill.spot,
    )
    if drill.test_on is not None:
        yield say("prompt-drill-test", spot=drill.spot, on=drill.test_on)
