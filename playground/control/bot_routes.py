"""Routes about the bot's process: restart, kill, next prompt."""

from typing import Protocol

from aiohttp import web

from playground.api.facts import Json


class Companion(Protocol):
    """The bot process that runs beside the server, and its data."""

    def restart(self) -> None:
        """Stop it in order, and start it again."""

    def kill(self) -> None:
        """Kill it without warning; it is started again."""

    def start_fresh(self) -> None:
        """Forget all chats and the bot's data, and start again."""

    def next_prompt(self, person_id: int) -> Json | None:
        """Find a person's next prompt, `at` in Unix seconds, and their `zone`; None: neither."""


class BotRoutes:
    """Routes below /api/bot; without a bot there is nothing below it."""

    def __init__(self, bot: Companion | None) -> None:
        self._bot = bot

    def routes(self) -> list[web.RouteDef]:
        """Return every path below /api/bot."""
        return [
            web.get("/api/bot", self._exists),
            web.get("/api/bot/next/{person}", self._next_prompt),
            web.post("/api/bot/{act}", self._act),
        ]

    async def _exists(self, _request: web.Request) -> web.Response:
        return web.json_response({"is_beside": self._bot is not None})

    async def _next_prompt(self, request: web.Request) -> web.Response:
        found = self._bot and self._bot.next_prompt(int(request.match_info["person"]))
        return web.json_response(found or {"at": None, "zone": None})

    async def _act(self, request: web.Request) -> web.Response:
        if self._bot is None:
            raise web.HTTPNotFound
        acts = {
            "restart": self._bot.restart,
            "kill": self._bot.kill,
            "fresh": self._bot.start_fresh,
        }
        act = acts.get(request.match_info["act"])
        if act is None:
            raise web.HTTPNotFound
        act()
        return web.json_response({})
