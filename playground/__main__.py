"""`python -m playground`: the server, the chat page, and the bot beside them."""

import argparse
import asyncio
import os
import shutil
import signal
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playground.api.facts import Json
from playground.bot_process import BotCannotRun, BotProcess
from playground.folder_errors import FolderUnusable
from playground.folder_lock import FolderLock, RunsAlready
from playground.next_prompt import next_prompt
from playground.persistence import restore, save, save_repeatedly
from playground.server import USUAL_PORT, PortUnusable, serve
from playground.telegram import Playground

_FOLDER = Path("data/playground")
_DATABASE = _FOLDER / "playground.db"
_KEYS = Path("data/playground-keys")
_LEAVE_OUT = (
    "BOT_TOKEN_FILE",
    "DATABASE_URL_FILE",
    "DATA_KEY",
    "WEBHOOK_URL",
    "WEBHOOK_SECRET",
    "WEBHOOK_SECRET_FILE",
    "LISTEN",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until Ctrl-C, SIGTERM or the terminal's end.

    1 where the bot cannot be kept running, the port cannot be listened on, or the chats cannot be
    read or saved. Where another
    one runs in this folder, its address is printed.
    """
    os.umask(0o077)  # chats are for their owner only, also those of a playground
    options = _options(arguments)
    run = _serve_only(options) if options.serve_only else _playground(options)
    try:
        return _in_loop(run)
    except RunsAlready as other:
        print(f"The playground runs already: {other.address}")
        return 0
    except (BotCannotRun, FolderUnusable, PortUnusable) as given_up:
        print(given_up, file=sys.stderr)
        return 1


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m playground")
    parser.add_argument("--port", type=_port, help=f"default: {USUAL_PORT}, or any that is free")
    parser.add_argument("--fresh", action="store_true", help="forget all chats and the bot's data")
    parser.add_argument(
        "--serve-only", action="store_true", help="only the server, in memory, without the bot"
    )
    parser.add_argument("--no-log", action="store_true", help="keep no calls (benchmarks)")
    parser.add_argument("--latency-ms", type=_latency, default=0.0, help="answer so much later")
    return parser.parse_args(arguments)


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) not in range(2**16):
        line = f"a port is a number from 1 to 65535, or 0 for any that is free, not {text!r}"
        raise argparse.ArgumentTypeError(line)
    return int(text)


def _latency(text: str) -> float:
    if not text.replace(".", "", 1).isdecimal():
        raise argparse.ArgumentTypeError(f"so many milliseconds, 0 or more, not {text!r}")
    return float(text)


def _in_loop(run: Coroutine[None, None, int]) -> int:
    try:
        import uvloop  # noqa: PLC0415 - an extra that is not there on every machine
    except ImportError:
        return asyncio.run(run)
    return uvloop.run(run)


async def _serve_only(options: argparse.Namespace) -> int:
    playground = Playground(
        record_calls=not options.no_log, latency=options.latency_ms / 1000, seed=0
    )
    async with serve(playground, options.port or 0) as address:
        _announce(address)
        await _until_stopped()
    return 0


class _Companion:
    """The bot beside the server; `is_fresh` is set once all is to be forgotten."""

    def __init__(self, playground: Playground) -> None:
        self.address = ""
        self.is_fresh = asyncio.Event()
        self._playground = playground
        self.process: BotProcess | None = None

    def runs(self, address: str) -> Coroutine[None, None, None]:
        """Run the bot on the server at an address."""
        command = [sys.executable, "-m", "playground.exit_with_parent", "run"]
        self.process = BotProcess(command, _environment(self._playground, address))
        return self.process.run()

    def restart(self) -> None:
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        self._end(signal.SIGKILL)

    def start_fresh(self) -> None:
        self.is_fresh.set()

    def next_prompt(self, person_id: int) -> Json | None:
        return next_prompt(_DATABASE, person_id)

    def _end(self, number: signal.Signals) -> None:
        if self.process is not None:
            self.process.end(number)


async def _playground(options: argparse.Namespace) -> int:
    lock = FolderLock(_FOLDER)
    lock.take()
    port, is_fresh = options.port, options.fresh
    while True:
        if is_fresh:
            for folder in (_FOLDER, _KEYS):
                shutil.rmtree(folder, ignore_errors=True)
        port, is_fresh = await _run_once(options, port, lock)
        if not is_fresh:
            return 0


async def _run_once(
    options: argparse.Namespace, port: int | None, lock: FolderLock
) -> tuple[int | None, bool]:
    """Run the server and the bot; its port, and whether to start again without any data."""
    playground = Playground(folder=_FOLDER, latency=options.latency_ms / 1000)
    if not restore(playground, _FOLDER):
        playground.person("Ana", language="en")
        save(playground, _FOLDER)
    companion = _Companion(playground)
    async with serve(playground, port, companion) as address:
        lock.note(address)
        ends = [companion.runs(address), _until_stopped(), companion.is_fresh.wait()]
        tasks = [asyncio.ensure_future(each) for each in ends]
        helping = [
            asyncio.ensure_future(save_repeatedly(playground, _FOLDER)),
            asyncio.ensure_future(_announce_when_ready(playground, address)),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await _ended(tasks)
            await _ended(helping)
            if not companion.is_fresh.is_set():
                save(playground, _FOLDER)
        if tasks[0].done() and not tasks[0].cancelled():
            tasks[0].result()
    return urlsplit(address).port or port, companion.is_fresh.is_set()


def _environment(playground: Playground, address: str) -> dict[str, str | None]:
    """Return the bot's variables: its own database and key, our server and clock."""
    return {
        **dict.fromkeys(_LEAVE_OUT),
        "BOT_TOKEN": playground.token,
        "BOT_API_BASE_URL": address,
        "CLOCK_URL": f"{address}/clock",
        "DATABASE_URL": f"sqlite:///{_DATABASE}",
        "DATA_KEY_FILE": str(_KEYS / "data.key"),
    }


async def _announce_when_ready(playground: Playground, address: str) -> None:
    await playground.state.inbox.polled.wait()
    _announce(address)


def _announce(address: str) -> None:
    print(f"Backline's playground: {address}/", flush=True)


async def _until_stopped() -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await stop.wait()


async def _ended(tasks: Sequence[asyncio.Future[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)


if __name__ == "__main__":
    sys.exit(main())
