"""Actions of a person in the playground arrive as the conversation's inputs."""

from __future__ import annotations

import pytest
from telegram import Message

from bot.chat.raw_data import Json
from bot.chat.receiving.parse_update import received_from
from bot.chat.transport import Transport
from bot.flows.turn import Shared, Typed
from bot.services.incoming import Command, Edited, Left, Returned, Unreadable
from playground.server import Playground
from tests.chat.receiving.conftest import NoZones, Post


async def test_what_a_person_writes_arrives_in_order(post: Post, playground: Playground) -> None:
    ann = playground.person("Ann", language="pt-br")

    await ann.says("/start ref-7")
    said = await ann.says("half past seven")
    await ann.shares(52.5, 13.4)
    await ann.shares(-10.0, 0.0)
    await post.dispatcher.has(4)

    assert post.dispatcher.received == [
        Command("start", "ref-7"),
        Typed("half past seven"),
        Shared("Europe/Berlin"),
        Unreadable("location"),
    ]
    assert {arrival.chat_id for arrival in post.dispatcher.arrivals} == {ann.id}
    assert {arrival.language for arrival in post.dispatcher.arrivals} == {"pt-br"}
    assert post.dispatcher.arrivals[1].message_id == said.id


async def test_what_cannot_be_understood_arrives_by_its_kind(
    post: Post, playground: Playground
) -> None:
    for kind in ("sticker", "photo", "voice", "video", "document"):
        await playground.person(kind, started=True).sends(kind)
    await playground.person("Ben", started=True).shares_contact()
    await playground.person("Cem", started=True).forwards("/delete")
    ann = playground.person("Ann", started=True)
    await ann.says("hello")
    await ann.edits("/delete")
    await post.dispatcher.has(9)

    kinds = ("sticker", "photo", "voice", "video", "document", "contact", "forwarded")
    assert post.dispatcher.received == [
        *(Unreadable(kind) for kind in kinds),
        Typed("hello"),
        Edited("/delete"),
    ]


@pytest.mark.parametrize("kind", ["photo", "voice", "video", "document"])
def test_words_under_a_picture_or_a_voice_are_words(kind: str) -> None:
    file = {"file_id": "a", "file_unique_id": "b", "duration": 1, "width": 1, "height": 1}
    sent = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": 17, "type": "private"},
        "caption": "chest pain, help",
        kind: [file] if kind == "photo" else file,
    }
    message = Message.de_json(sent, None)

    assert received_from(message, NoZones(), "backline") == Typed("chest pain, help")


async def test_new_words_under_a_picture_are_read_too(post: Post) -> None:
    file = {"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}
    edited = {
        "message_id": 1,
        "date": 1,
        "edit_date": 2,
        "chat": {"id": 17, "type": "private"},
        "from": {"id": 17, "is_bot": False, "first_name": "Ann"},
        "photo": [file],
        "caption": "chest pain, help",
    }

    await post.intake.take({"update_id": 5, "edited_message": edited})

    assert post.dispatcher.received == [Edited("chest pain, help")]


async def test_of_a_burst_that_cannot_be_read_one_arrives(
    post: Post, playground: Playground
) -> None:
    ann, ben = (playground.person(name, started=True) for name in ("Ann", "Ben"))

    for kind in ("sticker", "photo", "sticker", "voice"):
        await ann.sends(kind)
    await ben.sends("sticker")
    await post.dispatcher.has(2)
    await ann.says("hello")
    await ann.sends("photo")
    await post.dispatcher.has(3)
    await ann.says("all is said")
    await post.dispatcher.has(4)

    assert post.dispatcher.received == [
        Unreadable("sticker"),
        Unreadable("sticker"),
        Typed("hello"),
        Typed("all is said"),
    ]


async def test_an_album_is_one_burst(post: Post, playground: Playground) -> None:
    ann = playground.person("Ann", started=True)

    await ann.sends_album(10)
    await ann.says("hello")
    await post.dispatcher.has(2)

    assert post.dispatcher.received == [Unreadable("photo"), Typed("hello")]


async def test_a_live_location_is_heard_once(post: Post, playground: Playground) -> None:
    ann = playground.person("Ann", started=True)

    shared = await ann.shares(52.5, 13.4)
    for _ in range(5):
        await ann.moves(shared, 52.6, 13.5)
    await ann.says("hello")
    await post.dispatcher.has(2)

    assert post.dispatcher.received == [Shared("Europe/Berlin"), Typed("hello")]


async def test_a_person_who_blocks_and_comes_back_is_noticed(
    post: Post, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)

    ann.blocks()
    ann.unblocks()
    await post.dispatcher.has(2)

    assert post.dispatcher.received == [Left(), Returned()]


async def test_telegrams_own_notes_are_ignored_and_counted(
    post: Post, transport: Transport, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    raw: Json = {
        "update_id": 5,
        "message": {
            "message_id": 9,
            "date": 1,
            "chat": {"id": ann.id, "type": "private", "first_name": "Ann"},
            "from": {"id": ann.id, "is_bot": False, "first_name": "Ann"},
            "delete_chat_photo": True,
        },
    }

    await post.intake.take(raw)
    await post.intake.take({"update_id": 6, "purchased_paid_media": {}})

    assert post.dispatcher.arrivals == []
    assert post.handlers.counts["ignored"] == 1
