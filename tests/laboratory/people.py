"""People of the laboratory: known to the bot's database and to the playground, by one number."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from benchmarks import stored
from benchmarks.stored import Month
from bot.coaching.reminder import GRACE, Kind
from bot.storage.database import open_database
from bot.storage.migrate import migrate_sqlite
from playground.telegram import Playground
from playground.world import Chat
from tests.end_to_end.bot_process import BotProcess
from tests.end_to_end.town import Town
from tests.laboratory.record import Intent


def move_in(playground: Playground, ids: Iterable[int]) -> None:
    """These people have started the bot; the playground knows them."""
    for number in ids:
        names = {"first_name": f"Person {number}"}
        user = {"id": number, "is_bot": False, **names, "language_code": "en"}
        chat = Chat({"id": number, "type": "private", **names}, user, is_started=True)
        playground.world.keep(chat)


async def due_together(town: Town, count: int) -> list[Intent]:
    """So many people whose warm-up is due now, at noon of their zone: one message each."""
    due_at = datetime.now(UTC)
    month = stored.month_before(due_at)
    town.playground.clock.offset = 0.0
    await _settle(town, count, month)
    move_in(town.playground, range(1, count + 1))
    name = f"prompt {month.today:%Y%m%d}"
    until = due_at + GRACE[Kind.WARMUP]
    return [Intent(number, name, due_at, until) for number in range(1, count + 1)]


async def _settle(town: Town, count: int, month: Month) -> None:
    town.environment["DATA_KEY"] = stored.KEY
    town.bot = BotProcess(town.environment, town.folder / "bot.log")
    migrate_sqlite(town.database)
    database = open_database(town.environment["DATABASE_URL"], stored.vault())
    try:
        await stored.settle_in(database, count, month)
    finally:
        await database.close()
