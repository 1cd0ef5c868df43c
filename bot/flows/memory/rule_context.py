"""Stored facts of a person, read for the rules of today, and the place where a practice is."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from bot.coaching.calendar import local
from bot.coaching.catalogue.catalogue import Catalogue, Drill
from bot.coaching.catalogue.exercise import BandStrength, Exercise
from bot.coaching.catalogue.thresholds import HISTORY_DAYS, Thresholds
from bot.coaching.events import Event, MorningAnswered, PainReported, Remembered
from bot.coaching.ladder.next_rung import takes_band
from bot.coaching.ladder.sides import SIDES
from bot.coaching.ladder.standing import Standing, owned_rung
from bot.coaching.person.cue_memory import CueMemory
from bot.coaching.person.eligibility import longest_hold
from bot.coaching.person.person import Person, Profile, TrainingPlace
from bot.coaching.programme.offers import is_stopped
from bot.coaching.remembered import Load, NextTime, RememberedValue, TrainingLog
from bot.coaching.rules.context import (
    SORE,
    Pain,
    PainClass,
    PainDiary,
    PainEntry,
    RuleContext,
)
from bot.coaching.rules.pain_effects import is_much_worse
from bot.coaching.session.plan import PlanItem
from bot.coaching.session.progress import Changes, TrainingProgress
from bot.coaching.warmup.progress import WarmUpProgress
from bot.coaching.warmup.warmup import Day
from bot.flows.context import Coming, Memory, Recorded, Served
from bot.flows.turn import Context
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


def diary_of(journal: Sequence[Recorded]) -> PainDiary:
    """Return the pains that a journal tells of, oldest first."""
    return PainDiary(
        tuple(
            PainEntry(r.at, Pain.of(r.event.number, r.event.place, r.event.kind))
            for r in journal
            if isinstance(r.event, PainReported)
        )
    )


def ended_on(day: date, journal: Sequence[Recorded], catalogue: Catalogue) -> frozenset[str]:
    """Return the exercises that a pain of more than GREEN has ended on a local date."""
    return frozenset(
        r.event.exercise
        for r in journal
        if r.local_date == day
        and isinstance(r.event, PainReported)
        and r.event.pain_class != PainClass.GREEN
        and r.event.exercise is not None
        and r.event.exercise in catalogue.exercises
    )


def worse_mornings(journal: Sequence[Recorded], limits: Thresholds) -> frozenset[date]:
    """Return the dates with a much worse morning: no session, warm-ups at the easiest steps."""
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
    """Return drills of the plans that run, by the exercise's family (the method, 4.1)."""
    running = (s.ticket for s in standings.values() if s.ticket and s.ticket.closed is None)
    drills = (drill for ticket in running for drill in ticket.drill)
    return {catalogue.exercises[drill.exercise].family: drill for drill in drills}


def _next_time(catalogue: Catalogue, memory: Memory) -> dict[str, NextTime]:
    stored = {slot: memory.stored(f"{NEXT_TIME}{slot}") for slot in catalogue.warm_ups.instead}
    return {slot: value for slot, value in stored.items() if isinstance(value, NextTime)}


#: The name under which the log of sessions is stored.
LOG = "training"


def open_training(context: Context) -> TrainingProgress | None:
    """Return the session under way; None: there is none."""
    progress = context.progress
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
    return _standings(context.catalogue, context.memory)


