"""Button data: what is written comes back, what is foreign does not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.raw_data import MOST_BYTES, decode, encode_go, encode_tap
from bot.flows.turn import Go
from bot.services.incoming import Pressed
from tests.support.walk import walk

WORDS = st.text(max_size=30)
FLOWS = st.text(min_size=1, max_size=12).filter(lambda name: ":" not in name)


@given(value=WORDS, revision=st.integers(0, 2**59))
def test_a_tap_comes_back_as_it_was_unless_it_is_too_long(value: str, revision: int) -> None:
    try:
        data = encode_tap(value, revision)
    except ValueError:
        assert len(f"t:{revision}:{value}".encode()) > MOST_BYTES
        return

    assert decode(data) == Pressed(value, revision)
    assert len(data.encode()) <= MOST_BYTES


@given(flow=FLOWS, argument=WORDS, on=st.none() | st.dates())
def test_a_way_comes_back_as_it_was_unless_it_is_too_long(
    flow: str, argument: str, on: date | None
) -> None:
    go = Go(flow, argument, on)

    try:
        data = encode_go(go)
    except ValueError:
        assert len(f"g:{flow}:{argument}:".encode()) + 8 * (on is not None) > MOST_BYTES
        return

    assert decode(data) == go
    assert len(data.encode()) <= MOST_BYTES


@given(st.text(max_size=64) | st.from_regex(r"[tg]:.{0,20}:.{0,20}", fullmatch=True))
def test_only_what_we_could_have_written_is_understood(data: str) -> None:
    match decode(data):
        case Pressed(value, revision):
            assert encode_tap(value, revision) == data
        case Go() as go:
            assert encode_go(go) == data
        case None:
            pass


@walk(
    "data",
    [
        "",
        "g:bring_back:AgADBAAD:",  # the id of a file comes with the file alone
        "g:import:AgADBAAD:20261102",
        "t",
        "t:",
        "t:done",
        "t:-1:done",
        "t:01:done",
        "t:٣:done",
        "t:9999999999999999999:done",
        "g:",
        "g:warmup",
        "g:warmup:",
        "g::x:",
        "g:warmup:x:2026",
        "g:warmup:x:20261301",
        "x:1:done",
        "menu",
        f"g:warmup:{'x' * 55}:",  # one byte more than Telegram carries
    ],
)
def test_foreign_data_means_nothing(data: str) -> None:
    assert decode(data) is None


def test_a_button_of_another_language_is_measured_in_bytes() -> None:
    thirty_three_letters = "ж" * 33

    with pytest.raises(ValueError, match="bytes; 64 is the most"):
        encode_tap(thirty_three_letters, 1)


def test_a_way_that_is_too_long_names_its_flow() -> None:
    with pytest.raises(ValueError, match="the flow 'suggestion' makes"):
        encode_go(Go("suggestion", "x" * 64))


def test_a_negative_revision_is_refused() -> None:
    with pytest.raises(ValueError, match="never negative"):
        encode_tap("done", -1)
