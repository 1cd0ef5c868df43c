"""Facts of a prompt, read for one person."""

from collections.abc import Sequence
from datetime import date

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.thresholds import Thresholds
from bot.coaching.events import PainReported
from bot.coaching.ladder.standing import Ticket
from bot.coaching.person.person import Health
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.review.habit import practised, window
from bot.coaching.rules.context import SORE, PainPlace
from bot.coaching.rules.pain_effects import is_asked_tomorrow
from bot.coaching.warmup.labels import labels
from bot.flows.context import Recorded
from bot.flows.memory.offers import warm_up_now
from bot.flows.memory.rule_context import standings_of, today_of
from bot.flows.memory.session_due import programmes_of
from bot.flows.prompts.message import DrillFacts, MorningFacts, PromptFacts
from bot.flows.turn import Context
from bot.flows.wording.exercise_names import felt_words, gentle_name, name_of
from bot.flows.wording.habit_anchors import habit_anchor_of
from bot.flows.wording.upcoming import tests


def facts_of(context: Context) -> PromptFacts:
    """Return today's warm-up of the person of a conversation, in the plain tone."""
    catalogue, profile, memory = context.catalogue, context.person.profile, context.memory
    day = today_of(context)
    offer = warm_up_now(context)
    shown = labels(catalogue, profile, day)
    return PromptFacts(
        local_date=context.today,
        minutes=offer.minutes,
        closed=offer.closed,
        illness_hours=programmes_of(context).illness_free_hours,
        exercises=shown.exercises,
        warmup_at=profile.warmup_on(context.today),
        practised=practised(memory.practised(), context.today, memory.excluded_days()),
        window=window(memory.practised(), context.today, memory.excluded_days(), context.joined),
        habit_anchor=habit_anchor_of(profile),
        drill=_drill(shown.drill, context),
        snoozes=snoozes_today(context),
    )


def _drill(exercise: str | None, context: Context) -> DrillFacts | None:
    """Return the drill of today's warm-up with its reason and its test; None: none is in it."""
    if exercise is None:
        return None
    for standing in standings_of(context).values():
        ticket = standing.ticket
        if ticket is None or ticket.closed is not None:
            continue
        drill = next((one for one in ticket.drill if one.exercise == exercise), None)
        if drill is not None:
            return _drill_of(ticket, drill, context)
    return None


def _drill_of(ticket: Ticket, drill: Drill, context: Context) -> DrillFacts:
    easier = context.catalogue.exercises[drill.exercise]
    return DrillFacts(
        name=gentle_name(easier, half_range=drill.half_range),
        day=max(1, (context.today - ticket.opened).days),
        answer=ticket.answer,
        felt=felt_words(ticket.answer),
        spot=name_of(ticket.exercise),
        test_on=dict(tests(context)).get(ticket.exercise),
    )


def snoozes_today(context: Context, kind: str = ReminderKind.WARMUP) -> int:
    """Return how often today's prompt was put off."""
    served = context.memory.served(kind)
    return served.snoozes if served and served.local_date == context.today else 0


def is_asked_about(recorded: Recorded, today: date, limits: Thresholds) -> bool:
    """Return whether it is a pain of which the morning asks (the method, 2.1).

    It does on as many days as there are mornings in a row before a professional is advised.
    """
    pain, days = recorded.event, (today - recorded.local_date).days
    if not isinstance(pain, PainReported) or not 0 < days <= limits.much_worse_mornings:
        return False
    return is_asked_tomorrow(pain.number, pain.place)


def asked_about(
    journal: Sequence[Recorded], health: Health | None, today: date, limits: Thresholds
) -> MorningFacts | None:
    """Return the pain before today that the morning asks about; None: it is asked in general."""
    for recorded in reversed(journal):
        pain = recorded.event
        if is_asked_about(recorded, today, limits) and isinstance(pain, PainReported):
            return MorningFacts(pain.place, pain.number, recorded.local_date)
    if health is not None and health.back_now is not None and health.back_now >= SORE:
        return MorningFacts(PainPlace.LOW_BACK.value, health.back_now, health.checked_on)
    return None
