"""Person and conversation of an update, and which flows are open to them."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.coaching.calendar import local_date
from bot.coaching.events import CameBack
from bot.coaching.person.person import Locale, Person
from bot.flows.context import OpenSession
from bot.flows.registry import ACCESS, COMMANDS, FLOWS, SIDE_ANSWERS, Access
from bot.flows.sharing.flow import LINK
from bot.flows.turn import Go, Shared, Typed
from bot.services.app_context import AppContext
from bot.services.conversation import system_screens
from bot.services.conversation.expired_sessions import OPEN_FOR
from bot.services.conversation.flow_runner import OF_THE_DAY
from bot.services.groups.screens import START
from bot.services.incoming import Arrival, Command, Edited, Pressed, Stranger
from bot.services.messages import MessageBody
from bot.services.reminders import schedule
from bot.storage import operations
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Queued
from bot.storage.rows import conversations, groups, journal, people, reminders
from bot.storage.rows.conversations import Chat, Conversation
from bot.tuning import TUNING
from bot.value import replace

GROUP_LINE_WITHIN = timedelta(hours=1)
#: After so long a silence prompts may be asleep, and are woken.
LONG_SILENCE = timedelta(days=7)


def enter(connection: Connection, app: AppContext, arrival: Arrival, now: datetime) -> Chat:
    """The chat of an update, which has locked it; a new person gets the zone of the language."""
    chat = conversations.read(connection, arrival.chat_id)
    if chat is not None:
        return chat
    guess = app.places.guess(arrival.language)
    person = Person(arrival.chat_id, arrival.language, guess.zone, created_at=now)
    people.add(connection, person)
    conversations.add(connection, person.id, conversations.first_revision(connection, now))
    chat = conversations.load(connection, person.id)
    if chat is None:
        raise RuntimeError(f"person {person.id} was added and is not there")
    return chat


def greet_group(
    connection: Connection, arrival: Arrival, stranger: Stranger, now: datetime
) -> None:
    """One polite line to a group and to each member who sends a command, then silence.

    Where a warm-up together was asked for, nothing.
    """
    if groups.get(connection, arrival.chat_id) is not None:
        return
    asker = "" if stranger.asker is None else f":{stranger.asker}"
    body = MessageBody(
        system_screens.group(stranger.bot), Locale(arrival.language, "UTC"), topic=stranger.topic
    )
    row = Queued(
        key=f"group:{arrival.chat_id}{asker}",
        chat_id=arrival.chat_id,
        person_id=None,
        body=body,
        not_before=now,
        not_after=now + GROUP_LINE_WITHIN,
    )
    outbox.queue(connection, [row], now)


def hear(connection: Connection, chat: Chat, now: datetime) -> None:
    """The person is there: prompts that slept wake up."""
    person_id, silence = chat.person.id, now - chat.heard_at
    if chat.is_gone or silence >= LONG_SILENCE:
        woken = schedule.wake(connection, person_id, now)
        today = local_date(now, chat.person.zone)
        journal.write(connection, person_id, [CameBack()] if woken else [], now, today)
    if chat.is_gone or silence >= TUNING.heard_every:
        people.heard(connection, person_id, now)


def leave(connection: Connection, person_id: int, now: datetime) -> None:
    """The person blocked the bot: nothing waits for them, nothing floods them on return."""
    people.gone(connection, [person_id], now)
    reminders.stop(connection, [person_id], None, "gone")
    outbox.drop_chat(connection, [person_id], "gone", now)
    conversations.end_waits(connection, [person_id])


def unpaused(person: Person, arrival: Arrival, is_stop: Callable[[str], bool]) -> Person | None:
    """Return the person with prompts on again, where a pause "until I write" ends with this."""
    if person.paused_from is None or person.paused_until is not None:
        return None
    match arrival.received:
        case Command(name) if name not in {"pause", "resume"}:
            ends = True
        case Go(flow) if flow != "pause":
            ends = True
        case Typed(text) | Edited(text):
            ends = not is_stop(text)
        case _:
            ends = False
    return replace(person, paused_from=None) if ends else None


log = structlog.get_logger()


def is_lost(conversation: Conversation) -> bool:
    """Return whether this release knows no such flow, or no such step of it."""
    if conversation.is_lost:
        return True
    if conversation.flow is None or conversation.state is None:
        return False
    flow = FLOWS.get(conversation.flow)
    return flow is None or not isinstance(conversation.state, flow.steps)


def without_stale(connection: Connection, chat: Chat, arrival: Arrival) -> tuple[Chat, Arrival]:
    """A lost question is closed, and what answers it goes to the menu; else as they are."""
    if not is_lost(chat.conversation):
        return chat, arrival
    if isinstance(arrival.received, Pressed | Typed | Shared):
        arrival = replace(arrival, received=Go("menu"))
    return _closed(connection, chat), arrival


def _closed(connection: Connection, chat: Chat) -> Chat:
    before = chat.conversation
    log.warning("conversation_lost", person_id=chat.person.id, flow=before.flow)
    operations.count(connection, {"conversation_lost": 1})
    after = replace(
        before, flow=None, local_date=None, state=None, opened_by=None, wake_at=None, is_lost=False
    )
    conversations.save(connection, chat.person.id, after)
    return replace(chat, conversation=after)


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
    is_same = to.flow == conversation.flow and to.flow in conversations.SESSION_KINDS
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
