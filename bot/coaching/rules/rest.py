"""Rest after a pain: the low back for a day, a family until it is well or cleared."""

from datetime import UTC, datetime

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.person.person import FamilyRest, Person
from bot.coaching.rules.context import PainPlace
from bot.value import replace

#: A rest that only a professional's OK ends.
UNTIL_CLEARED = datetime(9999, 1, 1, tzinfo=UTC)


def with_back_now(person: Person, place: str, number: int, now: datetime) -> Person:
    """Return person with the last number of the low back, which counts for a day (rulings 13)."""
    health = person.profile.health
    if place != PainPlace.LOW_BACK or health is None:
        return person
    sore = replace(health, back_now=number, back_now_at=now)
    return person.with_profile(health=sore)


def with_rest(person: Person, rest: FamilyRest) -> Person:
    """Return the person with a family that rests, or comes back easier; the later rest binds."""
    same = [r for r in person.profile.resting if r.family == rest.family]
    others = tuple(r for r in person.profile.resting if r.family != rest.family)
    until = max([rest.until, *(r.until for r in same)])
    steps = max([rest.steps_down, *(r.steps_down for r in same)])
    longest = replace(rest, until=until, steps_down=steps)
    return person.with_profile(resting=(*others, longest))


def families_resting(place: str, trained: set[str], catalogue: Catalogue) -> set[str]:
    """Return families that rest after a stop: those trained, and those that the place rests."""
    return trained | {f.id for f in catalogue.families.values() if place in f.rests_after}


def released(person: Person, now: datetime) -> Person:
    """Return the person whose families rest no longer for want of an OK; they come back easier."""
    resting = tuple(
        replace(r, until=now) if r.until == UNTIL_CLEARED else r for r in person.profile.resting
    )
    return person.with_profile(resting=resting)
