"""Fixtures of all tests, and checks after each: its log, and its counters."""

from __future__ import annotations

import gc
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

#: Files that take longest, which begin first: no worker is left with one of them at the end.
LONGEST = (
    "fault_injection/campaigns/test_clock.py",
    "dialogs/test_transcripts.py",
    "fault_injection/test_matrix.py",
    "model_based/test_random_people.py",
    "fault_injection/campaigns/test_burst.py",
    "multi_process/test_polling.py",
    "pictures/test_demonstrations.py",
    "services/test_damaged_rows.py",
    "end_to_end/test_kills.py",
    "services/reminders/test_fire.py",
    "multi_process/test_burst.py",
    "services/operations/test_retention.py",
    "end_to_end/test_each_step.py",
    "dialogs/test_a_year.py",
    "content/test_check.py",
    "end_to_end/test_transcripts.py",
)
TESTS = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first, in the order above; all others stay as they are."""
    places = {TESTS / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))


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
