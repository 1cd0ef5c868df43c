"""scripts/audit fails for an advisory, and never says that it has checked what it has not."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

#: Stands for pip-audit: knows the advisories of these packages, or does not answer at all.
FAKE = """#!/usr/bin/env bash
{answer}
for file in "$@"; do
  [ -f "$file" ] && grep -qE '^({known})==' "$file" && echo "x 1 CVE-2000-1" && exit 1
done
exit 0
"""


def audited(folder: Path, known: str, answer: str = "") -> tuple[int, str]:
    """Return what the script ends with, and what it says."""
    fake = folder / "pip-audit"
    fake.write_text(FAKE.format(known=known, answer=answer))
    fake.chmod(0o755)
    environment = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}
    done = subprocess.run(
        [ROOT / "scripts" / "audit"], env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout


def test_locks_without_an_advisory_are_audited(tmp_path: Path) -> None:
    code, said = audited(tmp_path, known="jinja2")

    assert code == 0
    assert said.startswith("audited")


@pytest.mark.parametrize("locked", ["aiohttp", "pytest"], ids=["runs", "tests"])
def test_an_advisory_for_what_is_locked_fails(tmp_path: Path, locked: str) -> None:
    code, said = audited(tmp_path, known=f"jinja2|{locked}")

    assert code == 1
    assert "CVE" in said
    assert "audited" not in said


@pytest.mark.parametrize(
    "answer",
    ["echo 'ERROR: no connection'; exit 1", "echo 'not found, could not be audited'; exit 1", ""],
    ids=["offline", "a mirror without advisories", "a service that knows nothing"],
)
def test_where_nobody_answers_nothing_counts_as_audited(tmp_path: Path, answer: str) -> None:
    code, said = audited(tmp_path, known="nothing", answer=answer)

    assert code == 0
    assert said.startswith("NOT AUDITED")
    assert "\naudited" not in said
