"""The interpreter set up for many small values."""

from __future__ import annotations

import gc


def set_up() -> None:
    """Once everything is loaded: look for garbage seldom, and never in what the start has made.

    A turn or a prompt makes thousands of small values without a cycle in them: at Python's own
    thresholds a fifth of the CPU of a herd went into looking at them.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    gc.enable()
