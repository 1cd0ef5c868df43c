"""Stored facts of a person, read for the rules of today and for the session due."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from bot.coaching.calendar import local
from bot.coaching.catalogue.catalogue import Catalogue, Drill
from bot.coaching.catalogue.exercise import BandStrength
from bot.coaching.catalogue.programmes import Break, Programmes
from bot.coaching.catalogue.thresholds import Thresholds
from bot.coaching.events import Event, MorningAnswered, PainReported, Remembered, Skipped
from bot.coaching.ladder import promotion
from bot.coaching.ladder.comeback import (
    Strain,
    after_break,
    as_short_break,
    break_after,
    deload_is_due,
)
from bot.coaching.ladder.next_rung import takes_band
from bot.coaching.ladder.standing import Standing, owned_rung
from bot.coaching.person.cue_memory import CueMemory
from bot.coaching.person.eligibility import longest_hold
from bot.coaching.person.person import Person, TrainingPlace
from bot.coaching.programme.offers import Closed, is_stopped
from bot.coaching.programme.slots import NoSession, SessionRequest, standing_on
from bot.coaching.programme.today import letter_of, todays_session
from bot.coaching.remembered import Load, NextTime, RememberedValue, TrainingLog
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.grading import SORE
from bot.coaching.rules.pain_effects import is_much_worse
from bot.coaching.session.plan import Plan
from bot.coaching.session.progress import Changes, TrainingProgress
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.coaching.warmup.warmup import Day
from bot.flows.memory.family_swaps import with_family_swaps
from bot.flows.memory.mornings import without_answer
from bot.flows.memory.pains import diary_of, ended_on
from bot.flows.memory.place import likely_places, profile_of
from bot.flows.turn import Coming, Context, Memory, Recorded, Served
from bot.value import Value, replace

CUES = "cues"  # under these names values are stored
STANDING = "standing:"
NEXT_TIME = "next:"
LOAD = "load:"  # "load:hip_thrust_loaded"


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
        is_worse=today in worse_mornings(journal, catalogue.thresholds),
        owned={family: rung for family, rung in rungs.items() if rung is not None},
        longest_hold=longest_hold(catalogue, person.profile),
        drills=_drills(catalogue, standings),
        next_time=_next_time(catalogue, memory),
        ended=ended_on(today, journal, catalogue),
    )


def today_of(context: Context) -> Day:
    """Return the same for the person of a conversation."""
    return day_of(context.catalogue, context.person, context.memory, context.now)


def rule_context_of(context: Context) -> RuleContext:
    """Return the context of a rule, from a conversation."""
    cues = context.memory.stored(CUES)
    journal = context.memory.decisive()
    owned = [len(standing.owned) for standing in standings_of(context).values()]
    return RuleContext(
        context.catalogue,
        profile_of(context),
        context.now,
        context.today,
        memory=cues if isinstance(cues, CueMemory) else CueMemory(),
        diary=diary_of(journal),
        thresholds=context.catalogue.thresholds,
        started_on=log_of(context).first_on,
        rungs_owned=sum(owned),
        bands=_bands(context),
        ended=ended_on(context.today, journal, context.catalogue),
    )


def _bands(context: Context) -> dict[str, BandStrength]:
    """Return the strength used last, by exercise; nothing where no strengths are known."""
    profile, exercises = profile_of(context), context.catalogue.exercises.values()
    if not profile.bands:
        return {}
    stored = {
        each.id: context.memory.stored(f"{LOAD}{each.id}")
        for each in exercises
        if takes_band(each, profile)
    }
    return {
        exercise: BandStrength(load.band)
        for exercise, load in stored.items()
        if isinstance(load, Load) and load.band in set(BandStrength)
    }


def patience(context: Context) -> timedelta:
    """Return how long a question waits before the practice goes on (the method, 2.1)."""
    return timedelta(minutes=context.catalogue.thresholds.unanswered_minutes)


def remembered_of(changes: Changes) -> tuple[tuple[str, RememberedValue], ...]:
    """Return the changes of a step, by the names under which they are stored."""
    standings = ((f"{STANDING}{family}", s) for family, s in changes.standings.items())
    return (*standings, *(((CUES, changes.cues),) if changes.cues else ()))


def worse_mornings(journal: Sequence[Recorded], limits: Thresholds) -> frozenset[date]:
    """The dates whose morning was much worse: no session, warm-ups at the easiest steps."""
    found, hurt = set(), None
    for recorded in journal:
        match recorded.event:
            case PainReported(place=place):
                hurt = place
            case MorningAnswered(value=value, number=number):
                if is_much_worse(value, number, hurt, limits):
                    found.add(recorded.local_date)
            case _:
                pass
    return frozenset(found)


def _painless(days: Collection[date], journal: Sequence[Recorded]) -> int:
    """Return days practised after the last pain of 3 or more."""
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


#: The name under which the log of sessions is stored.
LOG = "training"


class Today(Value):
    """Today's session, or why there is none, with the standings and the log it rests on.

    `days_away`: since the last session, where that counts as a break; `place`: where it is.
    """

    plan: Plan | NoSession
    request: SessionRequest
    standings: Mapping[str, Standing]
    log: TrainingLog
    days_away: int | None = None
    place: TrainingPlace = TrainingPlace.HOME


def open_training(context: Context) -> TrainingProgress | None:
    """Return the session under way; None: there is none."""
    progress = context.session.progress if context.session else None
    return progress if isinstance(progress, TrainingProgress) else None


def is_stopped_today(context: Context) -> bool:
    """Return whether a pain, or feeling unwell, has ended the practice of today."""
    journal = context.memory.decisive(2)
    return is_stopped(r.event for r in journal if r.local_date == context.today)


def log_of(context: Context) -> TrainingLog:
    """Return the sessions of this person so far."""
    stored = context.memory.stored(LOG)
    return stored if isinstance(stored, TrainingLog) else TrainingLog()


def session_context(context: Context, progress: TrainingProgress | None = None) -> RuleContext:
    """Return the context of a rule; equipment missing today counts as not owned."""
    rule_context = rule_context_of(context)
    if progress is None or not progress.missing:
        return rule_context
    equipment = rule_context.profile.equipment - progress.missing
    return replace(rule_context, profile=replace(rule_context.profile, equipment=equipment))


def standings_of(context: Context) -> dict[str, Standing]:
    """Return the stored standing on each ladder begun so far."""
    stored = {f: context.memory.stored(f"{STANDING}{f}") for f in context.catalogue.families}
    return {family: value for family, value in stored.items() if isinstance(value, Standing)}


def programmes_of(context: Context) -> Programmes:
    """Return the programmes of the content, with what the person swapped to."""
    return with_family_swaps(context.catalogue.programmes, context.memory, context.today)


def next_letter(context: Context) -> str:
    """Return the letter whose turn it is."""
    week = context.person.profile.sessions_a_week
    return letter_of(week, log_of(context).sessions, programmes_of(context))


def todays(context: Context, minutes: int) -> Today:
    """Return session of today in so many minutes: breaks and accepted steps count from now on.

    Where the person has two places it is that of the likeliest one with a session.
    """
    likely, *others = (replace(context, place=place) for place in likely_places(context))
    found = _todays_at_place(likely, minutes)
    for other in others:
        if isinstance(found.plan, Plan):
            break
        found = _todays_at_place(other, minutes)
    return found


def _todays_at_place(context: Context, minutes: int) -> Today:
    rule_context, log, programmes = (
        session_context(context),
        log_of(context),
        programmes_of(context),
    )
    stored = without_answer(standings_of(context), context, rule_context)
    standings = {f: promotion.at_session_start(s, rule_context) for f, s in stored.items()}
    row = _break(log, programmes, rule_context, was_ill=_was_ill(log, context))
    if row is not None:
        standings = {f: after_break(s, row, rule_context) for f, s in standings.items()}
    deload = deload_is_due(_strain(context, standings, log), programmes, rule_context)
    request = SessionRequest(
        letter=letter_of(rule_context.profile.sessions_a_week, log.sessions, programmes),
        minutes=minutes,
        turn=log.sessions,
        standings=standings,
        warm_up_seconds=warm_up_seconds(context, programmes.times[minutes].warm_up),
        deload=deload,
    )
    plan = (
        NoSession(Closed.STOPPED)
        if is_stopped_today(context)
        else todays_session(request, programmes, rule_context)
    )
    away = (rule_context.today - log.last_on).days if row is not None and log.last_on else None
    log = replace(log, returned=log.last_on, deload=rule_context.week if deload else log.deload)
    begun = _begun(plan, standings, rule_context)
    return Today(plan, request, begun, log, away, context.place or TrainingPlace.HOME)


def _begun(
    plan: Plan | NoSession, standings: Mapping[str, Standing], rule_context: RuleContext
) -> dict[str, Standing]:
    """Return the standings with those that this session begins."""
    families = {item.family for item in plan.items} if isinstance(plan, Plan) else set()
    found = {family: standing_on(family, standings, rule_context) for family in sorted(families)}
    return {**standings, **{family: s for family, s in found.items() if s is not None}}


def _break(
    log: TrainingLog, programmes: Programmes, rule_context: RuleContext, *, was_ill: bool
) -> Break | None:
    """Return the table's row for the days since the last session, once; illness counts as one."""
    if log.last_on is None or log.returned == log.last_on:
        return None
    row = break_after((rule_context.today - log.last_on).days, programmes)
    return as_short_break(programmes) if row is None and was_ill else row


