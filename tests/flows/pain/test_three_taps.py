"""Something hurts: number, place and kind, at most three taps, and each pain is recorded once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.events import PainReported, QuestionPromised
from bot.coaching.rules.context import PainKind, PainPlace
from bot.value import replace
from tests.flows.pain.hurting import ASKED_TOMORROW, during, reporting
from tests.flows.practice import practice
from tests.support.world import NOON


def test_three_taps_and_two_where_the_place_is_known() -> None:
    chat = reporting(during(), "2", "hip", "ache")
    assert chat.taps_so_far == 1 + 3

    chat = practice()
    chat.goes("warmup", "normal")
    chat.does("done", "knees")
    before = chat.taps_so_far
    chat.does("2", "ache").shows("pain-green-cue")
    assert chat.taps_so_far == before + 2


def test_a_typed_number_is_kept_exactly() -> None:
    chat = during()
    chat.says("1")
    chat.does("neck", "ache")

    assert chat.events(PainReported) == [
        PainReported(1, "neck", "ache", "green", "glute_bridge", "bridge")
    ]


@pytest.mark.parametrize("text", ["11", "a lot"])
def test_nonsense_gets_the_number_again(text: str) -> None:
    during().says(text).shows("pain-number")


def test_a_mistaken_tap_leads_back_to_the_exercise() -> None:
    during().does("mistake").shows("exercise-glute_bridge").shows("warmup-set", number=1)


def test_a_mistaken_tap_outside_a_warm_up_ends_kindly() -> None:
    chat = practice()
    chat.goes("pain")

    chat.does("mistake").shows("pain-nothing")
    assert chat.state is None


def test_without_consent_nothing_about_pain_is_asked_or_kept() -> None:
    chat = practice()
    chat.person = replace(chat.person, consent=None)

    chat.goes("pain").shows("pain-no-consent").shows("pain-no-consent-urgent")
    assert (chat.state, chat.happened) == (None, [])


@given(
    number=st.sampled_from(["2", "3", "4", "5", "6", "7", "10"]),
    place=st.sampled_from([p.value for p in PainPlace]),
    kind=st.sampled_from([k.value for k in PainKind]),
)
def test_every_pain_is_recorded_once_and_a_worse_class_never_leaves_more_open(
    number: str, place: str, kind: str
) -> None:
    chat = reporting(during(), number, place, kind)

    (report,) = chat.events(PainReported)
    assert isinstance(report, PainReported)
    assert (report.number, report.place, report.kind) == (int(number), place, kind)
    is_resting = any(r.until > NOON for r in chat.person.profile.resting)
    assert is_resting == (report.pain_class == "stop")
    asked = report.number >= 3 or place == "low_back"
    assert chat.events(QuestionPromised) == ([ASKED_TOMORROW] if asked else [])
