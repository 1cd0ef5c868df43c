"""A start over PostgreSQL: what passes is waited for, what does not ends it with one line."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from bot import commands
from bot.content.mistakes import ContentError, Mistake
from bot.storage.encryption.encryption import new_key
from tests.end_to_end.support.bot_process import BotProcess, command
from tests.end_to_end.test_starting import the_line
from tests.multi_process.fleet import Fleet
from tests.multi_process.proxy import proxy
from tests.storage.databases import Server, run_sql

REFUSED = 2
NOBODY_THERE = {
    "BOT_TOKEN": "1:" + "a" * 35,
    "DATABASE_URL": "postgresql://nobody@127.0.0.1:9/none",
    "DATA_KEY": new_key(),
}
#: Gets SIGTERM while it imports, which goes on until the signal was handled.
STOPPED_AS_IT_IMPORTS = """
import os, signal, sys, time
from bot import __main__, commands

def seen(is_handled):
    for _ in range(2_000):
        if (signal.getsignal(signal.SIGTERM) != signal.SIG_DFL) is is_handled:
            return
        time.sleep(0.01)
    print("never handled" if is_handled else "never stopped", flush=True)

def loaded():
    seen(is_handled=True)
    os.kill(os.getpid(), signal.SIGTERM)
    seen(is_handled=False)

commands._loaded = loaded
sys.exit(__main__.main(sys.argv[1:]))
"""


async def test_a_bot_that_starts_before_postgresql_works_once_it_is_there(
    processes: Fleet, postgresql_server: Server, tmp_path: Path
) -> None:
    await asyncio.to_thread(postgresql_server.stop)
    bot = BotProcess(processes.environment, tmp_path / "early.log")
    processes.bots.append(bot)
    await bot.start()
    try:
        await bot.says("database_unavailable")
    finally:
        await asyncio.to_thread(postgresql_server.start)
    await bot.says('"started"')
    ana = processes.playground.person("Ana")
    await ana.says("/start")
    await ana.waits_for(lambda seen: seen.by_bot, timeout=90)

    assert await bot.stop() == 0


async def test_a_bot_whose_postgresql_goes_while_it_waits_for_telegram_waits_for_both(
    processes: Fleet, tmp_path: Path
) -> None:
    async with proxy(processes.url) as (way, address):
        away = {"BOT_API_BASE_URL": "http://127.0.0.1:9", "DATABASE_URL": address}
        bot = BotProcess({**processes.environment, **away}, tmp_path / "early.log")
        processes.bots.append(bot)
        await bot.start()
        await bot.says("telegram_unreachable")
        way.cut()
        await bot.says("program_lock_lost")

        assert bot.is_running
        assert await bot.stop() == 0


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"database": "nothing_of_that_name"}, "look at the name of the database"),
        ({"username": "nobody_of_that_name"}, "look at the user and the password"),
        ({"query": {"ssl": "verify-full"}, "host": "127.0.0.1", "port": 9}, "root certificate"),
    ],
)
async def test_what_waiting_does_not_mend_ends_a_start_with_one_line(
    processes: Fleet, tmp_path: Path, changed: dict[str, Any], words: str
) -> None:
    url = make_url(processes.url).set(**changed).render_as_string(hide_password=False)

    code, said = await command({**processes.environment, "DATABASE_URL": url}, tmp_path / "log")

    assert code == REFUSED
    assert the_line(said).startswith("backline: DATABASE_URL is refused: ")
    assert words in said


async def test_a_user_without_rights_on_the_tables_ends_a_start_with_one_line(
    processes: Fleet, tmp_path: Path
) -> None:
    await run_sql(processes.url, "DROP ROLE IF EXISTS reader", "CREATE ROLE reader LOGIN")
    url = make_url(processes.url).set(username="reader").render_as_string(hide_password=False)

    code, said = await command({**processes.environment, "DATABASE_URL": url}, tmp_path / "log")
    await run_sql(processes.url, "DROP ROLE reader")

    assert code == REFUSED
    assert "give the user its rights on the database and on these tables back" in the_line(said)


async def test_a_start_that_is_stopped_while_everything_is_imported_ends_in_order(
    tmp_path: Path,
) -> None:
    bot = BotProcess(NOBODY_THERE, tmp_path / "log", program=("-c", STOPPED_AS_IT_IMPORTS))
    await bot.start()

    assert await bot.ended() == 0
    assert bot.log == ""


def test_a_mistake_of_the_content_is_said_while_postgresql_is_away(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def loaded() -> None:
        raise ContentError([Mistake("words/en/some.ftl", 7, "it belongs nowhere", "remove it")])

    def opened(*_: object) -> None:
        raise AssertionError("PostgreSQL was asked")

    monkeypatch.setattr(commands, "_loaded", loaded)
    monkeypatch.setattr(commands, "opened", opened)
    for name, value in NOBODY_THERE.items():
        monkeypatch.setenv(name, value)

    assert commands.run() == REFUSED
    assert "words/en/some.ftl" in the_line(capsys.readouterr().err)
