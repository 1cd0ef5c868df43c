"""Fixtures of all tests, and checks after each: its log, and its counters."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Generator, Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from sqlalchemy import Connection
from structlog.testing import LogCapture

from bot.storage import operations
from tests.support.canaries import canaries_in
from tests.support.documented import documented

# A deadline measures the machine that the tests run on, not the code.
# What a change has to pass tries the same examples each time; `exploring` looks for new ones.
settings.register_profile("exploring", deadline=None)
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")

# At Python's 700 objects, looking for circles takes a tenth of the tests' time.
gc.set_threshold(50_000, 20, 20)

#: Where tests write if nobody has named a folder (`TMPDIR`): waiting for a disk proves nothing.
MEMORY = Path("/dev/shm")
ROOM = 6 * 2**30  # bytes: several times what all tests leave at once


def has_room(memory: Path) -> bool:
    """Return whether it holds what tests write, and runs programs that they make."""
    try:
        found = os.statvfs(memory)
    except OSError:
        return False
    is_large = found.f_bavail * found.f_frsize >= ROOM
    return is_large and not found.f_flag & os.ST_NOEXEC and os.access(memory, os.W_OK)


if "TMPDIR" not in os.environ and has_room(MEMORY):
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)  # of processes, too

#: Files that take longest, which begin first: no worker is left with one of them at the end. Those
#: that wait for processes and clocks alternate with those that compute for about as long: of five
#: workers two or three wait and two compute.
LONGEST = (
    # waiting
    "fault_injection/campaigns/test_clock.py",
    "fault_injection/campaigns/test_burst.py",
    # computing
    "dialogs/test_transcripts.py",
    "services/sharing/test_looks.py",
    "services/groups/test_posts.py",
    "services/privacy/test_import.py",
    "services/privacy/test_import_files.py",
    "services/test_damaged_rows.py",
    "pictures/test_demonstrations.py",
    "services/privacy/test_export.py",
    "services/reminders/test_session_prompts.py",
    "services/reminders/test_fading.py",
    # waiting
    "fault_injection/test_matrix.py",
    "end_to_end/test_bad_sqlite.py",
    # computing
    "dialogs/test_a_year.py",
    "pictures/test_tempo.py",
    "services/reminders/test_fire.py",
    "services/privacy/test_random_lives.py",
    "services/sharing/test_end.py",
    "content/test_check.py",
    # waiting
    "end_to_end/test_kills.py",
    "multi_process/test_polling.py",
    # computing
    "services/conversation/test_sentences.py",
    "schedules/test_schedules.py",
    "services/operations/test_retention.py",
    "services/test_bound_values.py",
    "pictures/test_document.py",
    "pictures/test_spoken_count.py",
    # waiting
    "fault_injection/campaigns/test_hours.py",
    "fault_injection/campaigns/test_faults.py",
    # computing
    "services/sharing/test_marks.py",
    "storage/test_sqlite_upgrades.py",
    "storage/test_postgresql_upgrades.py",
    "flows/training/test_any_path.py",
    "storage/outbox/test_plans.py",
    "services/sharing/test_walks.py",
    "test_tap_modules.py",
    # waiting
    "end_to_end/test_transcripts.py",
    "multi_process/test_burst.py",
    # computing
    "model_based/test_random_people.py",
    "services/delivery/test_results.py",
    "services/delivery/test_stopping.py",
    "services/delivery/test_fairness.py",
    "services/operations/test_alerts.py",
    # waiting
    "playground/test_other_bots.py",
    "end_to_end/test_each_step.py",
    "storage/test_locks.py",
    "multi_process/test_bad_postgresql.py",
    "end_to_end/test_living.py",
    "fault_injection/campaigns/test_stopping.py",
    "end_to_end/test_groups.py",
)
TESTS = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first, in the order above; all others stay as they are."""
    places = {TESTS / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))


def pytest_collection_finish() -> None:
    """Look for circles in what tests leave, not in the tests."""
    gc.freeze()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="write what is said now into the transcripts"
    )


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Return whether transcripts are to be written anew."""
    return bool(request.config.getoption("--accept"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test whose output shows a token, or what somebody said, has failed."""
    report = yield
    # The last one of a test holds all that it has put out.
    is_last = report.when == "teardown" and report.passed
    found = canaries_in(report.capstdout + report.capstderr + report.caplog) if is_last else []
    if found:
        report.outcome = "failed"
        report.longrepr = f"the output of this test shows {found}"
    return report


@pytest.fixture(autouse=True)
def _what_is_captured_shows_nobody(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Likewise where a test has caught the log before it came out."""
    shown: list[str] = []
    catch = LogCapture.__call__

    def caught(self: LogCapture, logger: Any, method: str, entry: MutableMapping[str, Any]) -> Any:  # noqa: ANN401
        shown.extend(canaries_in(str(entry)))
        return catch(self, logger, method, entry)

    monkeypatch.setattr(LogCapture, "__call__", caught)
    yield
    assert shown == []


@pytest.fixture(autouse=True)
def _what_is_counted_is_explained(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Check that docs/OPERATING.md explains every counter."""
    names: set[str] = set()
    count = operations.count

    def counted(connection: Connection, amounts: Mapping[str, int]) -> None:
        names.update(amounts)
        count(connection, amounts)

    monkeypatch.setattr(operations, "count", counted)
    yield
    assert names <= documented("Counters")
