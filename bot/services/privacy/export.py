"""Gather archives of people's data: in pages between the turns, one archive at a time."""

import asyncio
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, select, tuple_

from bot.clock import Clock
from bot.coaching.events import Event
from bot.coaching.message import msg
from bot.coaching.review.set_log import SetLog
from bot.services.privacy.export_files import FORMAT, Archive
from bot.services.privacy.export_log import Words, as_csv, as_page
from bot.storage.database import Database
from bot.storage.encryption.codec import Unreadable, plain
from bot.storage.encryption.encryption import Binding, Context, NotOpened, Vault, vault_of
from bot.storage.schema import wanted_revision
from bot.storage.tables import JOURNAL, METADATA, SHARES
from bot.storage.tables.columns import BOUND_TO, GARBLED
from bot.tuning import TUNING
from bot.value import Value

WAIT_SECONDS = 3.0  # for an archive; the request that sends it needs the rest of its time
FETCHED_WITHIN = 60.0  # an archive that nobody fetches; others wait for it no longer

#: How the bot runs, not what it knows of a person: host and process that sends, and its lease.
#: And whose number another person has, and what opens a link.
INTERNAL = frozenset(
    {
        ("outbox", "worker"),
        ("outbox", "lease_until"),
        ("shares", "viewer_id"),
        ("shares", "digest"),
    }
)

#: In which order rows are read, where the key alone is not what an index holds them by.
ORDER = {"journal": ("at", "id")}

Row = dict[str, Any]


class Source(Value):
    """One table with rows of people: whose they are, what is exported, how they are ordered.

    `hidden`: columns that are read only to open the others.
    """

    name: str
    table: Any
    owner: Any
    columns: tuple[Any, ...]
    order: tuple[Any, ...]
    hidden: frozenset[str] = frozenset()


class Page(Value):
    """Rows as they are stored, and the place after which the next page begins; None: no more."""

    rows: tuple[Row, ...]
    last: tuple[Any, ...] | None


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
                if source.table is JOURNAL:
                    await asyncio.to_thread(_note, log, page.rows, vault)
                last = page.last
        if log.sets:
            archive.write("training-log.csv", as_csv(log.sets, words))
            archive.write("training-log.html", as_page(log.sets, words))
        return await asyncio.to_thread(archive.finish)


def read_page(
    connection: Connection, source: Source, person_id: int, after: tuple[Any, ...]
) -> tuple[Page, Vault]:
    """Return some rows of a person after a place, still sealed; () is the beginning."""
    statement = select(*source.columns).where(source.owner == person_id)
    if after:
        statement = statement.where(tuple_(*source.order) > after)
    statement = statement.order_by(*source.order).limit(TUNING.rows_exported)
    rows = tuple(dict(row) for row in connection.execute(statement).mappings())
    last = None
    if len(rows) == TUNING.rows_exported:
        last = tuple(rows[-1][column.name] for column in source.order)
    return Page(rows, last), vault_of(connection)


def opened(vault: Vault, table: Table, row: Row) -> Row:
    """Return the row with what is sealed opened; None for what cannot be read."""
    row = {name: None if value is GARBLED else value for name, value in row.items()}
    if row.get("flow") == "viewing":
        row["state"] = None  # it holds the number of whoever is looked at
    bindings = [Binding(column) for column in table.c if BOUND_TO in column.info]
    texts = {
        binding.column.name: _opened(vault, row[binding.column.name], binding.of(row))
        for binding in bindings
        if row[binding.column.name] is not None
    }
    return {**row, **texts}


def _opened(vault: Vault, sealed: bytes, context: Context) -> object:
    try:
        raw = vault.open_bytes(sealed, context)
    except NotOpened:
        return None
    try:
        return plain(raw)
    except Unreadable:
        return raw.decode("utf-8", "replace")  # an update that failed: JSON as it came


def _add(archive: Archive, source: Source, rows: Sequence[Row], vault: Vault) -> None:
    found = (opened(vault, source.table, row) for row in rows)
    archive.add([{k: v for k, v in row.items() if k not in source.hidden} for row in found])


def _note(log: SetLog, rows: Sequence[Row], vault: Vault) -> None:
    log.add(_events(rows, vault))


def _events(rows: Sequence[Row], vault: Vault) -> Iterator[tuple[datetime, date, Event]]:
    """Return what the journal's rows say; what cannot be read is left out."""
    body = Binding(JOURNAL.c.body)
    for row in rows:
        try:
            event = vault.open(row["body"], body.of(row))
        except (NotOpened, Unreadable):
            continue
        if isinstance(row["at"], datetime) and isinstance(row["local_date"], date):
            yield row["at"], row["local_date"], event


def _sources() -> tuple[Source, ...]:
    """Return every table with a person: none can be forgotten."""
    own = (_source(table) for table in METADATA.sorted_tables if _owner(table) is not None)
    return (*own, _viewed())


def _source(table: Table) -> Source:
    owner = _owner(table)
    columns = tuple(c for c in table.c if (table.name, c.name) not in INTERNAL)
    order = ORDER.get(table.name) or tuple(c.name for c in table.primary_key)
    return Source(table.name, table, owner, columns, tuple(table.c[name] for name in order))


def _viewed() -> Source:
    """Return the shares through which somebody looks, or looked, at others, without numbers."""
    names = ("id", "person_id", "role", "accepted_at", "ended_at", "body")
    columns = tuple(SHARES.c[name] for name in names)
    hidden = frozenset({"person_id"})
    # By the id alone, all shares would be read in its order.
    order = (SHARES.c.accepted_at, SHARES.c.id)
    return Source("viewed", SHARES, SHARES.c.viewer_id, columns, order, hidden)


def _owner(table: Table) -> Column[int] | None:
    return table.c.id if table.name == "people" else table.c.get("person_id")


SOURCES = _sources()
