"""Declare the stored classes: states, events, remembered values, messages."""

from typing import get_args

from bot.coaching.events import Event
from bot.coaching.person.person import Profile
from bot.coaching.person.sharing import ShareEntry, ShareNames
from bot.coaching.remembered import RememberedValue
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.registry import FLOWS
from bot.services.messages import MessageBody
from bot.storage.encryption.codec import Codec
from bot.value import Value

#: What rows hold that no flow gives by itself.
_OF_ROWS = (Profile, WarmUpProgress, TrainingProgress, MessageBody, ShareEntry, ShareNames)


def codec() -> Codec:
    """Make the codec that reads and writes everything that the encrypted columns hold."""
    steps = [step for flow in FLOWS.values() for step in flow.steps]
    named = (*steps, *get_args(Event), *get_args(RememberedValue))
    values = [each for each in named if issubclass(each, Value)]
    built_in = [each for each in named if not issubclass(each, Value)]
    return Codec((*values, *_OF_ROWS), built_in)
