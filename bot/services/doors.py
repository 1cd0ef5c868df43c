"""Which flow a way in leads to: locked, not yet onboarded, an old prompt, or as asked."""

from __future__ import annotations

from datetime import date

from bot.coaching.person import Person
from bot.flows.turn import Go

#: What is about a person's own data is always open.
_OWN_DATA = frozenset({"privacy", "policy", "export", "erasure"})
#: Open while training is locked after an emergency sign (rulings 12).
OPEN_WHILE_LOCKED = _OWN_DATA | {"emergency", "health_check"}
#: Open before the first plan stands.
OPEN_TO_NEWCOMERS = OPEN_WHILE_LOCKED | {
    "onboarding",
    "zone",
    "plan_questions",
    "language",
    "help",
    "library",
}
#: Flows whose buttons are made for one day.
OF_THE_DAY = frozenset({"warmup", "prompt", "morning"})


def door(person: Person, go: Go) -> Go:
    """The flow that this person is let into."""
    if person.profile.lock is not None and go.flow not in OPEN_WHILE_LOCKED:
        return Go("emergency")
    if person.onboarded_at is None and go.flow not in OPEN_TO_NEWCOMERS:
        return Go("onboarding")
    return go


def is_of_another_day(go: Go, today: date) -> bool:
    """Whether a prompt's button was made for a day that is over."""
    return go.on is not None and go.flow in OF_THE_DAY and go.on != today
