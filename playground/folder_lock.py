"""One playground a folder: who comes second is given the address of the first."""

import fcntl
from pathlib import Path
from typing import IO

from playground.folder_errors import with_remedy


class RunsAlready(Exception):
    """Another playground runs in this folder; `address` where it has said so, else ""."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class FolderLock:
    """A lock that the system frees when the process ends; the file holds the address."""

    def __init__(self, folder: Path) -> None:
        self._path = folder.with_name(f"{folder.name}.lock")
        self._file: IO[str] | None = None

    def take(self) -> None:
        """Hold the lock until the process ends.

        Raises:
            RunsAlready: another process holds it.
            FolderUnusable: its file cannot be written.
        """
        with with_remedy(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = self._path.open("a+")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            address = file.read().strip()
            file.close()
            raise RunsAlready(address) from None
        file.truncate(0)
        self._file = file

    def note(self, address: str) -> None:
        """Write down where the playground is.

        Raises:
            FolderUnusable: the disk is full.
        """
        if self._file is not None:
            with with_remedy(self._path):
                self._path.write_text(f"{address}/")
