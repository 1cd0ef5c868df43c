"""Run the bot as a child process: start it, start it again, stop it."""

import asyncio
import contextlib
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Mapping, Sequence

_REFUSED = 2  # what only whoever runs it can mend
_STARTS = 5
_WITHIN_SECONDS = 60.0
_PAUSE_SECONDS = 1.0
_STOP_SECONDS = 15.0


class BotCannotRun(Exception):
    """The bot cannot be kept running."""


class BotProcess:
    """One bot process at a time, its log on our terminal.

    Args:
        command: what to run; its standard input closes when we end, however we do.
        environment: variables in addition to ours; a `None` value takes one away.
        pause: seconds between an end and the next start.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str | None],
        pause: float = _PAUSE_SECONDS,
    ) -> None:
        self._command = command
        variables = {**os.environ, **environment}
        self._environment = {name: value for name, value in variables.items() if value is not None}
        self._pause = pause
        self._starts: deque[float] = deque(maxlen=_STARTS)
        self._is_wanted = False
        self.process: asyncio.subprocess.Process | None = None

    async def run(self) -> None:
        """Keep the bot alive until cancelled, then stop it.

        Raises:
            BotCannotRun: it ended 5 times within a minute, or said what has to be mended.
        """
        try:
            while True:
                self._starts.append(time.monotonic())
                code = await (await self._started()).wait()
                if self._is_wanted:
                    self._is_wanted = False
                    self._starts.clear()
                    continue
                self._judge(code)
                await asyncio.sleep(self._pause)
        finally:
            await self._stop()

    def end(self, number: signal.Signals) -> None:
        """End the process by a signal, because somebody wants so; it is started again."""
        if self.process is not None and self.process.returncode is None:
            self._is_wanted = True
            self.process.send_signal(number)

    async def _started(self) -> asyncio.subprocess.Process:
        # A session of its own: Ctrl-C reaches us alone, and we stop it in order. What it could
        # read from us tells it that we are gone, if we are killed.
        starting = asyncio.ensure_future(
            asyncio.create_subprocess_exec(
                *self._command,
                env=self._environment,
                stdin=asyncio.subprocess.PIPE,
                start_new_session=True,
            )
        )
        try:
            # asyncio kills a child whose start is cancelled, and the bot may run already.
            await asyncio.shield(starting)
        finally:
            self.process = await starting
        return self.process

    def _judge(self, code: int) -> None:
        if code == _REFUSED:
            raise BotCannotRun("The line above says why; start again when that is mended.")
        is_often = len(self._starts) == _STARTS
        if is_often and time.monotonic() - self._starts[0] < _WITHIN_SECONDS:
            raise BotCannotRun(
                f"The bot ended {_STARTS} times within a minute, last with code {code}. "
                "The lines above say why; start again when that is mended."
            )
        print(f"The bot ended with code {code}; starting it again.", file=sys.stderr, flush=True)

    async def _stop(self) -> None:
        process = self.process
        if process is None or process.returncode is not None:
            return
        process.terminate()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_STOP_SECONDS):
                await process.wait()
        if process.returncode is None:
            process.kill()
            await process.wait()
