"""Albums, pinned messages, copies, forwards and deletions of many."""

import pytest

from playground.driver import Person
from playground.server import Playground
from tests.playground.api.test_refusals import UNKNOWN, picture
from tests.playground.fake_bot import Caller

PHOTO = {"type": "photo", "media": "attach://one"}
SOUND = {"type": "audio", "media": "attach://one"}


@pytest.mark.parametrize(
    ("media", "words"),
    [
        ([PHOTO], "the playground sends albums of 2 to 10 items"),
        ([PHOTO] * 11, "the playground sends albums of 2 to 10 items"),
        ([PHOTO, SOUND], "audio can't be mixed with other media types"),
        ({}, "expected an Array of InputMedia"),
        (
            [PHOTO, {"type": "sticker", "media": "attach://one"}],
            "can't parse InputMedia: type must be one of the known types",
        ),
        ([PHOTO, {"type": "photo"}], "can't parse InputMedia: Can't find field \"media\""),
        (
            [PHOTO, {"type": "photo", "media": "attach://gone"}],
            "wrong file identifier/HTTP URL specified",
        ),
    ],
    ids=["one", "eleven", "mixed", "no array", "sticker", "no file", "file missing"],
)
async def test_an_album_that_is_refused_sends_nothing(
    bot: Caller, ana: Person, media: object, words: str
) -> None:
    small = picture(20, 20)
    refusal = await bot.refused("sendMediaGroup", chat_id=ana.id, media=media, one=small)

    assert refusal == f"Bad Request: {words}"
    assert ana.messages == []


async def test_a_copied_album_is_an_album_of_its_own(bot: Caller, ana: Person) -> None:
    media = [PHOTO | {"caption": "first"}, PHOTO]
    sent = await bot.call("sendMediaGroup", chat_id=ana.id, media=media, one=picture(20, 20))
    numbers = [each["message_id"] for each in sent]

    copied = await bot.call(
        "copyMessages", chat_id=ana.id, from_chat_id=ana.id, message_ids=[*numbers, UNKNOWN]
    )

    assert len(copied) == 2
    albums = [seen.payload["media_group_id"] for seen in ana.messages]
    assert albums[0] == albums[1] != albums[2] == albums[3]
    assert [seen.text for seen in ana.messages] == ["first", "", "first", ""]


async def test_a_copy_takes_a_new_caption_and_buttons(bot: Caller, ana: Person) -> None:
    sent = await bot.call("sendPhoto", chat_id=ana.id, photo=picture(20, 20), caption="old")
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    source = {"chat_id": ana.id, "from_chat_id": ana.id, "message_id": sent["message_id"]}

    await bot.call("copyMessage", **source, caption="*new*", parse_mode="MarkdownV2")
    with_caption = ana.last
    await bot.call("copyMessage", **source, reply_markup=markup)

    assert (with_caption.html, with_caption.media) == ("<b>new</b>", "photo")
    assert (ana.last.text, ana.last.labels) == ("old", ["Go"])


@pytest.mark.parametrize("act", ["copy", "forward"])
async def test_what_is_not_there_is_not_carried(bot: Caller, ana: Person, act: str) -> None:
    source = {"chat_id": ana.id, "from_chat_id": ana.id}
    lone = await bot.refused(f"{act}Message", **source, message_id=UNKNOWN)
    unordered = await bot.refused(f"{act}Messages", **source, message_ids=[2, 1])

    assert lone == f"Bad Request: message to {act} not found"
    words = "message identifiers must be in a strictly increasing order"
    assert unordered == f"Bad Request: {words}"


async def test_protected_and_service_messages_are_not_forwarded(bot: Caller, ana: Person) -> None:
    sent = await bot.call("sendMessage", chat_id=ana.id, text="mine", protect_content=True)
    await bot.call("pinChatMessage", chat_id=ana.id, message_id=sent["message_id"])
    source = {"chat_id": ana.id, "from_chat_id": ana.id}

    refusals = [
        await bot.refused("forwardMessage", **source, message_id=number)
        for number in (sent["message_id"], sent["message_id"] + 1)
    ]

    assert refusals == ["Bad Request: message can't be forwarded"] * 2


async def test_the_newest_pin_goes_first_and_a_deleted_one_is_gone(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    chat = playground.world.chats[ana.id]
    one, two, three = [
        (await bot.call("sendMessage", chat_id=ana.id, text=text))["message_id"]
        for text in ("one", "two", "three")
    ]
    for number in (one, three, two):
        await bot.call("pinChatMessage", chat_id=ana.id, message_id=number)

    await bot.call("unpinChatMessage", chat_id=ana.id)
    assert chat.pinned == [one, two]
    await bot.call("deleteMessages", chat_id=ana.id, message_ids=[one, UNKNOWN])
    assert chat.pinned == [two]
    await bot.call("unpinAllChatMessages", chat_id=ana.id)
    gone = await bot.refused("unpinChatMessage", chat_id=ana.id, message_id=two)
    missing = await bot.refused("pinChatMessage", chat_id=ana.id, message_id=UNKNOWN)

    assert gone == "Bad Request: message to unpin not found"
    assert missing == "Bad Request: message to pin not found"


async def test_in_a_group_the_bot_may_not_pin(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    group = playground.group("Friends", ana)
    sent = await bot.call("sendMessage", chat_id=group.id, text="Hi")

    refusal = await bot.refused("pinChatMessage", chat_id=group.id, message_id=sent["message_id"])

    words = "not enough rights to manage pinned messages in the chat"
    assert refusal == f"Bad Request: {words}"


async def test_who_is_in_a_chat(playground: Playground, bot: Caller, ana: Person) -> None:
    ben = playground.person("Ben", started=True)
    group = playground.group("Friends", ana, ben)
    me = (await bot.call("getMe"))["id"]

    found = [
        (await bot.call("getChatMember", chat_id=group.id, user_id=user))["status"]
        for user in (ana.id, ben.id, me)
    ]

    assert found == ["creator", "member", "member"]
    assert await bot.call("getChatMemberCount", chat_id=group.id) == 3
    (owner,) = await bot.call("getChatAdministrators", chat_id=group.id)
    assert owner["user"]["id"] == ana.id
    stranger = await bot.refused("getChatMember", chat_id=ana.id, user_id=ben.id)
    assert stranger == "Bad Request: PARTICIPANT_ID_INVALID"


@pytest.mark.parametrize("kind", ["photo", "document", "voice", "video", "sticker"])
async def test_what_people_send_can_be_loaded(bot: Caller, ana: Person, kind: str) -> None:
    sent = await ana.sends(kind)
    shown = sent.payload[kind]
    file_id = (shown[-1] if kind == "photo" else shown)["file_id"]

    file = await bot.call("getFile", file_id=file_id)
    address = f"{bot.address}/file/bot{bot.token}/{file['file_path']}"
    async with bot.session.get(address) as answer:
        content = await answer.read()
    again = await bot.call(f"send{kind.title()}", chat_id=ana.id, **{kind: file_id})

    assert answer.status == 200
    assert len(content) == file["file_size"] > 0
    assert again[kind] == shown


async def test_a_dice_falls_within_its_bounds(bot: Caller, ana: Person) -> None:
    values = {
        (await bot.call("sendDice", chat_id=ana.id, emoji="🏀"))["dice"]["value"]
        for _ in range(40)
    }

    assert values == {1, 2, 3, 4, 5}
    refusal = await bot.refused("sendDice", chat_id=ana.id, emoji="🥏")
    assert refusal == "Bad Request: wrong dice emoji specified"
