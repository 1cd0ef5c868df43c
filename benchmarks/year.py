"""A simulated year of people who come and answer well: ceilings, variety, volume, lighter weeks.

    python -m benchmarks.year [sessions a week, 3] [minutes, 30]

Six kinds of people by level and equipment. Each session is planned, played and recorded by the
production functions; every set is felt where it should be, with two repetitions left. It tells
what the programme has to offer, and nothing about people.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.ladder.comeback import Strain, deload_is_due
from bot.coaching.ladder.promotion import NO_OFFERS, accept, at_session_start
from bot.coaching.ladder.standing import Standing
from bot.coaching.ladder.update import after_exposure
from bot.coaching.person.person import Clearance, Health, Profile
from bot.coaching.programme.slots import SessionRequest, standing_on
from bot.coaching.programme.today import letter_of, todays_session
from bot.coaching.programme.volume import hard_sets, weekly_range
from bot.coaching.rules.context import Form, RuleContext
from bot.coaching.rules.decisions import Adjust, Decision, Offer
from bot.coaching.session.actions import answer, end
from bot.coaching.session.plan import Plan
from bot.coaching.session.session import Ask, Session, Step, begin
from bot.coaching.session.transitions import set_done
from bot.content.loader import load
from bot.value import replace

CATALOGUE = load(Path(__file__).parents[1] / "content")
PROGRAMMES = CATALOGUE.programmes
FIRST_DAY = date(2026, 1, 5)  # a Monday
WEEKS, QUARTER, NINE_MONTHS = 52, 13, 39
WARM_UP = 250  # seconds

FLOOR = frozenset({Equipment.TOWEL, Equipment.STICK})
BANDS = FLOOR | {Equipment.MINI_BAND}
KINDS = {
    "beginner, floor": ("beginner", FLOOR),
    "beginner, mini-bands": ("beginner", BANDS),
    "beginner, bands and bench": ("beginner", BANDS | {Equipment.BENCH}),
    "beginner, everything": ("beginner", frozenset(Equipment)),
    "intermediate, floor": ("intermediate", FLOOR),
    "intermediate, everything": ("intermediate", frozenset(Equipment)),
}


@dataclass
class Year:
    """One person's year: what was met, when something changed, and each week's hard sets."""

    profile: Profile
    standings: dict[str, Standing] = field(default_factory=dict)
    met: dict[str, int] = field(default_factory=dict)
    climbs: list[int] = field(default_factory=list)
    changes: list[int] = field(default_factory=list)
    deloads: list[int] = field(default_factory=list)
    sets: dict[int, dict[str, float]] = field(default_factory=dict)
    minutes: list[float] = field(default_factory=list)

    def live(self) -> None:
        """Train through all weeks."""
        days = self.profile.sessions_a_week
        for week in range(WEEKS):
            for nth in range(days):
                self._train(week, week * days + nth, timedelta(days=7 * week + 7 * nth // days))

    def _train(self, week: int, turn: int, passed: timedelta) -> None:
        context = self._context(passed)
        strain = Strain([e for s in self.standings.values() for e in s.history])
        lighter = deload_is_due(strain, PROGRAMMES, context)
        self.standings = {
            f: at_session_start(s, context, deload=lighter) for f, s in self.standings.items()
        }
        for family in CATALOGUE.families:
            begun = standing_on(family, self.standings, context)
            if begun is not None:
                self.standings[family] = begun
        self.deloads += [week + 1] if lighter and week + 1 not in self.deloads else []
        letter = letter_of(self.profile.sessions_a_week, turn, PROGRAMMES)
        request = SessionRequest(
            letter, self.profile.minutes, turn, self.standings, WARM_UP, lighter
        )
        plan = todays_session(request, PROGRAMMES, context)
        if not isinstance(plan, Plan):
            raise TypeError(f"no session: {plan.reason}")
        self.minutes.append(plan.seconds / 60)
        counts = self.sets.setdefault(week, defaultdict(float))
        for group, count in hard_sets(plan.items, context).items():
            counts[group] += count
        self._play(begin(plan, context.today, context.now), week, passed, may_climb=not lighter)

    def _play(self, session: Session, week: int, passed: timedelta, *, may_climb: bool) -> None:
        while session.outcome is None:
            context = self._context(passed)
            if session.question is None:
                coming = session.item.queue[0]
                self.met.setdefault(coming.exercise, week + 1)
                step = set_done(session, coming.reps, context)
            else:
                step = _answered(session, session.question.ask, context)
            self._take(step, week, context, may_climb=may_climb)
            session = step.session

    def _take(self, step: Step, week: int, context: RuleContext, *, may_climb: bool) -> None:
        for exposure in step.exposures:
            family = CATALOGUE.exercises[exposure.exercise].family
            promoted = 0 if may_climb else NO_OFFERS
            standing, decisions = after_exposure(
                self.standings[family], exposure, context, promoted=promoted
            )
            for decision in decisions:
                standing = self._note(decision, standing, week, context)
            self.standings[family] = standing

    def _note(
        self, decision: Decision, standing: Standing, week: int, context: RuleContext
    ) -> Standing:
        if isinstance(decision, Offer):
            self.climbs.append(week + 1)
            self.changes.append(week + 1)
            return accept(standing, context)
        if isinstance(decision, Adjust):
            self.changes.append(week + 1)
        return standing

    def _context(self, passed: timedelta) -> RuleContext:
        now = datetime.combine(FIRST_DAY, time(18), UTC) + passed
        owned = sum(len(s.owned) for s in self.standings.values())
        return RuleContext(
            CATALOGUE,
            self.profile,
            now,
            now.date(),
            thresholds=CATALOGUE.thresholds,
            started_on=FIRST_DAY,
            rungs_owned=owned,
        )


def _answered(session: Session, asked: Ask, context: RuleContext) -> Step:
    match asked:
        case Ask.END:
            return end(session, context)
        case Ask.FELT:
            return answer(
                session, min(context.exercise(session.item.plan.exercise).target), context
            )
        case Ask.RIR:
            return answer(session, 2, context)
        case _:
            return answer(session, Form.CLEAN, context)


def year_of(level: str, equipment: frozenset[Equipment], days: int, minutes: int) -> Year:
    """Return the year of one kind of person."""
    health = Health(FIRST_DAY, clearance=Clearance())
    profile = Profile(level=level, equipment=equipment, health=health)
    year = Year(replace(profile, sessions_a_week=days, minutes=minutes))
    year.live()
    return year


def main(days: int, minutes: int) -> None:
    """Print a line for each kind of person."""
    print(f"{WEEKS} weeks, {days} x {minutes} minutes; exercises met in 13 weeks, in a year;")
    print("climbs (last in week); changes by quarter (last in week); lighter weeks; minutes;")
    print("weeks with hard sets of the glutes in their range\n")
    for name, (level, equipment) in KINDS.items():
        year = year_of(level, equipment, days, minutes)
        quarters = [sum((w - 1) // QUARTER == q for w in year.changes) for q in range(4)]
        least, most = weekly_range(year.profile, PROGRAMMES)["glutes"]
        within = sum(least <= counts["glutes"] <= most for counts in year.sets.values())
        early = sum(week <= QUARTER for week in year.met.values())
        held = "" if max(year.changes) >= NINE_MONTHS and early >= 12 else "   MISSED"
        print(
            f"{name:27} {early:2}, {len(year.met):2}   {len(year.climbs):2} "
            f"({max(year.climbs, default=0):2})   {quarters} ({max(year.changes)})   "
            f"{len(year.deloads)}   {min(year.minutes):.0f}-{max(year.minutes):.0f}   "
            f"{within}{held}"
        )


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[1:] or ("3", "30")))
