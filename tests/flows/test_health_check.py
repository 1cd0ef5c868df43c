from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.coaching.events import (
    HealthChecked,
    HourChosen,
    Locked,
    QuestionPromised,
    ReminderStopped,
    Unlocked,
)
from bot.coaching.person import Clearance, Health, Mode, Person, Profile
from bot.coaching.screening import Answers, clearance, findings
from bot.flows.turn import Where
from tests.flows.rooms import talk
from tests.talk import Talk
from tests.world import NOON, catalogue, settled

ALL_DAYS = frozenset(range(7))


def checking() -> Talk:
    """Somebody who has been coached for a month answers again."""
    return talk(settled()).goes("health_check", "again")


def at_back(*general: str) -> Talk:
    chat = checking()
    for item in general:
        chat.taps(f"tick-{item}")
    return chat.taps("continue")


def at_more_back(*more: str) -> Talk:
    chat = at_back().taps("tick-B0").taps("continue")
    for item in more:
        chat.taps(f"tick-{item}")
    return chat


def with_health(*ticked: str, details: frozenset[str] = frozenset()) -> Person:
    answers = Answers(frozenset(ticked), dict(d.split(":") for d in details))
    found = clearance(findings(catalogue().screening, answers))
    health = Health(date(2026, 10, 3), frozenset(ticked), details, clearance=found)
    return settled(profile=Profile(health=health))


def health_of(chat: Talk) -> Health:
    assert chat.person.profile.health is not None
    return chat.person.profile.health


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
    checking().says("12").shows("converse-still-here").shows("health-check-general")


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
    at_more_back().taps("continue").says(typed).shows("converse-still-here")


def test_a_sore_back_is_asked_about_again_tomorrow() -> None:
    chat = at_more_back().taps("continue").taps("6").taps("continue")

    promised = chat.events(QuestionPromised)
    assert promised == [QuestionPromised("morning", date(2026, 11, 3), time(8))]


def test_unticking_back_pain_forgets_what_followed_from_it() -> None:
    chat = at_more_back("B1").taps("back").taps("tick-B0").taps("continue")

    assert health_of(chat).ticked == set()


def test_change_my_answers_keeps_the_ticks_and_asks_the_rest_again() -> None:
    chat = at_back("G3").taps("continue").taps("known").taps("change")

    chat.offers("✓ 3 Fainting").taps("continue").taps("continue").shows("health-G3-question")


@pytest.mark.parametrize("sign", ["E1", "E2", "E3"])
def test_a_sign_of_an_emergency_locks_at_once_and_rings(sign: str) -> None:
    chat = at_back("G4").taps(f"tick-{sign}").taps("continue").shows("emergency-nerves")

    assert chat.turn.screens[-1].rings
    assert chat.turn.screens[-1].where is Where.NEW
    assert chat.happened == [Locked("nerves")]
    assert chat.person.profile.lock is not None
    assert set(chat.person.profile.lock.ticked) == {"G4", sign}


def test_a_slip_in_the_list_costs_nothing_before_continue() -> None:
    chat = at_back().taps("tick-E1").taps("tick-E1").taps("continue")

    chat.shows("health-check-saved")
    assert chat.events(Locked) == []


def locked() -> Talk:
    return at_back("G4").taps("tick-E1").taps("continue")


def test_anything_typed_while_locked_gets_the_advice() -> None:
    locked().says("hello").shows("emergency-paused").offers("answers", "ok", "mistake")


def test_what_was_answered_can_be_shown_to_a_clinician() -> None:
    chat = locked().taps("answers")

    chat.shows("health-E1").shows("health-G4").hides("health-E2")


def test_ticked_by_mistake_asks_again_without_that_tick() -> None:
    chat = locked().taps("mistake").shows("health-check-back")

    assert chat.person.profile.lock is None
    assert chat.events(Unlocked) == [Unlocked("mistake")]
    chat.lacks("✓ 9 Numbness").taps("continue").shows("health-G4-question")


def test_a_clinicians_ok_needs_who_and_when_and_then_asks_anew() -> None:
    chat = locked().taps("ok").shows("health-check-who")
    assert chat.person.profile.lock is not None

    chat.taps("doctor").shows("health-check-when").says("last Friday").shows(
        "health-check-general"
    )

    assert chat.person.profile.lock is None
    assert chat.events(Unlocked) == [Unlocked("doctor")]
    chat.taps("continue").taps("continue")
    assert (health_of(chat).cleared, health_of(chat).cleared_on) == ("doctor", "last Friday")


