"""Button data that nobody was given: mutated, of other versions, of other people, noise."""

from __future__ import annotations

import ast
import random
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from bot.flows.registry import FLOWS, SIDE_ANSWERS

MOST_BYTES = 64

_FLOWS = Path(__file__).parents[2] / "bot" / "flows"
_NUMBERS = ("0", "-1", "1", "3", "7", "99", "1e9", "x", "", "１", "9" * 30)
_DAYS = ("", "20260302", "20260303", "20251231", "99991231", "00000000", "2026030", "xxxxxxxx")
_PIECES = (":", "::", "t:", "g:", "-", "\x00", "\u202e", "🦵", "<b>", "'", "%s", "{", "\\", " ")


def forged(chance: random.Random, known: Sequence[str], revision: int) -> str:
    """Something to press, at most 64 bytes.

    Args:
        chance: where it comes from.
        known: data that buttons of anybody have carried.
        revision: of the question that stands open.
    """
    kind = chance.choices(_KINDS, (3, 3, 4, 1))[0]
    return _cut(kind(chance, known, revision)) or "?"


@cache
def words() -> tuple[str, ...]:
    """Every word that the flows compare with or pass on: what a forger would read in the code."""
    found: set[str] = set()
    for file in sorted(_FLOWS.rglob("*.py")):
        nodes = ast.walk(ast.parse(file.read_text("utf-8")))
        found |= {
            n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)
        }
    return tuple(sorted(word for word in found if 0 < len(word) <= 30 and " " not in word))


def _mutated(chance: random.Random, known: Sequence[str], _revision: int) -> str:
    data = chance.choice(known)
    for _ in range(chance.randint(1, 3)):
        at = chance.randint(0, len(data))
        piece = chance.choice((*_PIECES, *_NUMBERS, chance.choice(known)))
        data = data[:at] + piece + data[at + chance.randint(0, 3) :]
    return data


def _tapped(chance: random.Random, known: Sequence[str], revision: int) -> str:
    versions = (revision, revision, revision, revision - 1, revision + 1, 0, -1, 10**17, 10**30)
    return f"t:{chance.choice(versions)}:{_value(chance, known)}"


def _gone(chance: random.Random, known: Sequence[str], _revision: int) -> str:
    flow = chance.choice((*FLOWS, *SIDE_ANSWERS, "nowhere", ""))
    return f"g:{flow}:{_value(chance, known)}:{chance.choice(_DAYS)}"


def _noise(chance: random.Random, _known: Sequence[str], _revision: int) -> str:
    return chance.randbytes(MOST_BYTES).decode("utf-8", "ignore")


def _value(chance: random.Random, known: Sequence[str]) -> str:
    """A word of the flows, a value that some button carries, or several in a row."""
    of_buttons = chance.choice(known).rpartition(":")[2]
    parts = [chance.choice((chance.choice(words()), of_buttons, chance.choice(_NUMBERS)))]
    while chance.random() < 0.3:
        parts.append(chance.choice((chance.choice(words()), chance.choice(_NUMBERS))))
    return chance.choice((":", "-", "-", ".", "")).join(parts)


def _cut(data: str) -> str:
    return data.encode("utf-8", "ignore")[:MOST_BYTES].decode("utf-8", "ignore")


_KINDS: tuple[Callable[[random.Random, Sequence[str], int], str], ...] = (
    _mutated,
    _tapped,
    _gone,
    _noise,
)
