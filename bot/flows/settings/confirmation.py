"""Confirmation of a new hour or zone: the next prompt, and today's where its hour has passed."""

from collections.abc import Collection

from bot.coaching.calendar import Changed, LastServed, WeeklyTime, after_change
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Person
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.health_check.result import is_open
from bot.flows.memory.fading import next_called, warm_up_rule
from bot.flows.memory.offers import open_now
from bot.flows.schedule import may_train
from bot.flows.turn import Context, Paragraph, Row, Screen, go_button
from bot.value import replace

BOTH = (ReminderKind.WARMUP, ReminderKind.TRAINING)
_NEXT = {ReminderKind.WARMUP: "times-next", ReminderKind.TRAINING: "times-next-session"}
_STILL_OPEN = {
    ReminderKind.WARMUP: "times-today-open",
    ReminderKind.TRAINING: "times-session-open",
}
_START = {ReminderKind.WARMUP: "button-start", ReminderKind.TRAINING: "training-button-start"}


def confirmed(
    message: Message, person: Person, context: Context, kinds: Collection[ReminderKind] = BOTH
) -> Screen:
    """Confirm the change: what comes next, and today's where its hour has just gone by.

    `person` is the person as changed, `context.person` as before; `kinds`: what the change moves.
    """
    if person.is_paused or not is_open(person):
        return Screen((message,), ((go_button("button-settings", "preferences"),),))
    changes = {
        kind: _changed(kind, person, context)
        for kind in kinds
        if kind == ReminderKind.WARMUP or may_train(person)
    }
    text: list[Paragraph] = [message]
    if changes:
        lines = [_next(kind, changed, person, context) for kind, changed in changes.items()]
        text += [shown] if (shown := tuple(filter(None, lines))) else []
    buttons: Row = (
        go_button("button-my-plan", "plan"),
        go_button("button-settings", "preferences"),
    )
    # As it is where the person is now: another zone may have another date.
    today = open_now(replace(context, person=person, day=None))
    offers = {ReminderKind.WARMUP: today.warm_up, ReminderKind.TRAINING: today.session}
    missed = [kind for kind in changes if changes[kind].offer_today and offers[kind].is_open]
    text += [msg(_STILL_OPEN[kind]) for kind in missed]
    starts: Row = tuple(go_button(_START[kind], kind, "normal") for kind in missed)
    return Screen(tuple(text), (starts, buttons) if starts else (buttons,))


def next_of(kind: ReminderKind, person: Person, context: Context) -> Message | None:
    """Return when the next prompt of a person, as changed, comes: "Next: tomorrow at 08:00."."""
    return _next(kind, _changed(kind, person, context), person, context)


def _next(
    kind: ReminderKind, changed: Changed, person: Person, context: Context
) -> Message | None:
    is_warm_up = kind == ReminderKind.WARMUP
    coming = next_called(changed.next, person, context) if is_warm_up else changed.next
    return None if coming is None else msg(_NEXT[kind], day=coming.local_date, at=coming.due_at)


def _changed(kind: ReminderKind, person: Person, context: Context) -> Changed:
    profile = person.profile
    rule = warm_up_rule(person)
    if kind == ReminderKind.TRAINING:
        rule = WeeklyTime(profile.training_days, profile.training_at, person.zone)
    served = context.memory.served(kind)
    last = LastServed(served.local_date, served.at, context.person.zone) if served else None
    return after_change(rule, context.now, last)
