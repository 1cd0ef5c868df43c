from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.events import HourChosen, ZoneChosen
from bot.coaching.message import CityName, msg
from bot.coaching.person.person import Health, Profile
from bot.coaching.programme.offers import LONG, SHORT, USUAL
from bot.coaching.warmup.planner import plan
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.context import Served
from bot.flows.memory.offers import open_now
from bot.flows.memory.rule_context import today_of
from bot.flows.turn import Go
from bot.value import replace
from tests.flows.starts import talk
from tests.support.talk import Talk
from tests.support.world import BERLIN, NOON, onboarded

ALL_DAYS = frozenset(range(7))


def at(*taps: str) -> Talk:
    chat = talk(onboarded()).goes("preferences")
    for tap in taps:
        chat.taps(tap)
    return chat


@pytest.mark.parametrize(
    ("taps", "question"),
    [
        (["times", "hour"], "plan-questions-hour"),
        (["times", "anchor"], "plan-questions-anchor"),
        (["times", "quiet"], "wishes-quiet"),
        (["times", "clock"], "wishes-clock"),
        (["place", "zone"], "zone-kept"),
        (["place", "language"], "language-title"),
        (["plan", "equipment"], "plan-questions-equipment"),
        (["plan", "level"], "plan-questions-level"),
        (["plan", "week"], "plan-questions-week"),
        (["texts"], "wishes-texts"),
        (["avoid"], "avoid-title"),
        (["health"], "health-check-review-none"),
        (["privacy:"], "privacy-not-stored"),
    ],
)
def test_every_answer_has_its_screen(taps: list[str], question: str) -> None:
    at(*taps).shows(question)


@pytest.mark.parametrize(
    "taps",
    [
        ["times"],
        ["place"],
        ["plan"],
        ["times", "hour"],
        ["times", "anchor"],
        ["times", "quiet"],
        ["times", "clock"],
        ["place", "zone"],
        ["place", "language"],
        ["plan", "equipment"],
        ["plan", "level"],
        ["plan", "week"],
        ["texts"],
        ["avoid"],
    ],
    ids="-".join,
)
def test_back_leads_back_to_where_one_came_from(taps: list[str]) -> None:
    chat = at(*taps).taps("back")

    page = taps[0] if len(taps) > 1 else "title"
    chat.shows(f"preferences-{page}")


def test_close_leaves_everything_as_it_is() -> None:
    chat = at("close").shows("preferences-closed")

    assert chat.state is None
    assert chat.happened == []


def test_nonsense_gets_the_page_again() -> None:
    at("times").says("blah").shows("typed-unclear-1").shows("preferences-times")


def test_a_new_hour_takes_effect_at_once_and_says_what_comes_next() -> None:
    chat = at("times", "hour").says("7:30")

    assert chat.person.profile.warmup_at == time(7, 30)
    assert chat.events(HourChosen) == [HourChosen("warmup", ALL_DAYS, time(7, 30))]
    chat.shows("plan-questions-hour-saved").shows("times-next", day=date(2026, 11, 3))
    assert chat.state is None


def test_an_hour_that_has_just_gone_by_offers_todays_warm_up() -> None:
    # It is 13:05 in Berlin, and nothing came today.
    chat = at("times", "hour").says("12:30").shows("times-today-open")

    assert chat.buttons[0].go == Go("warmup", "normal")


def test_an_hour_that_has_gone_by_offers_nothing_where_today_is_done() -> None:
    chat = at("times", "hour")
    chat.memory.practised_days.add(date(2026, 11, 2))

    chat.says("12:30").hides("times-today-open").lacks("warmup:normal")


def test_an_hour_that_has_gone_by_offers_nothing_where_today_was_served() -> None:
    chat = at("times", "hour")
    chat.memory.last["warmup"] = Served(date(2026, 11, 2), NOON.replace(hour=7), "sent")

    chat.says("12:30").hides("times-today-open")


def test_a_new_hour_lets_go_of_an_anchor_that_no_longer_fits() -> None:
    chat = at("times", "hour").taps("18:00")

    assert chat.person.profile.habit_anchor is None


