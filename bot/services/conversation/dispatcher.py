"""Dispatch one update: who may go where, the flow, and its replies, in one transaction."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property

from sqlalchemy import Connection

from bot.coaching.events import ExportAsked, Resumed
from bot.coaching.message import Message, msg
from bot.flows.health_check.steps import ticks_of
from bot.flows.pain.steps import PainSigns
from bot.flows.registry import COMMANDS, FLOWS, OFFERS, SIDE_ANSWERS, TAKES_ARGUMENT
from bot.flows.turn import Elapsed, Go, Input, Screen, Shared, Tap, Turn, Typed, Where, is_over
from bot.services.app_context import AppContext
from bot.services.conversation import flow_runner, system_screens
from bot.services.conversation.commit import Outcome
from bot.services.conversation.flow_runner import (
    EMERGENCY,
    OF_THE_DAY,
    OPEN_WHILE_LOCKED,
    Ended,
    Run,
    allowed,
    is_of_another_day,
    is_open,
    is_open_for,
    linked_to,
    put_off,
)
from bot.services.conversation.reading import Reading
from bot.services.conversation.typed_text import Meant, ThroughMenu, is_stop
from bot.services.incoming import (
    Answer,
    Arrival,
    Command,
    Edited,
    Left,
    Pressed,
    SentFile,
    Unreadable,
)
from bot.services.messages import MessageBody, React
from bot.storage.outbox import outbox
from bot.storage.outbox.claims import Claimed
from bot.storage.outbox.outbox import EXPORT
from bot.storage.rows import conversations
from bot.storage.rows.conversations import Chat
from bot.value import replace

ClaimedMessages = tuple[tuple[Claimed, MessageBody], ...]


class Dispatcher:
    """Answers one input, within one transaction."""

    def __init__(
        self, connection: Connection, app: AppContext, now: datetime, worker: str
    ) -> None:
        self._connection = connection
        self._app = app
        self._now = now
        self._worker = worker

        #: The message that is read; its edit may be read anew.
        self._message: int | None = None
        #: What was recorded of the question that the person has left.
        self._noted: tuple[Screen, ...] = ()

    def take(self, arrival: Arrival) -> tuple[ClaimedMessages, Answer | None]:
        """Dispatch one update; return the messages under way, and the answer to a tap."""
        chat = flow_runner.enter(self._connection, self._app, arrival, self._now)
        chat, arrival = flow_runner.without_stale(self._connection, chat, arrival)
        self._sit_down(chat)
        self.outcome.update_id = arrival.update_id
        self._message = arrival.message_id
        if isinstance(arrival.received, Left):
            flow_runner.leave(self._connection, chat.person.id, self._now)
            return (), None
        flow_runner.hear(self._connection, chat, self._now)
        self.outcome.is_below = not _is_tap(arrival)
        self.outcome.is_typed = is_typed = isinstance(arrival.received, Typed | Edited)
        if not is_typed:
            self._unpause(arrival)
        toast = self._answer(arrival)
        if is_typed:
            # After the answer, which may be the welcome that ends the pause itself.
            self._unpause(arrival)
        answer = Answer(toast, self._run.person.locale) if _is_tap(arrival) else None
        return tuple(self.outcome.messages), answer

    def elapsed(self, person_id: int, revision: int) -> ClaimedMessages | None:
        """Go on after a wait that ran out; one that belongs to an earlier screen does nothing."""
        chat = conversations.load(self._connection, person_id)
        if chat is None or chat.conversation.revision != revision:
            return None
        conversation, is_lost = chat.conversation, flow_runner.is_lost(chat.conversation)
        if not is_lost and not (conversation.wake_at and conversation.wake_at <= self._now):
            return None
        conversations.end_waits(self._connection, [person_id])
        if is_lost:
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

    @cached_property
    def _reading(self) -> Reading:
        conversation = self._chat.conversation
        return Reading(self._app, self._run, conversation, self.outcome, self._message)

    def _answer(self, arrival: Arrival) -> Message | None:
        received, message = arrival.received, arrival.message_id
        match received:
            case Pressed():
                return self._press(received, message)
            case Go():
                return self._go(received, message)
            case Command() | SentFile():
                return self._command(received)
            case Typed() | Shared():
                return self._take_input(received)
            case Edited() | Unreadable():
                return self._puzzle(received)
            case _:
                return None  # they are back, or have left

    def _command(self, command: Command | SentFile) -> Message | None:
        """Run a command; what follows it is typed at the question that it opens."""
        if isinstance(command, SentFile):
            return self._go(Go("bring_back", command.file_id), None)
        to = COMMANDS.get(command.name)
        linked = linked_to(command)
        if linked is not None:
            return self._go(linked, None)
        if to is None:
            return self._go(self._reading.unknown(), None)
        if not command.argument or to.flow not in TAKES_ARGUMENT:
            return self._go(Go(to.flow, command.argument or to.argument), None)
        if self._leave(to):
            return None
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
            live = conversation.live_message
            if message is not None and live is not None and message < live:
                message = None  # an older copy of the question: the newest is edited
            return self._step(Tap(pressed.value), message)
        if pressed.revision == conversation.answered:
            return None  # a double tap
        current = self._current()
        if current is not None and is_over(current):
            self._close(current)
            return msg("converse-earlier-screen")
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
        """Go into a flow, or beside it; never away from an unfinished first plan."""
        if (go.flow in FLOWS or go.flow in OFFERS) and self._leave(go):
            return None
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
        # What is unfinished comes first, but for the advice on an emergency.
        is_back = to != go and (to.flow != "emergency" or conversation.flow == to.flow)
        is_here = is_back or is_open(to, self._chat, person, today)
        if conversation.state is not None and is_here and not self._noted:
            self._show_open(message)
            return None
        return self._begin(to, message)

    def _leave(self, go: Go) -> bool:
        """Record what the open question knows, before the person turns to something else.

        Return whether signs of an emergency are asked about first.
        """
        conversation, context = self._chat.conversation, self._run.context()
        flow = FLOWS.get(conversation.flow or "")
        is_later = go.flow not in OPEN_WHILE_LOCKED and go.flow != "pain"
        if is_later and isinstance(conversation.state, PainSigns) and go.flow in OF_THE_DAY:
            self._show_open(None)
            return True
        turn = flow.left(conversation.state, context) if flow else None
        if turn is None or conversation.flow is None:
            return False
        ended = self._run.follow(conversation.flow, turn)
        if is_later and isinstance(ended.turn.state, PainSigns):
            self.outcome.finish(ended, None)
            return True
        self._noted = tuple(Screen(each.text, where=Where.NEW) for each in ended.screens)
        return False

    def _show_open(self, message: int | None) -> None:
        """Show the open question again; a double tap on its button stays silent."""
        conversation = self._chat.conversation
        if message is not None and conversation.opened_by == message:
            return
        current = self._current()
        if current is not None and is_over(current):
            self._close(current)
        elif current is not None:
            self.outcome.show(current.anew())

    def _begin(self, go: Go, message: int | None) -> Message | None:
        self.outcome.opened_by = message
        if self._is_old(message):
            self.outcome.is_below = True  # what is asked now stands below everything
        return self._finish(self._run.start(go), message)

    def _is_old(self, message: int | None) -> bool:
        """Return whether a button's message may not be the newest; what was sent is forgotten."""
        newest = outbox.newest(self._connection, self._chat.person.id)
        return message is not None and (newest == 0 or message < newest)

    def _asks_in(self, message: int | None, current: Screen) -> bool:
        return message == self._chat.conversation.live_message and not is_over(current)

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
        elif self._noted:
            self.outcome.close()
            self.outcome.side_answer((*self._noted, *turn.screens), None)
        else:
            current = self._current()
            if current is not None and (self._is_old(message) or self._asks_in(message, current)):
                message = None  # above the open question nobody sees it; in its place it is lost
            self.outcome.side_answer(turn.screens, message, current)
        if is_export:
            self.outcome.export()
        return turn.toast

    def _finish(self, ended: Ended, message: int | None) -> Message | None:
        if ended.is_erased:
            self.outcome.erase(ended.screens)
        else:
            screens = (*self._noted, *ended.screens)
            self.outcome.finish(replace(ended, screens=screens), message)
        return ended.toast

    def _take_input(self, received: Typed | Shared) -> Message | None:
        conversation = self._chat.conversation
        if isinstance(received, Typed):
            meant = self._reading.first(received.text, self._current())
            if meant is not None:
                return self._follow(meant)
            if self._reading.asks_back(received.text):
                return self._misunderstood(received)
        if conversation.flow is not None and conversation.state is not None:
            return self._step(received, None)
        return self._misunderstood(received)

    def _follow(self, meant: Meant) -> Message | None:
        """Do what words stand for."""
        if isinstance(meant, Tap):
            return self._step(meant, None)
        if isinstance(meant, ThroughMenu):
            return self._through_menu(meant)
        ticks = ticks_of(self._chat.conversation.state)
        if ticks and meant.argument.startswith(EMERGENCY):
            meant = Go(meant.flow, f"{meant.argument}:{ticks}")
        line, current = put_off(meant, self._run.person), self._current()
        if line is not None and current is not None:
            self.outcome.show(system_screens.before_plan(current, line))
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
        question = current or self._reading.asked(received)
        if question is None:
            return self._go(self._reading.without_question(received), None)
        if current is not None and is_over(current):
            self._close(current)
            return None
        self.outcome.show(self._reading.unclear(question, instead, received).anew())
        return None

    def _close(self, last: Screen) -> None:
        """Close a question whose session has ended meanwhile, with its last screen."""
        self.outcome.close()
        self.outcome.side_answer([last.anew()], None)

    def _unpause(self, arrival: Arrival) -> None:
        """End a pause "until I write"."""
        unpaused = flow_runner.unpaused(
            self._run.person, arrival, lambda text: is_stop(text, self._reading.parser)
        )
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
            self.outcome.show(
                system_screens.not_text(current, self._reading.count(), received.kind)
            )
        elif received.kind == "sticker" and self._message is not None:
            self.outcome.react(React("👍"), self._message)
        elif received.kind == "forwarded":
            self._go(self._reading.unknown(), None)
        else:
            line = system_screens.only_text(self._reading.count(), received.kind)
            self.outcome.side_answer([line], None)
        return None

    def _current(self) -> Screen | None:
        conversation = self._chat.conversation
        if conversation.flow is None or conversation.state is None:
            return None
        return self._run.show(conversation.flow, conversation.state)


def _is_tap(arrival: Arrival) -> bool:
    return isinstance(arrival.received, (Pressed, Go))
