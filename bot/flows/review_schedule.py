"""The wish for a review of the week: its day and hour, and whether it comes at all."""

from __future__ import annotations

from bot.coaching.events import HourChosen
from bot.coaching.person.person import Person
from bot.value import replace

WEEKLY = "weekly"


def hour_of(person: Person, *, by_person: bool = True) -> HourChosen:
    """When this person's review comes; `by_person` False: at the hour that was proposed."""
    wishes = person.profile.wishes
    return HourChosen(WEEKLY, frozenset({wishes.review_day}), wishes.review_at, by_person)


def wishing(person: Person, *, reviews: bool) -> Person:
    """The person with reviews switched on or off."""
    wishes = replace(person.profile.wishes, reviews=reviews)
    return replace(person, profile=replace(person.profile, wishes=wishes))
