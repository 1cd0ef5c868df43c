"""Level, equipment, week, hour and anchor: asked in turn at first, each alone later."""

from datetime import time
from typing import assert_never

from bot.coaching.calendar import QuietHours
from bot.coaching.catalogue.exercise import BANDS, BandStrength, Equipment
from bot.coaching.catalogue.programmes import Programmes
from bot.coaching.events import Event
from bot.coaching.message import msg
from bot.coaching.person.person import Profile, SecondPlace, TrainingPlace
from bot.coaching.programme.weekdays import proposed_days
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.context import LanguageParser, TypedWeek
from bot.flows.health_check.result import is_open
from bot.flows.schedule import after_new_plan, hour_of_warm_ups
from bot.flows.settings.confirmation import confirmed
from bot.flows.settings.plan_screens import (
    DAYS,
    MINUTES,
    STEPS,
    WEEKS,
    AtBands,
    AtDays,
    AtEquipment,
    AtHabitAnchor,
    AtLevel,
    AtMinutes,
    AtWarmUpInQuietHours,
    AtWarmUpTime,
    AtWeek,
    Step,
    screen,
)
from bot.flows.turn import Context, Flow, Go, Turn, not_understood
from bot.flows.wording.habit_anchors import OWN, moments
from bot.value import replace

_ORDER = ("level", "equipment", "week", "hour", "anchor")


def start(argument: str, context: Context) -> Turn:
    """Ask one thing: level, equipment, gym, week, hour or anchor; "onboarding" asks all in turn.

    "week-2x20" is that question with its answer.
    """
    name, _, value = argument.partition("-")
    step = _question(name, context.person.profile)
    turn = _take(step, value, context) if value else FLOW.at(step, context)
    return turn if turn.understood else FLOW.at(step, context)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    return _back(step, context) if value in {"back", "fewer"} else _take(step, value, context)


def _typed(step: Step, text: str, context: Context) -> Turn:
    spoken = value_of(step, text, context.parser)
    return not_understood(step) if spoken is None else _take(step, spoken, context)


def _question(name: str, profile: Profile) -> Step:
    match name:
        case "equipment":
            return AtEquipment(frozenset(e.value for e in profile.equipment))
        case "gym":
            there = profile.second_place or SecondPlace()
            return AtEquipment(frozenset(there.equipment), place=TrainingPlace.GYM)
        case "week":
            return AtWeek()
        case "hour":
            return AtWarmUpTime()
        case "anchor":
            return AtHabitAnchor()
        case _:
            return AtLevel()


def _take(step: Step, value: str, context: Context) -> Turn:
    programmes = context.catalogue.programmes
    match answered(step, value, context.person.profile, programmes):
        case None:
            return not_understood(step)
        case Profile() as profile:
            return _saved(step, profile, context)
        case following:
            return FLOW.at(following, context)


def _saved(step: Step, profile: Profile, context: Context) -> Turn:
    """Go on to the next question at first; later back to the settings, saved."""
    person = replace(context.person, profile=profile)
    changed = replace(context, person=person)
    if person.onboarded_at is None:
        return replace(_after(step, changed), person=person)
    if isinstance(step, AtEquipment) and BANDS & profile.at(step.place).equipment:
        bands = AtBands(frozenset(profile.at(step.place).bands), step.place)
        return replace(FLOW.at(bands, changed), person=person)
    if not isinstance(step, AtWarmUpTime | AtWarmUpInQuietHours):
        has_new_days = profile.training_days != context.person.profile.training_days
        return Turn(
            events=after_new_plan(person) if has_new_days else (),
            person=person,
            toast=msg("button-saved"),
            then=Go("preferences", _page(step)),
        )
    rings: tuple[Event, ...] = (hour_of_warm_ups(person),) if is_open(person) else ()
    saved = msg("plan-questions-hour-saved", at=profile.warmup_at)
    screen = confirmed(saved, person, context, (ReminderKind.WARMUP,))
    return Turn(screens=(screen,), events=rings, person=person)


def _after(step: Step, context: Context) -> Turn:
    at = _ORDER.index(_name(step)) + 1
    if at == len(_ORDER):
        return Turn(then=Go("onboarding", "summary"))
    return FLOW.at(_question(_ORDER[at], context.person.profile), context)


