"""Updates before they are parsed: whose they are, however malformed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.chat.raw_data import (
    NOBODY,
    Json,
    Place,
    chat_of,
    check_numbers,
    is_identified,
    language_of,
    lean,
    place_of,
    query_of,
)
from tests.support.walk import walk

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
        assert isinstance(lean(raw), dict)
        assert query_of(raw) is None or isinstance(query_of(raw), str)


def test_of_a_pressed_message_only_its_place_is_kept() -> None:
    message = {"message_id": 3, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "long"}
    raw = {"update_id": 1, "callback_query": {"id": "7", "message": message, "data": "t:1:x"}}

    query = lean(raw)["callback_query"]
    assert "message" not in query
    assert (query["id"], query["data"]) == ("7", "t:1:x")
    assert raw["callback_query"]["message"] is message  # type: ignore[index]


@pytest.mark.parametrize(
    ("chat", "place"),
    [
        ({"id": 5, "type": "private"}, Place(3, is_private=True, chat_id=5)),
        ({"id": -5, "type": "supergroup", "title": "G"}, Place(3, is_private=False, chat_id=-5)),
    ],
)
@pytest.mark.parametrize("way", [lean, dict], ids=["lean", "whole"])
def test_the_library_keeps_the_place_of_a_pressed_message(
    chat: Json, place: Place, way: Callable[[Json], Json]
) -> None:
    sender = {"id": 5, "is_bot": False, "first_name": "A"}
    message = {"message_id": 3, "date": 1, "chat": chat, "text": "long"}
    query = {"id": "7", "from": sender, "chat_instance": "1", "message": message}

    parsed = Update.de_json(way({"update_id": 1, "callback_query": query}), None).callback_query

    assert parsed is not None
    assert place_of(parsed) == place


def test_a_press_without_its_message_has_no_place() -> None:
    query = {"id": "7", "from": {"id": 5, "is_bot": False, "first_name": "A"}}
    query["chat_instance"] = "1"

    parsed = Update.de_json(lean({"update_id": 1, "callback_query": query}), None).callback_query

    assert parsed is not None
    assert place_of(parsed) is None


@pytest.mark.parametrize(
    "message", [{"message_id": "3", "chat": {"type": "private"}}, {"message_id": 3}, {"chat": 1}]
)
def test_a_malformed_message_is_left_to_the_library(message: Json) -> None:
    raw = {"update_id": 1, "callback_query": {"id": "7", "message": message}}

    assert lean(raw) == raw


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
