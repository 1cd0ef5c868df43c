"""The judge of random people is judged: each law can be broken."""

from __future__ import annotations

from typing import Any

import pytest

from playground.server import Playground
from playground.world.world import Chat, Message
from tests.model_based import laws
from tests.model_based.laws import Broken
from tests.model_based.stored import Stored

ASKED = Stored(is_known=True, revision=7, is_asked=True, flow="pain")
NOTHING_ASKED = Stored(is_known=True, revision=7)


def message(number: int, *data: str, text: str = "?", label: str = "Yes") -> Message:
    rows: list[Any] = [[{"text": label, "callback_data": each}] for each in data]
    markup = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
    return Message({"message_id": number, "text": text, **markup}, by_bot=True)


def chat(*messages: Message, keyboard: dict[str, Any] | None = None) -> Chat:
    made = Chat({"id": 1, "type": "private"}, {"id": 1}, keyboard=keyboard)
    made.messages = {each.id: each for each in messages}
    return made


@pytest.mark.parametrize(
    ("chat", "row", "law"),
    [
        (chat(message(1, "t:7:a"), message(2, "t:7:a")), ASKED, "one message with live buttons"),
        (chat(message(1, "t:6:a")), ASKED, "live buttons fit"),
        (chat(message(1, "t:7:a")), NOTHING_ASKED, "live buttons fit"),
        (chat(message(1, "g:menu::")), ASKED, "a question can be answered"),
    ],
    ids=["two alive", "an old one alive", "no question alive", "none alive"],
)
def test_a_question_without_its_buttons_is_found(chat: Chat, row: Stored, law: str) -> None:
    with pytest.raises(Broken) as broken:
        laws.one_thing_is_open(chat, row)

    assert broken.value.law == law


@pytest.mark.parametrize(
    ("chat", "row"),
    [
        (chat(message(1, "t:7:a"), message(2, "g:plan::")), ASKED),
        (chat(message(1, "g:plan::")), NOTHING_ASKED),
        (chat(message(1), keyboard={"keyboard": [["Here"]]}), ASKED),
    ],
    ids=["one alive", "none needed", "answered by the keyboard below"],
)
def test_a_question_with_its_buttons_passes(chat: Chat, row: Stored) -> None:
    laws.one_thing_is_open(chat, row)


def test_what_is_too_long_is_found() -> None:
    with pytest.raises(Broken, match="labels are short"):
        laws.all_fits([message(1, "t:7:a", label="a label that nobody can read")])
    with pytest.raises(Broken, match="nothing is cut"):
        laws.all_fits([message(1, text="as much as fits\n\n…")])


def test_two_answers_alike_are_found() -> None:
    laws.answers_differ("I don't know", "I still don't")
    laws.answers_differ(None, None)
    with pytest.raises(Broken, match="answers differ"):
        laws.answers_differ("I don't know", "I don't know")


def test_two_open_sessions_are_found() -> None:
    with pytest.raises(Broken, match="one session"):
        laws.one_thing_is_open(chat(), Stored(sessions=2))


async def test_what_telegram_refuses_is_found() -> None:
    playground = Playground()
    person = playground.person("Ana", started=True)
    await playground.call(
        "sendMessage", {"chat_id": person.id, "text": "<b>", "parse_mode": "HTML"}
    )

    with pytest.raises(Broken, match="find end tag"):
        laws.nothing_failed(playground, [])


def test_what_is_logged_as_a_failure_is_found() -> None:
    entry = {"event": "send_failed", "log_level": "error", "exception": "KeyError: 17"}

    with pytest.raises(Broken) as broken:
        laws.nothing_failed(Playground(), [entry])

    assert broken.value.law == "log send_failed KeyError: N"
