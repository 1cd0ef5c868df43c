"""A Bot API server that answers after 50 ms, in a process of its own, with people who tap.

It checks nothing and keeps next to nothing, so that it is never what a benchmark waits for: the
strict server is the playground's. `python -m benchmarks.loopback` prints its address.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast
from urllib.parse import parse_qs

import uvloop

from benchmarks.tapping import Crowd

SECONDS = 0.05
ME = {"id": 1, "is_bot": True, "first_name": "B", "username": "bench_bot"}
TEXT = "<b>Glute bridge</b> · set 1 of 2 · 8 reps\n\nSqueeze first, then lift."


@contextmanager
def server() -> Iterator[str]:
    """The address of a new server, which ends with the block."""
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.loopback"], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


class Answering(asyncio.Protocol):
    """One connection; a request at a time, as every client here sends them."""

    def __init__(self, crowd: Crowd, counts: Counter[str]) -> None:
        self._crowd = crowd
        self._counts = counts
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Answer each request that is whole."""
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end]
            whole = end + 4 + _length(head)
            if len(self._received) < whole:
                return
            body, self._received = self._received[end + 4 : whole], self._received[whole:]
            path = head[: head.index(b" HTTP")].partition(b" ")[2].decode()
            self._requested(path.rpartition("/")[2], head, body)

    def _requested(self, method: str, head: bytes, body: bytes) -> None:
        self._counts[method] += 1
        match method:
            case "getUpdates":
                self._crowd.poll(_params(head, body), self._answer_later)
            case "crowd":
                self._answer(self._crowd.control(json.loads(body)))
            case "counts":
                self._answer(dict(self._counts))
            case "getMe":
                self._answer_later(ME)
            case "sendMessage" | "editMessageText":
                self._shown(method, head, body)
            case "answerCallbackQuery":
                self._crowd.answered(_params(head, body))
                self._answer_later(True)  # noqa: FBT003 - what Telegram answers
            case _:
                self._answer_later(_NOTHING.get(method, True))

    def _shown(self, method: str, head: bytes, body: bytes) -> None:
        message = self._crowd.new_message()
        if self._crowd.is_awake:
            params = _params(head, body)
            message = self._crowd.shown(method, params, message)
        # Its own text comes back with each message, as from Telegram.
        self._write_later(_MESSAGE % message)

    def _answer(self, result: object) -> None:
        self._transport.write(_http(json.dumps({"ok": True, "result": result}).encode()))

    def _answer_later(self, result: object, seconds: float = SECONDS) -> None:
        self._write_later(json.dumps({"ok": True, "result": result}).encode(), seconds)

    def _write_later(self, body: bytes, seconds: float = SECONDS) -> None:
        asyncio.get_running_loop().call_later(seconds, self._transport.write, _http(body))


_NOTHING: dict[str, object] = {
    "getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
    "getMyCommands": [],
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
}
_MESSAGE = json.dumps(
    {
        "ok": True,
        "result": {
            "message_id": -1,
            "date": 1700000000,
            "chat": {"id": 17, "type": "private", "first_name": "A"},
            "from": ME,
            "text": TEXT,
            "reply_markup": {
                "inline_keyboard": [
                    [{"text": "Done", "callback_data": "t:1700000000:done"}],
                    [
                        {"text": "Easier", "callback_data": "t:1700000000:easier"},
                        {"text": "Something hurts", "callback_data": "t:1700000000:hurts"},
                    ],
                ]
            },
        },
    }
).encode().replace(b"%", b"%%").replace(b"-1", b"%d", 1)


def _http(body: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    return head % len(body) + body


def _length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"content-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0


def _params(head: bytes, body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    if b"application/json" in head:
        params: dict[str, Any] = json.loads(body)
        return params
    fields = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    return {name: _plain(value) for name, value in fields.items()}


def _plain(value: str) -> object:
    try:
        return json.loads(value)
    except ValueError:
        return value


async def _serve() -> None:
    crowd, counts = Crowd(), Counter[str]()
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(
        lambda: Answering(crowd, counts), "127.0.0.1", 0, backlog=2048
    )
    port = listening.sockets[0].getsockname()[1]
    print(f"http://127.0.0.1:{port}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(_serve())
