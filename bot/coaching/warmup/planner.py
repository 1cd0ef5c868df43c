"""The warm-up of the day: level by what is owned and by health, dose by the person's choice."""

from collections.abc import Iterator
from datetime import time
from operator import itemgetter

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.catalogue.exercise import Exercise, Posture
from bot.coaching.person.eligibility import (
    BACK_SORE,
    BACK_TOO_SORE,
    allowed,
    back_now,
    chain_down,
    clearance_of,
    contraindications_of,
    held_at_most,
    is_ended,
    owns_what_it_needs,
)
from bot.coaching.person.person import Mode, Profile
from bot.coaching.warmup.twists import LONG_SQUEEZE, twist_of, twisted
from bot.coaching.warmup.warmup import Day, WarmUp, WarmUpPart
from bot.value import Value, replace

USUAL_DOSE = "normal"
SMALL_DOSES = frozenset({"smallest", "short"})  # above L1 only where nothing else is left
PAINLESS_DAYS_TO_L1 = 7  # for people with warm-ups only
MORNING_ENDS = time(9)  # "within an hour of getting up" (rulings 9)
BREAKS = (14, 28)  # days away, one level lower for each (programmes 4.3)


def plan(catalogue: Catalogue, profile: Profile, day: Day, dose: str) -> WarmUp:
    """Return warm-up of this day in one dose: smallest, short, normal or long (programmes 4.1).

    What is open in one dose is open in each.
    """
    if back_now(profile, day.now) >= BACK_TOO_SORE:
        return WarmUp()
    own = level_of(catalogue, profile, day, USUAL_DOSE)
    levels = (level_of(catalogue, profile, day, dose), own)
    planned = (_on_level(level, catalogue, profile, day, dose) for level in levels)
    return next((warm_up for warm_up in planned if warm_up.parts), WarmUp())


def _on_level(level: int, catalogue: Catalogue, profile: Profile, day: Day, dose: str) -> WarmUp:
    amount = catalogue.warm_ups.doses[dose]
    parts: list[WarmUpPart] = []
    for family, sets in sorted(amount.parts.items(), key=itemgetter(1), reverse=True):
        # A family without sets stands in where nothing is left of the others.
        found = (
            None if parts and not sets else _Slot(catalogue, profile, day, level, family).part()
        )
        if found and found.exercise not in {p.exercise for p in parts}:
            parts.append(replace(found, sets=max(1, sets), reps=amount.reps, rest=amount.rest))
    if parts and amount.asks and not parts[0].is_owned:
        parts[0] = replace(parts[0], asks=True)
    if dose not in SMALL_DOSES:
        parts = [_with_twist(catalogue, part, day, level) for part in parts]
    # So does an extra.
    extra = _extra(catalogue, profile, day, parts) if amount.extra or not parts else None
    if extra:
        parts.append(replace(extra, sets=max(1, amount.extra), rest=amount.rest))
    return WarmUp(tuple(parts))


def level_of(catalogue: Catalogue, profile: Profile, day: Day, dose: str) -> int:
    """Return L0 to L3: by what is owned, health, this morning, the break and the dose."""
    if day.is_worse or back_now(profile, day.now) >= BACK_SORE:
        return 0
    if clearance_of(profile).mode is Mode.WARMUPS_ONLY:
        return int(day.painless >= PAINLESS_DAYS_TO_L1)
    needs = enumerate(catalogue.warm_ups.owned)
    reached = [i for i, need in needs if all(day.owned.get(f, -1) >= r for f, r in need.items())]
    level = max([1, *reached])
    level -= sum(day.days_away >= least for least in BREAKS)
    return 1 if dose in SMALL_DOSES else max(1, level)


def as_part(exercise: Exercise, day: Day) -> WarmUpPart:
    """Return one set of the least repetitions of an exercise, as it stands in the catalogue."""
    rx = exercise.prescription
    return WarmUpPart(
        exercise.id,
        exercise.family,
        sets=1,
        reps=rx.reps_min,
        tempo=rx.tempo,
        rest=rx.rest,
        sides=2 if exercise.one_sided else 1,
        hold=held_at_most(rx.hold, day.longest_hold),
        is_owned=day.owned.get(exercise.family, -1) >= exercise.level,
        first_half_range=exercise.half_range_mornings and day.wall_time < MORNING_ENDS,
    )


