"""The pages for people who work on the bot name files that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/*.md"),
        *ROOT.glob("tests/*.md"),
        *ROOT.glob("benchmarks/*.md"),
    ]
)
_PATH = re.compile(
    r"(?:bot|tests|content|docs|playground|scripts|benchmarks|migrations)/[\w./-]*\w"
)
_LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_names_files_that_are_there(page: Path) -> None:
    text = page.read_text("utf-8")
    named = {each for each in _PATH.findall(text) if page.name != "CHANGELOG.md"}
    linked = {each for each in _LINK.findall(text) if "://" not in each}

    # Code may leave the top folder out: `services/tick.py`.
    absent = [each for each in sorted(named) if not exists(ROOT / each)]
    absent += [each for each in sorted(linked) if not (page.parent / each).exists()]

    assert absent == []


def exists(path: Path) -> bool:
    return path.exists() or any(path.parent.glob(f"{path.name}*"))
