"""A picture of progress on its way to Telegram: drawn anew, with words, never kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat.sending.render import Renderer
from bot.chat.sending.sender import TelegramSender
from bot.chat.transport import Transport
from bot.flows.progress.pictures import progress
from bot.flows.progress.weekly_review import answer, weekly
from bot.services.codec import codec
from bot.services.delivery.media import MediaStore
from bot.services.messages import OutgoingMessage, Sent
from bot.storage.encryption.encryption import Vault, new_key
from bot.storage.open import open_database
from playground.driver import Person
from playground.server import Playground
from tests.pictures.lives import a_year, one_day
from tests.support.world import CONTENT, words

LIFE = a_year()


@pytest.fixture
def ann(playground: Playground) -> Person:
    return playground.person("Ann", started=True)


@pytest.fixture
async def media_store(tmp_path: Path) -> AsyncIterator[MediaStore]:
    vault = Vault((new_key(),), codec())
    database = open_database(f"sqlite:///{tmp_path / 'none.db'}", vault)
    yield MediaStore(database, LIFE.catalogue, CONTENT / "media", lambda: LIFE.now)
    await database.close()


@pytest.fixture
def sender(transport: Transport, media_store: MediaStore) -> TelegramSender:
    return TelegramSender(transport, Renderer(words(), lambda: LIFE.now), no_files, media_store)


async def no_files(_chat_id: int, _words: object) -> bytes | None:
    return None


async def test_a_picture_arrives_as_a_photo_with_its_words(
    sender: TelegramSender, ann: Person
) -> None:
    screen = progress("ladders", LIFE).screens[0]

    outcome = await sender.send(OutgoingMessage(ann.id, screen, LIFE.person.locale))

    assert outcome == Sent(ann.last.id, has_media=True)
    assert ann.last.media == "photo"
    assert ann.last.text.startswith("Your step on each exercise")
    assert "Where you felt it" in ann.last.labels


async def test_the_same_again_takes_the_buttons_off_the_picture(
    sender: TelegramSender, ann: Person
) -> None:
    locale = LIFE.person.locale
    await sender.send(OutgoingMessage(ann.id, weekly(LIFE), locale))
    shown = ann.last
    reviewed = answer("same:20261108", LIFE).screens[0]

    outcome = await sender.send(OutgoingMessage(ann.id, reviewed, locale, edits=shown.id))

    assert outcome == Sent(shown.id, has_media=True)
    assert (ann.last.id, ann.last.media, ann.last.text) == (shown.id, "photo", shown.text)
    assert ann.last.labels == []


async def test_two_people_never_see_each_others_picture(media_store: MediaStore) -> None:
    pictures = []
    for life in (a_year(), one_day()):
        media = progress("", life).screens[0].media
        assert media is not None
        media_file = media_store.find(media, lambda message: message.id)
        assert media_file is not None
        await media_store.learn(media_file, "a file of Telegram's")
        assert media_store.file_id(media_file) is None
        pictures.append(await media_store.content(media_file))

    assert pictures[0] != pictures[1]
