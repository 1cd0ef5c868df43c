"""Weights as people type them: "7,5 kg", "twelve kilos", "25 lb" -> an amount and its unit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.content.language.normalise import PLAIN, Spelling, normalise
from bot.content.language.tokens import (
    Filler,
    Number,
    Vocabulary,
    fillers_of,
    numbers_of,
    terms,
    vocabulary,
)
from bot.flows.context import Weight
from bot.value import Value

#: A decimal separator of any locale between two digits, and what comes after it.
_DECIMALS = re.compile(r"(?<=\d)\s*[.,\u066b\u060c]\s*(\d{1,2})(?!\d)")


@dataclass(frozen=True)
class WeightPatterns:
    """Patterns of weights in one language; read from the `times.yaml` of its words."""

    numbers: Mapping[str, int]
    units: Mapping[str, tuple[str, ...]]  # kg and lb: what they are called
    half: tuple[str, ...] = ()  # seven "and a half" kilos
    beside: tuple[str, ...] = ()  # words that change nothing
    spelling: Spelling = PLAIN

    @cached_property
    def vocabulary(self) -> Vocabulary[_Term]:
        """Every word with its meaning."""
        return vocabulary(
            [
                *fillers_of(self.beside),
                *numbers_of(self.numbers),
                *((word, _Half()) for word in self.half),
                *(
                    (word, _WeightUnit(unit))
                    for unit, words in self.units.items()
                    for word in words
                ),
            ],
            self.spelling,
        )


class _Half(Value):
    pass


class _WeightUnit(Value):
    name: str


_Term = Number | Filler | _Half | _WeightUnit


def parse_weight(text: str, patterns: WeightPatterns) -> Weight | None:
    """Return the weight that a text states; None: it states none.

    "7,5 kg" -> 7.5 kg; "7.5" -> 7.5; "siete kilos y medio" -> 7.5 kg; "1,000" -> None.
    """
    plain = normalise(text)
    decimals = _DECIMALS.findall(plain)
    if len(decimals) > 1:
        return None
    whole = _DECIMALS.sub("", plain)
    found = terms(whole, patterns.vocabulary, patterns.spelling) or ()
    numbers = [term.value for term in found if isinstance(term, Number)]
    units = [term.name for term in found if isinstance(term, _WeightUnit)]
    halves = sum(isinstance(term, _Half) for term in found)
    if len(numbers) != 1 or len(units) > 1 or halves + len(decimals) > 1:
        return None
    fraction = float(f"0.{decimals[0]}") if decimals else 0.5 * halves
    return Weight(numbers[0] + fraction, units[0] if units else None)
