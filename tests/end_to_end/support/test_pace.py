"""A robot at its pace is never held back by the flood gate, however quick the machine is."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from bot.chat.limits import Admission, FloodGate
from tests.end_to_end.support import pace
from tests.end_to_end.support.pace import Pace


async def test_a_robot_that_acts_whenever_it_may_is_let_in_each_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 0.0

    async def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds

    monkeypatch.setattr(pace, "asyncio", SimpleNamespace(sleep=sleep))
    monkeypatch.setattr(pace, "time", SimpleNamespace(monotonic=lambda: now))
    robot, gate = Pace(), FloodGate(lambda: now)

    for updates in (1, 2, 3) * 100:
        await robot.room_for(updates)
        robot.count(updates)
        admitted = [gate.admit(17) for _ in range(updates)]
        assert admitted == [Admission.IN] * updates
