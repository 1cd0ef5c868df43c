"""A tap on Done runs through few enough modules to follow it by reading."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_a_tap_on_done_runs_through_no_more_modules_than_it_may() -> None:
    found = _followed()
    if found.returncode == 1:  # A sign of life may have come in between; not twice.
        found = _followed()

    assert found.returncode == 0, found.stdout[-4000:] + found.stderr[-2000:]
    assert "flows/training/flow.py" in found.stdout
    assert "modules of ours" in found.stdout


def _followed() -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "scripts/tap_modules.py"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
