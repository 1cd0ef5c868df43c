"""A playground on loopback, a transport to it, and a few words to be said."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.chat.sending.render import Renderer
from bot.chat.transport import Transport
from bot.coaching.person.person import Locale
from bot.content.words import Words
from playground.server import TOKEN, Playground, serve

NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)
LOCALE = Locale("en", "Europe/Berlin")
CONTENT = Path(__file__).parents[2] / "content" / "words" / "en"

MESSAGES = """
plain = Plain & simple.
bold = <b>Glute bridge</b> · set { $set } of { $sets }
answer = You said { $words }.
moment = at { $at }
when = on { $on }
broken = <b>Never <i>closed</b> &amp; kept: { $words }
outer = Both: { $parts }.
one = one
two = two { $words }
count = { $n ->
    [one] one rep
   *[other] { $n } reps
 }
done = Done
easier = Easier
link = Open the chat
toast = Noted, { $words }.
export-readme = All of it.
"""


def words_of(folder: Path, *, messages: str = MESSAGES, stored: Sequence[str] = ()) -> Words:
    """Words of a folder of its own, with some of the real files beside the messages."""
    english = folder / "words" / "en"
    english.mkdir(parents=True)
    (english / "test.ftl").write_text(messages)
    for name in ("language.yaml", *stored):
        shutil.copy(CONTENT / name, english / name)
    return Words.load(folder)


async def confirmed(playground: Playground) -> None:
    """Wait until Telegram has nothing left to give."""
    inbox = playground.state.inbox
    async with asyncio.timeout(60):
        while inbox.pending:
            inbox.polled.clear()
            await inbox.polled.wait()


@pytest.fixture
def words(tmp_path: Path) -> Words:
    return words_of(tmp_path, stored=("days.ftl", "chat.ftl"))


@pytest.fixture
def renderer(words: Words) -> Renderer:
    return Renderer(words, lambda: NOON)


@pytest.fixture
def playground() -> Playground:
    return Playground()


@pytest.fixture
async def base(playground: Playground) -> AsyncIterator[str]:
    async with serve(playground) as address:
        yield address


@pytest.fixture
async def transport(base: str) -> AsyncIterator[Transport]:
    opened = Transport(TOKEN, base, answer_within=60.0)
    await opened.initialize()
    yield opened
    await opened.shutdown()
