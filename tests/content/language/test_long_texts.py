"""An emergency is heard wherever it stands in a long text; what is denied is none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.language.normalise import pieces
from bot.content.language.parser import parsers_in
from tests.support.world import CONTENT

PARSER = parsers_in(CONTENT / "words")("en")
STORY = "On Monday I walked to the shop and bought bread. "
LONG = STORY * 90  # more than the 4,096 letters of a message


@pytest.mark.parametrize("before", range(330, 4000, 23))
def test_an_emergency_is_heard_wherever_it_stands(before: int) -> None:
    alarm = PARSER.alarm(f"{LONG[:before]}. Since this morning I have chest pain.")

    assert alarm is not None
    assert alarm.level == "emergency"


@pytest.mark.parametrize("before", range(330, 4000, 23))
def test_what_is_denied_is_no_emergency_wherever_it_stands(before: int) -> None:
    text = f"{LONG[:before]}. I have no chest pain at all. {LONG}"

    assert PARSER.alarm(text[:4096]) is None


@given(st.text("ab. \n", max_size=300), st.integers(20, 60), st.integers(1, 15))
def test_pieces_cover_a_text_and_overlap(text: str, longest: int, shared: int) -> None:
    starts: list[int] = []
    end = 0
    for piece in pieces(text, longest, shared):
        start = text.find(piece, starts[-1] + 1 if starts else 0)
        starts.append(start)
        assert start <= end
        assert len(piece) <= longest
        end = start + len(piece)

    assert starts[0] == 0
    assert end == len(text)
    assert all(one < two for one, two in pairwise(starts))
