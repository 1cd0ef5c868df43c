"""The interpreter set up for many small values, and for two threads."""

import gc
import sys


def set_up() -> None:
    """Look for garbage seldom, and never in what the start has made: once everything is loaded.

    A turn or a prompt makes thousands of small values without a cycle in them: at Python's own
    thresholds a fifth of the CPU of a burst went into them. The loop and SQLite's writer
    change places often: by Python's own 5 ms a tap would wait that long at each of its steps.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    gc.enable()
    sys.setswitchinterval(0.002)
