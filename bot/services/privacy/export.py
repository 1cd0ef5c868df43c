"""Gather archives of people's data: in pages between the turns, one archive at a time."""

import asyncio
from collections.abc import Sequence
from typing import Any

from bot.clock import Clock
from bot.coaching.message import msg
from bot.coaching.review.set_log import SetLog
from bot.services.privacy.export_files import FORMAT, Archive, Row
from bot.services.privacy.export_log import Words, as_csv, as_page
from bot.storage.database import Database
from bot.storage.encryption.encryption import Vault
from bot.storage.privacy.exported_rows import SOURCES, Source, events, opened, read_page
from bot.storage.schema import wanted_revision

WAIT_SECONDS = 3.0  # for an archive; the request that sends it needs the rest of its time
FETCHED_WITHIN = 60.0  # an archive that nobody fetches; others wait for it no longer


class Exports:
    """Archives of the data of whoever asked.

    Args:
        wait_seconds: how long one call waits for an archive that is being gathered.
    """

    def __init__(
        self, database: Database, clock: Clock, wait_seconds: float = WAIT_SECONDS
    ) -> None:
        self._database = database
        self._clock = clock
        self._wait_seconds = wait_seconds
        self._person_id = 0
        self._gathering: asyncio.Task[bytes] | None = None

    async def archive(self, person_id: int, words: Words) -> bytes | None:
        """Return the archive as a ZIP, in these words; None while it, or another one, is gathered.

        Rows that change meanwhile are in it as they were when their page was read.

        Raises:
            Unavailable: the database is away; nothing was gathered.
        """
        if self._gathering is None:
            self._begin(person_id, words)
        if self._gathering is None or self._person_id != person_id:
            return None
        gathering = self._gathering
        done, _ = await asyncio.wait([gathering], timeout=self._wait_seconds)
        if not done:
            return None
        self._forget(gathering)
        return gathering.result()

    async def close(self) -> None:
        """Stop what is being gathered."""
        if self._gathering is not None:
            self._gathering.cancel()
            await asyncio.wait([self._gathering])

    def _begin(self, person_id: int, words: Words) -> None:
        loop = asyncio.get_running_loop()
        self._person_id = person_id
        self._gathering = loop.create_task(self._gather(person_id, words))
        self._gathering.add_done_callback(
            lambda task: loop.call_later(FETCHED_WITHIN, self._forget, task)
        )

    def _forget(self, gathering: asyncio.Task[bytes]) -> None:
        if self._gathering is gathering:
            self._gathering = None

    async def _gather(self, person_id: int, words: Words) -> bytes:
        readme, now = words(msg("export-readme")), self._clock()
        schema = wanted_revision()
        header = {"format": FORMAT, "schema": schema, "exported_at": now, "person": person_id}
        archive = await asyncio.to_thread(Archive, readme, now, header)
        log = SetLog()
        for source in SOURCES:
            archive.begin(source.name)
            last: tuple[Any, ...] | None = ()
            while last is not None:
                page, vault = await self._database.in_bulk(read_page, source, person_id, last)
                await asyncio.to_thread(_add, archive, source, page.rows, vault)
                if source.holds_events:
                    await asyncio.to_thread(_note, log, page.rows, vault)
                last = page.last
        if log.sets:
            archive.write("training-log.csv", as_csv(log.sets, words))
            archive.write("training-log.html", as_page(log.sets, words))
        return await asyncio.to_thread(archive.finish)


def _add(archive: Archive, source: Source, rows: Sequence[Row], vault: Vault) -> None:
    archive.add([opened(vault, source, row) for row in rows])


def _note(log: SetLog, rows: Sequence[Row], vault: Vault) -> None:
    log.add(events(vault, rows))
