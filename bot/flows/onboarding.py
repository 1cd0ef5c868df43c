"""The first two minutes: greeting, age and consent; at the end the plan on one card.

Between them stand the flows zone, health_check and plan_questions, which hand on by `then`.
"""

from datetime import datetime, time

from bot.coaching.calendar import EVERY_DAY, next_occurrence
from bot.coaching.catalogue.languages import nearest
from bot.coaching.events import ConsentGiven, ErasureConfirmed, Onboarded
from bot.coaching.message import Message, Weekdays, msg
from bot.coaching.person.eligibility import BACK_TOO_SORE, back_now
from bot.coaching.person.person import Consent, Person
from bot.flows.health_check.result import is_open, reminders_of
from bot.flows.health_check.screens import blocked
from bot.flows.menu import home
from bot.flows.privacy.erasure import still_declined, without_consent
from bot.flows.schedule import may_train
from bot.flows.turn import (
    Context,
    Flow,
    Go,
    Screen,
    Turn,
    Where,
    button,
    go_button,
    not_understood,
)
from bot.flows.wording.habit_anchors import with_habit_anchor
from bot.flows.wording.upcoming import first_sessions
from bot.value import Value, replace

#: Version of the words that people agree to; a new one asks them again.
CONSENT_VERSION = 1


class AtGreeting(Value):
    """Greeting; 18 or older, and agreed that health answers are stored?"""


class AtSummary(Value):
    """The plan stands on one card."""


STEPS = (AtGreeting, AtSummary)


def start(argument: str, context: Context) -> Turn:
    """Greet, or go on where the onboarding is; "consent" greets again, "summary" ends it.

    "declined" answers a weak word after a decline: how to start after all.

    An old button may lead to the last question before the health check: it comes first.
    """
    person = context.person
    if argument == "summary" and person.profile.health is not None:
        return _finish(context)
    if person.consent is None and argument == "declined":
        return Turn(screens=(still_declined(),))
    if person.consent is None or argument == "consent":
        return Turn(AtGreeting(), (_greeting(context),))
    if person.onboarded_at is not None:
        return home("", context)
    if person.profile.health is None:
        return Turn(then=Go("zone", "onboarding"))
    if not is_open(person):
        return Turn(screens=(blocked(context).anew(),))
    return Turn(then=Go("plan_questions", "onboarding"))


def _tapped(step: AtGreeting | AtSummary, value: str, context: Context) -> Turn:
    return (
        _started(step, value, context) if isinstance(step, AtSummary) else _agreed(value, context)
    )


def show(step: AtGreeting | AtSummary, context: Context) -> Screen:
    """Return the screen of the open question, as it stands."""
    return _summary(context) if isinstance(step, AtSummary) else _greeting(context)


def coming_prompts(person: Person, now: datetime) -> tuple[Message, ...]:
    """Return coming prompts, a line each; none is promised that does not come."""
    warm_up = with_habit_anchor(
        "onboarding-plan-warmup", person.profile, at=person.profile.warmup_at
    )
    wishes = person.profile.wishes
    week = msg(
        "onboarding-plan-weekly", day=Weekdays(frozenset({wishes.review_day})), at=wishes.review_at
    )
    return warm_up, *_sessions(person, now), week, msg("onboarding-plan-morning")


def _sessions(person: Person, now: datetime) -> tuple[Message, ...]:
    if not may_train(person):
        return ()
    plan = person.profile
    first = next_occurrence(plan.training_days, plan.training_at, person.zone, now)
    days, at = Weekdays(plan.training_days), plan.training_at
    day, minutes = first.local_date, plan.minutes
    return (msg("onboarding-plan-sessions", days=days, at=at, minutes=minutes, first=day),)


def _greeting(context: Context) -> Screen:
    others = (
        go_button("onboarding-button-stored", "privacy"),
        button("onboarding-button-not-now", "later"),
        button("onboarding-button-minor", "minor"),
    )
    rows = ((button("onboarding-button-agree", "agree"),), others)
    text: tuple[Message, ...] = (msg("onboarding-greeting"), msg("onboarding-consent"))
    languages = {language.code: language.name for language in context.catalogue.languages}
    if len(languages) > 1 and nearest(context.person.language, languages) is None:
        text = (msg("onboarding-languages", names=tuple(languages.values())), *text)
    return Screen(text, rows, Where.NEW)


def _agreed(value: str, context: Context) -> Turn:
    match value:
        case "agree":
            consent = Consent(CONSENT_VERSION, context.now)
            person = replace(context.person, consent=consent)
            onward = Go("zone", "onboarding")
            if person.onboarded_at is not None:
                onward = Go("health_check", "again")
            return Turn(events=(ConsentGiven(CONSENT_VERSION),), person=person, then=onward)
        case "later":
            return Turn(screens=(without_consent(),))
        case "minor":
            goodbye = Screen((msg("onboarding-adults-only"),))
            return Turn(screens=(goodbye,), events=(ErasureConfirmed(),))
        case _:
            return not_understood(AtGreeting())


def _finish(context: Context) -> Turn:
    """Finish the plan: reminders begin now, whatever is tapped on the card."""
    person = replace(context.person, onboarded_at=context.now)
    changed = replace(context, person=person)
    events = (Onboarded(), *reminders_of(person, changed))
    return Turn(AtSummary(), (_summary(changed),), events, person=person)


def _summary(context: Context) -> Screen:
    wishes = context.person.profile.wishes
    shorter = first_sessions(context) if may_train(context.person) else None
    text = (
        msg("onboarding-plan"),
        (*coming_prompts(context.person, context.now), *((shorter,) if shorter else ())),
        msg("onboarding-nothing-else", start=wishes.quiet_from, end=wishes.quiet_to),
    )
    change = button("onboarding-button-change", "change")
    later = button("onboarding-button-not-now", "later")
    if back_now(context.person.profile, context.now) >= BACK_TOO_SORE:
        return Screen(text, ((button("button-good", "later"), change),))
    return Screen(text, ((button("onboarding-button-first", "start"),), (change, later)))


def _started(state: AtSummary, value: str, context: Context) -> Turn:
    match value:
        case "start":
            return Turn(then=Go("warmup", "normal"))
        case "change":
            return Turn(then=Go("preferences"))
        case "later":
            return Turn(screens=(Screen((_see_you(context.person, context),)),))
        case _:
            return not_understood(state)


def _see_you(person: Person, context: Context) -> Message:
    at: time = person.profile.warmup_at
    coming = next_occurrence(EVERY_DAY, at, person.zone, context.now)
    return with_habit_anchor("onboarding-see-you", person.profile, day=coming.local_date, at=at)


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    clear_yes=(AtGreeting,),
    about={AtGreeting: "typed-about-consent"},
)
