"""Receive updates by polling or a webhook, and run the web app."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.chat.receiving.polling_leader import LonePolling
from bot.chat.set_up import forget_webhook
from bot.chat.transport import Transport

if TYPE_CHECKING:
    from bot.chat.receiving.registration import Registration  # at start they would cost
    from bot.web import Web  # as much as all the content


class Receiver:
    """Receiver of updates; also serves health and metrics.

    Args:
        source: polling, or the webhook's registration.
        web: None where nothing listens.
    """

    def __init__(
        self, transport: Transport, source: LonePolling | Registration, web: Web | None
    ) -> None:
        self._transport = transport
        self._source = source
        self._web = web

    async def prepare(self) -> None:
        """Take the address to listen on, and end a webhook before polling begins.

        Telegram refuses polling beside a webhook.

        Raises:
            SettingsError: the address cannot be had.
        """
        if self._web is not None:
            self._web.bind()
        if isinstance(self._source, LonePolling):
            await forget_webhook(self._transport)

    async def run(self, stopped: asyncio.Event) -> None:
        """Take updates until stopped."""
        async with asyncio.TaskGroup() as group:
            if self._web is not None:
                group.create_task(self._web.run(stopped))
            if isinstance(self._source, LonePolling):
                group.create_task(self._source.run(stopped))
            else:
                registering = group.create_task(self._source.run())
                await stopped.wait()
                registering.cancel()
