"""The same transcripts, word for word, with the real process on the playground."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest

from playground.api.calls import Call
from tests.dialogs.play import played
from tests.dialogs.script import read
from tests.end_to_end.support.stage import OnRealSystem
from tests.end_to_end.support.system import system
from tests.support.sample import sample
from tests.transcripts import TRANSCRIPTS, differences

AT_ONCE = 4  # each has a process of its own, which mostly waits for its clock

#: Those in which weeks are trained or practised through take minutes.
_WEEKS = re.compile(r"^= (trained|done daily)", re.MULTILINE)
SHORT = [file for file in TRANSCRIPTS if not _WEEKS.search(file.read_text("utf-8"))]
LONG = [file for file in TRANSCRIPTS if file not in SHORT]
FILES = [
    *sample((pytest.param(file, id=file.stem) for file in SHORT), 5),
    *(pytest.param(file, id=file.stem, marks=pytest.mark.long) for file in LONG),
]

Played = dict[Path, "tuple[str, list[Call], int] | BaseException"]


@pytest.fixture(scope="module")
def all_played(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Every transcript that is asked for, some of them side by side."""
    items = [item for item in request.session.items if isinstance(item, pytest.Function)]
    mine = [item for item in items if item.module is request.module]
    files = [Path(str(item.callspec.params["file"])) for item in mine]
    return asyncio.run(_played(files, tmp_path_factory))


@pytest.mark.parametrize("file", FILES)
def test_the_real_process_says_the_same(file: Path, all_played: Played) -> None:
    found = all_played[file]
    if isinstance(found, BaseException):
        raise found
    said, refusals, code = found

    assert not differences(file, said)
    assert not refusals
    assert code == 0


async def _played(files: list[Path], folders: pytest.TempPathFactory) -> Played:
    free = asyncio.Semaphore(AT_ONCE)

    async def one(file: Path) -> tuple[str, list[Call], int]:
        async with free, system(folders.mktemp(file.stem)) as made:
            said = await played(read(file), OnRealSystem(made))
            code = await made.bot.stop()
            return said, made.playground.calls.refusals(), code

    found = await asyncio.gather(*map(one, files), return_exceptions=True)
    return dict(zip(files, found, strict=True))
