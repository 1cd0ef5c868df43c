"""Starts that fail: one clear line each, and a code that is not zero."""

from __future__ import annotations

import socket
from pathlib import Path

from bot.storage.encryption.encryption import new_key
from tests.end_to_end.support.bot_process import AS_IT_IS, BotProcess, command
from tests.end_to_end.support.system import System, system

REFUSED, RUNNING_ALREADY, ADDRESS_TAKEN = 2, 3, 4


def the_line(said: str) -> str:
    """The only line that was said beside the log of events."""
    lines = [line for line in said.splitlines() if not line.startswith("{")]
    assert len(lines) == 1, said
    return lines[0]


async def refused(made: System, **changed: str) -> tuple[int, str]:
    """Run with other variables: the exit code, and the one line."""
    log = made.folder / "refused.log"
    code, said = await command({**made.environment, **changed}, log)
    return code, the_line(said)


async def test_a_wrong_token_is_named(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        code, line = await refused(made, BOT_TOKEN="7000000001:" + "x" * 35)

    assert code == REFUSED
    assert "does not know BOT_TOKEN" in line
    assert "xxxx" not in line


async def test_no_token_names_the_two_ways_to_one(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        code, line = await refused(made, BOT_TOKEN="")

    assert code == REFUSED
    assert "BOT_TOKEN is not set" in line


async def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        code, line = await refused(made, DATABASE_URL=f"sqlite:///{tmp_path}/no/bot.db")

    assert code == REFUSED
    assert f"the folder {tmp_path}/no does not exist" in line


async def test_the_default_folder_is_made(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        environment = {**made.environment, "DATABASE_URL": "", "DATA_KEY": ""}
        log = tmp_path / "bot.log"
        bot = BotProcess(environment, log, folder=tmp_path, program=AS_IT_IS)
        await bot.start()
        await bot.says('"started"')
        code = await bot.stop()

    assert code == 0
    assert (tmp_path / "data" / "backline.db").exists()
    assert (tmp_path / "keys" / "data.key").stat().st_mode & 0o777 == 0o600


async def test_a_database_of_another_bot_is_refused(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        await made.bot.stop()
        made.changes("UPDATE meta SET value = '42' WHERE name = 'bot_id'")

        code, line = await refused(made)

    assert code == REFUSED
    assert "belongs to bot 42" in line


async def test_a_key_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        await made.bot.stop()

        code, line = await refused(made, DATA_KEY=new_key())

    assert code == REFUSED
    assert "DATA_KEY does not fit" in line


async def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        await made.bot.stop()
        made.changes("UPDATE alembic_version SET version_num = '9999'")

        code, line = await refused(made)

    assert code == REFUSED
    assert "newer" in line


async def test_a_second_process_on_one_file_ends_with_code_3(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await made.opens()

        code, line = await refused(made)

        assert code == RUNNING_ALREADY
        assert "another process is using" in line
        assert made.bot.is_running
        assert await made.bot.stop() == 0


async def test_a_clock_of_the_playground_is_refused_with_telegrams_server(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        code, line = await refused(made, BOT_API_BASE_URL="")

    assert code == REFUSED
    assert "CLOCK_URL" in line


async def test_a_server_that_is_away_is_waited_for_and_health_says_so(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        nowhere = {**made.environment, "BOT_API_BASE_URL": "http://127.0.0.1:9"}
        bot = BotProcess(nowhere, tmp_path / "away.log")
        await bot.start()
        try:
            await bot.says("telegram_unreachable")
            code, said = await command(nowhere, tmp_path / "health.log", "health")
        finally:
            stopped = await bot.stop()

    assert code == 1
    assert "poll" in said
    assert bot.log.count("telegram_unreachable") == 1
    assert stopped == 0


async def test_health_is_well_while_it_runs_and_not_without_a_database(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        made.environment["TICK_SECONDS"] = "0.5"
        before, said = await command(made.environment, tmp_path / "health.log", "health")
        made.bot = BotProcess(made.environment, tmp_path / "bot.log", program=AS_IT_IS)
        await made.opens()
        await made.playground.person("Ana").says("/start")
        await made.until(lambda: bool(made.asks(POLLED)), "the first signs of life are written")
        while_running, nothing = await command(made.environment, tmp_path / "health.log", "health")

    assert before == 1
    assert "database: there is none yet" in said
    assert (while_running, nothing) == (0, "")


async def test_a_postgresql_that_is_away_is_waited_for_and_health_says_so(tmp_path: Path) -> None:
    nobody = "postgresql://backline:secret@127.0.0.1:9/backline"
    async with system(tmp_path) as made:
        environment = {**made.environment, "DATABASE_URL": nobody}
        bot = BotProcess(environment, tmp_path / "away.log")
        await bot.start()
        try:
            line = await bot.says("database_unavailable")
            health, said = await command(environment, tmp_path / "health.log", "health")
            migrated, why = await command(environment, tmp_path / "migrate.log", "migrate")
        finally:
            stopped = await bot.stop()

    assert "ConnectionRefusedError" in line
    assert stopped == 0
    assert health == 1
    assert the_line(said).startswith("database: cannot be used: ")
    assert migrated == REFUSED
    assert the_line(why).startswith("backline: PostgreSQL cannot be used: ")
    assert "secret" not in bot.log + said + why


async def test_what_comes_while_the_disk_is_full_is_answered_once_there_is_room(
    tmp_path: Path,
) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        ana = made.playground.person("Ana")
        await ana.says("/start")
        await made.becomes_idle()

        made.bot.may_write(SMALL_FILE)
        await ana.says("/help")
        line = await made.bot.says("database_unavailable")
        made.bot.may_write(None)
        await made.becomes_idle()

        assert "disk" in line
        assert made.asks("SELECT count(*) FROM updates") == [(2,)]
        assert made.asks("SELECT count(*) FROM failed_updates") == [(0,)]
        assert await made.bot.stop() == 0


SMALL_FILE = 8192  # bytes: less than the database has already
POLLED = "SELECT 1 FROM heartbeats WHERE name = 'poll'"


async def test_an_address_that_is_in_use_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        async with system(tmp_path) as made:
            code, line = await refused(made, LISTEN=listen)

    assert code == ADDRESS_TAKEN
    assert line.startswith(f"backline: LISTEN: {listen} cannot be listened on (Address already")


async def test_health_proves_the_key(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        wrong = {**made.environment, "DATA_KEY": new_key()}

        code, said = await command(wrong, tmp_path / "health.log", "health")

    assert code == 1
    assert said == "database: DATA_KEY does not fit this database: give the key it was made with\n"
