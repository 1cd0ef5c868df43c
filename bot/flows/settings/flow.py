"""/settings: pages that lead to one screen for each answer of the onboarding, and more."""

from collections.abc import Iterator, Mapping

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.message import Message, Weekdays, msg
from bot.coaching.person.person import Person, Profile
from bot.coaching.programme.offers import LONG
from bot.flows.schedule import may_train
from bot.flows.settings.time_zone_screens import city_of
from bot.flows.turn import (
    BACK,
    Context,
    Flow,
    Go,
    Paragraph,
    Screen,
    Turn,
    button,
    go_button,
    not_understood,
    rows_of_three,
    toggle,
)
from bot.flows.wording.habit_anchors import with_habit_anchor
from bot.value import Value, replace


class AtPage(Value):
    """A page of the settings: "" is the first one."""

    page: str = ""


STEPS = (AtPage,)

#: What stands on each page, and where it leads.
_PAGES: Mapping[str, Mapping[str, Go]] = {
    "times": {
        "hour": Go("plan_questions", "hour"),
        "anchor": Go("plan_questions", "anchor"),
        "days": Go("session_times", "days"),
        "session": Go("session_times", "hour"),
        "quiet": Go("wishes", "quiet"),
        "clock": Go("wishes", "clock"),
        "review": Go("review_hour"),
    },
    "place": {"zone": Go("zone"), "language": Go("language")},
    "plan": {
        "equipment": Go("plan_questions", "equipment"),
        "gym": Go("plan_questions", "gym"),
        "level": Go("plan_questions", "level"),
        "week": Go("plan_questions", "week"),
        "units": Go("wishes", "units"),
    },
}
_ROOMS: Mapping[str, Go] = {
    "texts": Go("wishes", "texts"),
    "avoid": Go("avoid"),
    "health": Go("health_check"),
}
_FIRST_PAGE = rows_of_three(
    (
        *(button(f"preferences-button-{name}", name) for name in (*_PAGES, *_ROOMS)),
        go_button("preferences-button-privacy", "privacy"),
        button("preferences-button-close", "close"),
    )
)


def start(argument: str, context: Context) -> Turn:
    """Open the first page, or the one that is named."""
    return FLOW.at(AtPage(argument if argument in _PAGES else ""), context)


def show(step: AtPage, context: Context) -> Screen:
    """Return the page as it stands."""
    if step.page:
        buttons = (button(f"preferences-button-{name}", name) for name in _PAGES[step.page])
        is_long = context.person.profile.wishes.long_warm_up
        long = (toggle("preferences-button-long", LONG, is_on=is_long),)
        rows = rows_of_three((*buttons, *(long if step.page == "plan" else ()), BACK))
        return Screen(_page_text(step.page, context.person), rows)
    return Screen((msg("preferences-title"),), _FIRST_PAGE)


def _tapped(step: AtPage, value: str, context: Context) -> Turn:
    targets = _PAGES[step.page] if step.page else _ROOMS
    if value in targets:
        return Turn(then=targets[value])
    if step == AtPage("plan") and value == LONG:
        return _switched(step, context)
    if step.page:
        return FLOW.at(AtPage(), context) if value == "back" else not_understood(step)
    if value in _PAGES:
        return FLOW.at(AtPage(value), context)
    if value == "close":
        return Turn(screens=(Screen((msg("preferences-closed"),)),))
    return not_understood(step)


def _page_text(page: str, person: Person) -> tuple[Paragraph, ...]:
    profile, wishes = person.profile, person.profile.wishes
    match page:
        case "times":
            hour = with_habit_anchor("preferences-hour", profile, at=profile.warmup_at)
            quiet_hours = msg("preferences-quiet", start=wishes.quiet_from, end=wishes.quiet_to)
            return msg("preferences-times"), (
                hour,
                *_other_hours(person),
                *_sessions(person),
                *_review(person),
                quiet_hours,
            )
        case "place":
            return (msg("preferences-place", zone=city_of(person.zone)),)
        case _:
            week = msg("preferences-week", days=profile.sessions_a_week, minutes=profile.minutes)
            level = msg(f"preferences-level-{profile.level}")
            return msg("preferences-plan"), (level, week, *_places(profile))


def _places(profile: Profile) -> Iterator[Message]:
    """Yield what there is to train with, at each place where there are two."""
    second = profile.second_place
    homely = "preferences-equipment" if second is None else "preferences-equipment-home"
    yield _things(homely, profile.equipment)
    if second is not None:
        yield _things("preferences-equipment-gym", second.equipment)


def _things(message: str, equipment: frozenset[Equipment]) -> Message:
    owned = tuple(msg(f"equipment-{e}.inline") for e in sorted(equipment))
    return msg(message, things=owned or (msg("preferences-floor"),))


def _other_hours(person: Person) -> Iterator[Message]:
    """Yield the weekdays on which the warm-up comes at another hour."""
    others = person.profile.warmup_others
    for at in sorted({at for _, at in others}):
        days = Weekdays(frozenset(day for day, each in others if each == at))
        yield msg("habit-hours", weekdays=days, at=at)


def _review(person: Person) -> tuple[Message, ...]:
    wishes = person.profile.wishes
    if not wishes.reviews:
        return ()
    day = Weekdays(frozenset({wishes.review_day}))
    return (msg("preferences-review", day=day, at=wishes.review_at),)


def _sessions(person: Person) -> tuple[Message, ...]:
    if not may_train(person):
        return ()
    profile = person.profile
    days = Weekdays(profile.training_days)
    return (msg("preferences-sessions", days=days, at=profile.training_at),)


def _switched(step: AtPage, context: Context) -> Turn:
    """Make the long warm-up the usual one of a day, or no more."""
    wishes = context.person.profile.wishes
    wishes = replace(wishes, long_warm_up=not wishes.long_warm_up)
    person = context.person.with_profile(wishes=wishes)
    return FLOW.at(step, context, person)


FLOW = Flow(STEPS, start, show, _tapped)
