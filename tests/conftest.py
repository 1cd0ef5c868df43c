"""What all tests share: hypothesis without deadlines, and the option to accept transcripts."""

from __future__ import annotations

import pytest
from hypothesis import settings

# A deadline measures the machine that the tests run on, not the code.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="write what is said now into the transcripts"
    )


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether transcripts are to be written anew."""
    return bool(request.config.getoption("--accept"))
