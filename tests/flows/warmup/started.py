"""Somebody healthy who has begun the warm-up of today."""

from __future__ import annotations

from typing import Unpack

from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import Health, Profile
from bot.value import replace
from tests.flows.practice import MONDAY, Known, Practice, practice

OWNING = {
    f"standing:{family}": Standing(family, exercise, owned=frozenset({exercise}))
    for family, exercise in (("bridge", "glute_bridge"), ("hinge", "wall_hinge"))
}


def healthy(**changes: object) -> Profile:
    profile = Profile(habit_anchor="kettle", health=Health(MONDAY))
    return replace(profile, **changes)


def started(
    profile: Profile | None = None, dose: str = "normal", **known: Unpack[Known]
) -> Practice:
    chat = practice(profile, **known)
    chat.goes("warmup", dose)
    chat.taps_so_far = 1
    return chat
