"""Silence that Telegram asks for holds what was let go before it, and nothing later."""

from bot.services.delivery.results import SILENT_CHATS, Silence


def test_silence_of_one_chat_and_of_all() -> None:
    silence = Silence()
    before = silence.requests
    silence.begin(3, 17)
    between = silence.requests
    silence.begin(5, None)

    assert [silence.since(before, chat) for chat in (17, 18)] == [5, 5]
    assert silence.since(between, 18) == 5
    assert silence.since(silence.requests, 17) == 0
    assert silence.since(before, 17) == 5


def test_what_was_asked_in_another_chat_holds_nobody() -> None:
    silence = Silence()
    before = silence.requests
    silence.begin(3, 17)

    assert silence.since(before, 18) == 0
    assert silence.since(before, 17) == 3


def test_few_chats_are_remembered() -> None:
    silence = Silence()
    for chat in range(3 * SILENT_CHATS):
        silence.begin(1, chat)

    assert silence.since(0, 0) == 0
    assert silence.since(0, 3 * SILENT_CHATS - 1) == 1
