"""The pages for people who work on the bot name files that are there."""

from __future__ import annotations

import re
from functools import cache
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
#: A file by the end of its path, the top folder left out.
_END_OF_PATH = re.compile(r"`((?:[\w.-]+/)+[\w.-]+\.(?:py|yaml|ftl|txt|md|toml))`")
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


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_path_without_its_top_folder_ends_that_of_a_file(page: Path) -> None:
    named = _END_OF_PATH.findall(page.read_text("utf-8")) if page.name != "CHANGELOG.md" else []

    assert [each for each in named if not any(file.endswith(f"/{each}") for file in files())] == []


@cache
def files() -> tuple[str, ...]:
    """Every file of a top folder, as "/bot/value.py"; what stands at the top as "/README.md"."""
    tops = (each for each in ROOT.iterdir() if each.name[0] != "." or each.name == ".ci")
    found = (file for top in tops for file in (top, *top.rglob("*")))
    return tuple(f"/{file.relative_to(ROOT).as_posix()}" for file in found)


def exists(path: Path) -> bool:
    return path.exists() or any(path.parent.glob(f"{path.name}*"))
