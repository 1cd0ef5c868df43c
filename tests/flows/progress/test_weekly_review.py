from __future__ import annotations

from datetime import time, timedelta

import pytest

from bot.chat.raw_data import encode_go
from bot.coaching.events import HourChosen, ReminderStopped
from bot.coaching.message import msg
from bot.coaching.person.person import Person, Profile
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.context import Coming
from bot.flows.media import Picture
from bot.flows.progress import weekly_review
from bot.flows.prompts.message import PromptFacts, reminder_screen
from bot.flows.registry import FLOWS, SIDE_ANSWERS
from bot.flows.turn import Elapsed, Shared, Tap, Turn, Typed, Where
from bot.value import replace
from tests.pictures.lives import LIVES, SUNDAY, a_year
from tests.support.talk import Talk

SUNDAYS = HourChosen("weekly", frozenset({6}), time(18))


def talk(life: str = "a_year") -> Talk:
    context = LIVES[life]()
    chat = Talk(FLOWS, SIDE_ANSWERS, context.person, now=context.now)
    chat.memory = context.memory  # type: ignore[assignment]
    return chat


def with_wishes(chat: Talk, **wishes: object) -> Talk:
    profile = chat.person.profile
    changed = replace(profile, wishes=replace(profile.wishes, **wishes))
    chat.person = replace(chat.person, profile=changed)
    return chat


@pytest.mark.parametrize("life", LIVES)
def test_the_review_rings_with_its_picture_and_a_short_caption(life: str) -> None:
    chat = talk(life)

    screen = weekly_review.weekly(chat.context)

    chat.check(screen)
    assert (screen.rings, screen.where) == (True, Where.NEW)
    assert screen.media is not None
    assert screen.media.name == "week"
    for choice in (c for row in screen.rows for c in row):
        assert choice.go is not None
        encode_go(choice.go)


def test_a_good_week_is_told_with_what_went_well_and_what_is_next() -> None:
    chat = talk().goes("review")

    chat.shows("review-title", days=5, sessions=2).shows("review-good-fixed", days=9)
    chat.shows("review-next-drill", sessions=2).shows("review-fourteen", days=11, of=14)
    chat.offers("review:same:20261108", "plan_questions:week", "review:off:20261108")


def test_the_next_prompt_to_practise_stands_below() -> None:
    chat = talk()
    ahead = chat.now + timedelta(hours=14)
    chat.memory.prompts = (
        Coming("warmup", SUNDAY, chat.now),
        Coming("morning", SUNDAY, ahead),
        Coming("training", SUNDAY + timedelta(days=1), ahead),
    )

    chat.goes("review").shows("review-coming-training", at=ahead).hides("review-coming-warmup")


def test_a_thin_week_offers_a_smaller_one() -> None:
    chat = talk("one_day")
    chat.person = replace(chat.person, onboarded_at=a_year().person.onboarded_at)

    chat.goes("review").shows("review-thin", days=1)

    chat.offers("review:same:20261108", "plan_questions:week-2x20", "pause:")


def test_the_smaller_week_is_taken_with_one_tap() -> None:
    chat = talk("one_day")
    chat.person = replace(chat.person, onboarded_at=a_year().person.onboarded_at)

    chat.goes("review").taps("plan_questions:week-2x20")

    profile = chat.person.profile
    assert (profile.sessions_a_week, profile.minutes) == (2, 20)


def test_a_week_that_is_small_already_is_not_made_smaller() -> None:
    chat = talk("one_day")
    small = Profile(health=chat.person.profile.health, sessions_a_week=2, minutes=20)
    chat.person = replace(chat.person, profile=small, onboarded_at=a_year().person.onboarded_at)

    chat.goes("review").shows("review-thin").lacks("plan_questions:week-2x20")


def test_the_same_again_takes_the_buttons_and_keeps_the_words() -> None:
    chat = talk().goes("review")
    before = chat.said[-1]

    chat.taps("review:same:20261108")

    after = chat.said[-1]
    assert (after.text, after.rows, after.where) == (before.text, (), Where.EDIT)
    assert after.media == before.media


def test_an_answer_a_day_later_keeps_the_week_it_belongs_to() -> None:
    chat = talk().goes("review")
    before = chat.said[-1]
    chat.now = chat.now.replace(day=9)

    chat.goes("review", "same:20261108")

    assert chat.said[-1].text == before.text
    assert chat.turn.toast == msg("talk-ack-1")


