"""The bot on a machine whose clock can be set or stopped: `on_a_set_clock FILE run`.

The file holds the seconds by which the clock is wrong, or `stopped`. It is what libfaketime does,
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
    threading.Thread(target=_follow, args=(clock, file), daemon=True).start()
    from bot.__main__ import main as run  # noqa: PLC0415 - after the clock

    return run(sys.argv[2:])


def _follow(clock: time_machine.Traveller, file: Path) -> None:
    known = "0"
    while True:
        wanted = file.read_text()
        if wanted and wanted != known:
            known = wanted
            is_ticking = wanted != STOPPED
            real = time_machine.escape_hatch.time.time()
            clock.move_to(real + float(wanted) if is_ticking else time.time(), tick=is_ticking)
        time.sleep(LOOK_EVERY)


if __name__ == "__main__":
    sys.exit(main())
