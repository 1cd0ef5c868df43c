"""The bot on a machine whose clock can be set or stopped: `on_a_set_clock FILE run`.

The file holds the seconds by which the clock is wrong, or `stopped`; FILE.seen holds what was set
last. It is what libfaketime does,
done by time-machine, which needs nothing of the system; the monotonic clock goes on in both.
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import time_machine

STOPPED = "stopped"
LOOK_EVERY = 0.05  # seconds


def main() -> int:
    """Run the bot."""
    clock = time_machine.travel(time.time(), tick=True).start()
    file = Path(sys.argv[1])
    known = _set(clock, file, "0")
    threading.Thread(target=_follow, args=(clock, file, known), daemon=True).start()
    from bot.__main__ import main as run  # noqa: PLC0415 - after the clock

    return run(sys.argv[2:])


def _follow(clock: time_machine.Traveller, file: Path, known: str) -> None:
    while True:
        time.sleep(LOOK_EVERY)
        known = _set(clock, file, known)


def _set(clock: time_machine.Traveller, file: Path, known: str) -> str:
    wanted = file.read_text() or known  # empty: it is being written
    if wanted != known:
        is_ticking = wanted != STOPPED
        real = time_machine.escape_hatch.time.time()
        clock.move_to(real + float(wanted) if is_ticking else time.time(), tick=is_ticking)
        seen_of(file).write_text(wanted)
    return wanted


def seen_of(file: Path) -> Path:
    """The file that names what the clock was set to last."""
    return file.with_suffix(".seen")


if __name__ == "__main__":
    sys.exit(main())
