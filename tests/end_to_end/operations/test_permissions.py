"""Files of the bot are for its owner only, under every umask."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.support.bot_process import BotProcess, command
from tests.end_to_end.support.system import System, system

pytestmark = pytest.mark.xdist_group("process")


@pytest.fixture(autouse=True)
def _usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    """The permissions of a folder (`.`) and of what is in it."""
    found = {each.name: stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()}
    return {".": stat.S_IMODE(folder.stat().st_mode), **found}


def defaults(made: System) -> dict[str, str]:
    """An environment that leaves database and key where they are by default."""
    return {**made.environment, "DATABASE_URL": "", "DATA_KEY": ""}


async def starts_in(folder: Path, made: System, log: str) -> tuple[dict[str, int], str]:
    """The permissions in `data` while the bot runs, and its log."""
    bot = BotProcess(defaults(made), folder / log, folder=folder)
    await bot.start()
    try:
        await bot.says('"started"')
        found = modes(folder / "data")
    finally:
        code = await bot.stop()
    assert code == 0
    return found, bot.log


async def test_what_a_first_start_makes_is_for_its_owner_only(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        found, log = await starts_in(tmp_path, made, "first.log")

    assert found == {
        ".": 0o700,
        "backline.db": 0o600,
        "backline.db-wal": 0o600,
        "backline.db-shm": 0o600,
        "backline.db.lock": 0o600,
    }
    assert modes(tmp_path / "keys") == {".": 0o700, "data.key": 0o600}
    assert "permissions_corrected" not in log


async def test_a_backup_is_for_its_owner_only(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        target = tmp_path / "away" / "copy.db"
        code, said = await command(
            made.environment, tmp_path / "backup.log", "backup", str(target)
        )

    assert (code, said) == (0, f"{target}\n")
    assert modes(target.parent) == {".": 0o700, "copy.db": 0o600}


async def test_what_older_releases_left_open_is_closed_at_the_start(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await starts_in(tmp_path, made, "first.log")
        data, key = tmp_path / "data", tmp_path / "keys" / "data.key"
        copies = [data / "backline.20260101-040000.db", data / "backline.before-restore.db"]
        for each in copies:
            each.touch()
        (data / "notes.txt").touch()
        for each in (key, data / "notes.txt", data / "backline.db", *copies):
            each.chmod(0o644)
        data.chmod(0o755)

        found, log = await starts_in(tmp_path, made, "second.log")

    assert found.pop("notes.txt") == 0o644, "it is none of ours"
    assert set(found.values()) == {0o700, 0o600}
    assert modes(key.parent)["data.key"] == 0o600
    corrected = [line for line in log.splitlines() if "permissions_corrected" in line]
    named = {
        "keys/data.key",
        "data",
        "data/backline.db",
        *(f"data/{each.name}" for each in copies),
    }
    assert len(corrected) == len(named)
    assert all(any(f'"{name}"' in line for line in corrected) for name in named)


@pytest.fixture
def shared_folder(tmp_path: Path) -> Path:
    tmp_path.chmod(0o755)
    return tmp_path


async def test_the_folder_of_another_database_is_left_as_it_is(shared_folder: Path) -> None:
    """It may be `/tmp`, or hold other things for other people."""
    async with system(shared_folder) as made:
        await made.opens()
        found = modes(shared_folder)

    assert found["."] == 0o755
    assert {found[name] for name in found if name.startswith("bot.db")} == {0o600}


async def test_a_key_file_that_others_can_change_is_refused_by_run_and_by_health(
    tmp_path: Path,
) -> None:
    file = tmp_path / "data.key"
    async with system(tmp_path) as made:
        await made.opens()
        await made.bot.stop()
        file.write_text(made.key)
        file.chmod(0o666)
        environment = {**made.environment, "DATA_KEY": "", "DATA_KEY_FILE": str(file)}

        code, said = await command(environment, tmp_path / "run.log")
        health, what = await command(environment, tmp_path / "health.log", "health")

    assert code == 2
    assert "can be changed by others (mode 0666): chmod 600 it" in said
    assert health == 1
    assert "can be changed by others" in what


async def test_what_a_playground_keeps_is_for_its_owner_only(tmp_path: Path) -> None:
    playground = BotProcess({}, tmp_path / "log", tmp_path, ("-m", "playground"))
    await playground.start("--port", "0")
    try:
        await playground.says("Backline's playground: ")
    finally:
        code = await playground.stop()

    files = [each for each in (tmp_path / "data").rglob("*") if each.is_file()]
    assert code == 0
    assert {"world.json", "playground.db", "data.key"} <= {each.name for each in files}
    assert {stat.S_IMODE(each.stat().st_mode) for each in files} == {0o600}
    assert modes(tmp_path / "data")["."] == 0o700
