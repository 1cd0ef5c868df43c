"""A tiny bot over plain HTTP: enough to see the playground from a bot's side."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from playground.server import Playground

COMMANDS = [
    {"command": "start", "description": "Begin, or begin again"},
    {"command": "warmup", "description": "Warm up now"},
    {"command": "plan", "description": "What comes, and why"},
    {"command": "settings", "description": "Change one thing at a time"},
    {"command": "privacy", "description": "What is stored"},
]
WARM_UP = (
    "<b>Glute bridge</b> · set 1 of 2 · 8 reps · 3 s down\n\n"
    "Set-up: on your back, feet hip-width, heels a hand and a half from the hips.\n"
    "Move: squeeze first, then lift. <i>Stop when knees, hips and shoulders make one line.</i>"
)
WARM_UP_BUTTONS = [
    [{"text": "Done", "callback_data": "done", "style": "success"}],
    [
        {"text": "Easier", "callback_data": "easier"},
        {"text": "Something hurts", "callback_data": "hurts", "style": "danger"},
        {"text": "⋯", "callback_data": "more"},
    ],
]
KEYBOARD = {
    "keyboard": [[{"text": "Share my location", "request_location": True}], ["Pick from a list"]],
    "resize_keyboard": True,
}


class Caller:
    """Calls methods of a playground over HTTP, as a bot does."""

    def __init__(self, playground: Playground, address: str) -> None:
        self.address = address
        self.token = playground.token
        self.session = aiohttp.ClientSession()

    async def answer(self, method: str, **params: object) -> dict[str, Any]:
        """The whole answer, refusals included; nested values travel as JSON text."""
        form = aiohttp.FormData()
        for name, value in params.items():
            match value:
                case bytes():
                    form.add_field(name, io.BytesIO(value), filename=f"{name}.bin")
                case str():
                    form.add_field(name, value)
                case _:
                    form.add_field(name, json.dumps(value))
        url = f"{self.address}/bot{self.token}/{method}"
        async with self.session.post(url, data=form) as response:
            answer: dict[str, Any] = await response.json()
            assert response.status == answer.get("error_code", 200)
            return answer

    async def call(self, method: str, **params: object) -> Any:  # noqa: ANN401 - a result of any kind
        """The result of a call that must succeed."""
        answer = await self.answer(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **params: object) -> str:
        """The description of a call that must be refused."""
        answer = await self.answer(method, **params)
        assert not answer["ok"], answer
        return str(answer["description"])


@asynccontextmanager
async def caller(playground: Playground, address: str) -> AsyncIterator[Caller]:
    calling = Caller(playground, address)
    try:
        yield calling
    finally:
        await calling.session.close()


async def run(bot: Caller) -> None:
    """Poll and answer until cancelled."""
    await bot.call("setMyCommands", commands=COMMANDS)
    await bot.call("setMyDescription", description="A 3-minute warm-up a day, at your own hour.")
    offset = 0
    while True:
        updates = await bot.call("getUpdates", offset=offset, timeout=30)
        for update in updates:
            offset = update["update_id"] + 1
            if "callback_query" in update:
                await _pressed(bot, update["callback_query"])
            elif "message" in update:
                await _said(bot, update["message"])


async def _said(bot: Caller, message: dict[str, Any]) -> None:
    chat_id = message["chat"]["id"]
    if "location" in message:
        await bot.call(
            "sendMessage",
            chat_id=chat_id,
            text="Thank you.",
            reply_markup={"remove_keyboard": True},
        )
        return
    match message.get("text"):
        case "/start":
            await bot.call(
                "sendMessage", chat_id=chat_id, text="Where are you?", reply_markup=KEYBOARD
            )
        case "/warmup":
            await bot.call(
                "sendMessage",
                chat_id=chat_id,
                text=WARM_UP,
                parse_mode="HTML",
                reply_markup={"inline_keyboard": WARM_UP_BUTTONS},
                disable_notification=True,
            )
        case _:
            await bot.call(
                "setMessageReaction",
                chat_id=chat_id,
                message_id=message["message_id"],
                reaction=[{"type": "emoji", "emoji": "👍"}],
            )


async def _pressed(bot: Caller, query: dict[str, Any]) -> None:
    if query["data"] == "more":  # never answered: the button goes on waiting
        return
    message = query["message"]
    place = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
    if query["data"] == "hurts":
        await bot.call(
            "answerCallbackQuery",
            callback_query_id=query["id"],
            text="Stop there. Let's look at that first.",
            show_alert=True,
        )
        return
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
    await bot.call(
        "editMessageText", **place, text="<b>Warm-up done: 3 minutes.</b>", parse_mode="HTML"
    )


@asynccontextmanager
async def running(bot: Caller) -> AsyncIterator[None]:
    task = asyncio.ensure_future(run(bot))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
