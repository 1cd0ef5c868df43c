"""A person: plan, wishes, health, rests."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum

from bot.coaching.calendar import QuietHours, WeekdayTimes, instant_of, local, time_on
from bot.coaching.catalogue.exercise import BandStrength, Equipment, Posture
from bot.coaching.person.sharing import Mark
from bot.value import Value, field, replace

ONE_SET = "one_set"  # the plan for a late day that is proposed


class Mode(StrEnum):
    """Mode of training that the health check allows, from the freest to the strictest."""

    FULL = "full"
    BACK_SENSITIVE = "back_sensitive"
    WARMUPS_ONLY = "warmups_only"
    BLOCKED = "blocked"


class Clearance(Value):
    """The strictest of all health answers (screening 3.1 to 3.2, rulings 10 to 14)."""

    mode: Mode = Mode.FULL
    max_rung: int | None = None
    min_rir: int | None = None
    postures: frozenset[Posture] | None = None  # None: all of them
    families_off: frozenset[str] = frozenset()
    contraindications: frozenset[str] = frozenset()
    back_sensitive: bool = False


class Health(Value):
    """The last health check: ids of what was ticked, follow-ups, and what follows from it.

    Kept only after consent. `back_now` is pain of 0 to 10, None when it was not asked.
    `cleared` names who said that exercise is fine ("doctor", "physiotherapist", "midwife").
    """

    checked_on: date
    ticked: frozenset[str] = frozenset()
    details: frozenset[str] = frozenset()  # answers to follow-up questions, such as "G5:hip"
    back_now: int | None = None
    back_now_at: datetime | None = None
    cleared: str | None = None
    cleared_on: str | None = None  # "roughly when", in the person's words
    clearance: Clearance = field(default_factory=Clearance)


class Lock(Value):
    """Training is locked until a clinician's OK: `nerves` or `heart` (the method, 2.3 no. 1)."""

    reason: str
    since: datetime
    ticked: tuple[str, ...] = ()


class FamilyRest(Value):
    """A family that rests after a stop, and how many steps easier it comes back."""

    family: str
    until: datetime
    steps_down: int = 2


class Wishes(Value):
    """Settings that a person can switch."""

    cards: bool = True
    reviews: bool = True
    timers: bool = True
    streaks: bool = True
    cues: bool = True  # those of every card; what an answer changes is always said
    tempo_sound: bool = False  # with each exercise, without being asked
    spoken_count: bool = False  # in the tempo sound, over its tones
    clock_24h: bool | None = None  # None: as the country of the zone has it
    units: str | None = None  # kg | lb; None: as the country of the zone has it
    quiet_from: time = time(22)
    quiet_to: time = time(7)
    avoid: frozenset[str] = frozenset()  # contraindications that nobody asks
    never_offer: frozenset[str] = frozenset()  # exercise ids
    rest_factor: float = 1.0
    long_warm_up: bool = False  # the usual dose of a day is the long one
    review_day: int = 6  # Monday = 0
    review_at: time = time(18)

    @property
    def quiet_hours(self) -> QuietHours:
        """The hours in which the bot rings only when asked to."""
        return QuietHours(self.quiet_from, self.quiet_to)


class TrainingPlace(StrEnum):
    """Place where somebody trains."""

    HOME = "home"
    GYM = "gym"


class SecondPlace(Value):
    """A place beside the home: its equipment, and the weekdays (Monday = 0) last trained there."""

    equipment: frozenset[Equipment] = frozenset()
    weekdays: frozenset[int] = frozenset()
    bands: frozenset[BandStrength] = frozenset()


class Profile(Value):
    """The answers of the onboarding and what followed; one encrypted value a person."""

    level: str = "beginner"  # beginner | intermediate
    equipment: frozenset[Equipment] = frozenset({Equipment.TOWEL, Equipment.STICK})
    bands: frozenset[BandStrength] = frozenset()  # empty: which ones there are is not known
    second_place: SecondPlace | None = None
    sessions_a_week: int = 3
    minutes: int = 30
    warmup_at: time = time(8)
    warmup_others: WeekdayTimes = ()  # weekdays on which it comes at another hour
    training_at: time = time(18)
    training_days: frozenset[int] = frozenset({0, 2, 4})  # Monday = 0
    # An id such as "kettle", or "own" with the person's words, 60 characters at most.
    habit_anchor: str | None = field(default=None, name="anchor")  # its name in stored rows
    habit_anchor_words: str | None = field(default=None, name="anchor_words")  # likewise
    late_plan: str | None = None
    health: Health | None = None
    lock: Lock | None = None
    resting: tuple[FamilyRest, ...] = ()
    wishes: Wishes = field(default_factory=Wishes)
    cards_seen: tuple[str, ...] = ()
    signs_explained: bool = False  # those of the films
    ill_until: date | None = None
    marks: tuple[Mark, ...] = ()  # that viewers have left

    @property
    def elsewhere(self) -> Profile:
        """The same at the other place, whose equipment it has; as it is without a second one."""
        there = self.second_place
        if there is None:
            return self
        other = replace(there, equipment=self.equipment, bands=self.bands)
        return replace(self, equipment=there.equipment, bands=there.bands, second_place=other)

    def at(self, place: TrainingPlace) -> Profile:
        """Return the profile at a place; it is stored as it is at home."""
        return self if place is TrainingPlace.HOME else self.elsewhere

    def warmup_on(self, day: date) -> time:
        """Return the hour of the warm-up on a local date."""
        return time_on(day.weekday(), self.warmup_at, self.warmup_others)


class Consent(Value):
    """The consent to store health answers, with the version of its words."""

    version: int
    at: datetime


class Locale(Value):
    """Language tag, IANA zone, and 24 h clock (None: as usual in its country) of one person."""

    language: str
    zone: str
    clock_24h: bool | None = None


class Person(Value):
    """One private chat; `id` is the number of the chat."""

    id: int
    language: str
    zone: str
    created_at: datetime
    consent: Consent | None = None
    onboarded_at: datetime | None = None
    paused_from: datetime | None = None
    paused_until: datetime | None = None  # None while paused_from is set: until they write
    exported_at: datetime | None = None  # when all their data was last asked for
    profile: Profile = field(default_factory=Profile)

    def with_profile(self, **changes: object) -> Person:
        """Return the person with some of the profile changed: `person.with_profile(lock=None)`."""
        return replace(self, profile=replace(self.profile, **changes))

    def keeping_pause(self, before: Person) -> Person:
        """Return the person after a change: a pause keeps its last local date, in any zone.

        It ends no later than was said, as other prompts of that date come as well, and no later
        than the warm-up; where it is for an illness, with the warm-up, as the question does that
        comes before all else.
        """
        until = self.paused_until
        if until is None or until != before.paused_until:
            return self
        end = local(until, before.zone)
        day, at = end.date(), self.profile.warmup_on(end.date())
        if self.profile.ill_until != day:
            at = min(at, end.time())
        return replace(self, paused_until=instant_of(day, at, self.zone))

    @property
    def locale(self) -> Locale:
        """Language, zone and clock in which they are spoken to."""
        return Locale(self.language, self.zone, self.profile.wishes.clock_24h)

    @property
    def is_paused(self) -> bool:
        """True from /pause to the return; whether the date has come is for the caller."""
        return self.paused_from is not None
