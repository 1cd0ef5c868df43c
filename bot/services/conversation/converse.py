"""Take one input: load, resume, record, queue, commit; then send what was queued at once."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, ParamSpec

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.services.app_context import AppContext
from bot.services.conversation import damaged, flow_runner
from bot.services.conversation.dispatcher import ClaimedMessages, Dispatcher
from bot.services.conversation.expired_sessions import end_left_open
from bot.services.conversation.file_import import FileImports, ReadFile, answer
from bot.services.delivery.worker import Deliver
from bot.services.groups import together
from bot.services.incoming import (
    Answer,
    Arrival,
    Command,
    GroupAsked,
    GroupLeft,
    GroupMigrated,
    GroupTapped,
    Stranger,
    WantedFile,
)
from bot.services.operations import admin_stats
from bot.storage import operations
from bot.storage.database import Database, Unavailable
from bot.storage.encryption.encryption import KeyMistake, prove_key
from bot.storage.outbox import claims
from bot.storage.outbox.outbox import backlog
from bot.storage.rows import conversations
from bot.storage.rows.people import PersonUnreadable
from bot.tuning import TUNING
from bot.value import Value

log = structlog.get_logger()


class Converse:
    """The conversation with everybody; each input is one transaction.

    Attributes:
        hold_back: is called with a chat in which enough waits: lets nothing of it in for a moment.
        key_mistake: why the key fits this database no more; `stop` is called then, for a bot that
            went on would seal new values with a key that nobody has asked for.
        wake_ticker: is called with the instant at which something will be due.
    """

    def __init__(
        self,
        database: Database,
        app: AppContext,
        clock: Clock,
        deliver: Deliver,
    ) -> None:
        self._database = database
        self._app = app
        self._clock = clock
        self._deliver = deliver
        self._commits = TurnCommits(database, deliver.worker)
        self.hold_back: Callable[[int], None] = lambda _chat_id: None
        self.stop: Callable[[], None] = lambda: None
        self.wake_ticker: Callable[[datetime], None] = lambda _at: None
        self.key_mistake: KeyMistake | None = None
        self._floods = Floods()
        self.imports = FileImports(app.catalogue, clock, self._take_file)

    async def take(self, arrival: Arrival) -> Answer | None:
        """Take one update; a second copy of it does nothing.

        In a chat that is flooded it is passed over, and counted, while enough replies wait.

        Raises:
            Unavailable: the update must come again; with another key, where this one fits nothing.
            KeyMistake: one value does not open, while the key fits.
        """
        chat_id = arrival.chat_id
        if self._floods.holds(chat_id) and not await self._admits(chat_id):
            self.hold_back(chat_id)
            return None
        try:
            taken = await self._commits.run(self._turn, arrival, self._clock())
        except KeyMistake:
            await self._prove_key()
            raise
        if taken.has_to_wait:
            self._floods.waited(chat_id)
        elif taken.messages:
            self._floods.forget(chat_id)
        if self._floods.holds(chat_id):
            self.hold_back(chat_id)
        self._follow_up(taken)
        await self._send_doubtful()
        return taken.answer

    async def _admits(self, chat_id: int) -> bool:
        """Return whether few enough replies wait in a chat that is flooded."""
        waiting = await self._database.transaction(_waiting, chat_id)
        if not waiting:
            self._floods.forget(chat_id)
        return waiting < TUNING.replies_waiting

    async def elapse(self) -> int:
        """Wake the conversations whose wait ran out; how many there were."""
        await self._send_doubtful()
        due = await self._database.transaction(conversations.to_wake, self._clock())
        for person_id, revision in due:
            try:
                taken = await self._commits.run(self._elapsed, person_id, revision, self._clock())
            except Unavailable:
                raise
            except Exception as error:
                # One that cannot go on must not keep all others waiting.
                log.warning("elapse_failed", person_id=person_id, error=type(error).__name__)
                await self._database.transaction(_give_up, person_id, revision)
            else:
                self._follow_up(taken)
        return len(due)

    async def end_left_open(self) -> None:
        """End the sessions that nobody came back to."""
        await end_left_open(self._database, self._app, self._clock())

    def _turn(self, connection: Connection, arrival: Arrival, now: datetime) -> Taken:
        if not operations.is_new_update(connection, arrival.update_id, arrival.chat_id, now):
            return Taken()
        match arrival.received:
            case Stranger() as stranger:
                flow_runner.greet_group(connection, arrival, stranger, now)
                return Taken()
            case GroupAsked() | GroupTapped() | GroupLeft() | GroupMigrated() as event:
                turn = together.take(connection, self._app, arrival, event, now)
                return Taken((), turn.answer, turn.wake_at)
            case Command(admin_stats.COMMAND) if arrival.chat_id in self._app.admins:
                admin_stats.answer(connection, arrival, now)
                return Taken()
            case _:
                pass
        dispatcher = Dispatcher(connection, self._app, now, self._deliver.worker)
        try:
            messages, answer = dispatcher.take(arrival)
        except PersonUnreadable:
            return Taken((), damaged.excuse(connection, arrival, now))
        outcome = dispatcher.outcome
        has_to_wait, wanted = outcome.has_to_wait, outcome.wanted_file
        return Taken(messages, answer, dispatcher.wake_at, has_to_wait, wanted)

    def _elapsed(
        self, connection: Connection, person_id: int, revision: int, now: datetime
    ) -> Taken:
        dispatcher = Dispatcher(connection, self._app, now, self._deliver.worker)
        messages = dispatcher.elapsed(person_id, revision)
        if messages is None:
            return Taken()
        wanted = dispatcher.outcome.wanted_file
        return Taken(messages, None, dispatcher.wake_at, wanted_file=wanted)

    async def _take_file(self, read: ReadFile) -> None:
        """Answer the question that waits for this file."""
        self._follow_up(await self._commits.run(self._file_read, read, self._clock()))

    def _file_read(self, connection: Connection, read: ReadFile, now: datetime) -> Taken:
        outcome = answer(connection, self._app, self._deliver.worker, read, now)
        return (
            Taken() if outcome is None else Taken(tuple(outcome.messages), None, outcome.wake_at)
        )

    async def _send_doubtful(self) -> None:
        """Send what turns put under way whose commit went unanswered."""
        for row, body in await self._commits.committed_after_all(self._clock()):
            self._deliver.send_now(row, body)

    async def _prove_key(self) -> None:
        """Tell a value that does not open from a key that opens nothing: then the bot ends."""
        try:
            await self._database.transaction(prove_key)
        except KeyMistake as error:
            self.key_mistake = error
            self.stop()
            raise Unavailable(str(error)) from error

    def _follow_up(self, taken: Taken) -> None:
        for row, body in taken.messages:
            self._deliver.send_now(row, body)
        self._deliver.wake()
        if taken.wanted_file is not None:
            self.imports.begin(taken.wanted_file)
        if taken.wake_at is not None:
            self.wake_ticker(taken.wake_at)


def _waiting(connection: Connection, chat_id: int) -> int:
    """Return how many replies wait in a chat; where those are too many, its update is counted."""
    waiting = backlog(connection, chat_id)
    if waiting >= TUNING.replies_waiting:
        operations.count(connection, {"updates_held_back": 1})
    return waiting


def _give_up(connection: Connection, person_id: int, revision: int) -> None:
    """Leave the question as it is, unless it was answered; nothing more comes of itself."""
    conversations.end_waits(connection, [person_id], revision)
    operations.count(connection, {"elapse_failed": 1})


class Floods:
    """By chat, how many answers in a row have had to wait behind others.

    Of one process, and gone with it: whoever floods on is known again a few answers later.
    """

    def __init__(self) -> None:
        self._in_a_row: dict[int, int] = {}

    def holds(self, chat_id: int) -> bool:
        """Return whether this chat is flooded."""
        return self._in_a_row.get(chat_id, 0) >= TUNING.waits_of_a_flood

    def waited(self, chat_id: int) -> None:
        """Note that another answer has to wait behind others."""
        if len(self._in_a_row) >= TUNING.chats_watched:
            floods = (
                item for item in self._in_a_row.items() if item[1] >= TUNING.waits_of_a_flood
            )
            self._in_a_row = dict(floods)
        self._in_a_row[chat_id] = self._in_a_row.get(chat_id, 0) + 1

    def forget(self, chat_id: int) -> None:
        """Note that nothing waits in this chat any more: an answer has left at once."""
        self._in_a_row.pop(chat_id, None)


P = ParamSpec("P")


class Taken(Value):
    """Result of a committed turn: messages under way, and the answer to a tap."""

    messages: ClaimedMessages = ()
    answer: Answer | None = None
    wake_at: datetime | None = None
    has_to_wait: bool = False  # an answer, behind others of its chat
    wanted_file: WantedFile | None = None


class TurnCommits:
    """Runs turns as transactions, and remembers those of which nobody knows the outcome.

    Args:
        worker: who has leased what a turn puts under way.
    """

    def __init__(self, database: Database, worker: str) -> None:
        self._database = database
        self._worker = worker
        self._unknown: deque[list[Taken]] = deque(maxlen=TUNING.commits_in_doubt)

    async def run(
        self,
        turn: Callable[Concatenate[Connection, P], Taken],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Taken:
        """Run one turn; committed when this returns.

        Raises:
            Unavailable: whether it was committed may be unknown.
        """
        done: list[Taken] = []

        def remembered(connection: Connection) -> Taken:
            taken = turn(connection, *args, **kwargs)
            done.append(taken)
            return taken

        try:
            return await self._database.transaction(remembered)
        except (Unavailable, asyncio.CancelledError):
            # On SQLite it may still run: what it comes to is looked at when it is asked for.
            self._unknown.append(done)
            raise

    async def committed_after_all(self, now: datetime) -> ClaimedMessages:
        """Find messages of turns of unknown outcome that are under way and sent by nobody.

        Raises:
            Unavailable: they are looked for again the next time.
        """
        if not self._unknown:
            return ()
        # Taken off at once: whoever asks in the same moment must not send them as well.
        looked_for = list(self._unknown)
        self._unknown.clear()

        def found(connection: Connection) -> ClaimedMessages:
            # On SQLite a turn that was cancelled as it ran has ended by now, not before.
            messages = [pair for done in looked_for for taken in done for pair in taken.messages]
            rows = [row for row, _ in messages]
            ours = claims.renew(connection, self._worker, rows, now)
            return tuple(pair for pair in messages if pair[0].birth in ours)

        try:
            return await self._database.transaction(found)
        except BaseException:
            self._unknown.extend(looked_for)
            raise
