"""CPU of one sendMessage through the bot's transport, against raw aiohttp and the library.

`python -m benchmarks.transport` prints microseconds of CPU a message and the ratios of the
medians; 50 requests are under way at a time, the server is another process on loopback.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable

import aiohttp
from aiohttp import web
from telegram.ext import ExtBot

from bot.chat.transport import Transport

TOKEN = "1:benchmark"
ROUNDS = 7
MESSAGES = 2000
UNDER_WAY = 50
TEXT = "<b>Glute bridge</b> · set 1 of 2 · 8 reps\n\nSqueeze first, then lift."
KEYBOARD = {
    "inline_keyboard": [
        [{"text": "Done", "callback_data": "t:1700000000:done"}],
        [
            {"text": "Easier", "callback_data": "t:1700000000:easier"},
            {"text": "Something hurts", "callback_data": "t:1700000000:hurts"},
        ],
    ]
}
PARAMS = {"chat_id": 17, "text": TEXT, "parse_mode": "HTML", "reply_markup": KEYBOARD}

Send = Callable[[], Awaitable[object]]


async def main() -> None:
    """Measure each variant in turn, several times over, so that noise hits all alike."""
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.transport", "serve", stdout=subprocess.PIPE
    )
    assert server.stdout is not None
    base = (await server.stdout.readline()).decode().strip()
    try:
        await _compare(base)
    finally:
        server.terminate()
        await server.wait()


async def _compare(base: str) -> None:
    transport = Transport(TOKEN, base)
    bot = ExtBot(TOKEN, base_url=f"{base}/bot", request=transport, get_updates_request=transport)
    await transport.initialize()
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        ways: dict[str, Send] = {
            "raw aiohttp": lambda: _raw(session, base),
            "transport.call": lambda: transport.call("sendMessage", PARAMS),
            "telegram.Bot over it": lambda: bot.send_message(
                17,
                TEXT,
                parse_mode="HTML",
                reply_markup=KEYBOARD,  # type: ignore[arg-type]
            ),
        }
        results: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for name, send in ways.items():
                results[name].append(await _cpu(send))
    await transport.shutdown()
    raw = statistics.median(results["raw aiohttp"])
    for name, values in results.items():
        median = statistics.median(values)
        print(f"{name:22} {median * 1e6:7.0f} us  ratio {median / raw:.2f}")


async def _raw(session: aiohttp.ClientSession, base: str) -> object:
    async with session.post(f"{base}/bot{TOKEN}/sendMessage", json=PARAMS) as response:
        return json.loads(await response.read())


async def _cpu(send: Send) -> float:
    async def worker() -> None:
        for _ in range(MESSAGES // UNDER_WAY):
            await send()

    began = time.process_time()
    await asyncio.gather(*(worker() for _ in range(UNDER_WAY)))
    return (time.process_time() - began) / MESSAGES


def serve() -> None:
    """Answer every request with one message."""
    message = {
        "message_id": 5,
        "date": 1700000000,
        "chat": {"id": 17, "type": "private", "first_name": "A"},
        "from": {"id": 1, "is_bot": True, "first_name": "B"},
        "text": TEXT,
        "reply_markup": KEYBOARD,
    }
    body = json.dumps({"ok": True, "result": message}).encode()

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(body=body, content_type="application/json")

    async def run() -> None:
        app = web.Application()
        app.router.add_post("/{anything:.*}", answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
        await asyncio.Event().wait()

    asyncio.run(run())


if __name__ == "__main__":
    serve() if "serve" in sys.argv else asyncio.run(main())
