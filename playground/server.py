"""Puts a playground on a port of loopback: the Bot API, the control API, the chat page."""

import asyncio
import contextlib
import errno
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from playground.api import limits
from playground.api.bot_api import BotApi
from playground.control.bot_routes import BotRoutes, Companion
from playground.control.control import Control
from playground.control.guard import only_local
from playground.control.page_files import page_routes
from playground.telegram import TOKEN, Playground
from playground.webhook import WebhookDelivery

__all__ = ["TOKEN", "Playground", "serve"]

_HOST = "127.0.0.1"
USUAL_PORT = 8081
_REMEDIES = {
    errno.EADDRINUSE: "end what listens there, or choose another port with --port",
    errno.EACCES: "choose a port from 1024 up with --port",
}


class PortUnusable(Exception):
    """The port cannot be listened on; the one line names the remedy."""


@asynccontextmanager
async def serve(
    playground: Playground, port: int | None = 0, bot: Companion | None = None
) -> AsyncIterator[str]:
    """Serve a playground in this event loop; gives its address, without a slash at the end.

    `port`: 0 for any that is free, None for the usual one or, where that is in use, any.
    `bot` is the one beside it, which the page may start anew.

    Raises:
        PortUnusable: the port is in use, or not for this user.
        RuntimeError: at the end, where the playground itself gave an answer or an update
            that the Bot API's table of facts does not allow.
    """
    app = web.Application(client_max_size=limits.UPLOAD_BYTES + 2**20, middlewares=[only_local])
    app.add_routes(BotApi(playground).routes())
    control = Control(playground)
    app.add_routes(control.routes())
    app.add_routes(BotRoutes(bot).routes())
    app.add_routes(page_routes())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await _listen(runner, port)
    delivery = asyncio.ensure_future(WebhookDelivery(playground.state).run())
    try:
        yield f"http://{_HOST}:{runner.addresses[0][1]}"
    finally:
        playground.state.inbox.finish()
        control.finish()
        delivery.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await delivery
        await runner.cleanup()
    if playground.errors:
        raise RuntimeError(f"the playground broke the Bot API's facts: {playground.errors}")


async def _listen(runner: web.AppRunner, port: int | None) -> None:
    try:
        if port is None:
            # Tried, not looked at before: another playground may take it in between.
            with contextlib.suppress(OSError):
                return await web.TCPSite(runner, _HOST, USUAL_PORT, backlog=1024).start()
        await web.TCPSite(runner, _HOST, port or 0, backlog=1024).start()
    except OSError as error:
        await runner.cleanup()
        number = error.errno or 0
        remedy = _REMEDIES.get(number, "choose another port with --port")
        line = f"port {port} cannot be used: {os.strerror(number)}: {remedy}"
        raise PortUnusable(line) from error
