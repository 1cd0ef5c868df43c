"""Somebody in front of every conversation, at the places where tests begin."""

from __future__ import annotations

from datetime import date

from bot.coaching.person.person import Health, Person, Profile
from bot.coaching.person.screening import HealthAnswers, clearance, findings
from bot.flows.registry import FLOWS, SIDE_ANSWERS
from tests.support.talk import Talk
from tests.support.world import catalogue, newcomer, onboarded


def talk(person: Person | None = None) -> Talk:
    """A newcomer, or this person, with nothing open."""
    return Talk(FLOWS, SIDE_ANSWERS, person or newcomer())


def at_health_check() -> Talk:
    """A newcomer who has agreed and confirmed the guessed zone."""
    return talk().goes("onboarding").taps("agree").taps("yes")


def at_level() -> Talk:
    """A newcomer with nothing ticked."""
    return at_health_check().taps("continue").taps("continue")


def at_hour() -> Talk:
    """A newcomer at the hour of the warm-up."""
    return at_level().taps_first().taps_first().taps_first()


def checking() -> Talk:
    """Somebody who has been coached for a month answers again."""
    return talk(onboarded()).goes("health_check", "again")


def at_back(*general: str) -> Talk:
    """The second list, after these ticks on the first."""
    chat = checking()
    for item in general:
        chat.taps(f"tick-{item}")
    return chat.taps("continue")


def at_more_back(*more: str) -> Talk:
    """More about the back, with these ticks."""
    chat = at_back().taps("tick-B0").taps("continue")
    for item in more:
        chat.taps(f"tick-{item}")
    return chat


def with_health(*ticked: str, details: frozenset[str] = frozenset()) -> Person:
    """Somebody whose health answers are a month old."""
    answers = HealthAnswers(frozenset(ticked), dict(d.split(":") for d in details))
    found = clearance(findings(catalogue().screening, answers))
    health = Health(date(2026, 10, 3), frozenset(ticked), details, clearance=found)
    return onboarded(profile=Profile(health=health))


def health_of(chat: Talk) -> Health:
    """The stored answers."""
    assert chat.person.profile.health is not None
    return chat.person.profile.health