class AsRemembered(Value):
    """The memory with some values replaced."""

    before: Memory
    values: Mapping[str, RememberedValue]

    def practised(self, days: int = HISTORY_DAYS, kind: str | None = None) -> frozenset[date]:
        """Return local dates practised, of the last days."""
        return self.before.practised(days, kind)

    def unprompted(self) -> frozenset[date]:
        """Return local dates with a warm-up before its prompt, or without one."""
        return self.before.unprompted()

    def excluded_days(self) -> frozenset[date]:
        """Return local dates of the last days that count for nothing."""
        return self.before.excluded_days()

    def journal(self, days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return events of the last days, oldest first."""
        return self.before.journal(days)

    def decisive(self, days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return the few of them that decide."""
        return self.before.decisive(days)

    def of_kinds(self, kinds: Collection[type], days: int = HISTORY_DAYS) -> Sequence[Recorded]:
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


# --- the loads, in the person's own units ------------------------------------------------

LB_A_KG = 2.20462
#: To what one rounds.
ROUNDED = {"kg": 0.5, "lb": 1.0}


def weight_unit(context: Context) -> str:
    """Return the unit that the person chose, else the one of their country: kg or lb."""
    person = context.person
    return person.profile.wishes.units or context.places.weight_unit(person.zone)


def last_load(exercise: str, context: Context, side: str | None = None) -> Load | None:
    """Return the load used last, of one side or of both; None: nothing was noted.

    Of two sides with weights of their own both can do the lighter one.
    """
    if side is not None:
        found = _stored(f"{LOAD}{exercise}:{side}", context)
        return found or _stored(f"{LOAD}{exercise}", context)
    each = [_stored(f"{LOAD}{exercise}:{one}", context) for one in SIDES]
    weights = [load for load in each if load is not None and load.amount is not None]
    if len(weights) == len(SIDES):
        return min(weights, key=lambda load: load.amount or 0)
    return _stored(f"{LOAD}{exercise}", context)


def noted(
    exercise: str, load: Load, context: Context, side: str | None = None
) -> tuple[tuple[str, Load], ...]:
    """Return a load by the names under which it is to be stored: for both sides, for each."""
    if side is not None:
        return ((f"{LOAD}{exercise}:{side}", load),)
    names = (f"{LOAD}{exercise}:{one}" for one in SIDES)
    each_side = (name for name in names if context.memory.stored(name) is not None)
    return ((f"{LOAD}{exercise}", load), *((name, load) for name in each_side))


def _stored(name: str, context: Context) -> Load | None:
    stored = context.memory.stored(name)
    if not isinstance(stored, Load) or stored.amount is None:
        return stored if isinstance(stored, Load) else None
    return stored if stored.keeps_unit else _in_units(stored, weight_unit(context))


def todays_load(item: PlanItem, exercise: Exercise, context: Context) -> Load | None:
    """Return the load of today: the last one times the factor of the rules: 20 kg x 1.05 -> 21."""
    if item.band is not None and exercise.id == item.exercise:
        return Load(band=item.band.value)
    last = last_load(exercise.id, context, item.side)
    if last is None or last.amount is None or exercise.id != item.exercise:
        return last
    unit = ROUNDED[last.unit]
    return replace(last, amount=max(unit, round(last.amount * item.load / unit) * unit))


def _in_units(load: Load, units: str) -> Load:
    """Return the same weight in the units that the person chose meanwhile: 10 kg -> 22 lb."""
    if load.amount is None or load.unit == units:
        return load
    amount = load.amount * LB_A_KG if units == "lb" else load.amount / LB_A_KG
    return Load(round(amount / ROUNDED[units]) * ROUNDED[units], units)


# --- the place, which stands behind an argument: "normal.gym" ------------------------------


def with_place(argument: str, place: TrainingPlace | None) -> str:
    """Return the argument of a practice at a place: "normal.gym"; None: it is not known yet."""
    return argument if place is None else f"{argument}.{place}"


def parted(argument: str) -> tuple[str, TrainingPlace | None]:
    """Return an argument without its place, and the place; None: it names none."""
    wish, _, place = argument.partition(".")
    return wish, TrainingPlace(place) if place in set(TrainingPlace) else None


def known_place(context: Context) -> TrainingPlace | None:
    """Return the place that is planned for, else that of the session under way; None: neither."""
    progress = context.progress
    match progress:
        case _ if context.place is not None:
            return context.place
        case TrainingProgress():
            return progress.place
        case WarmUpProgress():
            return parted(progress.leads_to or "")[1]
        case _:
            return None


def profile_of(context: Context) -> Profile:
    """Return the profile with the equipment of the place where the practice is."""
    return context.person.profile.at(known_place(context) or TrainingPlace.HOME)


def likely_places(context: Context) -> tuple[TrainingPlace, ...]:
    """Return where today's session may be, the place of this weekday first."""
    known, second = known_place(context), context.person.profile.second_place
    if known is not None or second is None:
        return (known or TrainingPlace.HOME,)
    home, gym = TrainingPlace.HOME, TrainingPlace.GYM
    return (gym, home) if context.today.weekday() in second.weekdays else (home, gym)


def gone_to(place: TrainingPlace, context: Context) -> Context:
    """Return the context at a place, which is remembered for this weekday."""
    second, today = context.person.profile.second_place, {context.today.weekday()}
    if second is None:
        return context
    others = second.weekdays - today
    weekdays = others | today if place is TrainingPlace.GYM else others
    person = context.person.with_profile(second_place=replace(second, weekdays=weekdays))
    return replace(context, person=person, place=place)
