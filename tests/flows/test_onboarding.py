from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot.coaching.catalogue import Equipment
from bot.coaching.events import (
    ConsentGiven,
    ErasureConfirmed,
    HealthChecked,
    HourChosen,
    Onboarded,
    QuestionPromised,
    SessionStarted,
    ZoneChosen,
)
from bot.coaching.person import Clearance, Health, Mode, Profile
from bot.flows import zone_screens
from bot.flows.turn import Keyboard, Place
from bot.flows.zone_screens import AtCity, AtSearch
from tests.flows.rooms import talk
from tests.talk import Talk
from tests.world import BERLIN, NOON, SmallWorld, newcomer, settled

NEW_YORK = "America/New_York"


def at_health_check() -> Talk:
    return talk().goes("onboarding").taps("agree").taps("yes")


def at_level() -> Talk:
    return at_health_check().taps("continue").taps("continue")


def at_hour() -> Talk:
    return at_level().taps_first().taps_first().taps_first()


def test_first_buttons_lead_to_the_first_exercise_within_twelve_taps() -> None:
    chat = talk().goes("onboarding")

    taps = 0
    while not chat.events(SessionStarted):
        chat.taps_first()
        taps += 1

    assert taps == 10
    assert chat.person.onboarded_at == chat.now
    assert chat.person.profile.health is not None
    assert chat.person.profile.health.clearance == Clearance()
    assert [type(e) for e in chat.happened] == [
        ConsentGiven,
        ZoneChosen,
        HealthChecked,
        Onboarded,
        HourChosen,
        SessionStarted,
    ]
    assert chat.events(HourChosen) == [HourChosen("warmup", frozenset(range(7)), time(8))]


def test_nothing_about_health_is_asked_before_consent() -> None:
    chat = talk().goes("onboarding")

    chat.taps("later").shows("onboarding-without-consent").offers("library:")

    assert chat.person.consent is None
    assert chat.state is None
    chat.taps("onboarding").shows("onboarding-consent")


def test_reading_is_open_without_consent() -> None:
    chat = talk().goes("onboarding").taps("later")

    chat.taps("library:").taps("library:bridge").taps("library:glute_bridge")

    chat.shows("library-exercise").shows("exercise-glute_bridge.cue-1")
    assert chat.happened == []


def test_somebody_under_eighteen_is_told_kindly_and_nothing_stays() -> None:
    chat = talk().goes("onboarding").taps("minor")

    chat.shows("onboarding-adults-only")
    assert chat.happened == [ErasureConfirmed()]
    assert chat.state is None


def test_the_zone_is_guessed_and_its_time_shown() -> None:
    chat = talk().goes("onboarding").taps("agree")

    chat.shows("zone-guess", place="New York", at=time(7, 5)).taps("yes")

    assert chat.events(ZoneChosen) == [ZoneChosen(NEW_YORK)]
    assert chat.person.zone == NEW_YORK


def test_a_city_is_typed_and_confirmed() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other")

    assert chat.said[-1].keyboard is Keyboard.PLACE
    chat.says("sao paulo")
    assert [s.keyboard for s in chat.turn.screens] == [Keyboard.REMOVE, Keyboard.KEEP]
    chat.shows("zone-thanks").shows("zone-found", place="São Paulo", at=time(9, 5)).taps("yes")

    assert chat.person.zone == "America/Sao_Paulo"


def test_a_shared_location_leaves_only_its_zone() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").shares("America/Sao_Paulo")

    chat.shows("zone-found", place="Sao Paulo").taps("yes")

    assert chat.person.zone == "America/Sao_Paulo"


def test_an_unknown_city_is_said_kindly_and_asked_again() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Atlantis")

    chat.shows("zone-unknown", city="Atlantis")
    assert chat.state == AtSearch()
    chat.says("Berlin").shows("zone-found", place="Berlin")


def test_two_places_of_one_name_are_told_apart_by_country() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Portland")

    assert [chat.words(c.label) for c in chat.buttons][:2] == ["Portland, US", "Portland, JM"]
    chat.taps("Portland, JM").taps("yes")

    assert chat.person.zone == "America/Jamaica"


def test_a_city_can_be_picked_from_the_list_page_by_page() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Pick from a list")

    chat.shows("zone-region").taps("oceania").offers("place-0", "back")
    chat.lacks("place-7").taps("page-1").offers("place-7", "place-13").taps("page-0")
    chat.taps("back").shows("zone-region").taps("oceania").taps("page-1").taps("place-10")

    chat.shows("zone-found").taps("yes")
    assert chat.person.zone == chat.places.cities("oceania")[10].zone


