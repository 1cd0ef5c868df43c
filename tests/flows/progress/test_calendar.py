"""[Add to calendar]: the file of the coming weeks, and the address that follows them."""

from __future__ import annotations

import itertools
from datetime import date, datetime, timedelta

from bot.coaching.events import CalendarOpened, CalendarRevoked
from bot.coaching.person.sharing import digest_of
from bot.coaching.remembered import FADING, Fading, FadingStep
from bot.flows.context import Coming
from bot.flows.media import CalendarFile
from bot.flows.progress.calendar import AHEAD, calendar, planned_of
from bot.flows.turn import Context
from bot.value import replace
from tests.flows.starts import talk
from tests.support.world import NOON, Memory, onboarded

ADDRESS = f"https://example.org/calendar/{'a' * 43}.ics"
WARM_UP = Coming("warmup", date(2026, 11, 3), NOON + timedelta(hours=18, minutes=55))
SESSION = Coming("training", date(2026, 11, 4), NOON + timedelta(hours=52))
REVIEW = Coming("weekly", date(2026, 11, 8), NOON + timedelta(days=6))
LATER = Coming("training", date(2026, 12, 4), NOON + AHEAD + timedelta(days=1))


def context_of(*prompts: Coming, has_address: bool = False) -> Context:
    memory = Memory(prompts=prompts)
    context = replace(talk(onboarded()).context, memory=memory)
    return replace(context, calendar_address=lambda: ADDRESS) if has_address else context


def test_plan_leads_to_the_calendar() -> None:
    talk(onboarded()).goes("plan").offers("calendar:")


def test_the_file_has_warm_ups_and_sessions_of_four_weeks_and_nothing_else() -> None:
    (screen,) = calendar("", context_of(WARM_UP, SESSION, REVIEW, LATER)).screens

    assert isinstance(screen.media, CalendarFile)
    assert [(e.kind, e.begins) for e in screen.media.events] == [
        ("warmup", WARM_UP.due_at),
        ("training", SESSION.due_at),
    ]
    assert screen.rows == (), "no address without a web app"


def test_with_nothing_planned_there_is_no_file() -> None:
    (screen,) = calendar("", context_of(REVIEW)).screens

    assert screen.media is None
    assert screen.text[0].id == "calendar-none"  # type: ignore[union-attr]


def test_an_address_is_shown_and_its_digest_stored() -> None:
    turn = calendar("open", context_of(WARM_UP, has_address=True))

    assert turn.events == (CalendarOpened(digest_of("a" * 43)),)
    assert turn.screens[0].rows[0][0].copy == ADDRESS


def test_without_a_web_app_the_button_of_once_gives_the_file() -> None:
    turn = calendar("open", context_of(WARM_UP))

    assert turn.events == ()
    assert isinstance(turn.screens[0].media, CalendarFile)


def test_an_address_is_turned_off() -> None:
    assert calendar("revoke", context_of(WARM_UP)).events == (CalendarRevoked(),)


def test_what_fading_alone_changes_raises_the_number_of_the_events() -> None:
    """A quiet step follows the practice of each day; of ringing, the day it came back counts."""
    quiet = Fading(FadingStep.EVERY_OTHER_DAY, NOON.date())
    rings = Fading(FadingStep.RINGING, NOON.date() + timedelta(days=2))

    def changed_at(fading: Fading, days: int) -> datetime:
        context = context_of(WARM_UP)
        memory = Memory(prompts=(WARM_UP,), stored_values={FADING: fading})
        now = NOON + timedelta(days=days)
        context = replace(context, memory=memory, now=now, day=now.date())
        return planned_of(context).changed_at

    found = [changed_at(quiet, 0), changed_at(quiet, 1), changed_at(rings, 2)]

    assert found == sorted(set(found))
    assert changed_at(rings, 5) == found[-1]
    assert changed_at(Fading(), 5) < found[0], "no step, no change"


def test_prompts_that_fade_are_not_in_the_calendar() -> None:
    context = context_of(WARM_UP, SESSION)
    memory = Memory(
        prompts=(WARM_UP, SESSION),
        stored_values={FADING: Fading(FadingStep.EVERY_OTHER_DAY, NOON.date())},
    )

    days = [e.local_date for e in planned_of(replace(context, memory=memory)).events[:4]]

    assert SESSION.local_date in days
    warm_ups = [d for d in days if d != SESSION.local_date]
    assert {(b - a).days for a, b in itertools.pairwise(warm_ups)} == {2}


def test_a_practice_of_today_that_is_done_is_not_in_the_calendar_any_more() -> None:
    context = context_of()
    today, session = (
        Coming(kind, NOON.date(), NOON + timedelta(hours=6)) for kind in ("warmup", "training")
    )
    memory = Memory(
        prompts=(today, session),
        later=(WARM_UP, SESSION),
        practised_days={NOON.date()},
    )

    events = planned_of(replace(context, memory=memory)).events

    assert [(e.kind, e.local_date) for e in events] == [
        ("training", NOON.date()),
        ("warmup", WARM_UP.local_date),
        ("training", SESSION.local_date),
    ]
