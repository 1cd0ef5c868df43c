"""Fetch and read the files of exports that come back, beside the turns and one at a time."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.coaching.catalogue.catalogue import Catalogue
from bot.flows.privacy import data_import
from bot.flows.privacy.data_import import AtReading, ImportFault
from bot.flows.registry import FLOWS
from bot.flows.turn import Go, Turn, asks
from bot.services.app_context import AppContext
from bot.services.conversation.commit import Outcome
from bot.services.conversation.flow_runner import Run, allowed
from bot.services.incoming import Fetch, NotFetched, WantedFile
from bot.services.privacy.import_file import FILE_MOST, Contents, QuestionLeft, read_file
from bot.services.privacy.import_rows import bring_back
from bot.storage.database import Unavailable
from bot.storage.rows import conversations
from bot.value import Value, replace

log = structlog.get_logger()

#: Seconds before a file that could not be fetched is tried again; then its question waits.
PAUSES = (1.0, 3.0)

#: Questions of the chat that was: of shares that ended with it, and of its end.
_OF_THE_PRESENT = frozenset({"import", "erasure", "sharing", "viewing"})

Found = Contents | ImportFault


class ReadFile(Value):
    """A file that was read, and what it holds or what is wrong with it."""

    wanted: WantedFile
    found: Contents | ImportFault


Take = Callable[[ReadFile], Awaitable[None]]


async def _never(_file_id: str, _most: int) -> bytes | None:
    return None


class FileImports:
    """Files that are being read; what a kill takes is asked for again.

    Args:
        take: answers the question for which a file was read.

    Attributes:
        fetch: loads a file; until it is set none comes.
    """

    def __init__(self, catalogue: Catalogue, clock: Clock, take: Take) -> None:
        self.fetch: Fetch = _never
        self._catalogue = catalogue
        self._clock = clock
        self._take = take
        self._one_at_a_time = asyncio.Semaphore(1)  # each may fill the memory of a small machine
        self._reading: dict[WantedFile, asyncio.Task[None]] = {}

    def begin(self, wanted: WantedFile) -> None:
        """Read a file, unless that is under way; one that the person sent before is let be."""
        if wanted in self._reading:
            return
        for earlier, reading in self._reading.items():
            if earlier.person_id == wanted.person_id:
                reading.cancel()  # else whoever sends a hundred keeps everybody waiting
        task = asyncio.get_running_loop().create_task(self._read(wanted))
        self._reading[wanted] = task
        task.add_done_callback(lambda done: self._forget(wanted, done))

    async def close(self) -> None:
        """Stop what is being read: it is asked for again after the start."""
        for task in self._reading.values():
            task.cancel()
        await self.idle()

    async def idle(self) -> None:
        """Wait until nothing is being read."""
        while self._reading:
            await asyncio.wait(list(self._reading.values()))

    def _forget(self, wanted: WantedFile, task: asyncio.Task[None]) -> None:
        del self._reading[wanted]
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("import_failed", person_id=wanted.person_id, error=type(error).__name__)

    async def _read(self, wanted: WantedFile) -> None:
        async with self._one_at_a_time:
            found = await self._found(wanted)
            if found is None:
                return
            try:
                await self._take(ReadFile(wanted, found))
            except Unavailable as error:
                log.warning("import_unavailable", error=str(error))

    async def _found(self, wanted: WantedFile) -> Found | None:
        """Return what the file holds, or what is wrong with it; None: it is tried again later."""
        try:
            content = await self._fetched(wanted.file_id)
        except NotFetched as error:
            return ImportFault("too-big" if error.is_too_big else "unreached")
        if content is None:
            return None
        now = self._clock()
        return await asyncio.to_thread(read_file, content, wanted.person_id, self._catalogue, now)

    async def _fetched(self, file_id: str) -> bytes | None:
        for pause in PAUSES:
            content = await self.fetch(file_id, FILE_MOST)
            if content is not None:
                return content
            await asyncio.sleep(pause)
        return await self.fetch(file_id, FILE_MOST)


def answer(
    connection: Connection, app: AppContext, worker: str, read: ReadFile, now: datetime
) -> Outcome | None:
    """Answer the question for which a file was read; None: another one is open by now."""
    wanted, found = read.wanted, read.found
    chat = conversations.load(connection, wanted.person_id)
    if chat is None or chat.conversation.revision != wanted.revision:
        return None
    step = chat.conversation.state
    if not isinstance(step, AtReading):
        return None
    if isinstance(found, Contents) and step.digest == found.digest:
        bring_back(connection, chat.person, found, now)
        chat = conversations.read(connection, wanted.person_id) or chat
        run = Run(connection, app, chat, now)
        done = data_import.imported(found.summary, run.context())
        flow, turn = _asked_again(found.question, done, run)
    else:
        run = Run(connection, app, chat, now)
        digest = found.digest if isinstance(found, Contents) else ""
        summary = found.summary if isinstance(found, Contents) else found
        flow, turn = "import", data_import.understood(step, digest, summary, run.context())
    outcome = Outcome(connection, chat, now, worker)
    outcome.finish(run.follow(flow, turn), None)
    outcome.wake_at = now  # what came back may be due sooner than the ticker knows
    return outcome


def _asked_again(question: QuestionLeft | None, done: Turn, run: Run) -> tuple[str, Turn]:
    """Return the flow and the turn: below that all is back, the question that stood open today."""
    if question is None or done.then is not None or question.on not in {None, run.today}:
        return "import", done
    flow = FLOWS.get(question.flow)
    to = allowed(run.person, Go(question.flow)).flow
    if flow is None or to != question.flow or to in _OF_THE_PRESENT:
        return "import", done
    try:
        asked = flow.screen(question.step, run.context())
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        # Nobody knows who wrote it.
        log.warning("question_not_asked_again", flow=to, error=type(error).__name__)
        return "import", done
    if not asks(asked):
        return "import", done
    is_back = replace(done.screens[0], rows=())
    return to, Turn(question.step, (is_back, asked.anew()))
