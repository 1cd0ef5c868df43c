from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from bot.coaching.events import (
    HealthChecked,
    Locked,
    QuestionPromised,
)
from bot.coaching.person.person import Clearance, Mode
from tests.flows.starts import at_back, at_more_back, checking, health_of
from tests.support.world import NOON

ALL_DAYS = frozenset(range(7))


def test_nothing_ticked_takes_two_taps() -> None:
    chat = checking().taps_first().taps_first()

    chat.shows("health-check-saved").shows("health-check-mode-full")
    assert health_of(chat).clearance == Clearance()
    assert chat.happened == [HealthChecked(frozenset(), Clearance())]
    assert chat.state is None


def test_a_tick_can_be_taken_back() -> None:
    chat = checking().taps("tick-G1").shows("health-check-general")
    chat.offers("health-check-button-continue", "✓ 1 Heart")

    chat.taps("tick-G1").offers("health-check-button-none").lacks("✓ 1 Heart")


@pytest.mark.parametrize("typed", ["8", " 8 "])
def test_the_number_of_an_item_ticks_it(typed: str) -> None:
    chat = at_back().says(typed)

    assert "✓ 8 Back pain" in [chat.words(c.label) for c in chat.buttons]


def test_the_letter_of_an_item_ticks_it() -> None:
    chat = at_more_back().says("C")

    assert "✓ c Cancer, weight" in [chat.words(c.label) for c in chat.buttons]


def test_none_of_these_may_be_typed() -> None:
    at_back().says("None of these").shows("health-check-saved")


def test_nonsense_gets_the_list_again() -> None:
    checking().says("12").shows("typed-unclear-1").shows("health-check-general")


@pytest.mark.parametrize(
    ("ticks", "answer", "line", "mode"),
    [
        (["G1"], None, "health-G1-yes", Mode.WARMUPS_ONLY),
        (["G3"], "unknown", "health-G3-unknown", Mode.WARMUPS_ONLY),
        (["G3"], "known", "health-G3-known", Mode.FULL),
        (["G4"], "osteoporosis", "health-G4-osteoporosis", Mode.FULL),
        (["G5"], "hip", "health-G5-hip", Mode.FULL),
        (["G6"], "not_yet", "health-G6-not_yet", Mode.WARMUPS_ONLY),
        (["G6"], "agreed", "health-G6-agreed", Mode.FULL),
    ],
)
def test_an_item_of_the_first_list_leads_to_its_line(
    ticks: list[str], answer: str | None, line: str, mode: Mode
) -> None:
    chat = at_back(*ticks).taps("continue")
    if answer:
        chat.shows(f"health-{ticks[0]}-question").taps(answer)

    chat.shows(line).taps("continue")

    assert health_of(chat).clearance.mode is mode
    assert health_of(chat).ticked == set(ticks)


def test_supervised_people_may_read() -> None:
    chat = at_back().taps("tick-G7").taps("continue").shows("health-G7-yes").taps("continue")

    chat.shows("health-check-blocked").offers("library:")
    assert health_of(chat).clearance.mode is Mode.BLOCKED


@pytest.mark.parametrize(
    ("more", "refer"),
    [
        (["B1"], "health-check-refer-check"),
        (["B2"], "health-check-refer-today"),
        (["B3"], "health-check-refer-week"),
        (["B4"], "health-check-refer-week-calm"),
        (["B4", "B3"], "health-check-refer-week"),
        (["B1", "B4", "B2"], "health-check-refer-today"),
    ],
)
def test_what_is_worth_a_check_is_said_once_for_the_soonest(more: list[str], refer: str) -> None:
    chat = at_more_back(*more).taps("continue").taps("2").shows(refer)

    lines = [m for m in chat.turn.screens[0].text if getattr(m, "id", "").count("refer")]
    assert len(lines) == 1


def test_it_calms_only_for_what_may_be_calmed() -> None:
    calm = at_more_back("B5").taps("continue").taps("2").taps("changed")

    calm.shows("health-check-refer-week-calm")


def test_pain_below_the_knee_that_is_mild_leaves_easy_warm_ups() -> None:
    chat = at_more_back("B5").taps("continue").taps("2").taps("stable").shows("health-B5-stable")

    chat.offers("health-check-button-go-on-warmups").taps("continue")

    assert health_of(chat).clearance.max_rung == 1


def test_pain_right_now_is_kept_with_its_instant_and_may_be_typed() -> None:
    chat = at_more_back().taps("continue").says("4").shows("health-B7-3").taps("continue")

    assert (health_of(chat).back_now, health_of(chat).back_now_at) == (4, NOON)


@pytest.mark.parametrize("typed", ["11", "very"])
def test_pain_right_now_stays_between_0_and_10(typed: str) -> None:
    at_more_back().taps("continue").says(typed).shows("typed-unclear-1")


def test_a_sore_back_is_asked_about_again_tomorrow() -> None:
    chat = at_more_back().taps("continue").taps("6").taps("continue")

    scheduled = chat.events(QuestionPromised)
    assert scheduled == [QuestionPromised("morning", date(2026, 11, 3), time(8))]


def test_unticking_back_pain_forgets_what_followed_from_it() -> None:
    chat = at_more_back("B1").taps("back").taps("tick-B0").taps("continue")

    assert health_of(chat).ticked == set()


def test_change_my_answers_keeps_the_ticks_and_asks_the_rest_again() -> None:
    chat = at_back("G3").taps("continue").taps("known").taps("change")

    chat.offers("✓ 3 Fainting").taps("continue").taps("continue").shows("health-G3-question")


def test_a_slip_in_the_list_costs_nothing_before_continue() -> None:
    chat = at_back().taps("tick-E1").taps("tick-E1").taps("continue")

    chat.shows("health-check-saved")
    assert chat.events(Locked) == []


def test_a_wait_or_a_location_means_nothing_here() -> None:
    chat = checking()

    chat.shares("Europe/Berlin").shows("typed-unclear-1")
    chat.waits(timedelta(days=1))
    assert chat.state is not None


@pytest.mark.parametrize(
    ("taps", "message"),
    [
        (["continue", "back"], "health-check-general"),
        (["continue", "tick-B0", "continue", "back"], "health-check-back"),
        (["continue", "tick-B0", "continue", "continue", "back"], "health-check-more"),
        (["tick-G3", "continue", "continue", "back"], "health-check-back"),
        (["tick-G1", "continue", "continue", "professional", "back"], "health-G1-yes"),
        (
            ["tick-G1", "continue", "continue", "professional", "doctor", "back"],
            "health-check-who",
        ),
    ],
)
def test_back_leads_to_the_question_before(taps: list[str], message: str) -> None:
    chat = checking()

    for tap in taps:
        chat.taps(tap)

    chat.shows(message)


def test_what_forbids_everything_is_said_alone() -> None:
    chat = at_back("G3", "G2").taps("tick-B0").taps("continue").taps("continue").taps("7")

    chat.taps("unknown").shows("health-G2-yes").hides("health-G3-unknown").hides("health-B7-5")
