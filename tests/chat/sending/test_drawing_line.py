"""Pictures and reports that wait in line to be drawn hold back neither words nor buttons."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import pytest

from bot.chat.sending import media_sender
from bot.chat.sending.render import Renderer
from bot.chat.sending.sender import TelegramSender
from bot.chat.transport import Transport
from bot.flows.progress.pictures import progress
from bot.flows.report.flow import page
from bot.services.codec import codec
from bot.services.delivery.media import UPLOAD_WAIT_SECONDS, MediaFile, MediaStore
from bot.services.messages import PACE, Later, OutgoingMessage, Sent
from bot.storage.encryption.encryption import Vault, new_key
from bot.storage.open import open_database
from bot.tuning import TUNING
from playground.driver import Person
from playground.server import Playground
from tests.pictures.lives import a_year
from tests.support.world import CONTENT, words

LIFE = a_year()
LOCALE = LIFE.person.locale


@pytest.fixture
def ann(playground: Playground) -> Person:
    return playground.person("Ann", started=True)


@pytest.fixture
async def media_store(tmp_path: Path) -> AsyncIterator[MediaStore]:
    database = open_database(f"sqlite:///{tmp_path / 'none.db'}", Vault((new_key(),), codec()))
    yield MediaStore(database, LIFE.catalogue, CONTENT / "media", lambda: LIFE.now)
    await database.close()


@pytest.fixture
def sender(transport: Transport, media_store: MediaStore) -> TelegramSender:
    return TelegramSender(transport, Renderer(words(), lambda: LIFE.now), no_files, media_store)


@pytest.fixture
async def gate(
    media_store: MediaStore, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[threading.Event]:
    """A picture of somebody else is being drawn until this opens; who waits does not wait long."""
    monkeypatch.setattr(media_sender, "SECONDS_TO_MAKE", 0.01)
    begun, opened = threading.Event(), threading.Event()
    drawing = asyncio.ensure_future(media_store.content(picture(partial(draw, begun, opened))))
    await asyncio.to_thread(begun.wait, 60)
    yield opened
    opened.set()
    await drawing


def draw(begun: threading.Event, opened: threading.Event) -> bytes:
    begun.set()
    opened.wait(60)
    return b"picture"


def picture(load: Callable[[], bytes]) -> MediaFile:
    return MediaFile("photo", "chart.png", None, load, is_drawn=True)


async def no_files(_chat_id: int, _words: object) -> bytes | None:
    return None


@pytest.mark.usefixtures("gate")
async def test_words_and_buttons_leave_without_a_picture_that_waits_too_long(
    sender: TelegramSender, ann: Person
) -> None:
    screen = progress("ladders", LIFE).screens[0]

    async with asyncio.timeout(60):
        outcome = await sender.send(OutgoingMessage(ann.id, screen, LOCALE))

    assert outcome == Sent(ann.last.id, has_media=False)
    assert ann.last.text.startswith("Your step on each exercise")
    assert "Where you felt it" in ann.last.labels


async def test_a_report_that_waits_too_long_comes_later_and_is_in_no_doubt(
    sender: TelegramSender, ann: Person, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = OutgoingMessage(ann.id, page("pdf.28.en.h", LIFE).screens[0], LOCALE)

    async with asyncio.timeout(60):
        first = await sender.send(report)
    monkeypatch.setattr(media_sender, "SECONDS_TO_MAKE", 60.0)
    gate.set()
    second = await sender.send(report)

    assert first == Later(PACE)
    assert second == Sent(ann.last.id, has_media=True)
    assert ann.last.media == "document"


async def test_what_nobody_waits_for_any_more_is_drawn_to_its_end_before_the_next(
    media_store: MediaStore,
) -> None:
    begun, opened = threading.Event(), threading.Event()
    given_up = asyncio.ensure_future(media_store.content(picture(partial(draw, begun, opened))))
    await asyncio.to_thread(begun.wait, 60)
    given_up.cancel()
    beside = threading.Event()
    following = asyncio.ensure_future(media_store.content(picture(partial(draw, beside, opened))))

    is_beside = await asyncio.to_thread(beside.wait, 0.2)
    opened.set()

    assert not is_beside
    assert await following == b"picture"


def test_after_all_its_waits_a_message_has_time_left_to_leave() -> None:
    waits = TUNING.slot_wait_seconds + UPLOAD_WAIT_SECONDS + media_sender.SECONDS_TO_MAKE

    assert waits < TUNING.request_seconds
