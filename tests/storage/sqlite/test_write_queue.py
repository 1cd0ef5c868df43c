"""The line before SQLite's writer: nobody waits for more than one piece of bulk work."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from bot.storage.sqlite.write_queue import SHARED, Line, Work


def work(name: str) -> Work:
    def named(_connection: object) -> str:
        return name

    return named, Future[Any]()


def names(batch: list[Work]) -> list[str]:
    return [function(None) for function, _ in batch]  # type: ignore[arg-type]


def line_of(turns: int, bulk: int) -> Line:
    line = Line()
    for n in range(bulk):
        line.put(work(f"bulk {n}"), is_bulk=True)
    for n in range(turns):
        line.put(work(f"turn {n}"), is_bulk=False)
    return line


def test_turns_that_wait_together_share_a_commit_and_go_first() -> None:
    line = line_of(turns=3, bulk=2)

    assert names(line.next()) == ["turn 0", "turn 1", "turn 2"]
    assert names(line.next()) == ["bulk 0"]


def test_a_turn_waits_for_one_piece_of_bulk_work_at_most() -> None:
    line = line_of(turns=0, bulk=3)
    assert names(line.next()) == ["bulk 0"]

    line.put(work("tap"), is_bulk=False)

    assert names(line.next()) == ["tap"]
    assert names(line.next()) == ["bulk 1"]


def test_whoever_works_in_bulk_can_see_that_a_turn_waits() -> None:
    line = line_of(turns=1, bulk=1)

    assert line.has_turns
    line.next()
    assert not line.has_turns


def test_a_storm_of_turns_leaves_every_other_commit_to_bulk_work() -> None:
    line = line_of(turns=3 * SHARED, bulk=2)

    sizes = [len(line.next()) for _ in range(5)]

    assert sizes == [SHARED, 1, SHARED, 1, SHARED]


def test_a_closed_line_is_worked_off_to_its_end() -> None:
    line = line_of(turns=1, bulk=1)

    line.close()

    assert [len(line.next()) for _ in range(3)] == [1, 1, 0]
