"""File changes that outlive a power cut: written through to the disk, then named."""

import errno
import os
from pathlib import Path


def sync(path: Path) -> None:
    """Write a file, or the entries of a folder, through to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network file systems cannot sync a folder: they write its entries at once.
        if not (path.is_dir() and error.errno in {errno.EINVAL, errno.ENOTSUP}):
            raise
    finally:
        os.close(handle)


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name in the same folder; what has that name is replaced.

    A kill at any moment leaves the one or the other, whole.
    """
    sync(part)
    part.replace(target)
    sync(target.parent)