class _Slot(Value):
    """The search for one family's part of the warm-up of one day."""

    catalogue: Catalogue
    profile: Profile
    day: Day
    level: int
    name: str

    def part(self) -> WarmUpPart | None:
        """Return drill, what two misses called for, the level's exercise, or what replaces it."""
        return next((part for part in self._candidates() if part), None)

    def _candidates(self) -> Iterator[WarmUpPart | None]:
        drill, easier = self.day.drills.get(self.name), self.day.next_time.get(self.name)
        if drill:
            part = self._if_allowed(drill.exercise)
            yield part and replace(part, is_drill=True, half_range=drill.half_range)
        if easier and easier.exercise and easier.since < self.day.local_date:
            part = self._if_allowed(easier.exercise)
            yield part and replace(part, is_eased=True, half_range=easier.half_range)
        yield from self._of_level()
        # A family that rests leaves its place to what replaces the other part.
        instead = self.catalogue.warm_ups.instead
        for name in (instead[self.name], *instead.values()):
            yield self._if_allowed(name)

    def _of_level(self) -> Iterator[WarmUpPart | None]:
        levels, exercises = self.catalogue.warm_ups.levels, self.catalogue.exercises
        wanted = exercises[levels[self.level][self.name]]
        rungs = [e for e in (wanted, *chain_down(wanted, self.catalogue)) if self._fits(e)]
        # After a stop the family comes back some steps easier, ending at the lowest (rulings 3).
        steps = sum(r.steps_down for r in self.profile.resting if r.family == wanted.family)
        if rungs:
            yield self._without_its_band(wanted, rungs[min(steps, len(rungs) - 1)])
        elif self.level == 0:
            part = self._if_allowed(levels[1][self.name])
            yield part and replace(part, half_range=True)

    def _fits(self, exercise: Exercise) -> bool:
        is_ours = exercise.warm_up and exercise.family == self.name
        return is_ours and _is_open(exercise, self.catalogue, self.profile, self.day)

    def _without_its_band(self, wanted: Exercise, found: Exercise) -> WarmUpPart:
        """Go one rung lower for want of a band; a longer squeeze makes up for it (rulings 7)."""
        part = self._as_part(found)
        if found.id == wanted.id or owns_what_it_needs(wanted, self.profile):
            return part
        return replace(part, tempo=replace(part.tempo, squeeze=LONG_SQUEEZE))

    def _if_allowed(self, exercise_id: str) -> WarmUpPart | None:
        exercise = self.catalogue.exercises[exercise_id]
        if not _is_open(exercise, self.catalogue, self.profile, self.day):
            return None
        return self._as_part(exercise)

    def _as_part(self, exercise: Exercise) -> WarmUpPart:
        return replace(
            as_part(exercise, self.day),
            standing=Posture.STANDING in exercise.postures
            and Posture.SUPINE in exercise.postures
            and not self._may_lie(),
        )

    def _may_lie(self) -> bool:
        postures = clearance_of(self.profile).postures
        off = contraindications_of(self.catalogue, self.profile)
        return (postures is None or Posture.SUPINE in postures) and not any(
            Posture.SUPINE in c.postures_off for c in off
        )


def _is_open(exercise: Exercise, catalogue: Catalogue, profile: Profile, day: Day) -> bool:
    """Return whether the person may do the exercise now, and no pain of today has ended it."""
    is_allowed = allowed(exercise, catalogue, profile, day.now)
    return is_allowed and not is_ended(exercise, day.ended, catalogue)


def _extra(
    catalogue: Catalogue, profile: Profile, day: Day, parts: list[WarmUpPart]
) -> WarmUpPart | None:
    """Return extra of the day, by its date over what is allowed and not there yet (rulings 9)."""
    planned = {part.exercise for part in parts}
    exercises = (catalogue.exercises[e] for e in catalogue.warm_ups.extras if e not in planned)
    choice = [e for e in exercises if _is_open(e, catalogue, profile, day)]
    if not choice:
        return None
    return as_part(choice[day.local_date.toordinal() % len(choice)], day)


def _with_twist(catalogue: Catalogue, part: WarmUpPart, day: Day, level: int) -> WarmUpPart:
    """Return the part with the twist of the day; held, eased and drilled ones stay as they are."""
    is_plain = part.hold or part.is_eased or part.is_drill or part.half_range
    if is_plain or not catalogue.families[part.family].twists:
        return part
    ordinal = day.local_date.toordinal()
    twist = twist_of(catalogue.warm_ups.twists, level, day.practised, ordinal)
    return replace(part, twist=twist, tempo=twisted(part.tempo, twist))
