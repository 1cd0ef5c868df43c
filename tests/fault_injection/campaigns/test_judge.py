"""The judge of fault injection must be able to say no: a good record, and doctored ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.fault_injection.campaigns.support.judge import judged, out_of_order
from tests.fault_injection.campaigns.support.record import Arrival, Intent, Record

ANA, BEN = 1, 2
EIGHT = datetime(2026, 11, 23, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)


def intent(chat: int, name: str) -> Intent:
    return Intent(chat, name, EIGHT, EIGHT + 3 * HOUR)


def good() -> Record:
    """Two people with two messages each; one came twice, since a kill fell in its request."""
    names = ("first", "second")
    return Record(
        intents=[intent(chat, name) for chat in (ANA, BEN) for name in names],
        arrivals=[
            Arrival(ANA, "first", EIGHT),
            Arrival(BEN, "first", EIGHT),
            Arrival(ANA, "first", EIGHT + HOUR),
            Arrival(ANA, "second", EIGHT + HOUR),
        ],
        let_fall={(BEN, "second"): "late"},
        planned=frozenset({"kill"}),
        injected=Counter(kill=1),
        under_way=Counter({ANA: 1}),
        unknown=1,
    )


def loses_a_message(record: Record) -> None:
    record.arrivals.pop()


def drops_what_came(record: Record) -> None:
    record.let_fall[ANA, "first"] = "late"


def doubles_without_a_doubt(record: Record) -> None:
    record.arrivals.append(record.arrivals[1])
    record.unknown = 2


def doubles_more_than_it_counts(record: Record) -> None:
    record.unknown = 0


def sends_one_four_times(record: Record) -> None:
    record.arrivals += [record.arrivals[0]] * 2
    record.under_way[ANA] = record.unknown = 3


def doubts_without_a_reason(record: Record) -> None:
    record.unanswered.clear()
    record.under_way.clear()


def comes_too_early(record: Record) -> None:
    record.arrivals[0] = replace(record.arrivals[0], at=EIGHT - timedelta(seconds=1))


def comes_too_late(record: Record) -> None:
    record.arrivals[0] = replace(record.arrivals[0], at=EIGHT + 4 * HOUR)


def comes_unasked(record: Record) -> None:
    record.arrivals.append(Arrival(BEN, "third", EIGHT))


def never_kills(record: Record) -> None:
    record.injected["kill"] = 0


def test_what_was_promised_and_kept_is_let_pass() -> None:
    assert judged(good()) == []


@pytest.mark.parametrize(
    ("doctor", "complaint"),
    [
        (loses_a_message, "1: lost: second"),
        (drops_what_came, "came and was dropped (late): first"),
        (doubles_without_a_doubt, "2: doubled: 1 copies, 0 doubts"),
        (doubles_more_than_it_counts, "1 copies, 0 doubts counted by the bot"),
        (sends_one_four_times, "first came 4 times"),
        (doubts_without_a_reason, "1 doubts counted by the bot, 0 injected"),
        (comes_too_early, "1: wrong hour: first"),
        (comes_too_late, "1: late: first"),
        (comes_unasked, "2: nobody asked for: third"),
        (never_kills, "never happened: kill"),
    ],
    ids=lambda case: getattr(case, "__name__", ""),
)
def test_a_doctored_record_is_found_out(doctor: Callable[[Record], None], complaint: str) -> None:
    record = good()

    doctor(record)

    assert [line for line in judged(record) if complaint in line]


def test_a_copy_right_behind_its_original_keeps_the_order() -> None:
    record = Record(
        intents=[intent(ANA, "1"), intent(ANA, "2")],
        arrivals=[Arrival(ANA, name, EIGHT) for name in ("1", "1", "2", "2")],
    )

    assert out_of_order(record) == []


@pytest.mark.parametrize("came", ["21", "1", "121"], ids=["swapped", "lost", "again"])
def test_another_order_is_found_out(came: str) -> None:
    record = Record(
        intents=[intent(ANA, "1"), intent(ANA, "2")],
        arrivals=[Arrival(ANA, name, EIGHT) for name in came],
    )

    assert len(out_of_order(record)) == 1
