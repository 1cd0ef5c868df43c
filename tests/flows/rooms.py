"""Somebody in front of every conversation."""

from __future__ import annotations

from bot.coaching.person import Person
from bot.flows import ASIDES, FLOWS
from tests.talk import Talk
from tests.world import newcomer


def talk(person: Person | None = None) -> Talk:
    """A newcomer, or this person, with nothing open."""
    return Talk(flows=FLOWS, asides=ASIDES, person=person or newcomer())
