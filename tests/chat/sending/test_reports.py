"""A report on its way to Telegram: a file in its language, and nothing of it in the log."""

from __future__ import annotations

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from bot.chat.sending.render import Renderer
from bot.chat.sending.sender import TelegramSender
from bot.chat.transport import Transport
from bot.flows.report.flow import page
from bot.services.codec import codec
from bot.services.delivery.media import MediaStore
from bot.services.messages import MessageBody, OutgoingMessage, Sent
from bot.storage.encryption.encryption import Vault, new_key
from bot.storage.open import open_database
from playground.driver import Person
from playground.server import Playground
from tests.pictures.reports import hurt
from tests.support.world import CONTENT, words

LIFE = hurt()


@pytest.fixture
def ann(playground: Playground) -> Person:
    return playground.person("Ann", started=True)


@pytest.fixture
async def sender(transport: Transport, tmp_path: Path) -> AsyncIterator[TelegramSender]:
    database = open_database(f"sqlite:///{tmp_path / 'none.db'}", Vault((new_key(),), codec()))
    store = MediaStore(database, LIFE.catalogue, CONTENT / "media", lambda: LIFE.now)
    yield TelegramSender(transport, Renderer(words(), lambda: LIFE.now), no_files, store)
    await database.close()


async def no_files(_chat_id: int, _words: object) -> bytes | None:
    return None


async def test_a_report_arrives_as_a_pdf_in_the_language_that_was_chosen(
    sender: TelegramSender, playground: Playground, ann: Person
) -> None:
    screen = page("pdf.28.de.h", LIFE).screens[0]

    outcome = await sender.send(OutgoingMessage(ann.id, screen, LIFE.person.locale))

    document = ann.last.payload["document"]
    stored = playground.state.files.find(document["file_id"])
    assert stored is not None
    content = playground.state.files.content(stored)
    text = PdfReader(BytesIO(content)).pages[0].extract_text()
    assert outcome == Sent(ann.last.id, has_media=True)
    assert document["file_name"] == "report.pdf"
    assert ann.last.text.startswith("Eine Seite für deine")
    assert "Trainingsbericht, 12. Okt." in text
    assert "<b>" not in text


async def test_the_text_is_in_that_language_and_its_buttons_in_the_persons_own(
    sender: TelegramSender, ann: Person
) -> None:
    screen = page(".28.es.", LIFE).screens[0]

    await sender.send(OutgoingMessage(ann.id, screen, LIFE.person.locale))

    assert "Informe de entrenamiento" in ann.last.text
    assert "As a PDF" in ann.last.labels


def test_a_report_in_the_outbox_is_stored_like_every_screen() -> None:
    screen = page("pdf.91..h", LIFE).screens[0]
    body = MessageBody(screen, LIFE.person.locale)

    assert codec().read(codec().write(body)) == body
