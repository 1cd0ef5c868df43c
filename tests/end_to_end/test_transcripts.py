"""The same transcripts, word for word, with the real process on the playground."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversation.play import played
from tests.conversation.script import read
from tests.end_to_end.stage import InTown
from tests.end_to_end.town import town
from tests.transcripts import TRANSCRIPTS, differences

pytestmark = pytest.mark.xdist_group("process")


@pytest.mark.parametrize("file", TRANSCRIPTS, ids=lambda file: file.stem)
async def test_the_real_process_says_the_same(file: Path, tmp_path: Path) -> None:
    script = read(file)

    async with town(tmp_path) as made:
        said = await played(script, InTown(made))
        code = await made.bot.stop()

    assert not differences(file, said)
    assert not made.playground.calls.refusals()
    assert code == 0
