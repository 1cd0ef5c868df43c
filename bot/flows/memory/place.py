"""The place where a practice is: it stands behind its argument, as in "normal.gym"."""

from __future__ import annotations

from bot.coaching.person.person import Profile, TrainingPlace
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.turn import Context
from bot.value import replace


def with_place(argument: str, place: TrainingPlace | None) -> str:
    """Return the argument of a practice at a place: "normal.gym"; None: it is not known yet."""
    return argument if place is None else f"{argument}.{place}"


def parted(argument: str) -> tuple[str, TrainingPlace | None]:
    """Return an argument without its place, and the place; None: it names none."""
    wish, _, place = argument.partition(".")
    return wish, TrainingPlace(place) if place in set(TrainingPlace) else None


def known_place(context: Context) -> TrainingPlace | None:
    """Return the place that is planned for, else that of the session under way; None: neither."""
    progress = context.progress
    match progress:
        case _ if context.place is not None:
            return context.place
        case TrainingProgress():
            return progress.place
        case WarmUpProgress():
            return parted(progress.leads_to or "")[1]
        case _:
            return None


def profile_of(context: Context) -> Profile:
    """Return the profile with the equipment of the place where the practice is."""
    return context.person.profile.at(known_place(context) or TrainingPlace.HOME)


def likely_places(context: Context) -> tuple[TrainingPlace, ...]:
    """Return where today's session may be, the place of this weekday first."""
    known, second = known_place(context), context.person.profile.second_place
    if known is not None or second is None:
        return (known or TrainingPlace.HOME,)
    home, gym = TrainingPlace.HOME, TrainingPlace.GYM
    return (gym, home) if context.today.weekday() in second.weekdays else (home, gym)


def gone_to(place: TrainingPlace, context: Context) -> Context:
    """Return the context at a place, which is remembered for this weekday."""
    second, today = context.person.profile.second_place, {context.today.weekday()}
    if second is None:
        return context
    others = second.weekdays - today
    weekdays = others | today if place is TrainingPlace.GYM else others
    person = context.person.with_profile(second_place=replace(second, weekdays=weekdays))
    return replace(context, person=person, place=place)
