"""Which values are stored: where a conversation stands, what happened, what is kept, letters."""

from __future__ import annotations

from typing import get_args

from bot.coaching.events import Event
from bot.coaching.kept import Keepable
from bot.coaching.person import Profile
from bot.coaching.value import Value
from bot.coaching.warmup_progress import WarmUpProgress
from bot.flows import FLOWS
from bot.flows.training_progress import TrainingProgress
from bot.services.letter import Letter
from bot.storage.values import Codec


def codec() -> Codec:
    """Reads and writes everything that the encrypted columns hold."""
    steps = [step for flow in FLOWS.values() for step in flow.STEPS]
    named = (*steps, *get_args(Event), *get_args(Keepable))
    values = [each for each in named if issubclass(each, Value)]
    built_in = [each for each in named if not issubclass(each, Value)]
    return Codec((*values, Profile, WarmUpProgress, TrainingProgress, Letter), built_in)
