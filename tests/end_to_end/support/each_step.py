"""Runs a command again and again, struck at its first, second, third … touch of the disk.

`python -m tests.end_to_end.support.each_step FOLDER STRIKE STRIDE argument …`: for each step (or
each so many) a copy of `FOLDER/before`, named by the step, in which the command runs in a process
of its own, until a run is struck no more. Prints the exit code and the output of each run as JSON.

A step is a file opened, made, renamed, linked, deleted, changed in its mode or synced, or a
statement of SQLite. `kill` ends the process there; `full` says that the disk is full; `fsize`
strikes no step but lets files grow only to a limit, a page more in each run, beyond which a write
is refused as on a full disk, and `die` ends the process at such a write.
"""

from __future__ import annotations

import errno
import io
import json
import os
import resource
import shutil
import signal
import sqlite3
import sys
import traceback
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path
from typing import Any

from bot import backup_commands
from bot.__main__ import main
from bot.storage import migrate

EVENTS = {"open", "os.rename", "os.link", "os.remove", "os.mkdir", "os.chmod", "os.truncate"}
PAGE = 4096
MOST = 1_000  # runs
FAILED = 70
#: Loaded before the processes part, so that no step is the loading of a module.
LOADED = (backup_commands, migrate)


class Steps:
    """Counts the touches of a folder, and strikes at one of them."""

    def __init__(self, folder: Path, strike: str, at: int) -> None:
        self._folder = folder
        self._strike = strike
        self._at = at
        self._count = 0

    def trace(self) -> None:
        """From now on, to the end of the process."""
        sync, connect = os.fsync, sqlite3.connect

        def synced(handle: int) -> None:
            self._step()
            sync(handle)

        def connected(*args: object, **named: object) -> sqlite3.Connection:
            self._step()
            connection: sqlite3.Connection = connect(*args, **named)  # type: ignore[call-overload]
            if self._strike == "kill":
                # What a callback raises is lost: only a kill can strike at a statement.
                connection.set_trace_callback(lambda _statement: self._step())
            return connection

        # No event tells of a sync, or of a statement.
        os.fsync = synced  # type: ignore[assignment]
        sqlite3.connect = sqlite3.dbapi2.connect = connected  # type: ignore[assignment]
        sys.addaudithook(self._hear)

    @property
    def was_struck(self) -> bool:
        """Return whether the step was reached."""
        return self._count >= self._at

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if event in EVENTS and self._folder in Path(str(args[0])).absolute().parents:
            self._step()

    def _step(self) -> None:
        self._count += 1
        if self._count == self._at:
            if self._strike == "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def run(folder: Path, strike: str, at: int, arguments: list[str]) -> None:
    """In the process of its own: run the command, write what it said, and end."""
    os.chdir(folder)
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        if strike in {"fsize", "die"}:
            if strike == "die":
                signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
            _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (at * PAGE, most))
            code = main(arguments)
            was_struck = code != 0
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        else:
            steps = Steps(folder, strike, at)
            steps.trace()
            code = main(arguments)
            was_struck = steps.was_struck
    report = {"code": code, "said": said.getvalue(), "struck": was_struck}
    folder.with_suffix(".json").write_text(json.dumps(report))
    os._exit(0)


def apart(work: Callable[[], None]) -> int:
    """Do something in a process of its own; how it ended."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(FAILED)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)


def each(folder: Path, strike: str, stride: int, arguments: list[str]) -> dict[int, Any]:
    """A run for each step; the last one was not struck."""
    # Once beforehand, so that the processes begin with all that is worked out but once.
    shutil.copytree(folder / "before", folder / "whole")
    os.chdir(folder / "whole")
    with redirect_stdout(io.StringIO()):
        if main(arguments):
            raise RuntimeError("it fails without a strike")
    found: dict[int, Any] = {}
    for step in range(1, MOST, stride):
        own = folder / str(step)
        shutil.copytree(folder / "before", own)
        status = apart(partial(run, own, strike, step, arguments))
        report = own.with_suffix(".json")
        found[step] = json.loads(report.read_text()) if status == 0 else {"code": status}
        if found[step].get("struck") is False or found[step]["code"] == FAILED:
            break
    return found


if __name__ == "__main__":
    place, stride = Path(sys.argv[1]).resolve(), int(sys.argv[3])
    sys.stdout.write(json.dumps(each(place, sys.argv[2], stride, sys.argv[4:])))
