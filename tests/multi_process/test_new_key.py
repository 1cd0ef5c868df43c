"""`rotate-key` over PostgreSQL: never beside a bot, and nothing is lost that a turn writes."""

from __future__ import annotations

import asyncio
from pathlib import Path

from cryptography.fernet import Fernet
from sqlalchemy import Connection

from benchmarks import stored
from bot.services.codec import codec
from bot.services.operations import key_rotation
from bot.storage.encryption.encryption import Vault
from bot.storage.open import open_database
from bot.storage.rows import people
from bot.value import replace
from tests.end_to_end.support.bot_process import command
from tests.multi_process.fleet import Fleet
from tests.storage.waiting import until_waited_for
from tests.support.world import onboarded

RUNNING_ALREADY = 3


async def test_no_key_is_rotated_beside_a_bot(processes: Fleet, tmp_path: Path) -> None:
    (bot,) = await processes.sails(1)
    both = {"DATA_KEY": f"{Fernet.generate_key().decode()},{stored.KEY}"}

    code, said = await command({**processes.environment, **both}, tmp_path / "log", "rotate-key")
    ana = processes.playground.person("Ana")
    await ana.says("/start")
    await ana.waits_for(lambda seen: seen.by_bot, timeout=90)

    assert code == RUNNING_ALREADY
    assert "the bot is running on this database: stop it first" in said
    assert bot.is_running
    assert await processes.asks("SELECT 1 FROM failed_updates") == []


async def test_what_is_written_while_a_key_is_rotated_stays(postgresql_url: str) -> None:
    ana, new = onboarded(), Fernet.generate_key().decode()
    database = open_database(postgresql_url, stored.vault())
    both = open_database(postgresql_url, Vault((new, stored.KEY), codec()))
    await database.transaction(people.add, ana)

    def changes(connection: Connection) -> None:
        profile = replace(ana.profile, minutes=45)
        people.save(connection, replace(ana, profile=profile))
        until_waited_for(connection)

    await asyncio.gather(database.transaction(changes), key_rotation.renew_all(both))

    found = await both.transaction(people.get, ana.id)
    await database.close()
    await both.close()
    assert found is not None
    assert found.profile.minutes == 45
