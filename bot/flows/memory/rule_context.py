"""Stored facts of a person, read for the warm-up and the rules of today."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from bot.coaching.calendar import local
from bot.coaching.catalogue.catalogue import Catalogue, Drill
from bot.coaching.events import MorningAnswered, PainReported
from bot.coaching.ladder.standing import Standing, owned_rung
from bot.coaching.person.cue_memory import CueMemory
from bot.coaching.person.eligibility import longest_hold
from bot.coaching.person.person import Person
from bot.coaching.remembered import NextTime, RememberedValue
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.grading import SORE, Pain, PainKind, PainPlace
from bot.coaching.rules.pain_history import PainDiary, PainEntry
from bot.coaching.session.progress import Changes
from bot.coaching.warmup.warmup import Day
from bot.flows.turn import Context, Memory, Recorded

CUES = "cues"  # under these names values are stored
STANDING = "standing:"
NEXT_TIME = "next:"

MUCH_WORSE = 6  # the number of a morning after which only the easiest is done (the method, 2.3)
MUCH_WORSE_BACK = 5  # for the low back one point stricter, as everywhere


def day_of(catalogue: Catalogue, person: Person, memory: Memory, now: datetime) -> Day:
    """Read the facts that bear on the warm-up of the person's local date."""
    local_now = local(now, person.zone)
    today, days, journal = local_now.date(), memory.practised(), memory.decisive()
    standings = _standings(catalogue, memory)
    rules = RuleContext(catalogue, person.profile, now, today)
    rungs = {family: owned_rung(standing, rules) for family, standing in standings.items()}
    return Day(
        now=now,
        local_date=today,
        wall_time=local_now.time(),
        practised=len(days),
        painless=_painless(days, journal),
        days_away=_days_away(days, today),
        is_worse=today in worse_mornings(journal),
        owned={family: rung for family, rung in rungs.items() if rung is not None},
        longest_hold=longest_hold(catalogue, person.profile),
        drills=_drills(catalogue, standings),
        next_time=_next_time(catalogue, memory),
    )


def today_of(context: Context) -> Day:
    """The same for the person of a conversation."""
    return day_of(context.catalogue, context.person, context.memory, context.now)


def rule_context_of(context: Context) -> RuleContext:
    """The context of a rule, from a conversation."""
    cues = context.memory.stored(CUES)
    return RuleContext(
        context.catalogue,
        context.person.profile,
        context.now,
        context.today,
        memory=cues if isinstance(cues, CueMemory) else CueMemory(),
        diary=diary_of(context.memory.decisive()),
        thresholds=context.catalogue.thresholds,
    )


def patience(context: Context) -> timedelta:
    """How long a question waits for its answer before the practice goes on (the method, 2.1)."""
    return timedelta(minutes=context.catalogue.thresholds.unanswered_minutes)


def remembered_of(changes: Changes) -> tuple[tuple[str, RememberedValue], ...]:
    """The changes of a step, by the names under which they are stored."""
    standings = ((f"{STANDING}{family}", s) for family, s in changes.standings.items())
    return (*standings, *(((CUES, changes.cues),) if changes.cues else ()))


def diary_of(journal: Sequence[Recorded]) -> PainDiary:
    """The pains that a journal tells of, oldest first."""
    return PainDiary(
        tuple(
            PainEntry(r.at, pain_of(r.event), r.event.family)
            for r in journal
            if isinstance(r.event, PainReported)
        )
    )


def pain_of(reported: PainReported) -> Pain:
    """A pain as the rules read it."""
    kind = None if reported.kind is None else PainKind(reported.kind)
    return Pain(reported.number, PainPlace(reported.place), kind)


def worse_mornings(journal: Sequence[Recorded]) -> frozenset[date]:
    """The dates whose morning was much worse: no session, warm-ups at the easiest steps."""
    limit, found = MUCH_WORSE, set()
    for recorded in journal:
        match recorded.event:
            case PainReported(place=place):
                limit = MUCH_WORSE_BACK if place == PainPlace.LOW_BACK else MUCH_WORSE
            case MorningAnswered(value=value, number=number):
                if value == "much_worse" or (number or 0) >= limit:
                    found.add(recorded.local_date)
            case _:
                pass
    return frozenset(found)


def _painless(days: Collection[date], journal: Sequence[Recorded]) -> int:
    """Days practised after the last pain of 3 or more."""
    hurt = [
        r.local_date
        for r in journal
        if isinstance(r.event, PainReported) and r.event.number >= SORE
    ]
    last = max(hurt, default=date.min)
    return sum(day > last for day in days)


def _days_away(days: Collection[date], today: date) -> int:
    last = max((day for day in days if day < today), default=None)
    return 1 if last is None else (today - last).days


def _standings(catalogue: Catalogue, memory: Memory) -> dict[str, Standing]:
    stored = {family: memory.stored(f"{STANDING}{family}") for family in catalogue.families}
    return {family: value for family, value in stored.items() if isinstance(value, Standing)}


def _drills(catalogue: Catalogue, standings: Mapping[str, Standing]) -> dict[str, Drill]:
    """Drills of the plans that run, by the family of the exercise (the method, 4.1)."""
    running = (s.ticket for s in standings.values() if s.ticket and s.ticket.closed is None)
    drills = (drill for ticket in running for drill in ticket.drill)
    return {catalogue.exercises[drill.exercise].family: drill for drill in drills}


def _next_time(catalogue: Catalogue, memory: Memory) -> dict[str, NextTime]:
    stored = {slot: memory.stored(f"{NEXT_TIME}{slot}") for slot in catalogue.warm_ups.instead}
    return {slot: value for slot, value in stored.items() if isinstance(value, NextTime)}
