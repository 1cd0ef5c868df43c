"""The standing of a person on one ladder, with the evidence that decides the next rung."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.catalogue.thresholds import HISTORY_DAYS, Thresholds
from bot.coaching.ladder.evidence import Evidence, evidence
from bot.coaching.ladder.exposure import Exposure, weight
from bot.coaching.rules.context import RuleContext
from bot.value import Value, field, replace

REMEMBERED = 12  # exposures


class Dosage(Value):
    """Present dose of the rung.

    `reps` None: the least of the exercise. `squeeze`, `lower`: extra seconds. `load`: factor on
    what was used last, for the next time only. `load_steps`: how often load grew on this rung.
    `rest_less`: seconds; `beyond`: continuations taken at the top of the ladder. `stronger`: a
    stronger band than the last one is due, once one is there.
    """

    reps: int | None = None
    squeeze: int = 0
    lower: int = 0
    load: float = 1.0
    load_steps: int = 0
    rest_less: int = 0
    beyond: int = 0
    stronger: bool = False


class Ticket(Value):
    """A weak spot: its drill plan, and the promised test of the exercise (the method, 2.4).

    `answer` is the row of the family's table; `sessions_left` 0: the test is due; `fails`: tests
    that did not go well; `fixed`: closed by a good test.
    """

    exercise: str
    answer: str
    opened: date
    drill: tuple[Drill, ...]
    sessions_left: int
    fails: int = 0
    closed: date | None = None
    fixed: bool = False

    @property
    def test_is_due(self) -> bool:
        """Return whether the next exposure is the promised test."""
        return self.closed is None and self.sessions_left == 0


class Move(Value):
    """One change of rung; `session`: the instant at which its session began."""

    at: datetime
    session: datetime
    source: str
    target: str
    up: bool


class Return(Value):
    """The way back to the old rung after a break (programmes 4.3) or a stop.

    `load`: factor; `sets`: at most so many, None: as planned; `until`: the last date for that.
    `exposures`: good ones that lead `rungs` up.
    """

    exercise: str
    load: float = 1.0
    sets: int | None = None
    until: date | None = None
    exposures: int = 1
    rungs: int = 1

    @property
    def after_break(self) -> bool:
        """Return whether it follows a break, and no stop: only a break has fewer sets."""
        return self.sets is not None


class Standing(Value):
    """One person on one ladder.

    `since`: evidence before it is settled and counts no more. `careful`: a higher score is
    needed to climb. `dwell`: exposures left in which a miss takes nobody down. `bounced`:
    rungs that are closed, and until when. `offered`: a step up that waits for an answer;
    `accepted`: one that was accepted and counts from the next session on. `hold_until`: no step
    up before. `bad_mornings`: much worse, in a row. `side`: left or right, where the sides of a
    one-sided rung were not the same: this is the weaker one, and `other` the stronger.
    """

    family: str
    exercise: str
    dosage: Dosage = field(default_factory=Dosage)
    history: tuple[Exposure, ...] = ()
    since: datetime | None = None
    owned: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()
    careful: bool = False
    dwell: int = 0
    moves: tuple[Move, ...] = ()
    bounced: tuple[tuple[str, datetime], ...] = ()
    ticket: Ticket | None = None
    solved: tuple[Ticket, ...] = ()
    offered: str | None = None
    accepted: str | None = None
    hold_until: datetime | None = None
    sets_less: int = 0
    bad_mornings: int = 0
    comeback: Return | None = None
    side: str | None = None
    other: Standing | None = None


def begin_ladder(family: str, context: RuleContext) -> Standing | None:
    """Return where this person starts; with recent back pain a rung lower. None: nothing is open.

    The highest rung at or below the start that they may do, on two legs where there is a choice
    (the method, 1; screening 3.2).
    """
    context = replace(context, ended=frozenset())  # a ladder outlasts today's pain
    ladder = context.catalogue.families[family]
    level = ladder.start[context.profile.level]
    if context.profile.health is not None and context.profile.health.clearance.back_sensitive:
        level -= 1
    rungs = context.catalogue.rungs(family)
    open_rungs = [e for e in rungs if e.level <= max(level, rungs[0].level) and context.allows(e)]
    if not open_rungs:
        return None
    highest = max(open_rungs, key=lambda e: (e.level, not e.stands_on_one_leg))
    return Standing(family, highest.id)


def recent(standing: Standing, now: datetime, limits: Thresholds) -> tuple[Exposure, ...]:
    """Return the exposures of the present rung that still count, oldest first."""
    return tuple(
        e
        for e in standing.history
        if (standing.since is None or e.at > standing.since) and weight(e.at, now, limits) > 0
    )


def evidence_of(standing: Standing, context: RuleContext) -> Evidence:
    """Return the evidence on the present rung."""
    limits = context.thresholds
    return evidence(recent(standing, context.now, limits), context.now, limits)


def owns(standing: Standing, exercise: Exercise, context: RuleContext) -> bool:
    """Return whether the exercise, or a higher rung of the ladder, is OWNED (the method, 1)."""
    return exercise.id in standing.owned or any(
        context.exercise(i).level > exercise.level for i in standing.owned
    )


def owned_rung(standing: Standing, context: RuleContext) -> int | None:
    """Return the highest rung that is OWNED; None: none yet."""
    return max((context.exercise(i).level for i in standing.owned), default=None)


def moved_in(standing: Standing, session: datetime) -> bool:
    """Return whether the rung changed in that session already: once is the most."""
    return any(m.session == session for m in standing.moves)


def move(standing: Standing, to: str, at: tuple[datetime, datetime], *, up: bool) -> Standing:
    """Return standing on another rung, with a clean slate; `at`: the instant and its session's."""
    now, session = at
    moves = (m for m in standing.moves if now - m.at <= timedelta(days=HISTORY_DAYS))
    return replace(
        standing,
        exercise=to,
        dosage=Dosage(),
        since=now,
        careful=not up,
        moves=(*moves, Move(now, session, standing.exercise, to, up)),
        ticket=None,
        offered=None,
        accepted=None,
        comeback=None,
    )
