"""Erase a person, with a goodbye that belongs to nobody."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.coaching.person.person import Person
from bot.flows.turn import Screen, Where
from bot.services.messages import MessageBody, Strip
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import GOODBYE, Act, Queued
from bot.storage.rows import people, revisions

GOODBYE_WITHIN = timedelta(hours=24)


def erase(
    connection: Connection,
    person: Person,
    goodbye: Sequence[Screen],
    now: datetime,
    live_message: int | None = None,
) -> None:
    """Erase every row of a person; the goodbye belongs to nobody and goes when it was sent.

    The message with the open question loses its buttons: nobody is left to answer them.
    """
    revisions.preserve(connection, person.id)
    people.erase(connection, person.id, now)
    contents: list[Screen | Strip] = [] if live_message is None else [Strip()]
    contents += [screen if screen.where is Where.NEW else screen.anew() for screen in goodbye]
    rows = [
        Queued(
            key=f"{GOODBYE}{person.id}:{int(now.timestamp() * 1000)}:{n}",
            chat_id=person.id,
            person_id=None,
            body=MessageBody(content, person.locale),
            not_before=now,
            not_after=now + GOODBYE_WITHIN,
            act=Act.STRIP if isinstance(content, Strip) else Act.NEW,
            edits=live_message if isinstance(content, Strip) else None,
        )
        for n, content in enumerate(contents)
    ]
    outbox.queue(connection, rows, now)
