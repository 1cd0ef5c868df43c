"""A Bot API server that answers after 50 ms, in a process of its own, with people who tap.

It checks nothing and keeps next to nothing, so that it is never what a benchmark waits for: the
strict server is the playground's. `python -m benchmarks.loopback 0.05` prints its address.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import parse_qs
from urllib.request import Request, urlopen

import uvloop
from typing_extensions import override

from benchmarks.tapping import Crowd

SECONDS = 0.05
ME = {"id": 1, "is_bot": True, "first_name": "B", "username": "bench_bot"}
TEXT = "<b>Glute bridge</b> · set 1 of 2 · 8 reps\n\nSqueeze first, then lift."


@contextmanager
def server(seconds: float = SECONDS) -> Iterator[str]:
    """Yield the address of a new server that answers after so long; it ends with the block."""
    command = [sys.executable, "-m", "benchmarks.loopback", str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def posted(base_url: str, order: dict[str, object]) -> Any:  # noqa: ANN401 - JSON
    """Control the server: its answer to an order for the crowd, or to {} how many requests."""
    path = "crowd" if order else "counts"
    request = Request(f"{base_url}/{path}", json.dumps(order).encode())
    with urlopen(request, timeout=10) as answer:
        return json.loads(answer.read())["result"]


@dataclass
class Server:
    """State that its connections share."""

    seconds: float
    crowd: Crowd = field(default_factory=Crowd)
    counts: Counter[str] = field(default_factory=Counter)
    first_poll: float = 0.0  # by the clock that all processes share


class Answering(asyncio.Protocol):
    """One connection; a request at a time, as every client here sends them."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._crowd = server.crowd
        self._received = b""

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        self._transport = cast("asyncio.Transport", transport)

    @override
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
        self._server.counts[method] += 1
        match method:
            case "getUpdates":
                self._server.first_poll = self._server.first_poll or time.monotonic()
                self._crowd.poll(_params(head, body), self._answer_later)
            case "crowd":
                self._answer(self._crowd.control(json.loads(body)))
            case "counts":
                self._answer({**self._server.counts, "first_poll": self._server.first_poll})
            case "getMe":
                self._answer_later(ME)
            case "sendMessage" | "sendAnimation" | "editMessageText" | "editMessageCaption":
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
        answer = _MESSAGE % message
        if method == "sendAnimation":
            answer = answer.replace(b'"date"', b'"animation": {"file_id": "A"}, "date"', 1)
        # A text comes back with each message, as from Telegram.
        self._write_later(answer)

    def _answer(self, result: object) -> None:
        self._write(_http(json.dumps({"ok": True, "result": result}).encode()))

    def _answer_later(self, result: object, share: float = 1.0) -> None:
        self._write_later(json.dumps({"ok": True, "result": result}).encode(), share)

    def _write_later(self, body: bytes, share: float = 1.0) -> None:
        loop = asyncio.get_running_loop()
        loop.call_later(share * self._server.seconds, self._write, _http(body))

    def _write(self, answer: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(answer)


_FIELD = re.compile(r'name="(\w+)"\r\n(?:[^\r]+\r\n)*\r\n(.*?)\r\n--')
_NOTHING: dict[str, object] = {
    "getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
    "getMyCommands": [],
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
}
_MESSAGE = (
    json.dumps(
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
    )
    .encode()
    .replace(b"%", b"%%")
    .replace(b"-1", b"%d", 1)
)


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
        # The library sends markup as a text within the text.
        return {n: _plain(v) if n == "reply_markup" else v for n, v in params.items()}
    if b"multipart/form-data" in head:
        fields = dict(_FIELD.findall(body.decode(errors="replace")))
    else:
        fields = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    return {name: _plain(value) for name, value in fields.items()}


def _plain(value: object) -> object:
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value


async def _serve(seconds: float) -> None:
    shared = Server(seconds)
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(lambda: Answering(shared), "127.0.0.1", 0, backlog=2048)
    port = listening.sockets[0].getsockname()[1]
    print(f"http://127.0.0.1:{port}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(_serve(float(sys.argv[1])))
