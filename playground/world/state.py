"""All that the methods of the Bot API act on."""

import random
from dataclasses import dataclass

from playground.api.type_check import Kinds
from playground.world.changes import Changes
from playground.world.clock import Clock
from playground.world.files import Files
from playground.world.inbox import Inbox
from playground.world.polls import Polls
from playground.world.presses import Presses
from playground.world.profile import Profile
from playground.world.world import World


@dataclass(frozen=True, slots=True)
class State:
    """State of the playground without its faults, its log and its servers."""

    kinds: Kinds
    clock: Clock
    changes: Changes
    world: World
    inbox: Inbox
    presses: Presses
    profile: Profile
    files: Files
    polls: Polls
    chance: random.Random
