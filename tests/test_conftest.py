"""The guards around every test are tested: each of them can fail one."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from playground.telegram import TOKEN
from tests.conftest import LONGEST, TESTS
from tests.end_to_end.support.bot_process import BotProcess
from tests.support.walk import walk

ROOT = Path(__file__).parents[1]

GUARDED = """
import structlog
from sqlalchemy import create_engine
from structlog.testing import capture_logs

from bot.storage import operations
from bot.storage.tables import METADATA


def test_that_logs_the_token():
    structlog.get_logger().debug("event", address="/bot{token}/getMe")


def test_that_logs_what_somebody_said():
    print("event: sharp pain in my left knee")


def test_that_has_caught_it_in_a_log():
    with capture_logs():
        structlog.get_logger().debug("event", text="kanarienvogel")


def test_that_counts_what_nobody_has_explained():
    engine = create_engine("sqlite://")
    METADATA.create_all(engine)
    with engine.begin() as connection:
        operations.count(connection, {{"a_new_counter": 1}})


def test_that_does_nothing_wrong():
    with capture_logs():
        structlog.get_logger().info("event", person_id=17)
"""


async def test_a_test_that_shows_a_secret_or_counts_in_secret_fails(tmp_path: Path) -> None:
    (tmp_path / "test_guarded.py").write_text(GUARDED.format(token=TOKEN))
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest"),
        *("-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)),
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await process.communicate()

    # What is found after a test is told beside its own pass.
    assert "the output of this test shows" in out.decode()
    assert out.decode().splitlines()[-1].startswith("5 passed, 4 errors")


def test_a_process_that_has_shown_its_key_fails(tmp_path: Path) -> None:
    log = tmp_path / "bot.log"
    bot = BotProcess({"DATA_KEY": "kept-apart"}, log)
    log.write_text('{"event": "started", "key": "kept-apart"}')

    with pytest.raises(AssertionError, match="kept-apart"):
        bot._is_silent()


def test_a_walk_tries_all_cases_and_names_each_that_breaks_the_law() -> None:
    tried = []

    @walk(("a", "b"), [(1, 1), (1, 2), (2, 2), (3, 4)])
    def test_equal(a: int, b: int) -> None:
        tried.append((a, b))
        assert a == b

    with pytest.raises(BaseExceptionGroup, match="2 of 4 cases") as broken:
        test_equal()

    assert tried == [(1, 1), (1, 2), (2, 2), (3, 4)]
    notes = [error.__notes__ for error in broken.value.exceptions]
    assert notes == [["with {'a': 1, 'b': 2}"], ["with {'a': 3, 'b': 4}"]]


def test_files_that_begin_first_are_there() -> None:
    assert [name for name in LONGEST if not (TESTS / name).is_file()] == []