def test_back_from_who_leaves_the_lock_as_it_is() -> None:
    chat = locked().taps("ok").taps("back").shows("emergency-nerves")

    assert chat.person.profile.lock is not None


def test_the_lock_by_the_heart_has_its_own_words_and_asks_its_own_flow_again() -> None:
    chat = talk(settled())
    chat.goes("emergency", "heart:health_check").shows("emergency-heart").taps("answers")

    chat.shows("emergency-answer-heart")
    assert chat.events(Locked) == [Locked("heart")]


def test_health_while_locked_is_the_emergency() -> None:
    chat = locked()

    chat.goes("health_check").shows("emergency-nerves")


def test_a_professional_opens_the_mode_at_once_where_warm_ups_were_open() -> None:
    chat = at_back("G1").taps("continue").taps("professional").taps("doctor").taps("this_week")

    chat.shows("health-check-saved").shows("health-check-mode-full")
    assert health_of(chat).cleared == "doctor"
    assert health_of(chat).clearance.contraindications == {"c_bp"}


def test_what_holds_all_training_is_asked_anew_after_the_ok() -> None:
    chat = at_more_back("B4").taps("continue").taps("2").taps("professional")

    chat.taps("physiotherapist").taps("today").shows("health-check-general")


def test_an_ok_is_not_asked_for_where_it_opens_nothing() -> None:
    at_more_back().taps("continue").taps("2").shows("health-B0-yes").lacks("professional")


def test_the_review_names_the_answers_and_their_date() -> None:
    chat = talk(with_health("B0", "G1")).goes("health_check")

    chat.shows("health-check-review", day=date(2026, 10, 3)).shows("health-B0.button")
    chat.shows("health-check-mode-warmups_only")


def test_nothing_new_is_kept_and_dated_today() -> None:
    chat = talk(with_health("G3", details=frozenset({"G3:known"}))).goes("health_check")

    chat.taps("same")

    assert health_of(chat).checked_on == chat.context.today
    assert health_of(chat).details == {"G3:known"}
    assert health_of(chat).clearance.contraindications == {"c_balance"}
    assert [type(e) for e in chat.happened] == [HealthChecked]


def test_answers_that_close_everything_stop_the_warm_up() -> None:
    chat = at_back("G2").taps("continue").taps("continue").shows("health-check-blocked")

    assert chat.events(ReminderStopped) == [ReminderStopped("warmup", "health")]


def test_answers_that_open_again_bring_the_warm_up_back() -> None:
    chat = talk(with_health("G2")).goes("health_check", "again").taps("continue").taps("continue")

    assert chat.events(HourChosen) == [HourChosen("warmup", ALL_DAYS, time(8))]


def test_without_consent_nothing_about_health_is_asked() -> None:
    person = replace(settled(), consent=None)

    chat = talk(person).goes("health_check").shows("onboarding-consent")

    chat.taps("agree").shows("health-check-general")


def test_erase_the_answers_leads_to_withdrawing() -> None:
    talk(with_health("B0")).goes("health_check").taps("erase").shows("erasure-withdraw-ask")


def test_back_leads_out_of_the_check_to_the_review() -> None:
    talk(with_health("B0")).goes("health_check", "again").taps("back").shows("health-check-review")


def test_a_wait_or_a_location_means_nothing_here() -> None:
    chat = checking()

    chat.shares("Europe/Berlin").shows("converse-still-here")
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


def test_the_review_leads_to_the_questions_and_to_an_ok() -> None:
    chat = talk(with_health("G1")).goes("health_check").taps("professional")

    chat.shows("health-check-who").taps("back").shows("health-check-review")
    chat.taps("again").shows("health-check-general").lacks("✓ 1 Heart")


def test_what_stays_after_an_ok_is_said_when_the_questions_come_anew() -> None:
    chat = talk(with_health("G1")).goes("health_check").taps("professional")

    chat.taps("doctor").taps("earlier").taps("tick-G1").taps("continue").taps("continue")

    chat.shows("health-G1-yes-cleared").hides("health-G1-yes").lacks("professional")