def _back(step: Step, context: Context) -> Turn:
    """Go back within a question first, then to the one before, or to the settings."""
    within = _within(step)
    if within is not None:
        return FLOW.at(within, context)
    if context.person.onboarded_at is not None:
        return Turn(then=Go("preferences", _page(step)))
    before = _ORDER.index(_name(step)) - 1
    if before < 0:
        return Turn(then=Go("health_check", "back"))
    return FLOW.at(_question(_ORDER[before], context.person.profile), context)


def _name(step: Step) -> str:
    match step:
        case AtLevel():
            return "level"
        case AtEquipment() | AtBands():
            return "equipment"
        case AtWeek() | AtDays() | AtMinutes():
            return "week"
        case AtWarmUpTime() | AtWarmUpInQuietHours():
            return "hour"
        case AtHabitAnchor():
            return "anchor"
        case _:
            assert_never(step)


def _within(step: Step) -> Step | None:
    match step:
        case AtEquipment(more=True):
            return replace(step, more=False)
        case AtDays():
            return AtWeek()
        case AtMinutes():
            return AtDays()
        case AtWarmUpTime(typing=True) | AtWarmUpInQuietHours():
            return AtWarmUpTime()
        case AtHabitAnchor(typing=True):
            return AtHabitAnchor()
        case _:
            return None


def _page(step: Step) -> str:
    """Return the page of the settings that the question stands on."""
    return (
        "times"
        if isinstance(step, AtWarmUpTime | AtWarmUpInQuietHours | AtHabitAnchor)
        else "plan"
    )


FLOW = Flow(
    STEPS,
    start,
    screen,
    _tapped,
    typed=_typed,
    takes={
        AtWarmUpTime: "typed-takes-time",
        AtWarmUpInQuietHours: "typed-takes-time",
        AtDays: "typed-takes-number",
        AtMinutes: "typed-takes-number",
    },
    about={
        AtLevel: "typed-about-level",
        **dict.fromkeys((AtEquipment, AtBands), "typed-about-equipment"),
        **dict.fromkeys((AtWeek, AtDays, AtMinutes), "typed-about-week"),
        **dict.fromkeys((AtWarmUpTime, AtWarmUpInQuietHours), "typed-about-time"),
        AtHabitAnchor: "typed-about-anchor",
    },
)


LONGEST_WORDS = 60
_OWN_WORDS = "words:"
_STATED = "stated:"


def answered(
    step: Step, value: str, profile: Profile, programmes: Programmes
) -> Profile | Step | None:
    """Return the profile with this answer, or the next question; None: it means nothing here."""
    match step:
        case AtLevel():
            known = value in {"beginner", "intermediate"}
            return replace(profile, level=value) if known else None
        case AtEquipment():
            return _equipment(step, value, profile)
        case AtBands():
            return _bands(step, value, profile)
        case AtWeek() | AtDays() | AtMinutes():
            return _week(step, value, profile, programmes)
        case AtWarmUpTime() | AtWarmUpInQuietHours():
            return _hour(step, value, profile)
        case AtHabitAnchor():
            return _habit_anchor(step, value, profile)
        case _:
            assert_never(step)


def value_of(step: Step, text: str, parser: LanguageParser) -> str | None:
    """Return a typed answer as the value of a button; None: it is none."""
    match step:
        case AtWarmUpTime() | AtWarmUpInQuietHours():
            times = parser.times(text)
            return times[0].strftime("%H:%M") if times else None
        case AtWeek() | AtDays() | AtMinutes():
            return _numbers_in(text, step, parser)
        case AtHabitAnchor(typing=True) if parser.meaning(text, "answers") == "skip":
            return "skip"
        case AtHabitAnchor(typing=True):
            return f"{_OWN_WORDS}{text.strip()[:LONGEST_WORDS]}"
        case AtEquipment():
            things = parser.equipment(text)
            return f"{_STATED}{','.join(sorted(things))}" if things else None
        case AtLevel() | AtBands() | AtHabitAnchor():
            return None
        case _:
            assert_never(step)


def _numbers_in(
    text: str, step: AtWeek | AtDays | AtMinutes, parser: LanguageParser
) -> str | None:
    if isinstance(step, AtWeek):
        return _week_of(parser.week(text))
    number = parser.number(text, "days" if isinstance(step, AtDays) else "minutes")
    week = parser.week(text) if number is None and isinstance(step, AtMinutes) else None
    if week is not None and isinstance(step, AtMinutes) and week.days in {None, step.days}:
        number = week.minutes  # "half an hour"
    return None if number is None else str(number)


