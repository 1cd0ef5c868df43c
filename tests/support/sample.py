"""Cases that repeat one law: some on every run of the tests, the rest in their long form."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet

#: Of what .ci/run runs as well.
CI = (pytest.mark.long, pytest.mark.ci)


def sample(cases: Iterable[object], every: int) -> list[ParameterSet]:
    """Return all cases as parameters; all but each `every`th are marked `long` and `ci`."""
    found = (each if isinstance(each, ParameterSet) else pytest.param(each) for each in cases)
    return [
        each if number % every == 0 else each._replace(marks=(*each.marks, *CI))
        for number, each in enumerate(found)
    ]
