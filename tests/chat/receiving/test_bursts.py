"""Unreadable messages in a row belong to one burst."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from telegram import Chat, Message

from bot.chat.receiving.parse_update import GAP, Bursts

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def message(after: timedelta, album: str | None = None, chat_id: int = 1) -> Message:
    return Message(1, NOON + after, Chat(chat_id, "private"), media_group_id=album)


@pytest.mark.parametrize(
    ("after", "albums", "is_burst"),
    [
        (timedelta(0), (None, None), True),
        (GAP, (None, None), True),
        (GAP + timedelta(seconds=1), (None, None), False),
        (MINUTE, ("7", "7"), True),
        (MINUTE, ("7", "8"), False),
        (MINUTE, ("7", None), False),
    ],
)
def test_a_burst_is_short_or_one_album(
    after: timedelta, albums: tuple[str | None, str | None], is_burst: bool
) -> None:
    bursts = Bursts()

    assert not bursts.goes_on(message(timedelta(0), albums[0]))
    assert bursts.goes_on(message(after, albums[1])) is is_burst


def test_a_burst_lasts_for_as_long_as_its_messages_follow_each_other() -> None:
    bursts = Bursts()

    found = [bursts.goes_on(message(n * GAP)) for n in range(20)]

    assert found == [False, *[True] * 19]


def test_each_chat_has_its_own() -> None:
    bursts = Bursts()

    assert not bursts.goes_on(message(timedelta(0), chat_id=1))
    assert not bursts.goes_on(message(timedelta(0), chat_id=2))
