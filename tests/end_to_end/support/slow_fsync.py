"""The bot on a disk of which one fsync takes seconds: `slow_fsync FILE run`.

FILE holds the seconds; whoever syncs a file of the database first after it was made takes so long
for it, and removes it before. SQLite's own table of file methods is changed, which needs neither a
compiler nor a file system of its own.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import sys
import time
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_void_p
from pathlib import Path

OK = 0
VERSION_3 = 3

#: The name as an address: SQLite goes on to read what it points to.
_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, POINTER(c_void_p), c_int, c_void_p)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)


class _Files(Structure):
    """The begin of `sqlite3_vfs`."""

    _fields_ = (
        ("version", c_int),
        ("size", c_int),
        ("longest", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _Open),
    )


class _Methods(Structure):
    """`sqlite3_io_methods`, of version 3."""

    _fields_ = (
        ("version", c_int),
        ("before", c_void_p * 4),  # close, read, write, truncate
        ("sync", _Sync),
        ("after", c_void_p * 13),
    )


#: What SQLite calls, for as long as this process lives.
_CALLED: list[object] = []


def install(file: Path) -> None:
    """Let the first sync after `file` was made take the seconds that are in it."""
    sqlite = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
    sqlite.sqlite3_vfs_find.restype = POINTER(_Files)
    files = sqlite.sqlite3_vfs_find(None).contents
    opens = _Open(ctypes.cast(files.open, c_void_p).value or 0)  # as it was, not where it is
    changed: dict[int, _Methods] = {}

    def opened(
        vfs: int, name: int, handle: ctypes._Pointer[c_void_p], flags: int, out: int
    ) -> int:
        code = opens(vfs, name, handle, flags, out)
        usual = handle[0]
        if code == OK and usual is not None:
            if usual not in changed:
                changed[usual] = _slow(_Methods.from_address(usual), file)
            handle[0] = ctypes.addressof(changed[usual])
        return int(code)

    files.open = called = _Open(opened)
    _CALLED.append(called)


def _slow(usual: _Methods, file: Path) -> _Methods:
    if usual.version != VERSION_3:
        raise RuntimeError(f"SQLite's methods have version {usual.version}")
    syncs = _Sync(ctypes.cast(usual.sync, c_void_p).value or 0)

    def synced(handle: int, flags: int) -> int:
        if file.exists():
            seconds = float(file.read_text())
            file.unlink()
            time.sleep(seconds)
        return int(syncs(handle, flags))

    methods = _Methods.from_buffer_copy(usual)
    methods.sync = called = _Sync(synced)
    _CALLED.append(called)
    return methods


def main() -> int:
    """Run the bot."""
    install(Path(sys.argv[1]))
    from bot.__main__ import main as run  # noqa: PLC0415 - after the disk

    return run(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
