"""The Bot API over HTTP: reads requests in every form that Telegram takes."""

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from playground.api.refusal import UNAUTHORIZED
from playground.api.requests import Upload
from playground.telegram import Dropped, Playground, Reply


def _refusal(code: int, description: str) -> Reply:
    answer = {"ok": False, "error_code": code, "description": description}
    return Reply(code, json.dumps(answer).encode())


_UNAUTHORIZED = _refusal(401, UNAUTHORIZED)
_BAD_JSON = _refusal(400, "Bad Request: can't parse JSON object in the request body")
_TOO_LARGE = _refusal(413, "Request Entity Too Large")
_JSON_HEADERS = {"Content-Type": "application/json"}


class BotApi:
    """Bot API of the playground: methods, and files."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of the server."""
        return [
            web.route("*", "/bot{token}/{method}", self.method),
            web.get("/file/bot{token}/{path:.+}", self.file),
            web.get("/clock", self.clock),
        ]

    async def method(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        place = request.match_info
        if place["token"] != self._playground.token:
            return _sent(_UNAUTHORIZED)
        try:
            raw, files = await _read(request)
        except ValueError:
            return _sent(_BAD_JSON)
        except web.HTTPRequestEntityTooLarge:
            return _sent(_TOO_LARGE)
        try:
            return _sent(await self._playground.call(place["method"], raw, files))
        except Dropped:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()

    async def file(self, request: web.Request) -> web.StreamResponse:
        """Give a file that getFile has named."""
        place = request.match_info
        if place["token"] != self._playground.token:
            return _sent(_UNAUTHORIZED)
        files = self._playground.state.files
        stored = files.at(place["path"])
        if stored is None:
            raise web.HTTPNotFound
        return web.Response(body=files.content(stored), content_type=stored.mime)

    async def clock(self, _request: web.Request) -> web.StreamResponse:
        """Return the clock's offset in seconds, as plain text: the bot's CLOCK_URL."""
        return web.Response(text=str(int(self._playground.clock.offset)))


async def _read(request: web.Request) -> tuple[Mapping[str, Any], Mapping[str, Upload]]:
    """Return the parameters and files of a request.

    Raises:
        ValueError: where a JSON body is no JSON object.
    """
    if request.content_type == "application/json":
        body = json.loads(await request.read() or b"{}")
        if not isinstance(body, dict):
            raise ValueError("object expected")
        return {**request.query, **body}, {}
    form = await request.post()
    if not request.query_string and not request.content_type.startswith("multipart/"):
        return form, {}
    raw: dict[str, Any] = dict(request.query)
    files: dict[str, Upload] = {}
    for name, value in form.items():
        if isinstance(value, web.FileField):
            content = value.file.read()
            files[name] = Upload(value.filename, value.content_type, content)
        else:
            raw[name] = value
    return raw, files


def _sent(reply: Reply) -> web.Response:
    if reply.retry_after is None:
        return web.Response(body=reply.body, status=reply.status, headers=_JSON_HEADERS)
    headers = {**_JSON_HEADERS, "Retry-After": str(reply.retry_after)}
    return web.Response(body=reply.body, status=reply.status, headers=headers)
