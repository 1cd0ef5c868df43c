"""Ten minutes after a stop in a warm-up: something easy and unrelated, or the end."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.events import Practised, SessionFinished
from bot.coaching.person.person import Health, Profile, Wishes
from bot.value import replace
from tests.flows.pain.hurting import during, reporting
from tests.flows.practice import MONDAY, Practice
from tests.support.world import NOON


def stopped() -> Practice:
    return reporting(during(), "6", "knee", "ache").shows("pain-stop-exercise")


def test_ten_minutes_later_it_rings_and_asks_once_more() -> None:
    chat = stopped().does("ok").shows("pain-waiting", at=NOON + timedelta(minutes=10))

    chat.waits(timedelta(minutes=10))

    chat.shows("pain-settling")
    assert chat.screen.rings


def test_it_asks_also_where_nobody_said_ok() -> None:
    stopped().waits(timedelta(minutes=10)).shows("pain-settling")


def settling() -> Practice:
    chat = stopped()
    chat.waits(timedelta(minutes=10))
    return chat


def test_settled_opens_easy_clams_and_then_the_end() -> None:
    chat = settling().does("2", "easy")

    chat.shows("exercise-clam").shows("warmup-times-sided", sets=2, reps=10)
    chat.does("done").shows("warmup-finished").hides("card-k17")
    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]


@pytest.mark.parametrize(
    ("buttons", "message"),
    [(("2", "enough"), "pain-enough"), (("3",), "pain-enough-tomorrow")],
)
def test_enough_ends_the_warm_up(buttons: tuple[str, ...], message: str) -> None:
    chat = settling().does(*buttons).shows(message)

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "stopped", 0)]
    assert chat.session is None


@pytest.mark.parametrize(
    ("text", "message"), [("1", "pain-settled"), ("4", "pain-enough-tomorrow")]
)
def test_the_number_may_be_typed(text: str, message: str) -> None:
    settling().says(text).shows(message)


def test_worse_is_asked_about_with_the_warm_up_closed() -> None:
    chat = settling().does("worse").shows("pain-number")

    assert chat.session is None
    chat.does("2", "ache").shows("pain-green")


@pytest.mark.parametrize("answers", [(), ("2",)])
def test_no_answer_ends_the_warm_up(answers: tuple[str, ...]) -> None:
    chat = settling().does(*answers)

    chat.waits(timedelta(minutes=60))

    chat.shows("pain-enough")
    assert chat.session is None


@pytest.mark.parametrize("waiting", [False, True])
def test_it_can_end_before_the_ten_minutes(waiting: bool) -> None:
    chat = stopped().does(*(["ok"] if waiting else []), "end")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "stopped", 0)]


@pytest.mark.parametrize(
    ("minutes", "message"), [(5, "pain-waiting"), (10, "pain-settling"), (90, "pain-settling")]
)
def test_the_stopped_exercise_never_comes_back_by_another_way(minutes: int, message: str) -> None:
    chat = stopped()
    chat.goes("preferences")
    chat.waits(timedelta(minutes=minutes))

    chat.goes("warmup", "normal").shows(message)


def test_with_nothing_open_the_warm_up_ends() -> None:
    no_digs = Wishes(never_offer=frozenset({"leg_curl_heel_dig"}))
    chat = during(Profile(health=Health(MONDAY), wishes=no_digs))

    reporting(chat, "6", "hip", "ache").shows("pain-stop-rest")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "stopped", 0)]


def test_what_is_open_may_close_while_one_waits() -> None:
    chat = reporting(during(), "6", "hip", "ache").shows("pain-stop-exercise")
    no_digs = Wishes(never_offer=frozenset({"leg_curl_heel_dig"}))
    chat.person = replace(chat.person, profile=replace(chat.person.profile, wishes=no_digs))

    chat.goes("preferences")
    chat.goes("warmup", "normal").shows("pain-enough")


def test_what_is_never_to_be_offered_is_not_offered_then_either() -> None:
    no_clams = Wishes(never_offer=frozenset({"clam"}))
    chat = during(Profile(health=Health(MONDAY), wishes=no_clams))

    reporting(chat, "6", "knee", "ache").hides("exercise-clam.inline")