def test_a_quiet_hour_is_asked_about_here_too() -> None:
    chat = at("times", "hour").says("22:30").shows("plan-questions-quiet").taps("ring")

    assert chat.person.profile.warmup_at == time(22, 30)


def test_nothing_rings_anew_where_health_holds_everything() -> None:
    person = replace(onboarded(), profile=Profile())

    chat = talk(person).goes("plan_questions", "hour").taps("09:00")

    assert chat.person.profile.warmup_at == time(9)
    assert chat.happened == []
    chat.hides("times-next")


def test_the_zone_moves_future_prompts_and_says_what_comes_next() -> None:
    chat = at("place", "zone").shows("zone-kept", place=CityName("Berlin", BERLIN), at=time(13, 5))

    chat.taps("other").says("sao paulo").taps("yes")

    assert chat.person.zone == "America/Sao_Paulo"
    assert chat.events(ZoneChosen) == [ZoneChosen("America/Sao_Paulo")]
    # 09:05 in São Paulo: 08:00 is over and nothing came, so today's is offered.
    found = CityName("São Paulo", "America/Sao_Paulo", "sao paulo")
    chat.shows("zone-follows", place=found).shows("times-next").shows("times-today-open")


def test_a_date_that_is_lived_again_is_not_offered_again_so_soon() -> None:
    chat = talk(onboarded(datetime(2026, 6, 9, 22, tzinfo=UTC)))
    chat.now = datetime(2026, 6, 9, 22, tzinfo=UTC)
    chat.person = replace(chat.person, zone="Pacific/Auckland")
    chat.memory.last["warmup"] = Served(
        date(2026, 6, 10), datetime(2026, 6, 9, 20, tzinfo=UTC), "sent"
    )

    chat.goes("zone").shares("Pacific/Honolulu").taps("yes")

    chat.shows("times-next", day=date(2026, 6, 10)).hides("times-today-open")


def test_keeping_the_zone_keeps_it() -> None:
    chat = at("place", "zone").taps("yes")

    assert chat.person.zone == BERLIN


def test_equipment_is_changed_and_saved() -> None:
    chat = at("plan", "equipment").taps("bench").taps("continue").shows("preferences-plan")

    assert Equipment.BENCH in chat.person.profile.equipment
    assert chat.turn.toast == msg("button-saved")
    chat.shows("equipment-bench.inline")


def test_the_anchor_is_changed_in_own_words() -> None:
    chat = at("times", "anchor").taps("own").says("after feeding the cat")

    chat.shows("preferences-hour.anchored").shows("anchor-own", words="after feeding the cat")


def test_the_health_check_starts_at_once_where_there_are_no_answers() -> None:
    chat = talk(onboarded(profile=Profile(health=None))).goes("preferences").taps("health")

    chat.shows("health-check-general").taps("back").shows("preferences-title")


def test_a_page_names_what_is_set() -> None:
    profile = Profile(health=Health(NOON.date()), equipment=frozenset(), sessions_a_week=4)

    chat = talk(onboarded(profile=profile)).goes("preferences", "plan")

    chat.shows("preferences-week", days=4, minutes=30).shows("preferences-floor")


def is_of_dose(chat: Talk, dose: str) -> bool:
    assert isinstance(chat.context.progress, WarmUpProgress)
    planned = plan(chat.context.catalogue, chat.person.profile, today_of(chat.context), dose)
    return chat.context.progress.plan == planned


def test_the_long_warm_up_can_be_the_usual_one_of_a_day() -> None:
    chat = at("plan", LONG)
    assert chat.person.profile.wishes.long_warm_up
    minutes = open_now(chat.context).warm_up.minutes
    chat.goes("warmup", "normal")

    assert minutes[USUAL] == minutes[LONG] > minutes[SHORT]
    assert is_of_dose(chat, LONG)
    assert not at("plan", LONG, LONG).person.profile.wishes.long_warm_up


def test_a_session_keeps_its_own_warm_up_where_the_usual_one_is_long() -> None:
    chat = at("plan", LONG).goes("warmup", "session:normal:normal")

    assert is_of_dose(chat, USUAL)
