"""Pacing and the flood gate, on a clock that the test moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.limits import Admission, Buckets, FloodGate, Pacing
from bot.storage.outbox.outbox import Act
from playground.world.group_rate import GroupRate


class Hand:
    """A monotonic clock that moves by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def sent_within(pacing: Pacing, hand: Hand, seconds: float, chats: list[int]) -> int:
    """Return how many messages leave when every chance is taken at once."""
    sent, end = 0, hand.now + seconds
    while hand.now < end:
        ready = [chat for chat in chats if pacing.wait_for(chat) == 0]
        for chat in ready:
            if pacing.wait_for(chat) == 0:
                pacing.take(chat)
                sent += 1
        hand.now += max(min(pacing.wait_for(chat) for chat in chats), 0.001)
    return sent


@pytest.mark.parametrize(("rate", "burst"), [(5, 5), (25, 5), (100, 20)])
def test_over_all_chats_the_rate_holds_after_a_small_burst(rate: float, burst: int) -> None:
    hand = Hand()

    sent = sent_within(Pacing(rate, hand), hand, 10, list(range(1, 200)))

    assert 10 * rate <= sent <= 10 * rate + burst


@pytest.mark.parametrize("rate", [0.5, 25, 100])
def test_room_is_what_may_leave_at_once(rate: float) -> None:
    hand = Hand()
    pacing = Pacing(rate, hand)

    found = []
    for step in range(60):
        hand.now += 0.3 * (step % 5) / rate
        room = pacing.room(1000)
        found.append(room)
        for chat in range(room):
            assert pacing.wait_for(1000 * step + chat) == 0
            pacing.take(1000 * step + chat)
        assert pacing.wait() > 0

    assert 0 in found
    assert sum(found) > 30
    assert pacing.room(-3) == -3


def test_what_telegram_holds_leaves_no_room() -> None:
    hand = Hand()
    pacing = Pacing(25, hand)

    pacing.hold(7)

    assert pacing.room(8) == 0
    hand.now += 7.001
    assert pacing.room(8) == 1


def test_one_chat_gets_one_a_second_after_a_burst_of_three() -> None:
    hand = Hand()

    sent = sent_within(Pacing(25, hand), hand, 10, [1])

    assert sent == 10 + Pacing.CHAT_BURST - 1


@pytest.mark.parametrize("act", [Act.EDIT, Act.STRIP, Act.REACT])
def test_edits_leave_eight_at_once_and_then_one_a_second(act: str) -> None:
    hand = Hand()
    pacing = Pacing(25, hand)

    left = []
    while hand.now < 1010:
        if pacing.wait_for(1, act) == 0:
            pacing.take(1, act)
            left.append(hand.now - 1000)
        hand.now += max(pacing.wait_for(1, act), 0.001)

    assert sum(at < 1 for at in left) == Pacing.CHAT_BURST_OF_ALL
    assert len(left) == pytest.approx(Pacing.CHAT_BURST_OF_ALL + 9, abs=1)


def test_telegram_counts_edits_and_messages_of_a_chat_together() -> None:
    hand = Hand()
    pacing = Pacing(100, hand)

    for _ in range(5):
        pacing.take(1, Act.EDIT)
    for _ in range(3):
        assert pacing.wait_for(1) == 0
        pacing.take(1)

    assert pacing.wait_for(1, Act.EDIT) == pytest.approx(1.0)
    assert pacing.wait_for(1) == pytest.approx(1.0)
    assert pacing.wait_for(2, Act.EDIT) == 0


def test_a_hold_of_telegram_holds_edits_as_well() -> None:
    hand = Hand()
    pacing = Pacing(25, hand)

    pacing.hold(7, chat_id=1)

    assert pacing.wait_for(1, Act.EDIT) == pytest.approx(7)


def test_a_busy_chat_does_not_hold_back_another() -> None:
    hand = Hand()
    pacing = Pacing(25, hand)

    for _ in range(3):
        pacing.take(1)

    assert pacing.wait_for(1) == pytest.approx(1.0)
    assert pacing.wait_for(2) == 0


def test_a_flood_in_a_chat_holds_it_for_as_long_as_telegram_says() -> None:
    hand = Hand()
    pacing = Pacing(25, hand)

    pacing.hold(7, chat_id=1)

    assert pacing.wait_for(1) == pytest.approx(7)
    assert pacing.wait_for(2) == 0


def test_a_flood_of_the_bot_holds_every_chat() -> None:
    hand = Hand()
    pacing = Pacing(25, hand)

    pacing.hold(7)

    assert pacing.wait() == pytest.approx(7)
    hand.now += 7.001
    assert pacing.wait_for(2) == 0


def test_a_shorter_hold_does_not_end_a_longer_one() -> None:
    hand = Hand()
    pacing = Pacing(25, hand)

    pacing.hold(7)
    pacing.hold(1)

    assert pacing.wait() == pytest.approx(7)


def test_rate_zero_switches_all_pacing_off() -> None:
    hand = Hand()
    pacing = Pacing(0, hand)

    for _ in range(1000):
        pacing.take(1)
    pacing.hold(60)

    assert (pacing.wait(), pacing.wait_for(1)) == (0, 0)
    assert pacing.room(256) == 256


