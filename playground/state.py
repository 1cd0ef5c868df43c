"""All that the methods of the Bot API act on."""

import random
from dataclasses import dataclass

from playground.changes import Changes
from playground.clock import Clock
from playground.files import Files
from playground.inbox import Inbox
from playground.kinds import Kinds
from playground.polls import Polls
from playground.presses import Presses
from playground.profile import Profile
from playground.world import World


@dataclass(frozen=True, slots=True)
class State:
    """The playground without its faults, its log and its doors."""

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