def test_no_more_reviews_and_back() -> None:
    chat = talk().goes("review").taps("review:off:20261108")

    assert chat.events(ReminderStopped) == [ReminderStopped("weekly", "wish")]
    assert not chat.person.profile.wishes.reviews
    chat.shows("review-is-off").taps("button-undo").shows("review-is-on", at=time(18))
    assert chat.events(HourChosen) == [SUNDAYS]
    assert chat.person.profile.wishes.reviews
    chat.offers("review:off:20261108")


def test_who_wants_no_days_counted_reads_none() -> None:
    chat = with_wishes(talk(), streaks=False).goes("review")

    chat.shows("review-title-plain").hides("review-title").hides("review-fourteen")
    picture = chat.said[-1].media
    assert isinstance(picture, Picture)
    assert "days" not in dict(picture.words)


@pytest.mark.parametrize("kind", [ReminderKind.WARMUP, ReminderKind.MORNING])
def test_a_prompt_of_the_same_hour_carries_the_week_as_a_line_and_a_button(
    kind: ReminderKind,
) -> None:
    chat = talk()
    line = weekly_review.title(chat.context)
    facts = PromptFacts(SUNDAY, kind, (ReminderKind.WEEKLY,), minutes={"normal": 3, "short": 2})

    screen = reminder_screen(replace(facts, week=line))

    chat.check(screen)
    assert line in screen.text
    assert any(c.go and c.go.flow == "review" for row in screen.rows for c in row)


def test_a_cue_is_told_in_its_words() -> None:
    chat = talk("one_day")
    recorded = chat.memory.recorded[0]
    chat.memory.recorded.extend([recorded, recorded])

    chat.goes("review").shows("review-next-cue")

    assert "the glute bridge mostly in the back of your thighs" in chat.text()
    chat.shows("cue-bridge-hamstrings")


def test_an_open_weekday_is_told_by_its_name() -> None:
    chat = talk()
    days = chat.memory.practised_days
    chat.memory.stored_values.clear()
    chat.memory.recorded.clear()
    days.clear()
    days.update(d for n in range(40) if (d := SUNDAY - timedelta(days=n)).weekday() != 1)

    chat.goes("review")

    assert "You've missed Tue four weeks in a row" in chat.text()


def test_a_date_that_is_none_shows_today() -> None:
    chat = talk().goes("review", "same:yesterday")

    chat.shows("review-title", days=5)


# ------------------------------------------------------------------ its hour


def at_hour(person: Person | None = None) -> Talk:
    chat = talk()
    chat.person = person or chat.person
    return chat.goes("preferences").taps("times").taps("review")


def test_the_hour_of_the_review_is_picked_in_the_settings() -> None:
    chat = at_hour().shows("review-hour", at=time(18)).taps("0-08")

    chosen = HourChosen("weekly", frozenset({0}), time(8))
    assert chat.events(HourChosen) == [chosen]
    wishes = chat.person.profile.wishes
    assert (wishes.review_day, wishes.review_at) == (0, time(8))


def test_an_hour_is_typed_for_the_same_day() -> None:
    chat = at_hour().says("19:30")

    assert chat.events(HourChosen) == [HourChosen("weekly", frozenset({6}), time(19, 30))]


def test_an_hour_in_the_quiet_hours_is_asked_for_again() -> None:
    chat = at_hour().says("23").shows("review-hour-quiet").says("20")

    assert chat.events(HourChosen) == [HourChosen("weekly", frozenset({6}), time(20))]


def test_reviews_are_switched_off_and_on_again() -> None:
    chat = at_hour().taps("off")

    assert chat.events(ReminderStopped) == [ReminderStopped("weekly", "wish")]
    chat.taps("review").shows("review-hour-off").taps("6-10")
    assert chat.person.profile.wishes.reviews


def test_words_that_are_no_hour_are_not_understood() -> None:
    chat = at_hour()

    turn = FLOWS["review_hour"].resume(chat.state, Typed("soon"), chat.context)

    assert turn == Turn(chat.state, understood=False)


def test_back_leads_to_the_hours() -> None:
    at_hour().taps("back").offers("review")


@pytest.mark.parametrize("received", [Tap("no such thing"), Shared("Europe/Berlin"), Elapsed()])
def test_anything_else_leaves_the_question_open(received: Tap | Shared | Elapsed) -> None:
    chat = at_hour()

    turn = FLOWS["review_hour"].resume(chat.state, received, chat.context)

    assert turn == Turn(chat.state, understood=False)
