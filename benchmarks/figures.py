"""Print benchmarks: medians of rounds and their ratios; noise hits all variants alike."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence


def print_rates(title: str, rates: Mapping[str, Sequence[float]], unit: str = "a second") -> None:
    """Print the median rate of each way, with the lowest and the highest."""
    print(f"\n{title}, medians of {max(map(len, rates.values()))} rounds")
    for name, values in rates.items():
        spread = f"({min(values):,.1f} to {max(values):,.1f})"
        print(f"  {name:52} {statistics.median(values):10,.1f} {unit} {spread}")


def print_ratio(what: str, ratio: float, wanted: str) -> None:
    """Print a ratio of medians beside what it must be."""
    print(f"  {what:52} {ratio:10.2f}   must be {wanted}")


def median_ratio(one: Sequence[float], other: Sequence[float]) -> float:
    """Return the median of one way over the median of another."""
    return statistics.median(one) / statistics.median(other)


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value that this share of all does not exceed."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]
