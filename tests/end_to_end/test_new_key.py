"""`python -m bot rotate-key` in a process of its own: killed in the middle, it is run again."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

from tests.end_to_end.bot_process import BotProcess, command
from tests.end_to_end.town import Town, town

MANY = 3_000  # lines of the journal: so many that a kill finds it at work
REFUSED = 2

_FILLED = """
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
INSERT INTO journal (person_id, at, local_date, kind, body)
SELECT ?, 0, '2020-01-01', 'Filled', ? FROM numbers
"""
#: Every table with a sealed column, and that column.
SEALED = {
    "people": "profile",
    "conversations": "state",
    "sessions": "progress",
    "journal": "body",
    "kept": "body",
    "outbox": "body",
    "failed_updates": "body",
}


async def test_a_rotation_that_was_killed_is_finished_by_the_next_one(tmp_path: Path) -> None:
    async with town(tmp_path) as made:
        ana = await lives(made)
        old, new = made.key, Fernet.generate_key().decode()
        made.changes(_FILLED, MANY, ana, Fernet(old.encode()).encrypt(b"1"))
        both = {**made.environment, "DATA_KEY": f"{new},{old}"}

        await killed_halfway(made, both, new)
        halfway = keys_of(made, new=new, old=old)
        too_soon, why = await command({**both, "DATA_KEY": new}, tmp_path / "new.log")
        await runs(made, both)
        code, said = await command(both, tmp_path / "rotate.log", "rotate-key")
        done = keys_of(made, new=new, old=old)
        await runs(made, {**both, "DATA_KEY": new})

    assert min(halfway["new"], halfway["old"]) > 0
    assert too_soon == REFUSED
    assert "DATA_KEY does not fit" in why
    assert code == 0
    assert said.strip().splitlines()[-1] == f"{done['new']} values sealed anew"
    assert done["new"] >= MANY
    assert done["old"] == 0


async def test_no_key_is_rotated_under_a_running_bot(tmp_path: Path) -> None:
    async with town(tmp_path) as made:
        await made.opens()

        code, said = await command(made.environment, tmp_path / "rotate.log", "rotate-key")

        assert code == 3
        assert "another process is using" in said
        assert made.bot.is_running


async def killed_halfway(made: Town, environment: Mapping[str, str], new: str) -> None:
    """The rotation is begun, and killed once the new key has sealed something in the journal."""
    rotating = BotProcess(environment, made.folder / "killed.log")
    await rotating.start("rotate-key")
    while sealed_with(made, new, "journal", " ORDER BY id LIMIT 1") == 0:
        assert rotating.is_running, rotating.log
        await asyncio.sleep(0.005)
    await rotating.kill()


async def runs(made: Town, environment: Mapping[str, str]) -> None:
    """The bot starts, polls and stops."""
    made.bot = BotProcess(environment, made.folder / "bot.log")
    await made.opens()
    assert await made.bot.stop() == 0


async def lives(made: Town) -> int:
    """Somebody who has a row in most tables; the bot is stopped then."""
    await made.opens()
    ana = made.playground.person("Ana")
    await ana.says("/start")
    await made.settles()
    await ana.taps()
    await made.settles()
    await made.bot.stop()
    return ana.id


def keys_of(made: Town, *, new: str, old: str) -> Counter[str]:
    """How many sealed values each key opens."""
    counts = Counter[str]()
    for table in SEALED:
        counts["new"] += sealed_with(made, new, table)
        counts["old"] += sealed_with(made, old, table)
    return counts


def sealed_with(made: Town, key: str, table: str, which: str = "") -> int:
    """How many sealed values of a table a key opens."""
    fernet = Fernet(key.encode())
    column = SEALED[table]
    rows = made.asks(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL{which}")
    return sum(opens(fernet, body) for (body,) in rows)


def opens(fernet: Fernet, body: object) -> bool:
    assert isinstance(body, bytes)
    try:
        fernet.decrypt(body)
    except InvalidToken:
        return False
    return True
