"""`python -m bot rotate-key` in a process of its own: killed in the middle, it is run again."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from cryptography.fernet import Fernet

from bot.services.codec import codec
from bot.services.operations import key_rotation
from bot.storage.encryption.encryption import Binding, Context, NotOpened, Vault, bindings, new_key
from bot.storage.open import open_database
from bot.storage.tables import JOURNAL
from tests.end_to_end.support.bot_process import BotProcess, command
from tests.end_to_end.support.system import System, system
from tests.end_to_end.test_starting import the_line

MANY = 3_000  # lines of the journal: so many that a kill finds it at work
REFUSED = 2

_FILLED = """
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
INSERT INTO journal (person_id, at, local_date, kind, body)
SELECT ?, 0, '2020-01-01', 'Filled', ? FROM numbers
"""
JOURNAL_BODY = Binding(JOURNAL.c.body)


async def test_a_rotation_that_was_killed_is_finished_by_the_next_one(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        ana = await lives(made)
        old, new = made.key, new_key()
        made.changes(
            _FILLED, MANY, ana, Vault((old,), codec()).seal_bytes(b"1", JOURNAL_BODY(ana))
        )
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
    async with system(tmp_path) as made:
        await made.opens()

        code, said = await command(made.environment, tmp_path / "rotate.log", "rotate-key")

        assert code == 3
        assert "another process is using" in said
        assert made.bot.is_running


async def test_a_bot_whose_key_fits_no_more_ends_and_loses_nothing(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        ana = made.playground.person("Ana")
        await ana.says("/start")
        await made.becomes_idle()
        new = new_key()
        database = open_database(made.environment["DATABASE_URL"], Vault((new, made.key), codec()))
        await key_rotation.renew_all(database)
        await database.close()

        await ana.says("/privacy")
        code = await made.bot.ended()
        lost = made.asks("SELECT count(*) FROM failed_updates")
        line = the_line(made.bot.log)
        made.bot = BotProcess({**made.environment, "DATA_KEY": new}, tmp_path / "new.log")
        await made.opens()
        await made.becomes_idle()

        assert code == REFUSED
        assert "DATA_KEY does not fit this database" in line
        assert lost == [(0,)]
        assert sum("Stored: " in seen.text for seen in ana.news) == 1


async def test_a_damaged_value_keeps_no_other_from_a_new_key(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        ana = await lives(made)
        made.changes("UPDATE people SET profile = ?", b"\x01damaged")
        new = new_key()
        both = {**made.environment, "DATA_KEY": f"{new},{made.key}"}

        code, said = await command(both, tmp_path / "rotate.log", "rotate-key")

        assert code == 0
        assert "1 values do not open with these keys and stay as they are" in said
        assert f"the first in people.profile:{ana}" in said
        assert keys_of(made, new=new, old=made.key)["new"] >= 2


async def test_a_start_binds_what_an_earlier_release_has_sealed(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await lives(made)
        count = unbind(made)
        before = keys_of(made, new=made.key, old=made.key)

        await runs(made, made.environment)

        assert before["new"] == 0
        assert keys_of(made, new=made.key, old=made.key)["new"] == count >= 3
        assert "values_bound" in made.bot.log


async def killed_halfway(made: System, environment: Mapping[str, str], new: str) -> None:
    """The rotation is begun, and killed once the new key has sealed something in the journal."""
    rotating = BotProcess(environment, made.folder / "killed.log")
    await rotating.start("rotate-key")
    while sealed_with(made, new, JOURNAL_BODY, " ORDER BY id LIMIT 1") == 0:
        assert rotating.is_running, rotating.log
        await asyncio.sleep(0.005)
    await rotating.kill()


async def runs(made: System, environment: Mapping[str, str]) -> None:
    """The bot starts, polls and stops."""
    made.bot = BotProcess(environment, made.folder / "bot.log")
    await made.opens()
    assert await made.bot.stop() == 0


async def lives(made: System) -> int:
    """Somebody who has a row in most tables; the bot is stopped then."""
    await made.opens()
    ana = made.playground.person("Ana")
    await ana.says("/start")
    await made.becomes_idle()
    await ana.taps()
    await made.becomes_idle()
    await made.bot.stop()
    return ana.id


def keys_of(made: System, *, new: str, old: str) -> Counter[str]:
    """Return how many sealed values each key opens."""
    counts = Counter[str]()
    for binding in bindings():
        counts["new"] += sealed_with(made, new, binding)
        counts["old"] += sealed_with(made, old, binding)
    return counts


def sealed_with(made: System, key: str, binding: Binding, which: str = "") -> int:
    """Return how many sealed values of a column a key opens."""
    vault, column = Vault((key,), codec()), binding.column
    wanted = ", ".join([column.name, *binding.names])
    rows = made.asks(
        f"SELECT {wanted} FROM {column.table.name} WHERE {column.name} IS NOT NULL{which}"
    )
    return sum(opens(vault, body, context_of(binding, whose)) for body, *whose in rows)


def opens(vault: Vault, body: object, context: Context) -> bool:
    assert isinstance(body, bytes)
    try:
        vault.open_bytes(body, context)
    except NotOpened:
        return False
    return True


def context_of(binding: Binding, whose: list[object]) -> Context:
    return binding.of(dict(zip(binding.names, whose, strict=True)))


def unbind(made: System) -> int:
    """Seal everything as earlier releases did; how many values those are."""
    vault, fernet, count = Vault((made.key,), codec()), Fernet(made.key), 0
    for binding in bindings():
        name, table = binding.column.name, binding.column.table.name
        wanted = ", ".join(["rowid", name, *binding.names])
        rows = made.asks(f"SELECT {wanted} FROM {table} WHERE {name} IS NOT NULL")
        for rowid, body, *whose in rows:
            assert isinstance(body, bytes)
            raw = vault.open_bytes(body, context_of(binding, whose))
            made.changes(
                f"UPDATE {table} SET {name} = ? WHERE rowid = ?", fernet.encrypt(raw), rowid
            )
            count += 1
    proof = fernet.encrypt(b"backline").decode()
    made.changes("UPDATE meta SET value = ? WHERE name = 'key_check'", proof)
    return count
