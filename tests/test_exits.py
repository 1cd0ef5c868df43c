"""Errors that end a command: one line each, with the remedy."""

from __future__ import annotations

import errno
import os

import pytest

from bot.exits import REFUSED, guarded
from bot.settings import Settings

WRITABLE = "make its folder writable for the bot's user, or name another one"
ROOM = "make room on the disk"


@pytest.mark.parametrize(
    ("number", "remedy"),
    [
        (errno.EROFS, WRITABLE),
        (errno.EACCES, WRITABLE),
        (errno.EPERM, WRITABLE),
        (errno.ENOSPC, ROOM),
        (errno.EDQUOT, ROOM),
    ],
)
def test_a_file_that_the_system_refuses_is_named_with_the_remedy(
    number: int, remedy: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def work() -> int:
        raise OSError(number, os.strerror(number), "data/backline.db.lock")

    code = guarded(work, Settings())

    (line,) = capsys.readouterr().err.splitlines()
    assert code == REFUSED
    assert line.endswith(f"{os.strerror(number)}: 'data/backline.db.lock': {remedy}")
