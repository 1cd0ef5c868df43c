"""Name in one line what keeps a file from being read or written, with the remedy."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_REMEDIES = {
    errno.ENOSPC: "make room on the disk",
    errno.EDQUOT: "make room on the disk",
    errno.EFBIG: "make room on the disk",
}
_REMEDY = "make its folder readable and writable for you, or start in a copy of this folder"


class FolderUnusable(Exception):
    """A file of the playground cannot be read or written; the one line names the remedy."""


@contextmanager
def with_remedy(path: Path) -> Iterator[None]:
    """Read or write a file.

    Raises:
        FolderUnusable: the system refuses it.
    """
    try:
        yield
    except OSError as error:
        remedy = _REMEDIES.get(error.errno or 0, _REMEDY)
        raise FolderUnusable(f"{path} cannot be used: {error.strerror}: {remedy}") from error
