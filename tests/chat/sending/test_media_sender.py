"""Media is uploaded once per bot, and anew where Telegram has lost it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.chat.sending.render import Renderer
from bot.chat.sending.sender import TelegramSender
from bot.chat.transport import Transport
from bot.coaching.catalogue.exercise import Tempo
from bot.coaching.message import Message, msg
from bot.flows.media import Media, ScreenMedia, Track
from bot.flows.turn import Screen
from bot.services.delivery.media import MediaFile, MediaStore
from bot.services.messages import Later, Outcome, OutgoingMessage, Sent
from bot.storage.database import Database
from bot.value import replace
from playground.server import Playground
from playground.world.faults import Fault
from tests.chat.conftest import LOCALE, NOON, words_of
from tests.storage.databases import (
    database,
    migrated_file,
    migrated_postgresql,
    postgresql,
    postgresql_url,
    sqlite_url,
    url,
)
from tests.support.world import CONTENT, catalogue, words

__all__ = [
    "database",
    "migrated_file",
    "migrated_postgresql",
    "postgresql",
    "postgresql_url",
    "sqlite_url",
    "url",
]

BOT = 7
FILM = Media("demonstration", "glute_bridge")
SOUND = Track("glute_bridge", 2, Tempo(lower=3, pause=0, lift=1, squeeze=2))
STILL = Media("still", "glute_bridge")

SendAll = Callable[[MediaStore, ScreenMedia, int], Awaitable[list[Outcome]]]
Show = Callable[[MediaStore, ScreenMedia], Awaitable[str]]


@pytest.fixture
def show(transport: Transport, playground: Playground) -> Show:
    ann = playground.person("Ann", started=True)
    renderer = Renderer(words(), lambda: NOON)

    async def send(media_store: MediaStore, media: ScreenMedia) -> str:
        """The file id of what was sent."""
        sender = TelegramSender(transport, renderer, _no_files, media_store)
        outcome = await sender.send(OutgoingMessage(ann.id, _screen(media), LOCALE))
        assert outcome == Sent(ann.last.id, has_media=True)
        return ann.last.file_id

    return send


@pytest.fixture
def send_all(transport: Transport, playground: Playground) -> SendAll:
    renderer = Renderer(words(), lambda: NOON)

    async def send(media_store: MediaStore, media: ScreenMedia, count: int) -> list[Outcome]:
        """The same to so many people at once."""
        people = [playground.person(f"P{n}", started=True) for n in range(count)]
        sends = TelegramSender(transport, renderer, _no_files, media_store).send
        messages = [OutgoingMessage(person.id, _screen(media), LOCALE) for person in people]
        return list(await asyncio.gather(*map(sends, messages)))

    return send


async def opened(database: Database, bot: int = BOT) -> MediaStore:
    """Open the media store as a start of the bot does."""
    media_store = MediaStore(database, catalogue(), CONTENT / "media", lambda: NOON)
    await media_store.open(bot)
    return media_store


def found(media_store: MediaStore, media: ScreenMedia) -> MediaFile:
    media_file = media_store.find(media, _unsaid)
    assert media_file is not None
    return media_file


def uploads(playground: Playground) -> int:
    return len(playground.state.files.as_json())


@pytest.mark.parametrize("media", [FILM, SOUND, STILL], ids=["film", "sound", "still"])
async def test_the_second_time_it_goes_by_its_file_id_also_after_a_restart(
    database: Database, show: Show, playground: Playground, media: Media
) -> None:
    media_store = await opened(database)
    first = await show(media_store, media)
    uploaded = uploads(playground)

    second = await show(media_store, media)
    third = await show(await opened(database), media)

    assert first == second == third
    assert uploads(playground) == uploaded


async def test_another_bot_uploads_its_own(
    database: Database, show: Show, playground: Playground
) -> None:
    first = await show(await opened(database), FILM)

    second = await show(await opened(database, bot=8), FILM)

    assert first != second
    assert uploads(playground) == 2


async def test_what_telegram_knows_no_more_is_uploaded_anew_and_kept(
    database: Database, show: Show, playground: Playground
) -> None:
    media_store = await opened(database)
    lost = await show(media_store, FILM)
    playground.state.files.lose(lost)

    again = await show(media_store, FILM)

    assert again != lost
    assert await show(await opened(database), FILM) == again
    assert len(playground.calls.refusals()) == 1


@pytest.mark.parametrize(
    "words",
    [
        "wrong file identifier/HTTP URL specified",
        "wrong remote file identifier specified: can't unserialize it",
        "invalid remote file identifier",
        "FILE_ID_INVALID",
        "FILE_REFERENCE_EXPIRED",
        "something of tomorrow",
    ],
)
async def test_a_file_id_that_is_refused_is_renewed_whatever_the_words(
    database: Database, show: Show, playground: Playground, words: str
) -> None:
    media_store = await opened(database)
    lost = await show(media_store, FILM)
    playground.faults.next("sendAnimation", Fault("refused", words=words))

    again = await show(media_store, FILM)

    assert again != lost
    assert uploads(playground) == 2


@pytest.mark.parametrize("words", ["can't parse entities: unclosed tag", "chat not found"])
async def test_a_refusal_of_the_chat_or_the_words_renews_no_file(
    database: Database, send_all: SendAll, show: Show, playground: Playground, words: str
) -> None:
    media_store = await opened(database)
    await show(media_store, FILM)
    playground.faults.next("sendAnimation", Fault("refused", words=words))

    await send_all(media_store, FILM, 1)

    assert uploads(playground) == 1


async def test_a_voice_that_the_person_takes_from_nobody_is_tried_once_and_said_why(
    database: Database, transport: Transport, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    store = await opened(database)
    seconds = 0.0
    sender = TelegramSender(
        transport, Renderer(words(), lambda: NOON), _no_files, store, lambda: seconds
    )
    fault = Fault("refused", words="VOICE_MESSAGES_FORBIDDEN")
    playground.faults.next("sendVoice", fault, times=9)

    async def sends() -> str:
        outcome = await sender.send(OutgoingMessage(ann.id, _screen(SOUND), LOCALE))
        assert outcome == Sent(ann.last.id, has_media=False)
        return ann.last.text

    first, second = await sends(), await sends()
    tried = len(playground.calls.all("sendVoice"))
    seconds = 3_601.0
    await sends()

    assert "privacy settings" in first
    assert "privacy settings" not in second
    assert tried == 1
    assert len(playground.calls.all("sendVoice")) == 2


async def test_what_many_ask_for_at_once_is_uploaded_by_one_of_them(
    database: Database, send_all: SendAll, playground: Playground
) -> None:
    outcomes = await send_all(await opened(database), FILM, 20)

    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    assert uploads(playground) == 1


async def test_where_an_upload_fails_the_next_one_tries(
    database: Database, send_all: SendAll, playground: Playground
) -> None:
    playground.faults.next("sendAnimation", Fault("server_error"), times=2)

    outcomes = await send_all(await opened(database), FILM, 10)

    assert outcomes.count(Later("server")) == 2
    assert sum(isinstance(outcome, Sent) for outcome in outcomes) == 8
    assert uploads(playground) == 1


async def test_what_telegram_has_lost_is_uploaded_anew_by_one_of_many(
    database: Database, show: Show, send_all: SendAll, playground: Playground
) -> None:
    media_store = await opened(database)
    playground.state.files.lose(await show(media_store, FILM))

    outcomes = await send_all(media_store, FILM, 10)

    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    assert uploads(playground) == 2


async def test_nobody_waits_for_ever_for_an_upload_that_hangs(
    database: Database,
    send_all: SendAll,
    playground: Playground,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.services.delivery.media.UPLOAD_WAIT_SECONDS", 0.01)
    playground.faults.next("sendAnimation", Fault("delay", seconds=1.0), times=1)

    outcomes = await send_all(await opened(database), FILM, 2)

    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    assert uploads(playground) == 2


async def test_a_sound_says_how_long_it_is(
    database: Database, show: Show, playground: Playground
) -> None:
    await show(await opened(database), SOUND)

    # Three ticks, two repetitions of 3-0-1-2, the chord: 3 + 2 x 6 + 1.6 s.
    (sent,) = playground.calls.all("sendVoice")
    assert sent.params["duration"] == 17


async def test_who_asks_for_the_same_meanwhile_waits_for_the_one_that_is_made(
    database: Database,
) -> None:
    made: list[str] = []

    def make() -> bytes:
        made.append("once")
        return b"sound"

    media_store = await opened(database)
    sound = replace(found(media_store, SOUND), load=make)

    together = await asyncio.gather(*(media_store.content(sound) for _ in range(5)))

    assert together == [b"sound"] * 5
    assert made == ["once"]
    assert await media_store.content(sound) == b"sound"
    assert len(made) == 2


async def test_each_tempo_and_twist_is_a_sound_of_its_own(database: Database) -> None:
    media_store = await opened(database)
    slower = replace(SOUND, tempo=Tempo(lower=5, pause=0, lift=1, squeeze=2))
    halved = replace(SOUND, halved=True)

    plain, slow, half = (found(media_store, each) for each in (SOUND, slower, halved))

    assert len({each.digest for each in (plain, slow, half)}) == 3
    assert (plain.seconds, slow.seconds) == (17, 21)
    assert half.seconds is not None
    assert half.seconds > 17


async def test_what_has_no_file_is_not_found(database: Database) -> None:
    media_store = await opened(database)

    assert media_store.find(Media("still", "handstand"), _unsaid) is None
    assert media_store.find(Media("painting", "clam"), _unsaid) is None


@pytest.mark.parametrize("media", [FILM, SOUND, STILL], ids=["film", "sound", "still"])
async def test_what_telegram_refuses_takes_no_words_along(
    database: Database, transport: Transport, playground: Playground, media: Media
) -> None:
    ann = playground.person("Ann", started=True)
    for method in ("sendAnimation", "sendVoice", "sendPhoto"):
        playground.faults.next(method, Fault("refused"))
    renderer = Renderer(words(), lambda: NOON)
    sender = TelegramSender(transport, renderer, _no_files, await opened(database))

    outcome = await sender.send(OutgoingMessage(ann.id, _screen(media), LOCALE))

    assert outcome == Sent(ann.last.id, has_media=False)
    assert "Clam" in ann.last.text
    assert not ann.last.media


async def test_what_cannot_be_made_takes_no_words_along(
    database: Database,
    transport: Transport,
    playground: Playground,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ann = playground.person("Ann", started=True)
    media_store = await opened(database)
    monkeypatch.setattr(media_store, "content", _fails)
    sender = TelegramSender(transport, Renderer(words(), lambda: NOON), _no_files, media_store)

    outcome = await sender.send(OutgoingMessage(ann.id, _screen(FILM), LOCALE))

    assert outcome == Sent(ann.last.id, has_media=False)
    assert "Clam" in ann.last.text


async def _fails(_media_file: MediaFile) -> bytes:
    raise OSError("no such film")


def _screen(media: ScreenMedia) -> Screen:
    return Screen((msg("how-to-still", exercise=msg("exercise-clam")),), media=media)


def _unsaid(_message: Message) -> str:
    return ""


async def _no_files(_chat_id: int, _words: object) -> bytes | None:
    return None


async def test_a_caption_that_telegram_cannot_parse_takes_no_picture_along(
    database: Database, transport: Transport, playground: Playground, tmp_path: Path
) -> None:
    ann = playground.person("Ann", started=True)
    said = Renderer(words_of(tmp_path / "words"), lambda: NOON)
    sender = TelegramSender(transport, said, _no_files, await opened(database))
    screen = Screen((msg("broken", words="so"),), media=FILM)

    outcome = await sender.send(OutgoingMessage(ann.id, screen, LOCALE))

    assert outcome == Sent(ann.last.id, has_media=True, is_plain=True)
    assert ann.last.payload["caption"] == "Never closed & kept: so"
