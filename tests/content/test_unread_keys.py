"""A key of the content that no code reads promises what nobody keeps: the check fails on it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import bot
from bot.content.checks.unread_keys import unread_keys

PROGRAM = Path(bot.__file__).parent


@pytest.fixture
def program(tmp_path: Path) -> Path:
    leave = shutil.ignore_patterns("__pycache__", "demonstration")
    return Path(shutil.copytree(PROGRAM, tmp_path / "bot", ignore=leave))


def test_every_key_of_the_content_is_read() -> None:
    assert list(unread_keys(PROGRAM)) == []


@pytest.mark.parametrize(
    ("module", "reader", "key"),
    [
        ("coaching/programme/duration.py", "programmes.cut_order", "cut_order"),
        ("flows/memory/rule_context.py", "thresholds.unanswered_minutes", "unanswered_minutes"),
        ("coaching/ladder/comeback.py", "row.good_exposures_back", "good_exposures_back"),
    ],
)
def test_a_key_that_loses_its_reader_is_a_mistake(
    program: Path, module: str, reader: str, key: str
) -> None:
    file = program / module
    source = file.read_text()
    assert reader in source
    head = reader.removesuffix(key)
    file.write_text(source.replace(reader, f"{head}another"))

    found = list(unread_keys(program))

    assert [mistake.what.split()[2] for mistake in found] == [key]
    assert "give it a reader" in found[0].text
