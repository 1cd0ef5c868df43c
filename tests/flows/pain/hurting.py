"""Somebody whom something hurts, in a warm-up or outside, and how they say so."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Unpack

from bot.coaching.events import QuestionPromised
from bot.coaching.person.person import Profile
from tests.flows.practice import TOMORROW, Known, Practice, practice
from tests.support.world import NOON

IN_48_HOURS = NOON + timedelta(hours=48)
ASKED_TOMORROW = QuestionPromised("morning", TOMORROW, time(8))


def during(profile: Profile | None = None, **known: Unpack[Known]) -> Practice:
    """In the first set of the bridge, something hurts."""
    chat = practice(profile, **known)
    chat.goes("warmup", "normal")
    return chat.does("hurts")


def reporting(chat: Practice, number: str, place: str, kind: str) -> Practice:
    """Number, place and kind, one tap each."""
    chat.shows("pain-number").does(number).shows("pain-where").does(place).shows("pain-kind")
    return chat.does(kind)


def outside(number: str, place: str, kind: str, **known: Unpack[Known]) -> Practice:
    chat = practice(**known)
    chat.goes("pain")
    return reporting(chat, number, place, kind)
