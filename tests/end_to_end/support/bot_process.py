"""The real bot as a child process: started, killed, stopped, and what it said."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.support.canaries import canaries_in
from tests.support.forked import ForkedProcess, fork

ROOT = Path(__file__).parents[3]
START_SECONDS = 180.0
STOP_SECONDS = 90.0

#: What the environment of whoever runs the tests must not say to the bot.
OURS = (
    "BOT_TOKEN",
    "BOT_TOKEN_FILE",
    "BOT_API_BASE_URL",
    "DATABASE_URL",
    "DATABASE_URL_FILE",
    "DATA_KEY",
    "DATA_KEY_FILE",
    "WEBHOOK_URL",
    "WEBHOOK_SECRET",
    "WEBHOOK_SECRET_FILE",
    "LISTEN",
    "ADMIN_IDS",
    "CLOCK_URL",
)


#: The variables whose values may show in no log.
SECRETS = ("BOT_TOKEN", "DATA_KEY", "WEBHOOK_SECRET")


#: What Python runs, as whoever runs the bot does.
AS_IT_IS = ("-m", "bot")

#: The same in a process that is forked.
FORKED = ("-c", "import sys; from bot.__main__ import main; sys.exit(main(sys.argv[1:]))")


class BotProcess:
    """The bot as a process with an environment of its own; its log goes to a file.

    Args:
        environment: the variables of the bot.
        log: where its output is written, appended from start to start.
        folder: where it runs.
        program: what Python runs. What begins with `-c` is forked from a process that has
            imported the bot's libraries already, which saves most of a start.
    """

    def __init__(
        self,
        environment: Mapping[str, str],
        log: Path,
        folder: Path = ROOT,
        program: Sequence[str] | None = None,
    ) -> None:
        inherited = {name: value for name, value in os.environ.items() if name not in OURS}
        # At DEBUG, since no log of any test may show a secret.
        ours = {"PYTHONPATH": str(ROOT), "LOG_LEVEL": "DEBUG"}
        self._environment = {**inherited, **ours, **environment}
        self._secrets = tuple(filter(None, map(environment.get, SECRETS)))
        self._log = log
        self._folder = folder
        self._program = program or FORKED
        self._process: asyncio.subprocess.Process | ForkedProcess | None = None

    @property
    def is_running(self) -> bool:
        """Return whether there is one that has not ended."""
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self) -> int:
        """Its number; of the last one that was started."""
        if self._process is None:
            raise RuntimeError("it was never started")
        return self._process.pid

    @property
    def log(self) -> str:
        """All that it has said so far."""
        return self._log.read_text() if self._log.exists() else ""

    async def start(self, *arguments: str) -> None:
        """Start it; `run` without arguments."""
        asked = arguments or ("run",)
        if self._program[0] == "-c":
            code, *first = self._program[1:]
            all_of_them = (*first, *asked)
            self._process = await fork(
                code, all_of_them, self._environment, self._folder, self._log
            )
            return
        with self._log.open("ab") as out:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *(*self._program, *asked),
                env=self._environment,
                cwd=self._folder,
                stdout=out,
                stderr=out,
            )

    def may_write(self, limit: int | None) -> None:
        """From now on no file grows beyond so many bytes, as on a full disk; None: any may."""
        if self._process is None:
            raise RuntimeError("it was never started")
        pid, size = self._process.pid, resource.RLIMIT_FSIZE
        _, most = resource.prlimit(pid, size)
        resource.prlimit(pid, size, (most if limit is None else limit, most))

    async def kill(self) -> None:
        """`kill -9`, at once."""
        if self._process is not None and self.is_running:
            self._process.send_signal(signal.SIGKILL)
            await self._process.wait()
            self._is_silent()

    async def stop(self) -> int:
        """SIGTERM; its exit code."""
        if self._process is None:
            raise RuntimeError("it was never started")
        if self.is_running:
            self._process.send_signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self) -> int:
        """Its exit code, once it has ended."""
        if self._process is None:
            raise RuntimeError("it was never started")
        async with asyncio.timeout(STOP_SECONDS):
            code = await self._process.wait()
        self._is_silent()
        return code

    def _is_silent(self) -> None:
        """The end of each process: its whole log shows no secret, and nothing that people said.

        Raises:
            AssertionError: it does.
        """
        log = self.log
        shown = canaries_in(log) + [each for each in self._secrets if each in log]
        assert shown == [], f"the log shows {shown}"

    async def says(self, words: str, *, within: float = START_SECONDS) -> str:
        """The first line of its log with these words, once it is there."""
        async with asyncio.timeout(within):
            while True:
                for line in self.log.splitlines():
                    if words in line:
                        return line
                if not self.is_running:
                    raise AssertionError(f"it ended without saying {words!r}: {self.log}")
                await asyncio.sleep(0.02)


async def command(environment: Mapping[str, str], log: Path, *arguments: str) -> tuple[int, str]:
    """Run a command to its end: its exit code, and what it said."""
    process = BotProcess(environment, log)
    before = len(process.log)
    await process.start(*arguments)
    return await process.ended(), process.log[before:]
