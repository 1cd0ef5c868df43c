"""THIRD-PARTY.md: every locked package with its licence, as the installed ones say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import third_party

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "THIRD-PARTY.md").read_text("utf-8")


def test_the_page_is_current() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "third_party.py"), "--check"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


def test_a_page_that_is_not_current_is_named_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "THIRD-PARTY.md"
    old.write_text(PAGE.replace("| aiohttp |", "| aiohttq |"))
    monkeypatch.setattr(third_party, "PAGE", old)

    assert third_party.main(["--check"]) == 1
    assert "run python scripts/third_party.py" in capsys.readouterr().err
    assert third_party.main([]) == 0
    assert old.read_text("utf-8") == PAGE


@pytest.mark.parametrize("lock", [*third_party.RUNS, *third_party.TESTS])
def test_every_locked_package_stands_on_the_page(lock: str) -> None:
    lines = (ROOT / lock).read_text("utf-8").splitlines()
    names = [line.partition("==")[0] for line in lines if "==" in line and line[0] != " "]

    assert names
    assert [name for name in names if f"| {name} |" not in PAGE] == []


@pytest.mark.parametrize(
    "words",
    [
        "| python-telegram-bot | 22.8 | LGPL-3.0-only |",
        "MPL-2.0",
        "libx264",
        "libx265",
        "DejaVu Sans",
        "[CC BY 4.0]",
        "ODbL",
    ],
)
def test_what_asks_something_of_whoever_publishes_is_named(words: str) -> None:
    assert words in PAGE


def test_the_libraries_that_wheels_carry_are_named() -> None:
    named = tuple(re.findall(r"^\| `(lib\w+)\*` \| \S", PAGE, re.MULTILINE))
    files = set(third_party.bundled_files())

    assert bool(files) == (sys.platform == "linux")
    assert [each for each in files if not each.startswith(named)] == []
