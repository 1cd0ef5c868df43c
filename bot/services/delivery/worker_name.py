"""Names of processes that send, by which one of this machine knows that another has ended."""

import hashlib
import os
from pathlib import Path

_PROC = Path("/proc")
_START_TIME = 19  # of a process, in clock ticks since the boot: the field after its name, from 0


def worker_name() -> str:
    """Name this process as no other is named: its machine, its number, when it started."""
    machine = _machine() or os.urandom(6).hex()
    return f"{machine}-{os.getpid()}-{_started(os.getpid()) or os.urandom(3).hex()}"


def has_ended(name: str) -> bool:
    """Tell whether a process of this machine has ended; False where it cannot be known.

    Numbers are compared within one boot and one namespace of numbers only: a process in
    another container or on another host is never said to have ended.
    """
    machine, _, process = name.partition("-")
    number, _, start = process.partition("-")
    if machine != _machine() or not number.isdecimal():
        return False
    return _started(int(number)) != start


def _machine() -> str | None:
    """Return the boot and the namespace of process numbers; None where neither is told."""
    try:
        boot = (_PROC / "sys/kernel/random/boot_id").read_text()
        namespace = (_PROC / "self/ns/pid").readlink()
    except OSError:
        return None
    return hashlib.sha256(f"{boot}{namespace}".encode()).hexdigest()[:12]


def _started(number: int) -> str | None:
    try:
        stat = (_PROC / str(number) / "stat").read_text()
    except OSError:
        return None
    # The name of the program stands in brackets and may hold blanks and brackets.
    return stat.rpartition(")")[2].split()[_START_TIME]
