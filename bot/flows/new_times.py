"""What a new hour or zone leads to: what comes next, and today's warm-up if it was passed."""

from __future__ import annotations

from bot.coaching.calendar import Changed, LastServed, Rule, after_change
from bot.coaching.person import Person
from bot.flows.buttons import Row, way
from bot.flows.health.outcome import EVERY_DAY, is_open
from bot.flows.turn import Context, Paragraph, Say, Screen, say


def confirmed(message: Say, person: Person, context: Context) -> Screen:
    """The change is saved: the next prompt, and today's where its hour has just gone by.

    `person` is the person as changed, `context.person` as before.
    """
    if person.is_paused or not is_open(person):
        return Screen((message,), ((way("button-settings", "preferences"),),))
    changed = _changed(person, context)
    told: tuple[Paragraph, ...] = (message, _next(changed, person))
    buttons: Row = (way("button-my-plan", "plan"), way("button-settings", "preferences"))
    if changed.offer_today and context.today not in context.memory.practised():
        start = way("button-start", "warmup", "normal")
        return Screen((*told, say("times-today-open")), ((start,), buttons))
    return Screen(told, (buttons,))


def next_warm_up(person: Person, context: Context) -> Say:
    """When the next warm-up of a person, as changed, comes: "Next: tomorrow 08:00."."""
    return _next(_changed(person, context), person)


def _next(changed: Changed, person: Person) -> Say:
    return say("times-next", day=changed.next.local_date, at=person.profile.warmup_at)


def _changed(person: Person, context: Context) -> Changed:
    rule = Rule(EVERY_DAY, person.profile.warmup_at, person.zone)
    served = context.memory.served("warmup")
    last = LastServed(served.local_date, served.at, context.person.zone) if served else None
    return after_change(rule, context.now, last)
