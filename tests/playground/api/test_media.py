"""Files: uploaded once, sent again by their id, edited, loaded."""

import io
from pathlib import Path

import av
import pytest
from PIL import Image

from playground.api import limits
from playground.driver import Person
from playground.persistence import restore, save
from playground.server import Playground, serve
from tests.playground.fake_bot import Caller, caller

OGG = b"OggS not really"


def picture() -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (1600, 400), "teal").save(content, "PNG")
    return content.getvalue()


@pytest.fixture(scope="module")
def film() -> bytes:
    content = io.BytesIO()
    with av.open(content, "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for _ in range(30):
            container.mux(stream.encode(av.VideoFrame(320, 240, "yuv420p")))
        container.mux(stream.encode())
    return content.getvalue()


async def test_a_photo_has_sizes_and_goes_again_by_its_id(bot: Caller, ana: Person) -> None:
    sent = await bot.call(
        "sendPhoto", chat_id=ana.id, photo=picture(), caption="<b>x</b>", parse_mode="HTML"
    )
    largest = sent["photo"][-1]

    again = await bot.call("sendPhoto", chat_id=ana.id, photo=largest["file_id"])
    file = await bot.call("getFile", file_id=largest["file_id"])
    async with bot.session.get(f"{bot.address}/file/bot{bot.token}/{file['file_path']}") as answer:
        loaded = await answer.read()

    assert [(size["width"], size["height"]) for size in sent["photo"]] == [
        (90, 22),
        (320, 80),
        (800, 200),
        (1280, 320),
    ]
    assert sent["caption_entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    assert again["photo"] == sent["photo"]
    assert loaded == picture()


async def test_an_animation_is_measured_and_is_a_document_too(
    bot: Caller, ana: Person, film: bytes
) -> None:
    sent = await bot.call("sendAnimation", chat_id=ana.id, animation=film)

    animation = sent["animation"]
    assert (animation["width"], animation["height"], animation["duration"]) == (320, 240, 3)
    assert sent["document"]["file_id"] == animation["file_id"]
    refusal = await bot.refused("sendVideo", chat_id=ana.id, video=animation["file_id"])
    assert refusal == "Bad Request: type of file mismatch"


@pytest.mark.parametrize("kind", ["Video", "Audio", "Voice", "Document"])
async def test_other_files_are_sent_and_seen(bot: Caller, ana: Person, kind: str) -> None:
    params = {"chat_id": ana.id, kind.lower(): OGG, "disable_notification": True}

    await bot.call(f"send{kind}", **params)

    assert ana.last.media == kind.lower()
    assert ana.last.is_silent


async def test_more_than_50_mb_are_413(bot: Caller, ana: Person) -> None:
    content = bytes(limits.UPLOAD_BYTES + 2**20)

    answer = await bot.answer("sendDocument", chat_id=ana.id, document=content)

    assert (answer["error_code"], answer["description"]) == (413, "Request Entity Too Large")


async def test_edits_change_caption_media_and_buttons_in_place(
    bot: Caller, ana: Person, film: bytes
) -> None:
    sent = await bot.call("sendAnimation", chat_id=ana.id, animation=film, caption="one")
    place = {"chat_id": ana.id, "message_id": sent["message_id"]}
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "go", "style": "success"}]]}

    await bot.call("editMessageCaption", **place, caption="two", reply_markup=markup)
    with_buttons = ana.last
    media = {"type": "photo", "media": "attach://fresh", "caption": "three"}
    await bot.call("editMessageMedia", **place, media=media, fresh=picture())
    with_photo = ana.last
    await bot.call("editMessageReplyMarkup", **place, reply_markup=markup)

    assert (with_buttons.text, with_buttons.media, with_buttons.edits) == ("two", "animation", 1)
    assert with_buttons.button("Go").style == "success"
    assert (with_photo.text, with_photo.media, with_photo.edits) == ("three", "photo", 2)
    assert with_photo.labels == []
    assert (ana.last.labels, ana.last.edits) == (["Go"], 2)


async def test_files_outlive_the_process(tmp_path: Path) -> None:
    first = Playground(folder=tmp_path)
    ana = first.person("Ana", started=True)
    async with serve(first) as address, caller(first, address) as bot:
        sent = await bot.call("sendPhoto", chat_id=ana.id, photo=picture())
        await ana.says("unread")
    save(first, tmp_path)

    second = Playground(folder=tmp_path)
    assert restore(second, tmp_path)
    async with serve(second) as address, caller(second, address) as bot:
        again = await bot.call("sendPhoto", chat_id=ana.id, photo=sent["photo"][-1]["file_id"])
        updates = await bot.call("getUpdates")

    assert again["photo"] == sent["photo"]
    assert again["message_id"] > sent["message_id"] + 1
    assert [update["message"]["text"] for update in updates] == ["unread"]


@pytest.mark.parametrize(
    ("asked", "status", "piece"),
    [
        ("", 200, OGG),
        ("bytes=0-", 206, OGG),
        ("bytes=0-3", 206, b"OggS"),
        ("bytes=-6", 206, b"really"),
        ("bytes=90-", 416, None),
        ("bytes=4-2", 416, None),
        ("seconds=1-2", 416, None),
    ],
    ids=["whole", "from the start", "first", "last", "behind", "backwards", "unknown"],
)
async def test_the_page_may_load_a_piece_of_a_file(
    bot: Caller, ana: Person, asked: str, status: int, piece: bytes | None
) -> None:
    sent = await bot.call("sendVoice", chat_id=ana.id, voice=OGG)
    headers = {"Range": asked} if asked else {}

    address = f"{bot.address}/api/files/{sent['voice']['file_id']}"
    async with bot.session.get(address, headers=headers) as answer:
        assert answer.status == status
        assert piece is None or await answer.read() == piece
        assert ("Content-Range" in answer.headers) == bool(asked)


async def test_a_file_can_be_lost(playground: Playground, bot: Caller, ana: Person) -> None:
    sent = await bot.call("sendVoice", chat_id=ana.id, voice=OGG)
    lost = sent["voice"]["file_id"]

    playground.state.files.lose(lost)

    assert "wrong file identifier" in await bot.refused("sendVoice", chat_id=ana.id, voice=lost)
    again = await bot.call("sendVoice", chat_id=ana.id, voice=OGG)
    assert again["voice"]["file_id"] != lost
