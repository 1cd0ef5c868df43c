"""Exercises are found by their names in the cases and numbers that people type.

`tests/content/language/<code>/names.tsv` has lines "exercise, what is typed"; none: no exercise.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.word_files import read_languages
from bot.content.words import Words
from tests.content.language.test_tables import PARSER, TABLES, rows

ROOT = Path("content")
WORDS = Words.load(ROOT)
MESSAGES = read_languages(ROOT)[0]["en"].entries
#: Families first: an exercise of the same name is meant.
NAMES = [each for kind in ("family-", "exercise-") for each in MESSAGES if each.startswith(kind)]


@pytest.mark.parametrize(
    "language", sorted(file.parent.name for file in TABLES.glob("*/names.tsv"))
)
def test_a_name_is_found_in_each_case_and_number(language: str) -> None:
    targets = {WORDS.format(language, name): name.partition("-")[2] for name in NAMES}
    table = [(text, expected) for expected, text in rows(language, "names")]

    found = [(text, PARSER(language).named(text, tuple(targets))) for text, _ in table]

    exercises = tuple(targets.values())
    assert [(text, "none" if n is None else exercises[n]) for text, n in found] == table
