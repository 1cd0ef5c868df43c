"""The webhook: an update is answered 200 only after its turn has committed.

Telegram sends what was not answered 200 again, and several updates of one chat side by side:
they wait for each other here.
"""

import asyncio
import hmac
import json
from http import HTTPStatus
from weakref import WeakValueDictionary

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.chat.raw_data import Json, chat_of, is_identified
from bot.chat.receiving.update_source import Pipeline

#: Bytes; an update of Telegram is far smaller.
LARGEST_BODY = 1_000_000

_SECRET = "x-telegram-bot-api-secret-token"  # noqa: S105 - the name of the header

_log = structlog.get_logger(__name__)


class Webhook:
    """Takes updates that Telegram delivers.

    Args:
        pipeline: handles them; while its database is away Telegram must come again.
        secret: what Telegram proves itself with.

    Attributes:
        taken: how many updates have come in.
    """

    def __init__(self, pipeline: Pipeline, secret: str) -> None:
        self._pipeline = pipeline
        self._secret = secret.encode()
        self.taken = 0
        self._lines: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    def route(self, path: str) -> Route:
        """Return the route to which Telegram posts."""
        return Route(path, self._posted, methods=["POST"])

    async def _posted(self, request: Request) -> Response:
        secret = request.headers.get(_SECRET, "").encode()
        if not hmac.compare_digest(secret, self._secret):
            return Response(status_code=403)
        body = await _body_of(request)
        if body is None:
            return Response(status_code=413)
        raw = _update_in(body)
        if raw is None:
            # Sent again it would be no better, so it is acknowledged.
            _log.warning("webhook_body_unreadable", size=len(body))
            return Response(status_code=200)
        status = await self._answer_to(raw)
        self.taken += status == HTTPStatus.OK
        return Response(status_code=status)

    async def _answer_to(self, raw: Json) -> int:
        if not self._pipeline.lets_in(raw):
            return 200
        try:
            await self._take_in_turn(raw)
        except self._pipeline.unavailable as error:
            _log.warning("database_unavailable", cause=str(error))
            return 503
        return 200

    async def _take_in_turn(self, raw: Json) -> None:
        chat_id = chat_of(raw)
        # Kept for as long as somebody waits for it.
        line = self._lines.setdefault(chat_id, asyncio.Lock())
        async with line:
            await self._pipeline.take(raw)


async def _body_of(request: Request) -> bytes | None:
    """Return the body; None where it is larger than any update."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY:
            return None
    return bytes(body)


def _update_in(body: bytes) -> Json | None:
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return raw if isinstance(raw, dict) and is_identified(raw) else None