def test_no_place_can_be_turned_down_and_searched_again() -> None:
    chat = talk().goes("onboarding").taps("agree").says("Berlin").taps("again").says("Portland")

    chat.taps("again").shows("zone-search")


@pytest.mark.parametrize("nonsense", ["blah", "🙃", "99:99"])
def test_nonsense_gets_the_question_again(nonsense: str) -> None:
    chat = at_hour().says(nonsense)

    chat.shows("converse-still-here").shows("plan-questions-hour").offers("08:00")


def test_a_typed_label_is_as_good_as_a_tap() -> None:
    chat = at_level().says("I train this already")

    assert chat.person.profile.level == "intermediate"


def test_equipment_is_toggled_and_kept() -> None:
    chat = at_level().taps_first()

    chat.taps("mini_band").taps("bench").taps("more").taps("ball").taps("towel").taps("fewer")
    chat.shows("plan-questions-equipment").offers("plan-questions-button-continue")
    chat.taps("mini_band").taps("continue")

    assert chat.person.profile.equipment == {Equipment.BENCH, Equipment.BALL, Equipment.STICK}


@pytest.mark.parametrize(
    ("taps", "plan"),
    [
        (["3x30"], (3, 30, {0, 2, 4})),
        (["2x30"], (2, 30, {0, 3})),
        (["other", "4", "20"], (4, 20, {0, 1, 3, 4})),
    ],
    ids=["first", "two days", "other"],
)
def test_days_and_minutes_are_kept(taps: list[str], plan: tuple[int, int, set[int]]) -> None:
    chat = at_level().taps_first().taps_first()

    for tap in taps:
        chat.taps(tap)

    profile = chat.person.profile
    assert (profile.sessions_a_week, profile.minutes, set(profile.training_days)) == plan
    chat.shows("plan-questions-hour")


def test_other_days_and_minutes_are_understood_when_typed() -> None:
    chat = at_level().taps_first().taps_first().taps("other").says("4").says("45")

    assert (chat.person.profile.sessions_a_week, chat.person.profile.minutes) == (4, 45)


def test_seven_days_a_week_are_not_offered() -> None:
    chat = at_level().taps_first().taps_first().taps("other").says("7")

    chat.shows("converse-still-here").shows("plan-questions-days")


def test_an_hour_is_understood_when_typed() -> None:
    chat = at_hour().says("7:30")

    assert chat.person.profile.warmup_at == time(7, 30)
    chat.shows("plan-questions-anchor")


def test_an_hour_in_the_quiet_hours_is_asked_about_once() -> None:
    chat = at_hour().taps("other").says("06:45").shows("plan-questions-quiet", at=time(6, 45))

    chat.taps("ring").shows("plan-questions-anchor")

    assert chat.person.profile.warmup_at == time(6, 45)


def test_another_hour_may_be_chosen_instead_of_a_quiet_one() -> None:
    chat = at_hour().says("06:45").taps("other").says("09:15")

    assert chat.person.profile.warmup_at == time(9, 15)


@pytest.mark.parametrize(
    ("hour", "moment"),
    [("08:00", "kettle"), ("12:30", "lunch"), ("18:00", "work")],
)
def test_the_moments_fit_the_hour(hour: str, moment: str) -> None:
    chat = at_hour().taps(hour)

    assert chat.buttons[0].value == moment


def test_an_anchor_in_own_words_stands_on_the_card() -> None:
    chat = at_hour().taps("08:00").taps("own").says("after <my> coffee" + "!" * 99)

    assert chat.person.profile.anchor == "own"
    assert chat.person.profile.anchor_words is not None
    assert len(chat.person.profile.anchor_words) == 60
    assert "after &lt;my&gt; coffee" in chat.text()


def test_the_card_promises_only_what_comes() -> None:
    chat = at_hour().taps("08:00").taps("skip")

    chat.shows("onboarding-plan-warmup", at=time(8)).shows("onboarding-plan-morning")
    assert "Sunday" not in chat.text()
    assert "session" not in chat.text()


def test_not_now_says_when_the_first_one_comes() -> None:
    chat = at_hour().taps("08:00").taps("kettle").taps("later")

    # It is 07:05 in New York: 08:00 is still ahead.
    chat.shows("onboarding-see-you.anchored", day=chat.context.today, at=time(8))
    assert chat.state is None


def test_change_something_leads_to_the_settings() -> None:
    at_hour().taps("08:00").taps("skip").taps("change").shows("preferences-title")


