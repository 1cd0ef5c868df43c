"""Updates before they are parsed: whose they are, however malformed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot, Update

from bot.chat.raw_data import (
    NOBODY,
    Json,
    Place,
    Press,
    chat_of,
    check_numbers,
    is_identified,
    language_of,
    parsed,
    place_of,
    press_of,
    query_of,
)
from bot.value import replace
from tests.support.walk import walk

BOT = Bot("1:x")

ANYTHING = st.recursive(
    st.none() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["message", "callback_query", "chat", "from", "id", "data"]), inner
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("raw", "chat"),
    [
        ({"message": {"chat": {"id": 5}, "from": {"id": 6}}}, 5),
        ({"edited_message": {"chat": {"id": 5}}}, 5),
        ({"my_chat_member": {"chat": {"id": 5}}}, 5),
        ({"callback_query": {"from": {"id": 6}, "message": {"chat": {"id": 5}}}}, 5),
        ({"callback_query": {"from": {"id": 6}}}, 6),
        ({"poll": {}}, NOBODY),
        ({}, NOBODY),
    ],
)
def test_the_chat_of_an_update(raw: Json, chat: int) -> None:
    assert chat_of(raw) == chat


@pytest.mark.parametrize(
    ("raw", "language"),
    [
        ({"message": {"from": {"language_code": "de"}}}, "de"),
        ({"callback_query": {"from": {"language_code": "de"}}}, "de"),
        ({"message": {"from": {}}}, "en"),
        ({"my_chat_member": {}}, "en"),
    ],
)
def test_the_language_of_an_update(raw: Json, language: str) -> None:
    assert language_of(raw) == language


@given(ANYTHING)
def test_no_update_is_too_malformed_to_be_looked_at(content: object) -> None:
    for kind in ("message", "callback_query", "my_chat_member"):
        raw = {"update_id": 1, kind: content}

        assert isinstance(chat_of(raw), int)
        assert isinstance(language_of(raw), str)
        assert press_of(raw) is None
        assert query_of(raw) is None or isinstance(query_of(raw), str)


SENDER = {"id": 5, "is_bot": False, "first_name": "A", "language_code": "de"}
PRIVATE = {"id": 5, "type": "private"}
GROUP = {"id": -5, "type": "supergroup", "title": "G"}


def pressed(chat: Json | None, **others: object) -> Json:
    query: Json = {"id": "7", "from": SENDER, "chat_instance": "1", "data": "t:1:x", **others}
    if chat is not None:
        query["message"] = {"message_id": 3, "date": 1, "chat": chat, "text": "long"}
    return {"update_id": 1, "callback_query": query}


def test_a_press_in_a_private_chat_is_known_without_the_library() -> None:
    known = Press(1, "7", 5, "t:1:x", "de", 3)

    assert parsed(pressed(PRIVATE), BOT) == known
    assert press_of(pressed(PRIVATE, data=None)) == replace(known, data=None)


@pytest.mark.parametrize(
    "raw",
    [
        pressed(GROUP),
        pressed(None),
        pressed(PRIVATE, id=7),
        pressed(PRIVATE, data=7),
        pressed(PRIVATE, **{"from": {**SENDER, "id": "5"}}),
        pressed({"type": "private"}),
        pressed(None, message={"chat": PRIVATE, "date": 1}),
        {"update_id": 1, "message": {"chat": PRIVATE}},
    ],
)
def test_all_other_updates_are_left_to_the_library(raw: Json) -> None:
    assert press_of(raw) is None


@pytest.mark.parametrize(
    ("chat", "others", "place"),
    [
        (PRIVATE, {}, Place(3, is_private=True, chat_id=5)),
        (GROUP, {}, Place(3, is_private=False, chat_id=-5)),
        (GROUP, {"message_thread_id": 9}, Place(3, is_private=False, chat_id=-5)),
        (
            GROUP,
            {"message_thread_id": 9, "is_topic_message": True},
            Place(3, is_private=False, chat_id=-5, topic=9),
        ),
    ],
)
def test_the_library_tells_the_place_of_a_pressed_message(
    chat: Json, others: Json, place: Place
) -> None:
    raw = pressed(chat)
    raw["callback_query"]["message"] |= others

    query = Update.de_json(raw, BOT).callback_query

    assert query is not None
    assert place_of(query) == place


def test_a_press_without_its_message_has_no_place() -> None:
    query = Update.de_json(pressed(None), BOT).callback_query

    assert query is not None
    assert place_of(query) is None


@walk("number", [True, False, "17", 17.0, [], {}, 2**53])
@walk(
    "place",
    [
        lambda number: {"message": {"message_id": number}},
        lambda number: {"message": {"chat": {"id": number}}},
        lambda number: {"edited_message": {"from": {"id": number}}},
        lambda number: {"callback_query": {"from": {"id": number}}},
        lambda number: {"callback_query": {"message": {"message_id": number}}},
        lambda number: {"callback_query": {"message": {"chat": {"id": number}}}},
        lambda number: {"my_chat_member": {"chat": {"id": number}}},
    ],
)
def test_a_number_that_is_none_makes_an_update_malformed(
    place: Callable[[object], Json], number: object
) -> None:
    with pytest.raises(ValueError, match="is none"):
        check_numbers(place(number))

    check_numbers(place(17))
    check_numbers(place(None))


@pytest.mark.parametrize(
    ("update_id", "is_one"),
    [(0, True), (2**63 - 1, True), (2**63, False), (-1, False), (True, False), ("1", False)],
)
def test_an_update_has_an_id_that_both_databases_hold(update_id: object, is_one: bool) -> None:
    assert is_identified({"update_id": update_id}) is is_one
