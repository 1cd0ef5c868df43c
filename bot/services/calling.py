"""Placeholder until prompts exist."""
from __future__ import annotations
from dataclasses import dataclass
from bot.coaching.reminder import Tone
from bot.flows.turn import Screen, Where, say

@dataclass(frozen=True)
class Call:
    screen: Screen
    tone: Tone

class Calling:
    def __init__(self, *a): pass
    def call(self, person, promises):
        return Call(Screen((say("converse-group"),), where=Where.NEW, rings=True), Tone.NORMAL)
