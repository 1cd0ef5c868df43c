"""Plain bots of two other libraries, as real processes: the playground is Telegram to them."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from playground.server import Playground, serve
from playground.world.message_view import Seen
from tests.playground.other_bots import drawn
from tests.support.ports import free_port

ROOT = Path(__file__).parents[2]
#: What these bots need beside Backline's own packages, in versions of their own.
PACKAGES = Path(sys.prefix) / "other-bots"
PATIENCE = 180.0  # seconds for something that takes a fraction of one, on a machine that has time


class Visitor:
    """A person who acts through the control API, and sees what the bot does."""

    def __init__(self, playground: Playground, session: aiohttp.ClientSession) -> None:
        self.playground = playground
        self.seen = playground.person("Ana")
        self._session = session

    @property
    def id(self) -> int:
        """The number of the person and of the chat."""
        return self.seen.id

    async def does(self, act: str, **body: object) -> Any:  # noqa: ANN401 - an answer of any kind
        """One act; its answer."""
        path = f"/api/chats/{self.id}/{act}"
        async with self._session.post(path, json=body) as answer:
            answered = await answer.json()
            assert answer.status == 200, answered
            return answered

    async def sees(self, wanted: str | Callable[[Seen], bool]) -> Seen:
        """Return what the bot has written or changed since the last act."""
        return await self.seen.waits_for(wanted, timeout=PATIENCE)

    async def says(self, text: str, wanted: str | Callable[[Seen], bool]) -> Seen:
        """Say something, and see what comes."""
        await self.does("say", text=text)
        return await self.sees(wanted)

    def has(self, *fields: str) -> list[Seen]:
        """The bot's messages with one of these fields since the last act."""
        return [each for each in self.seen.news if set(fields) & each.payload.keys()]


async def _greets(ana: Visitor) -> None:
    greeting = await ana.says("/start", "Hello nested deeply")

    assert greeting.html == (
        "<b>Hello <i>nested <u>deeply</u></i></b> - 3.5 * 2 = 7!\n"
        "<code>code</code> <tg-spoiler>hidden</tg-spoiler> <s>struck</s> "
        '<a href="https://example.org/a_(b)">link</a>\n'
        "<blockquote>quoted</blockquote>"
    )
    assert ana.seen.keyboard == [["Yes", "No"]]


async def _writes_as_before(ana: Visitor) -> None:
    last = await ana.says("/older", "<3")

    assert last.html == "<b>bold <i>italic</i></b> &lt;3"
    assert ana.seen.news[0].html == "<b>bold</b> <i>italic</i> 3.5"
    assert ana.seen.keyboard == []


async def _sets_its_menu(ana: Visitor) -> None:
    chat = ana.playground.world.chats[ana.id]
    commands = ana.playground.state.profile.commands_for(chat)

    assert [(each["command"], each["description"]) for each in commands] == drawn.COMMANDS


async def _answers_presses(ana: Visitor) -> None:
    await ana.says("/buttons", "Press one")
    alert = await ana.does("press", label="Alert", wait=PATIENCE)
    toast = await ana.does("press", label="Change", wait=PATIENCE)
    changed = await ana.sees(lambda seen: seen.text == "Changed" and bool(seen.labels))

    assert (alert["text"], alert["alert"]) == ("Careful", True)
    assert (toast["text"], toast["alert"]) == ("Changed", False)
    assert (changed.html, changed.labels) == ("<b>Changed</b>", ["Change", "Alert"])


async def _sends_and_changes_photos(ana: Visitor) -> None:
    table = await ana.says("/photo", lambda seen: seen.media == "document")
    photos = [seen for seen in ana.seen.news if seen.media == "photo"]

    assert (table.text, table.payload["document"]["file_name"]) == ("three", "a.csv")
    assert [(photo.text, photo.edits) for photo in photos] == [("two", 1)]


async def _sends_an_album(ana: Visitor) -> None:
    first = await ana.says("/album", "first")
    await ana.sees(lambda seen: seen.media == "photo" and seen.id > first.id)
    photos = [seen for seen in ana.seen.news if seen.media == "photo"]

    assert first.html == "<b>first</b>"
    assert len(photos) == 2
    assert len({photo.payload["media_group_id"] for photo in photos}) == 1


async def _loads_a_photo(ana: Visitor) -> None:
    content = drawn.picture(120, 7)
    await ana.does("media", kind="photo", content=base64.b64encode(content).decode())
    loaded = await ana.sees("loaded")
    await ana.sees(lambda seen: seen.media == "document")

    assert loaded.text == f"loaded {len(content)} {hashlib.sha256(content).hexdigest()}"


async def _loads_a_document(ana: Visitor) -> None:
    sent = await ana.does("media", kind="document")
    loaded = await ana.sees("loaded")
    back = await ana.sees(lambda seen: seen.media == "document")

    size = sent["message"]["document"]["file_size"]
    assert loaded.text.startswith(f"loaded {size} ")
    assert (back.payload["document"]["file_size"], back.payload["document"]["file_name"]) == (
        size,
        "back.bin",
    )


