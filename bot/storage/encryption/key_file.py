"""The file of the keys: refused where others can change it, made whole or not at all."""

import errno
import os
import re
import stat
import tempfile
from pathlib import Path

from bot.storage.durable import sync
from bot.storage.encryption.encryption import KeyMistake, new_key

_KEY = re.compile(r"[A-Za-z0-9_-]{43}=")


def keys_in(file: Path, *, may_make: bool) -> tuple[str, ...]:
    """Return the keys in a file, newest first; a new file (0600) where one may be made.

    Raises:
        KeyMistake: there is no key in it, others can change it, or there is no file and none may
            be made (a database exists already).
    """
    try:
        return _read(file)
    except FileNotFoundError:
        if not may_make:
            raise KeyMistake(
                f"the key file {file} is missing but the database exists: restore the key "
                "(DATA_KEY or DATA_KEY_FILE); a new key could not read what is stored"
            ) from None
    except OSError as error:
        raise KeyMistake(
            f"the key file {file} cannot be read: {error.strerror}: "
            "look at its path and permissions"
        ) from error
    try:
        return _make(file)
    except OSError as error:
        is_full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        folder = "make room on the disk" if is_full else "give its folder to the bot's user"
        raise KeyMistake(
            f"the key file {file} cannot be made: {error.strerror}: {folder}, "
            "or set DATA_KEY_FILE or DATA_KEY"
        ) from error


def _read(file: Path) -> tuple[str, ...]:
    with file.open("rb") as opened:
        _refuse_writable(file, os.fstat(opened.fileno()))
        keys = tuple(opened.read().decode("utf-8", "replace").split())
    if not keys or not all(map(_KEY.fullmatch, keys)):
        what = "is empty" if not keys else "holds no key, or something beside it"
        raise KeyMistake(
            f"the key file {file} {what}: restore it from its copy, or delete it where there is "
            "no database yet, so that a new one is made"
        )
    return keys


def _refuse_writable(file: Path, found: os.stat_result) -> None:
    mode = stat.S_IMODE(found.st_mode)
    if mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise KeyMistake(
            f"the key file {file} can be changed by others (mode {mode:04o}): "
            "chmod 600 it, or give the key as DATA_KEY where the file system knows no modes"
        )


def _make(file: Path) -> tuple[str, ...]:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    sync(file.parent.parent)
    key = new_key()
    handle, name = tempfile.mkstemp(".part", f"{file.name}.", file.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "w") as out:
            out.write(f"{key}\n")
            out.flush()
            os.fsync(handle)
        # Not by a rename: it would replace the key of a first start that was a moment quicker.
        file.hardlink_to(part)
    except FileExistsError:
        return _read(file)
    finally:
        part.unlink(missing_ok=True)
    sync(file.parent)
    return (key,)
