"""Run a flow and what it leads to: each turn is recorded before the next flow begins."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from bot.coaching import events
from bot.coaching.calendar import dates_of
from bot.coaching.events import ErasureConfirmed, SessionFinished, SessionReopened, SessionStarted
from bot.coaching.message import Message
from bot.coaching.person.person import Person
from bot.flows.context import OpenSession
from bot.flows.registry import FLOWS
from bot.flows.turn import Context, Go, Input, Screen, Turn, with_signs
from bot.services.app_context import AppContext
from bot.services.conversation.event_handlers import Happening, record
from bot.services.history import StoredMemory, StoredSharing
from bot.storage.rows import conversations, people
from bot.storage.rows.conversations import Chat
from bot.value import Value, replace

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
        served = (self._memory.served(kind) for kind in ("warmup", "training"))
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
            self.person = turn.person
            people.save(self._connection, turn.person)
        record(Happening(self._connection, self.person, before, turn, self._now), day)
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
