"""A backup taken while the bot sends is whole, and the bot goes on from it once it is restored."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.end_to_end.support.bot_process import command
from tests.fault_injection.campaigns.support.campaign import Campaign, campaign
from tests.fault_injection.campaigns.support.people import due_together

pytestmark = pytest.mark.xdist_group("process")

PEOPLE = 500
COPIES = 2

#: What one transaction writes together when a message has arrived.
TOGETHER = (
    "SELECT count(*) FROM outbox WHERE state = 'sent'",
    "SELECT value FROM counters WHERE name = 'sent'",
    "SELECT count(*) FROM occurrences WHERE state = 'sent'",
)


async def test_a_backup_under_load_is_whole_and_can_be_gone_on_from(tmp_path: Path) -> None:
    async with campaign(tmp_path, 1) as run:
        run.record.intents = await due_together(run.system, PEOPLE)
        run.sets(SEND_RATE="8")
        await run.system.opens()
        copies = [await backed_up(run, tmp_path / f"copy{n}.db") for n in range(COPIES)]
        was_under_load = run.waiting() > 0
        await run.system.bot.stop()
        came = len(run.ledger.arrivals)

        code, said = await restored(run, copies[0])
        run.sets(SEND_RATE="0")
        await run.system.opens()
        await run.system.becomes_idle()
        await run.system.bot.stop()
        record = run.takes_stock()

    sent = [how_many(copy, TOGETHER[0]) for copy in copies]
    assert was_under_load
    assert code == 0
    assert "the database that was there is" in said
    assert [problems(copy) for copy in copies] == [[]] * COPIES
    assert sent == sorted(set(sent))
    assert {(each.chat, each.name) for each in record.arrivals} == {
        (each.chat, each.name) for each in record.intents
    }
    # Only what arrived after the copy was made comes again.
    assert record.copies().total() == came - sent[0]


async def backed_up(run: Campaign, target: Path) -> Path:
    """Some messages later, a copy by the command."""
    before = len(run.ledger.arrivals)
    await run.system.until(lambda: len(run.ledger.arrivals) >= before + 20, "messages arrive")
    log = run.system.folder / "backup.log"
    code, said = await command(run.system.environment, log, "backup", str(target))
    assert (code, said) == (0, f"{target}\n")
    return target


async def restored(run: Campaign, copy: Path) -> tuple[int, str]:
    run.system.close()
    log = run.system.folder / "restore.log"
    return await command(run.system.environment, log, "restore", str(copy))


def problems(copy: Path) -> list[str]:
    """Return what is wrong with a copy; [] where it is whole."""
    with closing(sqlite3.connect(copy)) as connection:
        (integrity,) = connection.execute("PRAGMA integrity_check").fetchone()
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    found = [] if integrity == "ok" else [integrity]
    if orphans:
        found.append(f"{len(orphans)} rows without their parent")
    counts = {how_many(copy, statement) for statement in TOGETHER}
    if len(counts) > 1:
        found.append(f"half a transaction: {counts}")
    return found


def how_many(copy: Path, statement: str) -> int:
    with closing(sqlite3.connect(copy)) as connection:
        (found,) = connection.execute(statement).fetchone()
        return int(found)
