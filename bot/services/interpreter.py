"""The interpreter set up for many small values and two busy threads."""

from __future__ import annotations

import gc
import sys

SWITCH_SECONDS = 0.0005


def set_up() -> None:
    """Once everything is loaded: spare the collector, and share the interpreter."""
    _spare_the_collector()
    _share_the_interpreter()


def _spare_the_collector() -> None:
    """Look for garbage seldom, and never in what the start has made.

    A turn or a prompt makes thousands of small values without a cycle in them: at Python's own
    thresholds a fifth of the CPU of a herd went into looking at them.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    gc.enable()


def _share_the_interpreter() -> None:
    """Let the loop have the interpreter back soon after each of its system calls.

    The writer's thread computes while the loop sends, and gives way only after the switch
    interval: at Python's 5 ms each request of a herd waits that long, several times over.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