def test_back_leads_from_the_anchor_to_the_greeting() -> None:
    chat = at_hour().taps("08:00")

    seen = []
    while "back" in {c.value for c in chat.buttons}:
        chat.taps("back")
        seen.append(chat.text().split("\n")[0][:12])

    chat.shows("onboarding-consent")
    assert len(seen) == 8


def test_back_keeps_what_was_ticked() -> None:
    chat = at_health_check().taps("tick-G4").taps("continue").taps("continue").taps("other")
    chat.taps("continue").shows("plan-questions-level").taps("back").taps("back")

    assert "✓ 4 Condition" in [chat.words(c.label) for c in chat.buttons]


def test_a_blocked_person_may_read_and_comes_back_by_the_health_check() -> None:
    chat = at_health_check().taps("tick-G2").taps("continue").taps("continue")

    chat.shows("health-G2-yes").taps("continue").shows("health-check-blocked").offers("library:")

    assert chat.state is None
    assert chat.person.onboarded_at is None
    assert chat.person.profile.health is not None
    assert chat.person.profile.health.clearance.mode is Mode.BLOCKED
    assert chat.events(HourChosen) == []
    chat.goes("onboarding").shows("health-check-blocked").taps("health_check:")
    chat.shows("health-check-review")


def test_a_blocked_person_who_is_cleared_goes_on_with_the_plan() -> None:
    chat = at_health_check().taps("tick-G2").taps("continue").taps("continue").taps("continue")

    chat.goes("health_check").taps("professional").taps("doctor").taps("today")
    chat.shows("health-check-general").taps("tick-G2").taps("continue").taps("continue")

    chat.shows("plan-questions-level")
    assert chat.person.profile.health is not None
    assert chat.person.profile.health.clearance.mode is Mode.FULL


def test_a_very_sore_back_gets_no_start_today_and_a_question_tomorrow() -> None:
    chat = at_health_check().taps("continue").taps("tick-B0").taps("continue").taps("continue")
    chat.taps("7").shows("health-B7-5").taps("continue")
    for _ in range(5):
        chat.taps_first()

    chat.shows("onboarding-plan").lacks("start")
    tomorrow = chat.context.today + timedelta(days=1)
    assert chat.events(QuestionPromised) == [QuestionPromised("morning", tomorrow, time(8))]


def test_a_german_is_asked_about_berlin() -> None:
    chat = talk()
    chat.person = type(chat.person)(1, "de", BERLIN, newcomer().created_at)

    chat.goes("onboarding").taps("agree").shows("zone-guess", place="Berlin", at=time(13, 5))


@pytest.mark.parametrize(
    ("health", "question"),
    [(None, "zone-guess"), (Health(NOON.date()), "plan-questions-level")],
    ids=["after consent", "after the health check"],
)
def test_begin_goes_on_where_it_was_left(health: Health | None, question: str) -> None:
    person = replace(settled(profile=Profile(health=health)), onboarded_at=None)

    talk(person).goes("onboarding").shows(question)


def test_back_from_the_guess_greets_again() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("back").shows("onboarding-consent")

    chat.taps("agree").shows("zone-guess")


def test_from_a_city_one_may_search_again() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Pick from a list")

    chat.taps("back").shows("zone-search")


def test_words_are_no_choice_between_namesakes() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other").says("Portland")

    chat.says("the second").shows("converse-still-here").says("Berlin").shows("zone-found")


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        (["other", "back"], "plan-questions-hour"),
        (["other", "08:00", "own", "back"], "plan-questions-anchor"),
    ],
)
def test_back_within_a_question_stays_with_it(steps: list[str], message: str) -> None:
    chat = at_hour()

    for step in steps:
        chat.says(step) if ":" in step else chat.taps(step)

    chat.shows(message)


def test_back_from_minutes_leads_to_days_and_to_the_week() -> None:
    chat = at_level().taps_first().taps_first().taps("other").taps("3")

    chat.taps("back").shows("plan-questions-days").taps("back").shows("plan-questions-week")


@pytest.mark.parametrize(
    ("place", "label"),
    [
        (Place("Llanfairpwllgwyngyll", "GB", BERLIN), "Llanfairpwllgwyng…, GB"),
        (Place("UTC", "", "UTC"), "UTC"),
    ],
    ids=["long", "without a country"],
)
def test_a_place_fits_its_button(place: Place, label: str) -> None:
    chat = talk().goes("onboarding").taps("agree").taps("other")
    chat.places = SmallWorld((replace(place, name="Portland"), place))

    screen = zone_screens.screen(AtCity("oceania"), chat.context)

    assert chat.words(screen.rows[0][0].label) == label
