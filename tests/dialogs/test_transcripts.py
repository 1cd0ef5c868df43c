"""Every transcript, word for word, on the real services in this process."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.dialogs.local_services import InProcess, local_services
from tests.dialogs.play import played
from tests.dialogs.script import read
from tests.transcripts import TRANSCRIPTS, TRANSLATED, differences, write

FILES = [
    *(pytest.param(file, id=file.stem) for file in TRANSCRIPTS),
    *(
        pytest.param(
            file, id=f"{file.parent.name}-{file.stem}", marks=[pytest.mark.long, pytest.mark.ci]
        )
        for file in TRANSLATED
    ),
]


@pytest.mark.parametrize("file", FILES)
async def test_the_dialogue_is_as_the_transcript_has_it(
    file: Path, tmp_path: Path, accept: bool
) -> None:
    script = read(file)

    async with local_services(tmp_path) as made:
        written = await played(script, InProcess(made))

    if accept:
        write(file, written)
    assert not differences(file, written)


def test_no_sentence_of_a_transcript_ends_with_two_periods() -> None:
    found = {
        str(file): re.findall(r".*(?<!\.)\.\.(?!\.).*", file.read_text("utf-8"))
        for file in (*TRANSCRIPTS, *TRANSLATED)
    }

    assert {file: lines for file, lines in found.items() if lines} == {}
