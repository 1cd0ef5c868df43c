"""The judge of cells finds each thing that a bad run can show, and nothing in a good one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fault_injection.judge import Evidence, judged

NONE: frozenset[str] = frozenset()
GOOD = Evidence(
    came={"a tap": 1, "a prompt": 1},
    open={"a tap": 1},
    back_after=1.0,
    health={"at the beginning": 1, "after": 0},
    is_red_meanwhile=True,
    rang=frozenset({"unreadable"}),
    risen=frozenset({"unreadable"}),
    must_ring=frozenset({"unreadable"}),
)


def test_a_good_run_is_clean() -> None:
    assert judged(GOOD) == []


def test_an_alarm_that_may_ring_is_clean() -> None:
    assert judged(replace(GOOD, must_ring=NONE, may_ring=frozenset({"unreadable"}))) == []


def test_a_copy_that_was_counted_is_clean() -> None:
    assert judged(replace(GOOD, came={"a tap": 1, "a prompt": 2}, doubts=1)) == []


def test_a_copy_that_stands_open_is_one_copy() -> None:
    copied = {"a tap": 3}

    assert judged(replace(GOOD, came=copied, open=copied, doubts=2)) == []


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        (replace(GOOD, came={"a tap": 0}), "a tap: lost"),
        (replace(GOOD, open={"a tap": 0}), "a tap: the open question is on no message"),
        (replace(GOOD, came={"a prompt": 2}), "1 copies, 0 doubts counted"),
        (replace(GOOD, open={"a tap": 3}, doubts=1), "2 copies, 1 doubts counted"),
        (replace(GOOD, unhandled=2), "2 updates were not handled"),
        (replace(GOOD, back_after=None), "not back to normal"),
        (replace(GOOD, health={**GOOD.health, "at the beginning": 0}), "health was green"),
        (replace(GOOD, health={**GOOD.health, "at the end": 0}), "health was green at the end"),
        (replace(GOOD, health={"after": 0}), "health was not asked"),
        (replace(GOOD, is_red_meanwhile=False), "health was red"),
        (replace(GOOD, health={**GOOD.health, "after": 1}), "health is red after mending"),
        (replace(GOOD, rang=NONE), "alarm unreadable: its counter has risen, and it did not"),
        (replace(GOOD, risen=NONE), "alarm unreadable: it rang, and its counter has not"),
        (replace(GOOD, rang=NONE, risen=NONE), "alarm unreadable: it has to ring here"),
        (replace(GOOD, must_ring=NONE), "alarm unreadable: it has no reason to ring here"),
        (replace(GOOD, problems=["the bot has ended"]), "the bot has ended"),
    ],
    ids=lambda value: value.replace(" ", "-") if isinstance(value, str) else "",
)
def test_what_was_not_held_is_found(evidence: Evidence, words: str) -> None:
    found = judged(evidence)

    assert len(found) == 1
    assert found[0].startswith(words)
