"""Pass one raw update through: admission, parsing, the handlers, and failures."""

from __future__ import annotations

import asyncio
import traceback
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TypeVar

import structlog
from telegram import Update

from bot.chat.limits import Admission, FloodGate
from bot.chat.raw_data import NOBODY, Json, Press, chat_of, parsed, replayable
from bot.chat.receiving.handlers import Answers, App, process

#: Seconds of handling that one update gets in all, and the pauses between its tries.
PATIENCE = 5.0
PAUSES = (0.1, 0.4)

#: Keeps an update that failed: its id, the update itself, the name of the error.
Failed = Callable[[int, Json, str], Awaitable[None]]

_log = structlog.get_logger(__name__)


@dataclass
class Intake:
    """The way of an update from the wire into a committed turn.

    `unavailable` is what the database raises while it is away; an update that meets it has
    neither failed nor been handled. `counts` holds how many updates were `seen`, `unparsable`,
    `held_back`, `failed` (kept aside) and `lost` (could not even be kept, through no fault of
    the database's).
    """

    application: App
    answers: Answers
    failed: Failed
    unavailable: type[Exception]
    flood_gate: FloodGate = field(default_factory=FloodGate)
    patience: float = PATIENCE
    counts: Counter[str] = field(default_factory=Counter)
    _let_in: set[int] = field(default_factory=set)

    def lets_in(self, raw: Json) -> bool:
        """Return whether an update is to be handled; a flood is held back, and told once."""
        update_id = int(raw["update_id"])
        # An update that comes again after an outage has been let in already.
        if update_id not in self._let_in and not self._admits(raw):
            return False
        self._let_in.add(update_id)
        return True

    async def take(self, raw: Json) -> None:
        """Handle an update that was let in; after this it can be acknowledged.

        Raises:
            Exception: `unavailable`; the update must not be acknowledged then.
        """
        update_id = int(raw["update_id"])
        update = self._parsed(update_id, raw)
        if update is not None:
            await self._handle(update_id, update, raw)
        self._let_in.discard(update_id)

    def _admits(self, raw: Json) -> bool:
        self.counts["seen"] += 1
        chat_id = chat_of(raw)
        admission = Admission.IN if chat_id == NOBODY else self.flood_gate.admit(chat_id)
        if admission is Admission.IN:
            return True
        self.counts["held_back"] += 1
        if admission is Admission.NOTIFIED:
            _log.warning("flood_held_back", chat_id=chat_id)
            self.answers.hold_back(raw)
        else:
            self.answers.pass_over(raw)
        return False

    def _parsed(self, update_id: int, raw: Json) -> Press | Update | None:
        try:
            return parsed(raw, self.application.bot)
        except Exception as error:  # whatever a malformed update makes the library raise
            self.counts["unparsable"] += 1
            _log.warning("update_unparsable", update_id=update_id, error=type(error).__name__)
            return None

    async def _handle(self, update_id: int, update: Press | Update, raw: Json) -> None:
        try:
            # A press asks Telegram nothing before its turn, and no clock runs during that.
            limit = nullcontext() if isinstance(update, Press) else patience(self.patience)
            async with limit:
                await self._tried(update)
        except self.unavailable:
            raise
        except Exception as error:
            name = type(error).__name__
            # Without the error's own words: they may be those of the person.
            _log.error("update_failed", update_id=update_id, error=name, where=_where(error))
            self.counts["failed"] += 1
            await self._store(update_id, raw, name)

    async def _tried(self, update: Press | Update) -> None:
        for pause in PAUSES:
            try:
                return await process(self.application, update)
            except self.unavailable:
                raise
            except Exception as error:
                _log.warning(
                    "update_tried", update_id=update.update_id, error=type(error).__name__
                )
            await asyncio.sleep(pause)
        return await process(self.application, update)

    async def _store(self, update_id: int, raw: Json, error: str) -> None:
        try:
            await self.failed(update_id, replayable(raw), error)
        except self.unavailable:
            raise
        except Exception as problem:
            # One update must never stop all that come after it.
            _log.error(
                "update_lost",
                update_id=update_id,
                error=type(problem).__name__,
                where=_where(problem),
            )
            self.counts["lost"] += 1


def _where(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-6:]]


A = TypeVar("A")
R = TypeVar("R")

_running: ContextVar[asyncio.Timeout | None] = ContextVar("running", default=None)


@asynccontextmanager
async def patience(seconds: float) -> AsyncIterator[None]:
    """Give what is inside so many seconds, without those that `uncounted` calls take.

    Raises:
        TimeoutError: it has taken longer.
    """
    async with asyncio.timeout(seconds) as limit:
        token = _running.set(limit)
        try:
            yield
        finally:
            _running.reset(token)


def uncounted(call: Callable[[A], Awaitable[R]]) -> Callable[[A], Awaitable[R]]:
    """Return the same call, during which no clock of `patience` runs."""

    async def called(argument: A) -> R:
        limit = _running.get()
        ends_at = None if limit is None else limit.when()
        if limit is None or ends_at is None:
            return await call(argument)
        loop = asyncio.get_running_loop()
        began = loop.time()
        limit.reschedule(None)
        try:
            return await call(argument)
        finally:
            limit.reschedule(ends_at + loop.time() - began)

    return called
