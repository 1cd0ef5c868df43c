"""Telegram's side of a webhook, for what the playground would never post."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp

from bot.chat.raw_data import Json
from tests.end_to_end.support.bot_process import BotProcess
from tests.multi_process.fleet import Fleet
from tests.support.ports import free_port

SECRET = "correct-horse-battery"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
TOGETHER = 32  # connections, fewer than Telegram's 40


class Hook:
    """A bot's webhook, as whoever knows its address sees it."""

    def __init__(self, root: str, session: aiohttp.ClientSession) -> None:
        self.root = root
        self.url = f"{root}/hook"
        self._session = session

    @property
    def environment(self) -> dict[str, str]:
        """Return the settings that make a bot listen here."""
        listen = self.root.removeprefix("http://")
        return {"LISTEN": listen, "WEBHOOK_URL": self.url, "WEBHOOK_SECRET": SECRET}

    async def opens(self, processes: Fleet) -> BotProcess:
        """Start a bot behind it; returns when somebody listens."""
        (bot,) = await processes.sails(1, **self.environment)
        await processes.until(self.is_open, "somebody listens")
        return bot

    async def is_open(self) -> bool:
        """Return whether somebody listens."""
        try:
            await self.gets("/healthz")
        except aiohttp.ClientConnectionError:
            return False
        return True

    async def posts(self, body: bytes | Json, secret: str | None = SECRET) -> int:
        """Post a body: the status of the answer."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {} if secret is None else {HEADER: secret}
        async with self._session.post(self.url, data=data, headers=headers) as answer:
            await answer.read()
            return answer.status

    async def posts_all(self, bodies: list[bytes]) -> Counter[int]:
        """Post many, several at a time: how often each status was the answer."""
        left, found = iter(bodies), Counter[int]()

        async def posting() -> None:
            for body in left:
                found[await self.posts(body)] += 1

        await asyncio.gather(*(posting() for _ in range(TOGETHER)))
        return found

    async def gets(self, path: str) -> tuple[int, str]:
        """Return what the web app says beside the webhook."""
        async with self._session.get(f"{self.root}{path}") as answer:
            return answer.status, await answer.text()


@asynccontextmanager
async def hook() -> AsyncIterator[Hook]:
    """A free address, and a client of it."""
    async with aiohttp.ClientSession() as session:
        yield Hook(f"http://127.0.0.1:{free_port()}", session)


async def committed(processes: Fleet) -> set[int]:
    """The updates whose turn has been committed."""
    return {row[0] for row in await processes.asks("SELECT update_id FROM updates")}
