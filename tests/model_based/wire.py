"""A transport that ends in the playground of this process: Telegram's strictness, no sockets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from telegram.request import BaseRequest, RequestData
from typing_extensions import override

from bot.chat.transport import Files, Reply, Transport
from playground.api.requests import Upload
from playground.telegram import Playground

NOWHERE = "http://127.0.0.1:9"


class Wire(Transport):
    """Connection that passes each call straight to the playground."""

    def __init__(self, playground: Playground) -> None:
        super().__init__(playground.token, NOWHERE)
        self._playground = playground

    @override
    async def initialize(self) -> None:
        """There is nothing to open."""

    @override
    async def shutdown(self) -> None:
        """There is nothing to close."""

    @override
    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        files: Files | None = None,
        answer_within: float | None = None,
    ) -> Reply:
        """Call a method of the playground."""
        uploads = {
            name: Upload(file_name, "application/octet-stream", content)
            for name, (file_name, content) in (files or {}).items()
        }
        # What cannot be written as JSON must fail here, as it would on the wire.
        answer = await self._playground.call(method, json.loads(json.dumps(params)), uploads)
        return _reply(answer.status, answer.body)

    @override
    async def load(self, path: str, most: int, within: float) -> tuple[int, bytes]:
        """Load a file that a person has sent."""
        stored = self._playground.state.files.at(path)
        if stored is None:
            return 404, b""
        return 200, self._playground.state.files.content(stored)[:most]

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Pass a request of the library on."""
        params = request_data.json_parameters if request_data else {}
        answer = await self._playground.call(url.rpartition("/")[2], params)
        return answer.status, answer.body


def _reply(status: int, body: bytes) -> Reply:
    answer = json.loads(body)
    return Reply(
        status,
        answer.get("result"),
        str(answer.get("description", "")),
        answer.get("parameters") or {},
    )
