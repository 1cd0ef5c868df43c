"""Access to flows: what is open to whom, and whether it is open already."""

from __future__ import annotations

from datetime import date

from bot.coaching.person.person import Person
from bot.flows.registry import ACCESS, COMMANDS, FLOWS, SIDE_ANSWERS, Access
from bot.flows.sharing.flow import LINK
from bot.flows.turn import Go, OpenSession
from bot.services.conversation.expired_sessions import OPEN_FOR
from bot.services.conversation.flow_runner import OF_THE_DAY
from bot.services.groups.screens import START
from bot.services.incoming import Command
from bot.storage.rows.conversations import Chat

#: The argument of the pain questions that words of an emergency lead to.
EMERGENCY = "emergency:"
#: The argument of the health check that ticks what was said.
TICK = "tick:"
#: Open while training is locked after an emergency sign (rulings 12).
OPEN_WHILE_LOCKED = frozenset(name for name, access in ACCESS.items() if access is Access.ALWAYS)
#: Open before the first plan stands.
OPEN_TO_NEWCOMERS = frozenset(ACCESS)
#: The first plan, whichever of its questions stands open.
FIRST_PLAN = frozenset({"onboarding", "zone", "health_check", "plan_questions"})
#: Flows that go on with a session of their own.
_WITH_SESSION = frozenset({"warmup", "training"})


def allowed(person: Person, go: Go) -> Go:
    """Return the flow that is open to this person; the menu where an old button names none."""
    if person.profile.lock is not None and go.flow not in OPEN_WHILE_LOCKED:
        return Go("emergency")
    if person.onboarded_at is None and go.flow not in OPEN_TO_NEWCOMERS:
        return Go("onboarding")
    return go if go.flow in FLOWS or go.flow in SIDE_ANSWERS else Go("menu")


def is_of_another_day(go: Go, today: date) -> bool:
    """Return whether a prompt's button was made for a day that is over."""
    return go.on is not None and go.flow in OF_THE_DAY and go.on != today


def is_open_for(go: Go, session: OpenSession | None, today: date) -> bool:
    """Return whether yesterday's button leads to a session that can still be gone on with."""
    if session is None or session.kind != go.flow or session.local_date != go.on:
        return False
    return today - session.local_date < OPEN_FOR


def is_open(to: Go, chat: Chat, person: Person, today: date) -> bool:
    """Return whether going there means the open conversation as it stands."""
    conversation = chat.conversation
    if to.flow == "onboarding" and conversation.flow in FIRST_PLAN:
        return person.onboarded_at is None
    if chat.session is None:
        return False  # its end is on screen: what is asked for is another round
    is_same = to.flow == conversation.flow and to.flow in _WITH_SESSION
    return is_same and conversation.local_date == today


def put_off(meant: Go, person: Person) -> str | None:
    """Return the line on what is said of health before the plan stands; None: it is done."""
    if person.onboarded_at is not None:
        return None
    match meant:
        case Go("pain", argument) if not argument.startswith(EMERGENCY):
            return "typed-pain-before-plan"
        case Go("unwell", ""):
            return "unwell-early"
        case Go("health_check", argument) if argument.startswith(TICK):
            return None if person.profile.health else "typed-health-before-plan"
        case _:
            return None


def linked_to(command: Command) -> Go | None:
    """Return where the payload of a link leads; None: it is no link of ours."""
    if command.name != "start":
        return None
    if command.argument == START:
        return COMMANDS[START]  # a group's link to the own warm-up
    is_share = command.argument.startswith(LINK)
    return Go("viewing", command.argument) if is_share else None
