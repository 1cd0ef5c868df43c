"""Runs the script of a seed, and shrinks one that breaks a law to what is needed for it."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from structlog.processors import format_exc_info
from structlog.testing import capture_logs

from tests.model_based.laws import Broken
from tests.model_based.local_bot import local_system
from tests.model_based.player import Player
from tests.model_based.steps import Step, drawn

RUNS_MOST = 150  # of a script that is made shorter

#: No power fails here, so the file may as well lie in memory, where writing is quick.
_MEMORY = Path("/dev/shm")
_FOLDER = _MEMORY if os.access(_MEMORY, os.W_OK) else None


@dataclass(frozen=True)
class Verdict:
    """Result of a script: the law it broke (None: none), at which step, and what was seen."""

    law: str | None = None
    what: str = ""
    at: int = 0
    transcript: str = ""
    counts: Counter[str] = field(default_factory=Counter)


Play = Callable[[Sequence[Step]], Awaitable[Verdict]]


async def played(steps: Sequence[Step], empty: Path) -> Verdict:
    """Play a script on a local system of its own."""
    with (
        tempfile.TemporaryDirectory(dir=_FOLDER) as folder,
        capture_logs(processors=[format_exc_info]) as log,
    ):
        async with local_system(Path(folder) / "bot.db", empty) as made:
            player = Player(made, log)
            for at, step in enumerate(steps, 1):
                try:
                    await player.plays(step)
                except Broken as broken:
                    return Verdict(broken.law, str(broken), at, player.diary.text(), player.counts)
            return Verdict(counts=player.counts)


async def judged(seed: int, count: int, empty: Path) -> Verdict:
    """Play the script of a seed; one that breaks a law is reported in its shortest form."""
    steps = drawn(seed, count)
    verdict = await played(steps, empty)
    if verdict.law is None:
        return verdict
    return await shrunk(steps[: verdict.at], verdict, lambda shorter: played(shorter, empty))


async def shrunk(steps: Sequence[Step], verdict: Verdict, play: Play) -> Verdict:
    """The verdict of a script without the steps that the broken law does not need."""
    shortest, runs, size = list(steps), 0, len(steps) // 2
    while size:
        at = 0
        while at < len(shortest) and runs < RUNS_MOST:
            shorter = shortest[:at] + shortest[at + size :]
            found = await play(shorter)
            runs += 1
            if found.law == verdict.law:
                shortest, verdict = shorter[: found.at], found
            else:
                at += size
        size //= 2
    return verdict
