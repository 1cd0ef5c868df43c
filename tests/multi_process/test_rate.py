"""The judge of the rate must be able to say no."""

from __future__ import annotations

import pytest

from tests.multi_process.rate import above, allowed

RATE = 50.0


def every(seconds: float, count: int) -> list[float]:
    return [1_000.0 + n * seconds for n in range(count)]


def test_messages_at_the_rate_are_never_above_it() -> None:
    assert above(every(1 / RATE, 500), RATE) == pytest.approx(1)


@pytest.mark.parametrize("processes", [2, 3])
def test_processes_that_count_for_themselves_are_found_out(processes: int) -> None:
    together = [at for _ in range(processes) for at in every(1 / RATE, 300)]

    assert above(together, RATE) > allowed(RATE)


def test_a_stretch_is_found_in_the_middle_of_a_quiet_time() -> None:
    burst = [at + 100.0 for at in every(0.001, 200)]

    assert above(every(1.0, 300) + burst, RATE) > allowed(RATE)


def test_nothing_is_not_above() -> None:
    assert above([], RATE) == 0