def _was_ill(log: TrainingLog, context: Context) -> bool:
    """Return whether an illness was reported since the last session."""
    return any(
        isinstance(r.event, Skipped) and r.event.reason == "ill" and r.local_date > log.last_on
        for r in context.memory.journal()
        if log.last_on is not None
    )


def _strain(context: Context, standings: Mapping[str, Standing], log: TrainingLog) -> Strain:
    tired = [
        r
        for r in context.memory.journal()
        if isinstance(r.event, Skipped) and r.event.reason == "tired"
    ]
    return Strain(
        exposures=[e for s in standings.values() for e in s.history],
        worn_out=[r.local_date for r in tired],
        skipped_tired=[
            r.local_date
            for r in tired
            if isinstance(r.event, Skipped) and r.event.kind == ReminderKind.TRAINING
        ],
        last_deload=log.deload,
    )


def warm_up_seconds(context: Context, dose: str) -> int:
    """Return the computed length of the warm-up in the dose of these minutes (rulings 6)."""
    return warm_up_plan(context.catalogue, profile_of(context), today_of(context), dose).seconds


class AsRemembered(Value):
    """The memory with some values replaced."""

    before: Memory
    values: Mapping[str, RememberedValue]

    def practised(self, days: int = 56, kind: str | None = None) -> frozenset[date]:
        """Return local dates practised, of the last days."""
        return self.before.practised(days, kind)

    def unprompted(self) -> frozenset[date]:
        """Return local dates with a warm-up before its prompt, or without one."""
        return self.before.unprompted()

    def excluded_days(self) -> frozenset[date]:
        """Return local dates of the last 56 days that count for nothing."""
        return self.before.excluded_days()

    def journal(self, days: int = 56) -> Sequence[Recorded]:
        """Return events of the last days, oldest first."""
        return self.before.journal(days)

    def decisive(self, days: int = 56) -> Sequence[Recorded]:
        """Return the few of them that decide."""
        return self.before.decisive(days)

    def of_kinds(self, kinds: Collection[type], days: int = 56) -> Sequence[Recorded]:
        """Return events of these classes of the last days, oldest first."""
        return self.before.of_kinds(kinds, days)

    def stored(self, name: str) -> RememberedValue:
        """Return the value last `Remembered` under this name."""
        return self.values[name] if name in self.values else self.before.stored(name)

    def coming(self, until: datetime | None = None) -> tuple[Coming, ...]:
        """Return the prompts that will come, next first."""
        return self.before.coming(until)

    def served(self, kind: str) -> Served | None:
        """Return the last prompt of this kind."""
        return self.before.served(kind)


def remembering(context: Context, events: Sequence[Event]) -> Context:
    """Return the context as it will be once these events are recorded."""
    values = {e.name: e.value for e in events if isinstance(e, Remembered)}
    if not values:
        return context
    return replace(context, memory=AsRemembered(context.memory, values))
