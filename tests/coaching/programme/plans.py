"""The session of a letter, by default in week four and in thirty minutes."""

from __future__ import annotations

from datetime import date, timedelta

from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import Profile
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.programme.today import todays_session
from bot.coaching.session.plan import Plan, SetKind
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, PROGRAMMES, TODAY, around

WEEK_FOUR = TODAY - timedelta(days=22)
OWNED = Standing("bridge", "glute_bridge", owned=frozenset({"glute_bridge"}))


def made(
    letter: str = "A",
    *standings: Standing,
    who: Profile | None = None,
    minutes: int = 30,
    turn: int = 0,
    deload: bool = False,
    started_on: date = WEEK_FOUR,
) -> Plan:
    context = around(who, started_on=started_on)
    by_family = {s.family: s for s in standings}
    plan = todays_session(
        SessionRequest(letter, minutes, turn, by_family, 250, deload), PROGRAMMES, context
    )
    assert isinstance(plan, Plan)
    return plan


def slots(plan: Plan) -> list[tuple[str, str, int]]:
    return [
        (i.slot, i.exercise, sum(s.kind is not SetKind.RAMP for s in i.sets)) for i in plan.items
    ]


def known(*standings: Standing) -> tuple[Standing, ...]:
    """Standings whose exercises are not new any more."""
    return tuple(replace(s, seen=frozenset({s.exercise})) for s in standings)


def at(level: str, rung: int) -> list[Standing]:
    """A standing on every ladder at a rung, or the highest below it."""
    standings = []
    for family in CATALOGUE.families:
        rungs = [e for e in CATALOGUE.rungs(family) if e.level <= rung]
        standings.append(Standing(family, rungs[-1].id, owned=frozenset({"glute_bridge"})))
    return standings