async def _asks_and_counts(ana: Visitor) -> None:
    await ana.says("/poll", lambda seen: seen.payload.get("poll", {}).get("type") == "quiz")
    open_poll, quiz = ana.has("poll")
    await ana.does("vote", message_id=open_poll.id, options=[1])
    result = await ana.sees("voted")
    closed = next(seen for seen in ana.seen.messages if seen.id == open_poll.id)

    assert [option["text"] for option in open_poll.payload["poll"]["options"]] == ["Red", "Green"]
    assert quiz.payload["poll"]["correct_option_ids"] == [1]
    assert result.text == "voted 1, [0, 1]"
    assert closed.payload["poll"]["is_closed"]


async def _answers_a_place(ana: Visitor) -> None:
    await ana.does("location", latitude=48.25, longitude=-11.5)
    await ana.sees(lambda seen: "contact" in seen.payload)
    place, venue, _contact = ana.has("location", "venue", "contact")

    assert place.payload["location"] == {"latitude": 48.25, "longitude": -11.5}
    assert venue.payload["venue"]["title"] == "A hall"


async def _pins(ana: Visitor) -> None:
    await ana.says("/pin", "pinned is first pinned")

    pinned = ana.playground.world.chats[ana.id].pinned
    assert [seen.text for seen in ana.seen.messages if seen.id in pinned] == ["first pinned"]
    assert len(ana.has("pinned_message")) == 2


async def _copies_and_forwards(ana: Visitor) -> None:
    await ana.says("/copy this", "carried")
    heard = [seen for seen in ana.seen.news if seen.text == "/copy this"]

    origins = [seen.payload.get("forward_origin", {}).get("sender_user") for seen in heard]
    names = [origin and origin["first_name"] for origin in origins]
    # A copy, the command forwarded, and both copies forwarded: those are the bot's own.
    assert names == [None, "Ana", "Backline", "Backline"]


async def _throws_a_dice(ana: Visitor) -> None:
    answered = await ana.says("/dice", "fell on")
    asked = next(seen for seen in reversed(ana.seen.messages) if not seen.by_bot)
    (dice,) = ana.has("dice")

    assert answered.text == f"fell on {dice.payload['dice']['value']}"
    assert answered.payload["reply_to_message"]["message_id"] == asked.id
    assert asked.reaction == "👍"


async def _hears_an_edit(ana: Visitor) -> None:
    said = await ana.does("say", text="a word")
    await ana.does("edit", message_id=said["id"], text="another word")

    await ana.sees("you changed it to another word")


async def _gives_a_sticker_back(ana: Visitor) -> None:
    sent = await ana.does("media", kind="sticker")
    back = await ana.sees(lambda seen: "sticker" in seen.payload)

    assert back.payload["sticker"] == sent["message"]["sticker"]


async def _notices_who_comes_back(ana: Visitor) -> None:
    ana.seen.looks()
    await ana.does("block", blocked=True)
    await ana.does("block", blocked=False)

    await ana.sees("welcome back")


async def _tidies(ana: Visitor) -> None:
    has_webhook = bool(ana.playground.state.inbox.webhook.url)
    await ana.says("/tidy", f"webhook: {has_webhook}, member")

    assert "soon gone" not in [seen.text for seen in ana.seen.messages]


STEPS: tuple[Callable[[Visitor], Awaitable[None]], ...] = (
    _greets,
    _sets_its_menu,
    _writes_as_before,
    _answers_presses,
    _sends_and_changes_photos,
    _sends_an_album,
    _loads_a_photo,
    _loads_a_document,
    _asks_and_counts,
    _answers_a_place,
    _pins,
    _copies_and_forwards,
    _throws_a_dice,
    _hears_an_edit,
    _gives_a_sticker_back,
    _notices_who_comes_back,
    _tidies,
)


@pytest.mark.parametrize("mode", ["polling", "webhook"])
@pytest.mark.parametrize("library", ["ptb", "aiogram"])
async def test_a_plain_bot_runs_whole(library: str, mode: str, tmp_path: Path) -> None:
    assert PACKAGES.is_dir(), "the libraries of the plain bots are missing: run make setup-dev"
    playground = Playground()
    async with serve(playground) as address:
        session = aiohttp.ClientSession(address)
        port = free_port() if mode == "webhook" else 0
        async with session, _running(library, playground, address, port, tmp_path / "log"):
            ana = Visitor(playground, session)
            for step in STEPS:
                await step(ana)
            refused = [(call.method, call.refusal) for call in playground.calls.refusals()]

    assert refused == []
    assert (playground.state.inbox.polls > 0) == (mode == "polling")


@asynccontextmanager
async def _running(
    library: str, playground: Playground, address: str, port: int, log: Path
) -> AsyncIterator[None]:
    """The bot as a process, from its first call to the end; its log where it fails."""
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONPATH": f"{PACKAGES}{os.pathsep}{ROOT}",
        "BOT_TOKEN": playground.token,
        "BOT_API": address,
        "WEBHOOK_PORT": str(port),
    }
    with log.open("wb") as out:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            f"tests.playground.other_bots.plain_{library}",
            env=environment,
            cwd=ROOT,
            stdout=out,
            stderr=out,
        )
    try:
        yield
    except BaseException as error:
        error.add_note(_end_of(log))
        raise
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            code = await process.wait()
    assert code == 0, _end_of(log)


def _end_of(log: Path) -> str:
    return log.read_text()[-4000:]
