"""Keep the updates that failed, and handle them again once their fault is mended."""

import json
from typing import Any

import structlog

from bot.chat.raw_data import Json, chat_of, parsed
from bot.chat.receiving.handlers import App, process
from bot.clock import Clock
from bot.storage.database import Database, Unavailable
from bot.storage.rows import failed_updates
from bot.storage.rows.failed_updates import FailedUpdate
from bot.value import Value

TRIES = 3  # of an update before it is put aside

_log = structlog.get_logger(__name__)


class Retried(Value):
    """Outcome of a failed update that was tried again: `error` None where it was handled.

    `is_overtaken`: its words would answer a question that its person never saw, so it stays.
    """

    update_id: int
    error: str | None = None
    is_overtaken: bool = False

    @property
    def outcome(self) -> str:
        """In a few words, for whoever runs the bot."""
        if self.is_overtaken:
            return "left: its person has answered something else since"
        return "handled" if self.error is None else f"failed again: {self.error}"


class FailedUpdates:
    """The updates that were put aside."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def store(self, update_id: int, raw: Json, error: str) -> None:
        """Put one aside."""
        row = {
            "update_id": update_id,
            "person_id": chat_of(raw),
            "failed_at": self._clock(),
            "error": error,
            "tries": TRIES,
        }
        body = json.dumps(raw).encode()
        await self._database.transaction(failed_updates.add_failed, row, body)

    async def retry(self, application: App, person_id: int | None) -> list[Retried]:
        """Handle them again, in the order in which they came; what succeeds is removed.

        An update that had been handled after all does nothing the second time.

        Raises:
            Unavailable: the database is away; the rest stays as it is.
        """
        waiting = await self._database.transaction(failed_updates.failed, person_id)
        return [await self._retried(application, failed) for failed in waiting]

    async def _retried(self, application: App, failed: FailedUpdate) -> Retried:
        number = failed.update_id
        if failed.body is None:
            return Retried(number, "unreadable")
        raw = json.loads(failed.body)
        if is_overtaken(failed, raw):
            return Retried(number, is_overtaken=True)
        try:
            await process(application, parsed(raw, application.bot))
        except Unavailable:
            raise
        except Exception as error:
            name = type(error).__name__
            _log.warning("update_failed_again", update_id=number, error=name)
            await self._database.transaction(failed_updates.failed_again, number, name)
            return Retried(number, name)
        await self._database.transaction(failed_updates.remove_failed, number)
        return Retried(number)


def is_overtaken(failed: FailedUpdate, raw: Json) -> bool:
    """Tell whether its person has gone on since, so that its words would answer another question.

    A button says which question it belongs to, and a command belongs to none.
    """
    message = raw.get("message")
    return failed.answered_since and isinstance(message, dict) and not _is_command(message)


def line_about(failed: FailedUpdate) -> str:
    """Return one failed update in a line, without a word of its content."""
    when = f"{failed.failed_at:%Y-%m-%d %H:%M} UTC"
    kind = "unreadable" if failed.body is None else _kind_of(json.loads(failed.body))
    return f"update {failed.update_id}: {kind} of {failed.person_id}, {when}, {failed.error}"


def _kind_of(raw: Json) -> str:
    message = raw.get("message")
    if isinstance(message, dict):
        return "command" if _is_command(message) else "message"
    return next((name for name in raw if name != "update_id"), "nothing")


def _is_command(message: dict[str, Any]) -> bool:
    return str(message.get("text", "")).startswith("/")
