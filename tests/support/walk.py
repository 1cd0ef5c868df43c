"""Walk over many cases of one law in one test: all are tried, those that break it are named."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

Law = Callable[..., None]


def walk(names: str | Sequence[str], cases: Iterable[Any]) -> Callable[[Law], Law]:
    """Try a law on each case, as `pytest.mark.parametrize` does, but within one test.

    What the test takes besides (a fixture) is the same one for all cases.

    Args:
        names: of the arguments that a case gives.
        cases: one value each; of several names, as many values.

    Raises:
        BaseExceptionGroup: of the walking test: each error with its case in a note.
    """
    several = isinstance(names, (list, tuple))
    given = [(*case,) if several else (case,) for case in cases]
    columns = tuple(names) if several else (str(names),)

    def decorate(law: Law) -> Law:
        def walked(**others: Any) -> None:  # noqa: ANN401 - whatever the law takes
            broken: list[BaseException] = []
            for values in given:
                case = dict(zip(columns, values, strict=True))
                try:
                    law(**others, **case)
                except (Exception, pytest.fail.Exception) as error:
                    error.add_note(f"with {case}")
                    broken.append(error)
            if broken:
                raise BaseExceptionGroup(f"{len(broken)} of {len(given)} cases", broken)

        signature = inspect.signature(law)
        rest = [each for name, each in signature.parameters.items() if name not in columns]
        walked.__signature__ = signature.replace(parameters=rest)  # type: ignore[attr-defined]
        walked.__name__, walked.__doc__ = law.__name__, law.__doc__
        walked.__qualname__, walked.__module__ = law.__qualname__, law.__module__
        return walked

    return decorate
