"""Export and erase a person: every table with a person is walked, none can be forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Table, select

from bot.coaching.person import Person
from bot.flows.turn import Screen, Where
from bot.services import revisions
from bot.services.letter import Letter, voice_of
from bot.services.parcel import Strip
from bot.storage import outbox, people
from bot.storage.outbox import GOODBYE, Queued
from bot.storage.tables import METADATA
from bot.storage.values import Unreadable
from bot.storage.vault import vault_of

GOODBYE_WITHIN = timedelta(hours=24)


def erase(
    connection: Connection,
    person: Person,
    goodbye: Sequence[Screen],
    now: datetime,
    live_message: int | None = None,
) -> None:
    """Every row of a person; the goodbye belongs to nobody and goes when it was sent.

    The message with the open question loses its buttons: nobody is left to answer them.
    """
    revisions.outlive(connection, person.id)
    people.erase(connection, person.id)
    contents: list[Screen | Strip] = [] if live_message is None else [Strip()]
    contents += [screen if screen.where is Where.NEW else screen.anew() for screen in goodbye]
    rows = [
        Queued(
            key=f"{GOODBYE}{person.id}:{int(now.timestamp() * 1000)}:{n}",
            chat_id=person.id,
            person_id=None,
            body=Letter(content, voice_of(person)),
            not_before=now,
            not_after=now + GOODBYE_WITHIN,
            act="strip" if isinstance(content, Strip) else "new",
            edits=live_message if isinstance(content, Strip) else None,
        )
        for n, content in enumerate(contents)
    ]
    outbox.queue(connection, rows, now)


def export(connection: Connection, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """Every row of a person, by table, with what is sealed opened."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table in METADATA.sorted_tables:
        column = table.c.get("person_id") if table.name != "people" else table.c.id
        if column is None:
            continue
        rows = connection.execute(select(table).where(column == person_id)).mappings()
        found[table.name] = [_opened(connection, table, dict(row)) for row in rows]
    return found


def _opened(connection: Connection, table: Table, row: dict[str, Any]) -> dict[str, Any]:
    vault = vault_of(connection)
    for name, value in row.items():
        if isinstance(value, bytes) and table.c[name].type.python_type is bytes:
            try:
                row[name] = vault.plain(value)
            except Unreadable:
                row[name] = vault.open_bytes(value).decode("utf-8", "replace")
    return row
