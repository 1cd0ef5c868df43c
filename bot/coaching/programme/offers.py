"""Practices open now: every prompt, menu and start asks here, so that no offer is taken back."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.events import Event, FeltUnwell, HealthChecked, PainReported
from bot.coaching.person.eligibility import BACK_ANSWER_COUNTS, clearance_of
from bot.coaching.person.person import Mode, Person
from bot.coaching.person.screening import is_due
from bot.coaching.programme.slots import NoSession
from bot.coaching.rules.context import WARNING_KINDS, PainClass
from bot.coaching.rules.rest import UNTIL_CLEARED
from bot.coaching.session.plan import Plan
from bot.coaching.warmup.labels import labels, usual_dose
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.coaching.warmup.warmup import Day
from bot.value import Value, field, replace

USUAL, SHORT, SMALLEST, LONG = "normal", "short", "smallest", "long"


class Closed(StrEnum):
    """Reasons why nothing can begin now; the first that holds. A session has more of its own."""

    LOCKED = "locked"
    NO_ANSWERS = "no_answers"  # without consent, or without a health check
    NO_PLAN = "no_plan"
    BLOCKED = "blocked"  # by the health answers
    CHECK_DUE = "check_due"  # the health check comes first
    STOPPED = "stopped"  # a pain, or feeling unwell, has ended today's practice
    NOTHING = "nothing"  # health, a sore back or rest leave nothing today
    DONE = "done"  # another round is open where `minutes` has any


class OfferFacts(Value):
    """Facts on which it rests; `day` those of the warm-up.

    `last_practised` None: never. `is_warned`: shooting, numbness or giving way came after the
    last health check; `is_stopped`: a pain or feeling unwell has ended today. `practised`,
    `trained`: today counts already. `session`: today's plan, or why there is none; None: it is
    not asked about.
    """

    catalogue: Catalogue
    person: Person
    day: Day
    last_practised: date | None = None
    is_warned: bool = False
    is_stopped: bool = False
    practised: bool = False
    trained: bool = False
    session: Plan | NoSession | None = None


class PracticeOffer(Value):
    """One kind of practice: `closed` None: it can begin now.

    `minutes` by dose or length: what can begin, or begin again where today is done. `opens_at`:
    when something is open again, where that is known.
    """

    closed: str | None = None
    minutes: Mapping[str, int] = field(default_factory=dict)
    opens_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Return whether it can begin now."""
        return self.closed is None

    @property
    def shorter(self) -> int | None:
        """Minutes of the short one; None: it would not be shorter than the usual one."""
        short, usual = self.minutes.get(SHORT), self.minutes.get(USUAL)
        return short if short is not None and usual is not None and short < usual else None

    @property
    def is_again(self) -> bool:
        """Return whether today is done, and another round is open."""
        return self.closed == Closed.DONE and bool(self.minutes)


class OpenToday(Value):
    """Practice that is open now: the warm-up, the session, both or none."""

    warm_up: PracticeOffer
    session: PracticeOffer


def open_today(facts: OfferFacts) -> OpenToday:
    """Return what this person can begin now, and why not."""
    closed = why_none(facts)
    if closed is not None:
        return OpenToday(PracticeOffer(closed), PracticeOffer(closed))
    return OpenToday(_warm_up(facts), _session(facts))


def why_none(facts: OfferFacts) -> Closed | None:
    """Return what has to come before any practice; None: nothing."""
    person, health = facts.person, facts.person.profile.health
    if person.profile.lock is not None:
        return Closed.LOCKED
    if person.consent is None or health is None:
        return Closed.NO_ANSWERS
    if person.onboarded_at is None:
        return Closed.NO_PLAN
    if clearance_of(person.profile).mode is Mode.BLOCKED:
        return Closed.BLOCKED
    is_check_due = is_due(health, facts.day.local_date, facts.last_practised)
    return Closed.CHECK_DUE if is_check_due or facts.is_warned else None


def is_warned(events: Iterable[Event]) -> bool:
    """Return whether a warning pain came after the last health check; `events` newest first."""
    for event in events:
        match event:
            case HealthChecked():
                return False
            case PainReported(kind=kind) if kind in WARNING_KINDS:
                return True
            case _:
                continue
    return False


def is_stopped(events: Iterable[Event]) -> bool:
    """Return whether a stop for pain, or feeling unwell, is among the events of a day."""
    return any(
        isinstance(event, FeltUnwell)
        or (isinstance(event, PainReported) and event.pain_class == PainClass.STOP)
        for event in events
    )


def _warm_up(facts: OfferFacts) -> PracticeOffer:
    if facts.is_stopped:
        return PracticeOffer(Closed.DONE if facts.practised else Closed.STOPPED)
    profile = facts.person.profile
    minutes = dict(labels(facts.catalogue, profile, facts.day).minutes)
    if usual := minutes.get(usual_dose(profile)):
        minutes[USUAL] = usual
    if not minutes:
        return PracticeOffer(Closed.NOTHING, opens_at=_opens_at(facts))
    return PracticeOffer(Closed.DONE if facts.practised else None, minutes)


def _session(facts: OfferFacts) -> PracticeOffer:
    match facts.session:
        case Plan() as plan:
            minutes = {USUAL: max(1, round(plan.seconds / 60))}
            return PracticeOffer(Closed.DONE if facts.trained else None, minutes)
        case NoSession(reason):
            return PracticeOffer(Closed.DONE if facts.trained else reason)
        case None:
            return PracticeOffer(Closed.NOTHING)


def _opens_at(facts: OfferFacts) -> datetime | None:
    """Return the first instant at which a rest or a sore back ends and something is open."""
    profile, now = facts.person.profile, facts.day.now
    ends = [rest.until for rest in profile.resting]
    if profile.health is not None and profile.health.back_now_at is not None:
        ends.append(profile.health.back_now_at + BACK_ANSWER_COUNTS)
    for end in sorted(end for end in ends if now < end < UNTIL_CLEARED):
        then = replace(facts.day, now=end + timedelta.resolution)
        if warm_up_plan(facts.catalogue, profile, then, SMALLEST).parts:
            return end
    return None
