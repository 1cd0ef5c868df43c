"""Bots with one fault in them, which the matrix has to find: `mutants NAME run`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from unittest.mock import patch

from bot import commands
from bot.chat.sending import sender
from bot.chat.sending.errors import Fault, fault_of
from bot.chat.transport import Reply
from bot.services.delivery import results
from bot.services.delivery.worker import Deliver
from bot.services.messages import Refused, Unknown
from bot.services.operations import alerts
from bot.storage import database
from bot.storage.outbox.claims import RecordedResult
from bot.storage.sqlite import writer


def blame_the_update() -> None:
    """Every error of a database is the update's own fault."""
    for module in (database, writer):
        patch.object(module, "is_of_the_database", lambda _error: False).start()


def drop_what_is_postponed() -> None:
    """A request for silence drops the message."""

    def refused(reply: Reply) -> Fault:
        return Refused(reply.description) if reply.code == 429 else fault_of(reply)

    patch.object(sender, "fault_of", refused).start()


def count_no_doubts() -> None:
    """A request without an answer is counted as one that was answered."""
    counter = results._counter

    def counted(result: results.Result, recorded: RecordedResult) -> str:
        return "sent" if isinstance(result.outcome, Unknown) else counter(result, recorded)

    patch.object(results, "_counter", counted).start()


def feel_always_well() -> None:
    """`health` says yes."""

    async def well() -> int:
        return 0

    patch.object(commands, "health", well).start()


def ring_no_alarm() -> None:
    """Look for alarms, and tell nobody."""
    patch.object(alerts, "notify", lambda *_arguments: None).start()


def drop_words_with_a_picture() -> None:
    """Drop the words of a message whose picture is refused."""

    class Never(Refused):
        """No refusal of Telegram's."""

    patch.object(sender, "Refused", Never).start()


def adopt_nothing() -> None:
    """Leave what a killed process had under way to its lease."""

    async def recover(*_args: object, **_named: object) -> int:
        return 0

    patch.object(Deliver, "recover", recover).start()


MUTANTS: dict[str, Callable[[], None]] = {
    "adopts nothing": adopt_nothing,
    "blames the update": blame_the_update,
    "drops what is postponed": drop_what_is_postponed,
    "counts no doubts": count_no_doubts,
    "is always well": feel_always_well,
    "rings no alarm": ring_no_alarm,
    "drops words with a picture": drop_words_with_a_picture,
}


def program(name: str) -> Sequence[str]:
    """Return what Python runs for the bot with this fault."""
    return ("-m", "tests.fault_injection.mutants", name)


def main() -> int:
    """Run the bot with one of them."""
    MUTANTS[sys.argv[1]]()
    from bot.__main__ import main as run  # noqa: PLC0415 - what it imports is changed already

    return run(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
