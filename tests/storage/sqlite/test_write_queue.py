"""The line before SQLite's writer: nobody waits for more than one piece of bulk work."""

from __future__ import annotations

from unittest.mock import Mock

from bot.storage.sqlite.writer import Work, WriteQueue
from bot.tuning import TUNING


def work(name: str) -> Work:
    def named(_connection: object) -> str:
        return name

    return named, Mock()


def names(batch: list[Work]) -> list[str]:
    return [function(None) for function, _ in batch]  # type: ignore[arg-type]


def line_of(turns: int, bulk: int) -> WriteQueue:
    queue = WriteQueue()
    for n in range(bulk):
        queue.put(work(f"bulk {n}"), is_bulk=True)
    for n in range(turns):
        queue.put(work(f"turn {n}"), is_bulk=False)
    return queue


def test_turns_that_wait_together_share_a_commit_and_go_first() -> None:
    queue = line_of(turns=3, bulk=2)

    assert names(queue.next()) == ["turn 0", "turn 1", "turn 2"]
    assert names(queue.next()) == ["bulk 0"]


def test_a_turn_waits_for_one_piece_of_bulk_work_at_most() -> None:
    queue = line_of(turns=0, bulk=3)
    assert names(queue.next()) == ["bulk 0"]

    queue.put(work("tap"), is_bulk=False)

    assert names(queue.next()) == ["tap"]
    assert names(queue.next()) == ["bulk 1"]


def test_whoever_works_in_bulk_can_see_that_a_turn_waits() -> None:
    queue = line_of(turns=1, bulk=1)

    assert queue.has_turns
    queue.next()
    assert not queue.has_turns


def test_a_storm_of_turns_leaves_every_other_commit_to_bulk_work() -> None:
    queue = line_of(turns=3 * TUNING.turns_per_commit, bulk=2)

    sizes = [len(queue.next()) for _ in range(5)]

    assert sizes == [
        TUNING.turns_per_commit,
        1,
        TUNING.turns_per_commit,
        1,
        TUNING.turns_per_commit,
    ]


def test_a_closed_line_is_worked_off_to_its_end() -> None:
    queue = line_of(turns=1, bulk=1)

    queue.close()

    assert [len(queue.next()) for _ in range(3)] == [1, 1, 0]
