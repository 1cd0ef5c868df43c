"""Dispatch one update: who may go where, the flow, and its replies, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import assert_never

from sqlalchemy import Connection

from bot.coaching.events import ExportAsked, Resumed
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Person
from bot.flows.buttons import is_over
from bot.flows.registry import ACCESS, COMMANDS, FLOWS, SIDE_ANSWERS, Access
from bot.flows.turn import Elapsed, Go, Input, OpenSession, Screen, Shared, Tap, Turn, Typed
from bot.services.app_context import AppContext
from bot.services.conversation import contacts, system_screens
from bot.services.conversation.commit import Outcome
from bot.services.conversation.expired_sessions import OPEN_FOR
from bot.services.conversation.flow_runner import OF_THE_DAY, Ended, Run
from bot.services.conversation.reading import Reading
from bot.services.conversation.typed_text import Meant, ThroughMenu, is_stop
from bot.services.incoming import (
    Answer,
    Arrival,
    Command,
    Edited,
    Left,
    Pressed,
    Returned,
    Stranger,
    Unreadable,
)
from bot.services.messages import Locale, MessageBody, React, locale_of
from bot.storage.outbox import outbox
from bot.storage.outbox.claims import Claimed
from bot.storage.outbox.outbox import EXPORT
from bot.storage.rows import conversations
from bot.storage.rows.conversations import Chat

ClaimedMessages = tuple[tuple[Claimed, MessageBody], ...]


#: The argument of the pain questions that words of an emergency lead to.
EMERGENCY = "emergency:"
#: Flows to whose command an answer can be added: "/timezone Berlin", "/pause 2 weeks".
TAKES_ARGUMENT = frozenset({"zone", "pause", "language"})


class Dispatcher:
    """Answers one input, within one transaction."""

    def __init__(
        self, connection: Connection, app: AppContext, now: datetime, worker: str
    ) -> None:
        self._connection = connection
        self._app = app
        self._now = now
        self._worker = worker

    def take(self, arrival: Arrival) -> tuple[ClaimedMessages, Answer | None]:
        """Dispatch one update; return the messages under way, and the answer to a tap."""
        chat = contacts.enter(self._connection, self._app, arrival, self._now)
        chat, arrival = contacts.without_stale(self._connection, chat, arrival)
        self._sit_down(chat)
        self.outcome.update_id = arrival.update_id
        self._reading.message = arrival.message_id
        if isinstance(arrival.received, Left):
            contacts.leave(self._connection, chat.person.id, self._now)
            return (), None
        contacts.hear(self._connection, chat, self._now)
        self.outcome.is_below = not _is_tap(arrival)
        is_typed = isinstance(arrival.received, Typed | Edited)
        if not is_typed:
            self._unpause(arrival)
        toast = self._answer(arrival)
        if is_typed:
            # After the answer, which may be the welcome that ends the pause itself.
            self._unpause(arrival)
        answer = Answer(toast, self._locale()) if _is_tap(arrival) else None
        return tuple(self.outcome.messages), answer

    def elapsed(self, person_id: int, revision: int) -> ClaimedMessages | None:
        """A wait ran out; one that belongs to an earlier screen does nothing."""
        chat = conversations.load(self._connection, person_id)
        if chat is None or chat.conversation.revision != revision:
            return None
        conversation = chat.conversation
        if conversation.wake_at is None or conversation.wake_at > self._now:
            return None
        conversations.end_waits(self._connection, [person_id])
        if contacts.is_lost(conversation):
            return None
        self._sit_down(chat)
        if conversation.flow is not None and conversation.state is not None:
            self._step(Elapsed(), None)
        return tuple(self.outcome.messages)

    @property
    def wake_at(self) -> datetime | None:
        """Return when the ticker has to look again because of this input."""
        if self._run.moves_reminders:
            return self._now
        return self.outcome.wake_at

    def _sit_down(self, chat: Chat) -> None:
        self._chat = chat
        self.outcome = Outcome(self._connection, chat, self._now, self._worker)
        self._run = Run(self._connection, self._app, chat, self._now)
        self._reading = Reading(self._app, self._run, chat.conversation, self.outcome)

    def _answer(self, arrival: Arrival) -> Message | None:
        received, message = arrival.received, arrival.message_id
        match received:
            case Pressed():
                return self._press(received, message)
            case Go():
                return self._go(received, message)
            case Command():
                return self._command(received)
            case Typed() | Shared():
                return self._take_input(received)
            case Edited() | Unreadable():
                return self._puzzle(received)
            case Returned() | Left() | Stranger():
                return None
            case _:
                assert_never(received)

    def _command(self, command: Command) -> Message | None:
        """Run a command; what follows it is typed at the question that it opens."""
        to = COMMANDS.get(command.name)
        if to is None:
            return self._go(self._reading.unknown(), None)
        if not command.argument or to.flow not in TAKES_ARGUMENT:
            return self._go(Go(to.flow, command.argument or to.argument), None)
        to = allowed(self._run.person, to)
        begun = self._run.start(to)
        if begun.turn.state is not None:
            ended = self._run.resume(begun.flow, begun.turn.state, Typed(command.argument))
            begun = ended if ended.turn.understood else begun
        return self._finish(begun, None)

    def _press(self, pressed: Pressed, message: int | None) -> Message | None:
        """Take a button of the open conversation; an old one changes nothing, kindly."""
        conversation = self._chat.conversation
        if pressed.revision == conversation.revision and conversation.state is not None:
            return self._step(Tap(pressed.value), message)
        if pressed.revision == conversation.answered:
            return None  # a double tap
        current = self._current()
        shown = (
            system_screens.nothing_open(self._run.context())
            if current is None
            else system_screens.from_earlier(current)
        )
        self.outcome.again(shown, message)
        return msg("converse-earlier-screen")

    def _step(self, received: Input, message: int | None) -> Message | None:
        conversation = self._chat.conversation
        flow = allowed(self._run.person, Go(conversation.flow or "menu")).flow
        if flow != conversation.flow:
            return self._begin(Go(flow), message)
        ended = self._run.resume(flow, conversation.state, received)
        if ended.turn.understood:
            return self._finish(ended, message)
        return self._misunderstood(received, ended.turn.screens)

    def _go(self, go: Go, message: int | None) -> Message | None:
        """Into a flow, or beside it; never away from an unfinished first plan."""
        person, conversation = self._run.person, self._chat.conversation
        self._run.on, self._run.is_of_prompt = go.on, go.flow in OF_THE_DAY
        today = self._run.today
        if is_of_another_day(go, today):
            if not is_open_for(go, self._chat.session, today):
                other = system_screens.another_day(go, self._run.context())
                self.outcome.side_answer([other], message, self._current())
                return None
            go = Go(go.flow, "continue")
        to = allowed(person, go)
        if to.flow in SIDE_ANSWERS:
            turn = SIDE_ANSWERS[to.flow](to.argument, self._run.context())
            return self._side_answer(turn, message)
        is_back = to != go  # what is unfinished comes first
        if conversation.state is not None and (is_back or is_open(to, self._chat, person, today)):
            self._show_open(message)
            return None
        return self._begin(to, message)

    def _show_open(self, message: int | None) -> None:
        """The open question again; a double tap on the button that opened it stays silent."""
        conversation = self._chat.conversation
        if message is not None and conversation.opened_by == message:
            return
        current = self._current()
        if current is not None:
            self.outcome.show(current.anew())

    def _begin(self, go: Go, message: int | None) -> Message | None:
        self.outcome.opened_by = message
        if message is not None and message < outbox.newest(self._connection, self._chat.person.id):
            self.outcome.is_below = True  # what is asked now stands below everything
        return self._finish(self._run.start(go), message)

    def _side_answer(self, turn: Turn, message: int | None) -> Message | None:
        """Give a side answer; the conversation stays as it is."""
        is_export = any(isinstance(event, ExportAsked) for event in turn.events)
        if is_export and outbox.has_active(self._connection, self._chat.person.id, EXPORT):
            is_export, turn = False, Turn(screens=(system_screens.export_under_way(),))
        turn = self._run.record_turn(turn)
        if self.outcome.is_erasure(turn):
            self.outcome.erase(turn.screens)
        elif turn.then is not None:
            return self._begin(turn.then, message)
        else:
            self.outcome.side_answer(turn.screens, message, self._current())
        if is_export:
            self.outcome.export()
        return turn.toast

    def _finish(self, ended: Ended, message: int | None) -> Message | None:
        if ended.is_erased:
            self.outcome.erase(ended.screens)
        else:
            self.outcome.finish(ended, message)
        return ended.toast

    def _take_input(self, received: Typed | Shared) -> Message | None:
        conversation = self._chat.conversation
        if isinstance(received, Typed) and self._run.person.profile.lock is None:
            meant = self._reading.first(received.text, self._current())
            if meant is not None:
                return self._follow(meant)
        if conversation.flow is not None and conversation.state is not None:
            return self._step(received, None)
        return self._misunderstood(received)

    def _follow(self, meant: Meant) -> Message | None:
        """Do what words stand for."""
        if isinstance(meant, Tap):
            return self._step(meant, None)
        if isinstance(meant, ThroughMenu):
            return self._through_menu(meant)
        person, current = self._run.person, self._current()
        is_early = meant.flow == "pain" and person.onboarded_at is None
        if is_early and current is not None and not meant.argument.startswith(EMERGENCY):
            self.outcome.show(system_screens.pain_before_plan(current))
            return None
        return self._go(meant, None)

    def _through_menu(self, meant: ThroughMenu) -> Message | None:
        """Open the menu behind the dots, and press its button at once."""
        conversation = self._chat.conversation
        opened = self._run.resume(conversation.flow or "", conversation.state, Tap("more"))
        ended = self._run.resume(opened.flow, opened.turn.state, Tap(meant.value))
        if ended.turn.understood:
            return self._finish(ended, None)
        return self._misunderstood(Tap(meant.value))

    def _misunderstood(self, received: Input, instead: Sequence[Screen] = ()) -> Message | None:
        """Take a label nearly typed out, small talk, or something that nobody can use.

        `instead` is what the flow itself has to say about it.
        """
        current = self._current()
        if isinstance(received, Elapsed):
            return None
        if isinstance(received, Typed):
            meant = self._reading.then(received.text, current)
            if meant is not None:
                return self._follow(meant)
        if current is None:
            return self._go(self._without_question(received), None)
        if is_over(current):
            self._close(current)
            return None
        for screen in instead or [self._reading.unclear(current)]:
            self.outcome.show(screen.anew())
        return None

    def _close(self, last: Screen) -> None:
        """Close a question whose session has ended meanwhile, with its last screen."""
        self.outcome.close()
        self.outcome.side_answer([last.anew()], None)

    def _without_question(self, received: Input) -> Go:
        """Return where an input leads that means nothing, with nothing open."""
        if isinstance(received, Shared):
            return Go("zone", f"at:{received.zone}")
        person = self._run.person
        is_back = person.is_paused and person.paused_until is None
        return Go("pause", "resume") if is_back else self._reading.unknown()

    def _unpause(self, arrival: Arrival) -> None:
        """A pause "until I write" ends with this."""
        parser = self._reading.parser
        unpaused = contacts.unpaused(self._run.person, arrival, lambda text: is_stop(text, parser))
        if unpaused is not None and not self.outcome.is_erased:
            self._run.record_turn(Turn(events=(Resumed(),), person=unpaused))

    def _puzzle(self, received: Edited | Unreadable) -> Message | None:
        """Say what can be read, after a picture; read an edited text where it may be."""
        if isinstance(received, Edited) and self._reading.is_read_anew(received.text):
            return self._take_input(Typed(received.text))
        current = self._current()
        if isinstance(received, Edited) or received.kind == "edited":
            self.outcome.side_answer([system_screens.edited()], None)
        elif current is not None and is_over(current):
            self._close(current)
        elif current is not None:
            self.outcome.show(system_screens.not_text(current, self._reading.count()))
        elif received.kind == "sticker" and self._reading.message is not None:
            self.outcome.react(React("👍"), self._reading.message)
        elif received.kind == "forwarded":
            self._go(self._reading.unknown(), None)
        else:
            self.outcome.side_answer([system_screens.only_text(self._reading.count())], None)
        return None

    def _current(self) -> Screen | None:
        conversation = self._chat.conversation
        if conversation.flow is None or conversation.state is None:
            return None
        return self._run.show(conversation.flow, conversation.state)

    def _locale(self) -> Locale:
        return locale_of(self._run.person)


def _is_tap(arrival: Arrival) -> bool:
    return isinstance(arrival.received, (Pressed, Go))


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
