"""Alarms and conditions are heard wherever they stand in a long text; what is denied is not."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.content.language.normalise import pieces_of
from bot.content.language.parser import parsers_in
from tests.support.walk import walk
from tests.support.world import CONTENT

PARSER = parsers_in(CONTENT / "words")("en")
STORY = "On Monday I walked to the shop and bought bread. " * 90
LONGEST = 4096  # letters of a message
PLACES = range(330, 3900, 23)


@walk("before", PLACES)
def test_an_emergency_is_heard_wherever_it_stands(before: int) -> None:
    alarm = PARSER.alarm(f"{STORY[:before]}. Since this morning I have chest pain.")

    assert alarm is not None
    assert alarm.level == "emergency"


@walk("before", PLACES)
def test_a_pain_is_heard_wherever_it_stands_and_its_number_is_asked(before: int) -> None:
    alarm = PARSER.alarm(f"{STORY[:before]}. My left knee hurts, 4 {STORY}"[:LONGEST])

    assert alarm is not None
    assert (alarm.level, alarm.pain.place, alarm.pain.number) == ("pain", "knee", None)


@walk("before", PLACES)
def test_a_condition_is_heard_wherever_it_stands(before: int) -> None:
    text = f"{STORY[:before]}. I am pregnant. {STORY}"[:LONGEST]

    assert PARSER.conditions(text) == PARSER.conditions("I am pregnant.") != frozenset()


@walk("before", PLACES)
def test_what_is_denied_is_not_so_wherever_it_stands(before: int) -> None:
    text = f"{STORY[:before]}. I have no chest pain at all. {STORY}"[:LONGEST]

    assert PARSER.alarm(text) is None


@given(st.text("ab. \n", max_size=300), st.integers(20, 60))
def test_pieces_cover_a_text_and_overlap(text: str, longest: int) -> None:
    starts: list[int] = []
    end = 0
    for piece in pieces_of(text, longest):
        start = text.find(piece, starts[-1] + 1 if starts else 0)
        starts.append(start)
        assert start <= end
        assert len(piece) <= longest
        end = start + len(piece)

    assert starts[0] == 0
    assert end == len(text)
    assert all(one < two for one, two in pairwise(starts))
