"""`python -m playground`: the bot beside the server, started again, given up, stopped."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import ClientSession

from playground.bot_process import BotCannotRun, BotProcess
from playground.persistence import save
from playground.server import Playground

ROOT = Path(__file__).parents[2]
POLLING_BOT = """
import os, time, urllib.request
address = os.environ["BOT_API_BASE_URL"] + "/bot" + os.environ["BOT_TOKEN"]
open("starts", "a").write(os.environ["DATABASE_URL"] + " " + os.environ["CLOCK_URL"] + "\\n")
while True:
    urllib.request.urlopen(address + "/getUpdates?timeout=1", timeout=60).read()
"""


@asynccontextmanager
async def playground_process(folder: Path, bot: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The real command in an empty folder, with a bot of a few lines."""
    (folder / "bot").mkdir(exist_ok=True)
    (folder / "bot" / "__init__.py").touch()
    (folder / "bot" / "__main__.py").write_text(bot)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "playground",
        cwd=folder,
        env={**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def test_the_address_is_printed_once_the_bot_has_polled_and_all_ends_on_sigterm(
    tmp_path: Path,
) -> None:
    async with asyncio.timeout(120), playground_process(tmp_path, POLLING_BOT) as process:
        assert process.stdout is not None
        line = (await process.stdout.readline()).decode()
        process.send_signal(signal.SIGTERM)
        code = await process.wait()

    address = line.removeprefix("Backline's playground: ").strip()
    assert address.startswith("http://127.0.0.1:")
    assert code == 0
    assert (tmp_path / "starts").read_text().splitlines() == [
        f"sqlite:///data/playground/playground.db {address}clock"
    ]
    assert "Ana" in (tmp_path / "data" / "playground" / "world.json").read_text()


async def test_a_closed_terminal_ends_all_in_order(tmp_path: Path) -> None:
    async with asyncio.timeout(120), playground_process(tmp_path, POLLING_BOT) as process:
        assert process.stdout is not None
        await process.stdout.readline()
        process.send_signal(signal.SIGHUP)

        assert await process.wait() == 0
    assert "Ana" in (tmp_path / "data" / "playground" / "world.json").read_text()


async def test_the_bot_of_a_killed_playground_ends_in_order(tmp_path: Path) -> None:
    # It says nothing but its farewell: that the pipe ends tells that the bot has.
    bot = """
import os, signal, sys, threading, urllib.request
ended = threading.Event()
signal.signal(signal.SIGTERM, lambda *_: ended.set())
address = os.environ["BOT_API_BASE_URL"] + "/bot" + os.environ["BOT_TOKEN"]
urllib.request.urlopen(address + "/getUpdates", timeout=60).read()
assert sys.argv[1:] == ["run"]
ended.wait()
print("bye", flush=True)
"""
    async with asyncio.timeout(120), playground_process(tmp_path, bot) as process:
        assert process.stdout is not None
        await process.stdout.readline()
        process.kill()

        assert await process.stdout.read() == b"bye\n"


async def test_a_second_playground_in_a_folder_names_the_first(tmp_path: Path) -> None:
    async with asyncio.timeout(120), playground_process(tmp_path, POLLING_BOT) as first:
        assert first.stdout is not None
        line = (await first.stdout.readline()).decode()
        async with playground_process(tmp_path, POLLING_BOT) as second:
            said, complaint = await second.communicate()

    address = line.removeprefix("Backline's playground: ")
    assert said.decode() == f"The playground runs already: {address}"
    assert (second.returncode, complaint) == (0, b"")


async def test_chats_that_cannot_be_saved_at_the_end_are_one_line_and_no_success(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "data" / "playground"
    save(Playground(folder=folder), folder)
    (folder / "world.json.new").symlink_to("/dev/full")
    async with asyncio.timeout(120), playground_process(tmp_path, POLLING_BOT) as process:
        assert process.stdout is not None
        await process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        _, said = await process.communicate()

    lines = said.decode().splitlines()
    assert process.returncode == 1
    assert "make room on the disk" in lines[-1]
    assert not any("Traceback" in line for line in lines)


async def test_a_folder_that_cannot_be_used_is_one_line_with_its_remedy(tmp_path: Path) -> None:
    lock, world = tmp_path / "data" / "playground.lock", tmp_path / "data/playground/world.json"
    for unusable in (lock, world):  # a folder in the place of a file
        unusable.mkdir(parents=True)
        async with asyncio.timeout(120), playground_process(tmp_path, POLLING_BOT) as process:
            _, said = await process.communicate()
        unusable.rmdir()

        (line,) = said.decode().splitlines()
        name = unusable.relative_to(tmp_path)
        assert line.startswith(f"{name} cannot be used: Is a directory: make"), line
        assert process.returncode == 1


async def posted(line: bytes, act: str) -> None:
    """Ask the playground of an announcement for something about its bot."""
    address = line.decode().removeprefix("Backline's playground: ").strip()
    assert address, "the playground has ended before its bot polled"
    async with ClientSession() as session, session.post(f"{address}api/bot/{act}") as answer:
        assert answer.status == 200


async def starts(folder: Path, count: int) -> list[str]:
    """Return how often the bot has been started, once it was so often."""
    while len(lines := (folder / "starts").read_text().splitlines()) < count:  # noqa: ASYNC110
        await asyncio.sleep(0.02)
    return lines


@pytest.mark.parametrize("act", ["restart", "kill"])
async def test_the_bot_is_started_anew_when_somebody_wants_so(tmp_path: Path, act: str) -> None:
    async with asyncio.timeout(600), playground_process(tmp_path, POLLING_BOT) as process:
        assert process.stdout is not None
        line = await process.stdout.readline()
        for count in range(2, 8):  # more often than a bot may end by itself
            await posted(line, act)
            await starts(tmp_path, count)

        assert process.returncode is None


async def test_a_fresh_start_forgets_the_chats_and_the_data(tmp_path: Path) -> None:
    async with asyncio.timeout(120), playground_process(tmp_path, POLLING_BOT) as process:
        assert process.stdout is not None
        line = await process.stdout.readline()
        data = tmp_path / "data" / "playground" / "playground.db"
        data.touch()
        await posted(line, "fresh")
        again = await process.stdout.readline()

        assert again == line
        assert not data.exists()
        assert len(await starts(tmp_path, 2)) == 2


async def test_a_bot_that_says_what_to_mend_is_not_started_again() -> None:
    bot_process = BotProcess([sys.executable, "-c", "raise SystemExit(2)"], {}, pause=0.0)

    async with asyncio.timeout(120):
        with pytest.raises(BotCannotRun, match="The line above says why"):
            await bot_process.run()


async def test_a_bot_that_ends_again_and_again_is_given_up() -> None:
    bot_process = BotProcess([sys.executable, "-c", "raise SystemExit(3)"], {}, pause=0.0)

    async with asyncio.timeout(120):
        with pytest.raises(BotCannotRun, match="5 times within a minute, last with code 3"):
            await bot_process.run()


@pytest.mark.parametrize("is_starting", [True, False])
async def test_a_bot_is_stopped_in_order(tmp_path: Path, is_starting: bool) -> None:
    script = (
        "import pathlib, signal, sys, time\n"
        f"goodbye = pathlib.Path({str(tmp_path / 'goodbye')!r})\n"
        "signal.signal(signal.SIGTERM, lambda *_: (goodbye.write_text('bye'), sys.exit(0)))\n"
        f"pathlib.Path({str(tmp_path / 'ready')!r}).touch()\n"
        "time.sleep(60)\n"
    )
    bot_process = BotProcess([sys.executable, "-c", script], {})
    task = asyncio.ensure_future(bot_process.run())
    async with asyncio.timeout(120):
        while not is_starting and bot_process.process is None:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        # Turns of the loop that start the child and end before asyncio has finished with it.
        for _ in range(3):
            await asyncio.sleep(0)
        while not (tmp_path / "ready").exists():
            time.sleep(0.02)  # noqa: ASYNC251 - the loop must not go on meanwhile

        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    assert (tmp_path / "goodbye").read_text() == "bye"
    assert bot_process.process is not None
    assert bot_process.process.returncode == 0