def _week_of(typed: TypedWeek | None) -> str | None:
    """Return the button that a typed week fits, the number of its days alone, or its words."""
    if typed is None:
        return None
    fitting = [
        f"{days}x{minutes}"
        for days, minutes in WEEKS
        if typed.days in {None, days} and typed.minutes in {None, minutes}
    ]
    if len(fitting) == 1:
        return fitting[0]
    if typed.minutes is None:
        return str(typed.days)
    return None if typed.days is None else f"{typed.days}x{typed.minutes}"


def _equipment(step: AtEquipment, value: str, profile: Profile) -> Profile | Step | None:
    match value:
        case "continue" if step.place is TrainingPlace.GYM:
            there = profile.second_place or SecondPlace()
            equipped = replace(there, equipment=frozenset(map(Equipment, step.chosen)))
            return replace(profile, second_place=equipped)
        case "continue":
            return replace(profile, equipment=frozenset(map(Equipment, step.chosen)))
        case "no_gym" if step.place is TrainingPlace.GYM:
            return replace(profile, second_place=None)
        case "more" | "fewer":
            return replace(step, more=value == "more")
        case _ if value.startswith(_STATED):
            stated = set(value.removeprefix(_STATED).split(","))
            return replace(step, chosen=step.chosen | (stated & set(Equipment)))
        case _ if value in set(Equipment):
            return replace(step, chosen=step.chosen ^ {value})
        case _:
            return None


def _bands(step: AtBands, value: str, profile: Profile) -> Profile | Step | None:
    if value in set(BandStrength):
        return replace(step, chosen=step.chosen ^ {value})
    if value != "continue":
        return None
    bands, second = frozenset(map(BandStrength, step.chosen)), profile.second_place
    if step.place is TrainingPlace.HOME or second is None:
        return replace(profile, bands=bands)
    return replace(profile, second_place=replace(second, bands=bands))


def _week(
    step: AtWeek | AtDays | AtMinutes, value: str, profile: Profile, programmes: Programmes
) -> Profile | Step | None:
    match step:
        case AtWeek() if value == "other":
            return AtDays()
        case AtWeek() if value in map(str, DAYS):
            return AtMinutes(int(value))
        case AtWeek():
            days, _, minutes = value.partition("x")
            return _planned(profile, days, minutes, programmes)
        case AtDays():
            return AtMinutes(int(value)) if value in map(str, DAYS) else None
        case AtMinutes(days):
            return _planned(profile, str(days), value, programmes)
        case _:
            assert_never(step)


def _planned(profile: Profile, days: str, minutes: str, programmes: Programmes) -> Profile | None:
    """Plan so many sessions, on days that suit them; as many days of one's own stay."""
    if days not in map(str, DAYS) or minutes not in map(str, MINUTES):
        return None
    count = int(days)
    own = profile.training_days if len(profile.training_days) == count else None
    suited = own or proposed_days(count, programmes)
    return replace(profile, sessions_a_week=count, minutes=int(minutes), training_days=suited)


def _hour(
    step: AtWarmUpTime | AtWarmUpInQuietHours, value: str, profile: Profile
) -> Profile | Step | None:
    if value == "other":
        return AtWarmUpTime(typing=True)
    if value == "ring" and isinstance(step, AtWarmUpInQuietHours):
        return _rung_at(step.at, profile)
    try:
        at = time.fromisoformat(value)
    except ValueError:
        return None
    quiet_hours = QuietHours(profile.wishes.quiet_from, profile.wishes.quiet_to)
    return AtWarmUpInQuietHours(at) if quiet_hours.holds(at) else _rung_at(at, profile)


def _rung_at(at: time, profile: Profile) -> Profile:
    """Set the hour, and drop a habit anchor that does not fit it."""
    fits = profile.habit_anchor in {None, OWN, *moments(at)}
    anchor = profile.habit_anchor if fits else None
    return replace(profile, warmup_at=at, warmup_others=(), habit_anchor=anchor)


def _habit_anchor(step: AtHabitAnchor, value: str, profile: Profile) -> Profile | Step | None:
    match value:
        case "own" if not step.typing:
            return AtHabitAnchor(typing=True)
        case "skip":
            return replace(profile, habit_anchor=None, habit_anchor_words=None)
        case _ if value in moments(profile.warmup_at):
            return replace(profile, habit_anchor=value, habit_anchor_words=None)
        case _ if value.startswith(_OWN_WORDS) and len(value) > len(_OWN_WORDS):
            words = value.removeprefix(_OWN_WORDS)
            return replace(profile, habit_anchor=OWN, habit_anchor_words=words)
        case _:
            return None