@given(
    rate=st.floats(0.5, 50),
    size=st.integers(1, 40),
    steps=st.lists(st.floats(0, 5), max_size=60),
)
def test_no_bucket_gives_more_than_its_size_and_what_flowed_back(
    rate: float, size: int, steps: list[float]
) -> None:
    hand = Hand()
    buckets = Buckets(rate, size, hand)
    began, taken = hand.now, 0

    for step in steps:
        hand.now += step
        while buckets.wait(1) == 0:
            buckets.take(1)
            taken += 1

    assert taken <= size + (hand.now - began) * rate + 1e-3


def test_full_buckets_take_no_memory() -> None:
    hand = Hand()
    buckets = Buckets(1, 3, hand)

    for chat in range(50_000):
        buckets.take(chat)
        hand.now += 0.01

    assert len(buckets) < 2500


def test_forty_updates_come_in_and_a_flood_is_notified_once() -> None:
    flood_gate = FloodGate(Hand())

    admissions = [flood_gate.admit(1) for _ in range(100)]

    assert admissions[:40] == [Admission.IN] * 40
    assert admissions[40] is Admission.NOTIFIED
    assert admissions[41:] == [Admission.HELD] * 59


def test_the_flood_gate_refills_by_five_a_second() -> None:
    hand = Hand()
    flood_gate = FloodGate(hand)
    for _ in range(100):
        flood_gate.admit(1)

    hand.now += 1.0
    admissions = [flood_gate.admit(1) for _ in range(10)]

    assert admissions.count(Admission.IN) == 5
    assert Admission.NOTIFIED not in admissions


def test_a_flood_after_a_quiet_time_is_notified_again() -> None:
    hand = Hand()
    flood_gate = FloodGate(hand)
    for _ in range(100):
        flood_gate.admit(1)

    hand.now += 60
    admissions = [flood_gate.admit(1) for _ in range(41)]

    assert admissions == [Admission.IN] * 40 + [Admission.NOTIFIED]


def test_a_flood_in_one_chat_leaves_the_others_alone() -> None:
    flood_gate = FloodGate(Hand())
    for _ in range(100):
        flood_gate.admit(1)

    assert flood_gate.admit(2) is Admission.IN


def test_many_who_flood_are_forgotten_when_they_stop() -> None:
    hand = Hand()
    flood_gate = FloodGate(hand)

    for chat in range(1, 3000):
        for _ in range(41):
            flood_gate.admit(chat)
        hand.now += 0.1

    assert len(flood_gate._notified) < 1500


def test_a_chat_in_which_enough_waits_is_held_for_a_second_and_notified_once() -> None:
    hand = Hand()
    flood_gate = FloodGate(hand)

    seen = []
    for _ in range(4):
        seen.append(flood_gate.admit(1))
        flood_gate.hold(1)
        seen += [flood_gate.admit(1), flood_gate.admit(1)]
        hand.now += FloodGate.FULL_FOR
    others = flood_gate.admit(2)

    assert seen == [
        *(Admission.IN, Admission.NOTIFIED, Admission.HELD),
        *(Admission.IN, Admission.HELD, Admission.HELD) * 3,
    ]
    assert others is Admission.IN


def test_who_is_held_again_after_a_quiet_time_is_notified_again() -> None:
    hand = Hand()
    flood_gate = FloodGate(hand)

    seen = []
    for _ in range(2):
        seen.append(flood_gate.admit(1))
        flood_gate.hold(1)
        seen.append(flood_gate.admit(1))
        hand.now += FloodGate.FULL_FOR + FloodGate.EBBS_AWAY_IN

    assert seen == [Admission.IN, Admission.NOTIFIED] * 2


def test_chats_that_are_no_longer_full_are_forgotten() -> None:
    hand = Hand()
    flood_gate = FloodGate(hand)

    for chat in range(5_000):
        flood_gate.hold(chat)
        hand.now += 0.1

    assert len(flood_gate._full_until) < 2_000


@given(
    waits=st.lists(st.floats(0, 90), max_size=60),
    acts=st.lists(st.sampled_from((Act.NEW, Act.EDIT))),
)
def test_in_a_group_telegrams_20_a_minute_are_never_passed(
    waits: list[float], acts: list[str]
) -> None:
    hand, group = Hand(), -5
    pacing, telegram = Pacing(25, hand), GroupRate(hand)
    sent, begun = 0, hand.now

    for wait in [*waits, *([0.0] * 60)]:
        hand.now += wait
        for act in (*acts, Act.NEW):
            hand.now += pacing.wait_for(group, act)
            pacing.take(group, act)
            telegram.take("editMessageText" if act == Act.EDIT else "sendMessage", group)
            sent += 1

    assert sent >= 60
    assert hand.now - begun >= (sent - 5) / 20 * 60


def test_a_group_that_is_busy_holds_up_nobody_else() -> None:
    hand = Hand()
    pacing = Pacing(25, hand)
    for _ in range(5):
        pacing.take(-5)

    assert pacing.wait_for(-5) > 3
    assert pacing.wait_for(5) == pacing.wait_for(-6) == pacing.wait()
