"""A mistyped name is found among all of them, though few are compared letter by letter."""

from __future__ import annotations

import random
from functools import cache

import pytest
from rapidfuzz.distance import OSA

from bot.content.places.near_names import NearNames
from tests.content.test_places import PLACES
from tests.support.walk import walk


@cache
def near_names() -> NearNames:
    """All of them: made for the first test that needs them, not by whoever collects tests."""
    return PLACES._near_names


def mistyped(chance: random.Random, name: str) -> str:
    """With one or two errors: a letter left out, doubled, changed, or two that changed places."""
    for _ in range(chance.randint(1, 2)):
        at = chance.randrange(len(name))
        before, letter, after = name[:at], name[at], name[at + 1 :]
        changed = (before + after, before + 2 * letter + after, before + "x" + after)
        swapped = before + after[:1] + letter + after[1:]
        name = chance.choice((*changed, swapped)) or letter
    return name


@walk("seed", range(20))
def test_no_name_that_is_near_is_ruled_out(seed: int) -> None:
    chance = random.Random(seed)
    known_names = near_names()
    name = mistyped(chance, chance.choice(known_names._names)[0])
    errors = max(1, (len(name) - 1) // 4)

    near = {known for known, _ in known_names._names if OSA.distance(name, known) <= errors}

    assert near <= {known for known, _ in known_names.candidates(name, errors)}


@pytest.mark.parametrize(
    ("name", "errors"), [("berlni", 1), ("frankfrut", 2), ("xyzzyx", 1), ("sao paulu", 2)]
)
def test_few_names_are_compared_letter_by_letter(name: str, errors: int) -> None:
    assert len(near_names().candidates(name, errors)) < len(near_names()._names) / 50
