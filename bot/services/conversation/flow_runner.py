"""Find whose input it is and which flows are open to them, and run a flow with all it leads to."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.coaching import events
from bot.coaching.calendar import dates_of, local_date
from bot.coaching.events import (
    CameBack,
    ErasureConfirmed,
    SessionFinished,
    SessionReopened,
    SessionStarted,
)
from bot.coaching.message import Message
from bot.coaching.person.person import Locale, Person
from bot.coaching.reminders.policy import Reason, ReminderKind, Resting
from bot.flows.context import OpenSession
from bot.flows.registry import ACCESS, COMMANDS, FLOWS, SIDE_ANSWERS, Access
from bot.flows.sharing.flow import LINK
from bot.flows.turn import Context, Go, Input, Screen, Shared, Turn, Typed, with_signs
from bot.services.app_context import AppContext
from bot.services.conversation import system_screens
from bot.services.conversation.event_handlers import Happening, record
from bot.services.groups.screens import START
from bot.services.history import StoredMemory, StoredSharing
from bot.services.incoming import Arrival, Command, Edited, Pressed, Stranger
from bot.services.messages import MessageBody
from bot.services.reminders import schedule
from bot.storage import operations
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Queued
from bot.storage.rows import conversations, groups, journal, people, reminders, revisions
from bot.storage.rows.conversations import Chat, Conversation
from bot.tuning import TUNING
from bot.value import Value, replace

log = structlog.get_logger()

OPEN_FOR = timedelta(days=2)  # a session: the day on which it began, and the next
#: Flows whose buttons are made for one day.
OF_THE_DAY = frozenset({"warmup", "training", "prompt", "morning"})
COUNTS_AFTER = timedelta(hours=4)  # a prompt's answer counts for its own day, past midnight too
FLOWS_MOST = 6  # flows that one input may run through; more is a circle in the content


#: After these something may be due sooner than the ticker knows.
MOVES_REMINDERS = (
    events.HourChosen,
    events.ZoneChosen,
    events.QuestionPromised,
    events.Snoozed,
    events.Paused,
    events.Resumed,
    events.PracticeUndone,
    events.Unlocked,
)
GROUP_LINE_WITHIN = timedelta(hours=1)
#: After so long a silence prompts may be asleep, and are woken.
LONG_SILENCE = timedelta(days=7)


def enter(connection: Connection, app: AppContext, arrival: Arrival, now: datetime) -> Chat:
    """Return the chat of an update, locked by it; a new person gets the language's zone."""
    chat = conversations.read(connection, arrival.chat_id)
    if chat is not None:
        return chat
    guess = app.places.guess(arrival.language)
    person = Person(arrival.chat_id, arrival.language, guess.zone, created_at=now)
    people.add(connection, person)
    conversations.add(connection, person.id, revisions.first(connection, now))
    chat = conversations.load(connection, person.id)
    if chat is None:
        raise RuntimeError(f"person {person.id} was added and is not there")
    return chat


