"""How the world comes in: polling or a webhook, and the web app beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.chat.commands import forget_webhook
from bot.chat.reception import LonePolling, set_webhook
from bot.chat.transport import Transport

if TYPE_CHECKING:
    from bot.web import Web  # at start it would cost as much as all the content

ALIVE_EVERY = 10.0  # seconds; a webhook that nobody calls is no sickness


class Doors:
    """Opens either of the two ways in, and serves health and metrics.

    Args:
        polling: None where a webhook is set.
        web: None where nothing listens.
        webhook: its address and secret.
        alive: told while the webhook is served.
    """

    def __init__(
        self,
        transport: Transport,
        polling: LonePolling | None,
        web: Web | None,
        webhook: tuple[str, str] | None,
        alive: Callable[[str], None] | None = None,
    ) -> None:
        self._transport = transport
        self._polling = polling
        self._web = web
        self._webhook = webhook
        self._alive = alive

    async def prepare(self) -> None:
        """Telegram refuses polling beside a webhook: one of them is settled before it begins."""
        if self._webhook is None:
            await forget_webhook(self._transport)

    async def run(self, stopped: asyncio.Event) -> None:
        """Take updates until stopped."""
        async with asyncio.TaskGroup() as group:
            if self._web is not None:
                group.create_task(self._web.run(stopped))
            if self._polling is not None:
                group.create_task(self._polling.run(stopped))
            if self._webhook is not None:
                setting = group.create_task(set_webhook(self._transport, *self._webhook))
                group.create_task(self._show_life(stopped))
                await stopped.wait()
                setting.cancel()

    async def _show_life(self, stopped: asyncio.Event) -> None:
        while not stopped.is_set():
            if self._alive is not None:
                self._alive("poll")
            try:
                await asyncio.wait_for(stopped.wait(), ALIVE_EVERY)
            except TimeoutError:
                continue
