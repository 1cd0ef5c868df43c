"""People of fault injection: known to the bot's database and to the playground, by one number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from sqlalchemy import Connection

from benchmarks import stored
from benchmarks.stored import Month
from bot.coaching.events import HourChosen
from bot.coaching.person.person import Person
from bot.coaching.reminders.policy import RULES, ReminderKind
from bot.services.reminders.schedule import choose_hour
from bot.storage.open import open_database
from playground.telegram import Playground
from playground.world.world import Chat
from tests.end_to_end.support.bot_process import BotProcess
from tests.end_to_end.support.system import System
from tests.fault_injection.campaigns.support.record import Intent
from tests.services.coach import EVERY_DAY, introduce
from tests.support.migrated import migrated


def show(playground: Playground, ids: Iterable[int]) -> None:
    """The playground knows these people, who have started the bot."""
    for number in ids:
        names = {"first_name": f"Person {number}"}
        user = {"id": number, "is_bot": False, **names, "language_code": "en"}
        chat = Chat({"id": number, "type": "private", **names}, user, is_started=True)
        playground.world.add(chat)


async def due_together(system: System, count: int) -> list[Intent]:
    """So many people whose warm-up is due now, at noon of their zone: one message each."""
    due_at = datetime.now(UTC)
    month = stored.month_before(due_at)
    system.playground.clock.offset = 0.0
    await _onboard(system, count, month)
    show(system.playground, range(1, count + 1))
    name = f"prompt {month.today:%Y%m%d}"
    until = due_at + RULES[ReminderKind.WARMUP].grace
    return [Intent(number, name, due_at, until) for number in range(1, count + 1)]


@dataclass(frozen=True)
class Wish:
    """Somebody, and the local times at which they want to hear of things, every day."""

    person: Person
    warmup_at: time
    training_at: time | None = None


async def move_in(system: System, wishes: Sequence[Wish], since: datetime) -> None:
    """These people are known since an instant; to Telegram first, for a prompt may be due."""
    show(system.playground, [wish.person.id for wish in wishes])
    database = open_database(system.environment["DATABASE_URL"], stored.vault())
    try:
        await database.transaction(_wish, wishes, since)
    finally:
        await database.close()


def _wish(connection: Connection, wishes: Sequence[Wish], since: datetime) -> None:
    for wish in wishes:
        introduce(connection, wish.person, wish.warmup_at, since)
        if wish.training_at is not None:
            chosen = HourChosen("training", EVERY_DAY, wish.training_at)
            choose_hour(connection, wish.person, chosen, since)


def nobody_else(system: System) -> None:
    """A database of this release's schema in which nobody is known yet."""
    system.environment["DATA_KEY"] = stored.KEY
    system.bot = BotProcess(system.environment, system.folder / "bot.log")
    system.database.write_bytes(migrated())


async def _onboard(system: System, count: int, month: Month) -> None:
    nobody_else(system)
    database = open_database(system.environment["DATABASE_URL"], stored.vault())
    try:
        await stored.onboard(database, count, month)
    finally:
        await database.close()
