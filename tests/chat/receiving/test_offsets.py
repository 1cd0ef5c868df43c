"""Updates are confirmed only once they and all before them are handled."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.raw_data import Json
from bot.chat.receiving.polling import Window


def updates(*ids: int) -> list[Json]:
    return [{"update_id": number} for number in ids]


def ids(found: list[Json]) -> list[int]:
    return [raw["update_id"] for raw in found]


def test_nothing_is_asked_for_at_the_start() -> None:
    assert Window().offset() is None


def test_the_offset_stays_at_the_lowest_that_is_not_handled() -> None:
    window = Window()

    first, second, third = window.fresh(updates(5, 6, 7))
    window.handled(second)
    window.handled(third)
    before = window.offset()
    window.handled(first)

    assert (before, window.offset()) == (5, 8)


def test_the_next_answer_has_room_for_what_lies_below_the_lowest_open_one() -> None:
    window = Window()
    before = window.known_again
    first, second, third = window.fresh(updates(5, 6, 7))

    counts = [window.known_again]
    for raw in (second, first, third):
        window.handled(raw)
        counts.append(window.known_again)

    assert before == 0
    assert counts == [3, 3, 1, 0]


def test_what_comes_again_is_known() -> None:
    window = Window()
    _, second = window.fresh(updates(5, 6))
    window.handled(second)

    assert ids(window.fresh(updates(5, 6, 7))) == [7]


def test_what_was_put_back_comes_again_in_order() -> None:
    window = Window()
    first, second, third = window.fresh(updates(5, 6, 7))
    window.handled(second)

    window.put_back([first, third])

    assert window.under_way == 0
    assert window.is_open
    assert ids(window.fresh(updates(5, 6, 7, 8))) == [5, 7, 8]


def test_after_an_outage_the_offset_passes_what_was_handled_before() -> None:
    window = Window()
    first, second = window.fresh(updates(5, 6))
    window.handled(second)
    window.put_back([first])

    window.handled(window.fresh(updates(5, 6))[0])

    assert window.offset() == 7


def test_what_telegram_has_no_more_is_waited_for_no_longer() -> None:
    window = Window()
    window.put_back(window.fresh(updates(5, 6)))

    window.fresh([])

    assert not window.is_open
    assert window.offset() == 7


def test_what_is_under_way_stays_open_though_it_does_not_come_again() -> None:
    window = Window()
    window.fresh(updates(5, 6))

    window.fresh(updates(7))

    assert window.offset() == 5


@given(st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=60))
def test_every_update_is_handled_once_in_any_order_of_ends(ends: list[tuple[int, bool]]) -> None:
    count = 20
    window = Window()
    waiting: list[Json] = []
    done: list[int] = []

    # After the drawn ends, whatever still waits goes well.
    for at, goes_well in [*ends, *[(0, True)] * count]:
        offset = window.offset() or 1
        assert set(range(1, offset)) <= set(done)
        waiting += window.fresh(updates(*range(offset, min(offset + 10, count + 1))))
        if not waiting:
            break
        ended = waiting.pop(at % len(waiting))
        if goes_well:
            window.handled(ended)
            done.append(ended["update_id"])
        else:
            window.put_back([ended])

    assert sorted(done) == list(range(1, count + 1))
    assert window.offset() == count + 1
