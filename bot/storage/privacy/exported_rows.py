"""Rows of a person for an export: from every table with people, in pages, still sealed."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, select, tuple_

from bot.coaching.events import Event
from bot.storage.encryption.codec import Unreadable, plain
from bot.storage.encryption.encryption import Binding, Context, NotOpened, Vault, vault_of
from bot.storage.tables import JOURNAL, METADATA, SHARES
from bot.storage.tables.columns import BOUND_TO, GARBLED
from bot.tuning import TUNING
from bot.value import Value

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

    @property
    def holds_events(self) -> bool:
        """Return whether `events` reads its rows."""
        return self.table is JOURNAL


class Page(Value):
    """Rows as they are stored, and the place after which the next page begins; None: no more."""

    rows: tuple[Row, ...]
    last: tuple[Any, ...] | None


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


def opened(vault: Vault, source: Source, row: Row) -> Row:
    """Return what is exported of a row, sealed values opened; None for what cannot be read."""
    row = {name: None if value is GARBLED else value for name, value in row.items()}
    if row.get("flow") == "viewing":
        row["state"] = None  # it holds the number of whoever is looked at
    bindings = [Binding(column) for column in source.table.c if BOUND_TO in column.info]
    texts = {
        binding.column.name: _opened(vault, row[binding.column.name], binding.of(row))
        for binding in bindings
        if row[binding.column.name] is not None
    }
    return {name: value for name, value in {**row, **texts}.items() if name not in source.hidden}


def _opened(vault: Vault, sealed: bytes, context: Context) -> object:
    try:
        raw = vault.open_bytes(sealed, context)
    except NotOpened:
        return None
    try:
        return plain(raw)
    except Unreadable:
        return raw.decode("utf-8", "replace")  # an update that failed: JSON as it came


def events(vault: Vault, rows: Sequence[Row]) -> Iterator[tuple[datetime, date, Event]]:
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