def greet_group(
    connection: Connection, arrival: Arrival, stranger: Stranger, now: datetime
) -> None:
    """Send one polite line to a group and to each member who sends a command, then none.

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
    """Note that the person is there: prompts that slept wake up."""
    person_id, silence = chat.person.id, now - chat.heard_at
    if chat.is_gone or silence >= LONG_SILENCE:
        woken = schedule.wake(connection, person_id, now)
        today = local_date(now, chat.person.zone)
        journal.write(connection, person_id, [CameBack()] if woken else [], now, today)
    if chat.is_gone or silence >= TUNING.heard_every:
        people.heard(connection, person_id, now)


def leave(connection: Connection, person_id: int, now: datetime) -> None:
    """Note that the person blocked the bot: nothing waits, nothing floods them on return."""
    people.gone(connection, [person_id], now)
    reminders.stop(connection, [person_id], None, Resting.GONE)
    outbox.drop_chat(connection, [person_id], Reason.GONE, now)
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


def is_lost(conversation: Conversation) -> bool:
    """Return whether this release knows no such flow, or no such step of it."""
    if conversation.is_lost:
        return True
    if conversation.flow is None or conversation.state is None:
        return False
    flow = FLOWS.get(conversation.flow)
    return flow is None or not isinstance(conversation.state, flow.steps)


def without_stale(connection: Connection, chat: Chat, arrival: Arrival) -> tuple[Chat, Arrival]:
    """Close a lost question, and send what answers it to the menu; else change nothing."""
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
            return "typed-pain-in-plan" if person.profile.health else "typed-pain-before-plan"
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


class Ended(Value):
    """End of a run of flows."""

    flow: str
    turn: Turn
    screens: tuple[Screen, ...]
    person: Person
    session: OpenSession | None
    toast: Message | None
    is_erased: bool
    today: date


class Run:
    """One input's way through the flows, within a transaction."""

    def __init__(self, connection: Connection, app: AppContext, chat: Chat, now: datetime) -> None:
        self._connection = connection
        self._app = app
        self._now = now
        self.person = chat.person
        self.session = chat.session
        self.moves_reminders = False
        #: The date that the input is about: of the open question, or of a prompt's button.
        self.on = chat.conversation.local_date
        #: Whether that date is a prompt's, which counts for some hours after midnight too.
        self.is_of_prompt = chat.conversation.flow in OF_THE_DAY
        self._memory = StoredMemory(connection, self.person, now)

    @property
    def today(self) -> date:
        """The person's local date; after midnight that of the prompt that it is about."""
        dates = dates_of(self._now, self.person.zone)
        if self.on is not None and (self.on in dates or self._is_late(self.on, dates[0])):
            return self.on
        return dates[0]

    def _is_late(self, on: date, today: date) -> bool:
        """Return whether the input answers last night's prompt."""
        if not self.is_of_prompt or on != today - timedelta(days=1):
            return False
        served = (
            self._memory.served(kind) for kind in (ReminderKind.WARMUP, ReminderKind.TRAINING)
        )
        return any(
            each.local_date == on and self._now - each.at <= COUNTS_AFTER
            for each in served
            if each is not None
        )

    def context(self) -> Context:
        """Return what a flow may look at, as it stands now."""
        return Context(
            catalogue=self._app.catalogue,
            person=self.person,
            now=self._now,
            memory=self._memory,
            places=self._app.places,
            parser=self._app.parser(self.person.language),
            session=self.session,
            sharing=StoredSharing(self._connection, self.person, self._now),
            calendar_address=self._app.calendar_address,
            day=self.today,
        )

    def resume(self, flow: str, state: object, received: Input) -> Ended:
        """Take the next step of an open flow."""
        return self.follow(flow, FLOWS[flow].resume(state, received, self.context()))

    def start(self, go: Go) -> Ended:
        """Begin a flow."""
        return self.follow(go.flow, FLOWS[go.flow].start(go.argument, self.context()))

    def show(self, flow: str, state: object) -> Screen:
        """Return the open question as it stands."""
        return FLOWS[flow].screen(state, self.context())

    def record_turn(self, turn: Turn) -> Turn:
        """Record what a turn left behind; return it with what it had to explain."""
        turn = with_signs(turn, self.person)
        before, day = self.person, self._day()
        if turn.person is not None and turn.person != before:
            self.person = turn.person.keeping_pause(before)
            people.save(self._connection, self.person)
        record(Happening(self._connection, self.person, before, turn, self._now), day)
        if turn.person is not None and turn.person.paused_until != self.person.paused_until:
            schedule.follow_pause(self._connection, self.person, self._now)
        if any(isinstance(event, MOVES_REMINDERS) for event in turn.events):
            self.moves_reminders = True
        self._follow_session(turn)
        # What was read before it happened is not remembered after it.
        self._memory = StoredMemory(self._connection, self.person, self._now)
        return turn

    def follow(self, flow: str, turn: Turn) -> Ended:
        """Record a turn, and the flows that it leads to."""
        screens: list[Screen] = []
        toast: Message | None = None
        is_erased = False
        for _ in range(FLOWS_MOST):
            turn = self.record_turn(turn)
            screens.extend(turn.screens)
            toast = turn.toast or toast
            is_erased = is_erased or any(isinstance(e, ErasureConfirmed) for e in turn.events)
            if turn.then is None:
                ended = (flow, turn, tuple(screens), self.person, self.session, toast, is_erased)
                return Ended(*ended, self.today)
            flow = turn.then.flow
            turn = FLOWS[flow].start(turn.then.argument, self.context())
        raise RuntimeError(f"more than {FLOWS_MOST} flows in one turn, the last was {flow}")

    def _follow_session(self, turn: Turn) -> None:
        """Follow the open session, so that the next flow of the turn sees it as it is."""
        ended = any(isinstance(e, SessionFinished) for e in turn.events)
        begun = next((e for e in turn.events if isinstance(e, SessionStarted)), None)
        if any(isinstance(e, SessionReopened) for e in turn.events):
            chat = conversations.read(self._connection, self.person.id)
            self.session = chat.session if chat else None
        elif begun is not None and not ended:
            self.session = OpenSession(
                begun.kind, begun.local_date, self._now, self._now, turn.progress
            )
        elif ended:
            self.session = None
        elif self.session is not None:
            self._store_progress(self.session, turn)

    def _store_progress(self, session: OpenSession, turn: Turn) -> None:
        if turn.progress is None:
            return
        conversations.save_progress(self._connection, self.person.id, turn.progress, self._now)
        self.session = replace(session, progress=turn.progress, answered_at=self._now)

    def _day(self) -> date:
        """Return the local date that events belong to: the day on which the session began."""
        if self.session is not None:
            return self.session.local_date
        return self.today
